/**
 * Runs in the page: sizes its text, in percent, as the course's own setting
 * does. What follows from the room that is left comes a frame or two later.
 */
export async function sizeText(percent: number) {
  const {style} = document.documentElement;
  style.setProperty('--care-text-scale', String(percent / 100));
  for (let frames = 0; frames < 3; frames++)
    await new Promise(requestAnimationFrame);
}
