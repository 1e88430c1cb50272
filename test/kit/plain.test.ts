/** The plain-language adapter says what write-good says, quicker, and hints only at what helps. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import { isQuick, plainHints, plainLanguage } from '../../server/src/kit/plain/index.ts';
import { patternOf } from '../../server/src/kit/plain/library.ts';

// After the adapter, which has to see the library being loaded.
type Library = (text: string, options: object) => { index: number; offset: number; reason: string }[];
const writeGood = createRequire(import.meta.url)('write-good') as Library;
const three = { weasel: false, illusion: false, so: false, thereIs: false, adverb: false };

/** What the library itself says, in a settled order. */
function library(text: string): string[] {
  return writeGood(text, three)
    .sort((a, b) => a.index - b.index || a.offset - b.offset)
    .map((one) => `${one.index}-${one.index + one.offset} ${one.reason}`);
}

function ours(text: string): string[] {
  return plainLanguage(text).map((one) => `${one.start}-${one.end} ${one.reason}`);
}

/** Every draft, paragraph and sentence of the corpus. */
function passages(): Set<string> {
  const found = new Set<string>();
  for (const file of ['drafts', 'drafts-2', 'sentences-a']) {
    const lines = readFileSync(new URL(`../corpus/${file}.jsonl`, import.meta.url), 'utf8').split('\n');
    for (const line of lines.filter(Boolean)) {
      const { text } = JSON.parse(line) as { text: string };
      found.add(text);
      for (const paragraph of text.split(/\n\s*\n/)) {
        found.add(paragraph);
        for (const sentence of paragraph.split(/(?<=[.?!])\s+|\n/)) found.add(sentence);
      }
    }
  }
  return found;
}

/** The alternatives of the library's phrase patterns, with a plain space for a gap. */
function libraryPhrases(): string[] {
  return (['tooWordy', 'cliches'] as const).flatMap((check) => {
    const source = patternOf(check)?.source ?? '';
    const phrases = source
      .slice(source.indexOf('|') - 30, -3)
      .split('|')
      .slice(1);
    return phrases.map((phrase) => phrase.replaceAll('[\\b\\s\\u200C]*', ' '));
  });
}

const irregulars = () =>
  (patternOf('passive')?.source ?? '')
    .split('|')
    .slice(9)
    .map((word) => word.replace(/\W.*/, ''));

describe('kit/plain: the same as write-good', () => {
  it('reads the patterns of the library', () => assert.equal(isQuick(), true));

  it('and does so in every kind of bundle', async () => {
    const entry = new URL('../../server/src/kit/plain/index.ts', import.meta.url).pathname;
    for (const format of ['esm', 'cjs', 'iife'] as const) {
      const contents = `import { isQuick, plainHints } from ${JSON.stringify(entry)};
        globalThis.seenInBundle = [isQuick(), plainHints('It was decided in order to help.').length, 'match' in globalThis];`;
      const built = await build({
        stdin: { contents, resolveDir: '.' },
        bundle: true,
        minify: true,
        write: false,
        format,
        platform: 'browser',
      });
      const code = built.outputFiles[0]?.text ?? '';
      if (format === 'esm') await import(`data:text/javascript,${encodeURIComponent(code)}`);
      else runInThisContext(code);
      const host = globalThis as { seenInBundle?: unknown };
      assert.deepEqual(host.seenInBundle, [true, 2, false], format);
      delete host.seenInBundle;
    }
  }).timeout(20_000);

  it('in every draft, paragraph and sentence of the corpus', () => {
    const all = passages();
    assert.ok(all.size > 2000);
    for (const text of all) assert.deepEqual(ours(text), library(text), text);
  }).timeout(20_000);

  it('for every phrase of its lists, in any case, spacing and company', () => {
    const phrases = libraryPhrases();
    assert.ok(phrases.length > 850);
    for (const phrase of phrases) {
      const texts = [
        phrase,
        `So, ${phrase.toUpperCase()}!`,
        `x ${phrase.replaceAll(' ', '')} y`,
        `(${phrase.replaceAll(' ', ' \n\t ')})`,
        `non-${phrase}`,
        `${phrase}s a${phrase} _${phrase} ${phrase}-like`,
        `${phrase.replaceAll(' ', '\u00a0')}’s ${phrase.replaceAll(' ', '\u200c\b')}`,
        `é${phrase}é ${phrase.slice(0, -1)}`,
      ];
      for (const text of texts) assert.deepEqual(ours(text), library(text), text);
    }
  }).timeout(60_000);

  it('for every participle after every form of "to be"', () => {
    const words = [
      ...irregulars(),
      'indeed',
      'Indeed',
      'ed',
      'red',
      'agreed',
      'x_9ed',
      'used2',
      'wantedly',
      'überlegt',
      'éed',
    ];
    assert.ok(words.length > 150);
    for (const word of words) {
      for (const text of [
        `was ${word}`,
        `IS\n\u2003${word}.`,
        `be${word}`,
        `am-${word} is, ${word}`,
        `been being ${word} done`,
      ]) {
        assert.deepEqual(ours(text), library(text), text);
      }
    }
  }).timeout(20_000);

  it('for words thrown together', () => {
    const words = [
      'it',
      'is',
      'was',
      'in',
      'to',
      'of',
      'the',
      'be',
      'been',
      'order',
      'point',
      'time',
      'at',
      'this',
      'as',
      'per',
    ].concat([
      'a',
      'number',
      'done',
      'made',
      '-',
      ' ',
      '  ',
      '\n',
      ',',
      'İs',
      'ſhall',
      'shall',
      '’',
      '\u0000',
      '\ufffc',
      '😀',
      '\ud800',
    ]);
    let seed = 7;
    const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648);
    for (let i = 0; i < 4000; i++) {
      let text = '';
      for (let n = 0; n < 12; n++) text += (words[next() % words.length] ?? '') + (next() % 3 ? ' ' : '');
      assert.deepEqual(ours(text), library(text), JSON.stringify(text));
    }
  }).timeout(20_000);

  it('in time that grows with the text', () => {
    const inputs = ['in the ', 'be ', 'it is', 'as ', '     ', 'a-', 'was agreed ', '\u200c', 'to make a long story '];
    for (const input of inputs) {
      const time = (size: number) => {
        const text = input.repeat(Math.ceil(size / input.length));
        const start = performance.now();
        plainHints(text);
        return performance.now() - start;
      };
      time(50_000);
      const small = Math.min(time(50_000), time(50_000));
      const large = Math.min(time(400_000), time(400_000));
      assert.ok(large < small * 30 + 50, `${JSON.stringify(input)}: ${small} ms, then ${large} ms`);
    }
  }).timeout(20_000);
});

describe('kit/plain: which hits become hints', () => {
  const cases: [text: string, marked: string, principle: string, better: string | undefined][] = [
    ['It has been decided that Leo will move.', 'It has been decided', 'needs', 'We have decided'],
    ['In March it was felt that he was ready.', 'it was felt', 'needs', 'we felt'],
    ['You will be informed of the outcome.', 'You will be informed', 'needs', 'We will tell you'],
    ['Parents will be notified by post.', 'Parents will be notified', 'needs', 'We will tell parents'],
    ['You are required to sign the form.', 'You are required to', 'needs', 'You need to'],
    ['From May you are requested to use the gate.', 'you are requested to', 'needs', 'you need to'],
    ['Decisions will be made in your absence.', 'be made', 'needs', undefined],
    ['Support will be put in place.', 'be put', 'needs', undefined],
    ['Progress will be monitored by the end of term.', 'be monitored', 'needs', undefined],
    ['Prior to the meeting, please ring.', 'Prior to', 'procedures', 'Before'],
    ['In the event that you cannot come, ring me.', 'In the event that', 'needs', 'If'],
    ['He can utilize a laptop.', 'utilize', 'procedures', 'use'],
    ['We will keep an eye on his chair.', 'keep an eye on', 'needs', 'watch'],
    ['IN ORDER TO HELP', 'IN ORDER TO', 'needs', 'TO'],
    ['There is a sufficient supply.', 'sufficient', 'needs', undefined],
  ];
  for (const [text, marked, principle, better] of cases) {
    it(text, () => {
      const hints = plainHints(text);
      assert.equal(hints.length, 1);
      const [hint] = hints;
      assert.deepEqual(
        [text.slice(hint?.start, hint?.end), hint?.principle, hint?.replacements[0]],
        [marked, principle, better],
      );
    });
  }

  const leftAlone = [
    'Amina is autistic and she prefers to be called autistic.',
    'The child was born at 28 weeks and was seen by a paediatrician.',
    'Mei was assessed by an educational psychologist in March.',
    'You are invited to tea and Leo is excited.',
    'The times were agreed by Mrs Shah and Leo’s dad.',
    'The targets were agreed with you on 3 May.',
    'Nothing will be decided before we have heard from you.',
    'We have been informed that the lift is broken.',
    'Shall we meet on Tuesday? However, it is up to you.',
    'Dad said, “It was decided in order to save money.”',
    'She is determined, and her additional needs are similar to his.',
    'He had a pain in the tummy, so he ran on the spot.',
    'What was agreed about lunch is written below.',
    'The council may cease to maintain the plan.',
    'I would like you to be informed early.',
  ];
  for (const text of leftAlone) it(text, () => assert.deepEqual(plainHints(text), []));
});
