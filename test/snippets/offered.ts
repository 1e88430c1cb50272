/** Every text that we offer, with its blanks filled in by something harmless, so that our own wording is judged. */
import { snippets, templates } from '../../client/src/drafting/content.ts';
import { fill, renderTemplate } from '../../client/src/drafting/render.ts';
import { rules } from '../../server/src/principles/index.ts';

const answers = { child: 'Sam', pronouns: 'he', parent: 'Ms Okafor', writer: 'Jo Shah' } as const;

/** A text that we offer. */
export interface Offered {
  readonly name: string;
  readonly kind: 'letter' | 'plan';
  readonly text: string;
  /** A whole draft, which is to leave nothing out. */
  readonly whole: boolean;
}

/** Passages, templates and the rules' own messages. */
export function offered(): Offered[] {
  return [
    ...snippets
      .filter(({ group }) => group !== 'languages')
      .flatMap(({ name, kinds, body }) =>
        kinds.map((kind) => ({
          name: `passage: ${name} (${kind})`,
          kind,
          text: filled(fill(body, answers)),
          whole: false,
        })),
      ),
    ...templates.map((template) => ({
      name: `template: ${template.title}`,
      kind: template.type,
      text: filled(renderTemplate(template, answers, 'markdown').text),
      whole: true,
    })),
    // Read by a teacher: rules for letters home do not apply.
    ...rules.map(({ code, what, why, instead }) => ({
      name: `message: ${code}`,
      kind: 'plan' as const,
      text: `${what.replaceAll('“{words}”', 'This wording')} ${why} ${instead}`,
      whole: false,
    })),
  ];
}

function filled(text: string): string {
  return text.replace(/\[[^\]\n]+\]/g, 'this');
}
