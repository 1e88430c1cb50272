/** What drafts say of access, language and who is written to; shared by the omission rules here. */
import { defineSignal } from '../../kit/index.ts';
import { FORMATS, LANGUAGE } from './words.data.ts';

/** Another format, language or help to read, in wider words than the shared signal. */
export const accessSaid = defineSignal(
  'access-said',
  [
    FORMATS,
    `(in | into) (your (own | home | first)? language | any language | another language | ${LANGUAGE})`,
    '(any | another | other | a different) (form | format | shape | version)',
    '(voicemail | voice note | voice message | voice notes | recording | recorded | recorded version | film | video of)',
    '(read | go | talk | take | walk | run) ..5 through',
    '(read | explain) ..4 (to | with) you',
    '(pictures | picture version | symbols | photos | photo version | cream paper | coloured paper | point print | point | dyslexic | migraines)',
    '(hard | difficult | tricky) (to | for you to) (read | hear | see | get to | write)',
    '(ways | way) (that)? (suit | suits | is easiest | works | work) (you)? ',
    '(however | whichever way | whatever way) (you | suits | is)',
    '(easier | easiest) for you',
    '(write | ring | call | text | email) ..8 or (come in | call in | drop in | come and)',
    '(come to you | come in) ..4 or ..2 (talk | speak | phone | by phone)',
    'thank you for (your | the) (letter | email | note) (about | of)',
  ],
  {
    speech: true,
    unless: [
      '(families | parents | children) ..2 go through',
      '(not | no | never | can not) ..3 (provide | supply | translated | available)',
      'on payment',
    ],
  },
);

/** What would help the parent to take part. */
export const adjustmentAsked = defineSignal('adjustment-asked', [
  '(anything | something | what) ..6 (help | helps | easier | comfortable | need | needs) ..6',
  '(tell | let) (me | us) ..8 (need | needs | help | easier | easy | prefer | like | suit | suits)',
  '(loop | breaks | break | quiet room | steps | step free | ground floor | lift | parking | ramp | creche | taxi | travel costs | wheelchair | chair | buggy | toilet)',
  '(bring | invite | come with) ..6 (friend | relative | someone | somebody | anyone | supporter | you like)',
  '(phone | video | home | teams | zoom)',
]);

/** The family speaks a language beside English, or has one at home. */
export const homeLanguageTold = defineSignal(
  'home-language-told',
  [
    `(~speak | ~use) (to (him | her | them) in)? ..1 ${LANGUAGE} (to (him | her | them) | at home | with (him | her | them) | and)?`,
    `${LANGUAGE} ..2 (is | are) (spoken | the (main | first | home) language | used) (at home)?`,
    `(home language | first language | language at home | mother tongue) ..2 (is | :) ..1 ${LANGUAGE}`,
    '(should | must | need to | try to | encouraged to | asked to | please) ..1 (speak | use | talk) ..1 english (at home | in the home | to (him | her | them) | with (him | her | them))',
    '(via | through) ..2 (older | elder | big | his | her | the | their | little | younger | eldest | a)? (sister | brother | sibling | cousin | aunt | auntie | neighbour)',
  ],
  // A family who speak English too may need nothing; advice against the language has a mark of its own.
  { unless: ['(lesson | lessons | gcse | class | teacher)', 'and english', '(cease | stop) (speaking | using)'] },
);

/** Something is said or offered in that language, or an interpreter. */
export const languageOffered = defineSignal(
  'language-offered',
  [
    '~interpret',
    '(interpreter | interpreters | translator | translation | translated | translate | signer | bilingual)',
    `(in | into) ..2 ${LANGUAGE} !(lesson | lessons)`,
    `(words | word | songs | stories | books | greetings | version | copy | recording | film | names | numbers | signs) ..3 ${LANGUAGE}`,
    `${LANGUAGE} (version | copy | speaking | words | word | songs | interpreter | recording | translation | book | books | stories)`,
    "(in | into) (any | their | your | her | his | both | the family 's | another | the home) (own | home | first | two)? (language | languages)",
    '(language | languages) ..4 (prefer | like | easiest | suit)',
  ],
  { speech: true },
);

/** The parents live apart. */
export const livesApart = defineSignal('lives-apart', [
  '(parents | mum and dad | they) (are | have | is | now)? (separated | divorced | split up | live apart | living apart)',
  '(two | both) (homes | households | addresses)',
  "(his | her | their | the | @child 's) (father | dad | mother | mum) (lives | who lives | now lives | is living) (elsewhere | in | at | with | nearby | away | separately)",
  '(week | weekends | half the week | alternate weekends) (with | at) (his | her | their)? (dad | father | mum | mother)',
  "(stays | staying | lives) (with | at) (his | her | their)? (dad | father | mum | mother) ('s)? (at weekends | every | on | half)",
]);

/** A copy for each, or a question about it. */
export const copyForBoth = defineSignal('copy-for-both', [
  '(copy | copies | written | write | sent | send | letter | posted | emailed) ..8 (both | each | dad | father | mum | mother | either | separately | everyone | everybody | other parent)',
  '(both | each) (of you)? ..4 (copy | copies | written | received)',
  '(who | anyone | someone) else ..6 (copy | have | know)',
  '(court order | asked us not to | has asked not to | no contact)',
]);
