/** What is known of words as they stand in a text, found without cutting them out of it. */

const START = 2048;

/** Starts the hash of a stretch; `nextHash` takes in each of its characters, in order. */
export const EMPTY_HASH = 0;

/** The hash with one more character; capitals hash as small letters. */
export function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0;
}

/** From this length on V8 makes a slice a view of the string it was cut from. */
const VIEW = 13;

/** A string of its own: a slice would keep the whole text it was cut from in memory. */
export function detached(slice: string): string {
  return slice.length < VIEW ? slice : slice.split('').join('');
}

/** Values by stretch of text, ASCII capitals and small letters alike. */
export class Stretches<Value> {
  #keys: (string | undefined)[] = new Array(START).fill(undefined);
  #values: (Value | undefined)[] = new Array(START).fill(undefined);
  #hashes: number[] = new Array(START).fill(0);
  #mask = START - 1;
  #count = 0;

  get size(): number {
    return this.#count;
  }

  /** The value of the stretch from `start` to `end`, whose hash is known. */
  get(text: string, start: number, end: number, hash: number): Value | undefined {
    for (let place = spread(hash) & this.#mask; ; place = (place + 1) & this.#mask) {
      const key = this.#keys[place];
      if (key === undefined) return undefined;
      if (this.#hashes[place] === hash && key.length === end - start && reads(text, start, key))
        return this.#values[place];
    }
  }

  /**
   * Files a value that is not there yet.
   * @param key with its ASCII letters small
   */
  set(key: string, hash: number, value: Value): void {
    if (this.#count * 2 >= this.#keys.length) this.#grow();
    this.#put(key, hash, value);
    this.#count++;
  }

  clear(): void {
    this.#keys.fill(undefined);
    this.#values.fill(undefined);
    this.#count = 0;
  }

  #put(key: string, hash: number, value: Value | undefined): void {
    let place = spread(hash) & this.#mask;
    while (this.#keys[place] !== undefined) place = (place + 1) & this.#mask;
    this.#keys[place] = key;
    this.#hashes[place] = hash;
    this.#values[place] = value;
  }

  #grow(): void {
    const [keys, values, hashes] = [this.#keys, this.#values, this.#hashes];
    const room = keys.length * 4;
    this.#keys = new Array(room).fill(undefined);
    this.#values = new Array(room).fill(undefined);
    this.#hashes = new Array(room).fill(0);
    this.#mask = room - 1;
    for (let place = 0; place < keys.length; place++) {
      const key = keys[place];
      if (key !== undefined) this.#put(key, hashes[place] as number, values[place]);
    }
  }
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** Whether a key stands at a place, capitals folded. */
function reads(text: string, start: number, key: string): boolean {
  for (let at = 0; at < key.length; at++) {
    const code = text.charCodeAt(start + at);
    if (code !== key.charCodeAt(at) && (code < 65 || code > 90 || code + 32 !== key.charCodeAt(at))) return false;
  }
  return true;
}
