import type {Activities} from './activities.ts';
import type {CourseData, ModuleWords} from './content/course-data.ts';
import type {Surroundings} from './course/activity-machine.ts';
import type {Connection} from './lms/connect.ts';
import type {DeviceStore} from './lms/device-store.ts';
import type {Recorder} from './recorder/recorder.ts';
import type {SavedWork} from './recorder/saved-work.ts';

/** What a visit is made of. */
export interface VisitParts extends Surroundings {
  course: CourseData;
  connection: Connection;
  recorder: Recorder;
  work: SavedWork;
  device: DeviceStore;
  loadWords: (module: string) => Promise<ModuleWords>;
  loadActivities: () => Promise<Activities>;
}
