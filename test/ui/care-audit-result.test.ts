import {expect, fixture, html} from '@open-wc/testing';
import {auditResult} from '../../src/course/care-quotient.ts';
import '../../src/ui/care-audit-result.ts';
import type {CareAuditResult} from '../../src/ui/care-audit-result.ts';
import {audit, audited} from '../course/small-audit.ts';
import {auditTexts, words} from './english.ts';

const good = 'og-ooogggfffppp';
const little = 'o--p-----------';

function show(page: number, outside?: string, inside?: string) {
  const record = audited(inside ? 'both' : 'outside', {outside, inside});
  const shown = outside && {scope: 'team', results: auditResult(audit, record)};
  return fixture<CareAuditResult>(
    html`<care-audit-result
      .words=${auditTexts.result}
      .auditWords=${auditTexts.audit}
      .audit=${shown}
      .page=${page}
    ></care-audit-result>`,
  );
}

function text(root: ParentNode) {
  return (root.textContent ?? '').replace(/\s+/g, ' ');
}

/** The chart and the table are in an element of their own. */
function picture(element: CareAuditResult) {
  return element.shadowRoot!.querySelector('care-audit-picture')!.shadowRoot!;
}

describe('care-audit-result', () => {
  // Each by itself: together they take longer than a test may.
  for (const [state, ...ratings] of [
    ['with one lens', good],
    ['with two lenses', good, little],
    ['with too little seen', little],
    ['with nothing seen', '-'.repeat(15)],
    ['without the ratings'],
  ]) {
    for (const page of [0, 1]) {
      it(`is accessible ${state}, page ${page + 1}`, async () => {
        await expect(await show(page, ...ratings)).to.be.accessible();
      });
    }
  }

  it('has each number of the chart in the table, rounded, two lenses side by side', async () => {
    const element = await show(0, good, 'ggg---gggfffooo');

    const rows = [...picture(element).querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()),
    );

    expect(rows).to.deep.equal([
      ['Initiative', '84', '67'],
      ['Commitment', '100', '–'],
      ['Accountability', '67', '67'],
      ['Resourcefulness', '33', '33'],
      ['Expectations', '0', '100'],
      [words.audit.quotient, '57', '67'],
    ]);
  });

  it('gives the reason where there is no number, and draws no chart', async () => {
    const element = await show(0, little);

    expect(text(element.shadowRoot!)).to.contain(
      auditTexts.result.tooLittle.title,
    );
    expect(text(element.shadowRoot!)).to.contain('You did so in 0.');
    expect(element.shadowRoot!.querySelector('.figures')).to.equal(null);
    expect(picture(element).querySelector('care-radar')).to.equal(null);
  });

  it('gives it once where none of the lenses has a number', async () => {
    for (const page of [0, 1]) {
      const nothing = '-'.repeat(15);
      const said = [
        ...(await show(page, nothing, nothing)).shadowRoot!.querySelectorAll(
          'p',
        ),
      ].map((paragraph) => text(paragraph).trim());

      expect(said).to.deep.equal([...new Set(said)]);
    }
  });

  it('compares the share of outstanding with 18 %, whichever is more', async () => {
    const {share} = auditTexts.result;
    for (const [ratings, compared] of [
      [`oo${'g'.repeat(9)}----`, share.same],
      [`ooo${'g'.repeat(9)}---`, share.more],
      [`oo${'g'.repeat(10)}---`, share.less],
    ] as const) {
      expect(text((await show(1, ratings)).shadowRoot!)).to.contain(compared);
    }
    expect(text((await show(1, good)).shadowRoot!)).to.contain(
      'You rated 4 of 14 behaviours as outstanding. That is 29 %.',
    );
  });

  it('names the strongest and the weakest, three at most, and how many more', async () => {
    const shadow = (await show(1, 'ooooogggggggggf')).shadowRoot!;
    const found = [...shadow.querySelectorAll('.found')].map((card) =>
      [...card.querySelectorAll('li')].map((item) => item.textContent.trim()),
    );

    expect(found[0]).to.have.length(3);
    expect(text(shadow)).to.contain('With the same rating: 2 more.');
    expect(found[1]).to.deep.equal([
      auditTexts.audit.behaviours.memorable.outside,
    ]);
  });

  it('says so where all is alike, and where nothing was seen', async () => {
    expect(text((await show(1, 'f'.repeat(15))).shadowRoot!)).to.contain(
      'the same rating: Fair',
    );
    expect(text((await show(1, '-'.repeat(15))).shadowRoot!)).to.contain(
      auditTexts.result.standsOut.nothing,
    );
  });

  it('says why there is no result where the ratings are on another device', async () => {
    expect(text((await show(0)).shadowRoot!)).to.contain(
      words.audit.missing.title,
    );
  });
});
