/** Out of patience: "for the umpteenth time", "this is getting silly". */
import { defineRule } from '../../kit/index.ts';
import { around } from './wording.data.ts';

const NTH =
  '(umpteenth | nth | hundredth | millionth | last | second | third | fourth | fifth | tenth | 2nd | 3rd | 4th | 5th | final)';
const KIT =
  '(kit | pe kit | book | bag | homework | reply | money | lunch | form | slip | coat | reading book | reading record | glasses | swimming kit | packed lunch | water bottle | signature | pump | inhaler | shoes | trainers)';
const ease = {
  letter: 'please tell us if we can make this easier',
  plan: 'we will ask the family how to make this easier',
};

export default defineRule({
  reads: 'sentence',
  title: 'Out of patience',
  severity: 'warning',
  what: '“{words}” lets the parent hear that patience has run out.',
  why: 'A parent who feels like a nuisance stops asking, and stops telling.',
  instead: 'Ask once more, plainly, and offer a hand.',
  source: 'SEN Code of Practice 2001, 2:7',
  weight: 3,
  phrases: [
    {
      match: [
        '^ [ for the (umpteenth | nth | hundredth | millionth | last) time ] ,? please',
        `^ [ for the ${NTH} time of asking ] ,? please`,
      ],
      fix: 'please',
    },
    {
      match: [
        '^ [ for the (umpteenth | nth | hundredth | millionth | last) time ] ,?',
        `^ [ for the ${NTH} time of asking ] ,?`,
      ],
      fix: 'please could we ask that',
    },
    {
      match: ['[ for the (umpteenth | nth | hundredth | millionth) time ] !_', `[ for the ${NTH} time of asking ] !_`],
      fix: 'as before',
    },
    ...around(
      [
        `(this | that | it) is (now)? (the | about the)? ${NTH} (time of asking | (time | reminder | letter | email | message | call | request | text | occasion) (we | i | that we | that i | this (term | week | month | year) | you | to))`,
        `${NTH} time of asking`,
        `(email | letter | call | message | complaint | request) , (the | your) ${NTH} (this | in)`,
        'how many (more)? times (do | must | have | will) (i | we)',
      ],
      ease,
      {
        unless: [
          '(good | brilliant | well done | proud | thank)',
          '(time | week | year | term) ..3 (managed | read | swum | won | done it | tried)',
        ],
      },
    ),
    ...around(
      [
        '(this | it) is (now | really | all)? (getting | becoming) (very | a bit | rather | quite | really)? (silly | ridiculous | tiresome | tedious | beyond a joke | out of hand | a habit | a nuisance | wearing | a regular thing | intolerable | unacceptable | embarrassing | farcical) now?',
        '(this | it) is (now | really)? (beyond a joke | past a joke | ridiculous | wearing thin)',
        '(this | that) is (just | simply | really)? not on !_',
        '(enough is enough | this has to stop | this must stop | this can not (go on | continue) | it has got to stop | this needs to stop)',
        "(i | we | staff | everyone | teachers) @be (all | really | getting | becoming)? (fed up | sick and tired | weary | at (my | our | their) wits ' end | at the end of (my | our | their) tether | losing patience | running out of patience | out of patience) (of | with | by)?",
        '(like)? (talking | speaking) to a brick wall',
        '(can not | will not | can no longer) (keep | go on | carry on) making (allowances | exceptions | excuses) for (you | him | her | @child-obj | the family)',
        '(only)? so much hand holding',
        'not the first time (that)? (i | we) have had to',
        '(my | our | staff) patience (is | has) (wearing | worn | run | running) (thin | out)',
        '(driving | drives | drove) (us | me | everyone | staff) (mad | up the wall | round the bend | crazy | insane)',
        '(we | i | staff | school | teachers) ..3 (bent | bend) over backwards',
        '(after | despite) (everything | all) (that)? (we | i | staff | school) (have done | do | did | have tried)',
        '(we | i | staff | school) have (done | tried) (everything | all) (..2 (we | they | i) (can | possibly can | could) | with (him | her | them | @child-obj) | !_)',
        '(staff | my staff | our staff | teachers | everyone | we) (have | has) had (enough | it up to here)',
        '(we | i | school | our staff) ..2 (gone | went | going) (above and beyond | the extra mile | out of our way)',
        '(we | i | staff | school) ..3 (run out of | running out of | out of) (ideas | options | road | steam | patience)',
        'at (my | our) wits end',
        'this is how you repay',
        '(nothing (more | else) (we | i | school) can do)',
        '(i | we) (have asked | have told | told | have said | asked | have reminded) you ..8 (before !_ | already | times | time and (again | time) | repeatedly | all (term | year))',
      ],
      ease,
      { unless: ['(kidding | laugh | funny | giggle)'] },
    ),
    {
      // How often is a fact, and stays.
      match:
        "[ (i | we) (have | 've)? (chased | asked | reminded | requested | sent | written | rung | emailed | called | mentioned | rang | texted) ..6 (# | two | three | four | five | six | several | many | countless) times now? ]",
      fix: (match) => `${match.text()}, and may have missed you`,
      unless: ['(kidding | laugh | funny | giggle)', 'may have missed you'],
    },
    {
      match: [`[ (still | again)? no thing:${KIT} again ] so rest:(..14 !_)`],
      fix: 'we can lend {thing} if that helps; today {rest}',
    },
    {
      match: [
        `[ no thing:${KIT} again ] !_`,
        `[ (still | again) no thing:${KIT} ] !_`,
        `[ no thing:${KIT} again ] (today | this)`,
      ],
      fix: 'we can lend {thing} if that helps',
      unless: ['(there is | there was | have | has | with) no'],
    },
    {
      match: [`[ (has | with | had | brought | sent) no ..2 ${KIT} again ]`, `[ forgotten ..3 ${KIT} again ]`],
      unless: ['we'],
    },
  ],
  unless: ['(sorry | apologise | apologies)'],
  examples: {
    kind: 'letter',
    flags: [
      ["<|We've tried everything with him|>.", 'Please tell us if we can make this easier.'],
      ['<|My staff have had enough|>.', 'Please tell us if we can make this easier.'],
      [
        'Can you sort his lunch out, <|this is getting silly now|>',
        'Can you sort his lunch out, and please tell us if we can make this easier',
      ],
      ['<|For the umpteenth time|>, inhalers go to the office.', 'Please could we ask that inhalers go to the office.'],
      ['<|No PE kit again|> so he sat out.', 'We can lend PE kit if that helps; today he sat out.'],
    ],
    passes: [
      'This is the second time she has read a whole book.',
      'Once again, thank you for the lifts.',
      'There is no homework again this week.',
    ],
  },
});
