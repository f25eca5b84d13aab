import {css} from 'lit';

/** What the pages of an audit, its result and its plan share. */
export const auditStyles = css`
  .page,
  .opening {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .page {
    gap: var(--care-space-xl);
  }

  .opening {
    gap: var(--care-space-m);
  }

  .group {
    color: var(--care-accent);
    font-size: var(--care-size-small);
    font-weight: 700;
    margin-block-end: var(--care-space-s);
  }
`;
