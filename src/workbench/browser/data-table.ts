import {flatten, type Json} from './flatten.ts';

/**
 * Shows the data model as it is now. Courses write many elements at once, so it
 * is drawn once per frame at most.
 */
export function dataTable(body: HTMLElement, read: () => Json) {
  let isAsked = false;
  let isFirst = true;
  const rows = new Map<string, Row>();

  /** Of hundreds of elements, only what is different is drawn anew. */
  function draw() {
    isAsked = false;
    const now = new Map(flatten(read(), 'cmi'));
    for (const [name, {line}] of rows) {
      line.className = '';
      if (now.has(name)) continue;
      line.remove();
      rows.delete(name);
    }
    let before: Element | null = null;
    for (const [name, value] of now) {
      const row = rows.get(name) ?? emptyRow(name);
      const isHere: boolean = before
        ? before.nextElementSibling === row.line
        : body.firstElementChild === row.line;
      if (!isHere)
        body.insertBefore(row.line, before?.nextSibling ?? body.firstChild);
      if (row.cell.textContent !== value || !rows.has(name)) {
        row.cell.textContent = value;
        if (!isFirst) row.line.className = 'changed';
      }
      rows.set(name, row);
      before = row.line;
    }
    isFirst = false;
  }

  return () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(draw);
  };
}

interface Row {
  line: HTMLElement;
  cell: HTMLElement;
}

function emptyRow(name: string): Row {
  const line = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = name;
  const cell = document.createElement('td');
  line.append(head, cell);
  return {line, cell};
}
