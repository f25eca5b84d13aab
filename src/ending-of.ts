import type {SaveState} from './recorder/recorder.ts';
import type {Ending} from './ui/endings.ts';
import type {VisitParts} from './visit-parts.ts';

/**
 * What is true of a visit that a learner leaves, once it is as saved as it can
 * be. `losesPrivateAnswers`: this device has no room for them.
 */
export function endingOf(
  {connection, recorder, work}: VisitParts,
  state: SaveState,
  losesPrivateAnswers: boolean,
): Ending {
  const {launch, keeps, alone} = connection;
  if (launch.mode !== 'normal') return 'viewed';
  if (work.found.isNewer && (state === 'saved' || recorder.isOver))
    return 'newer';
  if (keeps === 'page') return 'page';
  if (keeps === 'device') {
    if (state !== 'saved') return 'page';
    return alone === 'standalone' ? 'device' : 'unreported';
  }
  if (state !== 'saved') return recorder.isOver ? 'relaunch' : 'unconfirmed';
  if (work.isPartly) return 'partly';
  return losesPrivateAnswers ? 'withoutPrivate' : 'saved';
}
