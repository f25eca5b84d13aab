/** With which ink a line is drawn: `sign-styles.ts` has the colours. */
export type Ink = 'leaf' | 'rose' | 'sun' | 'full' | 'dot' | 'dashed' | 'plain';

/** What a sign stands for; its shape alone tells it from the others. */
export type Sign = keyof typeof drawings;

const round = 'M24 5a19 19 0 0 1 0 38a19 19 0 0 1 0-38Z';
const dot = (x: number) =>
  `M${x} 19.500a4.500 4.500 0 0 1 0 9a4.500 4.500 0 0 1 0-9Z`;

const drawings = {
  done: [
    ['leaf', round],
    [
      'leaf',
      'M15.500 24.500c2.500 1.900 4.500 4.200 6.200 7 3-6 6.700-10.900 11-14.800',
    ],
  ],
  partly: [
    ['sun', round],
    ['full', 'M24 5a19 19 0 0 1 0 38Z'],
  ],
  waiting: [
    ['dot', dot(9)],
    ['dot', dot(24)],
    ['dot', dot(39)],
  ],
  trouble: [
    [
      'rose',
      'M24 5.500c1.500 0 2.600.7 3.300 2L43.500 37c1.400 2.700 0 5.500-3.200 5.600-10.900.5-21.800.5-32.700 0-3.100-.1-4.500-2.900-3.100-5.600L20.700 7.500c.7-1.300 1.800-2 3.300-2Z',
    ],
    ['rose', 'M24 17.500v11.500M24 35.500v.1'],
  ],
  device: [
    [
      'leaf',
      'M11 9c8.700-.5 17.300-.5 26 0 1.700.1 2.600 1 2.700 2.700.3 6.600.3 13.300 0 19.900H8.300c-.3-6.600-.3-13.300 0-19.900C8.400 10 9.300 9.100 11 9ZM3.500 37.500c13.700.6 27.300.6 41 0',
    ],
    [
      'leaf',
      'M17.500 20.500c1.900 1.300 3.400 2.900 4.600 4.800 2.200-4.300 4.900-7.700 8-10.400',
    ],
  ],
  nowhere: [['dashed', round]],
  windows: [
    [
      'plain',
      'M16 31.500H8.500c-1.600-.1-2.500-1-2.600-2.600-.3-6.400-.3-12.700 0-19.100.1-1.500 1-2.400 2.600-2.500 7.500-.4 15.100-.4 22.600 0 1.500.1 2.400 1 2.500 2.500l.2 4.700',
    ],
    [
      'sun',
      'M19.500 18c7-.4 14-.4 21 0 1.500.1 2.300.9 2.400 2.400.3 5.900.3 11.700 0 17.600-.1 1.500-.9 2.300-2.400 2.400-7 .4-14 .4-21 0-1.500-.1-2.300-.9-2.400-2.400-.3-5.900-.3-11.700 0-17.600.1-1.500.9-2.300 2.400-2.400Z',
    ],
  ],
  heart: [
    [
      'rose',
      'M24.200 41.500C14.500 33.600 5.600 26.400 4.900 17.300 4.500 10.600 9.100 5.900 14.600 6c4.500.2 7.800 2.700 9.500 7 1.900-4.600 5.600-7.300 10.200-7 5.600.3 9.400 5.200 8.800 11.100-.8 8.900-8.200 15.900-18.900 24.400Z',
    ],
  ],
} as const satisfies Record<string, readonly (readonly [Ink, string])[]>;

/**
 * The signs in ink, each line with its ink, in a square of 48 units. Plain data,
 * since the course, the LMS check and the workbench draw them in ways of their own.
 */
export const signs: Record<Sign, readonly (readonly [Ink, string])[]> =
  drawings;
