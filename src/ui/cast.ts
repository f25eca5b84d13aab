import type {CastDrawings} from '../content/cast-drawings.ts';
import {Awaited} from './awaited.ts';

/** The drawings of the people. */
export const cast = new Awaited<CastDrawings>();

/** Shows the people wherever they are waited for. */
export function useCast(arrived: CastDrawings) {
  cast.arrive(arrived);
}
