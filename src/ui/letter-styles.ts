import {css} from 'lit';

/** A reply to choose: a wide card with a letter in front of what is said. */
export const letterStyles = css`
  label {
    padding-block: var(--care-space-m);
  }

  /* Over the letter and out of sight, yet there to be pressed. */
  input {
    position: absolute;
    inline-size: 2rem;
    block-size: 2rem;
    margin: 0;
    opacity: 0;
  }

  .letter {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    border: var(--care-border) solid currentcolor;
    border-radius: 50%;
    font-size: var(--care-size-small);
    font-weight: 720;
  }

  :checked + .letter {
    border-color: var(--care-accent);
    background: var(--care-accent);
    color: var(--care-on-accent);
  }

  .reply {
    min-inline-size: 0;
  }

  @media (forced-colors: active) {
    label:has(:checked) {
      border-color: Highlight;
    }

    :checked + .letter {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
