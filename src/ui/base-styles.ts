import {css} from 'lit';
import {iconStyles} from './icon.ts';

/** What every element shares: type, focus, buttons. All values are tokens. */
export const baseStyles = css`
  ${iconStyles}

  :host {
    display: block;
    overflow-wrap: break-word;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  fieldset {
    min-inline-size: 0;
  }

  [hidden] {
    display: none !important;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend,
  figure {
    margin: 0;
    padding: 0;
    border: 0;
  }

  h1 {
    font-size: var(--care-size-title);
    font-weight: 780;
    letter-spacing: -0.02em;
    line-height: 1.1;
    text-wrap: balance;
    /* Whoever is led there sees some of what comes after it as well. */
    scroll-margin-block-end: 40vh;
  }

  h2 {
    font-size: var(--care-size-section);
    font-weight: 720;
    letter-spacing: -0.01em;
    line-height: 1.25;
  }

  h3 {
    font-size: var(--care-size-body);
    font-weight: 700;
    line-height: 1.35;
  }

  p,
  li {
    max-inline-size: var(--care-measure);
    text-wrap: pretty;
  }

  a {
    color: var(--care-accent);
  }

  p > a:only-child {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--care-target);
  }

  :focus-visible {
    outline: 3px solid var(--care-accent);
    outline-offset: 3px;
  }

  @media print {
    :focus-visible {
      outline: none;
    }
  }

  /* Focus goes to headings after turning a page: the mark fits the words. */
  h1:focus-visible {
    inline-size: fit-content;
    max-inline-size: 100%;
    outline-offset: 0.375rem;
    border-radius: 0.25rem;
  }

  .soft {
    color: var(--care-soft);
  }

  .small {
    font-size: var(--care-size-small);
  }

  .lead {
    font-size: var(--care-size-lead);
    line-height: 1.45;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  button,
  .button {
    min-block-size: var(--care-target);
    min-inline-size: var(--care-target);
    padding: 0.625rem min(1.25rem, 6.25vw);
    border: var(--care-border) solid var(--care-line);
    border-radius: var(--care-radius-control);
    background: var(--care-card);
    color: var(--care-ink);
    font: inherit;
    font-weight: 650;
    line-height: 1.25;
    cursor: pointer;
    transition:
      background-color var(--care-time),
      border-color var(--care-time),
      transform var(--care-time);
  }

  button:hover,
  .button:hover {
    background: var(--care-accent-tint);
  }

  /* A link that looks like one. */
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    text-decoration: none;
  }

  button:active,
  .button:active {
    transform: translateY(1px);
  }

  button.main,
  .button.main {
    border-color: var(--care-accent);
    background: var(--care-accent);
    color: var(--care-on-accent);
  }

  button.main:hover,
  .button.main:hover {
    border-color: var(--care-accent-strong);
    background: var(--care-accent-strong);
  }

  /* It waits for something, and says so before it is pressed. */
  button:disabled,
  button.main:disabled {
    border: var(--care-border) dashed var(--care-control);
    background: none;
    color: var(--care-soft);
    cursor: not-allowed;
    transform: none;
  }

  button.plain {
    padding-inline: 0;
    border-color: transparent;
    background: none;
    color: var(--care-soft);
    font-weight: 500;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  button.plain:hover {
    color: var(--care-ink);
  }

  .card {
    border: var(--care-border) solid var(--care-hair);
    border-radius: var(--care-radius-card);
    background: var(--care-card);
  }

  .note {
    padding: var(--care-space-m) min(var(--care-space-l), 5vw);
    border-radius: var(--care-radius-card);
    background: var(--care-accent-tint);
  }

  /* What is missing, said where it is missing. */
  .nudge {
    max-inline-size: none;
    margin-block-end: var(--care-space-m);
    padding: var(--care-space-m) min(var(--care-space-l), 5vw);
    border: var(--care-border) solid var(--care-rose);
    border-radius: var(--care-radius-control);
    background: var(--care-rose-tint);
    font-weight: 600;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: var(--care-space-s) var(--care-space-s);
    border-block-end: 1px solid var(--care-hair);
    text-align: start;
    vertical-align: top;
  }

  @media (forced-colors: active) {
    button,
    .button,
    .card,
    .note {
      border: var(--care-border) solid ButtonBorder;
    }

    button:disabled,
    button.main:disabled {
      border-color: GrayText;
      color: GrayText;
    }

    button.plain {
      padding-inline: var(--care-space-s);
    }
  }
`;
