/** An event as a strict reader of RFC 5545 finds it. */
interface ReadEvent {
  uid: string;
  stamp: string;
  start: string;
  end: string;
  title: string;
  text: string;
  /** By name, with the parameters that stand there. */
  lines: Record<string, string>;
}

/**
 * Reads a calendar as RFC 5545 has it, and throws where it departs from that:
 * it knows nothing of how ours is written.
 */
export function readCalendar(file: string) {
  const calendar: Record<string, string> = {};
  const events: ReadEvent[] = [];
  const open: string[] = [];
  let lines: Record<string, string> = {};
  for (const line of unfolded(file)) {
    const [, name, value] =
      /^([A-Z0-9-]+(?:;[A-Z0-9-]+=[^;:",]+)*):(.*)$/su.exec(line) ?? [];
    if (name === undefined || value === undefined)
      throw new Error(`This is no line of a calendar: ${line}`);
    if (name === 'BEGIN') {
      open.push(value);
      lines = {};
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`${value} was not open.`);
      if (value === 'VEVENT') events.push(eventOf(lines));
    } else {
      const here = open.length === 1 ? calendar : lines;
      if (name in here) throw new Error(`${name} is there twice.`);
      here[name] = value;
    }
  }
  if (open.length > 0) throw new Error(`${open.join()} is not closed.`);
  return {calendar, events};
}

function unfolded(file: string): string[] {
  if (!file.endsWith('\r\n')) throw new Error('The last line is not ended.');
  return file
    .slice(0, -2)
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
}

function eventOf(lines: Record<string, string>): ReadEvent {
  const line = (name: string) => {
    const value = lines[name];
    if (!value && value !== '') throw new Error(`${name} is missing.`);
    return value;
  };
  return {
    uid: line('UID'),
    stamp: line('DTSTAMP'),
    start: line('DTSTART;VALUE=DATE'),
    end: line('DTEND;VALUE=DATE'),
    title: textOf(line('SUMMARY')),
    text: textOf(line('DESCRIPTION')),
    lines,
  };
}

function textOf(value: string) {
  if (/(?<!\\)(?:\\\\)*[,;]/.test(value))
    throw new Error(`A comma or semicolon is bare in: ${value}`);
  return value.replace(/\\(.)/gsu, (_, character: string) => {
    if (character === 'n' || character === 'N') return '\n';
    if ('\\,;'.includes(character)) return character;
    throw new Error(`\\${character} means nothing.`);
  });
}
