/** "Show the Balance of This Draft": how a draft stands on each principle, as a page beside it. */
import { commands, type Disposable, EventEmitter, Uri, window, workspace } from 'vscode';
import { type DocumentParams, type Scorecard, scorecardRequest } from '../../server/src/protocol.ts';
import type { Alongside } from './client.ts';
import { principleNames } from './principles.ts';

const scheme = 'alongside-scorecard';

/** Registers the command and the page that it shows. */
export function registerScorecard(alongside: Alongside): Disposable[] {
  const changed = new EventEmitter<Uri>();
  const cardUri = (draft: Uri) => Uri.from({ scheme, path: '/Balance.md', query: draft.toString() });
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    async provideTextDocumentContent(uri) {
      const params: DocumentParams = { uri: uri.query };
      const card = await alongside.client.sendRequest<Scorecard | null>(scorecardRequest, params).catch(() => null);
      return card ? cardText(card) : 'Open a letter or a learning plan to see its balance.\n';
    },
  });
  const command = commands.registerCommand('alongside.scorecard', async () => {
    const draft = window.activeTextEditor?.document.uri;
    if (draft === undefined) {
      void window.showInformationMessage('Open a letter or a learning plan to see its balance.');
      return;
    }
    const uri = cardUri(draft);
    changed.fire(uri);
    await commands.executeCommand('markdown.showPreviewToSide', uri);
  });
  return [changed, provider, command];
}

/** The page, in Markdown. */
export function cardText(card: Scorecard): string {
  const kind = { letter: 'letter', plan: 'learning plan', unknown: 'draft' }[card.kind];
  const lines = [`# The balance of this ${kind}`, '', `${card.words.toLocaleString('en-GB')} words.`];
  if (!card.complete) lines.push('', 'This is a long draft: its far parts are still being read.');
  const { strengths, needs } = card.balance;
  if (strengths + needs > 0) {
    lines.push('', `**${count(strengths, 'strength')}** beside **${count(needs, 'need')}**.`);
  }
  lines.push('', '| What families ask for | To mend | To add or think over | Style |', '| :- | -: | -: | -: |');
  for (const [slug, name] of Object.entries(principleNames)) {
    const marks = card.counts[slug] ?? { warning: 0, information: 0, hint: 0 };
    lines.push(`| ${name} | ${marks.warning || '–'} | ${marks.information || '–'} | ${marks.hint || '–'} |`);
  }
  if (card.rules.length === 0) lines.push('', 'There is nothing to mend. Thank you for writing with this family.');
  else {
    lines.push('', '## Marks', '');
    for (const { title, marks } of card.rules) lines.push(`- ${title}: ${marks}`);
  }
  return `${lines.join('\n')}\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
