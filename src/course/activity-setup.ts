import {assign, emit, setup} from 'xstate';
import type {
  ActivityContext,
  ActivityEmitted,
  ActivityEvent,
  ActivityInput,
  ActivityOutput,
  PageTurn,
} from './activity-machine.ts';

type InputFor<C> =
  C extends ActivityContext<infer A, infer R> ? ActivityInput<A, R> : never;

/**
 * What the machines of activities have in common: which page is shown, how it is
 * turned, and what is told. Each is for a context, and for the events that it
 * takes besides turned pages; it extends this by what is its own.
 */
export function activitySetup<
  C extends ActivityContext,
  E extends ActivityEvent['type'] = never,
>() {
  // That a page is a part of every context is more than the compiler can see.
  const at = (page: number) => ({page}) as Partial<C>;

  return setup({
    types: {
      input: {} as InputFor<C>,
      context: {} as C,
      events: {} as PageTurn | Extract<ActivityEvent, {type: E}>,
      emitted: {} as ActivityEmitted,
      output: {} as ActivityOutput,
    },
    guards: {
      'this is the first page': ({context}) => context.page === 0,
      'this is the last page': ({context}) =>
        context.page === context.pages - 1,
    },
    actions: {
      'turn the page': assign(({context}) => at(context.page + 1)),
      'turn back': assign(({context}) => at(context.page - 1)),
      'tell the page': emit(({context}) => ({
        type: 'paged' as const,
        page: context.page,
      })),
      'tell the record': emit(({context}) => ({
        type: 'recorded' as const,
        record: context.record,
      })),
    },
  });
}
