/** "General exception": transient, worth another try. */
export const generalException = 101;

/** "Not here", in one LMS or another: the element is left alone from then on. */
export const notHere = [201, 202, 203, 401, 402, 403, 404];

/** "Not this value": it is dropped. Other errors pass, so it is tried again. */
export const notThisValue = [351, 405, 406, 407, 408];

/** Whether it stands for an element or its value: no commit can fail with it. */
export function isAboutElement(code: number): boolean {
  return [...notHere, ...notThisValue].includes(code);
}
