import type {Call} from './scorm-api.ts';
import {timeOfDay} from './time-of-day.ts';

const mostRows = 400;
const longestText = 160;

/** Shows the course's calls as they come, the latest on top. */
export function callLog(list: HTMLElement, count: HTMLElement) {
  let total = 0;
  return (call: Call) => {
    total += 1;
    count.textContent = String(total);
    list.prepend(row(call));
    if (list.childElementCount > mostRows) list.lastElementChild?.remove();
  };
}

function row(call: Call): HTMLElement {
  const item = document.createElement('li');
  const failed = call.errorCode !== '0';
  item.className = failed ? 'call failed' : 'call';
  item.append(
    part('time', timeOfDay()),
    part('code', `${call.name}(${call.arguments.map(quote).join(', ')})`),
    part('samp', `→ ${quote(call.answer)}`),
  );
  if (failed) item.append(part('strong', `error ${call.errorCode}`));
  return item;
}

function part(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function quote(text: string): string {
  const short =
    text.length > longestText
      ? `${text.slice(0, longestText)}… (${text.length} characters)`
      : text;
  return `"${short}"`;
}
