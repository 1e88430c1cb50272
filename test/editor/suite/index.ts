/** The door by which a test run enters the extension host. Served and desktop VS Code both call `run`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeTally } from '../../tooling/tally.mjs';

export async function run(): Promise<void> {
  // Mocha is an ES module and this bundle is not, hence the late import.
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: 60_000 });
  const { ALONGSIDE_GREP: grep, ALONGSIDE_TALLY: tally } = process.env;
  if (grep) mocha.grep(grep);
  const names = readdirSync(__dirname).filter((name) => name.endsWith('.test.js'));
  for (const name of names.sort()) mocha.addFile(join(__dirname, name));
  await mocha.loadFilesAsync();
  console.log('Alongside suite begins');
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      if (tally) writeTally(tally, { passed: passes, failed: failures, skipped: pending });
      if (failures > 0) reject(new Error(`${failures} tests failed.`));
      else resolve();
    });
  });
}
