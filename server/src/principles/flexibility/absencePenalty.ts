/** What is threatened to happen if the parent does not come. */
import { defineRule } from '../../kit/index.ts';
import { ABSENT } from './words.data.ts';

const LOSS =
  '(discharged? | discharge | closed | close | closure | removed | forfeit | forfeited | forfeiting | cancelled | withdrawn | lost | referred back | taken off | struck off | passed to | recorded | charged | escalated)';

export default defineRule({
  reads: 'sentence',
  title: 'A penalty for not coming',
  severity: 'warning',
  weight: 6,
  what: '“{words}” can read as a penalty for not being free that day.',
  why: 'Shifts, illness, buses and small children keep willing parents away.',
  instead: 'Say what you will do instead: move it, ring them, or take their views beforehand.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Regulations 2014',
  phrases: [
    {
      match: `[ if (@parent | you | neither of you) (@do | ~fail to | @be | can) (not | unable to)? ..2 (attend | come | turn up | appear | show | arrive | join us | make it | be there) ] ..8 (without | absence | ${LOSS} | assume | presume | taken | conclude | no further | proceed | go ahead | decide | decided | end of)`,
      fix: 'If you cannot come, we will find another time, ring you, or take your views beforehand; nothing will be settled without you',
      unless: [
        'not be (discharged | closed)',
        'no child is',
        'nothing will',
        '(can | could | will) (move | ring | rearrange | find | meet | change)',
      ],
    },
    {
      match: '[ if you @do not attend , decisions will be made in your absence ]',
      fix: 'If you cannot come, we will find another time, ring you, or take your views beforehand',
    },
    {
      match: `(will | shall | may | can | could | ~go) ..2 [ (go ahead | proceed | take place | be held | be made | be taken | be set | continue | carry on | start) ..3 (without you | in your absence | without (parents | mum | dad | the family) | in (their | her | his) absence | regardless | whether or not you) ]`,
      fix: 'can be moved, or we can ring you first, so that your views are part of it',
      unless: ['not ..3 (without you | in your absence)', 'nothing'],
    },
    {
      match: `[ (~set | ~make | ~take | ~agree | ~decide | ~discuss | held | ~hold) ..4 in (your | their | her | his | mum 's | parents 's | the family 's | parental) absence ]`,
      fix: 'still to be talked over with the family',
      unless: ['not', 'nothing', 'never'],
    },
    {
      match: `[ (~miss appointments? | missed (appointments | meetings | sessions) | non attendance | ${ABSENT}) ..4 (will | may | can | could | to | means | leads to | would) ..3 (${LOSS}) ]`,
      fix: 'If an appointment is missed, we will ring to see what would suit you better',
    },
    {
      match: `[ (two | three | one | second | repeated | further | any) (missed | failed) (appointments? | meetings?) ..6 ]`,
      fix: 'If appointments are hard to get to, we can find another time or way',
      unless: ['sorry', 'reason'],
    },
    {
      match: `[ unless (you | parents | @parent) (attend | appear | come | contact us | hear | respond | reply | confirm | ring) ..8 (will be | we will | we shall | is taken | it will) ..6 (${LOSS} | taken | assume | assumed | presume | offered to | conclude) ]`,
      fix: 'If you cannot come, we will ring you to find another time',
    },
    {
      match: `[ (close | discharge) (case | from (service | caseload | the service | clinic)) if (parent | mum | dad | family | @parent) ..8 ]`,
      fix: 'if the family cannot come, ring to ask what would suit them better',
    },
    {
      match: `[ (will be | @be) discharged ] ..4 (if | after | following | from | due to | without)`,
      fix: 'can have another appointment',
      unless: ['hospital', 'not be discharged', 'no child', 'by the doctors', 'home'],
    },
    { match: '[ (means | mean) forfeiting ]', fix: 'need not mean losing' },
    {
      match:
        '[ no further (appointments | appointment | meetings | opportunity | sessions) (will | can | are | is) ..4 ]',
      fix: 'we can offer another time',
    },
    {
      match: `[ failure to (attend | present yourself | appear | turn up | arrive | keep | confirm | respond) ..6 (will | means | may | shall | results | leads | constitutes) ..5 ]`,
      fix: 'If you cannot come, we will ring you to find another time',
    },
    {
      match:
        '[ (late | comments | views | replies | responses | contributions | representations | forms) ..8 (will | shall | can) not be (considered | accepted | read | included | entertained | taken into account) ]',
      fix: 'If you need longer, tell us and we will wait for your views',
    },
    {
      match: '[ (will | shall) be (disregarded | discounted | ignored) ]',
      fix: 'can still be added if you tell us that you need longer',
    },
  ],
  unlessNear: ['(can | could | will) (move it | rearrange | ring you | find another)', 'no child is discharged'],
  examples: {
    kind: 'letter',
    flags: [
      'We shall <|go ahead without you|> if you are late.',
      'Please come on Monday. <|If you do not attend, decisions will be made in your absence|>.',
      'If you <|miss two sessions he will|> be discharged from the service.',
    ],
    passes: [
      'If you can’t come, all that happens is that I ring you. No child is discharged from here for a missed appointment.',
      'Nothing will be decided in your absence.',
      'If you cannot attend, we can move the meeting or ring you.',
      'He was discharged from hospital on Friday.',
    ],
  },
});
