/** One parent is written to and left to tell the other. */
import { defineRule } from '../../kit/index.ts';

const OTHER =
  '(whoever else ..4 !_ | whoever ..4 !_ | anyone else ..4 !_ | the other parent | (his | her | their) (dad | father | mum | mother | other parent) | your (ex | ex husband | ex wife | ex partner) | any other parent | the father | the mother | other family members)';

export default defineRule({
  reads: 'sentence',
  title: 'One parent left to tell the other',
  severity: 'information',
  what: '“{words}” leaves one parent to carry the news to another.',
  why: 'Where parents live apart, this can be hard, and each has a right to hear directly.',
  instead: 'Ask who else should have a copy, and send it.',
  source: 'Education Act 1996, s.576; Department for Education, parental responsibility guidance for schools',
  weight: 5,
  phrases: [
    {
      match:
        '[ (please | could you | can you | will you | kindly) (pass | forward | hand | give | show | send | share) (it | this | them | this letter | the (letter | report | plan | news | date | details)) (on)? (to | with) (dad | mum | father | mother) ] !(and | for)',
      fix: (match) =>
        match.sentence.question
          ? 'would you like us to write to anyone else'
          : 'tell us who else should have a copy and we will send one',
    },
    {
      match:
        '[ (letters | reports | papers | copies | information | invitations) ..1 (are | is | will be | can be) (sent | posted | emailed | addressed) (only)? to (one | a single | the main) (address | parent | household | contact) ]',
      fix: 'each parent can have a copy',
    },
    {
      match: '[ only (send | print | issue | provide | post) (one | a single) (copy | letter | report) ]',
      fix: 'can send a copy to each parent',
    },
    {
      match:
        '[ who:(mum | dad | mother | father | @parent) to (pass | tell | update | inform | let | share | relay) ..4 (dad | mum | father | mother | the other parent) ]',
      fix: 'a copy to go to each parent',
      unless: ['(asked | wants | would like | prefers)'],
    },
    {
      match:
        '[ (we | the school | i | the office | school | this office | the service) ..2 only ..1 (deal | speak | talk | communicate | liaise | write | meet | work | correspond | share ..2) (with | to) ((the | a | one)? (parent | mother | father | adult | household) ..2 (that | who | whom | whose) ..1 (the)? (child | children | he | she | @child | pupil) (lives | live | stays | resides | is living) (with)? | (the)? (resident | main | primary | custodial | first named) (parent | carer)) ]',
      fix: 'we will send each parent a copy and meet each of you if you wish',
      severity: 'warning',
    },
    {
      match:
        '[ (reports | letters | copies | invitations | information | papers | plans) (only go | go only | are only sent | are sent only | are only given | will only be sent) to (the)? ((resident | main | primary) (parent | carer) | (parent | mother | father) ..2 (whom | who | that) ..1 (the)? (child | he | she | @child | pupil) (lives | live | stays | resides | is living) (with)?) ]',
      fix: 'each parent will have a copy',
      severity: 'warning',
    },
    {
      match:
        "[ (post | send | write | sent | posted | email) ..3 to (the | his | her) (mother | father | mum | dad) ('s address)? only ]",
      fix: 'send a copy to each parent',
    },
    {
      match:
        '[ (ensure | make sure | see that | please see) (that)? (dad | mum | his dad | her dad | his mum | her mum | his father | her father | his mother | her mother | the other parent) ..2 (gets | has | sees | receives | reads | knows | is told | is aware) ..4 !_ ]',
      fix: 'tell us who else should have a copy and we will send one',
    },
    {
      match: `[ (please | could you | can you | will you | do | kindly)? (pass | forward | hand | give | show | send | share) (it | this | them | this letter | the letter | the plan | the report | a copy | copies | the information | details) (on)? (to | with) ${OTHER} ]`,
      fix: 'tell us who else should have a copy and we will send one',
    },
    {
      match: `[ (please | could you | can you | will you | would you | kindly | (i | we) assume (that)? you will | trust you will | leave (it | you) to) (let | tell | inform | update) ${OTHER} ((know | of | about | have a copy | see it | that | what | when) ..4)? ]`,
      fix: (match) =>
        match.sentence.question
          ? 'would you like us to write to anyone else'
          : 'tell us who else should hear from us and we will write to them',
    },
    {
      match: `[ it is (your responsibility | up to you | for you | the responsibility of parents | for parents) to (pass | inform | tell | share | forward | update) ..4 ${OTHER} ]`,
      fix: 'tell us who else should have a copy and we will send one',
    },
    {
      match:
        '[ (we | school | the office) (only | will only | can only | are only able to) (write | send | post | email | contact | deal with | speak to | talk to | liaise with | work with) ..3 (to)? (one | mum | dad | his mum | her mum | the main | the first | a single | the resident) (address | parent | contact | household | person)? ]',
      unless: ['one (page | day | meeting | time | thing | copy of)'],
      fix: 'we can write to each parent: tell us who should have a copy',
    },
    {
      match:
        '[ (one | a single) (copy | letter | report | appointment | slot) (only)? (per | for each | to each) (family | household | child) (only)? ]',
      fix: 'a copy for each parent who would like one',
      unless: ['(unless | more if)'],
    },
    {
      match: "[ (sent | goes | send | posted | addressed) ..1 to the child 's main address ]",
      fix: (match) => `${/^goes/i.test(match.text()) ? 'goes' : 'sent'} to each address that we have been given`,
    },
    {
      match:
        '[ (parents | you) (must | will have to | should) (sort it out | agree) between (yourselves | themselves) ..3 ]',
      fix: 'we can talk with each parent',
    },
  ],
  unless: ['(as you asked | if you (would)? (like | prefer))', 'would you like us'],
  examples: {
    flags: [
      ['<|We assume you will tell his father|>.', 'Tell us who else should hear from us and we will write to them.'],
      ['<|Please share this with his father|>.', 'Tell us who else should have a copy and we will send one.'],
      ['<|We only write to Mum|>.', 'We can write to each parent: tell us who should have a copy.'],
      [
        'This goes to one address. <|Pass it on to whoever else has an interest|>.',
        'This goes to one address. Tell us who else should have a copy and we will send one.',
      ],
      ['<|Please pass this letter on to his father|>.', 'Tell us who else should have a copy and we will send one.'],
      ['<|We only write to one parent|>.', 'We can write to each parent: tell us who should have a copy.'],
    ],
    passes: [
      'We will write to his dad too.',
      'Sam told his dad about it.',
      'Dad asked Mum to pass on his thanks.',
      'We have written to each of you separately, as you both asked.',
      'May I pass it on to Pebbles?',
      'Tell us who else should have a copy and we will send one.',
      'Pass the ball on to the next child.',
    ],
    kind: 'letter',
  },
});
