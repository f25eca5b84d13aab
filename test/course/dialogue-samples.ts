import {array, nat, oneof, record, constant} from 'fast-check';
import type {Arbitrary} from 'fast-check';
import type {Dialogue} from '../../src/content/kinds/dialogue.ts';
import type {DialogueRecord} from '../../src/course/dialogue-runs.ts';
import {wayOf} from '../../src/course/dialogue-machine.ts';
import {whereTo} from '../../src/course/dialogue-runs.ts';
import {next, rewind, say, talk} from './dialogue.ts';

/** What some learner has of a dialogue, who says this and that and goes back. */
export function someTalk(activity: Dialogue): Arbitrary<DialogueRecord> {
  const step = oneof(
    {weight: 8, arbitrary: record({does: constant('say'), which: nat(3)})},
    {weight: 1, arbitrary: record({does: constant('rewind'), which: nat(12)})},
    {weight: 1, arbitrary: record({does: constant('wait'), which: nat(9999)})},
  );
  return array(step, {minLength: 1, maxLength: 60}).map((steps) => {
    const learner = talk(undefined, activity);
    for (const {does, which} of steps) {
      if (does === 'wait') learner.wait(which * 10);
      else if (does === 'rewind') learner.send(rewind(which));
      else {
        if (learner.snapshot().value !== 'deciding') learner.send(next);
        const {context, status} = learner.snapshot();
        if (status !== 'active') break;
        const options = whereTo(activity, wayOf(context)).scene?.options ?? [];
        const option = options[which % options.length];
        if (option) learner.send(say(option.id));
      }
    }
    return learner.record();
  });
}
