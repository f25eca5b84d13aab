const asked = '(prefers-contrast: more)';
const always = 'all';

/**
 * Switches high contrast on or off, and says which. A page cannot ask for it as
 * a system does: the rules that wait for that, which are all in `tokens.css`,
 * are told to wait no longer.
 */
export function switchContrast(): boolean {
  const rules = [...document.styleSheets]
    .flatMap(({cssRules}) => [...cssRules])
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter(({media}) => [asked, always].includes(media.mediaText));
  const isOn = rules.some(({media}) => media.mediaText === asked);
  for (const {media} of rules) media.mediaText = isOn ? always : asked;
  return isOn;
}
