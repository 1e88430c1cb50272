/** What the light bulb offers: better words first, then other ways to deal with a mark. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Command,
  type Diagnostic,
} from 'vscode-languageserver';
import { clientCommands, serverCommands } from '../protocol.ts';
import type { Analysis, Finding, Fix, RuleInfo, Service, TextChange } from '../service/types.ts';
import { type DiagnosticWriter, sameDiagnostic } from './diagnostics.ts';
import type { OpenDocument } from './documents.ts';
import { snippetEdit, workspaceEdit } from './edits.ts';
import { switchOffForDraft } from './switchOff.ts';
import { fixAllKind, type Traits } from './traits.ts';

/** What code actions are made from. */
export interface ActionContext {
  readonly document: OpenDocument;
  readonly analysis: Analysis;
  readonly service: Pick<Service, 'rules'>;
  readonly traits: Traits;
  readonly writer: DiagnosticWriter;
  /** Edits that can never change meaning. */
  fixAll(): readonly TextChange[];
}

/** A selection over a whole draft does not list hundreds of actions. */
const mostFindings = 20;

/** The actions for a range, of the kinds that were asked for. */
export function codeActions(params: CodeActionParams, context: ActionContext): CodeAction[] {
  const only = params.context?.only;
  const actions: CodeAction[] = [];
  if (wants(only, CodeActionKind.QuickFix)) {
    const marks = marksAt(params, context);
    for (const mark of marks) actions.push(...fixActions(mark, context));
    for (const mark of marks) actions.push(...changeAll(mark, context));
    for (const mark of marks) actions.push(...otherWays(mark, context));
  }
  // Not computed merely because the cursor moved.
  const automatic = params.context?.triggerKind === CodeActionTriggerKind.Automatic;
  if (wants(only, fixAllKind) && (only !== undefined || !automatic)) actions.push(...fixEverything(context));
  return actions;
}

interface Mark {
  readonly finding: Finding;
  readonly diagnostics: Diagnostic[];
}

function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

/** The marks that touch the range; the client's own diagnostics are given back where they are the same. */
function marksAt(params: CodeActionParams, { document, analysis, writer }: ActionContext): Mark[] {
  const a = document.offsetAt(params.range?.start);
  const b = document.offsetAt(params.range?.end);
  const [start, end] = a <= b ? [a, b] : [b, a];
  const given = Array.isArray(params.context?.diagnostics) ? params.context.diagnostics : [];
  const ours = given.filter((one) => one?.source === 'alongside' && one.range?.start && one.range.end);
  return analysis.findings
    .filter((finding) => finding.start <= end && finding.end >= start)
    .slice(0, mostFindings)
    .map((finding) => {
      const own = writer.diagnostic(document, finding);
      const same = ours.filter((one) => sameDiagnostic(one, { ...own, severity: one.severity ?? own.severity }));
      return { finding, diagnostics: same.length > 0 ? same : [own] };
    });
}

function fixActions({ finding, diagnostics }: Mark, { document, traits }: ActionContext): CodeAction[] {
  return finding.fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    ...(fix.preferred && { isPreferred: true }),
    edit:
      fix.snippet && traits.snippetEdits
        ? snippetEdit(document, fix.snippet)
        : workspaceEdit(document, fix.edits, traits),
  }));
}

function changeAll({ finding, diagnostics }: Mark, { document, analysis, traits }: ActionContext): CodeAction[] {
  const first = finding.fixes[0];
  if (finding.omission || first === undefined) return [];
  const words = replacedWords(document, first);
  const changes: TextChange[] = [];
  let count = 0;
  let reached = 0;
  for (const other of analysis.findings) {
    const fix = other.fixes[0];
    if (other.code !== finding.code || fix === undefined || replacedWords(document, fix) !== words) continue;
    const edits = fix.edits;
    if (edits.length === 0 || (edits[0]?.start ?? 0) < reached) continue;
    changes.push(...edits);
    reached = edits.at(-1)?.end ?? reached;
    count += 1;
  }
  if (count < 2) return [];
  const title = `Change all ${count} of these`;
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit: workspaceEdit(document, changes, traits) }];
}

function replacedWords(document: OpenDocument, fix: Fix): string {
  return fix.edits.map((edit) => document.draft.text.slice(edit.start, edit.end).toLowerCase()).join('\n');
}

function otherWays({ finding, diagnostics }: Mark, context: ActionContext): CodeAction[] {
  const { document, traits, service, writer } = context;
  const rule: Pick<RuleInfo, 'title'> = service.rules.find(({ code }) => code === finding.code) ?? {
    title: finding.code,
  };
  const name = `“${rule.title}”`;
  const kind = CodeActionKind.QuickFix;
  const act = (title: string, command: string, ...args: unknown[]): CodeAction => {
    return { title, kind, diagnostics, command: { title, command, arguments: args } satisfies Command };
  };
  const actions: CodeAction[] = [];
  if (traits.ours) actions.push(act(`Explain ${name}`, clientCommands.openRulePage, finding.code));
  else if (traits.showDocument && writer.page(finding.code) !== '') {
    actions.push(act(`Explain ${name}`, serverCommands.explain, finding.code));
  }
  actions.push(act('Leave this one', serverCommands.leave, finding.key));
  actions.push({
    title: `Switch off ${name} for this draft`,
    kind,
    diagnostics,
    edit: workspaceEdit(document, [switchOffForDraft(document, finding.code)], traits),
  });
  if (traits.ours) {
    const { switchOff } = clientCommands;
    actions.push(act(`Switch off ${name} for this folder`, switchOff, document.uri, finding.code, 'folder'));
    actions.push(act(`Switch off ${name} everywhere`, switchOff, document.uri, finding.code, 'everywhere'));
  }
  return actions;
}

function fixEverything({ document, traits, fixAll }: ActionContext): CodeAction[] {
  const changes = fixAll();
  if (changes.length === 0) return [];
  const title = 'Make all the changes that keep the meaning';
  return [{ title, kind: fixAllKind, edit: workspaceEdit(document, changes, traits) }];
}
