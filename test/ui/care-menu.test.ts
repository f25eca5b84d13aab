import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import texts from '../../modules/scenarios/en.json' with {type: 'json'};
import type {MenuView} from '../../src/course/menu-view.ts';
import '../../src/ui/care-menu.ts';
import type {CareMenu} from '../../src/ui/care-menu.ts';
import type {ActEvent} from '../../src/ui/events.ts';
import {words} from './english.ts';

const {choose, permit, handoff} = texts.activities;
const ids = ['permit', 'handoff', 'right-no'];

/** So many of three are enough, and as many have ended. */
function view(ended: number, enough = 2): MenuView {
  return {
    ...{enough, ended},
    offered: ids.map((id, index) => ({
      id,
      feeling: {person: 'ana', meter: 1, face: 'upset'},
      ...(index < ended
        ? {state: 'done', share: 58}
        : {state: index === ended ? 'begun' : 'new'}),
    })),
  };
}

function show(menu: MenuView, unanswered = false) {
  return fixture<CareMenu>(
    html`<care-menu
      .words=${choose}
      .offered=${texts.activities}
      .view=${menu}
      .unanswered=${unanswered}
    ></care-menu>`,
  );
}

const seen = (element: CareMenu) =>
  element.shadowRoot!.textContent.replace(/\s+/g, ' ');

describe('care-menu', () => {
  it('is accessible: new, begun, when one went on too early, and with enough', async () => {
    for (const element of [
      await show(view(0)),
      await show(view(1), true),
      await show(view(2)),
      await show(view(3)),
    ])
      await expect(element).to.be.accessible();
  });

  it('says of each conversation where it plays, and how far one has come', async () => {
    const element = await show(view(1));
    const cards = [...element.shadowRoot!.querySelectorAll('li')].map((card) =>
      card.textContent.replace(/\s+/g, ' ').trim(),
    );

    expect(cards[0]).to.equal(
      `${permit.title} ${permit.role} Done · Best so far: 58 of 100`,
    );
    expect(cards[1]).to.equal(`${handoff.title} ${handoff.role} Begun`);
    expect(cards[2]).to.match(/Not yet taken$/);
  });

  it('counts up to what is asked for, then says that the others stay open', async () => {
    expect(seen(await show(view(1)))).to.contain(
      'Any 2 of these 3 conversations are enough. 1 of 2 done.',
    );
    expect(seen(await show(view(2)))).to.contain(
      `2 of 3 done. ${words.menu.enough}`,
    );
    expect(seen(await show(view(3)))).not.to.contain(words.menu.enough);
    expect(seen(await show(view(1, 3)))).to.contain(
      'Take all 3 conversations. 1 of 3 done.',
    );
  });

  it('tells which conversation was chosen, by mouse or keyboard', async () => {
    const element = await show(view(0));
    const told = oneEvent<ActEvent>(element, 'care-act');

    await element.focusHeading();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});

    expect((await told).act).to.deep.equal({
      type: 'conversation.chosen',
      conversation: 'handoff',
    });
  });

  it('says how many are missing, and leads to the first of them', async () => {
    const element = await show(view(1, 3), true);
    await element.leadToUnanswered();

    const nudge = element.shadowRoot!.querySelector('#nudge');
    expect(nudge?.textContent).to.contain('Still to take: 2.');
    expect(
      element.shadowRoot!.activeElement?.textContent.replace(/\s+/g, ' '),
    ).to.contain(handoff.title);
  });
});
