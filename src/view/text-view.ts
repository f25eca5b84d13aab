import type {ScreenView} from '../ui/view.ts';
import {fill, words} from '../ui/words.ts';
import type {Visit} from '../visit.ts';
import {onItsWay} from './on-its-way.ts';

/** A module as text, to be read and taken along. */
export function textView(visit: Visit): ScreenView {
  const {course} = visit.parts;
  const {reading} = visit;
  if (!reading) return onItsWay(visit, 'text');
  const {outline, blocks} = reading;
  const {id, title, summary, objectives, minutes} = outline;
  return {
    key: `${id}/text`,
    screen: {
      name: 'text',
      module: id,
      heading: title,
      text: {
        ...{id, title, summary, blocks},
        source: fill(words.textVersion.source, {
          course: course.title,
          version: course.version,
          minutes,
        }),
        objectives: objectives.map(({text}) => text),
      },
    },
  };
}
