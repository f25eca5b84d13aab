import type {ModuleContent} from './content.ts';
import type {Settings} from './course-settings.ts';
import {isBestOption, waysThrough} from './kinds/dialogue-graph.ts';
import type {AuditResultWords} from './kinds/audit-result.ts';
import type {AuditWords} from './kinds/audit.ts';
import type {ChoiceWords} from './kinds/choice.ts';
import type {DialogueWords} from './kinds/dialogue.ts';
import {offeredBy} from './kinds/menu.ts';
import type {PlanWords} from './kinds/plan.ts';
import type {ProfileWords} from './kinds/profile.ts';
import type {QuestionsWords} from './kinds/questions.ts';
import type {ReplyWords} from './kinds/reply.ts';
import type {SimulatorWords} from './kinds/simulator.ts';
import {
  all,
  decide,
  minutesFor,
  oneOf,
  read,
  times,
  type Way,
} from './learners-way.ts';
import {enoughOf} from './menu-settings.ts';
import type {Activity} from './schema.ts';

/** To write a sentence takes as long as this many decisions. */
const written = 3;

/**
 * How many minutes a module takes one learner. Of texts that stand in for each
 * other, such as the feedback to each option, nobody reads all.
 */
export function timeNeeded(
  {structure, words}: ModuleContent,
  settings: Pick<Settings, 'questionsDrawn' | 'conversations'>,
): number {
  const {activities} = structure;
  const menu = activities.find((one) => one.kind === 'menu');
  const offered: Activity[] = menu ? offeredBy(menu, activities) : [];
  const enough = menu ? enoughOf(menu, activities, settings) : 0;
  return minutesFor(
    all(
      activities.map((activity) => {
        const through = ways[activity.kind] as WayThrough<Activity, unknown>;
        const way = through(activity, words.activities[activity.id], settings);
        // Nobody knows which of the conversations somebody chooses.
        return offered.includes(activity)
          ? times(enough / offered.length, way)
          : way;
      }),
    ),
  );
}

type WayThrough<A, W> = (
  activity: A,
  words: W,
  settings: Pick<Settings, 'questionsDrawn'>,
) => Way;

/** By kind. Words are typed `never`, since only the kind knows their form. */
const ways: {
  [K in Activity['kind']]: WayThrough<Extract<Activity, {kind: K}>, never>;
} = {
  story: (_, words) => read(words),
  cards: (_, words) => read(words),
  sorting: ({items}, words) => all([read(words), decide(items.length)]),
  menu: (_, words) => all([read(words), decide(1)]),
  writing: (_, words) => all([read(words), decide(written)]),
  tips: ({keep}, words) => all([read(words), decide(keep)]),
  rating: ({groups, occasion}, words) => {
    const items = groups.flatMap(({items}) => items).length;
    return all([read(words), decide(occasion ? 2 * items : items)]);
  },
  choice: ({items}, {prompt, items: texts}: ChoiceWords) =>
    all([
      read(prompt),
      ...items.map(({id, best}) => {
        const {title, situation, options} = texts[id]!;
        return all([read(title, situation), pick(options, best)]);
      }),
    ]),
  reply: ({items}, {prompt, items: texts}: ReplyWords) =>
    all([
      read(prompt),
      ...items.flatMap(({id, parts}) => {
        const {title, situation, parts: own, answers} = texts[id]!;
        return [
          read(title, situation),
          oneOf(Object.values(answers).map((answer) => read(answer))),
          ...parts.map(({id, best}) => {
            const {label, said, options = {}} = own[id]!;
            const found = said && best;
            return all([
              read(label, said?.text, found && said.feedback),
              decide(found ? 1 : 0),
              ...(best ? [pick(options, best)] : []),
            ]);
          }),
        ];
      }),
    ]),
  profile: (
    _,
    {title, intro, bands, strengths, first, qualities}: ProfileWords,
  ) =>
    all([
      read(title, intro, strengths.title, first),
      oneOf(Object.values(bands).map((band) => read(band))),
      oneOf(
        Object.values(qualities).map(({title, strength, why, thisWeek}) =>
          // Two strengths, and the one to work on first.
          read(title, strength, title, strength, title, why, thisWeek),
        ),
      ),
    ]),
  simulator: ({spreads}, {reasons, ...words}: SimulatorWords) =>
    all([
      read(words),
      oneOf(Object.values(reasons).map((reason) => read(reason))),
      decide(2 * spreads.length),
    ]),
  audit: (_, {behaviours, ...words}: AuditWords) =>
    all([
      read(words),
      // The scope, the lens, and what is seen through one of them.
      decide(2),
      ...Object.values(behaviours).map(({outside}) =>
        all([read(outside), decide(1)]),
      ),
    ]),
  'audit-result': (_, {scale, share, standsOut}: AuditResultWords) => {
    const {title, own, more, caution} = share;
    const {title: heading, strongest, weakest} = standsOut;
    return read(scale, title, own, more, caution, heading, strongest, weakest);
  },
  plan: (_, {behaviours, ...words}: PlanWords) => {
    const step = oneOf(Object.values(behaviours).map((one) => read(one)));
    // Two behaviours; for each of them a step, who does it, and by when.
    return all([read(words), step, step, decide(6)]);
  },
  questions: ({questions}, words: QuestionsWords, {questionsDrawn}) => {
    const one = oneOf(
      questions.map(({id}) => {
        const {situation, question, options, right, wrong} =
          words.questions[id]!;
        return all([
          read(situation, question, options),
          oneOf([read(right), read(wrong)]),
          decide(1),
        ]);
      }),
    );
    return times(questionsDrawn, one);
  },
  dialogue: (dialogue, words: DialogueWords) =>
    all([
      read(words.title, words.role, words.situation, words.point),
      oneOf(
        [...waysThrough(dialogue, isBestOption)].map(({decisions, ending}) =>
          all([
            read(words.endings[ending.id]),
            ...decisions.map(({scene, option}) => {
              const {note, says, options} = words.scenes[scene.id]!;
              const {reply, feedback} = options[option.id]!;
              const replies = Object.values(options).map(({text}) => text);
              return all([
                read(note, says, replies, reply, feedback),
                decide(1),
              ]);
            }),
          ]),
        ),
      ),
    ]),
};

/** Options to choose from. Half of the learners try another one first. */
function pick(
  options: Record<string, {text: string; feedback: string}>,
  best: string,
): Way {
  const {[best]: right, ...others} = options;
  const wrong = oneOf(
    Object.values(others).map(({feedback}) => read(feedback)),
  );
  return all([
    read(Object.values(options).map(({text}) => text)),
    decide(1),
    read(right?.feedback),
    times(1 / 2, wrong),
  ]);
}
