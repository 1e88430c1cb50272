/** The extension in a browser: the server is a worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Alongside, start } from '../client.ts';

/** As browsers have it; the types of Node know no such thing. */
declare const Worker: new (address: string) => object;

let alongside: Alongside | undefined;

/** Called by VS Code when the first letter or plan is opened. */
export async function activate(context: ExtensionContext): Promise<Alongside> {
  alongside = await start(context, (_, options) => {
    const script = Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true);
    return new LanguageClient('alongside', 'Alongside', async () => new Worker(script), options);
  });
  return alongside;
}

/** Called by VS Code when it closes. */
export function deactivate(): Promise<void> | undefined {
  return alongside?.stop();
}
