/** The family is to find, prove or pay for its own access. */
import { defineRule } from '../../kit/index.ts';
import { FORMATS } from './words.data.ts';

const HELPER = '(interpreter | interpreters | signer | signers | translator | translators | sign language interpreter | reader | note taker | equipment | large print | magnifier | loop)';
const INTERPRET = '(interpret | translate | sign | read (it | this | the papers | them) | help with the english)';

export default defineRule({
  reads: 'sentence',
  title: 'Access left to the family',
  severity: 'warning',
  what: '“{words}” leaves the family to find, prove or pay for what they need to take part.',
  why: 'Those who need it most are the first to stay away.',
  instead: 'Offer it, free, to anyone who asks.',
  source: 'Equality Act 2010, s.20 (the cost of an adjustment is not passed on)',
  phrases: [
    { match: '[ (should | must | will need to | need to | are asked to | can | may | please | will have to | have to) (bring | provide | arrange | supply | find | organise | book | pay for) (their | your | his | her) own ] $', fix: 'can ask us to book one, at no cost' },
    { match: `[ (bring | provide | arrange | supply | find | organise | book | pay for | source) (their | your | his | her) own ${HELPER} ]`, fix: 'ask us for an interpreter, at no cost' },
    { match: `lead:(please)? [ (bring | find | arrange for | come with | be accompanied by) (an adult | a friend | a relative | a family member | someone | somebody | another adult) ..2 (who (can | could | speaks | is able to) | to | able to) ..2 (${INTERPRET} | english) ]`, fix: 'ask me for an interpreter, who will be booked at no cost' },
    { match: `[ ${FORMATS} ..6 (on payment of | on receipt of | for a (small | reasonable)? (fee | charge) | at a (charge | cost) | subject to a (charge | fee) | @be charged | @be chargeable | are charged at | at your own (cost | expense)) ..4 ]`, fix: 'large print, another language and any other format are free to anyone who asks' },
    { match: '(format | formats | language | languages | print | braille | version | versions) [ (on payment of | upon payment of | on receipt of payment of) (the | a | our)? ..2 (charge | fee | cost | costs) ]', fix: (match) => match.text().replace(/\b(?:up)?on (?:receipt of )?payment of.*$/i, 'free of charge') },
    { match: '[ (are | is | will be | can be)? (considered | available | supplied | provided | agreed | granted | given | offered | accepted)? only? (on | upon | with | subject to) (production | receipt | sight | provision)? (of)? (medical | written | formal | doctor)? (evidence | proof) (of (disability | need | diagnosis | your condition | entitlement))? ]', fix: 'are welcome, and you need only ask', unless: ['(claim | benefit | allowance | absence | illness | address)'] },
    { match: '[ (we | you) (will)? (require | need | must see | must provide | need to see) (medical)? (evidence | proof) of (your | a | the) (disability | condition | need | impairment | hearing loss | sight loss) ]', fix: 'you need only ask' },
    { match: `[ the cost of ..3 ${FORMATS} ..4 (met | paid | borne) by (you | parents | families | the family) ]`, fix: 'we will book and pay for an interpreter if you would like one' },
  ],
  unless: ['(if you would rather | if you prefer | you are welcome to | or ask us)', '(can | could | will | happy to) (book | arrange) (one | an interpreter)'],
  unlessNear: ['(we | i) (can | could | will | have) ..3 (book | booked | arrange | arranged) ..3 (interpreter | signer | one)'],
  examples: {
    flags: [
      ['Anyone who needs a signer <|should bring their own|>.', 'Anyone who needs a signer can ask us to book one, at no cost.'],
      ['Please <|bring an adult who can interpret|>, since sessions are in English.', 'Please ask me for an interpreter, who will be booked at no cost, since sessions are in English.'],
      'This letter can be supplied in other formats <|on payment of the copying charge|>.',
    ],
    passes: [
      'A British Sign Language interpreter will be there at no cost to you. If you would rather bring someone you trust, that is fine too.',
      'Children should bring their own packed lunch.',
      'Please bring someone you trust to the meeting.',
      'Large print is free to anyone who asks.',
    ],
    kind: 'letter',
  },
});
