/** A plan that staff will look at by themselves; the family is told afterwards. */
import { defineRule } from '../../kit/index.ts';
import { inPlace, marked } from './wording.data.ts';

const STAFFS =
  '(staff | the team | the (behaviour | pastoral | inclusion | sen | senior leadership) team | school | the school | the setting | professionals | the panel | teachers)';

export default defineRule({
  reads: 'sentence',
  title: 'The family hears afterwards',
  severity: 'information',
  what: '“{words}” tells the family of a step only when it is over.',
  why: 'A parent who hears about it afterwards has had no part in it.',
  instead: 'Ask them to take part, and send the notes beforehand.',
  source: 'SEN Code of Practice 2001, 2:7; Children and Families Act 2014, s.19(b)',
  notSections: ['child-view', 'parent-view'],
  phrases: inPlace([
    {
      match: `(purpose | aim | point | object) ..4 (meeting | review | appointment | conference | discussion | conversation | session) is [ ((for ..4) | so that ..4)? to? (inform | tell | notify | advise | update | brief | feed back to | report to) (you | @parent | @parent-obj | parents | the family) (of | about | on)? ]`,
      fix: 'to hear from you, and to talk over',
      unless: ['(hear from | listen | ask) (you | @parent)'],
    },
    {
      match: `[ ${STAFFS} (will | to | would) (review | evaluate | look at | assess | discuss | decide) ..8 and (write to | inform | tell | notify | advise | let) @parent ..3 (outcome | outcomes | decision | result | changes | know) ]`,
      fix: (match) => {
        const words = marked(match);
        const when =
          /\b(?:in|on|before|after) (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri)day)\b/.exec(
            words,
          )?.[0];
        const who = /\b(?:Mr|Mrs|Ms|Miss|Dr) \p{Lu}[\p{L}'’-]+/u.exec(words)?.[0];
        return `[name], [child] and ${who ?? 'the family'} will look at this together ${when ?? 'on [date]'}, with notes sent two weeks before`;
      },
    },
    {
      match: `[ (we | i | ${STAFFS.slice(1, -1)}) (will | shall | to) (meet | review | decide | discuss | look) ..6 and (let you know | tell you | inform you | write to you) ..4 (decided | outcome | decision | happens) ]`,
      fix: 'we will look at this with you on [date], and send you the papers two weeks before',
    },
    {
      match: `[ @parent (will | to | should | would) be (told | notified | informed | advised) (of | about) (the | any | all)? ..2 (outcome | outcomes | decision | decisions | change | changes | result | results | new plan) ..2 (by (letter | email | phone))? ]`,
      fix: 'the family will be asked for their views before anything is changed, and [name] will ring with the outcome by [date]',
    },
    {
      match: `[ (to | will) (let @parent know | tell @parent | inform @parent | feed back to @parent | update @parent) ..5 (what (was | has been | is) decided | of the (outcome | decision) | the (outcome | decision) | afterwards) ]`,
      fix: 'will send notes a week before, and ask the family what they have seen',
    },
    {
      match:
        '[ (outcome | outcomes | decision | decisions | results | findings | changes) ..5 (to | will) be (shared | communicated | fed back | sent | given | passed on | relayed | confirmed) (with | to) (the)? (@parent | home) ]',
      fix: 'the family will be asked for their views before anything is changed',
    },
    {
      match: '[ in house ]',
      fix: 'with the family, notes sent a week before',
      unless: ['_ in house (training | team | catering)'],
    },
    {
      match: `[ (review | reviewed | agreed | decided | drawn up | written | set) by (staff | school | the school | the team | the (behaviour | pastoral | inclusion) team | professionals | teachers) ]`,
      fix: (match) => `${marked(match).split(' ')[0]} with the family, and [names]`,
      unless: ['(and | with) (parents | mum | dad | family | @parent | @child)'],
    },
  ]),
  unless: ['(with | and | alongside) @parent (will | to | at)', 'before ..3 (changed | decided)'],
  examples: {
    flags: [
      [
        'The purpose of the meeting is <|for staff to inform you of|> the outcomes.',
        'The purpose of the meeting is to hear from you, and to talk over the outcomes.',
      ],
      '<|Staff will review this plan in March and write to Ms Corrigan with the outcome|>.',
      'Tracey <|to let parents know at the door what was decided|>.',
      'The review is 24 March, <|in house|>.',
    ],
    passes: [
      'The purpose of the meeting is to hear from you.',
      'Staff and Ms Corrigan will review this plan in March.',
      'Parents will be asked what they think before anything is changed.',
      'Mrs Tait will tell Dad about the trip.',
      'He lives in a house by the sea.',
    ],
    kind: 'plan',
  },
});
