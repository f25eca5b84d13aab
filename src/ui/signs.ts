import type {IconNode} from 'lucide';
import AppWindow from 'lucide/dist/esm/icons/app-window.mjs';
import CircleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import CircleDashed from 'lucide/dist/esm/icons/circle-dashed.mjs';
import Contrast from 'lucide/dist/esm/icons/contrast.mjs';
import Ellipsis from 'lucide/dist/esm/icons/ellipsis.mjs';
import Heart from 'lucide/dist/esm/icons/heart.mjs';
import MonitorCheck from 'lucide/dist/esm/icons/monitor-check.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';

/** What a sign stands for; its shape alone tells it from the others. */
export type Sign =
  | 'done'
  | 'partly'
  | 'waiting'
  | 'trouble'
  | 'device'
  | 'nowhere'
  | 'windows'
  | 'heart';

/**
 * The signs in a square of 24 units. Plain data, since the course, the LMS check
 * and the workbench draw them in ways of their own; `sign-styles.ts` inks them.
 */
export const signs: Record<Sign, IconNode> = {
  done: CircleCheck,
  partly: Contrast,
  waiting: Ellipsis,
  trouble: TriangleAlert,
  device: MonitorCheck,
  nowhere: CircleDashed,
  windows: AppWindow,
  heart: Heart,
};
