/** Consequences put before help: "failure to … will result in", "no choice but to". */
import { defineRule, type Match, type Phrase, type Rewrite } from '../../kit/index.ts';
import { AT_RISK, BARE_THREATS, LEGAL_STEPS, LOST } from './threat.data.ts';
import { clauseAround, lowered, NOT_SAID, toParent } from './wording.data.ts';

/** "no choice but to call the police": the step is kept, help comes first. */
const stepKept: Rewrite = (match: Match) => {
  const opening = toParent(match)
    ? 'we would like to talk with you about what would help'
    : 'we will ask the family what would help';
  return `${opening}; the next step could be to ${match.text('step')}`;
};

/** The whole clause kept, after an offer of help. */
const helpBefore: Rewrite = (match: Match) => {
  const clause = lowered(match)
    .replace(/\b(?:will|shall)\b/, 'could')
    .replace(/\bmay\b/, 'could')
    .replace(/^(?:and|but|so|then) /, '');
  return `${toParent(match) ? 'please tell us how we can help, because' : 'we will ask the family what would help, because'} ${clause}`;
};

/** "Failure to do it will mean that": the sentence turned round. */
const helpFirst: Rewrite = (match: Match) => {
  const deed = match.text('deed');
  const vague = /^(?:comply|do so|do this|engage|adhere|cooperate|co-operate)\b/i.test(deed);
  return `if ${vague ? 'this is difficult' : `it is hard to ${deed}`}, please tell us so that we can help; otherwise ${/^(?:mean|see)\b/.test(match.text('effect')) ? 'it' : 'this'} could ${match.text('effect')}`;
};

const inTouch: Rewrite = (match: Match) => {
  const when = match.text('when');
  const time = when === '' ? 'when you can' : /^within/.test(when) ? when : `by ${when}`;
  return `please get in touch ${time}, and tell us how we can help; otherwise ${match.text('end').replace(/\b(?:will|shall)\b/, 'may')}`;
};

const deedFirst: Rewrite = (match: Match) =>
  `please ${match.text('deed')} if you can, and tell us how we can help; otherwise ${match.text('front').replace(/\b(?:will|shall)\b/, 'may')} ${match.text('rest')}`.trim();

/** A threat anywhere in a sentence; with a rewrite where its clause opens the sentence. */
function threats(patterns: readonly string[], unless: readonly string[] = []): Phrase[] {
  return [
    { match: patterns.map(clauseAround), fix: helpBefore, unless },
    { match: patterns.map((pattern) => `[ ${pattern} ]`), unless },
  ];
}

const STAFF =
  '(we | i | the? school | nursery | college | the? (authority | council | service | trust | headteacher | governors) | @staff)';
/** What is threatened. */
const BLOW =
  '(refer | report | remove | exclude | suspend | stop | end | withdraw | close | call | fine | charge | escalate | discharge | prosecute | involve | inform | notify | contact | issue | request | cancel | reduce | cut | take | pass | send | terminate | invoke | begin | start | seek | ask | consider | permanently | give | offer | move | put | record | treat | assume | conclude | reconsider | review | block | restrict | pursue | apply | initiate | instigate)';
const FAILURE = '(any | continued | persistent | further | repeated | your)? failure to';

export default defineRule({
  reads: 'sentence',
  title: 'A threat before an offer of help',
  severity: 'warning',
  what: '“{words}” may read as a threat to the family.',
  why: 'Fear of what comes next makes it harder to tell you what is wrong.',
  instead: 'Offer help first, then give any legal fact on its own, with somebody to talk to.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 11.1',
  weight: 5,
  phrases: [
    {
      match: [
        `[ ${STAFF} @modal? (be left with | have | be)? (no | little | few) (other | real | further)? (choice | option | alternative | options | alternatives) ] (but | other than | except) to step:(..4 ${BLOW} ..30 !_)`,
        `[ (you | this | that | which | it) @modal? ~leave (us | me | the school | school | staff | nursery | @staff-obj) (with no | with little | no | little) (other)? (choice | option | alternative | options) ] (but | other than | except) to step:(..4 ${BLOW} ..30 !_)`,
        `[ (there is | there will be | it leaves) no (other)? (choice | option | alternative) ] but to step:(..4 ${BLOW} ..30 !_)`,
      ],
      fix: stepKept,
      unless: ['had (to | no (other)? (choice | option | alternative))'],
    },
    {
      match: `[ ${STAFF} (will | shall | would | may | might) (be (forced | obliged | compelled) to | not hesitate to | have to (consider | think about)) ] step:(..30 !_)`,
      fix: stepKept,
      unless: ['(in touch | contact you | ring you | ask for help)'],
    },
    { match: `[ ${STAFF} reserve the right to ] step:(..30 !_)`, fix: stepKept },
    {
      match: [
        `[ ${FAILURE} ] deed:(..14) (will | may | could | would | can | might | shall) effect:(..30 !_)`,
        `[ ${FAILURE} ] deed:(..14) is likely to effect:(..30 !_)`,
      ],
      fix: helpFirst,
      unless: ['our failure', '(without | despite) failure'],
    },
    {
      match: [
        `[ unless we hear (from you)? by when:(..5) , ] end:(..6 (will | shall) ..20 !_)`,
        `[ unless we hear (from you)? when:(within ..4)? , ] end:(..6 (will | shall) ..20 !_)`,
      ],
      fix: inTouch,
    },
    {
      match: [
        `[ (if you do not | unless you) deed:(!(attend | come | hear | want | wish | need | mind | have | feel | agree | agreed | would | are | can | like | know | understand) ..14) , front:(..8 (will | shall) be ${LOST}) ] rest:(..12 !_)`,
      ],
      fix: deedFirst,
    },
    ...threats(
      [`(if | unless) ..14 , ..8 (will | shall | may) be ${LOST}`],
      [
        '(if | unless) ..4 (attend | come | suit | suits | like | prefer | rather | wish | agree)',
        'we will be',
        '(if | unless) ..3 (meeting | session | event | trip | fair | school | club) @be',
        '(meeting | session | event | trip) (will | may) be',
      ],
    ),
    ...threats(
      [`(will | shall) be ${LOST} ..6 (if you do not | unless you | if the | if this | if there is | unless)`],
      ['^ (if | unless) _', '(meeting | session | event | trip) (will | may) be', 'we will be', 'if the weather'],
    ),
    {
      match: `[ who:@child @be (drinking in the last chance saloon | on @child-poss (last | final) (warning | chance | legs) | on thin ice | on a final warning | skating on thin ice | hanging by a thread | one step away from ..3 (exclusion | excluded)) ]`,
      fix: 'we are worried about what happens next and would like to plan it with you',
    },
    {
      match: [
        '[ (this is)? (a | your | his | her | our | the) (final | last) (warning | demand) ]',
        '[ (final | last) (warning | demand) ]',
        '[ (this is)? (your | his | her | @child-poss) (final | last) (chance | reminder | opportunity) ]',
        '[ last chance saloon ]',
        '[ final reminder ]',
      ],
      fix: (match) =>
        /this is/i.test(match.text())
          ? 'we would like to hear what would help'
          : /^(?:his|her|your|a|our|the)\b/i.test(match.text())
            ? 'a talk about what would help'
            : 'please tell us how we can help',
      unless: [
        '(last | final) (chance | opportunity | reminder) to (see | buy | order | book | sign up | enjoy | join | hear | vote | enter | visit | get)',
        '(not | no) ..4 (final | last)',
        '(last | final) (chance | reminder | opportunity) (for | about) ..3 (tickets | photos | orders)',
      ],
    },
    ...threats(LEGAL_STEPS, [
      '(respite | short break | short breaks | as you asked | with your | if you agree | to ask for)',
    ]),
    ...threats(AT_RISK, [
      '(so that | to make sure | so) ..6 not',
      '(snow | weather | ice | flood | boiler | strike | heating)',
      '(for example | leave | joining | waiting list)',
    ]),
    ...threats(BARE_THREATS, [
      '(not | never | nobody) ..8 (further | consequences | risk)',
      'does not (jeopardise | put)',
      '(temperature | ill | sick | fever | poorly | unwell)',
      'if you ..3 (want | wish | like | prefer | decide)',
      '(want | wish | like) to take',
    ]),
  ],
  unlessNear: [
    '(i do not say (it | this) because | have to put this | (law | rules | regulations) (asks | ask | require | requires) (me | us) to (include | say | put | tell) | not because (i | we) expect | hope it (never | does not) come | telling you (this)? so that | nothing (comes | should come) as a surprise | (is not | not) (where | what) (i | we) want | would rather (talk | hear | help))',
  ],
  unless: [
    NOT_SAID,
    '(nothing | not | never | no one | nobody) ..6 (held | used | counted | taken) against',
    '(nobody | no one | not | never | nor | rather than | instead of) ..6 (fine | fines | fined | prosecution | prosecuted | threat | penalty)',
    '(will | shall | may | could | does | do) (not | never) (be | result in | lead to | mean | have to)',
    '(certificate | medal | badge | reward | prize | treat)',
    '(allergy | allergies | allergic | nuts | epipen | seizure)',
    'we can help',
    'if (a | another | one | the) ..3 (comes up | becomes free | is free | falls free)',
    '(first | straight away | at once) $',
    '(what | how) would help',
    '(ring | call | tell | talk to) (me | us)',
    '(appeal | complain | mediation | tribunal)',
    '(law | legal) ..12 (talk | help | ring)',
  ],
  examples: {
    kind: 'letter',
    flags: [
      ['<|I will have to escalate|> this.', 'Please tell us how we can help, because I could have to escalate this.'],
      [
        '<|He will be permanently excluded if|> he does it again.',
        'Please tell us how we can help, because he could be permanently excluded if he does it again.',
      ],
      [
        '<|We will have no choice|> but to stop the sessions.',
        'We would like to talk with you about what would help; the next step could be to stop the sessions.',
      ],
      [
        '<|Failure to|> return the form by Friday will result in the place being lost.',
        'If it is hard to return the form by Friday, please tell us so that we can help; otherwise this could result in the place being lost.',
      ],
      [
        "<|One more late collection and Mila's place at the club will|> go to another child.",
        "Please tell us how we can help, because one more late collection and Mila's place at the club could go to another child.",
      ],
      [
        '<|If you do not return the form, his name will be removed|> from the list.',
        'Please return the form if you can, and tell us how we can help; otherwise his name may be removed from the list.',
      ],
    ],
    passes: [
      'If this carries on hurting, see the nurse.',
      'Ten sessions of the course will result in a certificate for Ruby.',
      'It is not a telling-off, and nobody is thinking about fines.',
      'We had no choice but to close the pool when the boiler broke.',
      'This is your last chance to see the play.',
      'If the weather is bad, the trip will be cancelled.',
    ],
  },
});
