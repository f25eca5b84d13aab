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
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .sign.done,
  .sign.device {
    stroke: var(--care-leaf);
  }

  /* The mark of the device lies below its screen, which stays clear. */
  .sign.done circle {
    fill: var(--care-leaf-tint);
  }

  .sign.trouble,
  .sign.heart {
    stroke: var(--care-rose);
  }

  .sign.trouble path:first-child,
  .sign.heart path:first-child {
    fill: var(--care-rose-tint);
  }

  .sign.partly circle,
  .sign.windows rect {
    fill: var(--care-sun-tint);
  }

  .sign.partly path {
    fill: var(--care-sun);
  }

  .sign.waiting {
    stroke: var(--care-soft);
    stroke-width: 3;
  }

  .sign.waiting circle {
    fill: var(--care-soft);
  }

  @media (forced-colors: active) {
    .sign {
      stroke: CanvasText;
    }

    .sign * {
      fill: none;
    }

    .sign.partly path,
    .sign.waiting circle {
      fill: CanvasText;
    }
  }
`;
