/** A need is known, and the parent is passed over all the same. */
import { defineRule, type Match } from '../../kit/index.ts';
import { CONDITION, LANGUAGE, MET_HERE, NEED, STATE, WHO } from './words.data.ts';

const THEY = `(${WHO} | she | he | they | mum | dad | parents | the parents | family | the family)`;
const NOT_ASKED =
  '((asked | consulted | invited | included | involved | sent | given | told | shown | approached | contacted | interviewed | copied | spoken | offered | informed | heard | rung | phoned) | expected to (attend | come | contribute | take part))';
const PAPERS =
  '(contribution | contributions | views | view | comments | comment | form | questionnaire | statement | input | report | copy | copies | papers | letter | letters | account | feedback | reply | response | invitation)';
const DONE =
  '(sought | obtained | requested | asked for | sent | gathered | invited | recorded | given | taken | collected | provided | completed | included | expected | shared | issued | received | offered | attempted | possible | needed)';
const ACCESS =
  '(lift | stairs | steps | upstairs | flights | ramp | first floor | second floor | top floor | wheelchair | step free | loop | interpreter | signer | captions | video link | large print | disabled access | accessible)';
const MISSES =
  '(~miss (it | this | that | out | the) | sit (it | this) out | stay away | stay at home | not attend | be left out | give (it | this) a miss | go without | ~forgo | do without | ~skip (it | this | the) | wait (in the car | outside | downstairs | in reception) | be represented | send (apologies | someone else | somebody else | his apologies | her apologies))';
const READS =
  '(understand | follow | grasp | take it in | get it | take (it | this | that) on board | know what we meant | make sense of)';

/** What stands in place of everything after the marked start; an opening comma is the sentence's own. */
const ask = (match: Match): string | undefined =>
  /^[A-Z]/.test(match.text())
    ? undefined
    : match.context.kind === 'plan'
      ? 'and will ask which way of keeping in touch suits best'
      : 'and will now use the way that suits you best: [text, video or sign]';

const KNOWN =
  '((you | she | he | mum | dad | @parent) ..1 (said | have said | told (us | me | the ..1) | mentioned | explained | asked (for | us | me | if | to)) | (i | we) ..1 (know | knew | realise | understand | appreciate | are aware | am aware | note) (that)? (you | mum | dad | @parent | she | he))';
/** What was said to help, or to be hard. */
const WISH =
  '(letters | letter | reading | read | writing | forms | call | phone | ring | text | texts | in person | large print | bigger print | larger print | interpreter | translated | translation | dyslexic | dyslexia | deaf | hearing | blind | sight | stairs | lift | wheelchair | downstairs | english | recording | voice message | face to face)';

export default defineRule({
  reads: 'sentence',
  title: 'A need known and passed over',
  severity: 'warning',
  what: '“{words}” passes a parent over because of what they live with.',
  why: 'The need was known, so there was a chance to meet it, and a parent will notice that.',
  instead: 'Use the way that suits them, or ask what would help.',
  source: 'Equality Act 2010, s.20 and s.29; SEN Code of Practice 2001, 2:7',
  weight: 5,
  phrases: [
    {
      match: `lead:(${KNOWN} ..10 ${WISH} ..5) [ ,? (but | however | yet | ;) ,? (i | we | please | this | it | the ..1 | most | many | other | unfortunately) ..14 !_ ]`,
      fix: '{lead}, so we will use the way that suits you: [a call, a text, a talk in person]',
      unless: [
        '(but | yet | ;) ..6 (rang | will ring | can ring | will call | can call | call you | read (it | this) (with | to) | interpreter (is | has been | will be) | enclosed | moved | downstairs | ground floor | in case | as well | also | happy | glad)',
        '@child ..2 (reading | reads | hearing | writing)',
      ],
    },
    {
      match:
        '[ (sending | putting | confirming) (this | it | everything) in writing so (that)? there (is | can be | will be) no (confusion | misunderstanding | misunderstandings | doubt | dispute | argument) ..2 ]',
      fix: 'sending this in writing, and can also talk it through with you',
      severity: 'information',
    },
    {
      match:
        "(parental | parent 's | parents ' | your | a parent 's | the family 's | mum 's | dad 's | mother 's | father 's | maternal | @parent 's) ..1 (health | disability | disabilities | illness | condition | impairment | mobility | pain | arthritis | sight | hearing) [ be:(is | are | was | were) not (a matter | matters | something | an issue | a factor | a consideration | a ground | grounds | relevant) ..8 !_ ]",
      fix: (match) =>
        `${/^(.+?) (?:is|are|was|were|can|will|do|does|has|have)\b/i.exec(match.text())?.[1] ?? 'this'} ${/^(?:are|were)/i.test(match.text('be')) ? 'are' : 'is'} something that we will look at with you`,
    },
    {
      match:
        'lead:((deaf | hearing aid | hearing aids | hear | lip read | bsl | signs | signer | sign language | interpreter | follow | blind | see the) ..5) [ ,? (so | and) ..2 (some | part | much | most | parts | the rest | the)? ..1 (of the (discussion | meeting | review | talk | conversation))? ..2 (was | were)? ..1 (summarised | summed up | gone over | relayed | explained | told | given) ..5 (at the end | afterwards | later | after the meeting | the next day | on the way out) ] (and (did not | could not | was not) ..6)? $',
      fix: (match) => `${match.text('lead').replace(/,$/, '')}, so next time [what helps] will be in place`,
      unless: [
        '(everyone | all of us | as well | too | stopped | booked | sorry | also)',
        '@child ..1 (is | was) ..1 (deaf | blind)',
      ],
    },
    {
      match:
        '[ (some | part | much | most | parts | a lot) of the (discussion | meeting | review | talk | conversation) (was | were) (summarised | summed up | gone over | relayed | explained) ..5 (at the end | afterwards | later | after the meeting | the next day) ]',
      fix: 'next time [what helps] will be in place',
      unless: ['(everyone | all of us | as well | too | booked | sorry | also)'],
    },
    {
      match:
        '[ (mum | dad | he | she | you | they | @parent) ..1 (did not | could not | was not able to | were not able to) (take part | join in | contribute | follow) ..4 (as | because | since) (mum | dad | he | she | you | they) (is | are | was) ..1 (deaf | hard of hearing | blind | partially sighted | dyslexic | disabled | autistic) ] (, and ..8)? $',
      fix: 'next time [what helps] will be in place',
      unless: ['(sorry | booked)', '@child'],
    },
    {
      match: `^ [ (although | though | even though | despite | while | whilst | notwithstanding) (we | i | staff | the school | the office | they)? ..1 (know | knew | are aware | am aware | were aware | was aware | knowing | being aware | understand | appreciate | had been told | were told | was told | you told us | you have told us | she told us | he told us) (that | of)? ..1 ${THEY} ..2 (${STATE} | ${CONDITION} | read | hear | see | @do not use | can not use | can not read | can not hear) ..4 ] , ..40 !(, | _)`,
      fix: 'we will use the way that suits best from now on: [text, video or sign]',
      unless: ['@child ..1 (is | has) ..2 (deaf | autistic | dyslexic)', 'sorry'],
    },
    {
      match: `[ (although | though | even though | despite | while | whilst | notwithstanding) (we | i | staff | the school | the office | they)? ..1 (know | knew | are aware | am aware | were aware | was aware | knowing | being aware | understand | appreciate | had been told | were told | was told | you told us | you have told us | she told us | he told us) (that | of)? ..1 ${THEY} ..2 (${STATE} | ${CONDITION} | read | hear | see | @do not use | can not use | can not read | can not hear) ..6 !_ ]`,
      fix: ask,
      unless: ['@child ..1 (is | has) ..2 (deaf | autistic | dyslexic)', 'sorry'],
    },
    {
      match: `(we | i | staff | the school | the office) ..1 (know | knew | are aware | am aware | were aware | appreciate | realise) (that)? [ ${THEY} ..2 ${STATE} ..1 , (but | yet | however) ..1 (we | i | the | our | there | it) ..2 (only | still | rang | ring | call | called | phone | phoned | can only | have to | do | must | will still | sent | wrote | always) ..12 !_ ]`,
      fix: (match) =>
        match
          .text()
          .replace(/^.*?\b(?:that )?(?=(?:you|she|he|they|mum|dad|parents|the|his|her|mrs?|ms|miss)\b)/i, '')
          .replace(/,? (?:but|yet|however)\b.*$/i, ', and will ask which way of keeping in touch suits best'),
      unless: ['(text | texts | texted | interpreter | video | sign)'],
    },
    {
      match: `lead:(${WHO} ..5 (${CONDITION} | ${STATE} | ${LANGUAGE} | ${NEED}) ..2) [ (and | so | therefore | hence | consequently) ..2 (was | were | is | are | has been | have been | will be) ..2 (not | never) ..2 ${NOT_ASKED} ..10 !_ ]`,
      fix: (match) => `${match.text('lead').replace(/,$/, '')} and will be asked in the way that suits best`,
      unless: ['@child ..2 (deaf | autistic | dyslexic)'],
    },
    {
      match: `lead:(${WHO} ..5 (${CONDITION} | ${STATE} | ${LANGUAGE} | ${NEED}) ..2) [ (and | so | therefore | hence | consequently) ..2 (was | were | is | are | has been | have been | will be) ..2 (left out | excluded | excused | omitted | passed over | bypassed | left off | exempted | overlooked | spared) ..10 !_ ]`,
      fix: (match) => `${match.text('lead').replace(/,$/, '')} and will be asked what would help`,
    },
    {
      match: `lead:((${NEED} | ${LANGUAGE}) ..6) [ (so | and | therefore | hence) ..1 (no | nothing) ..3 ${PAPERS} ..1 (was | were | has been | have been | is | are | will be)? ..1 ${DONE} ..4 !_ ]`,
      fix: (match) => `${match.text('lead').replace(/,$/, '')}, so we will ask which way of sharing views suits best`,
      unless: ['@child ..3 (reading | reads | hearing | deaf)', '(lesson | test)'],
    },
    {
      match: `[ (no | nothing) ..2 ${PAPERS} ..1 (was | were | has been | have been)? ${DONE} (because | as | since | given | due to | owing to) ..6 (${NEED} | ${LANGUAGE}) ..4 !_ ]`,
      fix: 'views will be asked for in the way that suits the family best',
      unless: ['@child ..3 (reading | reads | hearing | deaf)'],
    },
    {
      match: `${ACCESS} ..8 [ (so | which means | meaning | therefore | and so) (that)? ${THEY} ..1 (will have to | have to | has to | had to | will need to | must | is going to have to | would have to | will just have to | can)? ..1 ${MISSES} ..6 !_ ]`,
      fix: (match) =>
        match
          .text()
          .replace(
            /,? (?:so|which means|meaning|therefore|and so)\b.*$/i,
            ', so we will find a room or a way that works for everyone',
          ),
      unless: ['@child ..4 (miss | stay | skip)', '(so (that)? (nobody | no one | everyone))'],
    },
    {
      match: `who:${THEY} [ (did not | does not | do not | could not | can not | @be not) (seem to | appear to | really | quite | fully | want to | seem able to | able to)? ..1 ${READS} ..4 , (so | hence | therefore) ..1 (this | a | the | we are | i am | please | here | find | it is | we have | i have | attached | enclosed) ..2 (slip | letter | note | form | email | memo | written | writing | paper | formal | notice | serves | putting | put | confirming | sending) ..8 !_ ]`,
      fix: '{who} may not have had it explained well by us, so we will talk it through again in the way that helps most',
      unless: ['@child'],
    },
    {
      match: `[ (we | i | staff)? ~try (to)? (explain | explaining | tell | telling) ..8 (but | and) ${THEY} (did not | does not | could not | @be not) (seem to | appear to | really | quite | want to | able to)? ..1 ${READS} ..8 !_ ]`,
      fix: 'we did not explain this well, and will talk it through again in the way that helps most',
      unless: ['@child', '(interpreter | sorry)'],
    },
    {
      match:
        'if english (is not | @be not) ..2 (first | main | home | native | strongest | best) language ,? [ (please | you can | kindly | do | then | you may | you should | you will need to | you must)? (bring | find | get | have | ask | use) (along)? (a | an | your | somebody | someone | some | one of | the) ..10 !_ ]',
      fix: 'we will book an interpreter for you, at no cost',
      unless: ['(interpreter | translator | as well | also | too | would like to)'],
    },
    {
      match:
        '(if | anyone | parents | families | those) ..4 (english | read | language | deaf | forms | reading | understand | hear | interpreter | translation | sign) ..3 [ (please | kindly | you should | you will need to | you must | should | must | need to | can | to | ,) ..1 (bring | ask | get | find | take | rope in | rely on | turn to) (along)? (a | an | your | some | somebody | someone | their) (own | older | bilingual | trusted | english speaking | hearing | good)? (friend | neighbour | relative | family member | child | daughter | son | somebody | someone | companion | adult | pal | mate | one | cousin | sister | brother) ..8 !_ ]',
      fix: (match) =>
        match
          .text()
          .replace(
            /,? (?:please |kindly |you should |you will need to |you must |should |must |need to |can |to )?(?:bring|ask|get|find|take|rope in|rely on|turn to)\b.*$/i,
            /^if you/i.test(match.text())
              ? ', we will book help for you, at no cost'
              : ' can ask us for an interpreter or help with reading, at no cost',
          ),
      unless: [
        '(as well | also | too | would like to bring | welcome to | if you (would)? (like | prefer | rather)) ',
        'book',
      ],
    },
    {
      match:
        '[ (as | because | since | and)? (we | i | staff | the school | teachers) (can not | will not | do not | are not here to | @be not our job to | have no time to | @be not going to | should not have to | refuse to | have not time to) (be)? (spoon feed | spoon feeding | spoonfeed | spoonfeeding | hand hold | hand holding | nursemaid | nursemaiding | babysit | babysitting | mollycoddle | mollycoddling | ~hold ..1 (hand | hands)) ..2 (parents | you | mum | dad | families | every parent | everyone | @parent-obj | adults | people)? ..4 !_ ]',
      fix: (match) =>
        `${/^(?:as|because|since|and) /i.test(match.text()) ? 'and ' : ''}we are glad to go through it with anyone who would like that`,
      unless: ['@child', '(we can not hold hands)'],
    },
    {
      match:
        '[ (parents | you | families | some parents | adults) (can not | should not | must not | do not | @be not | want | expect | need | ~like)? (to)? (have)? (be | being | everything | it)? (spoon fed | spoonfed | handed ..2 on a plate | babied | nursemaided) ..4 !_ ]',
      fix: 'we are glad to go through it with anyone who would like that',
      unless: ['@child'],
    },
  ],
  unless: [
    ...MET_HERE,
    '(prefers | told us that | asked us)',
    '(asked | told) (why | twice | again | to (prove | explain | justify))',
    '(we are | i am) sorry',
    '(our mistake | we got this wrong | was wrong)',
  ],
  unlessNear: ['(apologise | our mistake | we got this wrong)'],
  examples: {
    flags: [
      [
        'Mum has a learning disability <|and was therefore not asked for her views|>.',
        'Mum has a learning disability and will be asked in the way that suits best.',
      ],
      [
        'Mum finds reading hard, <|so no written contribution was sought|>.',
        'Mum finds reading hard, so we will ask which way of sharing views suits best.',
      ],
      '<|Although we know that Mum is deaf|>, we rang her at nine.',
    ],
    passes: [
      'Mum has a learning disability and was asked for her views with pictures.',
      'Mum finds reading hard, so we talked it through with her and wrote down her words.',
      'Although we knew that Mum is deaf, we rang her, and we are sorry.',
      'There is no lift, so we will meet downstairs.',
      'No written test was set, as Sam finds reading hard.',
    ],
    kind: 'plan',
  },
});
