/** Meetings measured in minutes, and parents asked to be quick. */
import { defineRule } from '../../kit/index.ts';

export default defineRule({
  reads: 'sentence',
  title: 'A hurried meeting',
  severity: 'information',
  weight: 2,
  what: '“{words}” may tell a parent that there is hardly time for them.',
  why: 'Talking about a child who needs extra help takes longer than a parents’ evening slot.',
  instead: 'Say how long you have set aside, and that you can carry on another day.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 6.65',
  notSections: ['help', 'outcomes', 'needs', 'strengths', 'child-view'],
  phrases: [
    {
      match:
        '[ (no more than | not more than | only | just | a maximum of | maximum | strictly | up to | at most | a mere) (# | five | ten | fifteen | twenty | thirty | two | three) (minute | minutes | mins | min) ] ..3 (slot | slots | appointment | appointments | for | each | at the end | per | $ | so | , | and)',
      fix: 'an hour',
      unless: [
        'only have ..6 so shall we',
        'break',
        'walk',
        'drive',
        'late',
        'only took',
        'lesson',
        'reading',
        'practice',
        'homework',
        'warm',
      ],
    },
    {
      match:
        '[ (keep | limit | restrict) (it | this | what you have to say | your (comments | views | questions | contribution | remarks) | comments | questions | contributions | the (meeting | discussion | conversation) | things) (to | brief | short | concise | under) ]',
      fix: 'take the time that you need for',
    },
    {
      match: '[ (# | five | ten | fifteen) minute (slot | slots | appointment | appointments | window) ]',
      unless: ['evening', 'break'],
      fix: 'a talk for as long as you need',
    },
    { match: '[ back to back ]', unless: ['lessons', 'sitting', 'chairs'], fix: 'with gaps between them' },
    {
      match:
        '[ (be | arrive | start) (prompt | punctual | promptly | on the dot | on time) ] ..2 (please | $ | as | , | or | so)',
      unless: ['pupils', 'children', '@child', 'play', 'show', 'concert', 'latecomers', 'coach', 'bus'],
      fix: 'come when you can',
    },
    {
      match: '[ (# | nine | ten) (am | pm)? sharp ]',
      unless: ['pool', 'swimming', 'coach', 'bus', 'trip', 'play', 'train'],
      fix: 'about that time',
    },
    {
      match:
        '[ (five | ten | # | a few | couple of) minutes at the (end | start) for (parental | parents | parent | your | family | any) (comments | views | questions | contribution)? ]',
      fix: 'plenty of time for what you have noticed and would like to ask',
    },
    {
      match: '[ no (scheduled | planned | comfort) (pause | break | breaks) ]',
      fix: 'breaks whenever anybody wants one',
    },
    { match: '[ (before | until) ..6 (had been | been) discussed , as the room (was | is) (wanted | needed) ]' },
    { match: '[ doors (close | shut | will close) ..4 ]', unless: ['fire'] },
    {
      match: '[ within (# | twenty | ten | thirty | fifteen) minutes of ] ..3 (call | phone | ring | being | us)',
      fix: 'when you can after',
    },
  ],
  unlessNear: ['(another | more) (time | day | talk | meeting)', 'book an hour', 'carry on', 'longer', 'latecomers'],
  examples: {
    kind: 'letter',
    flags: [
      'Kindly <|keep what you have to say to|> two minutes.',
      'The Year 9 reviews are timetabled <|back to back|>, which leaves us no leeway.',
      'You have <|no more than twenty minutes|>.',
    ],
    passes: [
      'I only have ten minutes at the gate today, so shall we book an hour next week, whenever suits?',
      'Five-minute sensory break after each lesson.',
      'The play starts promptly at 6 on both nights. Latecomers can slip in at the side.',
    ],
  },
});
