import {expect} from '@open-wc/testing';
import type {ScormApi} from '../../src/lms/find-api.ts';
import {learner} from '../e2e/learner.ts';
import {doneObjectives, recordedAnswers} from '../e2e/what-was-done.ts';
import {TestLms} from '../lms/test-lms.ts';
import {setViewport} from '../ui/viewport.ts';
import {courseIn} from './page-course.ts';

declare global {
  interface Window {
    API_1484_11?: ScormApi;
  }
}

/** What the course must not do in any engine, as far as its page tells. */
function watch(page: Window) {
  const complaints: string[] = [];
  page.addEventListener('error', ({message}) => complaints.push(message));
  page.addEventListener('unhandledrejection', ({reason}) =>
    complaints.push(String(reason)),
  );
  page.document.addEventListener(
    'securitypolicyviolation',
    ({violatedDirective, blockedURI}) =>
      complaints.push(`${violatedDirective}: ${blockedURI}`),
  );
  return complaints;
}

describe('the built course', () => {
  let server: TestLms;
  let frame: HTMLIFrameElement;
  let complaints: string[];

  // This page is the LMS, and has the course in a frame.
  beforeEach(async () => {
    await setViewport({width: 1024, height: 768});
    server = new TestLms('scorm2004-4th');
    window.API_1484_11 = server.launch().strict.api;
    frame = document.createElement('iframe');
    frame.style.cssText = 'position: fixed; inset: 0; border: 0';
    frame.style.cssText += 'width: 100%; height: 100%';
    frame.src = '/package/index.html';
    const loaded = new Promise((resolve) => (frame.onload = resolve));
    document.body.append(frame);
    await loaded;
    complaints = watch(frame.contentWindow!);
  });
  afterEach(() => {
    frame.remove();
    delete window.API_1484_11;
  });

  it('can be taken from the first screen to the certificate, and is recorded', async () => {
    const course = courseIn(frame);
    const ana = learner(course);
    await ana.begin();
    await ana.takeAll();
    await ana.seeText('You have finished');
    await ana.button(/^Your certificate/).click();
    await ana.seeHeading('Your certificate');
    const certificate = await course.getByRole('textbox').inputValue();
    await ana.checkNoCallFailed();
    await ana.leave();
    await ana.seeHeading('Saved. See you soon.');

    expect(certificate).to.match(/^Certificate of completion\n/);
    expect(certificate).to.match(/has completed and passed\n/);
    expect(certificate).to.match(/^Score: 100%$/m);
    expect(server.held('cmi.completion_status')).to.equal('completed');
    expect(server.held('cmi.success_status')).to.equal('passed');
    expect(server.held('cmi.score.raw')).to.equal('100');
    expect(recorded('interactions')).to.have.length(recordedAnswers);
    expect(recorded('objectives')).to.have.members(doneObjectives);
    const completions = recorded('objectives', 'completion_status');
    expect(new Set(completions)).to.eql(new Set(['completed']));
    expect(server.violations).to.eql([]);
    expect(complaints).to.eql([]);
  });

  /** An element of each entry of a recorded list. */
  function recorded(list: string, element = 'id') {
    const values: string[] = [];
    for (;;) {
      const entry = `cmi.${list}.${values.length}`;
      if (!server.held(`${entry}.id`)) return values;
      values.push(server.held(`${entry}.${element}`));
    }
  }
});
