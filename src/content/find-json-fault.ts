/** Where a JSON file breaks, as editors count. */
export interface JsonFault {
  line: number;
  column: number;
  message: string;
}

/**
 * Finds the first place where a text is not JSON. `JSON.parse` names the place
 * only for some faults and in some browsers, and lets a key be given twice: the
 * first text would be lost without a word.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const scan = new Scan(text);
  try {
    scan.value();
    scan.end();
    return undefined;
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const before = text.slice(0, fault.at).split('\n');
    const column = (before.at(-1) ?? '').length + 1;
    return {line: before.length, column, message: fault.message};
  }
}

class Fault extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

const space = /[ \t\n\r]*/y;
const plain =
  /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
// eslint-disable-next-line no-control-regex -- JSON forbids them in a text
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

/** Reads over a text from left to right and stops where it breaks. */
class Scan {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  value() {
    this.take(space);
    if (this.take('{')) this.members();
    else if (this.take('[')) this.elements();
    else if (this.next('"')) this.string();
    else if (!this.take(plain)) {
      this.stop('A value is missing or misspelt; put texts in double quotes.');
    }
    this.take(space);
  }

  end() {
    if (this.at < this.text.length) {
      this.stop('The file should end here; remove what follows.');
    }
  }

  private members() {
    const keys = new Set<string>();
    this.take(space);
    if (this.take('}')) return;
    do {
      this.take(space);
      const start = this.at;
      if (!this.next('"')) this.stop('Write a key in double quotes here.');
      const key = this.string();
      if (keys.has(key)) {
        this.at = start;
        this.stop(`The key ${key} is here twice; keep one.`);
      }
      keys.add(key);
      this.take(space);
      if (!this.take(':')) this.stop('Put a colon between key and value.');
      this.value();
    } while (this.take(','));
    if (!this.take('}')) this.stop('Put a comma or a closing } here.');
  }

  private elements() {
    this.take(space);
    if (this.take(']')) return;
    do this.value();
    while (this.take(','));
    if (!this.take(']')) this.stop('Put a comma or a closing ] here.');
  }

  private string() {
    const found = this.take(string);
    if (!found) {
      this.stop('This text has no closing quote, or a stray \\ or line break.');
    }
    return found;
  }

  private next(character: string) {
    return this.text[this.at] === character;
  }

  /** Reads over what is expected and returns it; '' when it is not there. */
  private take(expected: string | RegExp): string {
    let found = '';
    if (typeof expected === 'string') {
      if (this.next(expected)) found = expected;
    } else {
      expected.lastIndex = this.at;
      found = expected.exec(this.text)?.[0] ?? '';
    }
    this.at += found.length;
    return found;
  }

  private stop(message: string): never {
    throw new Fault(this.at, message);
  }
}
