/** "Mum thinks it is dyslexia. School does not agree.": a view met with a bare no. */
import { defineRule } from '../../kit/index.ts';
import { around, INNOCENT } from './wording.data.ts';

const SIDE =
  '(school | staff | teachers | the school | professionals | the team | team | we | college | nursery | the college | the nursery | senco | teacher | the teacher | class teacher | the panel | headteacher | head | the authority | clinic)';
const VOICE =
  /\b(?:mum|dad|mother|father|parents?|carers?|family|nan|gran|grandmother|grandad|(?:mr|mrs|ms|miss|dr)\.? \p{L}+)(?:\p{L}|['’]s)? (?:\p{L}+ ){0,3}(?:thinks?|thought|feels?|felt|believes?|believed|says?|said|wants?|wanted|would like|asks? for|asked for|hopes?|hoped|requests?|requested|disagrees?|reports?|reported|suspects?|wonders?|worries|considers?|is (?:sure|convinced|worried|certain)|are (?:sure|convinced|worried|certain))\b|\byou (?:\p{L}+ ){0,2}(?:think|feel|believe|say|said|want|asked for|told|wrote|mentioned)\b/iu;

export default defineRule({
  reads: 'sentence',
  title: 'A view met with a bare no',
  severity: 'warning',
  weight: 9,
  what: '“{words}” answers the family’s view with no reason and no next step.',
  why: 'Two views side by side are a beginning; one view and a no are an end.',
  instead: 'Give your reason, and say how you will look at it together.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 9.176',
  notSections: ['child-view'],
  phrases: around(
    [
      `(^ | ; | but | ,) ..1 ${SIDE} ..1 (do | does | did) not ..1 (agree | accept (this | that | it) | share (this | that | her | his | their | your) ..1 | see (this | that | it) (in school | here | at school)? | think so | concur | recognise (this | that | it) | support (this | that | it) | believe (this | that | it | so)) $`,
      `(^ | ; | but | ,) ..1 ${SIDE} ..1 (disagree | disagrees | disagreed | beg to differ | begs to differ | think otherwise | thinks otherwise | say otherwise | says otherwise | feel otherwise | feels otherwise | know otherwise | do not) $`,
      `(^ | ; | but | ,) ..1 ${SIDE} ..1 (is | are | was | were) not of (this | that | the same) (view | opinion) $`,
      `(^ | ; | but | ,) ..1 ${SIDE} ..1 (see | sees | saw | have seen | has seen | have | has | find | finds) no (evidence | sign | signs | indication | trace) of (this | it | that) ..2 $`,
      '(^ | ; | but | ,) (this | that | it) (is | was | has) not (been)? (the case | so | true | accurate | correct | our (view | experience) | the (school | staff) view | the view of (the school | staff) | borne out ..2 | agreed | accepted | seen (in school | here | at school)) $',
      '^ no $',
      '^ (not | this is not) (agreed | accepted) ..2 $',
    ],
    {
      letter: '{we} see this differently, because [reasons], and would like to look at it together with you',
      plan: 'staff see this differently, because [reasons], and will look at it together with the family',
    },
  ),
  excuse: (match) => {
    const { block, sentence } = match;
    const before =
      block.text
        .slice(0, sentence.start)
        .trimEnd()
        .split(/(?<=[.!?])\s+/)
        .at(-1) ?? '';
    const here = block.text.slice(sentence.start, match.markStart);
    return (!VOICE.test(before) && !VOICE.test(here)) || before.endsWith('?');
  },
  unless: [...INNOCENT, '(yet | both | so (we | staff) | because | as | since | reason | reasons)'],
  unlessNear: [
    '(together | both views | each view | look at ..3 again | assessment (is | has | will) | has been booked | will be (looked | asked | tried | talked))',
    '(would like | want) to (hear | understand | talk)',
  ],
  examples: {
    kind: 'plan',
    flags: [
      [
        'Mum thinks that it is dyslexia. <|School does not agree|>.',
        'Mum thinks that it is dyslexia. Staff see this differently, because [reasons], and will look at it together with the family.',
      ],
      'Dad feels that he is bullied. <|This is not the case|>.',
      'Mum asked for a move of class. <|No|>.',
    ],
    passes: [
      'Mum thinks that it is dyslexia. School does not agree yet, and an assessment has been booked.',
      'Dad asked whether Sam had hurt his arm. This is not the case.',
      'Mum thinks mornings are hard. Staff agree.',
      'Sam says that the hall is too loud. Staff do not agree with each other about the seat.',
    ],
  },
});
