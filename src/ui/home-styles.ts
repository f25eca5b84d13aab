import {css} from 'lit';

/**
 * The course home: on a wide screen the modules beside the opening, with people
 * at the foot of the page where there is room for them.
 */
export const homeStyles = css`
  .home {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--care-space-xl);
    align-items: start;
  }

  .opening {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--care-space-l);
    justify-items: start;
  }

  .opening > * {
    max-inline-size: 100%;
  }

  .opening p {
    max-inline-size: min(100%, 30rem);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--care-space-m);
  }

  .opening button {
    padding: 0.8125rem min(1.375rem, 6.25vw);
  }

  .modules {
    display: grid;
    gap: var(--care-space-m);
    padding: 0;
    list-style: none;
  }

  .modules > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: none;
  }

  .objectives {
    padding-inline-start: 1.25rem;
    list-style: disc;
  }

  .about {
    display: grid;
    gap: var(--care-space-s);
    margin-block-start: var(--care-space-l);
    color: var(--care-soft);
  }

  .about h2 {
    font-size: var(--care-size-body);
  }

  .texts {
    margin-block-start: var(--care-space-l);
  }

  .texts summary {
    min-block-size: var(--care-target);
    padding-block: var(--care-space-s);
    color: var(--care-soft);
    cursor: pointer;
  }

  .texts ul {
    display: grid;
    padding: 0;
    list-style: none;
  }

  .texts button {
    text-align: start;
  }

  .people {
    display: none;
  }

  .just {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--care-space-m);
    font-weight: 650;
  }

  .just care-sign {
    flex: none;
  }

  .just p {
    flex: 1 1 6rem;
    min-inline-size: 0;
  }

  .finished care-sign:not([cheering]) {
    margin-block: var(--care-space-s);
  }

  .finished {
    display: grid;
    gap: var(--care-space-xs);
    border: var(--care-border) solid var(--care-leaf);
    background: var(--care-leaf-tint);
  }

  .over {
    display: grid;
    gap: var(--care-space-xs);
    background: var(--care-sun-tint);
  }

  @container (min-width: 60rem) {
    .home {
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
      gap: var(--care-space-xxl);
    }

    /* A course of a single module has room for its picture. */
    .modules:not(.several) {
      --care-card-picture: 8.5rem;
    }

    .modules.several {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  /* At the foot of the page, where there is room to stand. */
  @media (min-height: 40rem) {
    @container (min-width: 60rem) {
      .home {
        grid-template-rows: auto minmax(0, 1fr);
        block-size: 100%;
        row-gap: var(--care-space-l);
      }

      .home > section {
        grid-row: span 2;
      }

      .people {
        grid-area: 2 / 1;
        align-self: end;
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        inline-size: min(100%, 28rem);
        margin-block-end: calc(-1 * var(--care-space-xl));
      }
    }
  }

  @media print {
    .people {
      display: none;
    }
  }
`;
