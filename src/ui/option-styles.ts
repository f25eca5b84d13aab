import {css} from 'lit';

/** A radio button and its label as one wide card to press. */
export const optionStyles = css`
  label {
    display: flex;
    align-items: center;
    gap: min(var(--care-space-m), 4vw);
    min-block-size: 3.25rem;
    padding: var(--care-space-s) min(var(--care-space-m), 4vw);
    border: var(--care-border) solid var(--care-control);
    border-radius: var(--care-radius-control);
    background: var(--care-card);
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
    transition:
      background-color var(--care-time),
      border-color var(--care-time);
  }

  label:hover {
    border-color: var(--care-line);
  }

  label:has(:checked) {
    border-color: var(--care-accent);
    background: var(--care-accent-tint);
  }

  label:has(:focus-visible) {
    outline: 3px solid var(--care-accent);
    outline-offset: 3px;
  }
`;
