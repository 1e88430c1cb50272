/** A parent's request told as pressure, shopping for a label, or a home-made diagnosis. */
import { defineRule } from '../../kit/index.ts';
import { byKind, FAMILYS, inPlace, staffInLetter } from './phrasing.data.ts';

const PARENTS =
  '(parent | parents | parental | family | mother | father | mum | dad | carer | carers | home | @parent)';
const WANTED =
  '(assessment | diagnosis | plan | ehcp | ehc | ehcna | label | statement | place | placement | support | referral | school | tutor | funding | more | 1:1 | one to one | help | answers | meeting | answer | explanation | ta | adult | therapy | test | testing)';

export default defineRule({
  reads: 'sentence',
  title: 'A request told as pressure',
  severity: 'warning',
  what: '“{words}” can sound as if asking for help were a fault.',
  why: 'Parents ask because they have seen something; the reason is what we need.',
  instead: 'Say what they asked for, and why they asked.',
  source: 'SEND Code of Practice 2015, 6.20 and 6.45',
  weight: 1,
  phrases: [
    {
      match: `who:@parent [ ~be (pushing | pressing | lobbying | agitating | campaigning | angling | holding out | pressuring us | fighting | clamouring | badgering ..2 | pestering ..2 | hounding ..2) ] for`,
      fix: '{who} {who|has} asked for',
    },
    {
      match: `who:@parent [ @have been (pushing | pressing | lobbying | agitating | campaigning | angling | holding out | clamouring | (badgering | pestering | hounding) ..2) ] for`,
      fix: '{who} {who|has} been asking for',
    },
    {
      match: `who:@parent (@have | ~continue to | ~keep)? [ (~push | ~press | ~lobby | ~lobbie | ~campaign | ~agitate | ~angle | ~clamour | ~pester ..3 | ~badger ..3 | ~hound ..3) (hard)? ] for ..4 ${WANTED}`,
      fix: (match) => `${match.text('who')} asked${/ for\b.*$/.exec(match.text())?.[0] ?? ' for help'}`,
    },
    {
      match: `[ ${PARENTS} (driven | led | instigated | fuelled) ] x:(referral | request | assessment | application | concern | concerns)`,
      fix: '{x} made by [name] because [reason]',
    },
    {
      match: `(@be | been | very | largely | mostly | mainly | entirely | purely | request | referral | concern | ^) [ ${PARENTS} (driven | led | instigated | fuelled) ] ($ | , | . | ; | rather | not | and not)`,
      fix: byKind('made at your request', 'made by [name] because [reason]'),
    },
    {
      match: `^ request ..2 [ (driven | led | instigated | prompted | fuelled) by ${PARENTS} (rather than by? ..6 | not by? ..6)? ] $`,
      fix: byKind('made by [name] because [reason]'),
    },
    {
      match: `[ (driven | led | instigated | fuelled) by (the | his | her | their)? (parents | family | mother | father | mum | dad | home) (rather than by? ..6 $ | not by? ..6 $)? ]`,
      fix: byKind('made by [name] because [reason]'),
    },
    {
      match: `[ (at | on | owing to | due to | because of | after | following | under) (the | repeated | constant | mum's | dad's | his | her | their | your | mother's)? (${PARENTS} 's? )? (insistence | pressure | demand | demands) ] (of ..3)?`,
      fix: byKind('at your request', 'as [name] asked, because [reason]'),
    },
    { match: `[ parental (pressure | insistence | demand | demands) ]`, fix: byKind('a request from the family') },
    {
      match: `who:@parent ..2 [ ~insist on ] (a | an | the | more | that | having | getting | seeing | further | another | his | her | their | being) ..5 ${WANTED}`,
      fix: (match) =>
        `${match.text('who')} asked for${/ insist\w* on(.*)$/i.exec(match.text())?.[1]?.replace(/^ (?:having|getting|seeing|being)/i, '') ?? ''}`,
    },
    {
      match: '[ self diagnosed ] rest:(..14) $',
      fix: byKind(
        'you have noticed [what you see] and wonder what it may mean',
        'the family have noticed [what they see] and wonder what it may mean',
      ),
    },
    {
      match: `[ (self | home | parent | mum | google | internet | amateur | armchair | kitchen table) (diagnosis | diagnoses | diagnosed | diagnosing) ]`,
      fix: byKind("the family's own idea of what it may be"),
    },
    {
      match: `who:@parent @have? [ diagnosed (him | her | them | @child | it | this | (the | his | her) ..1) ] ..2 (with | as)`,
      fix: byKind(
        '{who} {who|has} noticed [what you see] and wonder about',
        '{who} {who|has} noticed [what they see] and wonder about',
      ),
    },
    {
      match:
        'who:@parent [ (@have | @be) ..3 (consulting | consulted | asking | been (on | to | reading | consulting) | googling | googled | looking on) ..2 (dr | doctor)? google again? (about | for)? ]',
      fix: (match) =>
        `${match.text('who')} ${/^you$/i.test(match.text('who')) ? 'have' : 'has'} been reading about ${/ (?:about|for)$/i.test(match.text()) ? '' : 'this'}`.trim(),
    },
    { match: '[ (dr | doctor) google ]', fix: byKind('what you have read') },
    {
      match:
        '[ @have (been)? (reading | read | looking | seen | googling) ..3 (too much | too many things | things) (on | about | online | into) ..4 ] $',
      fix: byKind('has read about this'),
    },
    {
      match:
        '[ (what | all) (you | @parent) ..2 @be ..1 after @be (a | the | to get a?) (label | diagnosis | piece of paper | money | funding | benefit | benefits) ]',
      fix: byKind(
        'you could tell us what you have noticed and what you hope an assessment would change',
        '{parent} could tell us what an assessment would change',
      ),
    },
    {
      match:
        'who:@parent ..2 [ (~want | ~seek | @be (after | looking for | seeking | chasing | desperate for | keen on | set on | fixated on | fishing for)) (a | the) (label | label for ..2 | medical label) ]',
      fix: byKind(
        '{who} {who|wonders} whether an assessment would help',
        '{who} {who|has} asked whether an assessment would help',
      ),
    },
    {
      match:
        'who:@parent @be? ..1 [ (fixated | set | dead set | hell bent | determined | intent | bent | obsessed) (on | with) ] ..3 (getting | a | an | the | having) ..3 (label | diagnosis | assessment | ehcp | ehc | plan | statement | autism | adhd | dyslexia)',
      fix: (match) =>
        `${match.text('who')} ${/^you$/i.test(match.text('who')) ? 'have' : 'has'} asked about ${/(?:on|with) (.*)$/i.exec(match.text())?.[1]?.replace(/^(?:getting|having) /, '') ?? 'this'}`,
    },
    {
      match:
        'who:@parent (@be | ~seem | ~appear) (to be)? ..1 [ (determined | desperate | intent | set | hell bent | very keen | keen | eager | anxious) (to get | on getting | for | to have | to obtain | on) ] (a | an | the) ..3 (label | diagnosis)',
      fix: byKind(
        '{who} {who|wonders} whether an assessment would help',
        '{who} {who|has} asked whether an assessment would help',
      ),
    },
    {
      match:
        'who:@parent [ @have? (been)? (researching | researched | reading | read | reads | looking | looked ..2 | been | watched | seen | saw) ..5 (online | internet | google | facebook | tiktok | instagram | youtube | social media | forums | websites | web) ,? and (now | so)? (believes | believe | thinks | think | is convinced | are convinced | wants | want | says | say) ] (that)?',
      fix: byKind(
        '{who} {who|has} read about this and {who|wonders} whether',
        '{who} {who|has} read about this and {who|wonders} whether',
      ),
    },
    {
      match:
        'who:@parent [ @have ..1 (decided | concluded | made (up)? (your | her | his | their) (mind | minds) (up)?) (that)? ] rest:((it | he | she | this | @child) (is | has | must))',
      fix: '{who} {who|wonders} whether {rest}',
    },
    { match: '[ (label | diagnosis) (shopping | hunting | seeking | chasing) ]', fix: byKind('looking for answers') },
    {
      match:
        'who:@parent [ ~have (it in (your | her | his | their) (head | heads) | got it into (your | her | his | their) (head | heads) | a bee in (your | her | his | their) bonnet) ] (that | about)?',
      fix: byKind('you have wondered', '{who} {who|has} wondered'),
    },
    {
      match: `[ (requested | asked for | made | prompted | initiated | raised | sought) by ${PARENTS} (rather than | not | and not) by? (school | staff | us | the ..2 | need | professionals) ]`,
      fix: byKind('made at your request', 'made by [name] because [reason]'),
    },
    {
      match:
        'who:@parent ~think (that)? ..8 [ after (reading | seeing | watching | googling | looking) ..8 (online | internet | google | facebook | tiktok | instagram | youtube | social media | forums) ]',
      fix: inPlace('having read about it'),
    },
    {
      match:
        'who:@parent @be? [ (driving | behind) ] what:((the | this) ..1 (referral | request | application | assessment))',
      fix: '{who} asked for {what}',
    },
    {
      match: `whose:${FAMILYS} [ (idea | notion | conviction | suspicion) ] that rest:(@child ..2 (has | @be) ..2 @condition)`,
      fix: '{whose} question whether {rest}',
    },
    { match: '[ jumped on the ..2 bandwagon ]', fix: byKind('wondered about this too') },
  ],
  excuse: (match) => match.has('who') && staffInLetter(match),
  unless: ['(no longer | do not) (write | say | use)'],
  examples: {
    flags: [
      [
        'Mr and Mrs Lau <|have been pushing|> for an autism assessment since Reception.',
        'Mr and Mrs Lau have been asking for an autism assessment since Reception.',
      ],
      ['Request <|driven by parents rather than by need|>.', 'Request made by [name] because [reason].'],
      ['Ms Reed <|insists on|> a full assessment.', 'Ms Reed asked for a full assessment.'],
      [
        'Mum <|read about this online and now thinks|> he has it.',
        'Mum has read about this and wonders whether he has it.',
      ],
      ['Assessment <|requested by parents rather than school|>.', 'Assessment made by [name] because [reason].'],
      ['Mum has <|pushed|> for one-to-one help.', 'Mum asked for one-to-one help.'],
    ],
    passes: [
      'A parental request under section 36 was made by Mrs Bello on 6 May.',
      'A parent-led coffee morning meets on the first Friday of the month.',
      'Ms Reed asked for an assessment because Sam is worn out by the end of the day.',
      'Zara insists on a turn for everybody.',
      'A parent-led stay and play is on Friday.',
    ],
    kind: 'plan',
  },
});
