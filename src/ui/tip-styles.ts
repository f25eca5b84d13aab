import {css} from 'lit';

/** A tip as a card, on the screen and on paper. */
export const tipStyles = css`
  .tip {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--care-space-m);
    align-content: start;
    padding: min(5vw, clamp(1.25rem, 4vw, 2rem));
    border: var(--care-border) solid var(--care-line);
    border-radius: var(--care-radius-speech);
    background: var(--care-card);
  }

  .tip dl {
    display: grid;
    gap: var(--care-space-m);
  }

  dt {
    color: var(--care-soft);
    font-size: var(--care-size-small);
    font-weight: 700;
  }

  .say {
    padding: var(--care-space-m) min(var(--care-space-l), 5vw);
    border-radius: var(--care-radius-control);
    background: var(--care-accent-tint);
  }

  .say dd {
    font-weight: 650;
  }

  .keep {
    display: flex;
    align-items: center;
    gap: var(--care-space-m);
    min-block-size: 3.25rem;
    padding: var(--care-space-s) min(var(--care-space-m), 4vw);
    border: var(--care-border) solid var(--care-control);
    border-radius: var(--care-radius-control);
    background: var(--care-card);
    font-weight: 650;
    line-height: 1.25;
    cursor: pointer;
  }

  .keep:hover {
    border-color: var(--care-line);
  }

  .keep:has(:checked) {
    border-color: var(--care-accent);
    background: var(--care-accent-tint);
  }

  .keep:has(:focus-visible) {
    outline: 3px solid var(--care-accent);
    outline-offset: 3px;
  }

  .keep span {
    min-inline-size: 0;
  }

  .keep input {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--care-accent);
  }

  @media (forced-colors: active) {
    .say,
    .tip {
      border: var(--care-border) solid CanvasText;
    }

    .keep:has(:checked) {
      border-color: Highlight;
    }
  }
`;
