/**
 * Completes the tokens for as long as no script has chosen a theme: the page
 * follows the system by itself. So the tools need no script for it, and the
 * course does not glare before it starts.
 */
export function withSystemTheme(tokens: string): string {
  const values = (root: string) => {
    const [, block] = tokens.split(`${root} {`);
    if (!block) throw new Error(`tokens.css has no ${root}.`);
    return block.slice(0, block.indexOf('}'));
  };
  const theme = values(":root[data-theme='dark']");
  const motion = values(":root[data-motion='less']");
  return `${tokens}
@media screen and (prefers-color-scheme: dark) {
  :root:not([data-theme]) {${theme}}
}
@media (prefers-reduced-motion: reduce) {
  :root:not([data-motion]) {${motion}}
}
`;
}
