/** Checks drafts when it is time and tells the client: by answer where it pulls, by notification where not. */
import {
  type CancellationToken,
  CodeLensRefreshRequest,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { type StatusParams, statusNotification } from '../protocol.ts';
import type { Analysis } from '../service/types.ts';
import type { Configuration } from './configuration.ts';
import { createReports, type DiagnosticWriter } from './diagnostics.ts';
import type { Documents, OpenDocument } from './documents.ts';
import { describeFault, stopIfCancelled } from './guard.ts';
import type { Runtime } from './runtime.ts';
import { createScheduler } from './schedule.ts';
import type { Settings } from './settings.ts';
import type { Traits } from './traits.ts';

/** What the handlers tell the marking. */
export interface Marking {
  /** The document was opened or changed. */
  changed(document: OpenDocument): void;
  closed(uri: string): void;
  /** Settings or dismissals changed: all drafts are to be marked afresh. */
  refresh(): void;
  /** The answer to a pull. */
  pull(params: DocumentDiagnosticParams, token: CancellationToken): Promise<DocumentDiagnosticReport>;
}

/** What marking is made from. */
export interface MarkingParts {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly traits: Traits;
  readonly documents: Documents;
  readonly configuration: Configuration;
  readonly writer: DiagnosticWriter;
  log(line: string): void;
}

/** What is said of a draft while the settings switch Alongside off for it. */
const nothing: Analysis = Object.freeze({
  kind: 'unknown',
  findings: [],
  words: 0,
  counts: {} as Analysis['counts'],
  complete: true,
  child: { name: '', pronouns: '' },
  signoff: -1,
  sections: [],
  balance: { strengths: 0, needs: 0 },
});

function known(document: OpenDocument, { config }: Settings): Analysis {
  return config.enabled ? document.draft.known(config) : nothing;
}

/** One status for a draft, from its analysis. */
export function statusOf(document: OpenDocument, analysis: Analysis, settings: Settings): StatusParams {
  return {
    uri: document.uri,
    version: document.version,
    kind: analysis.kind,
    marks: analysis.findings.length,
    counts: analysis.counts,
    words: analysis.words,
    complete: analysis.complete,
    enabled: settings.config.enabled,
  };
}

/** Starts marking; exactly one of pull and push is used for the whole session. */
export function createMarking(parts: MarkingParts): Marking {
  const { connection, runtime, traits, documents, configuration, writer } = parts;
  const reports = createReports(Date.now().toString(36));
  const told = new Map<string, string>();
  /** Slices of a very long draft that were read since it was last published as a whole. */
  const slices = new Map<string, number>();

  const tellStatus = (document: OpenDocument, analysis: Analysis, settings: Settings) => {
    if (!traits.ours) return;
    const status = statusOf(document, analysis, settings);
    const { kind, marks, words, complete, enabled, counts } = status;
    const key = JSON.stringify([kind, marks, words, complete, enabled, counts]);
    if (told.get(document.uri) === key) return;
    told.set(document.uri, key);
    // After the marks, which the writer is waiting for.
    runtime.setImmediate(() => void connection.sendNotification(statusNotification, status).catch(() => {}));
  };

  /** Marks are sent for the text as it is now, or not at all. True where more is to be done. */
  const check = (uri: string): boolean => {
    const document = documents.get(uri);
    if (document === undefined) return false;
    const settings = configuration.of(uri);
    if (settings instanceof Promise) {
      settings.then(() => scheduler.touch(uri)).catch((error) => parts.log(`configuration: ${describeFault(error)}`));
      return false;
    }
    try {
      const more = settings.config.enabled && document.draft.work(settings.config);
      const slice = (slices.get(uri) ?? 0) + 1;
      if (more) slices.set(uri, slice);
      else slices.delete(uri);
      // Told ever more seldom: what a draft of a thousand slices has in it is not to be sent a thousand times.
      if (more && (slice & (slice - 1)) !== 0) return true;
      const analysis = known(document, settings);
      if (traits.pull) {
        // Only the far parts of a very long draft come here: the client asks again once they are done.
        if (analysis.complete) refreshPull();
      } else {
        const diagnostics = writer.diagnostics(document, analysis);
        connection.sendDiagnostics({ uri, version: document.version, diagnostics }).catch(() => {});
      }
      tellStatus(document, analysis, settings);
      return more;
    } catch (error) {
      parts.log(`check: ${describeFault(error)}`);
      return false;
    }
  };

  const scheduler = createScheduler(runtime, check);

  const refreshPull = () => {
    if (traits.refreshDiagnostics) connection.languages.diagnostics.refresh().catch(() => {});
  };

  return {
    changed(document) {
      slices.delete(document.uri);
      if (!traits.pull) scheduler.touch(document.uri);
    },
    closed(uri) {
      scheduler.forget(uri);
      reports.forget(uri);
      told.delete(uri);
      slices.delete(uri);
      configuration.forget(uri);
      if (!traits.pull) connection.sendDiagnostics({ uri, diagnostics: [] }).catch(() => {});
    },
    refresh() {
      slices.clear();
      if (traits.pull) refreshPull();
      else for (const document of documents.all()) scheduler.touch(document.uri);
      if (traits.refreshLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
    },
    async pull(params, token) {
      const { uri } = params.textDocument;
      // The question first: its answer is under way while the line empties.
      const asked = configuration.of(uri);
      await scheduler.settled();
      const settings = await asked;
      stopIfCancelled(token);
      const document = documents.get(uri);
      if (document === undefined) return { kind: 'full', items: [] };
      const analysis = known(document, settings);
      if (!analysis.complete) scheduler.touch(uri);
      tellStatus(document, analysis, settings);
      return reports.report(uri, writer.diagnostics(document, analysis), params.previousResultId ?? undefined);
    },
  };
}
