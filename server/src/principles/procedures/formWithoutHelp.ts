/** A form to be filled in, with no other way to answer. */
import { defineRule } from '../../kit/index.ts';
import { inPlace, marked } from './wording.data.ts';

const FORM =
  '(form | forms | questionnaire | questionnaires | booklet | proforma | pack | pages | appendix | section # | sections | section _ | paperwork | template | checklist | survey)';
const HELP_WITH_IT = 'fill in as much of it as you like, or ring [name] on [phone] and we will do it together';

export default defineRule({
  reads: 'sentence',
  title: 'A form and nothing else',
  severity: 'information',
  what: '“{words}” may stop a parent for whom forms are hard, or who does not see what it is for.',
  why: 'What a parent knows matters more than the form it comes in.',
  instead: 'Say what it is for, and offer to fill it in together, by phone or face to face.',
  source: 'SEN Code of Practice 2001, 2:7; Children and Families Act 2014, s.19(c)',
  also: 'needs',
  kinds: ['letter'],
  phrases: inPlace([
    {
      match: `[ (please | kindly | must | should | to | need to | required to | are asked to) (complete | fill in | fill out) (and (return | sign | send back | hand in))? ..5 ${FORM} ]`,
      fix: (match) =>
        `${/^(?:please|kindly)/i.test(marked(match)) ? 'please ' : `${marked(match).split(' ')[0]} `}${HELP_WITH_IT}`,
    },
    {
      match: `[ ^ (complete | fill in | fill out) (and return)? ..5 ${FORM} (in (black | blue) ink)? (and (send | return | post | bring | hand) (it | them) (back | in)?)? ]`,
      fix: `please ${HELP_WITH_IT}`,
    },
    {
      match:
        '^ [ (please | kindly | just | pls)? sign (and (return | send back | date | pop) | here | where (indicated | marked | shown) | at the (bottom | end | cross)) (it)? (today | now | tomorrow | please | asap)? ] ..6 $',
      fix: 'please read it, ask me anything, and sign it if you agree',
      unless: ['(if you | once you | when you) '],
    },
    {
      match:
        '[ (just)? (sign | return | initial) (the | this | it | your)? ..2 (consent | bit | form | page | slip) ] ..6 (explain | formality | what it (is | was) for | worry about)',
      fix: 'please read it first, ask me anything, and sign it if you agree',
    },
    {
      match: '[ (it is | this is | @be) (just | only | purely | merely)? (a)? formality ]',
      fix: 'what it is for: [purpose]',
      unless: ['(not | never | no) ..2 (a)? formality'],
    },
    {
      match:
        '[ on the (usual | normal | standard | attached | enclosed | blue | green | white | pink) form ] ..6 (by | before | and)',
      fix: 'in any way that suits you, or ring [name] on [phone] and we will write it down together,',
    },
    {
      match: '[ (please)? complete section _ (, ..6)? (and ..6)? ] (before | by | and)',
      fix: `please ${HELP_WITH_IT},`,
    },
    {
      match:
        '[ your (advice | views | comments | contribution | representations | response) (under | on | in | using) (appendix | form | annex | schedule | section) _ (is | are) (requested | required | sought | needed) ]',
      fix: 'please tell us, in any way you like, [what we would like to know]',
    },
  ]),
  unless: [
    '(or | if you would (rather | prefer)) ..4 (ring | talk | call | ask | phone | tell | say | come)',
    '(together | with you | for you | help you)',
    '(do not | not) have to',
    '(no | nothing) ..3 fill',
  ],
  unlessNear: [
    '(together | with you | for you | over the phone | by phone | help you | write it down | take it down | word for word | go through | rather (talk | say | ring) | voice | instead | do not worry | as much | in any way | can help | will help | is happy to help | (need | like) (any)? help)',
  ],
  excuse: (match) =>
    /\b(?:trip|consent|slip|photo|lunch|menu|medical|insurance)\b/i.test(
      match.block.text.slice(match.sentence.start, match.sentence.end),
    ),
  examples: {
    flags: [
      ['<|Please sign and return|>.', 'Please read it, ask me anything, and sign it if you agree.'],
      [
        '<|Complete all twelve pages in black ink and send them back|>.',
        'Please fill in as much of it as you like, or ring [name] on [phone] and we will do it together.',
      ],
      '<|Your advice under Appendix B is requested|>.',
      '<|Please complete the enclosed questionnaire|>.',
    ],
    passes: [
      'Please sign in at the office when you come.',
      'You do not have to fill in the form; ring Mrs Ott and she will write it down for you.',
      'Please complete the form, or ring me and I will fill it in with you.',
      'There is no form to fill in.',
      'Please fill in the form. We can do it together over the phone.',
    ],
    kind: 'letter',
  },
});
