/** A child or a relative is to read, interpret or carry messages. */
import { defineRule, type Match } from '../../kit/index.ts';
import { CARRIER } from './words.data.ts';

const CAN =
  "(can | could | will | may | might | would | should | is able to | is happy to | is welcome to | @be welcome to | has offered to | has agreed to | is willing to | should be able to | @modal be able to | 's english is good enough to | is on hand to | @modal be on hand to | be on hand to | will be there to | is going to | is to)";
const WORK =
  '(translate | interpret | relay (the | any | our)? (messages | message | news | information | it) | act as (an | the | your)? (interpreter | translator) | (explain | read | sign | go over | go through) (it | this | the letter | the report | the plan | everything | them | these) (to | for | out to | out | with) (you | him | her | them | mum | dad | @parent)? | read (you | him | her) (this | it | the letter | the plan) | tell (you | her | him | mum | dad) what ..4 (says | said | saying | means | meant | going on) | pass (it | messages | everything | the messages | things) on | fill (it | the form | the forms) in for (you | him | her | them))';
const DONE =
  '(interpreted | translated | relayed (messages | what | the) | acted as (an | the)? (interpreter | translator))';
const KIN = `((his | her | their | your | an | a | the | @child 's | one of the | one of your | someone 's) ..2 (big | older | elder | eldest | oldest | little | younger | adult | teenage | grown up | twelve | ten | eleven | nine | thirteen | fourteen)? ${CARRIER})`;

/** A relation named without "his" or "her", as notes do. */
const BARE =
  '((older | elder | big | younger | eldest)? (brother | sister | sibling | cousin | aunt | uncle | gran | nan | grandma | grandad | dad | mum | father | mother | neighbour | friend))';

const TRAINED =
  '(professional | qualified | trained | registered | our interpreter | an interpreter (is | will) | language line)';

const offer = (match: Match): string => {
  const relay = /relay|pass|tell/.test(match.text().toLowerCase());
  if (match.context.kind === 'plan')
    return relay
      ? '[member of staff] will send news directly, in the way that suits the family'
      : `we will book an interpreter or a reader${match.beside(1)?.word.norm.match(/^\w/) ? '' : ', at no cost to the family'}`;
  return relay
    ? 'we will send news to you directly, in the way that suits you'
    : 'we will book an interpreter or read it through with you, at no cost to you';
};

export default defineRule({
  reads: 'sentence',
  title: 'A child or relative as interpreter',
  severity: 'warning',
  what: '“{words}” makes someone in the family carry what is ours to make clear.',
  why: 'A child should not have to carry adult news, and a parent has a right to hear it first-hand.',
  instead: 'Offer an interpreter, or a call to read it together.',
  source: 'Equality Act 2010, s.20 and s.29; SEN Code of Practice 2001, 2:7',
  phrases: [
    {
      match: `[ (could | can | would | might | will | perhaps | maybe) ..1 (@child | ${KIN} | ${BARE}) ..1 (come along | come | join (us | you) | sit in | attend | be there | stay | pop in) ..3 (and | to) (translate | interpret | sign | help with the english) (for (you | us | her | him | them | mum | dad))? ]`,
      fix: (match) => (match.context.kind === 'plan' ? 'book an interpreter' : 'may we book an interpreter'),
      unless: [TRAINED],
    },
    {
      match: `[ ${KIN} ..5 (and | so) ..1 ${CAN} (translate | interpret) (for (you | them | her | him | mum | dad | @parent))? ]`,
      fix: offer,
      unless: [TRAINED],
    },
    {
      match: `[ (${BARE} | ${KIN}) (to | will | can | could | is going to) (translate | interpret) (for (you | them | her | him | mum | dad | the family) | at (the)? ..1 (meeting | review) | when needed | $) ]`,
      fix: offer,
      unless: [TRAINED],
    },
    {
      match: `[ (${BARE} | child | pupil | @child) (translates | translated | interprets | interpreted | translating | interpreting) for (you | mum | dad | parents | the parents | the family | family | @parent-obj) ]`,
      fix: (match) => (match.context.kind === 'plan' ? 'an interpreter to be booked' : 'an interpreter will be booked'),
      unless: [TRAINED],
    },
    {
      match:
        '[ (which | this | that | and | as it | it)? ..1 (was | is | @be | proved | seemed | worked out | being)? ..1 (easier | simpler | quicker | cheaper | less (trouble | hassle | bother | fuss | expense | expensive | faff)) (for ..3)? than (~book | ~hire | ~get | ~pay | ~arrange | ~organise | ~find | ~call | ~order | ~wait for) ..1 (in | for)? (somebody | someone | an interpreter | an official interpreter | a professional | a professional interpreter | interpreters | anyone | one | a signer | a translator) ..6 !_ ]',
      fix: 'and an interpreter will be booked next time',
      unless: ['(bus | taxi | plumber | minibus | coach)'],
    },
    {
      match:
        '[ (which | this | that | and | it)? ..1 (saved | saves | saving | spared | spares | avoided | avoids) ..3 (having to)? (~book | ~hire | ~pay | ~arrange | ~organise | booking | hiring | paying | arranging) ..1 (for | in)? (somebody | someone | an interpreter | a professional | interpreters | a signer | a translator) ..6 !_ ]',
      fix: 'and an interpreter will be booked next time',
    },
    {
      match: `${KIN} [ , whose english is ..3 (better | stronger | easier | clearer | good | fluent) ..6 !_ ]`,
      fix: (match) => match.text().replace(/ ?, whose english\b.*$/i, ' too, and an interpreter is booked'),
    },
    {
      match: `[ (${KIN} | @child | one of the (children | kids)) ..3 (sits in | sit in | comes along | come along | comes with you | come with you | comes too | be there | present) , ..4 english (being | is) ..8 !_ ]`,
      fix: 'an interpreter is booked',
    },
    {
      match:
        "[ (his | her | their | whose | @child 's) english (being | is | @be) (so much | much | far | a lot | a bit | rather)? (better | stronger | easier to follow | clearer) than (yours | hers | his | mum 's | theirs | dad 's) ]",
      fix: 'with an interpreter booked',
      severity: 'warning',
    },
    {
      match:
        '[ (use | used | using | uses | have | having | as | act as | acts as | acting as | is | was | be | been) ..3 (a | the | our | their | your)? (go between | go betweens | intermediary | messenger | mouthpiece) ] !(who is | from the)',
      fix: 'with an interpreter booked',
      unless: [TRAINED, '(registered | witness | court | we are | staff)'],
    },
    {
      match: `[ (perhaps | maybe | could | can | might | surely | no doubt | i am sure) ..1 (a | your | one of your | the | someone ..1)? (${CARRIER} | someone at home | somebody at home | someone in the family) (could | can | might | may | would | will)? (oblige | help out with (it | this | the (form | letter | reading)) | do the honours | read (it | this | them) ((to | for | out)? (you | them)?) | fill (it | this) in | explain (it | this) | go through (it | this)) (for you | with you | to you)? ]`,
      fix: offer,
      unless: [TRAINED, '(@child ..2 (read | explain) (it | this) to (the class | us))'],
    },
    {
      match:
        '[ (please)? (bring | have | get | ask | use | let | send | borrow) (along)? (@child-obj | @child | _) (along | in | too)? to (translate | interpret) (for (you | us | her | him | them | mum | dad))? ]',
      fix: offer,
      unless: [TRAINED],
    },
    {
      match: `[ (could | can | would | might | please | perhaps) ..1 ${KIN} ..9 (come along | come | join us | join you | join | attend | be there | be present | stay | sit in | help out | pop in) ..4 to (translate | interpret | sign | help (with the)? (translation | english)) (for (you | us | her | him | them))? ]`,
      fix: (match) => (match.context.kind === 'plan' ? 'book an interpreter' : 'may we book an interpreter'),
      unless: [TRAINED],
    },
    {
      match: `[ (${KIN} | one of the (children | kids | boys | girls) | one of your (children | kids) | an older child | a sibling) (can | could | will | would | is able to | may | might | usually | always) ..1 (sign | translate | interpret | read (it | this | them | things | letters) (out)? | explain (it | this | things | everything | (this | the | our) (letter | report | plan | form)) | fill (it | them) in) (for | to) (her | him | them | you | mum | dad | @parent | the family) ]`,
      fix: offer,
      unless: [TRAINED],
    },
    {
      match: `(~speak | ~talk | ~communicate | ~explain | ~discuss | ~liaise | spoke | told | conversation | conversations | views | message | messages | communication | feedback | news) ..6 [ (via | through) (${KIN} | the (older | eldest | elder) (child | sibling | daughter | son)) ] (, which ..14 !(_ | ,))? !('s (school | social worker | teacher | nursery))`,
      fix: (match) =>
        match.text().replace(/,? ?\b(?:via|through)\b.*$/i, ', and an interpreter will be booked for next time'),
      unless: [TRAINED],
    },
    {
      match:
        '[ with (@child | (his | her | their | the) (sister | brother | daughter | son | cousin | aunt | uncle | neighbour | friend)) (translating | interpreting | signing) ]',
      fix: 'with an interpreter',
      unless: [TRAINED],
    },
    {
      match:
        '[ (@child | he | she | his (sister | brother) | her (sister | brother)) (@be | did) ..2 (a)? (great | good | brilliant | fab | fantastic | super | lovely | marvellous | wonderful | excellent)? (job (of)? (translating | interpreting) | little (interpreter | translator) | at (translating | interpreting)) ..3 !_ ]',
      fix: 'an interpreter will be booked next time',
      unless: [TRAINED, 'class | lesson | french | spanish'],
    },
    {
      match: `[ (get | getting | ask | asking | find | finding | have | bring) (a | an | your | some)? english speaking (friend | relative | neighbour | family member | adult | cousin | colleague | person | sister | brother | friends | relatives | neighbours) ]`,
      fix: (match) =>
        /ing$/i.test(match.text().split(' ')[0] ?? '') ? 'having an interpreter' : 'ask us for an interpreter',
    },
    {
      match:
        '[ (the)? (children | kids | older (ones | children) | eldest | older (sister | brother | siblings)) ..1 (act | acts | acted | serve | serves | can act | usually act) as (interpreter | interpreters | translator | translators | go between | go betweens) ..3 ]',
      fix: 'an interpreter is booked',
    },
    {
      match: `[ (@child | ${KIN} | (eldest | older | elder | big | younger) ${CARRIER}) ..1 (translates | interprets | relays (messages | news)) ] prep:(at | when | in | on | for (him | her | them | us | mum | dad | the family | both))`,
      fix: 'an interpreter is booked {prep}',
      unless: [TRAINED, '(boy | girl | friend | classmate | pupil | enjoys | class | lesson | playground)'],
    },
    {
      match: `if (your | @parent 's) english (is not | is | was not | @be not) ..6 , [ (@child | ${KIN}) ${CAN} ${WORK} (for (you | them | us | her | him | @parent) | it)? ]`,
      fix: 'if you would like an interpreter, we will book one at no cost',
    },
    {
      match: `[ (@child ${CAN} | ${KIN} ${CAN} ..6) ${WORK} (for (you | them | us | her | him | @parent) | it)? ]`,
      fix: offer,
    },
    {
      match: `[ (it was suggested | we suggest | we suggested | i suggest | i suggested | advised) that? (@child | ${KIN} | someone at home) (could | should | might | would | can)? ${WORK} (to (him | her | them | you) | for (him | her | them | you))? ]`,
      fix: offer,
    },
    {
      match: `[ (get | ask | have | let) (@child | ${KIN} | someone | somebody | her | him | them) to? (${WORK} | read (this | it | them) (out | aloud)? to you) (it | this | them)? (for (you | them | us | her | him))? ]`,
      fix: (match) =>
        match.context.kind === 'plan'
          ? 'offer to read it through together'
          : 'ring me and we can read it through together',
    },
    {
      match: `[ (get | ask | have | let) your ${CARRIER} (to)? read (you | it to you | this to you) (this | it)? ]`,
      fix: 'ring me and we can read it through together',
    },
    {
      match: `[ (@child | ${KIN}) ${DONE} ] ..3 (for | as | to | at | because | , | $)`,
      fix: (match) => `an interpreter was offered${/[,]$/.test(match.text()) ? ',' : ''}`,
    },
    {
      match: `[ (used | using | relied on | rely on | relying on | relies on) (@child | ${KIN}) (as (an | the)? interpreter | to (interpret | translate | relay ..2 | sign)) ]`,
      fix: (match) => (/^us|^relied/i.test(match.text()) ? 'had an interpreter' : 'have an interpreter'),
    },
    {
      match: `[ (@child | ${KIN}) (is | was | acts as | will be) (the | our | their | your)? (interpreter | translator) ]`,
      fix: offer,
    },
  ],
  unless: [
    '(interpret | translate | interprets) into',
    'other languages',
    '(nurse | doctor | dr | mr | mrs | ms | miss | chef | coach | professor | sister) _ (can | will | could | is happy to | is going to)',
    '(he | she) is so? ..1 proud',
    '(interpreter | interpreters) (is | are | has been | was | have been | will be) (booked | arranged | there)',
    '(not | never | rather than | instead of) ..4 (interpret | translate)',
    '(do not | does not | never | no need to | need not | nobody should | no one should | should not | will not) ..2 (ask | asking | get | getting | use | using | bring | have to | rely on | expect | let)',
    '(asked | wants | wanted | prefers | chose) ..4 to (interpret | translate | read)',
    '(poem | story | code | book | song | signs | french | spanish | german | graph | picture | map | feelings)',
    'our interpreter',
    'in person or by phone',
    'if you (would)? (like | prefer | want) (her | him | them) to',
  ],
  unlessNear: ['(booked | book) ..4 interpreter', 'interpreter ..6 (booked | instead)'],
  examples: {
    flags: [
      ['<|Get one of the children to read it to you|>.', 'Ring me and we can read it through together.'],
      [
        '<|Perhaps a neighbour could read it to you|>.',
        'We will book an interpreter or read it through with you, at no cost to you.',
      ],
      ['Please <|ask a friend to translate it|>.', 'Please ring me and we can read it through together.'],
      'If your English is not up to it, <|Oskar can translate|>.',
      [
        '<|His big sister is welcome to miss period 5 and interpret for you|>.',
        'We will book an interpreter or read it through with you, at no cost to you [if it matters: period 5].',
      ],
      'Mrs Whitlock uses British Sign Language. <|Aaron will relay messages|>.',
    ],
    passes: [
      'Sam can show you the model that he made.',
      'We will book an interpreter, so your daughter need not translate.',
      'An interpreter will come.',
      'Mei can show you the model she built, and our interpreter will be there to go through the plan with you.',
      'Amina offered to translate for her grandmother. We thanked her and have booked an interpreter instead.',
      'Hafsa can be there again to interpret, in person or by phone.',
      'Sam can translate a French poem.',
    ],
    kind: 'letter',
  },
});
