/** A log that is told which messages pass, and never what they say. */
import type { LogOutputChannel } from 'vscode';

/** The same channel, for tracing: of each entry the headline alone is kept. Drafts are about children. */
export function withoutWords(log: LogOutputChannel): LogOutputChannel {
  return new Proxy(log, {
    get(target, name) {
      if (name === 'trace') return (message: string) => target.trace(headline(message));
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function headline(message: string): string {
  // The JSON format of the trace has no headline.
  if (message.startsWith('{')) return 'A message passed.';
  const end = message.search(/[\r\n]/);
  return end < 0 ? message.slice(0, 200) : message.slice(0, Math.min(end, 200));
}
