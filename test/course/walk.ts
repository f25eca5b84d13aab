import {getAdjacencyMap, getShortestPaths} from 'xstate/graph';
import type {AnyActorLogic, EventObject, Snapshot} from 'xstate';

/** What a walk needs to see of a machine's snapshot. */
type Walked = Snapshot<unknown> & {can(event: EventObject): boolean};

interface WalkOptions<S> {
  input: unknown;
  /** One event for each class of things that a learner can do. */
  events: readonly EventObject[];
  /**
   * Names the class of a state: what decides how it goes on, without values
   * that do not, such as which level was chosen.
   */
  classOf: (snapshot: S) => string;
}

// XState types these by the logic, which stays open here.
const shortestPaths = getShortestPaths as unknown as <S>(
  logic: AnyActorLogic,
  options: object,
) => {state: S; steps: {event: EventObject}[]}[];
const adjacencyMap = getAdjacencyMap as unknown as <S>(
  logic: AnyActorLogic,
  options: object,
) => Record<string, {state: S; transitions: Record<string, {state: S}>}>;

/** A class of states, and the shortest story that leads there. */
export interface Visit<S> {
  name: string;
  story: string;
  snapshot: S;
}

/**
 * Visits every class of states of a machine, by events that mean something
 * there.
 */
export function walk<S extends Snapshot<unknown>>(
  logic: AnyActorLogic,
  options: WalkOptions<S>,
): Visit<S>[] {
  const paths = shortestPaths<S>(logic, traversal(options));
  return paths.map(({state, steps}) => ({
    name: options.classOf(state),
    story: tell(steps.slice(1).map(({event}) => event.type)) || 'at first',
    snapshot: state,
  }));
}

/**
 * Classes of states from which a walker never reaches the goal. There must be
 * none; states where the machine has ended are not asked.
 */
export function deadEnds<S extends Snapshot<unknown>>(
  logic: AnyActorLogic,
  options: WalkOptions<S>,
  isGoal: (snapshot: S) => boolean,
): string[] {
  const nodes = Object.entries(adjacencyMap<S>(logic, traversal(options)));
  const sources = new Map<string, string[]>();
  for (const [from, {transitions}] of nodes) {
    for (const {state} of Object.values(transitions)) {
      const to = options.classOf(state);
      sources.set(to, [...(sources.get(to) ?? []), from]);
    }
  }
  const reaching = new Set<string>();
  const open = nodes
    .filter(([, {state}]) => isGoal(state))
    .map(([name]) => name);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reaching.has(name)) continue;
    reaching.add(name);
    open.push(...(sources.get(name) ?? []));
  }
  return nodes
    .filter(([, {state}]) => state.status === 'active')
    .map(([name]) => name)
    .filter((name) => !reaching.has(name));
}

function traversal<S>({input, events, classOf}: WalkOptions<S>) {
  return {
    input,
    events,
    // A machine that counts without end stops here instead of never.
    limit: 20_000,
    filterEvents: (snapshot: Walked, event: EventObject) => snapshot.can(event),
    serializeState: classOf,
    serializeEvent: (event: EventObject) => JSON.stringify(event),
  };
}

/** `next, next, back` becomes `next ×2, back`. */
function tell(types: string[]) {
  const groups: [type: string, times: number][] = [];
  for (const type of types) {
    const last = groups.at(-1);
    if (last?.[0] === type) last[1]++;
    else groups.push([type, 1]);
  }
  return groups
    .map(([type, times]) => (times > 1 ? `${type} ×${times}` : type))
    .join(', ');
}
