/** The same extension where there is no Node: the web bundles, in a worker of the person's browser. */
import { addExtension, serveExtension } from './webHost.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

describe('a teacher whose editor runs in the browser alone', () => {
  let workbench: Workbench;
  let extension: Awaited<ReturnType<typeof serveExtension>>;

  before(async () => {
    extension = await serveExtension();
    workbench = await openWorkbench('meeting-invitation.md', {
      settings: { 'remote.extensionKind': { 'alongside.alongside': ['web'] } },
      bypassCSP: true,
      prepare: (page) => addExtension(page, extension.authority),
    });
  });

  after(async () => {
    await workbench?.close();
    extension?.close();
  });

  it('sees the same marks', async () => {
    await workbench.squiggles.first().waitFor({ timeout: 60_000 });
    await workbench.picture('browser-only');
  });
});
