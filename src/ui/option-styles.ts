import {css} from 'lit';

/** The button itself, large enough to be seen. */
export const radioStyles = css`
  input[type='radio'] {
    flex: none;
    appearance: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    border: var(--care-border) solid var(--care-control);
    border-radius: 50%;
    background: var(--care-card);
  }

  input[type='radio']:focus-visible {
    outline: none;
  }

  input[type='radio']:checked {
    border: 0.5rem solid var(--care-accent);
  }

  @media (forced-colors: active) {
    label:has(:checked) {
      border-color: Highlight;
    }

    input[type='radio'] {
      appearance: auto;
    }
  }
`;

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

  /* Large text on a phone: the words have the whole line. */
  @container (max-width: 15rem) {
    label {
      flex-direction: column;
      align-items: stretch;
    }
  }
`;
