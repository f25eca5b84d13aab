/** Sizes and colours as in the course. */
export function useTokens() {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL('../../src/ui/tokens.css', import.meta.url).href;
  document.head.append(link);
  return new Promise((resolve) => (link.onload = resolve));
}
