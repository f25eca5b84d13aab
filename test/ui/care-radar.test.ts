import {expect, fixture, html} from '@open-wc/testing';
import '../../src/ui/care-radar.ts';
import type {CareRadar} from '../../src/ui/care-radar.ts';

const axes = ['North', 'East', 'South', 'West'].map((label, index) => ({
  label,
  evidence: index * 25,
  confidence: 100,
}));

describe('care-radar', () => {
  it('is accessible: one picture with a sentence', async () => {
    const element = await fixture<CareRadar>(
      html`<care-radar .axes=${axes} .description=${'Four ways'}></care-radar>`,
    );

    await expect(element).to.be.accessible();
    expect(
      element.shadowRoot!.querySelector('svg')!.getAttribute('aria-label'),
    ).to.equal('Four ways');
  });

  it('keeps each label clear of a chart that is full', async () => {
    for (const count of [5, 6]) {
      const full = Array.from({length: count}, () => ({
        label: 'Resourcefulness',
        evidence: 100,
      }));
      const element = await fixture<CareRadar>(
        html`<care-radar .axes=${full}></care-radar>`,
      );
      const root = element.shadowRoot!;
      const shape = root.querySelector<SVGPathElement>('.evidence')!;

      for (const label of root.querySelectorAll('text')) {
        const {x, y, width, height} = label.getBBox();
        const isInside = [0, 0.25, 0.5, 0.75, 1].some((along) =>
          [y + 3, y + height - 3].some((at) =>
            shape.isPointInFill(new DOMPoint(x + width * along, at)),
          ),
        );
        expect(isInside, `of ${count}`).to.equal(false);
      }
    }
  });

  it('puts each value on its axis, as far out as it is high', async () => {
    const element = await fixture<CareRadar>(
      html`<care-radar .axes=${axes}></care-radar>`,
    );

    const points = [...element.shadowRoot!.querySelectorAll('circle')].map(
      (circle) => [
        Number(circle.getAttribute('cx')),
        Number(circle.getAttribute('cy')),
      ],
    );

    expect(points).to.deep.equal([
      [0, 0],
      [25, 0],
      [0, 50],
      [-75, 0],
    ]);
  });
});
