/**
 * Lets the page load the extension from an address, as an editor that lives in the browser alone does. The served VS
 * Code has a remote side and would take the extension from there, which no browser worker can be started from.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../../client/start/places.mjs';

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.png': 'image/png' };
const offered = /^\/(package\.json|client\/icon\.png|dist\/(?!test).+)$/;

/** Serves the built extension on loopback, and nothing else. */
export async function serveExtension() {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const body = offered.test(path) ? await readFile(join(root, path)).catch(() => undefined) : undefined;
    response.writeHead(body === undefined ? 404 : 200, {
      'access-control-allow-origin': '*',
      'content-type': types[extname(path)] ?? 'text/plain',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { authority: `localhost:${port}`, close: () => server.close() };
}

/** Adds the extension at this authority to the settings that the workbench reads from its page. */
export async function addExtension(page: Page, authority: string): Promise<void> {
  // Not by changing the page on its way: a page that was intercepted cannot open its web socket.
  await page.addInitScript(`{
    const find = Document.prototype.getElementById;
    Document.prototype.getElementById = function (id) {
      const element = find.call(this, id);
      if (id === 'vscode-workbench-web-configuration' && element !== null) {
        const settings = JSON.parse(element.dataset.settings);
        settings.additionalBuiltinExtensions = [{ scheme: 'http', authority: '${authority}', path: '/' }];
        element.dataset.settings = JSON.stringify(settings);
      }
      return element;
    };
  }`);
}
