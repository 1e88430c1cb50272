/**
 * JSON-RPC over Node streams. In place of the library's own reader and writer for three reasons: it finds
 * its feet again after a broken or truncated message, it tells the other side, and it takes fewer turns of
 * the event loop for each message.
 */
import type { Readable, Writable } from 'node:stream';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';

const gap = Buffer.from('\r\n\r\n');

/** A header has two short lines; what is longer is not one. */
const longestHeader = 8 * 1024;

/** No message of an editor comes near this. */
const longestBody = 512 * 1024 * 1024;

/** Reads messages from a stream. */
export class FramedReader extends AbstractMessageReader implements MessageReader {
  readonly #stream: Readable;
  readonly #unreadable: () => void;
  #callback: DataCallback = () => {};
  #chunks: Buffer[] = [];
  #size = 0;
  /** Length of the body that comes next, or -1 while a header is awaited. */
  #body = -1;

  /** `unreadable` is called for each message that could not be parsed. */
  constructor(stream: Readable, unreadable: () => void) {
    super();
    this.#stream = stream;
    this.#unreadable = unreadable;
  }

  listen(callback: DataCallback): Disposable {
    this.#callback = callback;
    const take = (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.#size += chunk.length;
      while (this.#step());
    };
    this.#stream.on('data', take);
    this.#stream.on('error', (error) => this.fireError(error));
    this.#stream.on('close', () => this.fireClose());
    return { dispose: () => this.#stream.off('data', take) };
  }

  /** Takes one header or one body; false when more bytes are needed. */
  #step(): boolean {
    return this.#body < 0 ? this.#header() : this.#message();
  }

  #header(): boolean {
    const buffer = this.#gather();
    const end = buffer.indexOf(gap);
    if (end < 0) {
      if (buffer.length > longestHeader) this.#keep(buffer.subarray(buffer.length - longestHeader));
      return false;
    }
    // The last one counts: before it may stand the tail of a message that was cut short.
    const text = buffer.toString('latin1', Math.max(0, end - longestHeader), end);
    const length = Number([...text.matchAll(/content-length: {0,8}(\d{1,12})/gi)].at(-1)?.[1] ?? -1);
    this.#keep(buffer.subarray(end + gap.length));
    if (length < 0 || length > longestBody) this.#unreadable();
    else this.#body = length;
    return true;
  }

  #message(): boolean {
    if (this.#size < this.#body) return false;
    const buffer = this.#gather();
    const body = buffer.subarray(0, this.#body);
    let message: Message;
    this.#body = -1;
    try {
      message = JSON.parse(body.toString('utf8'));
    } catch {
      // A body that was cut short has swallowed the next header: go on from there.
      const next = headerIn(body);
      this.#keep(buffer.subarray(next < 0 ? body.length : next));
      this.#unreadable();
      return true;
    }
    this.#keep(buffer.subarray(body.length));
    this.#callback(message);
    return true;
  }

  #gather(): Buffer {
    if (this.#chunks.length !== 1) this.#chunks = [Buffer.concat(this.#chunks)];
    return this.#chunks[0] ?? Buffer.alloc(0);
  }

  #keep(rest: Buffer): void {
    this.#chunks = rest.length > 0 ? [rest] : [];
    this.#size = rest.length;
  }
}

/** Where a header begins inside a broken body; valid JSON never holds one. */
function headerIn(body: Buffer): number {
  return body.indexOf('Content-Length:');
}

/** Writes messages to a stream, each in one piece. */
export class FramedWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: Writable;
  #errors = 0;

  constructor(stream: Writable) {
    super();
    this.#stream = stream;
    stream.on('error', (error) => this.fireError(error, undefined, this.#errors));
    stream.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    const body = JSON.stringify(message);
    const header = `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
    return new Promise((resolve) => {
      this.#stream.write(header + body, 'utf8', (error) => {
        if (error) {
          this.#errors += 1;
          this.fireError(error, message, this.#errors);
        }
        // Whoever is no longer there to read it is not helped by a rejection.
        resolve();
      });
    });
  }

  end(): void {
    this.#stream.end();
  }
}
