import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import '../../src/ui/care-course.ts';
import '../../src/ui/care-story.ts';
import type {CareEmployer, PrivateKind} from '../../src/ui/care-employer.ts';
import type {ModuleCard} from '../../src/ui/care-module-card.ts';
import type {CareHelp} from '../../src/ui/care-help.ts';
import {diagnosisText} from '../../src/ui/care-help.ts';
import type {CareNotices} from '../../src/ui/care-notices.ts';
import type {RetryEvent, DismissEvent, GoEvent} from '../../src/ui/events.ts';
import {lookFirst, moduleTexts, words} from './english.ts';
import {useTokens} from './use-tokens.ts';
import {setViewport} from './viewport.ts';

function text(element: Element) {
  return element.shadowRoot!.textContent.replace(/\s+/g, ' ');
}

describe('care-story', () => {
  it('is accessible and shows one step at a time', async () => {
    const element = await fixture(
      html`<care-story
        .activity=${lookFirst}
        .words=${moduleTexts['look-first']}
        .page=${1}
      ></care-story>`,
    );

    await expect(element).to.be.accessible();
    expect(element.shadowRoot!.querySelector('h1')!.textContent).to.equal(
      moduleTexts['look-first'].steps['at-work'].title,
    );
  });
});

describe('care-employer', () => {
  before(useTokens);

  const reported = [
    {
      kind: 'status',
      about: '',
      isDetail: false,
      element: 'cmi.core.lesson_status',
      value: 'incomplete',
    },
    {
      kind: 'state',
      about: '',
      isDetail: false,
      element: 'cmi.suspend_data',
      value: '1.2k.abc.AAAA',
    },
  ];

  it('is accessible and says each reported thing in words', async () => {
    const element = await fixture<CareEmployer>(
      html`<care-employer
        .reports=${true}
        .reported=${reported}
      ></care-employer>`,
    );

    await expect(element).to.be.accessible();
    expect(text(element)).to.contain(words.employer.kinds.status);
    expect(text(element)).to.contain(words.employer.values.incomplete);
    expect(text(element)).not.to.contain('incomplete');
    expect(text(element)).to.contain('13 characters of code');
    expect(text(element)).not.to.contain('cmi.');
  });

  it('breaks no word of a value on a phone', async () => {
    await setViewport({width: 320, height: 640});
    const element = await fixture<CareEmployer>(
      html`<care-employer
        .reports=${true}
        .reported=${reported}
      ></care-employer>`,
    );
    const cell = [...element.shadowRoot!.querySelectorAll('td')].at(-1)!;
    const value = [...cell.childNodes].find((node) => node instanceof Text)!;
    const word = document.createRange();
    const at = value.data.indexOf('characters');
    word.setStart(value, at);
    word.setEnd(value, at + 'characters'.length);

    expect(word.getClientRects()).to.have.length(1);
    await setViewport({width: 800, height: 600});
  });

  it('shows the exact elements and values to those who ask', async () => {
    const element = await fixture<CareEmployer>(
      html`<care-employer
        .reports=${true}
        .reported=${reported}
      ></care-employer>`,
    );

    element.shadowRoot!.querySelector('input')!.click();
    await element.updateComplete;

    expect(text(element)).to.contain('cmi.core.lesson_status');
    expect(text(element)).to.contain('1.2k.abc.AAAA');
  });

  it('says which module is meant, and keeps details for those who ask', async () => {
    const element = await fixture<CareEmployer>(
      html`<care-employer
        .reports=${true}
        .reported=${[
          {
            kind: 'objective',
            about: 'Know where you stand',
            isDetail: false,
            element: 'cmi.objectives.0.status',
            value: 'completed',
          },
          {
            kind: 'interaction',
            about: '',
            isDetail: true,
            element: 'cmi.interactions.0.type',
            value: 'fill-in',
          },
        ]}
      ></care-employer>`,
    );

    expect(text(element)).to.contain('Know where you stand');
    expect(text(element)).not.to.contain('fill-in');
    element.shadowRoot!.querySelector('input')!.click();
    await element.updateComplete;
    expect(text(element)).to.contain('fill-in');
  });

  it('says values as people would, and tells what letters mean', async () => {
    const row = (kind: string, element: string, value: string) => ({
      ...{kind, element, value, about: 'A thing', isDetail: false},
    });
    const element = await fixture<CareEmployer>(
      html`<care-employer
        .reports=${true}
        .reported=${[
          row('time', 'cmi.session_time', 'PT1H5M12.34S'),
          row('time', 'cmi.core.session_time', '0000:07:12.34'),
          row('result', 'cmi.interactions.0.result', 'wrong'),
          row('interaction', 'cmi.interactions.0.student_response', 'b'),
        ]}
      ></care-employer>`,
    );

    const cells = [...element.shadowRoot!.querySelectorAll('td')];
    expect(cells.map(({textContent}) => textContent.trim())).to.deep.equal([
      ...['1 h 5 min', '7 min', words.employer.values.wrong, 'b'],
    ]);
    expect(text(element)).to.contain(words.employer.letters);
  });

  it('speaks only of what there is in this package', async () => {
    const show = (privateKinds: PrivateKind[], sharesAudit = false) =>
      fixture<CareEmployer>(
        html`<care-employer
          .privateKinds=${privateKinds}
          .sharesAudit=${sharesAudit}
        ></care-employer>`,
      );
    const {privateKinds, privateDevice, sharedAudit} = words.employer;

    const ratings = await show(['rating']);
    expect(text(ratings)).to.contain(privateKinds.rating);
    expect(text(ratings)).not.to.contain('Care Quotient');
    expect(text(await show([]))).not.to.contain(privateDevice);
    const shared = await show(['audit'], true);
    expect(text(shared)).to.contain(privateKinds.sharedAudit);
    expect(text(shared)).to.contain(sharedAudit);
    expect(text(shared)).not.to.contain(privateKinds.audit);
  });

  it('says that nobody hears of it where there is no LMS', async () => {
    const element = await fixture<CareEmployer>(
      html`<care-employer></care-employer>`,
    );

    expect(text(element)).to.contain(words.employer.nobody);
  });
});

describe('care-help', () => {
  const diagnosis = {
    facts: [{label: 'Course version', value: '0.1.0-3fa2c1'}],
    calls: [
      {
        at: 2040,
        call: 'LMSCommit("")',
        answer: 'false',
        error: {code: 101, message: 'General exception'},
      },
    ],
  };

  it('is accessible and shows facts, calls and errors', async () => {
    const element = await fixture<CareHelp>(
      html`<care-help .diagnosis=${diagnosis}></care-help>`,
    );

    await expect(element).to.be.accessible();
    expect(text(element)).to.contain('0.1.0-3fa2c1');
    expect(text(element)).to.contain('101 General exception');
  });

  it('has room for a call in one line on a phone', async () => {
    await useTokens();
    await setViewport({width: 320, height: 640});
    const element = await fixture<CareHelp>(
      html`<care-help .diagnosis=${diagnosis}></care-help>`,
    );
    const words = document.createRange();
    words.selectNodeContents(
      [...element.shadowRoot!.querySelectorAll('dt')].at(-1)!,
    );

    const lines = new Set([...words.getClientRects()].map(({top}) => top));

    expect(words.toString()).to.equal('LMSCommit("")');
    expect(lines.size).to.equal(1);
    await setViewport({width: 800, height: 600});
  });

  it('has the text at hand, selected, where the browser does not copy', async () => {
    const element = await fixture<CareHelp>(
      html`<care-help .diagnosis=${diagnosis}></care-help>`,
    );
    const {clipboard} = navigator;
    const refusing = {writeText: () => Promise.reject(new Error('no'))};
    Object.defineProperty(navigator, 'clipboard', {
      value: refusing,
      configurable: true,
    });

    element.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => element.shadowRoot!.querySelector('textarea'));

    const area = element.shadowRoot!.querySelector('textarea')!;
    expect(element.shadowRoot!.activeElement).to.equal(area);
    expect(area.selectionEnd).to.equal(diagnosisText(diagnosis).length);
    Object.defineProperty(navigator, 'clipboard', {
      value: clipboard,
      configurable: true,
    });
  });

  it('writes the same as lines to send to somebody', () => {
    expect(diagnosisText(diagnosis)).to.equal(
      [
        'Course version: 0.1.0-3fa2c1',
        '',
        `${words.help.calls}:`,
        '2.0 s  LMSCommit("") -> false  [101 General exception]',
      ].join('\n'),
    );
  });
});

describe('care-notices', () => {
  it('is accessible, can be put away and offers to try again', async () => {
    const element = await fixture<CareNotices>(
      html`<care-notices
        .notices=${[{id: 'offline', text: 'Gone.', retry: 'save'}]}
      ></care-notices>`,
    );
    await expect(element).to.be.accessible();
    const [again, away] = element.shadowRoot!.querySelectorAll('button');

    const retried = oneEvent<RetryEvent>(element, 'care-retry');
    again!.click();
    const dismissed = oneEvent<DismissEvent>(element, 'care-dismiss');
    away!.click();

    expect((await retried).what).to.equal('save');
    expect((await dismissed).notice).to.equal('offline');
  });
});

describe('care-goodbye', () => {
  for (const ending of [
    'leaving',
    'saved',
    'unconfirmed',
    'partly',
    'withoutPrivate',
    'relaunch',
    'newer',
    'device',
    'unreported',
    'page',
    'ended',
    'elsewhere',
    'moved',
    'viewed',
  ]) {
    it(`is accessible and tells the truth: ${ending}`, async () => {
      const element = await fixture(
        html`<care-goodbye .ending=${ending}></care-goodbye>`,
      );

      await expect(element).to.be.accessible();
      expect(text(element)).to.contain(words.goodbye[ending as 'saved'].title);
    });
  }

  it('shows what was done and what is next, where that is kept', async () => {
    const card: ModuleCard = {
      ...{id: 'self-assessment', title: 'Know where you stand', summary: ''},
      ...{minutes: 8, minutesLeft: 0, page: 0, pages: 27, objectives: []},
      state: 'done',
    };
    const show = (ending: string, modules: ModuleCard[], earned = false) =>
      fixture(
        html`<care-goodbye
          .ending=${ending}
          .modules=${modules}
          .hasCertificate=${earned}
        ></care-goodbye>`,
      );
    const standing = (element: Element) =>
      element.shadowRoot!.querySelector('care-standing');
    const half = [card, {...card, title: 'Character', state: 'new' as const}];

    const saved = await show('saved', half);
    await expect(saved).to.be.accessible();
    expect(text(standing(saved)!)).to.contain('1 of 2 done');
    expect(text(standing(saved)!)).to.contain('Next time: Character');
    const all = await show('device', [card], true);
    expect(text(standing(all)!)).to.contain(words.goodbye.certificate);
    expect(text(standing(all)!)).not.to.contain('Next time');
    expect(standing(await show('unconfirmed', half))).to.equal(null);
    expect(standing(await show('elsewhere', []))).to.equal(null);
  });

  it('has another sign for what is saved than for what is not', async () => {
    const signs = await Promise.all(
      ['saved', 'partly', 'unconfirmed', 'device', 'page'].map(
        async (ending) => {
          const element = await fixture(
            html`<care-goodbye .ending=${ending}></care-goodbye>`,
          );
          const sign = element.shadowRoot!.querySelector('care-sign')!;
          return [...sign.shadowRoot!.querySelectorAll('path, circle')]
            .map((part) => part.outerHTML)
            .join();
        },
      ),
    );

    expect(new Set(signs).size).to.equal(signs.length);
  });

  it('has company whom a screen reader passes over', async () => {
    const element = await fixture(
      html`<care-goodbye ending="saved" .person=${'ana'}></care-goodbye>`,
    );
    const stage = element.shadowRoot!.querySelector('care-stage')!;

    expect(stage.shadowRoot!.querySelector('care-person')).to.include({
      ...{person: 'ana', mood: 'happy', decorative: true},
    });
  });

  it('names somebody to ask where something does not work', async () => {
    const contact = {name: 'Learning team', email: 'learn@example.org'};
    const show = (ending: string) =>
      fixture(
        html`<care-goodbye
          .ending=${ending}
          .contact=${contact}
        ></care-goodbye>`,
      );

    expect(text(await show('unconfirmed'))).to.contain('learn@example.org');
    expect(text(await show('saved'))).to.not.contain('learn@example.org');
  });

  it('offers to go on here while the course is open elsewhere', async () => {
    const element = await fixture(
      html`<care-goodbye ending="elsewhere"></care-goodbye>`,
    );
    const retried = oneEvent<RetryEvent>(element, 'care-retry');

    element.shadowRoot!.querySelector('button')!.click();

    expect((await retried).what).to.equal('here');
  });

  it('offers another try and the way back while the visit is open', async () => {
    const element = await fixture(
      html`<care-goodbye ending="unconfirmed"></care-goodbye>`,
    );
    const [retry, back] =
      element.shadowRoot!.querySelectorAll<HTMLElement>('button');
    const left = oneEvent(element, 'care-exit');
    const gone = oneEvent(element, 'care-go');

    retry!.click();
    back!.click();

    await left;
    expect(((await gone) as Event as GoEvent).screen).to.equal('home');
  });
});
