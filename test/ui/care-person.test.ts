import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {CastDrawings, Shape} from '../../src/content/cast-drawings.ts';
import {loadCast} from '../../src/content/load-cast.ts';
import type {Mood} from '../../src/content/cast.ts';
import {useCast} from '../../src/ui/cast.ts';
import '../../src/ui/care-module.ts';
import type {CareModule} from '../../src/ui/care-module.ts';
import '../../src/ui/care-person.ts';
import type {CarePerson} from '../../src/ui/care-person.ts';
import {confidence, lookFirst, moduleTexts, words} from './english.ts';

const moods = Object.keys(words.cast.moods) as Mood[];

function show(person: string, mood: Mood = 'calm') {
  return fixture<CarePerson>(
    html`<care-person
      style="inline-size: 120px; --care-time: 20ms"
      .person=${person}
      .mood=${mood}
    ></care-person>`,
  );
}

function drawing({shadowRoot}: CarePerson) {
  return shadowRoot!.querySelector('svg')!;
}

/** The paths of the face, as they are on the screen. */
function faceOf(element: CarePerson) {
  return pathsIn(drawing(element).querySelector('.here, .coming')!);
}

function pathsIn(element: Element) {
  return [...element.querySelectorAll('path')].map((path) =>
    path.getAttribute('d'),
  );
}

function pathsOf(shapes: Shape[] = []) {
  return shapes.map(([, path]) => path);
}

// The first test sees the page before the drawings are there.
describe('care-person', () => {
  let cast: CastDrawings;

  it('says who it is and keeps its space while the drawings are on their way', async () => {
    const element = await show('omar', 'uneasy');
    const before = element.getBoundingClientRect();
    expect(drawing(element).querySelector('path')).to.equal(null);
    expect(drawing(element).getAttribute('aria-label')).to.equal(
      'Omar is uneasy',
    );

    cast = await loadCast();
    useCast(cast);
    await element.updateComplete;

    expect(drawing(element).querySelector('path')).not.to.equal(null);
    const {width, height} = element.getBoundingClientRect();
    expect([width, height]).to.deep.equal([before.width, before.height]);
    expect([width, height]).to.deep.equal([120, 120]);
  });

  it('is accessible: a picture with name and mood in words', async () => {
    const element = await show('amina', 'happy');

    await expect(element).to.be.accessible();
    expect(drawing(element).getAttribute('role')).to.equal('img');
    expect(drawing(element).getAttribute('aria-label')).to.equal(
      'Amina is happy',
    );
  });

  it('says nothing where it is there for company', async () => {
    const element = await fixture<CarePerson>(
      html`<care-person .person=${'ana'} decorative></care-person>`,
    );

    await expect(element).to.be.accessible();
    expect(drawing(element).getAttribute('aria-hidden')).to.equal('true');
    expect(drawing(element).hasAttribute('role')).to.equal(false);
    expect(drawing(element).hasAttribute('aria-label')).to.equal(false);
  });

  it('draws everybody in every mood, from the parts that are theirs', async () => {
    for (const [id, person] of Object.entries(cast.people)) {
      const element = await show(id);
      for (const mood of moods) {
        element.mood = mood;
        await element.updateComplete;

        expect(faceOf(element), `${id}, ${mood}`).to.deep.equal(
          pathsOf(cast.face[mood]),
        );
        const all = pathsIn(drawing(element));
        expect(all).to.include.members(pathsOf(cast.head[person.head]));
        expect(all).to.include.members(
          pathsOf(cast.facialHair[person.facialHair ?? '']),
        );
        expect(all).to.include.members(
          pathsOf(cast.accessories[person.accessories ?? '']),
        );
      }
    }
  });

  it('gives each person their own colours', async () => {
    const element = await show('ruth');
    const fills = [...drawing(element).querySelectorAll('path[fill]')].map(
      (path) => path.getAttribute('fill'),
    );
    const {skin, hair, clothes} = cast.people['ruth']!;

    expect(new Set(fills)).to.deep.equal(new Set([skin, hair, clothes]));
  });

  it('lets one face fade into the other when the mood changes', async () => {
    const element = await show('omar', 'calm');
    expect(drawing(element).querySelector('.going, .coming')).to.equal(null);

    element.mood = 'happy';
    await element.updateComplete;
    const former = drawing(element).querySelector('.going')!;
    expect(pathsIn(former)).to.deep.equal(pathsOf(cast.face.calm));
    await oneEvent(former, 'animationend');
    await element.updateComplete;

    expect(drawing(element).querySelector('.going')).to.equal(null);
    expect(faceOf(element)).to.deep.equal(pathsOf(cast.face.happy));
  });

  it('fades nothing where less movement is wanted', async () => {
    const root = document.documentElement;
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = '/src/ui/tokens.css';
    document.head.append(style);
    await oneEvent(style, 'load');
    const element = await show('omar', 'calm');
    element.style.removeProperty('--care-time');
    element.mood = 'happy';
    await element.updateComplete;
    const time = () =>
      getComputedStyle(drawing(element).querySelector('.coming')!)
        .animationDuration;

    root.dataset.motion = 'normal';
    const normal = time();
    root.dataset.motion = 'less';
    const less = time();
    delete root.dataset.motion;
    style.remove();

    expect(normal).to.equal('0.2s');
    expect(parseFloat(less)).to.be.below(0.001);
  });

  it('shows nobody, and says nothing, for somebody who is not in the cast', async () => {
    const element = await show('nobody');

    expect(drawing(element).querySelector('path')).to.equal(null);
    expect(drawing(element).getAttribute('aria-hidden')).to.equal('true');
  });
});

describe('care-module with people', () => {
  const show = (activity: object, activityWords: unknown, page = 0) =>
    fixture<CareModule>(
      html`<care-module
        .page=${{
          ...{activity, words: activityWords, page},
          ...{unanswered: false, isLast: false},
        }}
      ></care-module>`,
    );

  it('is accessible and puts the person of the step on a stage', async () => {
    const element = await show(lookFirst, moduleTexts['look-first'], 1);
    await expect(element).to.be.accessible();

    const stage = element.shadowRoot!.querySelector('care-stage')!;
    const person = stage.shadowRoot!.querySelector('care-person')!;

    expect(person.person).to.equal(lookFirst.people!['at-work']!.person);
    expect(person.mood).to.equal(lookFirst.people!['at-work']!.mood);
  });

  it('has no stage where nobody appears', async () => {
    const {people, ...alone} = lookFirst;
    expect(people).not.to.equal(undefined);
    const story = await show(alone, moduleTexts['look-first']);
    const rating = await show(confidence, moduleTexts.confidence);

    expect(story.shadowRoot!.querySelector('care-stage')).to.equal(null);
    expect(rating.shadowRoot!.querySelector('care-stage')).to.equal(null);
  });
});
