/** Findings as LSP diagnostics, and the reports that say when nothing has changed. */
import { type Diagnostic, DiagnosticSeverity, type DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Analysis, Finding, RuleInfo, Severity } from '../service/types.ts';
import type { OpenDocument } from './documents.ts';

/** Turns findings into diagnostics. */
export interface DiagnosticWriter {
  diagnostic(document: OpenDocument, finding: Finding): Diagnostic;
  diagnostics(document: OpenDocument, analysis: Analysis): Diagnostic[];
  /** The address of a rule's page, or '' where none is known. */
  page(code: string): string;
}

const severities: Record<Severity, DiagnosticSeverity> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * `pagesBase` is the address of the folder of pages; without it marks lead nowhere. With `linkOf`, the link on a
 * mark is another one than that of its page.
 */
export function createDiagnosticWriter(
  rules: readonly Pick<RuleInfo, 'code' | 'page'>[],
  pagesBase: string | undefined,
  linkOf?: (code: string) => string,
): DiagnosticWriter {
  const base = pagesBase?.replace(/\/$/, '');
  const pages = new Map(rules.map((rule) => [rule.code, base ? `${base}/${rule.page.replace(/^\//, '')}` : '']));
  const descriptions = new Map(
    [...pages].filter(([, href]) => href !== '').map(([code, href]) => [code, { href: linkOf?.(code) ?? href }]),
  );

  // The answer says only what it must: its size is part of what a keystroke costs.
  const diagnostic = (document: OpenDocument, finding: Finding): Diagnostic => {
    const codeDescription = descriptions.get(finding.code);
    return {
      range: document.rangeOf(finding.start, finding.end),
      severity: severities[finding.severity],
      code: finding.code,
      ...(codeDescription && { codeDescription }),
      source: 'alongside',
      message: finding.message,
    };
  };
  return {
    diagnostic,
    diagnostics: (document, analysis) => analysis.findings.map((finding) => diagnostic(document, finding)),
    page: (code) => pages.get(code) ?? '',
  };
}

/** Gives a client that pulls either the whole list or word that it has not changed. */
export interface Reports {
  report(uri: string, items: Diagnostic[], previousResultId: string | undefined): DocumentDiagnosticReport;
  forget(uri: string): void;
}

/** `seed` sets the ids of this server apart from those of one that ran before it. */
export function createReports(seed: string): Reports {
  const last = new Map<string, { id: string; items: Diagnostic[] }>();
  let count = 0;
  return {
    report(uri, items, previousResultId) {
      let held = last.get(uri);
      if (held === undefined || !sameDiagnostics(held.items, items)) {
        count += 1;
        held = { id: `${seed}-${count}`, items };
        last.set(uri, held);
      }
      if (previousResultId === held.id) return { kind: 'unchanged', resultId: held.id };
      return { kind: 'full', resultId: held.id, items: held.items };
    },
    forget: (uri) => last.delete(uri),
  };
}

function sameDiagnostics(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return a.length === b.length && a.every((one, index) => sameDiagnostic(one, b[index]));
}

/** Same place, rule, severity and message. */
export function sameDiagnostic(a: Diagnostic, b: Diagnostic | undefined): boolean {
  return (
    b !== undefined &&
    a.range.start.line === b.range.start.line &&
    a.range.start.character === b.range.start.character &&
    a.range.end.line === b.range.end.line &&
    a.range.end.character === b.range.end.character &&
    a.code === b.code &&
    a.severity === b.severity &&
    a.message === b.message
  );
}
