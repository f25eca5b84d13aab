/** Sizes, colours and letters as in the course. */
export async function useTokens() {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL('../../src/ui/tokens.css', import.meta.url).href;
  document.head.append(link);
  await new Promise((resolve) => (link.onload = resolve));
  // Whatever fonts the machine has, words are as wide as learners see them.
  await document.fonts.load("1rem 'Atkinson Hyperlegible Next'");
}
