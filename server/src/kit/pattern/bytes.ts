/** Numbers as bytes: one byte for a small one, two for most others, so that a build can write many down in little room. */

/** Up to here a number is one byte; up to `LONG` what follows is added to the next byte; from there on two more bytes follow. */
const [SHORT, LONG] = [128, 254] as const;
const MOST = (256 - LONG) << 16;

/** Adds a whole number from 0 on to some bytes. */
export function addNumber(bytes: number[], value: number): void {
  const middle = (LONG - SHORT) << 8;
  if (value < SHORT) bytes.push(value);
  else if (value - SHORT < middle) bytes.push(SHORT + ((value - SHORT) >> 8), (value - SHORT) & 255);
  else if (value < MOST) bytes.push(LONG + (value >> 16), (value >> 8) & 255, value & 255);
  else throw new RangeError(`${value} is too much for three bytes`);
}

/** Reads numbers one after another. */
export class Bytes {
  constructor(
    private readonly data: Uint8Array,
    public at = 0,
  ) {}

  get more(): boolean {
    return this.at < this.data.length;
  }

  byte(): number {
    return this.data[this.at++] as number;
  }

  number(): number {
    const first = this.byte();
    if (first < SHORT) return first;
    if (first < LONG) return SHORT + ((first - SHORT) << 8) + this.byte();
    const middle = this.byte();
    return ((first - LONG) << 16) | (middle << 8) | this.byte();
  }

  skip(): void {
    const first = this.byte();
    if (first >= SHORT) this.at += first < LONG ? 1 : 2;
  }
}

/** Bytes that the length of a stretch takes. */
const LENGTH = 3;

/** What tells some stretches of bytes apart when they stand one after another, behind it. */
export function headOf(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap(({ length }) => [length & 255, (length >> 8) & 255, length >> 16]));
}

/** The stretches that stand one after another behind their head. @param count how many there were */
export function parted(all: Uint8Array, count: number): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let head = 0, start = count * LENGTH; head < count * LENGTH; head += LENGTH) {
    const end = start + (all[head] as number) + ((all[head + 1] as number) << 8) + ((all[head + 2] as number) << 16);
    parts.push(all.subarray(start, end));
    start = end;
  }
  return parts;
}
