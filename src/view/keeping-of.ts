import type {PrivateKeeping} from '../ui/care-privacy.ts';
import type {Keeping} from '../ui/care-save-state.ts';
import type {Visit} from '../visit.ts';
import type {VisitParts} from '../visit-parts.ts';

/** Where the learner's work is kept, as the bar says it. */
export function keepingOf({kept, parts}: Visit): Keeping | undefined {
  const {connection, recorder, work} = parts;
  // In a review or a preview there is nothing to keep.
  if (connection.launch.mode !== 'normal') return undefined;
  if (connection.keeps !== 'lms') {
    const here = keptHere(parts);
    const isExpected = connection.alone === 'standalone';
    // Whoever came from an LMS counts on being reported.
    return here === 'device' && !isExpected ? 'unreported' : here;
  }
  if (work.found.isNewer) return 'newer';
  const isOnlyResult = recorder.failures === 0 && recorder.needsRelaunch;
  if (isOnlyResult) return 'relaunch';
  const isPartly = recorder.state === 'saved' && work.isPartly;
  if (isPartly) return 'partly';
  return recorder.state === 'saved' && kept.losesPrivateAnswers
    ? 'withoutPrivate'
    : recorder.state;
}

/** Where private answers are kept: they follow the course's setting. */
export function privateKeepingOf({parts}: Visit): PrivateKeeping {
  const {connection, course, device, work} = parts;
  if (connection.keeps !== 'lms') return keptHere(parts);
  if (work.found.isNewer) return 'page';
  if (course.settings.privateAnswers === 'lms') return 'lms';
  return device.isLasting ? 'device' : 'page';
}

/** Without an LMS: there may be storage, and no room left in it. */
export function keptHere({
  connection,
  recorder,
}: VisitParts): 'device' | 'page' {
  const isFull = recorder.state === 'unconfirmed';
  return connection.keeps === 'device' && !isFull ? 'device' : 'page';
}
