import {css} from 'lit';

/** How a reply looks while it grows, and what comes back to it. */
export const replyStyles = css`
  .situation {
    margin-block-start: var(--care-space-s);
  }

  .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--care-space-l);
    justify-items: start;
  }

  .work > * {
    inline-size: 100%;
  }

  .work > button {
    inline-size: auto;
  }

  .prompt {
    color: var(--care-soft);
  }

  legend.label {
    margin-block-end: var(--care-space-s);
    color: var(--care-ink);
    font-weight: 720;
  }

  input {
    flex: none;
    appearance: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    border: var(--care-border) solid var(--care-control);
    border-radius: 50%;
    background: var(--care-card);
  }

  input:focus-visible {
    outline: none;
  }

  input:checked {
    border: 0.5rem solid var(--care-accent);
  }

  label span {
    min-inline-size: 0;
  }

  .spoken {
    padding: var(--care-space-m) min(var(--care-space-l), 5vw);
    border: var(--care-border) dashed var(--care-control);
    border-radius: var(--care-radius-speech);
  }

  .spoken .small {
    color: var(--care-soft);
  }

  /* What the learner puts in, in the midst of what was said before. */
  .chosen {
    font-weight: 650;
  }

  .gap {
    color: var(--care-soft);
  }

  .outcome {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--care-space-m);
  }

  .answer {
    display: flex;
    align-items: end;
    gap: var(--care-space-m);
  }

  .answer care-person {
    flex: none;
    inline-size: clamp(3.5rem, 18vw, 5rem);
  }

  .answer .speech {
    flex: 1;
    min-inline-size: 0;
    padding-block: var(--care-space-m);
  }

  .mood {
    color: var(--care-accent);
    font-size: var(--care-size-small);
    font-weight: 700;
  }

  .parts {
    display: grid;
    gap: var(--care-space-m);
    list-style: none;
  }

  .parts + p {
    margin-block-start: var(--care-space-m);
  }

  .part {
    display: block;
    font-weight: 720;
  }

  .found:focus-visible {
    outline-offset: 3px;
  }

  /* Here the same face is large beside the page. */
  @container (min-width: 60rem) {
    .answer care-person {
      display: none;
    }
  }

  /* Large text on a phone: the words have the whole line. */
  @container (max-width: 15rem) {
    .answer care-person {
      display: none;
    }
  }

  @media (forced-colors: active) {
    label:has(:checked) {
      border-color: Highlight;
    }

    input {
      appearance: auto;
    }
  }
`;
