import type {Diagnosis} from '../ui/care-help.ts';
import {words} from '../ui/words.ts';
import type {Visit} from '../visit.ts';
import {keepingOf} from './keeping-of.ts';

/** What helps to find a fault. Holds no name, and none of the learner's answers. */
export function diagnosisOf(visit: Visit): Diagnosis {
  const {connection, course, device, recorder} = visit.parts;
  const {facts} = words.help;
  const {lms, launch, alone} = connection;
  const keeping = keepingOf(visit);
  return {
    facts: [
      {label: facts.version, value: course.version},
      {label: facts.package, value: `${course.identifier}, ${course.standard}`},
      {
        label: facts.lms,
        value: alone ? `${facts.noLms} (${alone})` : lms.name,
      },
      {
        label: facts.mode,
        value: `${launch.mode}${launch.credit ? '' : ', no-credit'}`,
      },
      {label: facts.save, value: keeping ? words.save[keeping] : '–'},
      {label: facts.lastSaved, value: moment(recorder.savedAt)},
      {
        label: facts.storage,
        value: device.isLasting ? facts.storageYes : facts.storageNo,
      },
      {
        label: facts.frame,
        value: window.parent === window ? facts.frameNo : facts.frameYes,
      },
      {label: facts.online, value: navigator.onLine ? facts.yes : facts.no},
      {label: facts.browser, value: navigator.userAgent},
    ],
    calls: lms.calls(),
  };
}

/** Such as 2026-03-01 12:30 UTC: for everybody the same, as logs have it. */
function moment(at?: number): string {
  if (!at) return '–';
  const [day, time] = new Date(at).toISOString().split('T') as [string, string];
  return `${day} ${time.slice(0, 5)} UTC`;
}
