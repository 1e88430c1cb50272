/** A long paper to read, with no short way in. */
import { defineRule, type Match } from '../../kit/index.ts';

const PAPER =
  '(policy | policies | report | booklet | document | guide | pack | handbook | code of practice | guidance | questionnaire | prospectus | form | leaflet | protocol | assessment | plan)';

/** The pages stay, and a short way in is offered beside them. */
function withMainPoints(match: Match): string {
  const next = match.beside(1)?.word.norm ?? '.';
  return `${match.text()}, with the main points on one page that we can read through with you${/^\w/.test(next) ? ',' : ''}`;
}

export default defineRule({
  reads: 'sentence',
  title: 'A long paper with no short way in',
  severity: 'information',
  what: '“{words}” is a lot to read, and for some parents too much.',
  why: 'What matters most can be lost in what could have stayed at home.',
  instead: 'Give the few points that matter, and offer to read it through together.',
  source: 'SEND Code of Practice 2015, 9.61; Equality Act 2010, s.20',
  phrases: [
    {
      match: `[ n:# -? page (..2 what:${PAPER}) ]`,
      fix: withMainPoints,
    },
    { match: `[ n:# (pages | sides of a4) (of (the | our | this | its)? ${PAPER})? ]`, fix: withMainPoints },
    {
      match: `[ (read | study | digest | familiarise yourself with | familiarise yourselves with | acquaint yourself with) ..1 (the | our | all | this) ..4 (policy | policies | code of practice | handbook | regulations | guidance) ..4 (carefully | in full | thoroughly | before) ]`,
      fix: 'look at the main points below, which we can talk through with you, before',
    },
    {
      match:
        '[ (assume | assuming | expect | trust | presume) ..4 (have | to have) (digested | absorbed | read | studied | familiarised yourself with) (all | every | the whole | it) ..3 !_ ]',
      fix: 'can talk through the points that matter most',
    },
    {
      match: `[ (lengthy | voluminous | weighty) what:${PAPER} ]`,
      fix: '{what}, with the main points on one page',
    },
  ],
  excuse: (match) => match.has('n') && (Number.parseInt(match.text('n'), 10) || 0) < 10,
  unless: [
    '(summary | main points | one page | short version | easy read | key points)',
    '(read it through | go through it | talk you through)',
    '(he | she | @child) ..6 (read | reads | wrote)',
  ],
  unlessNear: [
    '(summary | main points | main point | three points | short version | in short | go through it | read it (with | through))',
    '(talk | read) (it | you) through',
  ],
  examples: {
    flags: [
      [
        'Please read the <|30-page report|> before the meeting.',
        'Please read the 30-page report, with the main points on one page that we can read through with you, before the meeting.',
      ],
      [
        'Please read the <|38-page report|> before Monday.',
        'Please read the 38-page report, with the main points on one page that we can read through with you, before Monday.',
      ],
      'All that you need is in the report (<|38 pages|>).',
      'I shall <|assume that you have digested all of it|>.',
    ],
    passes: [
      'The report is long, so here are the main points, and I can go through it with you.',
      'He read a 30-page book.',
      'The report has 38 pages; a one-page summary is on top.',
      'Sam read 38 pages of his book.',
      'The leaflet has 2 pages.',
      'I can go through it with you: it is a 38-page report. We can read it through on the phone.',
    ],
    kind: 'letter',
  },
});
