import {css} from 'lit';

/** What a sorting and a choice share: who said what, and the feedback on it. */
export const pickingStyles = css`
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--care-space-l);
    max-inline-size: 44rem;
  }

  .speech {
    padding: var(--care-space-l) min(var(--care-space-l), 5vw);
    border: var(--care-border) solid var(--care-line);
    border-radius: var(--care-radius-speech);
    background: var(--care-card);
  }

  h1 {
    font-size: var(--care-size-statement);
    line-height: 1.2;
  }

  legend {
    margin-block-end: var(--care-space-m);
    color: var(--care-soft);
  }

  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--care-space-s);
  }

  /* On a phone, as wide as the button that leads on. */
  @container (max-width: 40rem) {
    button.main {
      inline-size: 100%;
      max-inline-size: 24rem;
    }
  }

  .verdict {
    color: var(--care-accent);
    font-weight: 720;
  }

  .other {
    background: var(--care-sun-tint);
  }

  .other .verdict {
    color: var(--care-ink);
  }

  .note p + p {
    margin-block-start: var(--care-space-s);
  }
`;
