import {html} from 'lit';
import structure from '../../modules/scenarios/module.json' with {type: 'json'};
import texts from '../../modules/scenarios/en.json' with {type: 'json'};
import type {Dialogue} from '../content/kinds/dialogue.ts';
import type {MenuView, OfferedDialogue} from '../course/menu-view.ts';
import {feelingBefore} from '../course/dialogue-mood.ts';
import '../ui/care-menu.ts';

// The menu of conversations, from new to enough, for the gallery.

const dialogues = structure.activities.filter(
  ({kind}) => kind === 'dialogue',
) as unknown as Dialogue[];

/** So many have ended, and the one after them was begun. */
function menu(ended: number, enough: number): MenuView {
  const state = (index: number): OfferedDialogue['state'] =>
    index < ended ? 'done' : index === ended && ended > 0 ? 'begun' : 'new';
  return {
    ...{enough, ended},
    offered: dialogues.map((one, index) => ({
      id: one.id,
      feeling: feelingBefore(one),
      state: state(index),
      ...(index < ended && {share: 100 - 13 * index}),
    })),
  };
}

function show(view: MenuView, unanswered = false) {
  return html`<care-menu
    .words=${texts.activities.choose}
    .offered=${texts.activities}
    .view=${view}
    .unanswered=${unanswered}
  ></care-menu>`;
}

/** By name, as the gallery lists them. */
export const menuStates: [name: string, state: unknown][] = Object.entries({
  'menu: new': show(menu(0, 4)),
  'menu: two of four': show(menu(2, 4)),
  'menu: going on too soon': show(menu(2, 4), true),
  'menu: enough': show(menu(4, 4)),
  'menu: all of them are needed': show(menu(1, 9)),
  'menu: all done': show(menu(9, 9)),
});
