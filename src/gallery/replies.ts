import {html} from 'lit';
import pointers from '../../modules/character-pointers/en.json' with {type: 'json'};
import structure from '../../modules/character-pointers/module.json' with {type: 'json'};
import type {Reply, ReplyWords} from '../content/kinds/reply.ts';
import '../ui/care-reply.ts';

function activity(id: string) {
  const found = structure.activities.find((one) => one.id === id);
  return found as unknown as Reply;
}

const words = pointers.activities as unknown as Record<string, ReplyWords>;

/** Every state of a reply that is built or repaired, by name. */
export const replyStates: [string, unknown][] = (
  [
    ['build-a-no', 'new', undefined, false],
    ['build-a-no', 'tried to go on', undefined, true],
    ['build-a-no', 'said the best', 'not-tomorrow part-comes cool-box', false],
    ['build-a-no', 'said some', 'let-me-see part-comes ring-us', false],
    ['build-a-no', 'said none', 'let-me-see these-days ring-us', false],
    ['judgement', 'new', undefined, false],
    ['judgement', 'tried to go on', undefined, true],
    ['judgement', 'another part', 'thanks', false],
    ['judgement', 'the part found', 'should', false],
    ['judgement', 'found, tried to go on', 'should', true],
    ['judgement', 'mended', 'should not-reached', false],
    [
      'judgement',
      'mended, with a better one left',
      'should whose-fault',
      false,
    ],
  ] as const
).map(([id, state, said, unanswered]) => [
  `care-reply, ${id}, ${state}`,
  html`<care-reply
    .activity=${activity(id)}
    .words=${words[id]}
    .said=${said?.split(' ')}
    .unanswered=${unanswered}
  ></care-reply>`,
]);
