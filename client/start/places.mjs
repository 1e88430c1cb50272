/** Where things are. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** What can be made or fetched again; git does not see it. */
export const cache = join(root, '.cache');

/** Sample drafts, poor and good. */
export const samples = join(root, 'test/fixtures/samples');

/** The draft that is shown first. */
export const firstDraft = 'meeting-invitation.md';
