import type {Shown} from './shown-page.ts';

/**
 * Runs in the page: spaces text as WCAG 2.2, 1.4.12 says that learners may, in
 * every shadow root, too. Called again with false, it is as it was.
 */
export function spaceText(isSpaced: boolean) {
  const {drawnChildren} = window as unknown as Shown;
  const own = window as unknown as {spacing?: CSSStyleSheet};
  own.spacing ??= new CSSStyleSheet();
  const {spacing} = own;
  spacing.replaceSync(`
    * {
      line-height: 1.5 !important;
      letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important;
    }
    p { margin-block-end: 2em !important; }
  `);

  function apply(root: Document | ShadowRoot) {
    const others = root.adoptedStyleSheets.filter((one) => one !== spacing);
    root.adoptedStyleSheets = isSpaced ? [...others, spacing] : others;
  }

  function look(node: Node) {
    const {shadowRoot} = node as Partial<Element>;
    if (shadowRoot) apply(shadowRoot);
    drawnChildren(node).forEach(look);
  }
  apply(document);
  look(document.body);
}
