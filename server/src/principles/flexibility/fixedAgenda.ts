/** Agendas with no room for what the family wants to raise. */
import { defineRule } from '../../kit/index.ts';

export default defineRule({
  reads: 'sentence',
  title: 'An agenda with no room for the family',
  severity: 'information',
  weight: 1,
  what: '“{words}” may tell parents that the meeting is not for what they want to raise.',
  why: 'What matters most to the family is often not on our list.',
  instead: 'Ask what they would like to add or put first.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 6.65',
  phrases: [
    {
      match:
        '[ no other (matters | business | items | topics | issues | questions | subjects) (will | can | may | shall) be? ..2 ]',
      fix: 'please add whatever you would like to talk about,',
    },
    {
      match:
        '[ (questions | comments | concerns | other matters | anything else | other issues | your views) (should | must | can | will | are to) (be saved | wait | be kept | be held | be raised elsewhere | be left) ..2 (for another | until | to another | for the end | elsewhere)? ]',
      fix: 'questions are welcome at any point',
    },
    {
      match:
        '[ (the agenda | agenda items | this agenda | the items) (is | are | has been | have been) (fixed | set | final | closed | attached and | not open) ]',
      fix: 'the agenda is a first draft: please add, cross out or reorder anything',
      unless: ['not (fixed | set | final)'],
    },
    { match: '[ (stick | keep) (strictly)? to the agenda ]', fix: 'make room for whatever you want to raise' },
    {
      match:
        '[ (not | no) ..3 (opportunity | time | chance | place) (to | for) (raise | discuss | bring up | re open | questions | other) ..2 ]',
      fix: 'time for whatever you would like to raise',
      unless: ['not miss', 'if'],
    },
    {
      match:
        '[ (will | are | is) not (be)? (discussing | revisiting | reopening | taking questions | answering questions) ]',
      fix: 'are glad to talk about',
    },
  ],
  examples: {
    kind: 'letter',
    flags: [
      'Item 1, attendance. Item 2, exams. <|No other matters will be taken|>.',
      'To keep to time, <|questions should be saved for another|> occasion.',
      'Please note that <|the agenda is fixed|>.',
    ],
    passes: [
      'The agenda below is a first draft. Please add, cross out or reorder anything.',
      'What would you like to add or put first?',
      'Questions are welcome at any point.',
    ],
  },
});
