import type {ScormApi} from '../../lms/find-api.ts';

/** An API of the other standard, which nobody should call. */
export function deadApi(): ScormApi {
  return new Proxy(
    {},
    {
      get: () => () => {
        throw new Error('This is the API of the other standard.');
      },
    },
  );
}
