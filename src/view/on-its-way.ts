import type {ModuleOutline} from '../content/course-data.ts';
import type {ScreenView} from '../ui/view.ts';

/** A module that cannot be shown yet. */
export function onItsWay(
  {id, title}: ModuleOutline,
  name: 'module' | 'text',
): ScreenView {
  return {
    key: `${id}/${name}/loading`,
    screen: {name, module: id, heading: title},
  };
}
