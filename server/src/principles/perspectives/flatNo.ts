/** A no in a few flat words: "panel to overrule", "officers will not be altering it", "vetoed", "the list is the list". */
import { defineRule } from '../../kit/index.ts';
import { around, INNOCENT, OPENED, swap, TALK, UNNAMED } from './wording.data.ts';

const OFFICE =
  '(officers | officer | caseworkers | the (authority | panel | council | department | office | team | clinic | service | governors | trust | school | college | nursery | headteacher | head | board) | staff | governors | managers | management | leaders | we | i | @staff)';
const BODY =
  '(panel | school | la | authority | council | head | headteacher | staff | management | college | senco | governors | trust | team | board | slt)';
const ALTER =
  '(altering | alter | amending | amend | rewording | reword | rewriting | rewrite | reinstating | reinstate | redrafting | revising | revise | (enter | entering) into ..1 (discussion | discussions | correspondence | debate | dialogue | negotiation | negotiations) | (getting | get) into ..1 (discussion | debate) | debating | negotiating | negotiate | bargaining | bargain | haggling | haggle)';
const NO =
  '(vetoed | quashed | thrown out | knocked back | shot down | binned | nixed | overruled | over ruled | kicked out | struck out | blocked by (staff | school | panel) | ruled out)';
const UNWELCOME =
  '(unreasonable | unrealistic | refused | rejected | unsuccessful | turned down | not (agreed | granted | supported | reasonable | successful | realistic) | a waste of (time | money) | pointless | hopeless | doomed | misguided | vexatious | excessive)';
const LOSS =
  '(drop | reduce | end | stop | cease | finish | go | close | be (reduced | cut | removed | withdrawn | stopped | ended | halved | discontinued | taken away | scaled back | phased out | discharged | shortened | moved))';

export default defineRule({
  reads: 'sentence',
  title: 'A flat no',
  severity: 'warning',
  weight: 9,
  what: '“{words}” can sound as if the family’s view was never going to count.',
  why: 'A no without a reason is hard to work with, and it ends the talking.',
  instead: 'Give the reason, say what could change it, and when it will be talked over.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 11.1',
  phrases: [
    {
      match: `(we | i | @staff) [ (have | has) (decided | determined | resolved | concluded | agreed) that ] ..8 (will | is to | are to | should | must) ${LOSS}`,
      fix: (match) => swap(match, 'would like to talk with you before deciding whether'),
      unless: [
        '^ i need to (accept | learn | stop | sort | try)',
        '(with you | together | you asked | your (request | suggestion | idea) | sorry | because you | as you)',
        '(club | trip | lunch | office | term | assembly | concert)',
      ],
    },
    ...around(
      [
        `${OFFICE} (will | shall | can | are | is | do | would) not (be)? (able to | prepared to | willing to | going to)? ${ALTER} ..4`,
        `(i | we | staff | school | the (school | panel | council | head | team)) (can not | are not able to | are unable to | am unable to | am not able to | will not | @be not (prepared | willing | in a position) to) ..1 (be)? (agree to | accommodate | do | doing | allow | permit | grant | approve | authorise | support | offer | fund | provide) (this | that | your (request | suggestion | proposal | wish | preference) | the request | any of (this | that)) ..1 $`,
        `^ (but | unfortunately | sadly | i am afraid)? ,? (that | this) (@be not ..1 (possible | an option | feasible | something we ..3) | can not be (done | accommodated | arranged | provided | offered | agreed)) ..1 $`,
        `(asked | asks | request | requested | requests | wants | wanted) ..10 (: | – | - | ;) ..1 (no | refused | declined | not (possible | agreed)) $`,
        `(not | nothing) ..1 something (that | which)? (we | i | school | the school | nursery | staff) ..1 (offer | do | provide | run | fund | can (do | offer)) ..1 $`,
        `(we | school | the school | this school) (do not | can not | does not) ..1 (offer | provide | run | fund | do) (that | this | those) ..2 (here)? $`,
        `(there @be)? no (chance | prospect) of (that | this | it | a | an | him | her | any) ..4`,
        `^ ${BODY} (to | will | must | shall) (overrule | override | disregard | veto | reject | refuse | impose | insist) ..3`,
        `${BODY} to (overrule | override | veto | disregard) ..3`,
        `(not | never | without) (be | being | get | getting | become | allowed to be)? (sidetracked | side tracked | derailed | hijacked | diverted | dominated | monopolised | bogged down | taken over) (by | with | into) (it | this | that | these | such | your | parental | old | past | complaints | arguments | questions) ..2`,
        `(requests | preferences | demands | appeals | objections | complaints) (for | to | from | about | of | against)? ..4 (are | tend to be | will be) (generally | usually | normally | often | almost always | nearly always | mostly | rarely)? ${UNWELCOME}`,
        'no need for (the | a | an | this | that | any | another | further) ..2 (you | @parent | parents | mum | dad) (keep | keeps | have been | has been | are | is | kept) (asking | pushing | pressing | going on | requesting | on) ..2',
        `had (his | her | their | your) (turn | chance | fair share | go | share | chances) (and | so | ; | ,) ..2 (place | others | other | someone | somebody | needed | wanted | must | there) ..4`,
        '(list is the list | rules are the? rules | policy is the? policy | timetable is the timetable | decision is (a | the)? decision | answer is the answer | plan is the plan | criteria are the criteria | a rule is a rule | no means no | a no is a no | take it or leave it | like it or lump it | that @be just how it is | that @be the way it is | that @be that)',
        `no (change | changes | amendment | amendments | alteration | alterations | adjustment | adjustments | revision | revisions) (will | shall | can | is to | are to | to | is going to) (now)? (be)? (made | considered | accepted | entertained | agreed | possible) !(until | without | unless | before | to your | to his | to her)`,
        `(put | putting | drawn | draw) a line through ..3 (you | ${UNNAMED}) ..2`,
        `(we | i | staff | the clerk | the chair | @staff) @have? (deleted | removed | crossed out | struck out | taken out | cut | erased | scrubbed | left out | edited out) (everything | anything | all | whatever | what | the (bits | parts | comments | changes | notes | paragraph | sentences) | most of what) (that)? (you | ${UNNAMED}) (@have)? (added | wrote | written | put | changed | said | asked for | suggested)`,
        `(professionals | staff | team | panel | everyone | experts | all ..1) (are | is | were | was)? (unanimous | agreed | in agreement | united | all agree | agree) ,? (and | so | therefore | hence)? ,? ..1 (disregarded | overruled | rejected | dismissed | discounted | set aside | not pursued | no change | stands | proceed) ..2`,
        `(proposal | request | requests | idea | suggestion | preference | wish | objection | plan) ..6 ${NO} ..2`,
        `^ ..1 ${NO} $`,
        '^ no (discussion | debate | negotiation | further discussion | arguments | argument | compromise) ..1 $',
        `^ (unrealistic | unreasonable | not realistic | out of the question | not viable | unworkable | unachievable | not feasible | a non starter | too ambitious) $`,
      ],
      TALK,
    ),
    ...around(
      [
        `either (you | parents | @parent) ..1 (sign | agree | accept | support | attend | come | back | work | engage | cooperate | take | follow | commit | stick) ..12 or (we | i | the | his | her | their | he | she | @child | it) ..2 (can not | will | is | are | loses | goes | lose | have to | shall | must | may | not) ..6`,
        `(sign | agree | agree to this | accept | accept this | sign up | take this) or (we | he | she | @child | you | the place | his | her) (will | can | lose | loses | goes | go | have to | shall | may) ..6`,
      ],
      {
        letter: 'you can say no, and {we} would like to hear what would suit you better and to look for another way',
        plan: 'the family can say no; staff will ask what would suit them better and look for another way',
      },
      { unless: ['(by post | online | by email | ring | call | bus | in person)'] },
    ),
  ],
  unless: [
    ...INNOCENT,
    '(until | unless | without | before) ..6 (you | agree | agreed | talked | spoken | met | heard)',
    '(password | login | photo | trip | menu | pets | nuts | game | swing | ball | bike)',
    '(you | @parent) (asked | wanted | suggested) ..3 (us | me)? to',
    'so that you',
    '(your | their | his | her) own words',
    'your section',
  ],
  unlessNear: OPENED,
  examples: {
    kind: 'letter',
    flags: [
      [
        'The wording is standard and <|officers will not be altering|> it.',
        'The wording is standard, and we would be glad to talk it over and to hear how you see it.',
      ],
      [
        'We <|have decided that|> his hours will drop from September.',
        'We would like to talk with you before deciding whether his hours will drop from September.',
      ],
      'Mum asked for a later start. <|Vetoed|>.',
      'She was told that the <|list is the list|>.',
      ['<|That is not possible|>.', 'We would be glad to talk it over and to hear how you see it.'],
      ['<|We are not able to do this|>.', 'We would be glad to talk it over and to hear how you see it.'],
      ['<|We do not offer that|>.', 'We would be glad to talk it over and to hear how you see it.'],
    ],
    passes: [
      'We will not be altering his timetable until you have talked to Mr Reed.',
      'Sam had his turn on the drum and passed it on.',
      'No change will be made before we have heard from you.',
      'We have decided that the concert will be in the hall.',
      'We have decided with you that the hours will drop to ten.',
      'Ring, or come in person.',
      'We will not be rewriting your section; it is in your own words.',
      'We cannot do that today, but we can on Monday.',
    ],
  },
});
