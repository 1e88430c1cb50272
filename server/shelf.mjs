/**
 * Takes out of the rules what a server need not read when it starts. Texts go onto a shelf that ships
 * deflated, and patterns go away: a build has written down what each of them does (see
 * `server/src/kit/pattern/known.ts`), so a short name stands for each of them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { parse } from 'acorn';
import { transform } from 'esbuild';
import { run } from './packing.mjs';

/** Files that read a pattern, or a list of words in the form of one, when they run. */
const READ_LATER = /split\('( ?\| ?)'\)|\bat\.has\(/;

/** A text is a pattern's, or part of one, where it has alternatives or a class of words in it and is no row of a table. */
const PATTERN = /^[^|].*\(.* \| .*\)|^\(?\w[^|]* \| |(?:^|[ (])[~@][a-z]/s;

/** What always holds patterns. */
const HOLDS_PATTERNS = new Set(['match', 'unless', 'unlessNear']);

/** A shorter text takes as much room in the script as its place on the shelf would. */
const SHORTEST = 16;

/** Examples make the rules' pages and tests; the running server has no use for them, and they are half of a rule. */
const EXAMPLES = /\n {2}examples: \{\n[\s\S]*?\n {2}\},\n/;

/** In `server/src/`: files that are mostly words. */
const WORDY =
  /^(?:principles\/\w+\/|kit\/signals\/|kit\/glossary\/|kit\/plain\/plainWords|text\/headings|.*\.data\.ts$)/;

const source = join(dirname(fileURLToPath(import.meta.url)), 'src');

/** @typedef {{ type: string, start: number, end: number, [more: string]: any }} Node */

/**
 * @typedef {object} Shelf
 * @property {Map<string, string>} files as they are bundled, by their path
 * @property {string} module what they take their texts from
 */

/**
 * Gives the rules their texts from a shelf, and nothing of their patterns.
 * @type {import('esbuild').Plugin}
 */
export const packedTexts = {
  name: 'packed-texts',
  setup(build) {
    /** @type {Promise<Shelf>} */
    let shelf;
    build.onStart(() => {
      shelf = stocked();
    });
    serve(build, () => shelf);
  },
};

/** @param {import('esbuild').PluginBuild} build @param {() => Shelf | Promise<Shelf>} shelf */
function serve(build, shelf) {
  build.onResolve({ filter: /^shelf$/ }, () => ({ path: 'shelf', namespace: 'shelf' }));
  build.onLoad({ filter: /.*/, namespace: 'shelf' }, async () => ({
    contents: (await shelf()).module,
    resolveDir: join(source, 'kit'),
    loader: 'js',
  }));
  build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
    const contents = (await shelf()).files.get(path);
    return contents === undefined ? undefined : { contents, loader: 'js' };
  });
}

/** A shelf that changes no rule: a file that makes its phrases from how a pattern reads keeps its patterns. */
async function stocked() {
  const exported = `export { rules } from './src/principles/index.ts';`;
  const written = (await run(exported)).rules;
  /** @type {Set<string>} */
  const keep = new Set();
  for (;;) {
    const shelf = await stock(keep);
    /** @type {import('esbuild').Plugin} */
    const plugin = { name: 'shelf', setup: (build) => serve(build, () => shelf) };
    const { rules } = await run(exported, [plugin]);
    const changed = written.filter(
      (/** @type {any} */ rule, /** @type {number} */ i) => outline(rule) !== outline(rules[i]),
    );
    const before = keep.size;
    for (const { code } of changed) {
      const [folder, name] = code.split('/');
      const file = `principles/${folder}/${name.replace(/-./g, (/** @type {string} */ two) => two.slice(1).toUpperCase())}.ts`;
      keep.add(file);
      for (const [, data] of readFileSync(join(source, file), 'utf8').matchAll(/from '\.\/(\w+\.data\.ts)'/g))
        keep.add(`principles/${folder}/${data}`);
    }
    if (changed.length === 0) return shelf;
    if (keep.size === before) throw new Error(`Without its patterns, ${changed[0].code} is another rule.`);
  }
}

/** All of a rule but what its patterns and functions say. @param {any} rule */
function outline(rule) {
  return JSON.stringify({ ...rule, examples: [] }, (key, value) => {
    if (typeof value === 'function') return 'a function';
    if (HOLDS_PATTERNS.has(key) || key === 'patterns') return typeof value === 'string' ? 1 : value?.length;
    return key === 'phrases' ? value?.map((/** @type {any} */ one) => (typeof one === 'string' ? 1 : one)) : value;
  });
}

/** @param {Set<string>} keep files that keep their patterns @returns {Promise<Shelf>} */
async function stock(keep) {
  const texts = new Numbering();
  const patterns = new Numbering();
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = name.replaceAll('\\', '/');
    if (!file.endsWith('.ts') || !WORDY.test(file) || file.endsWith('known.data.ts')) continue;
    const written = readFileSync(join(source, name), 'utf8').replace(
      EXAMPLES,
      '\n  examples: { flags: [], passes: [] },\n',
    );
    const { code } = await transform(written, { loader: 'ts', target: 'es2022', charset: 'utf8' });
    const ofRules = /^(?:principles\/\w+|kit\/signals)\//.test(file) && !keep.has(file);
    const keeps = !ofRules || READ_LATER.test(written);
    files.set(join(source, name), new Shortening(code, { file, texts, patterns, ofRules, keeps }).code('shelf'));
  }
  const packed = deflateRawSync(texts.all.join('\0'), { level: 9 }).toString('base64');
  return {
    files,
    module: `import { unpack } from './unpack.ts';
const texts = new TextDecoder().decode(unpack("${packed}")).split("\\0");
export const text = (place) => texts[place];
export const list = (place) => texts[place].split("\\n");
export const names = (first, count) => Array.from({ length: count }, (_, index) => String(first + index));`,
  };
}

/** Gives each different text a number, in the order of first sight. */
class Numbering {
  #numbers = new Map();
  /** @type {string[]} */
  all = [];

  /** @param {string} text @returns {number} */
  of(text) {
    if (!this.#numbers.has(text)) this.#numbers.set(text, this.all.push(text) - 1);
    return this.#numbers.get(text);
  }
}

/** One file. */
class Shortening {
  /** @type {{ start: number, end: number, text: string }[]} */
  #edits = [];
  #source;
  #house;

  /**
   * @param {string} source JavaScript as esbuild writes it
   * @param {{ file: string, texts: Numbering, patterns: Numbering, ofRules: boolean, keeps: boolean }} house
   *   `ofRules`: patterns that stand where patterns must stand go away; those that stand elsewhere stay where the file `keeps` them
   */
  constructor(source, house) {
    this.#source = source;
    this.#house = house;
    this.#visit(
      /** @type {Node} */ (/** @type {unknown} */ (parse(source, { ecmaVersion: 2022, sourceType: 'module' }))),
      false,
    );
  }

  /** The shorter code. @param {string} shelf the module to take texts from */
  code(shelf) {
    let out = '';
    let at = 0;
    for (const { start, end, text } of this.#edits) {
      out += this.#source.slice(at, start) + text;
      at = end;
    }
    return `import * as $shelf from "${shelf}";\n${out}${this.#source.slice(at)}`;
  }

  /** @param {Node} node @param {boolean} patterns it stands where patterns stand */
  #visit(node, patterns) {
    if (isText(node)) this.#text(node, patterns);
    else if (node.type === 'ArrayExpression') this.#array(node, patterns);
    else if (node.type === 'Property' && !node.computed) {
      this.#visit(node.value, this.#house.ofRules && HOLDS_PATTERNS.has(node.key.name));
    } else if (node.type === 'CallExpression' && node.callee.name === 'defineSignal') {
      node.arguments.forEach((/** @type {Node} */ one, /** @type {number} */ index) => {
        this.#visit(one, this.#house.ofRules && index === 1);
      });
    } else if (node.type !== 'ImportDeclaration' && node.type !== 'TaggedTemplateExpression') {
      for (const child of children(node)) this.#visit(child, false);
    }
  }

  /** @param {Node} node @param {boolean} patterns */
  #text(node, patterns) {
    const { text, raw } = this.#read(node);
    if (this.#isPattern(raw, patterns)) this.#put(node, JSON.stringify(String(this.#nameOf(node))));
    else if (text === undefined) for (const child of children(node)) this.#visit(child, false);
    else if (Buffer.byteLength(text) >= SHORTEST) this.#put(node, `$shelf.text(${this.#house.texts.of(text)})`);
  }

  /** @param {Node} node @param {boolean} patterns */
  #array({ start, end, elements }, patterns) {
    const short = elements.length > 1 && elements.every(isText) && this.#list(elements, patterns);
    if (short) this.#put({ start, end }, short);
    else for (const one of elements) if (one) this.#visit(one, patterns && isText(one));
  }

  /** Several texts at once, if they go away together. @param {Node[]} elements @param {boolean} patterns */
  #list(elements, patterns) {
    const read = elements.map((one) => this.#read(one));
    if (read.every(({ raw }) => this.#isPattern(raw, patterns))) {
      const [first = 0, ...others] = elements.map((one) => this.#nameOf(one));
      return others.every((name, index) => name === first + index + 1) && `$shelf.names(${first}, ${read.length})`;
    }
    if (read.some(({ text, raw }) => text === undefined || text.includes('\n') || this.#isPattern(raw, patterns)))
      return;
    const list = read.map(({ text }) => text).join('\n');
    return list.length >= SHORTEST && `$shelf.list(${this.#house.texts.of(list)})`;
  }

  /** @param {string} raw @param {boolean} patterns */
  #isPattern(raw, patterns) {
    return patterns || (this.#house.ofRules && !this.#house.keeps && PATTERN.test(raw));
  }

  /** The short name of a pattern; the same pattern has the same. @param {Node} node */
  #nameOf(node) {
    const { text, raw } = this.#read(node);
    return this.#house.patterns.of(text ?? `${this.#house.file}: ${raw}`);
  }

  /** @param {Node} node @returns {{ text: string | undefined, raw: string }} the text where nothing is put into it, and what stands between the quotes */
  #read(node) {
    const raw = this.#source.slice(node.start + 1, node.end - 1);
    if (node.type === 'Literal') return { text: node.value, raw };
    return { text: node.quasis.length === 1 ? node.quasis[0].value.cooked : undefined, raw };
  }

  /** @param {{ start: number, end: number }} node @param {string} text */
  #put({ start, end }, text) {
    this.#edits.push({ start, end, text });
  }
}

/** @param {Node | null} node */
function isText(node) {
  return node?.type === 'TemplateLiteral' || (node?.type === 'Literal' && typeof node.value === 'string');
}

/** @param {Node} node @returns {Node[]} */
function children(node) {
  return Object.values(node)
    .flat()
    .filter((one) => typeof one?.type === 'string');
}
