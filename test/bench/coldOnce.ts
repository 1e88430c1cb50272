/** One tool reads one draft in a process of its own; prints words a second. */
import { countWords, makeDraft } from './drafts.ts';
import { timedLater } from './measure.ts';
import { type Check, peers } from './peers.ts';

const [name = '', words = '', seed = ''] = process.argv.slice(2);
const text = makeDraft(Number(words), Number(seed));
const check = await (peers[name] as () => Promise<Check>)();
const took = await timedLater(async () => check(text));
process.stdout.write(`${(countWords(text) * 1000) / took}\n`, () => process.exit(0));
