/**
 * Writes numbers and texts into few bytes. A field has a tag and a length, so
 * that a reader can pass over what it does not know.
 */
export class ByteWriter {
  private readonly bytes: number[] = [];

  /** A whole number from 0, seven bits to a byte, lowest first. */
  number(value: number): this {
    let rest = Math.floor(value);
    while (rest > 127) {
      this.bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.bytes.push(rest);
    return this;
  }

  /** 32 bits, where small numbers are no likelier than large ones. */
  word(value: number): this {
    for (const shift of [0, 8, 16, 24]) {
      this.bytes.push((value >>> shift) & 255);
    }
    return this;
  }

  text(value: string): this {
    return this.sized([...new TextEncoder().encode(value)]);
  }

  /** A field: a tag, then what `write` puts in it. */
  field(tag: number, write: (field: ByteWriter) => void): this {
    const field = new ByteWriter();
    write(field);
    return this.number(tag).sized(field.bytes);
  }

  /** One byte each, up to the end of the field. */
  rest(values: number[]): this {
    this.bytes.push(...values);
    return this;
  }

  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }

  private sized(bytes: number[]) {
    this.number(bytes.length).bytes.push(...bytes);
    return this;
  }
}

/** Reads what `ByteWriter` wrote. Throws a `RangeError` past the end. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  number(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte();
      value += (byte % 128) * factor;
      if (byte < 128) return value;
    }
  }

  word(): number {
    const [a, b, c, d] = [this.byte(), this.byte(), this.byte(), this.byte()];
    return (a | (b << 8) | (c << 16) | (d << 24)) >>> 0;
  }

  text(): string {
    return new TextDecoder().decode(this.sized());
  }

  /** The fields up to the end, each with a reader of its own. */
  *fields(): Generator<[tag: number, field: ByteReader]> {
    while (!this.isAtEnd) yield [this.number(), new ByteReader(this.sized())];
  }

  rest(): number[] {
    const bytes = [...this.bytes.subarray(this.at)];
    this.at = this.bytes.length;
    return bytes;
  }

  private sized() {
    const length = this.number();
    const start = this.at;
    this.at += length;
    if (this.at > this.bytes.length) throw new RangeError('Out of bytes.');
    return this.bytes.subarray(start, this.at);
  }

  private byte() {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new RangeError('Out of bytes.');
    return byte;
  }
}
