/**
 * Writes server/src/principles/index.ts from the folders: one rule for each file
 * `<principle>/<ruleName>.ts`, except `*.data.ts` and `signals.ts`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./src/principles/', import.meta.url));
const slugs = ['knowledge', 'strengths', 'feelings', 'procedures', 'perspectives', 'needs', 'flexibility'];

/** The text of the registry as the folders stand now. */
export function registry() {
  const imports = [];
  const rows = [];
  for (const slug of slugs) {
    const files = readdirSync(join(folder, slug))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.data.ts') && file !== 'signals.ts')
      .sort();
    for (const file of files) {
      const name = file.slice(0, -3);
      const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const local = `${slug}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      imports.push(`import ${local} from './${slug}/${file}';`);
      rows.push(`  rule('${slug}', '${kebab}', ${local}),`);
    }
  }
  return `/** The registry of all rules. Written by server/registry.mjs; do not edit. */
import type { Principle, Rule, RuleSpec } from '../kit/index.ts';
${imports.join('\n')}

function rule(principle: Principle, name: string, spec: RuleSpec): Rule {
  return { ...spec, principle, code: \`\${principle}/\${name}\`, omission: name.startsWith('missing-') };
}

/** Every rule, principle by principle. */
export const rules: readonly Rule[] = [
${rows.join('\n')}
];
`;
}

const target = join(folder, 'index.ts');
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = registry();
  let before = '';
  try {
    before = readFileSync(target, 'utf8');
  } catch {
    // The first time there is none.
  }
  if (before !== text) writeFileSync(target, text);
}
