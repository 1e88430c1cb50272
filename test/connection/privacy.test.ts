/** Privacy: nothing of a draft leaves the machine, is written to a file or stands in a log. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : entry.name.endsWith('.ts') ? [path] : [];
  });
}

/** Ways out of the machine, or into a file. */
const WAYS_OUT =
  /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(|['"]node:(?:http|https|http2|net|tls|dgram|dns)['"]/;
const WRITES = /\b(?:writeFile|writeFileSync|appendFile|appendFileSync|createWriteStream)\b|workspace\.fs\.write/;

describe('the extension and the server', () => {
  for (const file of [...filesUnder(join(root, 'server/src')), ...filesUnder(join(root, 'client/src'))]) {
    const path = file.slice(root.length);
    it(`${path} opens no connection and writes no file`, () => {
      const text = readFileSync(file, 'utf8');
      assert.doesNotMatch(text, WAYS_OUT);
      assert.doesNotMatch(text, WRITES);
    });
  }
});
