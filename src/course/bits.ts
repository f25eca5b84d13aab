/**
 * Writes small numbers into few bits: what takes a byte in a `ByteWriter` takes
 * two bits here. The last byte is filled up with zeros.
 */
export class BitWriter {
  private readonly bits: number[] = [];

  bit(value: boolean): this {
    return this.write(value ? 1 : 0, 1);
  }

  /** Two bits for 1 to 3; else four more for each three that it needs. */
  small(value: number): this {
    if (value >= 1 && value <= 3) return this.write(value, 2);
    this.write(0, 2);
    let rest = value;
    for (; rest > 7; rest = Math.floor(rest / 8)) {
      this.write((rest % 8) + 8, 4);
    }
    return this.write(rest, 4);
  }

  /** As bytes, for `ByteWriter.rest`. */
  done(): number[] {
    const bytes: number[] = [];
    for (let at = 0; at < this.bits.length; at += 8) {
      const bits = this.bits.slice(at, at + 8);
      bytes.push(parseInt(bits.join('').padEnd(8, '0'), 2));
    }
    return bytes;
  }

  /** The highest bit first. */
  private write(value: number, count: number): this {
    for (let place = count - 1; place >= 0; place--) {
      this.bits.push((value >> place) & 1);
    }
    return this;
  }
}

/** Reads what `BitWriter` wrote. Past the end, there are zeros without end. */
export class BitReader {
  private readonly bytes: number[];
  private at = 0;

  constructor(bytes: number[]) {
    this.bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length * 8;
  }

  bit(): boolean {
    return this.read(1) === 1;
  }

  small(): number {
    const short = this.read(2);
    if (short > 0) return short;
    let value = 0;
    for (let factor = 1; ; factor *= 8) {
      const part = this.read(4);
      value += (part % 8) * factor;
      if (part < 8) return value;
    }
  }

  private read(count: number): number {
    let value = 0;
    for (let n = 0; n < count; n++, this.at++) {
      const byte = this.bytes[this.at >> 3] ?? 0;
      value = value * 2 + ((byte >> (7 - (this.at & 7))) & 1);
    }
    return value;
  }
}
