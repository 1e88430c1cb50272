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

/** Adds the extension at this authority to the settings that the editor's page comes with. */
export async function addExtension(page: Page, authority: string): Promise<void> {
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const answer = await route.fetch();
      const html = await answer.text();
      const settings = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)(")/;
      const body = html.replace(settings, (_, before: string, value: string, after: string) => {
        const configuration = JSON.parse(value.replaceAll('&quot;', '"'));
        configuration.additionalBuiltinExtensions = [{ scheme: 'http', authority, path: '/' }];
        return `${before}${JSON.stringify(configuration).replaceAll('"', '&quot;')}${after}`;
      });
      await route.fulfill({ response: answer, body });
    },
  );
}
