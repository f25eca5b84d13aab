import {css} from 'lit';

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
    padding: var(--care-space-s) var(--care-space-m);
    border: var(--care-border) solid var(--care-control);
    border-radius: var(--care-radius-control);
    background: var(--care-card);
    color: var(--care-ink);
    font: inherit;
    text-overflow: ellipsis;
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
