import {css} from 'lit';

const arrow = css`
  content: '';
  flex: none;
  inline-size: 0.5em;
  block-size: 0.5em;
  margin-inline: 0.15em;
  border: solid currentcolor;
  border-width: 0 0.125em 0.125em 0;
  rotate: 45deg;
  translate: 0 -0.125em;
`;

/** A field to write or to choose in, with its label, and the room that is left. */
export const fieldStyles = css`
  label {
    font-weight: 700;
  }

  .field {
    display: grid;
    gap: var(--care-space-s);
    max-inline-size: 44rem;
  }

  input[type='text'],
  select {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 3.25rem;
    padding: var(--care-space-s) min(var(--care-space-m), 4vw);
    border: var(--care-border) solid var(--care-control);
    border-radius: var(--care-radius-control);
    background: var(--care-card);
    color: var(--care-ink);
    font: inherit;
    text-overflow: ellipsis;
  }

  /*
   * By itself it would cut what is chosen at the end of its line, and its arrow
   * would stay small. The list that opens is still the system's own.
   */
  select,
  .chosen {
    align-items: center;
    justify-content: space-between;
    line-height: 1.25;
    overflow-wrap: anywhere;
    white-space: normal;
  }

  .select {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    font-weight: 400;
  }

  .chosen {
    display: none;
  }

  /* What the other list has is there, and cannot be chosen. */
  option:disabled {
    color: var(--care-soft);
  }

  @supports (appearance: base-select) {
    select {
      appearance: base-select;
    }

    select::picker-icon {
      ${arrow}
    }
  }

  /* Firefox and Safari cannot do that yet: the same words stand over theirs. */
  @supports not (appearance: base-select) {
    .select > * {
      grid-area: 1 / 1;
    }

    .select select {
      appearance: none;
      color: transparent;
    }

    option,
    optgroup {
      color: var(--care-ink);
    }

    .chosen {
      display: flex;
      gap: var(--care-space-s);
      min-inline-size: 0;
      padding: var(--care-space-s) min(var(--care-space-m), 4vw);
      border: var(--care-border) solid transparent;
      pointer-events: none;
    }

    .chosen::after {
      ${arrow}
    }

    /* Words that are not to be seen would be forced back into sight. */
    @media (forced-colors: active) {
      .select select {
        forced-color-adjust: none;
        border-color: FieldText;
        background: Field;
        outline-color: Highlight;
      }

      option,
      optgroup {
        color: FieldText;
      }

      option:disabled {
        color: GrayText;
      }

      .chosen {
        border: none;
        color: FieldText;
      }
    }
  }

  [aria-invalid='true'] {
    border-color: var(--care-rose);
  }

  .room {
    font-variant-numeric: tabular-nums;
  }

  .field .nudge {
    margin-block: var(--care-space-s) 0;
  }
`;
