import {css} from 'lit';

/** A result drawn: a chart with its legend, and the table that says the same. */
export const pictureStyles = css`
  .picture {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--care-space-xl);
    align-items: center;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--care-space-s) var(--care-space-l);
    margin-block-start: var(--care-space-m);
    font-size: var(--care-size-small);
  }

  .legend span {
    display: inline-flex;
    align-items: center;
    gap: var(--care-space-s);
  }

  .key {
    inline-size: 1.75rem;
    border-block-start: 3px solid var(--care-accent);
  }

  .key.second {
    border-block-start: 2px dashed var(--care-ink);
  }

  .scroll {
    overflow-x: auto;
  }

  caption {
    padding-block-end: var(--care-space-s);
    color: var(--care-soft);
    font-size: var(--care-size-small);
    text-align: start;
  }

  thead th {
    color: var(--care-soft);
    font-size: var(--care-size-small);
    font-weight: 600;
  }

  tbody th {
    font-weight: 500;
  }

  /* The labels of a chart grow no more than there is room for it. */
  @container (max-width: 19rem) {
    figure {
      display: none;
    }
  }

  /* Large type on a phone: the numbers stand below what they are of. */
  @container (max-width: 16rem) {
    table,
    caption,
    thead,
    tbody {
      display: block;
    }

    tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: var(--care-space-s);
      border-block-end: 1px solid var(--care-hair);
    }

    table tr > th,
    table tr > td {
      padding-inline: 0;
      border: none;
    }

    tr > :first-child {
      grid-column: 1 / -1;
    }
  }
`;
