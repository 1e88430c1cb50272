/**
 * The floor: a server on `vscode-languageserver` that keeps documents in step and
 * answers each change with what it was told to answer, and otherwise does nothing.
 */
import {
  createConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
let pull = false;
let diagnostics: Diagnostic[] = [];
let report: DocumentDiagnosticReport = { kind: 'full', items: [] };

connection.onInitialize(({ capabilities }) => {
  pull = capabilities.textDocument?.diagnostic !== undefined;
  return {
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      ...(pull && { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }),
    },
  };
});
connection.onRequest('bench/answer', (answer: { diagnostics?: Diagnostic[]; report?: DocumentDiagnosticReport }) => {
  diagnostics = answer.diagnostics ?? diagnostics;
  report = answer.report ?? report;
  return null;
});
connection.languages.diagnostics.on(() => report);
documents.onDidChangeContent(({ document }) => {
  if (!pull) void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
});
documents.listen(connection);
connection.listen();
