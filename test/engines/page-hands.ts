import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {isShown, nameOf, parentOf} from './what-is-shown.ts';
import {seen} from './seen.ts';

// Hands in any engine: a mouse and keys that the engine itself moves, so that
// what they do is what a learner's would.

export async function click(element: Element) {
  let isClicked = false;
  const note = () => (isClicked = true);
  element.addEventListener('click', note, {capture: true, once: true});
  for (let tries = 1; !isClicked; tries++) {
    const {x, y} = await reachable(element);
    await sendMouse({type: 'click', position: [x, y]});
    // What moved away from under the mouse is clicked once more, as people do.
    await seen(`a click on “${nameOf(element)}”`, () => isClicked, 5000).catch(
      (error) => {
        if (tries === 3) throw error;
      },
    );
  }
}

export async function check(element: Element) {
  const box = element as HTMLInputElement;
  if (box.checked) return;
  await click(box);
  await seen(`“${nameOf(box)}” is chosen`, () => box.checked);
}

export async function fill(element: Element, text: string) {
  const field = element as HTMLInputElement;
  await click(field);
  field.select();
  // One by one: WebDriver holds down together what it is given together.
  for (const key of text) await sendKeys({type: key});
  await seen(`“${text}” is written`, () => field.value === text);
}

/** The list itself belongs to the engine's window, where no test reaches. */
export function selectOption(element: Element, label: string) {
  const list = element as HTMLSelectElement;
  const option = [...list.options].find((one) => one.label === label);
  if (!option) throw new Error(`No “${label}” in “${nameOf(list)}”.`);
  list.focus();
  list.value = option.value;
  for (const type of ['input', 'change'])
    list.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
}

/** Brings the element into sight; its middle, once it rests and nothing covers it. */
async function reachable(element: Element) {
  const {ownerDocument: page} = element;
  const frame = page.defaultView!.frameElement!;
  let before = [0, 0];
  return seen(`“${nameOf(element)}” can be reached`, () => {
    if (!isShown(element) || element.matches(':disabled')) return undefined;
    element.scrollIntoView({block: 'center', behavior: 'instant'});
    const {left, top, width, height} = element.getBoundingClientRect();
    const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    const outside = frame.getBoundingClientRect();
    // Firefox scrolls one pixel up and down for a middle between two.
    const isAtRest = Math.hypot(x - before[0]!, y - before[1]!) < 2;
    before = [x, y];
    return isAtRest && isAt(element, x, y)
      ? {x: x + Math.round(outside.x), y: y + Math.round(outside.y)}
      : undefined;
  });
}

/** Whether what lies there is the element, a part of it or its label. */
function isAt(element: Element, x: number, y: number): boolean {
  const labels = [...((element as HTMLInputElement).labels ?? [])];
  let at = element.ownerDocument.elementFromPoint(x, y);
  for (
    let inner = at?.shadowRoot?.elementFromPoint(x, y);
    inner && inner !== at;
    inner = at?.shadowRoot?.elementFromPoint(x, y)
  )
    at = inner;
  for (let one = at; one; one = parentOf(one))
    if (one === element || labels.includes(one as HTMLLabelElement))
      return true;
  return false;
}
