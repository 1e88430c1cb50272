/** Fills the texts of `snippets/`: names and pronouns in, Markdown or plain text out, blanks as tab stops. */

/** How the draft is to be written down. */
export type Format = 'markdown' | 'plaintext';

/** What sort of draft a template makes. */
export type DraftType = 'letter' | 'plan';

/** Pronouns a child goes by. */
export type Pronouns = 'he' | 'she' | 'they';

/** What the writer told us. Whatever is missing stays a blank in square brackets; pronouns default to `they`. */
export interface Answers {
  readonly child?: string | undefined;
  readonly pronouns?: Pronouns | undefined;
  readonly parent?: string | undefined;
  readonly writer?: string | undefined;
  /** The independent advice service of the area, from the settings. */
  readonly service?: { readonly name?: string; readonly phone?: string; readonly web?: string } | undefined;
}

/** The same draft twice: for editors that know tab stops, and for those that do not. */
export interface Rendered {
  /** VS Code snippet syntax. */
  readonly snippet: string;
  /** Plain words with `[blanks]`. */
  readonly text: string;
}

/** Words that follow the pronouns. A `{singular/plural}` token picks the verb that agrees. */
const pronounWords: Readonly<Record<Pronouns, Readonly<Record<string, string>>>> = {
  he: { they: 'he', them: 'him', their: 'his', theirs: 'his', themselves: 'himself' },
  she: { they: 'she', them: 'her', their: 'her', theirs: 'hers', themselves: 'herself' },
  they: { they: 'they', them: 'them', their: 'their', theirs: 'theirs', themselves: 'themselves' },
};

const childBlank = "[child's name]";
const parentBlank = "[parent's name]";
const writerBlank = '[your name]';
const serviceBlank = '[Your local SENDIASS]';

/** Blanks that mean the same thing wherever they stand: filled once, they are filled everywhere. */
const mirrored: ReadonlySet<string> = new Set([
  childBlank,
  parentBlank,
  writerBlank,
  serviceBlank,
  '[SENDIASS phone]',
  '[phone or email]',
]);

/** Answers together: a later one that says something wins. */
export function mergeAnswers(...all: readonly (Answers | undefined)[]): Answers {
  const said = all.flatMap((answers) => Object.entries(answers ?? {}).filter(([, value]) => value));
  return Object.fromEntries(said);
}

/** Makes a name safe inside Markdown, a table and a snippet; empty where nothing is left. */
export function cleanName(name: string | undefined): string {
  return (name ?? '')
    .replace(/[[\]{}|<>*_#`\\\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Puts names and pronouns into a source text. Blanks in square brackets stay as they are. */
export function fill(source: string, answers: Answers = {}): string {
  const pronouns = answers.pronouns ?? 'they';
  const names: Readonly<Record<string, string>> = {
    child: cleanName(answers.child) || childBlank,
    parent: cleanName(answers.parent) || parentBlank,
    writer: cleanName(answers.writer) || writerBlank,
  };
  const service: Readonly<Record<string, string>> = {
    [serviceBlank]: cleanName(answers.service?.name),
    '[SENDIASS phone]': cleanName(answers.service?.phone),
    '[SENDIASS web address]': answers.service?.web?.replace(/\s/g, '') ?? '',
  };
  return source
    .replace(/\{([^{}\n]+)\}/g, (token: string, inside: string) => {
      const verb = /^([a-z]+)\/([a-z]+)$/.exec(inside);
      if (verb) return (pronouns === 'they' ? verb[2] : verb[1]) ?? token;
      const owner = inside.endsWith("'s") ? inside.slice(0, -2) : inside;
      const name = names[owner];
      if (name !== undefined) return owner === inside ? name : `${name}'s`;
      const word = pronounWords[pronouns][inside.toLowerCase()];
      if (word === undefined) return token;
      return inside.charAt(0) === inside.charAt(0).toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
    })
    .replace(blanks, (blank) => service[blank] || blank);
}

const blanks = /\[[^[\]\n]+\]/g;

/** Splits a table row into its cells. */
function cells(row: string): string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** A table as labelled lines, one group of lines for each row. */
function labelled(rows: readonly string[]): string[] {
  const [first = '', , ...rest] = rows;
  const header = cells(first);
  const lines: string[] = [];
  for (const row of rest) {
    if (lines.length > 0) lines.push('');
    cells(row).forEach((cell, column) => {
      const label = header[column];
      lines.push(label ? `${label}: ${cell}` : `${cell}:`);
    });
  }
  return lines;
}

/** The plain-text form of Markdown: underlined headings, labelled lines for tables, no bold. */
export function toPlain(markdown: string): string {
  const lines: string[] = [];
  let table: string[] = [];
  const endTable = () => {
    lines.push(...labelled(table));
    table = [];
  };
  for (const source of markdown.split('\n')) {
    const line = source.replace(/\*\*/g, '').replace(/^> ?/, '').trimEnd();
    if (line.startsWith('|')) {
      table.push(line);
      continue;
    }
    if (table.length > 0) endTable();
    const heading = /^(#{1,6}) (.*)$/.exec(line);
    if (heading) {
      const title = heading[2] ?? '';
      lines.push(title, (heading[1] === '#' ? '=' : '-').repeat(Math.min(title.length, 80)));
    } else {
      lines.push(line);
    }
  }
  if (table.length > 0) endTable();
  return lines.join('\n');
}

/** Escapes words for a VS Code snippet. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Makes every `[blank]` a tab stop, numbered in reading order, with the blank as its default text. */
export function toSnippet(text: string): string {
  const numbers = new Map<string, number>();
  let last = 0;
  let at = 0;
  let snippet = '';
  for (const match of text.matchAll(blanks)) {
    const blank = match[0];
    let number = numbers.get(blank);
    if (number === undefined) {
      number = ++last;
      if (mirrored.has(blank)) numbers.set(blank, number);
    }
    snippet += `${escapeSnippet(text.slice(at, match.index))}\${${number}:${escapeSnippet(blank)}}`;
    at = match.index + blank.length;
  }
  return snippet + escapeSnippet(text.slice(at));
}

/** A source text as it goes into a draft. `plain` is a plain-text form written by hand, where there is one. */
export function render(source: string, answers: Answers, format: Format, plain?: string): Rendered {
  const text = format === 'markdown' ? fill(source, answers) : toPlain(fill(plain ?? source, answers));
  return { snippet: toSnippet(text), text };
}

/** A whole new draft. In Markdown it says in its front matter what it is; plain text is ready to paste into a message. */
export function renderTemplate(
  template: { readonly type: DraftType; readonly body: string },
  answers: Answers,
  format: Format,
): Rendered {
  const frontMatter = format === 'markdown' ? `---\ntype: ${template.type}\n---\n\n` : '';
  const { snippet, text } = render(template.body, answers, format);
  return { snippet: frontMatter + snippet, text: frontMatter + text };
}
