/**
 * A page comes in, where motion is wanted: at once there for clicks, focus and
 * screen readers, and a moment later for the eye.
 */
export function arrive(page: HTMLElement | null | undefined) {
  const {motion} = document.documentElement.dataset;
  if (!page || motion === 'less') return;
  const time = getComputedStyle(page).getPropertyValue('--care-time');
  page.animate([{opacity: 0, translate: '0 8px'}, {}], {
    duration: parseFloat(time) || 0,
    easing: 'ease-out',
  });
}
