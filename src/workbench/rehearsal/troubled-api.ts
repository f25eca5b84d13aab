import type {ScormApi} from '../../lms/find-api.ts';
import type {Elements} from './elements.ts';
import type {ApiCall, Hooks, Method, Reply} from './trouble.ts';

const methods: Record<string, Method> = {
  Initialize: 'Initialize',
  Terminate: 'Terminate',
  Finish: 'Terminate',
  GetValue: 'GetValue',
  SetValue: 'SetValue',
  Commit: 'Commit',
};

/**
 * The API of an LMS that has these troubles: what the course gets to see in
 * place of the API that is given. `held` is what the server holds at launch.
 */
export function troubledApi(
  api: ScormApi,
  hooks: Hooks[],
  held: Elements,
): ScormApi {
  const given = givenAtLaunch(hooks, held);
  /** What GetLastError says; the LMS's own where no trouble has spoken. */
  let code: number | undefined;

  function plainly(name: string, args: string[]): Reply {
    const [element = ''] = args;
    const method = methods[name.replace(/^LMS/, '')];
    if (method === 'GetValue' && element in given) {
      return {answer: given[element], code: 0};
    }
    const answer = api[name]!(...args);
    if (method === 'SetValue' && String(answer) === 'true') {
      delete given[element];
    }
    return {answer};
  }

  function call(name: string, method: Method, args: string[]): unknown {
    const [element = '', value = ''] = args;
    const troubled = hooks.reduce<ApiCall['pass']>(
      (pass, {calls}) => {
        const hook = calls?.[method];
        return hook ? () => hook({element, value, pass}) : pass;
      },
      () => plainly(name, args),
    );
    code = undefined;
    const reply = troubled();
    code = reply.code;
    return reply.answer;
  }

  return new Proxy(api, {
    get(target, property) {
      const name = String(property);
      const method = methods[name.replace(/^LMS/, '')];
      if (typeof target[name] !== 'function') return target[name];
      if (method) return (...args: string[]) => call(name, method, args);
      return (...args: string[]) =>
        /GetLastError$/.test(name) && code !== undefined
          ? String(code)
          : target[name]!(...args);
    },
  });
}

/** The same, as an object of the kind that the troubles make of it. */
export function oddApi(api: ScormApi, hooks: Hooks[]): ScormApi {
  return hooks.reduce((before, {api}) => api?.(before) ?? before, api);
}

/** What the troubles hand over in place of what is held. */
export function givenAtLaunch(hooks: Hooks[], held: Elements): Elements {
  return hooks.reduce<Elements>(
    (given, {launchData}) => ({
      ...given,
      ...launchData?.({...held, ...given}),
    }),
    {},
  );
}

/** What the server holds after a commit, with these troubles. */
export function storedWith(
  hooks: Hooks[],
  sent: Elements,
  held: Elements,
): Elements {
  return hooks.reduce<Elements>(
    (kept, {stored}) => stored?.(kept, held) ?? kept,
    sent,
  );
}
