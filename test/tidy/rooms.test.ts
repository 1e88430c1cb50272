/** Imports point down the map: a line of code knows its room. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A room, and what its files may import: rooms, and packages (`*` for any). */
interface Room {
  readonly room: string;
  readonly may: readonly string[];
  readonly packages: readonly string[];
}

const rooms: readonly Room[] = [
  { room: 'server/src/text', may: [], packages: ['@lezer/common', '@lezer/markdown', 'js-yaml'] },
  { room: 'server/src/kit', may: ['server/src/text'], packages: ['*'] },
  { room: 'server/src/principles', may: ['server/src/kit', 'server/src/text'], packages: [] },
  { room: 'server/src/engine', may: ['server/src/kit', 'server/src/text'], packages: [] },
  {
    room: 'server/src/service',
    may: ['server/src/engine', 'server/src/principles', 'server/src/kit', 'server/src/text'],
    packages: [],
  },
  {
    room: 'server/src/connection',
    may: ['server/src/service', 'server/src/protocol.ts'],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument'],
  },
  { room: 'server/src/protocol.ts', may: [], packages: [] },
  {
    room: 'server/src/node',
    may: ['server/src/connection', 'server/src/service', 'server/src/protocol.ts'],
    packages: ['*'],
  },
  {
    room: 'server/src/browser',
    may: ['server/src/connection', 'server/src/service', 'server/src/protocol.ts'],
    packages: ['vscode-languageserver'],
  },
  { room: 'client/src/node', may: ['client/src'], packages: ['*'] },
  { room: 'client/src/browser', may: ['client/src'], packages: ['vscode', 'vscode-languageclient'] },
  { room: 'client/src', may: ['server/src/protocol.ts', 'snippets'], packages: ['vscode', 'vscode-languageclient'] },
];

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : entry.name.endsWith('.ts') ? [path] : [];
  });
}

/** The most specific room that holds a path. */
function roomOf(path: string): Room | undefined {
  return rooms
    .filter(({ room }) => path === room || path.startsWith(`${room}/`))
    .sort((a, b) => b.room.length - a.room.length)[0];
}

function importsOf(text: string): string[] {
  const found = text.matchAll(/^(?:import|export) (?:[^;'"=(]*? from )?'([^'\n]+)';/gm);
  return [...found].map((match) => match[1] as string);
}

describe('the map of rooms', () => {
  for (const file of [...filesUnder(join(root, 'server/src')), ...filesUnder(join(root, 'client/src'))]) {
    const path = relative(root, file);
    it(path, () => {
      const room = roomOf(path);
      assert.ok(room, 'stands in no room');
      for (const target of importsOf(readFileSync(file, 'utf8'))) {
        if (target.startsWith('.')) {
          const other = relative(root, resolve(dirname(file), target));
          const otherRoom = roomOf(other)?.room ?? other;
          const allowed = otherRoom === room.room || room.may.some((may) => otherRoom === may || other.startsWith(may));
          assert.ok(allowed, `${room.room} may not import ${other}`);
          const principle = /^server\/src\/principles\/(\w+)\//;
          const [mine, theirs] = [principle.exec(path)?.[1], principle.exec(other)?.[1]];
          if (mine && theirs) assert.equal(theirs, mine, 'a principle imports another one');
        } else {
          const name = target
            .split('/')
            .slice(0, target.startsWith('@') ? 2 : 1)
            .join('/');
          assert.ok(
            room.packages.includes('*') || room.packages.includes(name),
            `${room.room} may not import the package ${name}`,
          );
          if (target.startsWith('node:')) assert.match(room.room, /\/node$/, 'only the doors for Node may import it');
        }
      }
    });
  }
});
