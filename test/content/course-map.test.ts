import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readContent} from '../../src/content/read-content.ts';

const {modules} = await readContent('.');
const structures = modules.map(({structure}) => structure);
const known = new Set(
  structures.flatMap((module) => [
    module.id,
    ...module.activities.flatMap((activity) => [
      `${module.id}/${activity.id}`,
      ...idsIn(activity).map((id) => `${module.id}/${activity.id}/${id}`),
    ]),
  ]),
);
/** Questions about the modules that are there. */
const bank = structures.flatMap((module) =>
  module.activities.flatMap((activity) =>
    activity.kind === 'questions'
      ? activity.questions
          .filter((question) =>
            structures.some(({id}) => id === question.module),
          )
          .map(({id}) => `${module.id}/${activity.id}/${id}`)
      : [],
  ),
);
/** How many the brief has for each module; more are welcome. */
const points: Record<string, number> = {
  'self-assessment': 10,
  'better-than-average': 15,
  'character-pointers': 12,
  'care-audit': 11,
  scenarios: 14,
  accomplishments: 7,
  'service-tips': 11,
  'final-check': 1,
};
const sections = readMap(readFileSync('docs/course-map.md', 'utf8'));
const rows = sections.flatMap((section) => section.rows);

describe('the course map', () => {
  it('has a section for each module, in order, with its objectives', () => {
    assert.deepEqual(
      sections.map(({module, objectives}) => ({module, objectives})),
      structures.map(({id, objectives}) => ({module: id, objectives})),
    );
  });

  for (const {module, rows} of sections) {
    describe(module, () => {
      it('has all its points of the brief', () => {
        assert.ok(rows.length >= (points[module] ?? 1), `${rows.length} rows`);
      });

      for (const {point, taught, practised, checked} of rows) {
        it(`teaches “${point}” where the map says`, () => {
          const ids = [...taught, ...practised, ...checked];
          assert.deepEqual(
            ids.filter((id) => !known.has(id)),
            [],
            'these ids are not in modules/',
          );
          assert.ok(taught.length > 0, 'nothing teaches it');
          const isOnlyTold = point.startsWith('Only told: ');
          const doing = practised.length + checked.length;
          assert.equal(doing === 0, isOnlyTold, 'nobody does anything with it');
        });
      }
    });
  }

  it('knows what each question of the bank is about', () => {
    const asked = new Set(rows.flatMap(({checked}) => checked));
    assert.deepEqual(
      bank.filter((question) => !asked.has(question)),
      [],
    );
  });
});

/** Every id below an activity, those of a story's steps included. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  const {id, steps = [], ...rest} = value as {id?: string; steps?: string[]};
  return [...(id ? [id] : []), ...steps, ...Object.values(rest).flatMap(idsIn)];
}

/** Sections `## 1. \`module\`` and their tables of four columns. */
function readMap(text: string) {
  return text
    .split(/^## \d+\. /m)
    .slice(1)
    .map((section) => ({
      module: idsOf(section.split('\n', 1)[0])[0] ?? '',
      objectives: idsOf(/^Objective: (.+)$/m.exec(section)?.[1]),
      rows: section
        .split('\n')
        .filter((line) => line.startsWith('| '))
        .slice(2)
        .map((line) => line.split('|').map((cell) => cell.trim()))
        .map(([, point = '', taught, practised, checked]) => ({
          point,
          taught: idsOf(taught),
          practised: idsOf(practised),
          checked: idsOf(checked),
        })),
    }));
}

function idsOf(cell = ''): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id);
}
