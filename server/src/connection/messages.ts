/** Turns away messages that are not JSON-RPC before the library sees them: it would log them, words and all. */
import {
  type DataCallback,
  type Disposable,
  ErrorCodes,
  type Message,
  type MessageReader,
} from 'vscode-languageserver';

/** Answers a message that could not be taken; the id is null where none was given. */
export type Refuse = (answer: {
  jsonrpc: '2.0';
  id: string | number | null;
  error: { code: number; message: string };
}) => void;

/** A reader that passes on sound messages only and has the others answered with the protocol's own errors. */
export function soundMessages(reader: MessageReader, refuse: Refuse): MessageReader {
  const listen = (callback: DataCallback): Disposable =>
    reader.listen((message) => {
      const fault = faultOf(message);
      if (fault === undefined) callback(message);
      else if (fault.answer) refuse({ jsonrpc: '2.0', id: fault.id, error: { code: fault.code, message: fault.why } });
    });
  return {
    listen,
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    dispose: () => reader.dispose(),
  };
}

interface Fault {
  readonly id: string | number | null;
  readonly code: number;
  readonly why: string;
  readonly answer: boolean;
}

function faultOf(message: Message): Fault | undefined {
  const { InvalidRequest, InvalidParams } = ErrorCodes;
  const m: unknown = message;
  const invalid = (why: string, id: string | number | null = null, code: number = InvalidRequest, answer = true) => {
    return { id, code, why, answer };
  };
  if (!isRecord(m)) return invalid('A message is an object.');
  const id = isId(m.id) ? m.id : null;
  if ('method' in m) {
    const isNotification = m.id === undefined;
    if (typeof m.method !== 'string') return invalid('A method has a name.', id, InvalidRequest, !isNotification);
    if (!isNotification && id === null) return invalid('An id is a string or a number.');
    const { params } = m;
    if (params === null) {
      // Some clients send null for "none".
      delete m.params;
    } else if (params !== undefined && typeof params !== 'object') {
      return invalid('Parameters are an object or a list.', id, InvalidParams, !isNotification);
    }
    if (m.method === '$/cancelRequest' && !isId(isRecord(m.params) && m.params.id)) {
      return invalid('', null, InvalidParams, false);
    }
    return undefined;
  }
  // An answer to a question of ours: `result` may be missing where it is null.
  if (id !== null) {
    if (!('result' in m) && !isRecord(m.error)) m.result = null;
    return undefined;
  }
  return 'result' in m || 'error' in m ? invalid('', null, InvalidRequest, false) : invalid('A message has a method.');
}

function isId(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
