/** How the language client is set up. */
import { extensions, type LogOutputChannel, type TextDocument, type Uri } from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/protocol.ts';
import type { CrashHandler } from './crashes.ts';
import type { Dismissals } from './dismissals.ts';
import { isDraft } from './drafts.ts';
import { withoutWords } from './quietLog.ts';

/** The languages that a draft may be written in. */
export const languages: ReadonlySet<string> = new Set(['markdown', 'plaintext']);

const markdownSupport = 'vscode.markdown-language-features';

/** What the options are made from. */
export interface OptionParts {
  readonly log: LogOutputChannel;
  /** The folder of the rules' pages. */
  readonly pages: Uri;
  readonly dismissals: Dismissals;
  readonly crashes: CrashHandler;
}

/** The options; asked for at each start, so that they hold what is true then. */
export function clientOptions({ log, pages, dismissals, crashes }: OptionParts): LanguageClientOptions {
  const wanted = (document: TextDocument) => isDraft(document.uri, pages);
  return {
    documentSelector: [...languages].map((language) => ({ language })),
    outputChannel: log,
    traceOutputChannel: withoutWords(log),
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: crashes,
    initializationFailedHandler: () => false,
    diagnosticPullOptions: { onChange: true, onFocus: true, onSave: false },
    initializationOptions: (): InitializationOptions => ({
      ours: true,
      pagesBase: pages.toString(),
      dismissed: dismissals.keys(),
    }),
    // The server is told of drafts only: what it has not been told of, it says nothing about.
    middleware: {
      didOpen: async (document, next) => {
        if (wanted(document)) await next(document);
      },
      didChange: async (event, next) => {
        if (wanted(event.document)) await next(event);
      },
      didClose: async (document, next) => {
        if (wanted(document)) await next(document);
      },
      // VS Code's own Markdown support lists the headings already; a second list beside it would only be in the way.
      provideDocumentSymbols: (document, token, next) => {
        const listed = document.languageId === 'markdown' && extensions.getExtension(markdownSupport) !== undefined;
        return listed ? [] : next(document, token);
      },
    },
  };
}
