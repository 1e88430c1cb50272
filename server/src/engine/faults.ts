/** Faults of rules, told without a word of the draft. */

/** Name and place of an error, without its message: a message could quote the draft. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return `${error.name} ${frames
    .slice(0, 4)
    .map((line) => line.trim())
    .join(' ')}`;
}
