/** The family is to find, prove or pay for its own access. */
import { defineRule } from '../../kit/index.ts';
import { FORMATS } from './words.data.ts';

const HELPER =
  '(interpreter | interpreters | signer | signers | translator | translators | sign language interpreter | reader | note taker | equipment | large print | magnifier | loop)';
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
    {
      match:
        '[ (please | (will need | need | will have | have | has | needs) to | must | should | to) ..1 (bring | provide | arrange | supply | find | organise | book) (a | an | own | (your | their | her | his) own)? (interpreter | signer | translator | sign language interpreter) ]',
      fix: (match) =>
        `${/^please/i.test(match.text()) ? 'please ask us for' : /^['’]/.test(match.text()) ? ' can ask us for' : 'can ask us for'} an interpreter, at no cost`,
      unless: [
        '(we | school | i | senco | office | staff) ..1 (will | to | need to | have to | are going to)',
        '(would like | like us | want us) to',
        '^ (school | we | staff | senco)',
      ],
    },
    {
      match: `${FORMATS} ..6 [ (will have to | must | need to | would have to | will need to | should) pay ..6 !_ ]`,
      fix: 'can ask us to book it, at no cost',
    },
    {
      match:
        '[ (bring | be accompanied by | come with | attend with | accompanied by) ..1 (a | an | your own)? (sighted | hearing | english speaking | literate | able bodied | bilingual | signing) (companion | friend | person | helper | guide | relative | partner | adult | family member) ]',
      fix: 'tell us what help you would like on the day',
    },
    {
      match:
        '(interpreter | signer | translator | large print | braille | translation | loop) ..4 [ (have to | need to | must | should | can | will | please) ..2 (arrange | organise | book | find | bring | provide | source | pay for) (this | one | it | that) (yourself | yourselves | themselves | herself | himself | at your own expense | privately) ]',
      fix: (match) =>
        match
          .text()
          .replace(
            /(?:have to|need to|must|should|can|will|please)\b(?!.*\b(?:have to|need to|must|should|can|please)\b).*$/i,
            'can ask us to book it, at no cost',
          ),
    },
    {
      match:
        '[ (should | must | will need to | need to | are asked to | can | may | please | will have to | have to) (bring | provide | arrange | supply | find | organise | book | pay for) (their | your | his | her) own ] $',
      fix: 'can ask us to book one, at no cost',
    },
    {
      match: `[ (bring | provide | arrange | supply | find | organise | book | pay for | source) (their | your | his | her) own ${HELPER} ]`,
      fix: 'ask us for an interpreter, at no cost',
    },
    {
      match: `[ (bring | find | arrange for | come with | be accompanied by) (an adult | a friend | a relative | a family member | someone | somebody | another adult) ..4 (who (can | could | speaks | is able to) | to | able to) ..2 (${INTERPRET} | english) ]`,
      fix: 'ask me for an interpreter, who will be booked at no cost',
    },
    {
      match: `(${FORMATS} | format | formats | language | languages | print | version | versions | copies) ..6 [ (on payment of | upon payment of | on receipt of payment | for a (small | reasonable | nominal)? (fee | charge) | at a (charge | cost) | subject to a (charge | fee) | (will be | is | are) (charged | chargeable | payable) | at your own (cost | expense)) ..5 !_ ]`,
      fix: (match) =>
        match
          .text()
          .replace(
            /\b(?:up)?(?:on (?:receipt of )?payment|for a|at a|at your own|subject to a|charge[ad]\w*|payable)\b.*$/i,
            'free of charge',
          ),
    },
    {
      match:
        '[ (are | is | will be | can be)? (considered | available | supplied | provided | agreed | granted | given | offered | accepted)? only? (on | upon | with | subject to) (production | receipt | sight | provision)? (of)? (medical | written | formal | doctor)? (evidence | proof) (of (disability | need | diagnosis | your condition | entitlement))? ]',
      fix: 'are welcome, and you need only ask',
      unless: ['(claim | benefit | allowance | absence | illness | address)'],
    },
    {
      match:
        '[ (we | you) (will)? (require | need | must see | must provide | need to see) (medical)? (evidence | proof) of (your | a | the) (disability | condition | need | impairment | hearing loss | sight loss) ]',
      fix: 'you need only ask',
    },
    {
      match: `[ the cost of ..3 ${FORMATS} ..4 (met | paid | borne) by (you | parents | families | the family) ]`,
      fix: 'we will book and pay for an interpreter if you would like one',
    },
  ],
  unless: [
    '(if you would rather | if you prefer | you are welcome to | or ask us)',
    '(can | could | will | happy to) (book | arrange) (one | an interpreter)',
  ],
  unlessNear: [
    '(we | i) (can | could | will | have) ..3 (book | booked | arrange | arranged) ..3 (interpreter | signer | one)',
  ],
  examples: {
    flags: [
      ['You <|need to find your own interpreter|>.', 'You can ask us for an interpreter, at no cost.'],
      ["You<|'ll need to arrange your own interpreter|>.", 'You can ask us for an interpreter, at no cost.'],
      [
        'You can <|bring someone to help you read it|>.',
        'You can ask me for an interpreter, who will be booked at no cost.',
      ],
      [
        'Anyone who needs a signer <|should bring their own|>.',
        'Anyone who needs a signer can ask us to book one, at no cost.',
      ],
      [
        'Please <|bring an adult who can interpret|>, since sessions are in English.',
        'Please ask me for an interpreter, who will be booked at no cost, since sessions are in English.',
      ],
      'This letter can be supplied in other formats <|on payment of the copying charge|>.',
    ],
    passes: [
      'You can bring a friend, and we will book an interpreter.',
      'Please bring his glasses.',
      'Bring your own lunch on the trip.',
      'A British Sign Language interpreter will be there at no cost to you. If you would rather bring someone you trust, that is fine too.',
      'Children should bring their own packed lunch.',
      'Please bring someone you trust to the meeting.',
      'Large print is free to anyone who asks.',
    ],
    kind: 'letter',
  },
});
