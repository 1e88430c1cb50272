/** Meetings that are ordered rather than offered. */
import { defineRule, type Match } from '../../kit/index.ts';
import { clause, HOPE, invited, toParent } from './phrasing.data.ts';
import { ATTEND, COMER, OCCASION } from './words.data.ts';

/** To attend, with the ending that a single parent takes. */
const ATTENDS = `(attends | comes (to | in | along)? | is (there | present | here | in attendance | available) | are (there | present | here | in attendance | available) | ${ATTEND})`;

const BOUND =
  '(required | told | requested and required | obliged | compelled | summoned | instructed | ordered | directed | mandated | commanded | duty bound | hereby notified | under an obligation)';
const PRESENCE =
  "((your | parental | parent | parents | their | her | his | family | mum 's | dad 's | the parents | both parents)? (attendance | presence | participation))";
const MUST =
  '(compulsory | mandatory | obligatory | required | essential | imperative | statutory | not optional | not negotiable | non negotiable | expected | insisted (on | upon) | vital | a (requirement | condition | must | legal requirement) | not a matter of choice)';

/** "Parents to attend" in a plan: they are welcome. Before "or the review will not go ahead" nothing reads right. */
function welcomed(match: Match): string | undefined {
  const next = match.beside(1)?.word.norm ?? '';
  if (/^(?:or|and)$/.test(next)) return undefined;
  const [, who = '', verb = ''] =
    /^(.*) to (attend|make themselves available|be present|report to|come to|be there)$/i.exec(match.text()) ?? [];
  if (who === '') return undefined;
  const [whom, be] = /^both parents$/i.test(who)
    ? ['parents and carers', 'are']
    : [who, /s$|family$/i.test(who) ? 'are' : 'is'];
  const to = /^(?:report|come) to$/i.test(verb) || (verb === 'attend' && /^[\p{L}\p{N}]/u.test(next)) ? ' to' : '';
  return `${whom} ${be} warmly invited${to}`;
}

export default defineRule({
  reads: 'sentence',
  title: 'A meeting that sounds like a summons',
  severity: 'warning',
  weight: 5,
  what: '“{words}” can sound like a summons.',
  why: 'A parent who feels ordered to come may arrive on the defensive, or stay away.',
  instead: 'Say that you would like them there, and that time and place can fit round them.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 6.65',
  phrases: [
    {
      match: `[ who:${COMER} (@be | will be | have been) hereby? ${BOUND} to verb:${ATTEND} ]`,
      fix: invited,
    },
    {
      match:
        '[ who:(parents | parent | mum | dad | mother | father | family | carers | carer) (told | directed | instructed | ordered | required | to be (told | directed | instructed) | advised that they must) to verb:(attend | complete | undertake | go on) ]',
      fix: (match) => (match.text('verb') === 'attend' ? invited(match) : undefined),
    },
    {
      match: `[ who:${COMER} (must | shall | need to | needs to | have to | has to | (have | has) got to | got to | will need to | will have to | are to | is to | ought to | are expected to | is expected to) verb:(attend | come (in | into | along | to) | come !(off | from | out | down | up | home) | be there | be at (the | this | our | that) | be present | be in attendance | be in school | report to | present (yourself | yourselves | themselves) | appear (before | at) | make (yourself | yourselves | themselves) available) ]`,
      fix: invited,
      unless: [
        '(would | hope | hoping | suggest)',
        'agreed to',
        '(choose | chose | decide) to',
        '(through | round | by) (the | a) ..1 (gate | door | entrance | ramp | side)',
      ],
    },
    {
      match: `[ who:@parent (will | to) verb:(report to | attend | present (yourself | themselves) | come to | be there | be present) ] rest:(..6 (reception | office | @day | # | ${OCCASION}))`,
      fix: invited,
      unless: [
        'will (be able | be invited)',
        'come to (know | see | understand | the conclusion)',
        'would | like | love | hope | hopes | hoping | wants | want | wish | wishes | pleased | glad | offered | can | could | may',
        'chose | choose | chosen | asked | agreed | suggested | decided',
        'told us',
        'appointment (at | with) the (hospital | gp | dentist)',
      ],
    },
    {
      match: `[ (parents | parent | carers | carer | mum | dad | both parents | family | mother | father | mrs _ | mr _ | ms _ | miss _) to verb:(attend | make themselves available | be present | report to | come to | be there) ]`,
      fix: (match) => (toParent(match) ? invited(match) : welcomed(match)),
      unless: [
        'if (they | you)',
        '(for | invite | invited | inviting | ask | asked | like | help | want | encourage | welcome | offer | allow | enable | support | wish | wishes) ..6 to (attend | come | be)',
        '(easier | possible | able | hard | difficult | free | chance) ..3',
      ],
    },
    {
      match: `[ (it @be | it 's) (essential | important | imperative | vital | compulsory | mandatory | a requirement | a condition | obligatory | necessary | crucial) that? who:${COMER} (should | must | can)? verb:${ATTENDS} ]`,
      fix: invited,
      unless: ['(suit | suits | if you can)'],
    },
    {
      match: `[ (we | i | the ..1) (insist | (must | have to | shall have to) (ask | insist)) (that)? who:(you | both of you | you both | parents | both parents | mum | dad) (to | must | should)? verb:${ATTENDS} ]`,
      fix: invited,
    },
    {
      match: `[ (parents | both parents | mum | dad | mother | father | parent | family | carers) (are | is | to be | will be)? (required | wanted) at ] rest:(..3 ${OCCASION})`,
      fix: (match) =>
        toParent(match)
          ? undefined
          : `the family is warmly invited to ${/^(?:the|an?|his|her|our|this)\b/.test(match.text('rest')) ? '' : 'the '}${match.text('rest')}`,
      unless: ['(consent | signature | permission | views) ..3 (required | wanted)'],
    },
    {
      match: `[ (please)? (ensure | make sure | see to it | be sure) (that)? who:(you | both of you | at least one parent | one parent | one of you | both parents | a parent) (are | is | can | do)? verb:(attend | attends | there | present | here | come | in attendance | available) ]`,
      fix: (match) =>
        invited(match)?.replace(
          / come(?: to)?$/,
          /there|present|here|attendance|available/.test(match.text('verb')) ? ' be there' : ' come',
        ),
    },
    {
      match: `[ (we | i | school | the (school | panel | head | headteacher | council)) (expect | expects | require | requires | need | needs | want | will need | shall need | shall expect | demand | demands) who:(you | both of you | you both | parents | both parents | all parents | every parent | one parent | mum | dad) to verb:${ATTEND} ]`,
      fix: invited,
    },
    {
      match: ', [ (no excuses | no ifs or buts | no ifs , no buts) ] $',
      fix: ', on days when it fits',
    },
    ...clause(
      [
        `(all | every | each) ..1 (two | three | four | five | six | seven | eight | ten | twelve | # | of the)? ..1 (sessions | session | workshops | workshop | evenings | evening | training | courses) ..1 (compulsory | mandatory | obligatory)`,
        `(sessions | workshops | weeks | evenings | training | course | group) , (every one | all | each | each one | all of them) (is | are)? (compulsory | mandatory | obligatory)`,
        `(coming to | attending) ..3 (@be | will be) ..1 ${MUST}`,
        `${PRESENCE} ..6 (@be | will be | being) ${MUST}`,
        `${PRESENCE} (at ..4)? (compulsory | mandatory | obligatory | required | essential | non negotiable | imperative)`,
        `(compulsory | mandatory | obligatory | enforced) (attendance | meeting | review | interview | appointment | session | workshop | course | parents evening | for (all | parents | every family | families | you))`,
        '(~insist) (on | upon) ..2 (presence | attendance | attending | being there | coming | seeing (you | both))',
        '(request | require | requires | demand | demands | requests) (the pleasure of)? (your | the | both parents) (attendance | presence) ..2 (of (you | both))?',
        '(this | it | attendance | coming) is not (an invitation | a request | a choice | optional | negotiable | up for discussion)',
        '(not | never) optional',
        '(we | i) (shall | will)? (expect | look) (to see)? (you | you both | both of you) (in | at | outside) (my | the | our) (office | school | classroom | room) ..3',
        '(we | i | the (head | headteacher | panel)) (shall | will)? expect to see (you | you both | both of you | both parents)',
        '(no | without) (choice | option) (about | in | over | but to) (attending | coming | this | attend | come | be there | the matter) ..2',
        '(be there | attend | come) (without fail | no matter what | come what may | whatever (happens | else) | or else)',
        '(you | @parent | parents | mum | dad) (are | is | were | was) (being)? (called | summoned | sent for | hauled | ordered | asked to report) (in)? (to | before | for) ..4 (meeting | interview | office | panel | head | headteacher | governors | review | school)',
        '(your)? (failure | refusal) to (attend | come | meet) (will | would | may | can) not be (accepted | tolerated | overlooked | excused | acceptable)',
        '(only | no) (acceptable | valid | legitimate | good) (reason | reasons | excuse) (for | is | not to | will) ..4',
        '(there @be | there are | we accept | i accept | we will accept | will accept | accepting) no (excuse | excuses)',
        '(no excuses | without fail | no ifs or buts | no ifs , no buts | come what may)',
        '(we | i) (expect | require | need | want) (you | you both | both of you | parents | both parents) (there | present | here | in (school | the room | my office | the office) | at (the | this | a) @meeting | @day | tomorrow)',
        `${PRESENCE} ..6 is (not (voluntary | optional | negotiable | a choice) | compulsory | mandatory | obligatory | non negotiable)`,
        '(hereby)? (given | served) notice to (attend | appear | present)',
        `(non attendance | not (attending | coming) | absence) (is | will) not (be)? (acceptable | accepted | tolerated | an option | a choice)`,
        'must be (attended | accompanied) by ..2 (parent | parents | you | carer | family)',
        '(have been | are being | are | being | were) (summoned | called in | called up) (to | for | before | by)',
        '(~call | calling | call) (you | parents | mum | dad | the family) in (for | to | again | on | @day | tomorrow)',
        '(~direct | ~order | ~instruct | ~compel | ~mandate) (@parent-obj | you | parents | mum | dad | the family | them) to (attend | complete | undertake | come | go)',
      ],
      HOPE,
      {
        unless: [
          "(pupil | pupils | child | children | student | staff | school | class | @child | lesson | registration) (s | 's)? ..2 attendance",
          '(uniform | homework | pupils | staff | training | exam | exams | insulin | inhaler | medication | medicine)',
          'stretches | exercises | practice | read',
          'if you (require | need)',
          'expect to see ..6 (fair | concert | show | party | play | assembly | celebration)',
        ],
      },
    ),
    {
      match: '[ article:(a | the | this | your)? summons (to | for) ]',
      fix: (match) => `${match.text('article').replace(/^a$/i, 'an')} invitation to`.trim(),
    },
    {
      match: `[ should be (directed | made | required | compelled | told | instructed | ordered | mandated) to (attend | come to | go to | complete | undertake | engage (with | in)) ]`,
      fix: 'could be offered, if it would help,',
    },
    {
      match: `[ (must | will | is to | are to | needs to | need to) (undertake | complete | engage (in | with)) (a | the | an | our) _ (course | programme | class | classes | group | workshop) ]`,
      unless: ['@child ..2 (will | is to | needs to | must)', 'staff', 'teacher', 'we will', 'i will'],
    },
    {
      match:
        '^ [ report to ] (reception | the (office | school | head | clinic | front) | room | mr | mrs | ms | miss | dr)',
      fix: (match) => match.text().replace(/^\S+ \S+/, 'please come to'),
    },
  ],
  unlessNear: ['(we | i) (failed | forgot | did not | got this wrong | were wrong | was wrong | should have)'],
  unless: [
    'you do not have to',
    'only (one | some) of (you | us | them)',
    '(no excuse | no excuses) for (us | our | what we | that) (and we | @be | , and we | was ours)',
    '(no need | not have | not need | not required | not expected | not obliged | not compulsory | not mandatory | not essential) ..2',
    '(court | tribunal | magistrates)',
    '(children | pupils | students | child) (must | have to | are required to) attend',
    'staff (training | must)',
    '(school | council | authority | college | law | they | we) (must | has to | have to | are required to) ..6 (invite | offer | tell | ask)',
    'child of school age',
  ],
  examples: {
    kind: 'letter',
    flags: [
      [
        '<|Parents are obliged to attend|> the panel.',
        'We would very much like parents and carers to come to the panel.',
      ],
      ['<|Your presence is required|>.', 'We would very much like you to be there, at a time that suits you.'],
      [
        '<|I need both of you in school|> on Friday.',
        'I need both of you in school on Friday, if that suits you; if not, I can find another time or way.',
      ],
      [
        'The review is on Wednesday and <|you are required to be there|>.',
        'The review is on Wednesday and we would very much like you to be there.',
      ],
      'We must <|insist on the presence|> of both of you.',
      [
        '<|The summons to|> the transition meeting is enclosed.',
        'The invitation to the transition meeting is enclosed.',
      ],
      '<|Your attendance is mandatory|> at this meeting.',
      ['<|Both parents must attend|> the review.', 'We would very much like parents and carers to come to the review.'],
    ],
    passes: [
      'Only one of you needs to come.',
      "You don't have to attend.",
      'Your attendance is not expected; we can ring you.',
      'Sam must attend the clinic in the spring, so we have planned his lessons round it.',
      'You do not have to attend; you can send your thoughts in any form.',
      'The school must, by law, invite you to the review at least two weeks before it.',
      'Staff training is compulsory on 3 June, so school is closed.',
      'Children must attend school every day unless they are ill.',
      'We would love you to come to the meeting.',
      'It would be easier for both parents to attend in the evening.',
    ],
  },
});
