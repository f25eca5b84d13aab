import type {CourseData} from '../content/course-data.ts';
import type {Ending} from '../ui/endings.ts';
import type {Display} from '../ui/display.ts';
import type {View} from '../ui/view.ts';

/** What the screen shows before there is a visit: why there is none yet. */
export function unopenedView(
  {title, version, settings, cast}: CourseData,
  ending: Ending,
  display: Display,
): View {
  return {
    key: `goodbye/${ending}`,
    screen: {
      ...{name: 'goodbye', ending, person: cast[0] ?? ''},
      ...{modules: [], hasCertificate: false},
    },
    privateKeeping: 'device',
    notices: [],
    missing: '',
    company: settings,
    ...{title, version, display},
  };
}
