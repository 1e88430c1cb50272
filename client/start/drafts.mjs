/** A folder of sample drafts that can be edited freely. */
import { chmodSync, constants, copyFileSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { samples } from './places.mjs';
import { Trouble } from './say.mjs';

/** Copies the samples that are not there yet; what was edited on an earlier day stays as it was left. */
export function prepareDrafts(folder = join(tmpdir(), `alongside-drafts-${userInfo().username}`)) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // The name can be guessed, and the place may be shared: nobody else's folder will do.
  const { uid } = lstatSync(folder);
  if (!lstatSync(folder).isDirectory() || (process.getuid && uid !== process.getuid())) {
    throw new Trouble(`${folder} belongs to somebody else. Move it away, then run \`npm start\` again.`);
  }
  for (const name of readdirSync(samples)) {
    const copy = join(folder, name);
    try {
      copyFileSync(join(samples, name), copy, constants.COPYFILE_EXCL);
      chmodSync(copy, 0o600);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
  }
  return folder;
}
