import {css} from 'lit';

/** How a module looks as one document, on the screen and on paper. */
export const textStyles = css`
  article {
    display: grid;
    grid-template-columns: minmax(0, 42rem);
    justify-content: center;
    gap: var(--care-space-xl);
  }

  header,
  .blocks,
  .tools {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--care-space-m);
  }

  header h2,
  h4 {
    margin: 0;
    font-size: var(--care-size-body);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--care-space-s);
  }

  textarea {
    inline-size: 100%;
    min-block-size: 12rem;
    border: var(--care-border) solid var(--care-line);
    border-radius: var(--care-radius-control);
    background: var(--care-card);
    color: var(--care-ink);
    font: inherit;
    font-size: var(--care-size-small);
  }

  details {
    border-block: 1px solid var(--care-hair);
  }

  summary {
    min-block-size: var(--care-target);
    padding-block: var(--care-space-s);
    font-weight: 650;
    cursor: pointer;
  }

  .contents {
    padding: 0 0 var(--care-space-m);
    list-style: none;
  }

  .contents a {
    display: flex;
    align-items: center;
    min-block-size: var(--care-target);
  }

  .blocks h2 {
    margin-block-start: var(--care-space-l);
    padding-block-start: var(--care-space-l);
    border-block-start: var(--care-border) solid var(--care-line);
  }

  .blocks h2:first-child {
    margin-block-start: 0;
    padding-block-start: 0;
    border: 0;
  }

  .blocks h3 {
    margin-block-start: var(--care-space-m);
  }

  .label {
    margin-block-end: var(--care-space-s);
    font-weight: 700;
  }

  ul,
  ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--care-space-s);
    padding-inline-start: min(1.5rem, 7.5vw);
  }

  ol {
    gap: var(--care-space-m);
  }

  ol > li::marker {
    font-weight: 700;
  }

  .more {
    margin-block-start: var(--care-space-xs);
    color: var(--care-soft);
  }

  .more a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--care-target);
  }

  .more strong {
    color: var(--care-ink);
  }

  .aside {
    padding-inline-start: var(--care-space-m);
    border-inline-start: 0.25rem solid var(--care-accent);
    font-weight: 600;
  }

  .speech {
    font-size: var(--care-size-lead);
    line-height: 1.45;
  }

  .scroll {
    overflow-x: auto;
  }

  th[scope='row'] {
    font-weight: 600;
  }

  @container (max-width: 40rem) {
    table {
      font-size: var(--care-size-small);
      hyphens: auto;
    }

    th,
    td {
      padding-inline: 0 var(--care-space-s);
    }
  }

  @media print {
    .tools,
    details {
      display: none;
    }

    article,
    header,
    .blocks {
      display: block;
    }

    :host {
      font-size: 11pt;
    }

    .blocks > *,
    header > * {
      margin-block-end: 0.5em;
    }

    h2,
    h3,
    h4,
    .label {
      break-after: avoid;
    }

    li,
    tr,
    .aside,
    .speech {
      break-inside: avoid;
    }

    .scroll {
      overflow: visible;
    }

    .more a {
      display: inline;
      color: inherit;
      text-decoration: none;
    }
  }
`;
