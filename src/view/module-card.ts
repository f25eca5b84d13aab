import type {ModuleOutline} from '../content/course-data.ts';
import {
  isComplete,
  pageInModule,
  shareBefore,
  startingPosition,
} from '../course/module-progress.ts';
import {menuOf} from '../course/sections.ts';
import {moduleVerdict} from '../course/verdict.ts';
import type {ModuleCard} from '../ui/care-module-card.ts';
import type {Visit} from '../visit.ts';

/** What the home screen tells of a module, and of how far the learner is. */
export function moduleCard(visit: Visit, module: ModuleOutline): ModuleCard {
  const {progress, parts} = visit;
  const {id, title, summary, minutes, objectives} = module;
  const done = progress.modules[id];
  const isHere = progress.place?.module === id;
  // Where it opens, which need not be where the learner was last.
  const start = startingPosition(
    module,
    done?.activities ?? {},
    progress.place,
  );
  const {page} = start;
  const activity = module.activities[start.activity]?.id ?? '';
  const place = pageInModule(module, {activity, page}, done);
  // Where the details are lost, the LMS's word counts.
  const isHeld =
    parts.connection.launch.completion === 'completed' &&
    progress.completedAt === undefined;
  const isDone = isComplete(done) || isHeld;
  const isFailed = moduleVerdict(progress, module).success === 'failed';
  const openState = done || isHere ? 'begun' : 'new';
  const doneState = isFailed ? 'failed' : 'done';
  const state = isDone ? doneState : openState;
  return {
    ...{id, title, summary, minutes, state, ...place, isHere},
    minutesLeft: isDone ? 0 : minutes * (1 - shareBefore(module, start, done)),
    choice: choiceIn(module),
    objectives: objectives.map(({text}) => text),
    waitsFor: visit.waitsFor(module)?.title,
  };
}

/** Where some of what a menu offers is enough. */
function choiceIn({activities}: ModuleOutline): ModuleCard['choice'] {
  const {enough = 0, offered = []} = menuOf(activities) ?? {};
  return enough < offered.length ? {enough, all: offered.length} : undefined;
}
