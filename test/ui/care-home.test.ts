import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/ui/care-home.ts';
import type {CareHome} from '../../src/ui/care-home.ts';
import type {ModuleCard} from '../../src/ui/care-module-card.ts';
import {atRest} from './at-rest.ts';
import {words} from './english.ts';
import {useTokens} from './use-tokens.ts';
import {setViewport} from './viewport.ts';

const fresh: ModuleCard = {
  id: 'self-assessment',
  title: 'Know where you stand',
  summary: 'Look first.',
  minutes: 8,
  minutesLeft: 8,
  state: 'new',
  page: 0,
  pages: 27,
  objectives: ['Compare confidence with evidence.'],
};

function show(modules: ModuleCard[], learner = '') {
  return fixture<CareHome>(
    html`<care-home
      .heading=${'I CARE'}
      .summary=${'A course.'}
      .learner=${learner}
      .modules=${modules}
    ></care-home>`,
  );
}

function text(element: CareHome) {
  return element.shadowRoot!.textContent.replace(/\s+/g, ' ');
}

function mainButton(element: CareHome) {
  return element.shadowRoot!.querySelector<HTMLButtonElement>('button.main')!;
}

describe('care-home', () => {
  it('is accessible, new, begun and done', async () => {
    await expect(await show([fresh], 'Ada')).to.be.accessible();
    await expect(
      await show([{...fresh, state: 'begun', page: 3}]),
    ).to.be.accessible();
    await expect(await show([{...fresh, state: 'done'}])).to.be.accessible();
  });

  it('offers the one thing to do next, in each state', async () => {
    const states = ['new', 'begun', 'done'] as const;
    const offers = await Promise.all(
      states.map(async (state) =>
        mainButton(await show([{...fresh, state}])).textContent.trim(),
      ),
    );

    expect(offers).to.deep.equal([
      'Start: Know where you stand',
      'Continue: Know where you stand',
      'Look again: Know where you stand',
    ]);
  });

  it('goes on where the learner was, even if an earlier module is not begun', async () => {
    const later = {...fresh, id: 'character-pointers', title: 'Character'};
    const element = await show([
      fresh,
      {...later, state: 'begun', page: 2, isHere: true},
    ]);

    expect(mainButton(element).textContent.trim()).to.equal(
      'Continue: Character',
    );
    const offered = [
      ...element.shadowRoot!.querySelectorAll('care-module-card'),
    ].map((card) => card.next);
    expect(offered).to.deep.equal([false, true]);
  });

  it('goes to the first module that is not done', async () => {
    const element = await show([
      {...fresh, state: 'done'},
      {...fresh, id: 'character-pointers', title: 'Character'},
    ]);
    const went = oneEvent(element, 'care-go');

    mainButton(element).click();

    expect(await went).to.include({
      screen: 'module',
      module: 'character-pointers',
    });
  });

  it('shows a module that has to wait, says for which, and offers no way in', async () => {
    const waiting = {...fresh, id: 'two', waitsFor: 'Know where you stand'};
    const element = await show([fresh, waiting]);
    const [, card] = element.shadowRoot!.querySelectorAll('care-module-card');

    await expect(element).to.be.accessible();
    expect(card!.shadowRoot!.textContent).to.contain(
      'Opens after “Know where you stand”',
    );
    expect(card!.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('leads to the text version of each module that is open', async () => {
    const waiting = {...fresh, id: 'two', waitsFor: 'Know where you stand'};
    const element = await show([fresh, waiting]);
    const list = element.shadowRoot!.querySelector('details')!;
    list.open = true;
    await expect(element).to.be.accessible();
    const went = oneEvent(element, 'care-go');

    const buttons = list.querySelectorAll('button');
    buttons[0]!.click();

    expect(await went).to.include({screen: 'text', module: fresh.id});
    expect(buttons.length).to.equal(1);
    expect(list.textContent).to.contain('Opens after');
  });

  it('says the summary of a single module once, and lists no empty aims', async () => {
    const alone = {...fresh, summary: 'A course.', objectives: []};
    const element = await show([alone]);

    expect(text(element).match(/A course\./g)?.length).to.equal(1);
    expect(text(element)).not.to.contain(words.home.afterwards);
  });

  it('celebrates nothing when the attempts are used up', async () => {
    const element = await show([{...fresh, state: 'done'}]);
    element.isFailed = true;
    await element.updateComplete;

    expect(text(element)).to.contain(words.home.finishedFailed.title);
    expect(text(element)).not.to.contain(words.home.finished.title);
    await expect(element).to.be.accessible();
  });

  it('says how many conversations are enough, where one can choose', async () => {
    const choice = {enough: 4, all: 9};
    const facts = await Promise.all(
      [fresh, {...fresh, choice}].map(async (module) => {
        const element = await show([module]);
        const card = element.shadowRoot!.querySelector('care-module-card')!;
        return card.shadowRoot!.querySelector('.small')!.textContent;
      }),
    );

    expect(facts).to.deep.equal(['8 min', '8 min · 4 of 9 conversations']);
  });

  it('counts the minutes that are left', async () => {
    const half = {...fresh, state: 'begun', minutesLeft: 4.2} as const;

    expect(text(await show([half]))).to.contain('about 4 minutes left');
    expect(text(await show([{...fresh, state: 'done'}]))).not.to.contain(
      'left',
    );
  });

  it('shows a name as it is, whatever it holds', async () => {
    const name = `O'Neil <b>"Émile"</b> &amp; 😀`;

    const element = await show([fresh], name);

    expect(element.shadowRoot!.textContent).to.contain(name);
    expect(element.shadowRoot!.querySelector('b')).to.equal(null);
  });

  it('has the heading tell what was finished, since focus goes there', async () => {
    const element = await show([{...fresh, state: 'done'}]);
    element.justFinished = fresh.title;
    await element.updateComplete;
    const root = element.shadowRoot!;

    const description = root
      .querySelector('h1')!
      .getAttribute('aria-describedby')!;

    expect(root.getElementById(description)!.textContent).to.equal(
      words.home.finished.title,
    );
  });

  it('has company that a screen reader passes over', async () => {
    const element = await fixture<CareHome>(
      html`<care-home
        .heading=${'I CARE'}
        .modules=${[fresh]}
        .people=${['ana', 'kofi']}
      ></care-home>`,
    );
    const people = [...element.shadowRoot!.querySelectorAll('care-person')];

    await expect(element).to.be.accessible();
    expect(people.map(({person}) => person)).to.deep.equal(['ana', 'kofi']);
    expect(people.every(({decorative}) => decorative)).to.equal(true);
  });

  it('leads first to the certificate, once there is one, and then to the modules', async () => {
    const element = await show([{...fresh, state: 'done'}]);
    const buttons = () =>
      [...element.shadowRoot!.querySelectorAll('.opening button')].map(
        ({textContent, className}) => [textContent.trim(), className],
      );
    const again = 'Look again: Know where you stand';
    expect(buttons()).to.deep.equal([[again, 'main']]);

    element.hasCertificate = true;
    await element.updateComplete;
    await expect(element).to.be.accessible();
    expect(buttons()).to.deep.equal([
      [words.certificate.title, 'main'],
      [again, ''],
    ]);
    const went = oneEvent(element, 'care-go');
    mainButton(element).click();

    expect(await went).to.include({screen: 'certificate'});
  });

  it('does not tick a check that cannot be passed any more', async () => {
    const element = await show([
      {...fresh, state: 'done'},
      {...fresh, id: 'final-check', title: 'Final check', state: 'failed'},
    ]);
    const cards = [...element.shadowRoot!.querySelectorAll('care-module-card')];
    const said = cards.map(({shadowRoot}) =>
      shadowRoot!.textContent.replace(/\s+/g, ' ').trim(),
    );

    await expect(element).to.be.accessible();
    const ticks = cards.map(({shadowRoot}) =>
      Boolean(shadowRoot!.querySelector('.badge svg')),
    );
    expect(ticks).to.deep.equal([true, false]);
    expect(said).to.deep.equal([
      `Know where you stand ${words.home.done}`,
      `2 Final check ${words.home.usedUp}`,
    ]);
    expect(text(element)).to.contain(words.home.finished.title);
    expect(text(element)).to.contain('1 of 2 done');
  });

  it('is glad with whoever has this moment finished something, and only then', async () => {
    const show = async (cards: ModuleCard[], justFinished = '') => {
      const element = await fixture<CareHome>(
        html`<care-home
          .heading=${'I CARE'}
          .modules=${cards}
          .people=${['ana']}
          .justFinished=${justFinished}
        ></care-home>`,
      );
      const {shadowRoot} = element;
      await expect(element).to.be.accessible();
      return [
        shadowRoot!.querySelector('care-person')!.mood,
        shadowRoot!.querySelector('care-sign')?.cheering,
      ];
    };
    const done: ModuleCard = {...fresh, state: 'done'};

    expect(await show([done, fresh])).to.deep.equal(['calm', undefined]);
    expect(await show([done, fresh], done.title)).to.deep.equal([
      'happy',
      true,
    ]);
    expect(await show([done], done.title)).to.deep.equal(['happy', true]);
    expect(await show([done])).to.deep.equal(['happy', false]);
  });

  describe('on a small phone', () => {
    const {style} = document.documentElement;

    before(useTokens);
    beforeEach(() => setViewport({width: 320, height: 640}));
    afterEach(async () => {
      style.removeProperty('--care-text-scale');
      await setViewport({width: 800, height: 600});
    });

    for (const scale of [1, 2])
      it(`keeps the rays of the cheer in line with its words, with text of ${scale * 100} %`, async () => {
        style.setProperty('--care-text-scale', String(scale));
        const {shadowRoot} = await fixture<CareHome>(
          html`<care-home
            .heading=${'I CARE'}
            .modules=${[{...fresh, state: 'done'}]}
            .justFinished=${fresh.title}
          ></care-home>`,
        );

        const sign = shadowRoot!.querySelector('care-sign')!;
        await atRest();
        const rays = sign.shadowRoot!.querySelector('.rays')!;
        const title = shadowRoot!.querySelector('h2')!;
        const [ray, word] = [rays, title].map(
          (one) => one.getBoundingClientRect().left,
        );
        // Engines do not agree on where a line ends in parts of a pixel.
        expect(ray).to.be.above(word! - 1);
      });
  });

  it('says so when everything is finished', async () => {
    expect(text(await show([{...fresh, state: 'done'}]))).to.contain(
      words.home.finished.title,
    );
  });

  it('tells apart what one can do after the module by a mark before each', async () => {
    const objectives = ['Ask for the reason.', 'Take it to its end.'];
    const element = await show([{...fresh, objectives}]);

    const items = element.shadowRoot!.querySelectorAll('.objectives li');
    expect(items).to.have.length(2);
    for (const item of items) {
      expect(getComputedStyle(item).display).to.equal('list-item');
      expect(getComputedStyle(item).listStyleType).to.equal('disc');
    }
  });
});
