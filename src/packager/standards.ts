import type {Standard} from '../content/course-data.ts';

/** The standards that have a manifest. */
export type ScormStandard = Exclude<Standard, 'web'>;

/** In the order in which packages are built and listed. */
export const standards: readonly Standard[] = [
  'scorm12',
  'scorm2004-3rd',
  'scorm2004-4th',
  'web',
];

/** What a manifest calls its standard. Moodle takes any other spelling for SCORM 1.2. */
export const schemaVersions: Readonly<Record<ScormStandard, string>> = {
  scorm12: '1.2',
  'scorm2004-3rd': '2004 3rd Edition',
  'scorm2004-4th': '2004 4th Edition',
};
