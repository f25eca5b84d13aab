import {answering} from './answering.ts';
import {damage} from './damage.ts';
import {explaining} from './explaining.ts';
import {finding} from './finding.ts';
import {judging} from './judging.ts';
import {leaving} from './leaving.ts';
import {naming} from './naming.ts';
import {reading} from './reading.ts';
import {refusing} from './refusing.ts';
import {resending} from './resending.ts';
import {sessions} from './sessions.ts';
import {starting} from './starting.ts';
import type {Trouble} from './trouble.ts';

/** All troubles that can be rehearsed, in families. */
export const families: {title: string; troubles: Trouble[]}[] = [
  {title: 'Finding the LMS', troubles: finding},
  {title: 'Starting the visit', troubles: starting},
  {title: 'Odd answers to calls', troubles: answering},
  {title: 'How the LMS tells of errors', troubles: explaining},
  {title: 'What the LMS tells', troubles: reading},
  {title: 'What the LMS gives back', troubles: damage},
  {title: 'What the LMS refuses', troubles: refusing},
  {title: 'Status and score', troubles: judging},
  {title: 'Session and server', troubles: sessions},
  {title: 'Windows and the end', troubles: leaving},
  {title: 'Names and ids', troubles: naming},
  {title: 'What is sent, and what is not', troubles: resending},
];

export const troubles: Trouble[] = families.flatMap(({troubles}) => troubles);

/** The troubles of these ids, in the order of the list; unknown ids are none. */
export function troublesOf(ids: readonly string[]): Trouble[] {
  return troubles.filter(({id}) => ids.includes(id));
}
