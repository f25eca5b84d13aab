import type {Display} from './ui/display.ts';
import type {ScreenView, View} from './ui/view.ts';
import {certificateView} from './view/certificate-view.ts';
import {diagnosisOf} from './view/diagnosis-of.ts';
import {employerView} from './view/employer-view.ts';
import {goodbyeView} from './view/goodbye-view.ts';
import {homeView} from './view/home-view.ts';
import {keepingOf, privateKeepingOf} from './view/keeping-of.ts';
import {moduleView} from './view/module-view.ts';
import {noticesOf} from './view/notices-of.ts';
import {textView} from './view/text-view.ts';
import type {Visit} from './visit.ts';

/** What the screen shows of a visit. */
export function viewOf(visit: Visit, display: Display): View {
  const {course} = visit.parts;
  return {
    ...screenOf(visit),
    title: course.title,
    version: course.version,
    company: course.settings,
    keeping: keepingOf(visit),
    privateKeeping: privateKeepingOf(visit),
    lastSaved: visit.parts.recorder.savedAt,
    display,
    notices: noticesOf(visit),
    missing: visit.missing,
  };
}

function screenOf(visit: Visit): ScreenView {
  switch (visit.screen) {
    case 'home':
      return {key: 'home', screen: homeView(visit)};
    case 'module':
      return moduleView(visit);
    case 'certificate':
      return certificateView(visit);
    case 'text':
      return textView(visit);
    case 'employer':
      return {key: 'employer', screen: employerView(visit)};
    case 'help':
      return {
        key: 'help',
        screen: {name: 'help', diagnosis: diagnosisOf(visit)},
      };
    case 'goodbye':
      return {
        key: `goodbye/${visit.ending}`,
        screen: goodbyeView(visit),
      };
  }
}
