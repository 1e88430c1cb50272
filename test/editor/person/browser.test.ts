/** The same extension where there is no Node: the web bundles, in a worker of the person's browser. */
import { openWorkbench, type Workbench } from './workbench.ts';

describe('a teacher whose editor runs in the browser alone', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench('meeting-invitation.md', {
      'remote.extensionKind': { 'alongside.alongside': ['web'] },
    });
  });

  after(() => workbench?.close());

  it('sees the same marks', async () => {
    await workbench.squiggles.first().waitFor({ timeout: 60_000 });
    await workbench.picture('browser-only');
  });
});
