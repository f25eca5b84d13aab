import {css} from 'lit';

/** How the signs of `signs.ts` are inked, wherever they are drawn. */
export const signStyles = css`
  .sign {
    display: block;
    inline-size: 3.5rem;
    aspect-ratio: 1;
    overflow: visible;
    fill: none;
    stroke: var(--care-ink);
    stroke-width: 3.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  :where(.sign) .leaf {
    fill: var(--care-leaf-tint);
    stroke: var(--care-leaf);
  }

  :where(.sign) .leaf + .leaf {
    fill: none;
  }

  :where(.sign) .rose {
    fill: var(--care-rose-tint);
    stroke: var(--care-rose);
  }

  :where(.sign) .sun {
    fill: var(--care-sun-tint);
  }

  :where(.sign) .full {
    fill: var(--care-sun);
  }

  :where(.sign) .dot {
    fill: var(--care-soft);
    stroke: none;
  }

  :where(.sign) .dashed {
    stroke-dasharray: 6 7;
  }

  @media (forced-colors: active) {
    .sign path {
      fill: none;
      stroke: CanvasText;
    }

    .sign .full,
    .sign .dot {
      fill: CanvasText;
    }
  }
`;
