import {checkedCourse, LearnerAtLms} from '../learner-at-lms.ts';
import {MoodleLms, type MoodleStandard} from '../lms/moodle-lms.ts';

const minute = 60_000;
const best = {isRight: true, choice: 0};

/** Somebody who takes the course with a final check at a Moodle. */
export class LearnerAtMoodle extends LearnerAtLms {
  declare readonly server: MoodleLms;

  constructor(standard: MoodleStandard) {
    super(standard, {}, checkedCourse(), new MoodleLms(standard));
    const {server} = this;
    this.reach = () =>
      Promise.resolve(
        !server.isOffline && !server.isDown && !server.isSignedOut,
      );
  }

  /** The first launch. */
  async arrive() {
    await this.launch();
    await this.time.pass(minute);
  }

  /** Leaves by Exit, or as it goes where that is not possible, and comes back. */
  async launchAgain() {
    await this.recorder.leave();
    if (!this.recorder.isOver) this.kill();
    this.time.forget();
    this.server.recover();
    await this.launch();
    await this.time.pass(3 * minute);
  }

  /** Answers so many questions of the final check. */
  answer(questions: number) {
    const {visit} = this;
    if (visit.opening?.id !== 'check') {
      visit.go('module', 'check');
      visit.act({type: 'attempt.wanted'});
    }
    for (let question = 0; question < questions; question++) this.turn(best);
  }
}
