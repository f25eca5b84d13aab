/** Runs in the page: whether one has to scroll it sideways (WCAG 2.2, 1.4.10). */
export function sideways() {
  const {scrollWidth, clientWidth} = document.documentElement;
  const isWide = scrollWidth > clientWidth;
  const problem = `The page is ${scrollWidth} px wide in ${clientWidth} px.`;
  return {problems: isWide ? [problem] : [], count: 1};
}
