import type {Interaction} from '../course/outcome-types.ts';

/** How a standard spells an interaction. */
export type InteractionSpelling = (interaction: Interaction) => Parts;

/** Elements of an interaction but for `id`, in the order in which they are set. */
export type Parts = [element: string, value: string][];
