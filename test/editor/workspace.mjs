/** A folder of drafts for one test run, fresh each time. */
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { samples } from '../../client/start/places.mjs';

export function freshDrafts() {
  // The real path: on macOS the temporary folder is a link, and the editor would name its files otherwise than we do.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'alongside-test-')));
  cpSync(samples, folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
