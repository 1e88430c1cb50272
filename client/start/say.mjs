/** How the scripts talk to the person who started them. */

/** Something went wrong in a way that the person can mend; the message says how. */
export class Trouble extends Error {}

/** @param {string} text */
export function say(text) {
  console.log(text);
}

/**
 * Shows that a slow step is going on: a counter on a terminal, now and then a line elsewhere.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function during(what, work) {
  const began = Date.now();
  const live = process.stdout.isTTY === true;
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const draw = () => (live ? process.stdout.write(`\r${what} … ${seconds()} s `) : say(`${what} … ${seconds()} s`));
  if (live) draw();
  else say(`${what} …`);
  const timer = setInterval(draw, live ? 1000 : 20_000);
  try {
    const result = await work();
    if (live) process.stdout.write('\r\u001b[K');
    say(`${what}: done in ${seconds()} s.`);
    return result;
  } catch (error) {
    if (live) process.stdout.write('\n');
    throw error;
  } finally {
    clearInterval(timer);
  }
}

/**
 * Runs a script's body: a `Trouble` is told as a sentence, anything else with its stack, for whoever has to look into it.
 * @param {() => Promise<void>} body
 */
export async function telling(body) {
  try {
    await body();
  } catch (error) {
    console.error(error instanceof Trouble ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
