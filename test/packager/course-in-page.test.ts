import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {composeIndex} from '../../src/packager/compose-index.ts';
import {courseScript} from '../../src/packager/course-script.ts';
import {sampleCourse, samplePlayer} from './sample-course.ts';

const hostile = `</script><script>alert(1)</script><!-- ]]> "'\\ $& $1 \u2028\u2029 é 🎓`;

describe('composeIndex()', () => {
  const course = sampleCourse('web', {
    title: hostile,
    summary: hostile,
    settings: {
      ...sampleCourse('web').data.settings,
      language: 'pt-BR',
    },
  }).data;
  const page = composeIndex(samplePlayer.index, course);

  it('hands the whole course to the player', () => {
    const [, json = ''] =
      /<script type="application\/json" id="course-data">([^<]*)<\/script>/.exec(
        page,
      ) ?? [];

    assert.deepEqual(JSON.parse(json), course);
  });

  it('lets no text break out of its place', () => {
    assert.equal(page.split('<script').length - 1, 2);
    assert.equal(page.split('</script>').length - 1, 2);
    assert.doesNotMatch(page, /alert\(1\)<|<!--/);
  });

  it('sets language and title for browsers and screen readers', () => {
    assert.match(page, /<html lang="pt-BR">/);
    assert.match(page, /<title>&#60;\/script&#62;.* &#233; &#127891;<\/title>/);
  });

  it('is plain ASCII, so that no server can garble it', () => {
    assert.match(page, /^[\t\n -~]*$/);
  });

  it('fits the page that the player really has', () => {
    const real = readFileSync(
      new URL('../../src/index.html', import.meta.url),
      'utf8',
    );
    assert.match(composeIndex(real, course), /id="course-data">\{"identifier/);
  });

  it('refuses a page without a place for the course', () => {
    const page = samplePlayer.index.replace('<!-- course data -->', '');
    assert.throws(() => composeIndex(page, course), {
      code: 'index',
      message:
        'The page needs <!-- course data --> exactly once, since the course is put there.',
    });
  });
});

describe('courseScript()', () => {
  const words = {'look-first': {title: hostile}};

  it('gives the player the words exactly as they were written', () => {
    const page: {iCareWords?: unknown} = {};

    runInNewContext(courseScript('self-assessment', words), page);
    runInNewContext(courseScript('care-audit', {}), page);

    assert.equal(
      JSON.stringify(page.iCareWords),
      JSON.stringify({'self-assessment': words, 'care-audit': {}}),
    );
  });

  it('is plain ASCII and cannot end a script that it is put into', () => {
    assert.match(courseScript('self-assessment', words), /^[\n -;=-~]*$/);
  });
});
