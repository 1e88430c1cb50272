/** The tools that the cold bench puts beside us, each as one function of a text. */
import { createService, defaultConfig } from '../../server/src/service/index.ts';

/** A tool that reads a whole draft. */
export type Check = (text: string) => unknown;

/** How to get each tool ready; loading is not part of the measurement. */
export const peers: Readonly<Record<string, () => Promise<Check>>> = {
  async alongside() {
    const service = createService();
    return (text) => {
      const draft = service.open(text, 'markdown');
      for (let i = 0; i < 100_000 && !draft.analyse(defaultConfig).complete; i++);
      return draft.analyse(defaultConfig);
    };
  },
  async 'write-good'() {
    const { default: writeGood } = await load('write-good');
    return (text) => writeGood(text);
  },
  async alex() {
    const alex = await load('alex');
    return (text) => alex.markdown(text).messages;
  },
  async markdownlint() {
    const { lint } = await load('markdownlint/sync');
    return (text) => lint({ strings: { draft: text } });
  },
  async harper() {
    const { binary } = await load('harper.js/binary');
    const { LocalLinter } = await load('harper.js');
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return (text) => linter.lint(text, { language: 'markdown' });
  },
  async 'cspell-lib'() {
    const { spellCheckDocument } = await load('cspell-lib');
    const settings = { language: 'en-GB' };
    return (text) =>
      spellCheckDocument(
        { uri: 'file:///draft.md', text, languageId: 'markdown' },
        { generateSuggestions: false, noConfigSearch: true },
        settings,
      );
  },
};

/** Too slow for long drafts, unless the bench runs with --all. */
export const slow: ReadonlySet<string> = new Set(['harper', 'alex', 'cspell-lib']);

/** Loads a module of the bench's own folder; the name is not a literal, so that neither tsc nor esbuild looks for it. */
// biome-ignore lint/suspicious/noExplicitAny: the peers are not installed where types are checked.
function load(name: string): Promise<any> {
  return import(name);
}
