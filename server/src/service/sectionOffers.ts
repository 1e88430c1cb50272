/** Sections that a draft can be given, in the order that puts child and family first. */
import type { Role } from '../text/index.ts';

/** One section: `{name}` is the child's name, `[…]` a blank for the writer. */
export interface SectionOffer {
  readonly role: Role;
  readonly kinds: readonly ('letter' | 'plan')[];
  readonly title: string;
  readonly lines: readonly string[];
}

/** All of them. */
export const offers: readonly SectionOffer[] = [
  {
    role: 'child-view',
    kinds: ['plan'],
    title: 'In {name}’s words',
    lines: [
      '“[what {name} said, drew, signed or showed us]”',
      '',
      'How we found out: [a chat, pictures, watching what {name} chooses].',
    ],
  },
  {
    role: 'parent-view',
    kinds: ['plan'],
    title: 'What the family has told us',
    lines: [
      '- Going well: [what the family sees at home]',
      '- What they worry about: [in their words]',
      '- What they would like: [what would help]',
    ],
  },
  {
    role: 'strengths',
    kinds: ['plan'],
    title: 'What {name} enjoys and does well',
    lines: [
      '- {name} enjoys [what], and [what shows it].',
      '- {name} is good at [what]. For example, [what you saw, and when].',
      '- At home, {name} [what the family sees].',
    ],
  },
  {
    role: 'needs',
    kinds: ['plan'],
    title: 'What {name} finds hard, and what helps',
    lines: ['- [what] is hard when [where, when or with whom]. It helps when we [what helps].'],
  },
  {
    role: 'outcomes',
    kinds: ['plan'],
    title: 'What we are working towards',
    lines: ['By [date], {name} will [what we shall see], with [the help], so that [why it matters to {name}].'],
  },
  {
    role: 'help',
    kinds: ['plan'],
    title: 'How we will help',
    lines: ['- [who] will [what], [how often] for [how long], and look at how it is going on [date].'],
  },
  {
    role: 'home',
    kinds: ['plan'],
    title: 'At home and at school together',
    lines: ['[the family’s idea], when it fits. School will [what school does so that it is easier].'],
  },
  {
    role: 'differences',
    kinds: ['plan'],
    title: 'Where we see things differently',
    lines: [
      '[parent’s name] thinks that [their view]. School thinks that [school’s view]. To find out more, we will [next step] by [date].',
    ],
  },
  {
    role: 'review',
    kinds: ['plan'],
    title: 'When we will look at this again',
    lines: [
      'We will meet on [date], at a time and in a way that suit the family, or sooner if anybody asks. The plan will go home two weeks before, to change or add to.',
    ],
  },
  {
    role: 'support',
    kinds: ['plan', 'letter'],
    title: 'Help for you',
    lines: [
      '[local service, SENDIASS] gives free, independent advice, and can help you to prepare or come with you: [phone].',
    ],
  },
  {
    role: 'contact',
    kinds: ['plan', 'letter'],
    title: 'Who to talk to',
    lines: ['[name and job]: ring or text [number], email [address], or catch me at [where and when].'],
  },
  {
    role: 'agenda',
    kinds: ['letter'],
    title: 'What we would like to talk about',
    lines: [
      '- How {name} is getting on, at home and at school',
      '- What helps, and what to try next',
      '- [what would you like to add or put first?]',
    ],
  },
  {
    role: 'rights',
    kinds: ['letter'],
    title: 'If you see it differently',
    lines: [
      'Talk to me first if you would like to: [name, number]. You can also [the route for this decision, by when]. [local service] can help you, free and independently: [phone].',
    ],
  },
];
