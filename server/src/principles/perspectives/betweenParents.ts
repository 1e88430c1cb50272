/** Parents who differ from each other, sent away to settle it. */
import { defineRule } from '../../kit/index.ts';
import { around, INNOCENT } from './wording.data.ts';

const QUARREL =
  '(disagreement | disagreements | dispute | disputes | argument | arguments | differences | matters | issues | business | affairs | politics | rows | quarrels | conflict | conflicts | tensions)';
const HOME =
  "(family | families | domestic | parental | parents ' | parents | home | your | their | private | personal)";

export default defineRule({
  reads: 'sentence',
  title: 'Parents sent away to agree',
  severity: 'warning',
  weight: 7,
  what: '“{words}” leaves people who see it differently to settle it alone.',
  why: 'A plan can hold two parents’ views, and asking each of them is a first step.',
  instead: 'Hear each of them, write both views down, and look for a step that both can live with.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 1.7',
  phrases: around(
    [
      `(not | never) ..1 (for | the place of | the role of | our place | our role | our business | our job | the job of | the business of | up to | the place for) ..3 (to)? ..1 (get | be | become | getting | being | step | intervene | interfere | referee | mediate | enter | come | stand) ..4 ${HOME} ..1 ${QUARREL} ..1`,
      `(do | will | can | does | would | shall) not ..1 (get | become | be) (involved | drawn | dragged | caught up | mixed up) (in | into | with) ..2 ${HOME} ..1 ${QUARREL} ..1`,
      `(not | never) ..4 (involved | drawn | dragged) (in | into) ..1 (disputes | disagreements | arguments | differences | rows) between ..1 (parents | the parents | mum and dad | mother and father | you) ..1`,
      '(you | parents | mum and dad | you two | you both | both of you) ..5 (need | needs | must | have | should | ought | will have | had better) to? ..2 (sort out | settle | resolve | work out | sort | agree | decide) ..4 (between (you | yourselves | them | themselves) | among (yourselves | themselves) | before (we | i | the school | anything) | what (you | they) (want | both want)) ..2',
      '(come back | let us know | get back) ..3 (when | once) (you | the two of you | you both | both of you | parents) ..1 (have)? ..2 (agree | agreed | decided | made up your | sorted | settled) ..3',
      '(only | just | always)? (deal | deals | speak | speaks | talk | communicate | correspond | work) ..1 with ..1 (one parent | the parent (with whom | he | she | they | who | @child) ..3 | the resident parent | the main carer | the first contact) ..2 (only | alone | and (nobody | no one) else | not both | , not) ..1',
      `(leave | keep) ..1 (us | the school | me | staff | school) out of (it | this | your ..2 | family ..1)`,
      `(keep | leave) (your | family | domestic | home) ..1 ${QUARREL} (at home | out of ..2 | outside ..2 | to yourselves)`,
    ],
    {
      letter: '{we} would like to hear from each of you, and to find a step that you can both live with',
      plan: 'staff will hear from [each person] and look for a step that all can live with',
    },
  ),
  unless: [
    ...INNOCENT,
    '(court | order | safeguarding | police)',
    '(both | each) ..3 (recorded | written | heard | views)',
    '(pupils | children | friends | playground)',
  ],
  unlessNear: ['(hear | ask | write | record) ..4 (both | each)', '(both | each) ..2 (views | of you)'],
  examples: {
    kind: 'plan',
    flags: [
      [
        'It is <|not for the college to get involved in family disagreements|>.',
        'Staff will hear from [each person] and look for a step that all can live with.',
      ],
      'School <|will not be drawn into parental disputes|>.',
      '<|Parents must sort out what they want|> between them.',
    ],
    passes: [
      'Mum and Dad see this differently, and both views are written here.',
      'Sam needs help to settle disagreements with friends.',
      'Staff will not get involved in games unless the children ask.',
      'Mum and Dad asked for time to decide between them.',
    ],
  },
});
