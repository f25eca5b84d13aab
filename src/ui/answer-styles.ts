import {css} from 'lit';

/** How a checked answer is marked: by a word, a sign and a colour. */
export const answerStyles = css`
  fieldset {
    inline-size: 100%;
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: var(--care-space-xs) var(--care-space-s);
    margin-block-start: var(--care-space-xs);
    font-size: var(--care-size-small);
    font-weight: 700;
  }

  .tags > span {
    padding: 0.125rem 0.75rem;
    border: 1px solid currentcolor;
    /* Round as long as the words are in one line. */
    border-radius: var(--care-radius-control);
  }

  .right {
    color: var(--care-accent);
  }
`;
