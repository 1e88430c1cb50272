/** Passages that the omission rules put in, and the names they need. */
import type { AnalysisConfig } from '../../kit/index.ts';

/** "[local support service] on [phone]", or what the settings know of it. */
export function service({ supportService: { name, phone } }: AnalysisConfig): string {
  return `${name || '[local support service]'} (${phone || '[phone]'})`;
}

/** Three ways to say who can help a parent to take part. */
export function supportPassages(config: AnalysisConfig): readonly (readonly [title: string, text: string])[] {
  const who = service(config);
  return [
    [
      'Add who can help them take part',
      `${who} gives parents free, independent advice. They can help you to get ready, and come with you if you like. You are welcome to bring a friend or a relative as well.`,
    ],
    [
      'Add it, in a sentence',
      `Please bring anyone you would like beside you; ${who} gives free, independent advice and can help you to prepare.`,
    ],
    [
      'Add it, warmly',
      `These things are easier with somebody beside you. Bring a friend, a relative, or someone from ${who}, who are free, independent of us, and used to this.`,
    ],
  ];
}
