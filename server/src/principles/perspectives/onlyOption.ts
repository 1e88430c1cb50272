/** A change to the child's day or place told as done, or as the only way. */
import { defineRule, type Match } from '../../kit/index.ts';
import { around } from './wording.data.ts';

const WAY =
  '(option | options | way forward | route | pathway | placement | choice | solution | alternative | course of action | possibility | answer | way)';
const PLACE =
  '(set | sets | group | groups | timetable | register | unit | list | base | centre | hub | provision | school | setting | table | room | inclusion | isolation | record | class | pathway | programme | report card | report | contract | plan)';

function change(match: Match): string {
  const who = match.text('who');
  const inside = /^(?:He|She|They|Your|The|It)\b/.test(who) ? who.charAt(0).toLowerCase() + who.slice(1) : who;
  const was = match.tokens('aux').at(0)?.word.norm ?? '';
  const rest = `${match.text('v')} ${match.text('rest')}`.trim();
  return /^(?:has|have|was|were)$/.test(was)
    ? `we would like to talk with you about whether ${inside} should be ${rest}`
    : `we are thinking about whether ${inside} should be ${rest}, and would like to know what you think`;
}

export default defineRule({
  reads: 'sentence',
  title: 'Only one way',
  severity: 'warning',
  what: '“{words}” gives one way and no choice.',
  why: 'The family may know another way, or a reason why this one would fail.',
  instead: 'Say what you are thinking of and why, what else there is, and ask.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 9.21',
  phrases: [
    {
      match: `[ the (only | sole | single | one) (suitable | realistic | viable | sensible | available | appropriate | possible | reasonable | remaining | logical | real | workable | safe | feasible)? ${WAY} (is | 's | was | being | would be) ] (to | that | for | a | an | the | _)`,
      fix: (match) => `one option is ${lastWord(match)}`,
      unless: ['(road | gate | door | bus | building)'],
    },
    {
      match: `[ v:(is | 's | are | was | remains | will be) the (only | sole) (suitable | realistic | viable | sensible | available | appropriate | possible | reasonable | remaining | logical | real | workable | safe | feasible)? ${WAY} ] (under consideration | open to (us | you | him | her) | available | left | on the table | for (him | her | them | @child))? (so ..12)?`,
      fix: '{v} one option; others are [other options]',
    },
    ...around(
      [
        `@child (will be | is | are | is to be) (going | moving | put | starting)? on (a | the) ..1 (part time | reduced | modified | shorter | restricted) ..1 (timetable | day | hours) ..2`,
        `@child (will have to | has to | must | needs to | will need to) ..1 (move | change | leave | find | transfer to) ..1 (school | schools | class | set | a different ..1 | another ..1 | a special ..1 | elsewhere) ..2`,
        `(choice | choices | options) (is | lies | are) between ..8 (exclusion | nothing | home education | suspension | part time | the pru) ..2`,
        `(unit | this | part time | half days | base | school | place | placement | plan | provision | group) or (nothing | not at all) ..1`,
        `(can not | does not | will not) (manage | cope with | do | follow) ..4 then (she | he | they | @child) (can not | will not | does not) ..3`,
        `(is | was | remains | 's) the only (appropriate | suitable | realistic | viable | possible | sensible) (setting | provision | school | environment | place) ..2`,
        "(there is | there 's | we have | have | has | leaves us (with)? | left with | i have | with) no (choice | alternative | option | other option | other choice) (but | other than | except | and | , | $) ..1",
        "(no (other | alternative) (option | options | choice | way | placement | route) (is | 's | are | exists | available)) ..3",
        '@child (will be | is | are | will now be) (going | moving) (into | to | onto | down to | back to) ..3 (bottom | lower | set | unit | base | register | part time | reduced | small group | nurture)',
        '(@child | he | she | they) ..1 (going to be | will be | is now | are now | to be) on (a | the) ..1 (part time | reduced | modified | shorter | restricted) ..1 (timetable | day | hours)',
        '@child (will | must | has to | is to) ..1 (start | begin | go | stay | remain) on (a | the) ..1 (part time | reduced | modified) ..1 timetable',
        `(was | is | were) only ever going to be ..3`,
        `only one (version | way | answer | school | option | outcome | choice | route | solution | conclusion | place | placement) ..3 (makes sense | possible | realistic | open | available | we (can | would | will) | works | left | on the table) ..1`,
        'no other (viable | suitable | appropriate | realistic | possible | available | real) (option | placement | choice | way | school | route | solution) ..2',
        "(take it or leave it | like it or (not | lump it) | it (is | 's) this or nothing)",
      ],
      {
        letter: 'we are thinking about [the change], and would like to hear your ideas',
        plan: 'staff are thinking about [the change], and will ask the family for their ideas',
      },
    ),
    ...around(
      [
        '(it (has been | was | is) decided | (team | school | staff | we | panel | governors | leadership | meeting) (have | has)? decided) that @child ..1 (will | should | is to | needs | must | would | is going to) ..2',
      ],
      {
        letter: 'we are thinking about [the change], and would like to hear your ideas',
        plan: 'staff are thinking about [the change], and will ask the family for their ideas',
      },
      {
        unless: [
          'will (have | get | be given | be offered | keep | receive) (a | an | the | his | her | their) ..2 (place | seat | taxi | assistant | adult | hours | support | help | transport)',
        ],
      },
    ),
    {
      match: `who:@child [ aux:(has been | have been | was) v:(placed on | put on | added to | moved to | withdrawn from | removed from | transferred to | allocated to | assigned to | taken off | taken out of | dropped to) ] rest:(..3 ${PLACE} ..8) !_`,
      fix: change,
    },
    {
      match: `who:@child [ aux:(will be | is to be | is being | will now be | is going to be | must be | shall be) v:(placed on | placed in | put on | put in | moved to | moved into | withdrawn from | removed from | transferred to | taken out of | taken off | kept in | educated in | taught in | dropped to) ] rest:(..3 ${PLACE} ..8) !_`,
      fix: change,
    },
  ],
  unless: [
    '(this week | for the day | today | tomorrow | room # | paint | asked | agreed | suggested | chosen | chose | would like | together | you and | with you | if you | wants | his choice | her choice | delighted | pleased | well done | proud | congratulations | promoted | hospital | new class | next class | year # | football team)',
    '(until | unless | before) ..6 (you | agree)',
  ],
  unlessNear: [
    '(what do you think | would like ..4 (your | hear | know | talk) | other (options | ways) | tell (us | me) | you can choose | if you would rather)',
  ],
  examples: {
    kind: 'letter',
    flags: [
      [
        'Poppy <|has been placed on|> the SEN register.',
        'We would like to talk with you about whether Poppy should be placed on the SEN register.',
      ],
      [
        'He <|will be moved to|> the lower set from Monday.',
        'We are thinking about whether he should be moved to the lower set from Monday, and would like to know what you think.',
      ],
      [
        'The Link Centre <|is the sole pathway|> under consideration.',
        'The Link Centre is one option; others are [other options].',
      ],
      [
        '<|It has been decided that Leo will|> repeat the year.',
        'We are thinking about [the change], and would like to hear your ideas.',
      ],
      [
        '<|He will be going on a reduced timetable|>.',
        'We are thinking about [the change], and would like to hear your ideas.',
      ],
      ['<|She will have to move school|>.', 'We are thinking about [the change], and would like to hear your ideas.'],
    ],
    passes: [
      'We have decided that Samira will have a place on the minibus with an assistant.',
      'You asked for a smaller group, and Poppy has been moved to Mrs Ali’s table.',
      'The pool is closed, so swimming will be moved to Friday.',
      'We are thinking about a smaller set. Another option is help in class.',
      'The only way into the building on Monday is by the side gate.',
    ],
  },
});

function lastWord(match: Match): string {
  return match.text().split(' ').at(-1) ?? '';
}
