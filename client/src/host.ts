/** What differs between VS Code on a desktop and in a browser. */
import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** Makes a client whose server runs where this host can run one. */
export type CreateClient = (context: ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;
