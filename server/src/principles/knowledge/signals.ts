/** What sentences say of a family's knowledge, for the rules about what is absent. */
import { defineSignal, type Measure } from '../../kit/index.ts';
import type { Names } from '../../text/index.ts';

/** The family has said, seen or shown something that is written down. */
export const familySpeaks = defineSignal(
  'family-speaks',
  [
    '@parent ..3 (@say | ~see | saw | seen | ~notice | ~find | found | ~feel | felt | ~think | thought | ~believe | ~know | knew | ~worry | ~hope | ~prefer | ~want | ~love | ~agree | ~claim | ~insist | ~allege | ~disagree | ~suggest | ~wonder | ~teach | taught | ~show | ~warn | ~call | ~recall | ~remember | ~maintain)',
    '@parent (would | will | does | did) not? (like | sooner | rather | prefer | love | want)',
    '(with | from | by) ..2 (@parent | his mum | her mum | his dad | her dad | his family | her family) ..3 (and | , | in | on)',
    '(written | made | put together | drawn up | agreed | planned | typed | checked | compiled | created) ..8 (with | by) ..6 @parent',
    '(thank | thanks) ..4 for (telling | showing | sharing | explaining)',
    'you (told | said | asked | described | wrote | have told | had | noticed | have noticed | chose | wondered | put)',
    "(mum | dad | mother | father | nan | gran | grandad | parents | family | carer | carers) 's? (views | view | idea | ideas | words | way | comment | comments | advice | suggestion)",
    "(mum | mummy | mam | dad | mother | father | nan | gran | grandad | parents | family | carer | carers | aunt | auntie | uncle | foster carer) 's? ..4 (read it | read this | has read | have read | added | adds | wrote | listed | drew | corrected | changed | crossed out | recorded)",
    "in (his | her | their) (mum | dad | mother | father | parents | family) 's words",
  ],
  { speech: true, roles: ['parent-view'] },
);

/** Somebody has asked, or will ask, the family. */
export const familyAsked = defineSignal('family-asked', [
  '(will | to) (ask | ring | visit | meet | call | phone | talk (to | with) | speak (to | with)) ..4 @parent',
  '@parent ..2 (has | have | had) (asked | chosen | asked us) to (leave | add | wait)',
  '(blank | space) ..4 (for | until) ..6 @parent',
  '(tell | show) us ..4 (what | how | when)',
]);

const words = new WeakMap<Names, ReadonlySet<string>>();

/** Words for the family, and what its members are called; gathered once for each draft. */
function familyWords(names: Names): ReadonlySet<string> {
  let known = words.get(names);
  if (!known) {
    const called = names.parents
      .flatMap((name) => name.toLowerCase().split(/\s+/))
      .filter((word) => !/^(?:mr|mrs|ms|miss|dr|and)$/.test(word));
    known = new Set([...FAMILY_WORDS, ...called]);
    words.set(names, known);
  }
  return known;
}

const FAMILY_WORDS = new Set(
  'mum mums mummy mam mother dad dads daddy father parent parents family families home nan nana gran grandma grandmother grandad grandfather carer carers stepmum stepdad auntie aunt uncle you your'.split(
    ' ',
  ),
);
const USE: ReadonlySet<string> = new Set([
  'outcomes',
  'help',
  'home',
  'actions',
  'review',
  'differences',
  'needs',
  'context',
  'strengths',
  'progress',
  'placement',
  'important-to',
  'dates',
]);

/** How often the parts of a plan that say what will happen speak of the family. */
export const familyInPlan: Measure = {
  name: 'family-in-plan',
  of(block, context) {
    if (!context.roles.some((role) => USE.has(role)) || context.roles.includes('parent-view')) return 0;
    const family = familyWords(context.names);
    let count = 0;
    for (const { tokens } of block.sentences) for (const { word } of tokens) if (family.has(word.norm)) count++;
    return count;
  },
};

/** Words in the parts of a plan that say what will happen. */
export const planWords: Measure = {
  name: 'plan-words',
  of: (block, context) =>
    context.roles.some((role) => role === 'outcomes' || role === 'help')
      ? block.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
      : 0,
};

/** Words in the family's own section. */
export const viewWords: Measure = {
  name: 'view-words',
  of: (block, context) =>
    context.roles.includes('parent-view') && block.type !== 'heading' && !block.text.includes('[')
      ? block.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
      : 0,
};

/** A letter that asks the family something, or leaves the door open to their knowledge, beyond the shared signal. */
export const invitesKnowledge = defineSignal('invites-knowledge', [
  '(please)? (let | tell) (me | us) (know | what | how | if | when | whether | where)',
  '(please)? (read | correct | add | change | alter) ..6 (it | this | anything | whatever | draft | notes)',
  '(your | you) ..6 (ideas | views | thoughts | picture | side | account | words) ..6 (welcome | help | first | count | counts)',
  'you (may | might | will) (have | know | see | think | be able to tell)',
  'you know ..6 (best | better)',
  '(put | set) what you (know | see)',
  '(would | do | did | can | could | have | is | are | was | has | does | shall | may) (you | we | i | there | any | that | this | it) ..16 ?',
  '(what | how | when | which | who) (do | would | does | did | is | are | else | has | have | will) ..16 ?',
  '(come | ring | talk | speak | call | write | reply | text) ..6 (and tell | to tell | to say | if you)',
  '(compare | swap) notes',
  '(add | bring | send) ..4 (your own | anything you | thoughts | ideas | questions)',
  'we would (like | love) ..4 (you | your | to hear)',
  '(tell | show) us',
  'learn from you',
]);

/** A report home: subjects, marks, comments. */
export const reportHome = defineSignal('report-home', [
  '(end of (year | term) | annual | progress | school | interim | termly) report',
  'report to parents',
  '(working (at | towards | below) | attainment | attitude to learning)',
]);
