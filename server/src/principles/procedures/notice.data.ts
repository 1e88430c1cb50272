/** How long before a meeting a family should hear of it, and have the papers; by nation and time. */
import type { AnalysisConfig } from '../../kit/index.ts';

/** One period. */
export interface Period {
  /** What it is about: the yearly review of a plan, a reply to a draft plan, or anything else. */
  readonly about: 'plan-review' | 'draft-plan' | 'papers-for-review' | 'other';
  readonly nations: readonly AnalysisConfig['nation'][];
  readonly days: number;
  /** In words, as the message has it. */
  readonly says: string;
  /** ISO dates; open where empty. */
  readonly from: string;
  readonly until: string;
}

const everywhere = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

/** Periods known for certain; where a nation has none, only good practice holds. */
export const periods: readonly Period[] = [
  {
    about: 'plan-review',
    nations: ['england'],
    days: 14,
    says: 'The review of an education, health and care plan needs at least two weeks’ notice.',
    from: '2014-09-01',
    until: '',
  },
  {
    about: 'papers-for-review',
    nations: ['england'],
    days: 14,
    says: 'Papers for the review of an education, health and care plan go out at least two weeks before it.',
    from: '2014-09-01',
    until: '',
  },
  {
    about: 'draft-plan',
    nations: ['england'],
    days: 15,
    says: 'Parents have at least fifteen days to answer a draft plan.',
    from: '2014-09-01',
    until: '',
  },
  {
    about: 'other',
    nations: everywhere,
    days: 7,
    says: 'A clear week gives time to arrange work and care, and to think.',
    from: '',
    until: '',
  },
];

/** The period that holds in a nation, on a day where that is known. */
export function periodFor(
  about: Period['about'],
  nation: AnalysisConfig['nation'],
  year: number | undefined,
): Period | undefined {
  return periods.find(
    (one) =>
      one.about === about &&
      one.nations.includes(nation) &&
      (year === undefined ||
        ((one.from === '' || Number(one.from.slice(0, 4)) <= year) &&
          (one.until === '' || Number(one.until.slice(0, 4)) >= year))),
  );
}
