/** What sentences say of differing views and of the child's own view, for the rules about what is absent. */
import { defineSignal } from '../../kit/index.ts';

/** An offer to talk a decision over, or to hear another view, beyond the shared route to disagree. Widen freely. */
export const talkOffered = defineSignal('talk-offered', [
  '(talk | talking | chat | speak | discuss | go (over | through) | meet | sit down) ..6 (with you | you | it | this | through | over | together | first | about)',
  '(ring | call | phone | text | email | write to | come and see | contact | speak to | talk to | tell | ask) (me | us | mr | mrs | ms | miss | dr | our | the office)',
  '(what | how) (do | would | does) (you | this | that | it) ..6 (think | look | feel | see | like | want | prefer | suit)',
  '(tell | let) (me | us) ..3 (know | what | how | if | anything)',
  '(look | think) ..4 again',
  '(see | sees | think | thinks | feel) (it | this | things | about it)? differently',
  '(your | you) ..6 (views | view | thoughts | ideas | questions) ..6 (welcome | matter | count | hear | read)',
  '(would | will) (like | love | be glad | value | welcome) ..6 (you | your | hear)',
  '(glad | happy) to (talk | meet | answer | hear | go | look | explain)',
  '(nothing | not) ..4 (final | decided | settled | fixed) ..6',
  '(change | changed) (your | our) mind',
]);

/** A formal way only: appeal, tribunal, complaint. */
export const formalRoute = defineSignal('formal-route', [
  '(right of appeal | right to appeal | appeal to | tribunal | mediation | complaints (procedure | policy | process) | formal complaint | make a complaint)',
]);

/** Good news in a decision: what was asked for is given. */
export const inFavour = defineSignal('in-favour', [
  '(pleased | delighted | glad | happy | good news | yes) ..8 (tell | say | let you know | confirm | inform | share)',
  '(has | have | was | were | been) ..1 (agreed | approved | granted | accepted | successful) !(not)',
  '(panel | authority | council | we | school) ..2 (has | have)? ..1 (agreed | decided) (to (give | fund | carry out | issue | offer | provide | start) | your)',
  '(will | can) ..1 (carry out | start) ..4 assessment',
]);

/** A sentence that gives the child's own view, or says how it was sought. */
export const childSpeaks = defineSignal(
  'child-speaks',
  [
    '@child ..3 (~say | said | ~tell | told | ~ask | ~choose | chose | ~want | ~wish | ~hope | ~show | ~point | ~sign | ~think | thought | ~draw | drew | ~write | wrote | ~prefer | ~feel | felt | ~describe | ~explain | ~agree | ~suggest | ~dream | ~communicate | ~report | ~answer | ~laugh | ~smile | ~reach | ~refuse)',
    '@child ..1 (would | will | does | did) not? ..1 (like | rather | prefer | love | want)',
    '@child ..2 (likes | loves | enjoys | dislikes | hates)',
    '(views | view | voice | words | wishes | choice | ideas | feelings) of ..3 @child',
    "(his | her | their | @child 's | child 's | pupil 's | own) ..1 (views | view | voice | words | wishes | idea | ideas | feelings | choice | own words)",
    '(written | made | drawn | planned | chosen | agreed | talked | put together) ..6 (with | by) ..4 @child',
    '(like | want | love | hope | feel | wish) to ..1 (be | go | have)',
    '(i | my) ..1 (like | love | want | am | feel | can | need | would | do | best)',
    '(turn of the head | saying no | turns away | pushes away)',
    '(asked | ask | asking | listened to | talked to | talked with | spoke to | spoke with) ..2 @child',
    '(picture | pictures | talking mats | symbols | photos | drawing | drawings | cards | observed | watching) ..10 (choose | view | views | like | likes | tell | show | shows | show us)',
  ],
  { speech: true, roles: ['child-view', 'important-to'] },
);

/** Somebody sees it differently, or is worried or unhappy: told without saying what each thinks. */
export const differenceNamed = defineSignal(
  'difference-named',
  [
    '(@parent | parents | mum | dad | family | mother | father) ..6 (disagree | disagrees | disagreed | disagreement | unhappy | not happy | dissatisfied | objected | objects | objection | objections | opposed | opposes | challenged | disputes | disputed | do not agree | does not agree | did not agree | not in agreement | upset with | complained | refused to sign | declined to sign | not accept)',
    '(disagreement | disagreements | difference of opinion | differences of opinion | dispute | tension | differing views | conflict) ..4 (with | between | over | about | was | were | remains | remain)',
    '(concerns | objections | reservations) (were | have been) (raised | noted | expressed) by ..3 (parents | mum | dad | family | @parent)',
  ],
  { unless: ['(peers | friends | children | pupils | playground | sibling | brother | sister)'] },
);

/** Each side's view stands beside the other, or there is a step to bring them together. */
export const bothViews = defineSignal(
  'both-views',
  [
    '(see | sees | saw | seeing | think | thinks | remember | remembers) ..3 differently',
    '(we | staff | school | i | @staff) (think | thinks | see | saw | feel | believe | would like | worry | are not sure | is not sure) ..20',
    '(both | each) ..3 (views | view | keep | note | notes | sides | ideas | of us | write)',
    '(compare | talk | look | meet | try | review | decide) ..6 (together | again | both | with (him | her | them | @parent))',
    '(we | they) (agree | differ | disagree) (that | about | on)',
    '(mediation | disagreement resolution | sendiass)',
    '@parent ..4 (would like | thinks | think | believes | feels | wants | prefers | prefer | want) ..16 (; | and | but) ..2 (school | staff | we | the (school | team | college | nursery))',
  ],
  { roles: ['differences'] },
);
