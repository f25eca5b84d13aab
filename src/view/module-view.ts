import type {DialogueWords} from '../content/kinds/dialogue.ts';
import type {MenuWords} from '../content/kinds/menu.ts';
import type {Activity} from '../content/schema.ts';
import {pageInModule, partsOf} from '../course/module-progress.ts';
import type {ModulePage} from '../ui/module-page.ts';
import type {ScreenView} from '../ui/view.ts';
import type {Visit} from '../visit.ts';
import {onItsWay} from './on-its-way.ts';
import {isPrivacyKnown, privacyOf} from './privacy-of.ts';

/** A module at work: the page that is open. */
export function moduleView(visit: Visit): ScreenView {
  if (!visit.module) return onItsWay(visit, 'module');
  const {outline, conducted} = visit.module;
  const {activity, snapshot} = conducted.current();
  const {page} = snapshot.context;
  const done = visit.progress.modules[outline.id];
  const place = pageInModule(outline, {activity: activity.id, page}, done);
  const parts = partsOf(outline, done);
  const words = visit.words.get(outline.id)!;
  const shown: ModulePage = {
    activity,
    words: words[activity.id],
    ...(activity.kind === 'menu' && {
      offeredWords: words as Record<string, DialogueWords>,
    }),
    ...conducted.menu(),
    auditWords: 'audit' in activity ? words[activity.audit] : undefined,
    page,
    unanswered: visit.isUnanswered,
    privacy: page === 0 ? privacyOf(visit, activity) : undefined,
    isPrivacyKnown: isPrivacyKnown(visit, activity),
    isLast: place.page === place.pages,
    ...visit.activities!.shownAnswer(
      outline,
      conducted,
      visit.progress,
      visit.parts.course.modules,
    ),
  };
  // The result takes the place of what is confirmed before it.
  const shownAs = shown.check?.name === 'result' ? '/result' : '';
  return {
    key: `${outline.id}/${activity.id}/${page}${shownAs}`,
    screen: {
      name: 'module',
      module: outline.id,
      heading: outline.title,
      part: titleOf(activity, words[activity.id]),
      place: {...place, parts},
      page: shown,
    },
  };
}

/** What tells one conversation from the next, and from the menu of them. */
function titleOf({kind}: Activity, words: unknown): string | undefined {
  return kind === 'dialogue' || kind === 'menu'
    ? (words as DialogueWords | MenuWords).title
    : undefined;
}
