import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assert as check, property} from 'fast-check';
import {assembleCourse} from '../../src/content/assemble.ts';
import {readContent} from '../../src/content/read-content.ts';
import {outcome} from '../../src/course/outcome.ts';
import {codebook, codebookEntries} from '../../src/packager/codebook.ts';
import {recordedSpecimen} from '../../src/packager/recorded-specimen.ts';
import {progressIn} from '../course/progress-samples.ts';

const content = await readContent('.');
const version = '0.1.0-3fa2c1';
const {data: own} = assembleCourse(content, {standard: 'web', version});
// With everything that HR can have recorded.
const data = {...own, settings: {...own.settings, shareAudit: true}};
const entries = codebookEntries(content, version);
const byId = new Map(entries.map((entry) => [entry.id, entry]));

/** The id without the number of a repeat, as the first line says. */
const baseId = (id: string) => (byId.has(id) ? id : id.replace(/_\d+$/, ''));

describe('the codebook', () => {
  it('explains every id that the course can record, whatever a learner does', () => {
    const recorded = new Set<string>();
    check(
      property(progressIn(data), (progress) => {
        const {objectives, interactions} = outcome(progress, data);
        for (const {id} of [...objectives, ...interactions]) {
          recorded.add(baseId(id));
          assert.ok(byId.has(baseId(id)), id);
        }
      }),
      {numRuns: 60},
    );
    // The samples have gone deep enough to mean something.
    assert.ok(recorded.size > 90, `${recorded.size}`);
  });

  it('explains nothing else', () => {
    const {objectives, interactions} = outcome(recordedSpecimen(data), data);
    const recorded = new Set(
      [...objectives, ...interactions].map(({id}) => baseId(id)),
    );
    const unknown = entries.filter(
      ({id, kind}) => kind !== 'rule' && !recorded.has(id),
    );

    assert.deepEqual(unknown, []);
    assert.equal(entries.length, byId.size);
  });

  it('has each question in words, its options by letter and by id, and the key', () => {
    const entry = byId.get('final_check_sure_of_calming');

    assert.equal(entry?.kind, 'choice');
    assert.equal(entry?.module, 'final-check');
    assert.equal(entry?.objective, 'calibrate');
    assert.match(entry?.options ?? '', /^a = bad: .+\nb = look: .+\nc = /);
    assert.match(entry?.correct ?? '', /^b = look$/);
    assert.ok((entry?.text.length ?? 0) > 40, entry?.text);
  });

  it('has each reply of a conversation in words, and the best way', () => {
    const entry = byId.get('scenarios_permit');

    assert.equal(entry?.kind, 'performance');
    assert.match(entry?.options ?? '', /^a\.a = \w+\.\w+: .{8}/);
    assert.match(entry?.correct ?? '', /^a\.[abcd],.* = \w+\[\.\]\w+\[,\]/);
  });

  it('has each part of the audit by its name, with the side it was seen from', () => {
    const dimensions = entries.filter(({kind}) => kind === 'dimension');

    assert.equal(dimensions.length, 10);
    for (const {text} of dimensions)
      assert.match(text, /^[A-Z][a-z]+ \((outside|inside)\)$/);
  });

  it('leaves no option without words', () => {
    const bare = entries.flatMap(({id, options = ''}) =>
      options
        .split('\n')
        .filter((line) => line && !/^[a-z0-9.]+ = \S+: .*\S{2}/.test(line))
        .map((line) => `${id}: ${line}`),
    );

    assert.deepEqual(bare, []);
  });

  it('says once how repeats are named, and the version in every line', () => {
    const [head, ...lines] = codebook(content, version).split(/\r\n(?=\S)/);

    assert.equal(
      head,
      '\ufeffid,kind,module,objective,version,language,text,options,correct',
    );
    assert.equal(lines.length, entries.length);
    assert.ok(lines.every((line) => line.includes(`,${version},en,`)));
    assert.equal(entries.filter(({kind}) => kind === 'rule').length, 1);
  });
});
