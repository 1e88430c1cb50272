/** People who will be in the room, or will ring, without a name or a job. */
import { defineRule } from '../../kit/index.ts';
import { inPlace, SOMEONE } from './wording.data.ts';

const SOME =
  '(various | several | a number of | a range of | a variety of | some | other | relevant | all relevant | the relevant | all the relevant | appropriate | the appropriate | different | a few | a couple of | outside | external | all)';
const THEM =
  '(professionals | agencies | practitioners | people | staff | colleagues | parties | stakeholders | partners | specialists | experts | services | officers | bodies | representatives | individuals | adults | members of staff)';
const PRESENT =
  '((will | may | might | could | would | can | shall) (be (there | present | attending | invited | around the table | in attendance | joining | contributing | in the room | involved) | attend | join (us)? | come (along)? | sit in (too)? | contribute | pop in | drop in | also be there) | have been (invited | asked) | are (invited | attending | coming) | (have | has) confirmed)';

export default defineRule({
  reads: 'sentence',
  byWords: true,
  title: 'People without a name or a job',
  severity: 'information',
  what: '“{words}” leaves a parent guessing who will be sitting opposite.',
  why: 'To walk into a room of strangers takes courage; knowing who they are takes some of that away.',
  instead: 'Give each person’s name, what they do, and why they will be there.',
  source: 'SEN Code of Practice 2001, 2:7',
  phrases: inPlace([
    {
      match: `[ ${SOME} ${THEM} (from (the | our | other)? _ (school)?)? ${PRESENT} ]`,
      fix: '[names and roles] will be there',
    },
    {
      match: `[ ${SOMEONE} from the? what:(_ (!(may | might | will | could | would | @be) _)?) (may | might | will | could | would | @be | be)? (sit in | sitting in | be sitting in | be coming (along)? | be joining (us)? | be attending | coming (along)? | attending | joining (us)? | be (there | present | attending | joining us) | attend | join (us)? | come (along)? | pop in | drop in) (too | as well)? ]`,
      fix: '[name and role] from the {what} will also be there, because [reason]',
    },
    {
      match: `[ ${SOMEONE} (will | should | may) (be in touch | get back to you | contact you | ring you | call you | phone you | write to you | let you know | follow (this | it) up | see to (it | this)) (at some (point | stage))? ((next | this) (week | term | month))? ]`,
      fix: '[name] will ring you by [date]',
    },
    {
      match:
        '[ you (will | should) be (contacted | notified | informed | advised) (by (the | our) (office | school | team | service | department | relevant ..2))? ] !(before | by | if | straight | of the decision | on)',
      fix: '[name] will ring you by [date]',
    },
    {
      match:
        '[ (a | an | another | other | various | several | some | relevant | all relevant | appropriate | different) (professional | professionals | people | agencies | staff | specialist | specialists | services) ..2 (will (also)? (be (there | present | attending | at (the)? (meeting | review)) | attend | come | join) | may attend | (have been | has been) (invited | asked to (attend | come | join))) ]',
      fix: '[names and roles] will be there',
    },
    {
      match: `[ (the | a)? (usual | normal | regular) (people | professionals | faces | team | suspects) ..2 (will be there | will attend | around the table) ]`,
      fix: '[names and roles] will be there',
    },
  ]),
  unless: [
    'who would you like',
    '(such as | including | namely) ',
    'if you (would like | want | wish)',
    '(sendiass | iass | snap | advice service | carers centre | charity | ring (me | us)) ..14 (someone | somebody)',
    '(someone | somebody | anyone) from (there | the charity | the advice service) (can | will | could) (come | go | sit | help | be)',
    '(other | all) (parents | families)',
    '(by | on | before) ..2 (@day | @month | #)',
  ],
  unlessNear: ['(they | these) are :?'],
  kinds: ['letter'],
  examples: {
    flags: [
      ['<|A professional will be attending|>.', '[names and roles] will be there.'],
      ['<|Various professionals will be around the table|>.', '[names and roles] will be there.'],
      [
        '<|Someone from the authority may also sit in|>.',
        '[name and role] from the authority will also be there, because [reason].',
      ],
      ['<|Somebody will get back to you|>.', '[name] will ring you by [date].'],
    ],
    passes: [
      'Ring as often as you like; someone will always go and look.',
      'Who would you like at the meeting, and is there anyone you would rather not see there?',
      'Other people in the class have been kind to her.',
      'Bring someone from your family if you like.',
    ],
    kind: 'letter',
  },
});
