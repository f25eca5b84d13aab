import type {CheckData} from './words.ts';
import {fill} from '../ui/words.ts';
import {button, make} from './make.ts';
import {drawSign} from './draw-sign.ts';
import {resultPage, verdictSection} from './result-page.ts';
import {reportText, type Report} from './report-text.ts';
import type {Step} from './run-check.ts';

/** What a person can ask of the page. */
export interface Wishes {
  start(): void;
  end(): void;
  /** This is a later visit, though it looks like the first one. */
  wasHere(): void;
}

/**
 * The one page of the check: what it is, then what it is doing, then what it
 * has found. What happens is said in a live region that stays.
 */
export class CheckPage {
  private readonly data: CheckData;
  private readonly wishes: Wishes;
  private readonly status = make('p', {
    ...{role: 'status', class: 'status'},
  });
  private readonly body = make('div', {class: 'body'});
  private readonly steps = make('ol', {class: 'steps card'});

  constructor(data: CheckData, wishes: Wishes) {
    this.data = data;
    this.wishes = wishes;
    const {title, about, standards} = data.words;
    const standard = standards[data.standard];
    document.querySelector('.starting')?.remove();
    document.body.append(
      make(
        'header',
        {},
        drawSign('heart'),
        make('p', {class: 'name'}, title),
        make(
          'p',
          {class: 'soft small'},
          fill(about, {version: data.version, standard}),
        ),
      ),
      make('main', {}, this.status, this.body),
    );
    this.body.append(...this.intro());
  }

  /** What was pressed goes away, so the focus waits above the news of each step. */
  showStep(step: Step) {
    const {running, steps} = this.data.words;
    if (!this.body.contains(this.steps)) {
      const heading = make('h1', {tabindex: '-1'}, running.title);
      const lead = make('p', {class: 'lead'}, running.lead);
      this.status.classList.add('visually-hidden');
      this.body.replaceChildren(heading, this.status, lead, this.steps);
      this.nameAndFocus(heading);
    }
    const names = Object.keys(steps) as Step[];
    const at = names.indexOf(step);
    this.steps.replaceChildren(
      ...names.map((name, index) => stepItem(steps[name], index - at)),
    );
    this.say(steps[step]);
  }

  showFailure(error: string) {
    const {title, text} = this.data.words.failed;
    this.turnTo([
      verdictSection('problem', {title, text: fill(text, {error})}),
    ]);
  }

  showResult(
    report: Report,
    {isOpen, visit}: {isOpen: boolean; visit: number},
  ) {
    const next = isOpen ? this.nextSteps(visit) : undefined;
    const tools = this.tools(report);
    this.turnTo(resultPage(report, this.data, {next, tools}));
  }

  /** The heading gets the focus, as after turning any page, and is the page's title. */
  private turnTo(content: (HTMLElement | undefined)[]) {
    this.say('');
    this.status.classList.remove('visually-hidden');
    this.body.before(this.status);
    this.body.replaceChildren(...content.filter((one) => one !== undefined));
    this.nameAndFocus(this.body.querySelector('h1')!);
  }

  private nameAndFocus(heading: HTMLElement) {
    document.title = `${heading.textContent} – ${this.data.words.title}`;
    heading.focus();
  }

  /** The visit is over: what is shown stays, to read and to copy. */
  showEnd(refusal: string | undefined, visit: number) {
    const {end} = this.data.words;
    const ended = visit > 1 ? end.over : end.ended;
    const text =
      refusal === undefined ? ended : fill(end.unconfirmed, {error: refusal});
    const place = this.body.querySelector('.next');
    const words = make('p', {tabindex: '-1'}, text);
    place?.replaceChildren(words);
    // It has the focus, so it is heard: no news says it once more.
    words.focus();
    this.say('');
  }

  private say(text: string) {
    this.status.textContent = text;
  }

  private intro(): HTMLElement[] {
    const {intro, start} = this.data.words;
    return [
      make('h1', {}, intro.title),
      make('p', {class: 'lead'}, intro.lead),
      button(start, () => this.wishes.start(), 'main'),
      make(
        'section',
        {},
        make('h2', {}, intro.how),
        make(
          'ol',
          {class: 'card'},
          ...intro.steps.map((step) => make('li', {}, step)),
        ),
      ),
      make(
        'section',
        {},
        make('h2', {}, intro.what),
        make('p', {}, intro.writes),
      ),
    ];
  }

  private nextSteps(visit: number): HTMLElement {
    const {end} = this.data.words;
    const isFirst = visit === 1;
    return make(
      'section',
      {class: 'next card'},
      make('h2', {}, isFirst ? end.title : end.last),
      make('p', {}, isFirst ? end.first : end.again),
      button(end.button, () => this.wishes.end(), 'main'),
      isFirst ? make('p', {class: 'small'}, end.beforeHint) : undefined,
      isFirst ? button(end.before, () => this.wishes.wasHere()) : undefined,
    );
  }

  private tools(report: Report): HTMLElement {
    const {words} = this.data;
    const place = make('div', {class: 'tools'});
    place.append(
      button(words.print, () => this.print()),
      button(words.copy, () => void this.copy(report, place)),
    );
    return place;
  }

  /** A sandboxed frame does not print, and says nothing about it. */
  private print() {
    let isPrinting = false;
    const note = () => (isPrinting = true);
    addEventListener('beforeprint', note, {once: true});
    print();
    removeEventListener('beforeprint', note);
    this.say(isPrinting ? '' : this.data.words.noPrint);
  }

  private async copy(report: Report, place: HTMLElement) {
    const {words} = this.data;
    const text = reportText(report, this.data);
    try {
      await navigator.clipboard.writeText(text);
      this.say(words.copied);
    } catch {
      // Plain http and most LMS frames have no clipboard.
      this.say(words.copyByHand);
      const field = make('textarea', {
        readonly: '',
        'aria-label': words.result,
      });
      field.value = text;
      place.querySelector('textarea')?.remove();
      place.append(field);
      field.select();
      field.focus();
    }
  }
}

/** A step that is done, at hand or still to come: `after` is below, at or above 0. */
function stepItem(text: string, after: number): HTMLElement {
  if (after === 0) return make('li', {'aria-current': 'step'}, text);
  return make('li', {class: after < 0 ? 'done' : ''}, text);
}
