import {flatten, type Json} from './flatten.ts';

/**
 * Shows the data model as it is now. Courses write many elements at once, so it
 * is drawn once per frame at most.
 */
export function dataTable(body: HTMLElement, read: () => Json) {
  let isAsked = false;
  let before = new Map<string, string>();

  function draw() {
    isAsked = false;
    const now = new Map(flatten(read(), 'cmi'));
    const rows = [...now].map(([name, value]) => {
      const changed = before.size > 0 && before.get(name) !== value;
      return row(name, value, changed);
    });
    body.replaceChildren(...rows);
    before = now;
  }

  return () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(draw);
  };
}

function row(name: string, value: string, changed: boolean): HTMLElement {
  const line = document.createElement('tr');
  if (changed) line.className = 'changed';
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = name;
  const cell = document.createElement('td');
  cell.textContent = value;
  line.append(head, cell);
  return line;
}
