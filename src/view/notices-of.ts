import {firstOpenPage, isPrivate} from '../course/kinds.ts';
import type {Notice} from '../ui/care-notices.ts';
import {dateText} from '../ui/date-text.ts';
import type {Ending} from '../ui/endings.ts';
import {fill, words} from '../ui/words.ts';
import type {Visit} from '../visit.ts';
import {keepingOf, keptHere} from './keeping-of.ts';

/** What the learner has to know now, but for what they have put away. */
export function noticesOf(visit: Visit): Notice[] {
  const {connection, recorder, work} = visit.parts;
  const {launch, alone, keeps} = connection;
  const texts = words.notices;
  const all: (Notice | false)[] = [
    alone === 'standalone' &&
      visit.screen === 'home' && {id: 'alone', text: texts.standalone},
    alone === 'not found' && {id: 'alone', text: texts.notFound},
    alone === 'different domain' && {
      id: 'alone',
      text: texts.differentDomain,
    },
    alone === 'refused' && {id: 'alone', text: texts.refused},
    keeps !== 'lms' &&
      keptHere(visit.parts) === 'page' && {id: 'page', text: texts.notLasting},
    launch.mode === 'review' && {id: 'mode', text: texts.review},
    launch.mode === 'browse' && {id: 'mode', text: texts.browse},
    launch.mode === 'normal' &&
      !launch.credit && {id: 'credit', text: texts.noCredit},
    unreadableNotice(visit),
    work.found.isRecovered && {id: 'recovered', text: texts.recovered},
    work.left !== undefined && {
      id: 'left',
      text: fill(texts.left, {
        date: dateText(work.left.at),
      }),
      retry: 'left',
    },
    keeps === 'lms' &&
      launch.mode === 'normal' &&
      recorder.failures === 0 &&
      work.isPartly && {id: 'partly', text: texts.partly},
    keeps === 'lms' &&
      visit.kept.losesPrivateAnswers && {
        id: 'private',
        text: texts.withoutPrivate,
      },
    needsRatingsAgain(visit) && {id: 'ratings', text: texts.otherDevice},
    // The last screen says so itself.
    keeps === 'lms' &&
      visit.screen !== 'goodbye' &&
      recorder.failures > 1 && {
        id: `connection ${recorder.savedAt}`,
        text: texts.connection,
        retry: 'save',
      },
    keepingOf(visit) === 'relaunch' && {id: 'relaunch', text: texts.relaunch},
  ];
  const said = visit.screen === 'goodbye' ? saidBy[visit.ending] : undefined;
  return all.filter(
    (notice): notice is Notice =>
      notice !== false && notice.id !== said && !visit.dismissed.has(notice.id),
  );
}

/** What the last screen says itself, as the notice of the same. */
const saidBy: Partial<Record<Ending, string>> = {
  unreported: 'alone',
  page: 'page',
  partly: 'partly',
  withoutPrivate: 'private',
  relaunch: 'relaunch',
  newer: 'unreadable',
  viewed: 'mode',
};

/** What was lost of earlier visits, if anything was. */
function unreadableNotice({parts}: Visit): Notice | false {
  const {isNew, isNewer, isUnreadable} = parts.work.found;
  const isDone = parts.connection.launch.completion === 'completed';
  const {newer, unreadable, unreadableDone} = words.notices;
  const id = 'unreadable';
  if (isNewer) return {id, text: newer};
  if (isDone && (isNew || isUnreadable)) return {id, text: unreadableDone};
  return isUnreadable && {id, text: unreadable};
}

/** Ratings that were given elsewhere are wanted here, where they are not. */
function needsRatingsAgain({module, progress, parts}: Visit): boolean {
  if (!module) return false;
  const {activity, snapshot} = module.conducted.current();
  // What is done without its answers, such as a text, is not asked for again.
  const isNeeded = firstOpenPage(activity, {done: true}) !== undefined;
  const {record} = snapshot.context;
  const isOwn = isPrivate(activity, parts.course.settings, record);
  if (!isOwn || !isNeeded) return false;
  const kept = progress.modules[module.outline.id]?.activities;
  const isLaterDone = module.outline.activities
    .slice(module.outline.activities.indexOf(activity))
    .some(({id}) => kept?.[id]?.done);
  return isLaterDone && !record.answers;
}
