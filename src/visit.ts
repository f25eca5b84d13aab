import type {Activities} from './activities.ts';
import type {ModuleOutline, ModuleWords} from './content/course-data.ts';
import type {ActivityEvent} from './course/activity-machine.ts';
import type {ConductedModule} from './course/conduct-module.ts';
import {isEarned} from './course/is-earned.ts';
import {isComplete, recordPlace} from './course/module-progress.ts';
import {waitsFor} from './course/order.ts';
import type {Progress} from './course/progress.ts';
import {recordVersion} from './course/versions.ts';
import {endingOf} from './ending-of.ts';
import {KeptProgress} from './kept-progress.ts';
import type {TextBlock} from './text/blocks.ts';
import type {Handed, Holder} from './recorder/other-windows.ts';
import type {Ending} from './ui/endings.ts';
import type {Screen} from './ui/events.ts';
import type {VisitParts} from './visit-parts.ts';

/**
 * One visit of a learner: where they are, and what they do.
 * Knows no element; `viewOf` turns it into what the screen shows. Fires
 * `change` whenever there may be something new to show.
 */
export class Visit extends EventTarget implements Holder {
  readonly parts: VisitParts;
  readonly kept: KeptProgress;
  screen: Screen | 'goodbye' = 'home';
  ending: Ending = 'saved';
  /** The module whose screen is shown, at work or as text. */
  opening?: ModuleOutline;
  /** The same at work, once all that it needs is there. */
  module?: {outline: ModuleOutline; conducted: ConductedModule};
  /** The same as text, once that is there. Reading it records nothing. */
  reading?: {outline: ModuleOutline; blocks: TextBlock[]};
  /** The learner tried to go on from a page that is not answered. */
  isUnanswered = false;
  /** Title of the module that was finished a moment ago. */
  justFinished = '';
  /** Ids of notices that the learner has put away. */
  readonly dismissed = new Set<string>();
  readonly words = new Map<string, ModuleWords>();
  /** What runs and shows activities; it comes after the first screen. */
  activities?: Activities;
  /** Title of the module, or the screen, that could not be loaded. */
  missing = '';

  constructor(parts: VisitParts) {
    super();
    this.parts = parts;
    this.kept = new KeptProgress(parts, this.words);
    parts.recorder.addEventListener('change', () => this.saveChanged());
  }

  get progress(): Progress {
    return this.kept.progress;
  }

  /** `handed` is what another window had, where the learner was before. */
  begin(handed?: Handed) {
    this.parts.work.begin();
    if (handed) this.kept.adopt(handed);
    this.kept.begin();
  }

  /** Goes to a screen, or into a module. */
  go(screen: Screen, module?: string) {
    if (this.screen === 'home') this.leaveHome();
    this.leaveModule();
    this.justFinished = '';
    const outline = this.parts.course.modules.find(({id}) => id === module);
    const isOpen = outline !== undefined && !this.waitsFor(outline);
    const needsModule = screen === 'module' || screen === 'text';
    const isThere =
      (!needsModule || isOpen) &&
      (screen !== 'certificate' || this.hasCertificate);
    this.screen = isThere ? screen : 'home';
    if (this.screen === 'certificate') void this.loadCertificate();
    if (needsModule && isOpen) {
      this.opening = outline;
      if (screen === 'module' && this.has(outline.id)) this.openModule(outline);
      else void this.load(outline.id);
    }
    this.changed();
  }

  /** Who has read there that nobody hears of it need not hear it again. */
  private leaveHome() {
    if (this.parts.connection.alone === 'standalone')
      this.dismissed.add('alone');
  }

  /** The module that has to be finished before this one, if one has to be. */
  waitsFor(module: ModuleOutline): ModuleOutline | undefined {
    const {connection, course} = this.parts;
    const {mode, completion} = connection.launch;
    // Who reviews the course, or has finished it once, may look at everything.
    const isOpen = mode !== 'normal' || completion === 'completed';
    return isOpen ? undefined : waitsFor(module, this.progress, course);
  }

  /** Once there is a certificate, it is there in every later visit. */
  get hasCertificate(): boolean {
    return isEarned(this.kept.earning);
  }

  /** Passes on what the learner did on a page of the open module. */
  act(event: ActivityEvent) {
    const {module} = this;
    if (!module) return;
    const {snapshot} = module.conducted.current();
    this.isUnanswered = event.type === 'next' && !snapshot.can(event);
    module.conducted.send(event);
    this.changed();
  }

  /** Loads what a module needs ahead, or again after that failed. */
  async load(module: string) {
    const isOpened = () => this.opening?.id === module;
    const isAwaited = () =>
      this.screen === 'module' && isOpened() && !this.module;
    if (this.screen === 'text' && isOpened()) return this.loadText(module);
    if (this.has(module)) return;
    try {
      const [words, activities] = await Promise.all([
        this.parts.loadWords(module),
        this.parts.loadActivities(),
      ]);
      this.words.set(module, words);
      this.activities = activities;
      if (isAwaited()) {
        this.missing = '';
        this.openModule(this.opening!);
      }
    } catch {
      // Fetched ahead, it fails in silence: there will be another try.
      if (isAwaited()) this.missing = this.opening!.title;
    }
    this.changed();
  }

  /** Tries once more to load what the learner is waiting for. */
  loadAgain() {
    this.missing = '';
    this.changed();
    if (this.opening) void this.load(this.opening.id);
    else if (this.screen === 'certificate') void this.loadCertificate();
  }

  private async loadCertificate() {
    if (this.activities) return;
    try {
      this.activities = await this.parts.loadActivities();
      this.missing = '';
    } catch {
      if (this.screen === 'certificate')
        this.missing = this.parts.course.words.certificate.title;
    }
    this.changed();
  }

  /** Loads a module to be read as text, which few do: nothing comes ahead. */
  private async loadText(module: string) {
    const isWanted = () =>
      this.screen === 'text' && this.opening?.id === module;
    try {
      const [words, {moduleText}] = await Promise.all([
        this.words.get(module) ?? this.parts.loadWords(module),
        this.parts.loadActivities().then(({loadText}) => loadText()),
      ]);
      if (!isWanted()) return;
      const outline = this.opening!;
      const labels = this.parts.course.words;
      this.missing = '';
      this.reading = {outline, blocks: moduleText({outline, words, labels})};
    } catch {
      if (isWanted()) this.missing = this.opening!.title;
    }
    this.changed();
  }

  private has(module: string) {
    return this.activities !== undefined && this.words.has(module);
  }

  /** Goes on with what was left of another attempt on this device. */
  takeLeft() {
    this.kept.keepLeft();
    this.changed();
  }

  dismiss(notice: string) {
    this.dismissed.add(notice);
    this.changed();
  }

  /**
   * Ends the visit; the last screen tells whether everything is safe. A visit
   * that is not stays open, and ends as soon as a later try comes through.
   */
  async leave() {
    this.sayGoodbye('leaving');
    const state = await this.parts.recorder.leave();
    await this.parts.device.settled();
    // Another window may have gone on meanwhile.
    if (this.ending !== 'leaving') return;
    const {losesPrivateAnswers} = this.kept;
    this.sayGoodbye(endingOf(this.parts, state, losesPrivateAnswers));
  }

  /** What was written may turn out not to fit, and that is news. */
  private async tellOfDevice() {
    if (!(await this.parts.device.settled())) this.changed();
  }

  private saveChanged() {
    const {recorder} = this.parts;
    const isWaiting =
      this.screen === 'goodbye' && this.ending === 'unconfirmed';
    if (isWaiting && recorder.failures === 0) void this.leave();
    else this.changed();
  }

  get isOver(): boolean {
    return this.parts.recorder.isOver;
  }

  get handed(): Handed {
    return this.parts.work.handed;
  }

  /** Another window goes on: saves what there is. */
  async stop() {
    this.sayGoodbye('leaving');
    await this.parts.recorder.handOver();
    this.giveUp();
    await this.parts.device.settled();
  }

  /** Another window has gone on already. */
  giveUp() {
    this.sayGoodbye('moved');
    this.parts.recorder.abandon();
  }

  /** This page's visit is over: it has to be opened anew from the LMS. */
  end() {
    this.sayGoodbye('ended');
  }

  private sayGoodbye(ending: Ending) {
    this.leaveModule();
    this.ending = ending;
    this.screen = 'goodbye';
    this.changed();
  }

  private openModule(outline: ModuleOutline) {
    const {course, now, random} = this.parts;
    this.kept.keep(recordVersion(this.progress, course.version, now()));
    const {modules, place} = this.progress;
    const progress = modules[outline.id];
    // Finished and opened again, a module is read from its beginning or result.
    const isUnderWay = !isComplete(progress) || place?.module === outline.id;
    const conducted = this.activities!.conductModule(
      {
        module: outline,
        progress,
        place: isUnderWay ? place : undefined,
        ...{now, random},
      },
      {
        recorded: (activity, record) => {
          this.kept.keepActivity(outline, activity, record);
          void this.tellOfDevice();
        },
        paged: (at) => this.kept.keep(recordPlace(this.progress, at)),
        changed: () => this.changed(),
        ended: (how) => {
          this.go('home');
          // Past the last page, a check need not be passed yet.
          const isDone = isComplete(this.progress.modules[outline.id]);
          if (how === 'finished' && isDone) this.justFinished = outline.title;
        },
      },
    );
    this.module = {outline, conducted};
  }

  private leaveModule() {
    this.module?.conducted.stop();
    this.module = undefined;
    this.reading = undefined;
    this.opening = undefined;
    this.isUnanswered = false;
    this.missing = '';
  }

  private changed() {
    this.dispatchEvent(new Event('change'));
  }
}
