/** Starts the language client and everything of ours around it. */
import { commands, type Disposable, type ExtensionContext, Uri, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type LeftParams, leftNotification, type StatusParams, statusNotification } from '../../server/src/protocol.ts';
import { registerCommands } from './commands.ts';
import { createCrashHandler } from './crashes.ts';
import { createDismissals } from './dismissals.ts';
import { registerDrafting } from './drafting/index.ts';
import { draftingDeps } from './draftingDeps.ts';
import { isDraft } from './drafts.ts';
import type { CreateClient } from './host.ts';
import { clientOptions, languages } from './options.ts';
import { createStatusBar } from './statusBar.ts';

/** What the extension hands to whoever asks VS Code for it: the editor tests do. */
export interface Alongside {
  /** The client that is in use now; a restart may have put another in its place. */
  readonly client: BaseLanguageClient;
  /** The last status of a draft. */
  status(uri: string): StatusParams | undefined;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const notStarted = 'The Alongside language server could not be started, so your drafts are not marked.';

/** What the library would say of a failure is for programmers, so it goes to the log only; we tell of it ourselves. */
function withoutPopUps(client: BaseLanguageClient): BaseLanguageClient {
  const error = client.error.bind(client);
  client.error = (message, data) => error(message, data, false);
  return client;
}

/** Starts it all. A server that cannot be started is told of, and does not keep the commands from working. */
export async function start(context: ExtensionContext, create: CreateClient): Promise<Alongside> {
  const log = window.createOutputChannel('Alongside', { log: true });
  const pages = Uri.joinPath(context.extensionUri, 'dist', 'pages');
  const dismissals = createDismissals(context);
  const bar = createStatusBar((document) => languages.has(document.languageId) && isDraft(document.uri, pages));
  const crashes = createCrashHandler({
    gaveUp: () => failed('The Alongside language server has stopped several times, so your drafts are not marked now.'),
  });
  const options = clientOptions({ log, pages, dismissals, crashes });
  const createQuiet = () => withoutPopUps(create(context, options));
  let client = createQuiet();
  let listening: Disposable[] = [];

  const listen = () => {
    for (const one of listening) one.dispose();
    listening = [
      client.onNotification(statusNotification, (status: StatusParams) => bar.show(status)),
      client.onNotification(leftNotification, ({ key }: LeftParams) => dismissals.add(key)),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Starting) bar.starting();
        else if (newState === State.StartFailed) failed(notStarted);
        else if (newState === State.Running) {
          told = false;
          bar.started();
        }
      }),
    ];
  };

  let told = false;
  /** One failure may show itself in several ways: the person is told once. */
  const failed = (message: string) => {
    bar.stopped();
    if (!told) void offerRestart(message);
    told = true;
  };

  const begin = async () => {
    listen();
    try {
      await client.start();
    } catch (error) {
      log.error(error instanceof Error ? error.name : 'The server did not start.');
      failed(notStarted);
    }
  };

  const offerRestart = async (message: string) => {
    const choice = await window.showErrorMessage(message, 'Restart', 'Show Log');
    if (choice === 'Restart') await alongside.restart();
    else if (choice === 'Show Log') log.show();
  };

  const alongside: Alongside = {
    get client() {
      return client;
    },
    status: (uri) => bar.status(uri),
    async restart() {
      crashes.forget();
      // A client whose start failed cannot be used again, so each restart takes a new one.
      const old = client;
      told = false;
      client = createQuiet();
      await old.dispose().catch(() => {});
      await begin();
    },
    stop: () => client.dispose().catch(() => {}),
  };

  context.subscriptions.push(
    log,
    bar,
    ...registerCommands({ alongside, pages, dismissals }),
    commands.registerCommand('alongside.restartServer', () => alongside.restart()),
    commands.registerCommand('alongside.showOutput', () => log.show()),
  );
  registerDrafting(context, draftingDeps(alongside));
  await begin();
  return alongside;
}
