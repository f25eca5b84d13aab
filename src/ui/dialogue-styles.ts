import {css} from 'lit';

/** A conversation: speech of both sides, and how it ended. */
export const dialogueStyles = css`
  .item {
    justify-items: start;
  }

  fieldset,
  .note,
  care-decisions,
  care-debrief {
    inline-size: 100%;
  }

  fieldset:focus-visible {
    border-radius: var(--care-radius-control);
  }

  /* The tail of the bubble points to whoever speaks. */
  .speech {
    position: relative;
    inline-size: 100%;
  }

  .speech::before {
    content: '';
    position: absolute;
    inset-block-start: -0.5625rem;
    inset-inline-start: 3rem;
    inline-size: 1rem;
    block-size: 1rem;
    border: solid var(--care-line);
    border-width: var(--care-border) 0 0 var(--care-border);
    background: var(--care-card);
    transform: rotate(45deg);
  }

  @container (min-width: 60rem) {
    .speech::before {
      inset-block-start: 2rem;
      inset-inline-start: -0.5625rem;
      border-width: 0 0 var(--care-border) var(--care-border);
    }

    .speech:dir(rtl)::before {
      transform: rotate(-135deg);
    }
  }

  .speech h1:focus-visible {
    inline-size: auto;
  }

  .speaker {
    display: block;
    margin-block-end: var(--care-space-xs);
    color: var(--care-accent);
    font-size: var(--care-size-small);
    font-weight: 700;
    letter-spacing: 0;
  }

  .says {
    display: block;
    font-size: clamp(1.375rem, 1.2rem + 0.9vw, 1.75rem);
    font-weight: 500;
    letter-spacing: 0;
    line-height: 1.35;
    text-wrap: pretty;
  }

  .own {
    justify-self: end;
    padding: var(--care-space-m) min(var(--care-space-l), 5vw);
    border: var(--care-border) solid var(--care-hair);
    border-radius: var(--care-radius-speech);
  }

  .note care-behaviours {
    margin-block-start: var(--care-space-m);
  }

  .grade {
    padding: 0.25rem 0.875rem;
    border: var(--care-border) solid currentcolor;
    border-radius: var(--care-radius-round);
    font-weight: 700;
  }

  .outstanding,
  .good {
    background: var(--care-leaf-tint);
  }

  .fair {
    background: var(--care-sun-tint);
  }

  .poor {
    background: var(--care-rose-tint);
  }

  @media print {
    .item {
      display: block;
      max-inline-size: none;
    }

    button {
      display: none;
    }
  }
`;
