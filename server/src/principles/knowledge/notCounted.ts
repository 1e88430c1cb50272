/** What a family says that is not counted, in a few flat words: "not verified, disregard", "probably exaggerated". */
import { defineRule, type Match } from '../../kit/index.ts';
import { phrases } from './notCounted.data.ts';

const FAMILY =
  /^(?:mum|mummy|mam|mother|dad|daddy|father|parents?|parental|family|nan|gran|grandma|grandad|carers?|home|you|your|auntie|uncle)$/;
const DOUBTED =
  /^(?:\w+ ){0,3}(?:unlikely|implausible|improbable|doubtful|dubious|questionable|exaggerated|overstated|embellished|inflated|not credible|unconvincing|hard to believe|unreliable|inaccurate|fanciful|far.fetched)/i;

/** A verdict without a subject is about the family's account only where one stands before it. */
function aboutOther(match: Match): boolean {
  if (match.markStart !== match.sentence.start || !DOUBTED.test(match.text())) return false;
  const parents = new Set(match.context.names.parents.flatMap((name) => name.toLowerCase().split(/\s+/)));
  const before = match.block.sentences[match.sentence.index - 1];
  return !before?.tokens.some(({ word }) => FAMILY.test(word.norm) || parents.has(word.norm));
}

export default defineRule({
  reads: 'sentence',
  title: 'An account not counted',
  severity: 'warning',
  what: '“{words}” can tell the family that what they see does not count.',
  why: 'Parents see hours and places that nobody else sees.',
  instead: 'Write down what they told you, and how you will look at it together.',
  source: 'SEND Code of Practice 2015, 1.7 and 6.20',
  weight: 13,
  notSections: ['child-view'],
  phrases,
  unless: ['(we | i | staff) (were | was) (wrong | mistaken)', '(sorry | apologise) (that | for)', 'does not mean'],
  excuse: aboutOther,
  examples: {
    flags: [
      [
        'Mum thinks that it is his hearing; this theory <|was not pursued|>.',
        "Mum thinks that it is his hearing; this theory will be looked into with [parent's name].",
      ],
      'Father states that she is in pain, <|although he has no medical training|>.',
      'Staff <|will not be following this as they are the trained professionals|>.',
      [
        'Mum reports that he can dress himself. <|Unlikely given presentation in school|>.',
        'Mum reports that he can dress himself. Staff will look out for this with the family.',
      ],
      'Parents <|were unable to substantiate|> the falls at home.',
      'Mum says that she signs for milk, but <|we have not seen it, so it is not counted|>.',
      'Feeding <|is best left to the professionals|>.',
      ['Mum’s suggestions <|were not practical|>.', "Mum’s suggestions will be talked over with [parent's name]."],
      ['We <|cannot count|> what he does at home.', 'We would like to hear more about what he does at home.'],
      ['Home information: <|none worth recording|>.', 'Home information: to be asked for by [date].'],
    ],
    passes: [
      'The clinic found no evidence base for this, so you asked us to stop.',
      'Dad has no medical training, and does not need any to tell us that she is in pain.',
      'Mum said that the form was late. That is no excuse for our mistake.',
      'Rain is likely on Friday. Unlikely to last.',
      'We have not seen it at school yet, so please show us the video.',
      'You are not a professional and do not need to be: we have explained the terms.',
      'The lid is best left off.',
      'His parents’ ideas are tried every Monday.',
      'I have not read your letter yet, and will by Friday.',
    ],
    kind: 'plan',
  },
});
