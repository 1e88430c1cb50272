/** A small service in place of the real one: it marks "lazy", and a draft without "thank". */
import type {
  Analysis,
  AnalysisConfig,
  Finding,
  OpenDraft,
  RuleInfo,
  Service,
} from '../../server/src/service/types.ts';
import type { Format, TextChange } from '../../server/src/text/types.ts';

/** Defaults like those of the real service. */
export const defaults: AnalysisConfig = Object.freeze({
  enabled: true,
  rules: {},
  dismissed: new Set<string>(),
  kind: 'auto',
  nation: 'england',
  knownAcronyms: [],
  supportService: { name: '', phone: '', web: '' },
  school: '',
  signature: '',
  child: { name: '', pronouns: '', prefers: [] },
  parentNamesWelcome: [],
  readingAge: { letter: 11, plan: 12 },
  postDelay: 2,
  termBreaks: [],
  plainLanguage: true,
} satisfies AnalysisConfig);

/** Rules of the small service: it marks "lazy" and, where "thanks" is missing, the first character. */
export const rules: readonly RuleInfo[] = ['feelings/lazy', 'perspectives/missing-thanks'].map((code) => ({
  code,
  principle: code.startsWith('feelings') ? 'feelings' : 'perspectives',
  severity: 'warning',
  title: code === 'feelings/lazy' ? 'Calling a child lazy' : 'No word of thanks',
  what: '',
  why: '',
  instead: '',
  source: '',
  page: `${code}.md`,
}));

/** Counts what the server does, and can be made to fail. */
export interface Watch {
  analyses: number;
  edits: TextChange[];
  fail: boolean;
  /** Slices until a draft is complete. */
  slices: number;
}

/** The service; `watch` sees what is asked of it. */
export function smallService(watch: Watch): Service {
  return {
    rules,
    open: (text: string, format: Format) => new SmallDraft(text, format, watch),
    hover: (draft, _config, offset) => {
      const start = draft.text.lastIndexOf('lazy', offset);
      const explained = { start, end: start + 4, message: 'This hurts.', markdown: '**Why** this hurts' };
      return start >= 0 && offset <= start + 4 ? explained : undefined;
    },
    complete: (_draft, _config, offset) => [
      {
        label: 'Strengths',
        detail: 'section',
        documentation: '',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: snippet syntax
        edit: { start: offset, end: offset, text: 'Strengths\n${1:what goes well}' },
        snippet: true,
        sort: '0',
      },
    ],
    lenses: () => [{ start: 0, end: 1, title: '1 strength', add: 'strengths' }],
    fixAll: (draft) => {
      const start = draft.text.indexOf('EHCP');
      return start < 0 ? [] : [{ start, end: start + 4, text: 'education, health and care plan (EHCP)' }];
    },
  };
}

class SmallDraft implements OpenDraft {
  text: string;
  readonly format: Format;
  readonly #watch: Watch;
  #slices: number;
  /** Settings under which the present text was looked at. */
  #looked: AnalysisConfig | undefined;

  constructor(text: string, format: Format, watch: Watch) {
    this.text = text;
    this.format = format;
    this.#watch = watch;
    this.#slices = watch.slices;
  }

  edit(changes: readonly TextChange[]): void {
    for (const { start, end, text } of changes) {
      this.#watch.edits.push({ start, end, text });
      this.text = this.text.slice(0, start) + text + this.text.slice(end);
    }
    this.#looked = undefined;
  }

  reset(text: string): void {
    this.text = text;
    this.#looked = undefined;
  }

  work(config: AnalysisConfig): boolean {
    this.#watch.analyses += 1;
    if (this.#watch.fail) throw new Error(`cannot read ${this.text}`);
    this.#looked = config;
    this.#slices -= 1;
    return this.#slices > 0;
  }

  analyse(config: AnalysisConfig): Analysis {
    for (; this.work(config); );
    return this.known(config);
  }

  known(config: AnalysisConfig): Analysis {
    if (this.#looked !== config) this.work(config);
    const findings: Finding[] = [];
    for (const { index } of this.text.matchAll(/lazy/gi)) {
      const edits = [{ start: index, end: index + 4, text: 'tired' }];
      findings.push({
        start: index,
        end: index + 4,
        code: 'feelings/lazy',
        principle: 'feelings',
        severity: 'warning',
        message: 'Say what you saw.',
        omission: false,
        fixes: [{ title: 'Say “tired”', edits, preferred: true }],
        key: `lazy-${index}`,
      });
    }
    if (this.text.length > 0 && !this.text.includes('thank')) {
      findings.push({
        start: 0,
        end: 1,
        code: 'perspectives/missing-thanks',
        principle: 'perspectives',
        severity: 'information',
        message: 'A word of thanks is missing.',
        omission: true,
        fixes: [
          {
            title: 'Add thanks',
            edits: [{ start: 0, end: 0, text: 'Thank you for [what].\n' }],
            preferred: false,
            // biome-ignore lint/suspicious/noTemplateCurlyInString: snippet syntax
            snippet: [{ start: 0, end: 0, text: 'Thank you for ${1:what}.\n' }],
          },
        ],
        key: 'thanks',
      });
    }
    const kept = findings
      .filter(({ key, code }) => !config.dismissed.has(key) && config.rules[code] !== 'off')
      .sort((a, b) => a.start - b.start);
    return {
      kind: 'letter',
      findings: kept,
      words: this.text.split(' ').length,
      counts: {} as Analysis['counts'],
      complete: this.#slices <= 0,
      sections: [
        { title: 'One', level: 1, roles: ['strengths', 'needs'], start: 0, end: 4, headingEnd: 2 },
        { title: 'Two', level: 2, roles: [], start: 4, end: 8, headingEnd: 6 },
      ],
      child: { name: 'Sam', pronouns: 'he' },
      signoff: -1,
      balance: { strengths: 1, needs: 0 },
    };
  }
}
