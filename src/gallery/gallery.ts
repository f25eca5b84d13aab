import {html, render} from 'lit';
import course from '../../modules/en.json' with {type: 'json'};
import {loadCast} from '../content/load-cast.ts';
import {loadCovers} from '../content/load-covers.ts';
import {useCast} from '../ui/cast.ts';
import {useCovers} from '../ui/covers.ts';
import '../ui/care-course.ts';
import '../ui/care-module.ts';
import '../ui/care-display-settings.ts';
import {applyDisplay, standardDisplay, type Display} from '../ui/display.ts';
import {useWords} from '../ui/words.ts';
import {auditStates} from './audit-states.ts';
import {cardsAndYears} from './cards-and-years.ts';
import {certificateStates} from './certificate-states.ts';
import {checkStates} from './check-states.ts';
import {dialogueStates} from './dialogues.ts';
import {exerciseStates} from './exercise-states.ts';
import {frameStates} from './frame-states.ts';
import {homeStates} from './home-states.ts';
import {menuStates} from './menu-states.ts';
import {ratingStates} from './rating-states.ts';
import {replyStates} from './replies.ts';
import {screenStates} from './screen-states.ts';
import {storyStates} from './story-states.ts';
import {switchContrast} from './switch-contrast.ts';
import {textStates} from './text-states.ts';
import {tipsStates} from './tips-states.ts';

// Every element in every state, on one page: `npm run dev`, then /gallery.

useWords(course.interface);
void loadCast().then(useCast);
void loadCovers().then(useCovers);
let stopFollowing = applyDisplay(standardDisplay);

const states: [string, unknown][] = [
  ...frameStates,
  ...homeStates,
  ...storyStates,
  ...ratingStates,
  ...exerciseStates,
  ...replyStates,
  ...cardsAndYears,
  ...dialogueStates,
  ...menuStates,
  ...auditStates,
  ...tipsStates,
  ...checkStates,
  ...certificateStates,
  ...textStates,
  ...screenStates,
];

function show(display: Display) {
  stopFollowing();
  stopFollowing = applyDisplay(display);
}

function pressContrast({currentTarget}: Event) {
  (currentTarget as HTMLElement).ariaPressed = String(switchContrast());
}

render(
  html`
    <div class="gallery">
      <div class="themes">
        ${(['system', 'light', 'dark'] as const).map(
          (theme) =>
            html`<button @click=${() => show({...standardDisplay, theme})}>
              ${theme}
            </button>`,
        )}
        <button aria-pressed="false" @click=${pressContrast}>
          high contrast
        </button>
        <care-display-settings
          @care-display=${(event: HTMLElementEventMap['care-display']) =>
            show(event.display)}
        ></care-display-settings>
      </div>
      ${states.map(
        ([name, element]) => html`
          <section class="state">
            <h2>${name}</h2>
            ${element}
          </section>
        `,
      )}
    </div>
  `,
  document.body,
);
