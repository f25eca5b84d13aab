import {expect, fixture, html} from '@open-wc/testing';
import type {CertificateSheet} from '../../src/ui/care-certificate-sheet.ts';
import '../../src/ui/care-certificate.ts';
import type {CareCertificate} from '../../src/ui/care-certificate.ts';
import {fill} from '../../src/ui/words.ts';
import {words} from './english.ts';
import {useTokens} from './use-tokens.ts';
import {setViewport} from './viewport.ts';

const texts = words.certificate;

const passed: CertificateSheet = {
  ...{isPassed: true, score: 91.67},
  ...{title: 'I CARE', name: 'Ana Garcia', isRecorded: true, brand: {}},
  details: {
    completedAt: new Date(2026, 10, 22, 23, 59).getTime(),
    ...{version: '0.1.0-3fa2c1', seconds: 4330, code: 'K7PX-39RT'},
    modules: ['Know where you stand', 'Final check'],
  },
};

const single: CertificateSheet = {
  isPassed: false,
  details: {...passed.details!, seconds: 20, modules: ['Character']},
  ...{title: 'Character', name: '', isRecorded: false, brand: {}},
};

const lost: CertificateSheet = {...passed, details: undefined};

function show(sheet: CertificateSheet) {
  return fixture<CareCertificate>(
    html`<care-certificate .sheet=${sheet}></care-certificate>`,
  );
}

function sheetOf(element: CareCertificate) {
  const sheet = element.shadowRoot!.querySelector('care-certificate-sheet')!;
  return sheet.shadowRoot!;
}

function paper(element: CareCertificate) {
  return sheetOf(element).textContent.replace(/\s+/g, ' ');
}

function field(element: CareCertificate) {
  return element.shadowRoot!.querySelector('textarea')!;
}

function press(element: CareCertificate, label: string) {
  [...element.shadowRoot!.querySelectorAll('button')]
    .find((button) => button.textContent.trim() === label)!
    .click();
}

/** The clipboard for one test: the real one asks for permission. */
function useClipboard(writeText: (text: string) => Promise<void>) {
  Object.defineProperty(navigator, 'clipboard', {
    value: {writeText},
    configurable: true,
  });
}

describe('care-certificate', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  for (const [name, sheet] of Object.entries({passed, single, lost}))
    it(`is accessible: ${name}`, async () => {
      await expect(await show(sheet)).to.be.accessible();
    });

  it('says who completed what and when, with a date that reads one way', async () => {
    const text = paper(await show(passed));

    expect(text).to.contain(`Ana Garcia ${texts.passed} I CARE`);
    expect(text).to.contain('on 22 November 2026');
    for (const fact of ['91.67%', '1 h 12 min', '0.1.0-3fa2c1', 'K7PX-39RT'])
      expect(text).to.contain(fact);
    expect(text).to.contain('Know where you stand');
    expect(text).to.contain(texts.codeMeans);
    expect(text).to.contain(texts.recorded);
  });

  it('shows all of its text at once, however narrow the window is', async () => {
    await useTokens();
    const text = field(await show(passed));
    for (const width of [1280, 320]) {
      await setViewport({width, height: 640});

      expect(text.scrollHeight, `${width} px`).to.be.at.most(text.clientHeight);
    }
    await setViewport({width: 800, height: 600});
  });

  it('of one module has neither score nor list, and a line for the name', async () => {
    const element = await show(single);
    const text = paper(element);

    expect(text).to.contain(`${texts.name} ${texts.completed} Character`);
    expect(text).not.to.contain(texts.passed);
    expect(text).not.to.contain(texts.score);
    expect(text).not.to.contain(texts.modules);
    expect(text).to.contain(fill(texts.minutes, {minutes: 1}));
    expect(text).to.contain(texts.notRecorded);
    expect(element.shadowRoot!.textContent).to.contain(texts.writeName);
    expect(field(element).value).to.match(/^Name: _{20,}$/m);
  });

  it('leaves as much room to write a name as a printed one has', async () => {
    await useTokens();
    const sizeOfName = async (sheet: CertificateSheet) => {
      const name = sheetOf(await show(sheet)).querySelector('.name')!;
      return getComputedStyle(name).fontSize;
    };

    for (const width of [1280, 320]) {
      await setViewport({width, height: 640});

      expect(await sizeOfName(single), `${width} px`).to.equal(
        await sizeOfName(passed),
      );
    }
    await setViewport({width: 800, height: 600});
  });

  it('says what is known where the details are lost, and no more', async () => {
    const element = await show(lost);
    const text = paper(element);

    expect(text).to.contain(texts.noDetails);
    expect(text).to.contain('91.67%');
    for (const label of [texts.code, texts.time, texts.version, 'undefined'])
      expect(text).not.to.contain(label);
    expect(field(element).value).not.to.contain('undefined');
  });

  it('shows a name as it is, whatever it holds', async () => {
    const name = `O'Neil <b>"Émile"</b> &amp; 😀`;

    const element = await show({...passed, name});

    expect(paper(element)).to.contain(name);
    expect(sheetOf(element).querySelector('b')).to.equal(null);
  });

  it('says on paper and as text the same', async () => {
    const element = await show(passed);
    const text = paper(element);

    const lines = field(element).value.split('\n').filter(Boolean);

    expect(lines).to.have.length.above(10);
    for (const line of lines)
      for (const part of line.replace(/^- /, '').split(': '))
        expect(text).to.contain(part.replace(/:$/, ''));
  });

  it('prints, and says what may be wrong where nothing happens', async () => {
    const element = await show(passed);
    let prints = 0;
    window.print = () => void prints++;

    press(element, texts.print);

    expect(prints).to.equal(1);
    expect(element.shadowRoot!.textContent).to.contain(texts.noPrint);
  });

  it('copies its text, and says so', async () => {
    const element = await show(passed);
    let copied = '';
    useClipboard((text) => {
      copied = text;
      return Promise.resolve();
    });

    press(element, texts.copy);
    await Promise.resolve();
    await element.updateComplete;

    expect(copied).to.equal(field(element).value);
    expect(
      element.shadowRoot!.querySelector('[role=status]')!.textContent.trim(),
    ).to.equal(texts.copied);
  });

  it('selects its text where the browser does not let it copy', async () => {
    const element = await show(passed);
    useClipboard(() => Promise.reject(new Error('no clipboard')));

    press(element, texts.copy);
    await Promise.resolve();
    await Promise.resolve();
    await element.updateComplete;

    const {selectionStart, selectionEnd, value} = field(element);
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
    expect([selectionStart, selectionEnd]).to.deep.equal([0, value.length]);
    expect(element.shadowRoot!.textContent).to.contain(texts.copyByHand);
  });

  it('is given by a company, by name or by logo', async () => {
    const named = await show({...passed, brand: {name: 'Northfield Clinics'}});
    const drawn = await show({
      ...passed,
      brand: {
        name: 'Northfield Clinics',
        logo: 'data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22/%3E',
      },
    });

    expect(paper(named)).to.contain('Northfield Clinics');
    const picture = sheetOf(drawn).querySelector('img')!;
    expect(picture.alt).to.equal('Northfield Clinics');
    await expect(drawn).to.be.accessible();
  });

  for (const name of [
    'Christopher Alexandrina',
    'Featherstonehaugh',
    'Mohanasundarammurthy',
  ])
    for (const width of [320, 360, 600])
      it(`breaks no part of the name ${name} at ${width} px`, async () => {
        await setViewport({width, height: 640});
        const element = await show({...passed, name});
        const line = sheetOf(element).querySelector('.name')!;
        const text = [...line.childNodes].find(
          (node) => node instanceof Text && node.data.includes(name),
        ) as Text;

        for (const {0: part, index} of text.data.matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + part.length);
          const lines = [...range.getClientRects()].map(({y}) => y);
          expect(new Set(lines).size, part).to.equal(1);
        }
      });
});
