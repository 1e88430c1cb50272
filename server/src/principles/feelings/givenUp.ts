/** Given up on the child: "we have come to the end of what we can do". */
import { defineRule } from '../../kit/index.ts';
import { around } from './wording.data.ts';

const HIM = '(him | her | them | @child-obj | your (son | daughter | child) | this (child | boy | girl | pupil))';

export default defineRule({
  reads: 'sentence',
  title: 'Given up on',
  severity: 'warning',
  what: '“{words}” can tell a parent that the child has been given up on.',
  why: 'A parent cannot give up, and needs to know that somebody else has not.',
  instead: 'Say what is hard, what you will try next, and who could help.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 6.15',
  weight: 3,
  phrases: [
    ...around(
      [
        '(come | came | reached | reaching | coming | got) (to)? the end of (what (we | i | this school | the school | nursery | our staff) | the road with | the line with | our (options | expertise | capacity | ideas))',
        '(come | came | reached | reaching) the end of the (road | line)',
        `(we | i | school | staff | nursery) (can | could) (do | offer) (no more | nothing (more | further)? | very little | little more) (for | with) ${HIM}`,
        '(there is | there was) (very little | little | not much | not a lot | nothing) (more | else)? (that)? (we | i | school | staff | this school | anyone) (can | could) (do | offer) !(about | if)',
        `(given up | giving up | gave up | ~give up) on (him | them | your (son | daughter | child) | this (child | boy | girl | pupil) | her !_)`,
        `(washed | wash | washing) (our | my | their) hands of`,
        `(written | write | wrote) ${HIM} off`,
        `at a loss (as to)? (what | how) (else)? (to (do | manage | deal | help)) ..2 with? ${HIM}?`,
        `(we | i | staff | school)? (do not | does not | no longer) know what (else)? to do with ${HIM}`,
        '(exhausted | used up | run through) (all | every | our) ..2 (options | strategies | avenues | resources | ideas)',
        `(would | might | may | will) be (far | much)? (better off | happier | better suited | better served) (elsewhere | somewhere else | at (another | a different | a special | some other) | in (another | a different | a special | some other))`,
        `(is | was) (just | simply)? (beyond | past) (us | our (help | reach | capacity | expertise) | help | saving)`,
        '(consider | look at | look for | think about | explore | find) (home (education | educating | schooling) | (another | a different | an alternative | a more suitable) (school | nursery | setting | placement | college))',
        `(calmer | quieter | nicer | better | easier | peaceful | happier | pleasant | relief) ..6 (without | in the absence of) ${HIM}`,
        `(we | i | staff | the class) (do not | did not | will not) miss ${HIM}`,
        '(a lost cause | a hopeless case | no hope for | nothing works with)',
        `(can not | can no longer) (have | keep | take | deal with | manage | contain) ${HIM} (here | any more | any longer)`,
      ],
      {
        letter: 'we have not yet found what works for {child}, and would like to work it out with you',
        plan: 'we have not yet found what works for {child}, and will ask the family and [name] to help',
      },
      {
        unless: [
          '(not | never | nobody | no one | nor) ..3 (given up | giving up | give up)',
          '(you (asked | said | told | wanted) | if you (want | wish | would))',
          '(book | story | walk | track | term | course | bus)',
        ],
      },
    ),
  ],
  unless: [
    '(never | not going to | will not | would not | do not | nobody | no one | refused to | refuses to) ..6 give up',
    'we thought',
  ],
  examples: {
    kind: 'letter',
    flags: [
      [
        '<|We can do no more for him|>.',
        "We have not yet found what works for [child's name], and would like to work it out with you.",
      ],
      [
        '<|We no longer know what to do with her|>.',
        "We have not yet found what works for [child's name], and would like to work it out with you.",
      ],
      'The team has <|given up on him|>.',
    ],
    passes: [
      'We have not given up on him, and nor has he.',
      'She reached the end of the book on Friday.',
      'There is little that we could do about the noise, so we moved his desk.',
    ],
  },
});
