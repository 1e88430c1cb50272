/** "As I have already explained": asking again made to feel like a fault. */
import { defineRule } from '../../kit/index.ts';
import { around } from './wording.data.ts';

const TOLD =
  '(explained | stated | said | told you | told | mentioned | advised | informed | outlined | set out | pointed out | made clear | made (it | this) (clear | plain) | answered | covered | discussed | indicated | confirmed | notified | noted | clarified | gone (over | through))';
const BEFORE =
  '(already | previously | repeatedly | many times | several times | on (several | numerous | many | a number of) occasions | more than once)';

export default defineRule({
  reads: 'sentence',
  title: 'Already told you',
  severity: 'warning',
  what: '“{words}” can sound as if asking again were a fault.',
  why: 'A worried parent may need to hear it twice, or it may not have been clear the first time.',
  instead: 'Say it again plainly, or own that you may not have put it well.',
  source: 'SEN Code of Practice 2001, 2:7',
  phrases: [
    {
      match: [
        `[ as (i | we | the school | the office | staff | the team | has been | was) (have | had | has)? (been)? ${BEFORE} ${TOLD} ] (to you | you)? ,? next:_`,
        `[ as ${BEFORE} ${TOLD} ] (to you)? ,? next:_`,
        '[ as per (my | our) (last | previous | earlier | recent | many) ..1 (email | emails | letter | letters | message | messages | conversation | text) ] ,? next:_',
        '[ as (stated | explained | advised | outlined | set out) (above | before | earlier | in my (last | previous | earlier) ..1) ] ,? next:_',
        `[ as (i | we | staff | school) (have | had)? ${TOLD} (you)? ..1 (before | last time | many times | several times | repeatedly | on ..4 occasions | more than once | time and again) ] ,? next:_`,
        '[ (to reiterate | let me reiterate | i reiterate | may i remind you | let me remind you | i would remind you | i must remind you | we would remind you | i remind you) ] (that | :)? ,? next:_',
      ],
      // "that … and that …": the second needs what the first hung on.
      fix: (match) =>
        / and that /.test(match.block.text.slice(match.end, match.sentence.end))
          ? `we think that ${match.text('next')}`
          : match.text('next'),
    },
    {
      match:
        '^ [ (yet again | once again | once more) ] ,? (i | we | this | he | she | @child | no | the) !(like to thank | thank)',
      unless: [
        '(thank | thanks | sorry | grateful | apologise | well done | proud | welcome | lovely | delighted | brilliant)',
      ],
      severity: 'information',
      fix: (match) => match.text().replace(/^(?:yet again|once again|once more),? /i, ''),
    },
    ...around(
      [
        `(i | we | staff | school) (have | had) ${TOLD} (you)? ..4 (already | before | many times | several times | repeatedly | on ..3 occasions | more than once | time and again | enough times) ..1`,
        `thought (that)? (i | we) (had | have) (made | explained | dealt | settled | covered | answered) ..4`,
        `you (have | had) ..1 (asked | raised | queried) ..4 (before | already | several times | many times | repeatedly | more than once) ..1`,
        `(has | have) been ${TOLD} (to ..2)? ..1 (on ..3 occasions | many times | several times | repeatedly | more than once | at length) ..1`,
        `(this is | this will be | that makes it | that makes | it is) (now)? ..1 (the)? ..1 (second | third | fourth | fifth | sixth | umpteenth | #) time (that)? (you | you both | mum | dad) (have | has | 've)? ..1 (raised | asked | brought | complained | queried | questioned | written | emailed | rung | called) ..3`,
        `(i | we | staff | the school | the office) (have | had) ${BEFORE} ${TOLD} ..2`,
        `(i | we) (refer | direct | would refer | would direct | can only refer) you (back)? to ..8 (letter | email | reply | answer | response | policy | message | correspondence | website | handbook) ..3`,
        '(this | that | it | the (reason | reasons) | which | the position) (was | were | has been | have been | had been) ..1 (made (plain | clear | perfectly clear | abundantly clear | very clear) | fully explained | explained (to you)? (at length | in full | in detail | before | already | on) | already (explained | covered | answered)) ..6',
        'please ..1 (see | read | re read | reread | refer (back)? to | look (back)? at | check) ..1 (my | our) ..1 (earlier | previous | last | original) ..1 (email | letter | message | reply | response | emails | letters)',
        'you (were | have been | had been) told ..1 (this | that | so | about this | about it | in | at | on) ..3',
        '(i | we) have been (over | through) (this | it | that) ..4',
        '(i | we) (can only | must | will just | have to) (repeat | reiterate) ..4',
        '(you | you both) (were | have been | had been) ..1 (already | previously | repeatedly | clearly) ..1 (told | informed | advised | warned | reminded) ..4',
        '(how many times (do | must | have | will) (i | we) | i am not going to (repeat | explain) | i (will | shall) not (repeat | be repeating) | i have nothing to add to)',
        '(i | we) (made | have made) (it | this | that | myself | ourselves | my (position | view)) ..1 (clear | plain) ..4',
        '(you | you both) ..1 (should | will | would | must | ought to) (know | be aware | have known | remember | recall) by now ..3',
        '(as you (are | will be | should be) (well | fully | perfectly) aware | as you (well | know full well) know)',
      ],
      {
        letter: '{we} may not have put this well, so here it is again: [the reason, in plain words]',
        plan: 'this will be explained again in another way: [the reason, in plain words]',
      },
    ),
  ],
  // Our own fault told: "you were told that it was in hand, and it was not. I apologise."
  unlessNear: ['(sorry | apologise | apologises | apologies | apology)'],
  unless: [
    '(and | but) (it | that | this | they) @be (not | wrong)',
    'nothing to add to your ..3 (description | picture | list | notes | letter)',
    '(thank | thanks | sorry | apologise | apologies)',
    'you (have)? already (told | explained)',
    'as you (have)? (explained | said | told)',
    '(happy | glad) to',
    '(i | we) should have',
    'already (told | explained to | mentioned to) @child-obj',
  ],
  examples: {
    kind: 'letter',
    flags: [
      ['<|As I have already explained|>, the bus leaves at nine.', 'The bus leaves at nine.'],
      ['<|As per my last email|>, the bus leaves at nine.', 'The bus leaves at nine.'],
      [
        '<|I refer you to my letter|> of 3 March.',
        'I may not have put this well, so here it is again: [the reason, in plain words].',
      ],
      ['<|As we told you last time|>, the list is full.', 'The list is full.'],
      [
        '<|We have explained this many times|>.',
        'We may not have put this well, so here it is again: [the reason, in plain words].',
      ],
    ],
    passes: [
      'Once again, thank you for the lifts.',
      'As we agreed on the phone, I will ring on Friday.',
      'As you explained, the mornings are hardest.',
      'I realise that you have already explained this to two of us, and I am sorry.',
      'As I said before, thank you so much.',
    ],
  },
});
