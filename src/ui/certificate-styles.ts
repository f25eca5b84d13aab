import {css} from 'lit';

/**
 * The certificate on the screen and on paper. All of it is measured in its own
 * type size, so that it fits one page however large the learner reads.
 */
export const certificateStyles = css`
  article {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    align-content: space-evenly;
    justify-items: center;
    padding: 3.5em clamp(min(1.5em, 4vw), 7%, 5em) 2.5em;
    background: var(--care-card);
    text-align: center;
  }

  .frame {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    fill: none;
    stroke: var(--care-line);
  }

  .frame path {
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }

  .frame .bold {
    stroke-width: 2.5;
  }

  /* It sits on the frame, whose lines end at it. */
  .heart {
    position: absolute;
    inset-block-start: -1.25em;
    inline-size: 3.25em;
    block-size: 3.25em;
    fill: var(--care-rose);
    stroke: var(--care-line);
    stroke-width: 1.5;
  }

  /* Close below the heart; a long name takes the lines that it needs. */
  .brand {
    max-inline-size: 100%;
    margin-block: -1.375em -1em;
    font-weight: 700;
    line-height: 1.5;
    text-wrap: balance;
  }

  img.brand {
    block-size: 1.625em;
    padding: var(--care-logo-edge);
    border-radius: 0.25rem;
    background: var(--care-logo-ground);
  }

  h2 {
    max-inline-size: 100%;
    font-size: min(1.5em, 11vw);
  }

  .who {
    container-type: inline-size;
    display: grid;
    gap: 0.5em;
    justify-items: center;
    inline-size: 100%;
  }

  .who p {
    max-inline-size: 100%;
  }

  .name {
    padding-inline: min(0.75em, 2vw);
    border-block-end: 2px solid var(--care-rose);
    /* As small as its longest word needs, down to what can still be read. */
    font-size: min(2.25em, 9vw, max(6vw, 155cqi / var(--letters, 1)));
    font-weight: 780;
    letter-spacing: -0.02em;
    line-height: 1.2;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  .blank {
    inline-size: min(100%, 12em);
    padding-block-start: 1em;
    border-block-end-color: var(--care-line);
    text-align: start;
  }

  .blank span {
    display: block;
    color: var(--care-soft);
    font-size: 0.4em;
    font-weight: 400;
    letter-spacing: normal;
  }

  .title {
    font-size: 1.4em;
    font-weight: 720;
    line-height: 1.25;
    text-wrap: balance;
  }

  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
    justify-content: center;
  }

  dt,
  h3,
  .print {
    color: var(--care-soft);
    font-size: 0.8334em;
    font-weight: 400;
  }

  dd {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  section {
    display: grid;
    gap: 0.25em;
    inline-size: min(100%, 40em);
  }

  ul {
    columns: 15em 2;
    column-gap: 2em;
    list-style: none;
  }

  li {
    max-inline-size: none;
    break-inside: avoid;
  }

  .print {
    max-inline-size: 46em;
    line-height: 1.35;
    text-wrap: balance;
  }

  @media print {
    article {
      margin-block-start: 14pt;
      font-size: 11pt;
      line-height: 1.4;
      break-inside: avoid;
    }
  }

  /* Fills most of the smaller page, within the widest margins in use. */
  @media print and (orientation: portrait) {
    article {
      min-block-size: 21cm;
    }
  }

  @media print and (orientation: landscape) {
    article {
      min-block-size: 15cm;
    }
  }

  @media (forced-colors: active) {
    .heart {
      fill: CanvasText;
    }
  }
`;
