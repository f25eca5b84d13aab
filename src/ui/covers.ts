import type {Cover} from '../content/cover.ts';
import {Awaited} from './awaited.ts';

/** The pictures of the modules, by module. */
export const covers = new Awaited<Record<string, Cover>>();

/** Shows the pictures wherever they are waited for. */
export function useCovers(arrived: Record<string, Cover>) {
  covers.arrive(arrived);
}
