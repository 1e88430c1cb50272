/** The seven principles, in the order of the SEN Code of Practice 2001 (England), section 2:7. */
import type { Principle } from '../kit/index.ts';

/** What a principle is called and asks of a writer. */
export interface PrincipleInfo {
  readonly slug: Principle;
  readonly number: number;
  /** Said to a parent, in a few words. */
  readonly title: string;
  readonly asks: string;
}

/** All seven. */
export const principles: readonly PrincipleInfo[] = [
  {
    slug: 'knowledge',
    number: 1,
    title: 'You know your child best',
    asks: 'acknowledge and draw on parents’ knowledge of their child',
  },
  {
    slug: 'strengths',
    number: 2,
    title: 'See the whole child',
    asks: 'focus on the child’s strengths as well as needs',
  },
  {
    slug: 'feelings',
    number: 3,
    title: 'Remember what this means to the family',
    asks: 'recognise parents’ feelings and what they have invested',
  },
  {
    slug: 'procedures',
    number: 4,
    title: 'No surprises',
    asks: 'make procedures, support and papers clear in good time',
  },
  {
    slug: 'perspectives',
    number: 5,
    title: 'Room for more than one view',
    asks: 'respect differing views and look for ways to reconcile them',
  },
  {
    slug: 'needs',
    number: 6,
    title: 'Written so that this family can use it',
    asks: 'respect the needs that parents themselves may have',
  },
  {
    slug: 'flexibility',
    number: 7,
    title: 'Meetings that fit the family',
    asks: 'be flexible in the timing and structure of meetings',
  },
];
