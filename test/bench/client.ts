/** A small language client over stdio, with nothing in the way of a measurement. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextChange } from '../../server/src/text/types.ts';
import { out } from './measure.ts';

/** A message as it comes. */
export interface Incoming {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Diagnostics as they were sent, with the size of the message that brought them. */
export interface Published {
  readonly uri: string;
  readonly version: number;
  readonly diagnostics: readonly unknown[];
  readonly bytes: number;
}

/** Which of the bundled servers. */
export type ServerName = 'alongside' | 'nothing';

/** A server that runs. */
export class Client {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, (message: Incoming) => void>();
  #id = 0;
  #buffer: Buffer = Buffer.alloc(0);
  #chunks: Buffer[] = [];
  #size = 0;
  #wanted = 0;
  /** Called for each list of diagnostics. */
  onPublished: (published: Published) => void = () => {};

  constructor(server: ServerName) {
    this.#process = spawn(process.execPath, [join(out, `${server}.cjs`), '--stdio'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.#process.stdout?.on('data', (data: Buffer) => this.#read(data));
  }

  /** Begins a session in which diagnostics are pushed, or pulled. */
  async begin(pull = false): Promise<void> {
    const textDocument = pull
      ? { diagnostic: {}, publishDiagnostics: {} }
      : { publishDiagnostics: { versionSupport: true } };
    await this.request('initialize', { processId: process.pid, rootUri: null, capabilities: { textDocument } });
    this.notify('initialized', {});
  }

  request(method: string, params: unknown): Promise<Incoming & { bytes?: number }> {
    const id = ++this.#id;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, (message) => (message.error ? reject(new Error(message.error.message)) : resolve(message)));
      this.#send({ jsonrpc: '2.0', id, method, params });
    });
  }

  notify(method: string, params: unknown): void {
    this.#send({ jsonrpc: '2.0', method, params });
  }

  open(uri: string, text: string, version = 1): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version, text } });
  }

  /** Resolves with the diagnostics of a version of a document. */
  published(uri: string, version: number): Promise<Published> {
    return new Promise((resolve) => {
      this.onPublished = (one) => {
        if (one.uri !== uri || one.version < version) return;
        this.onPublished = () => {};
        resolve(one);
      };
    });
  }

  /** Resolves with the last diagnostics of a version: a very long draft is told of bit by bit, until nothing follows. */
  settled(uri: string, version: number, quiet = 1500): Promise<Published> {
    return new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      this.onPublished = (one) => {
        if (one.uri !== uri || one.version < version) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          this.onPublished = () => {};
          resolve(one);
        }, quiet);
      };
    });
  }

  /** Memory that the server holds, in MB. */
  memory(): number {
    return (
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.#process.pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024
    );
  }

  /** Processor time that the server has used, in ms. */
  processor(): number {
    const fields = readFileSync(`/proc/${this.#process.pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  }

  async end(): Promise<void> {
    await this.request('shutdown', null);
    this.notify('exit', null);
    await new Promise((resolve) => {
      if (this.#process.exitCode !== null) resolve(0);
      else this.#process.on('exit', resolve);
    });
  }

  #send(message: object): void {
    const body = Buffer.from(JSON.stringify(message));
    this.#process.stdin?.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  #read(data: Buffer): void {
    this.#chunks.push(data);
    this.#size += data.length;
    if (this.#size < this.#wanted) return;
    this.#buffer = this.#chunks.length === 1 ? data : Buffer.concat(this.#chunks);
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n');
      const length = end < 0 ? 0 : Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, end))?.[1]);
      this.#wanted = end < 0 ? 0 : end + 4 + length;
      if (end < 0 || this.#buffer.length < this.#wanted) break;
      const body = this.#buffer.subarray(end + 4, this.#wanted);
      this.#buffer = this.#buffer.subarray(this.#wanted);
      this.#receive(JSON.parse(body.toString('utf8')) as Incoming, body.length);
    }
    this.#chunks = [this.#buffer];
    this.#size = this.#buffer.length;
  }

  #receive(message: Incoming, bytes: number): void {
    if (message.method === 'textDocument/publishDiagnostics') {
      this.onPublished({ ...(message.params as Omit<Published, 'bytes'>), bytes });
    } else if (message.method !== undefined && message.id !== undefined) {
      // The server asks something of the client (a refresh, a registration): it gets an empty answer.
      this.#send({ jsonrpc: '2.0', id: message.id, result: null });
    } else if (typeof message.id === 'number') {
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      waiting?.({ ...message, bytes } as Incoming);
    }
  }
}

/** Offsets in a text as positions, kept in step with its edits. */
export class Positions {
  #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  /** A change as the protocol has it; the text moves on. */
  change({ start, end, text }: TextChange) {
    const range = { start: this.#at(start), end: this.#at(end) };
    this.#text = this.#text.slice(0, start) + text + this.#text.slice(end);
    return { range, text };
  }

  #at(offset: number) {
    let line = 0;
    let from = 0;
    for (let next = this.#text.indexOf('\n'); next >= 0 && next < offset; next = this.#text.indexOf('\n', from)) {
      line++;
      from = next + 1;
    }
    return { line, character: offset - from };
  }
}
