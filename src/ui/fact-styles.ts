import {css} from 'lit';

/** Facts with their names, text to unfold, text to copy: what the help page and the tools share. */
export const factStyles = css`
  dl {
    display: grid;
    inline-size: 100%;
  }

  .fact {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 var(--care-space-l);
    padding-block: var(--care-space-s);
    border-block-end: 1px solid var(--care-hair);
  }

  dd {
    overflow-wrap: anywhere;
  }

  details {
    inline-size: 100%;
  }

  summary {
    min-block-size: var(--care-target);
    padding-block: var(--care-space-s);
    font-weight: 650;
    cursor: pointer;
  }

  textarea {
    inline-size: 100%;
    min-block-size: 12rem;
    border: var(--care-border) solid var(--care-line);
    border-radius: var(--care-radius-control);
    background: var(--care-card);
    color: var(--care-ink);
    font-family: var(--care-font-mono);
    font-size: var(--care-size-small);
  }

  @container (min-width: 40rem) {
    .fact {
      grid-template-columns: 14rem minmax(0, 1fr);
    }
  }
`;
