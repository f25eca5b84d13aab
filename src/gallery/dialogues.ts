import {html} from 'lit';
import structure from '../../modules/scenarios/module.json' with {type: 'json'};
import texts from '../../modules/scenarios/en.json' with {type: 'json'};
import type {Dialogue, DialogueWords} from '../content/kinds/dialogue.ts';
import {connectedWay} from '../course/dialogue-runs.ts';
import {dialogueView, type DialogueView} from '../course/dialogue-view.ts';
import '../ui/care-dialogue.ts';
import '../ui/care-module.ts';
import '../ui/care-mood-meter.ts';

// A dialogue at each of its moments, for the gallery.

const permit = structure.activities.find(
  ({id}) => id === 'permit',
) as unknown as Dialogue;
const words = texts.activities.permit as DialogueWords;

function view(at: DialogueView['at'], ...choices: [string, string][]) {
  const record = {answers: {now: {choices, duration: 0}}};
  return dialogueView(
    {
      ...{activity: permit, record, page: 0, pages: 1},
      ...{now: () => 0, since: 0},
    },
    at,
  );
}

function show(...moment: Parameters<typeof view>) {
  return html`<care-dialogue
    .activity=${permit}
    .words=${words}
    .view=${view(...moment)}
  ></care-dialogue>`;
}

/** With whoever one talks with, and their mood, beside it. */
function showBeside(...moment: Parameters<typeof view>) {
  return html`<care-module
    .page=${{
      ...{activity: permit, words, dialogue: view(...moment)},
      ...{page: 0, unanswered: false, isLast: false},
    }}
  ></care-module>`;
}

const short: [string, string][] = [
  ['counter', 'project'],
  ['bakery', 'floor'],
  ['doubt', 'your-trade'],
];

/** By name, as the gallery lists them. */
export const dialogueStates: [name: string, state: unknown][] = Object.entries({
  'dialogue: opening': show('opening'),
  'dialogue: what to say': show('deciding'),
  'dialogue: the answer to a good reply': show('heard', short[0]!),
  'dialogue: the answer to a poor reply': show('heard', ...short.slice(0, 2)),
  'dialogue: the end': show('ended', ...short),
  'dialogue: looking back': show('lookingBack', ...short),
  'care-module: what to say': showBeside('deciding'),
  'care-module: looking back': showBeside('lookingBack', ...short),
  'mood meter': html`${[0, 1, 2, 3, 4].map(
    (meter) =>
      html`<care-mood-meter
        .feeling=${{person: permit.who, meter, face: 'calm'}}
      ></care-mood-meter>`,
  )}`,
});

/** So that a change of the content is seen here and not as an empty page. */
if (connectedWay(permit, short).length < short.length)
  throw new RangeError('The gallery shows a way that is not there any more.');
