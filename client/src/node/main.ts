/** The extension on a desktop or a remote machine: the server is a Node process of its own. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Alongside, start } from '../client.ts';

let alongside: Alongside | undefined;

/** Called by VS Code when the first letter or plan is opened. */
export async function activate(context: ExtensionContext): Promise<Alongside> {
  alongside = await start(context, (_, options) => {
    const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
    const run = { module, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    return new LanguageClient('alongside', 'Alongside', { run, debug }, options);
  });
  return alongside;
}

/** Called by VS Code when it closes. */
export function deactivate(): Promise<void> | undefined {
  return alongside?.stop();
}
