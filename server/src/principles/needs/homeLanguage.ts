/** Advice against the language of the home. */
import { defineRule, type Match } from '../../kit/index.ts';
import { LANGUAGE, LANGUAGES } from './words.data.ts';

const AT =
  '(at home | at mealtimes | at meal times | in the home | with (him | her | them | @child) | only | instead | all the time | as much as possible | from now on | to (him | her | them))';
const TALK = '(speak | use | switch to | stick to | change to | keep to | talk in | move to | talk | stick with)';
const OWN = `(${LANGUAGE} | their own language | your own language | her own language | his own language | (the | their | your | his | her)? (home language | first language | mother tongue | native language) | two languages | both languages | more than one language | other languages)`;
const keep = (match: Match): string =>
  `keep on talking in ${LANGUAGE_IN(match) ?? 'the language of the home'}, which helps English too`;

function LANGUAGE_IN(match: Match): string | undefined {
  const found = match.sentence.tokens.find((token) => token.capital && names.has(token.word.norm));
  return found && match.block.text.slice(found.start, found.end);
}
const names = new Set(LANGUAGES);

export default defineRule({
  reads: 'sentence',
  title: 'Advice against the home language',
  severity: 'warning',
  what: '“{words}” asks a family to set its own language aside.',
  why: 'A strong first language helps the second, and it is how a family is close.',
  instead: 'Ask them to keep talking in it, and learn a few words yourself.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 5.30 and 6.24',
  phrases: [
    {
      match: `[ ${OWN} (use)? ..2 (should | could | needs to | must | ought to) ..1 be (reduced | limited | minimised | avoided | stopped | dropped | discouraged | restricted | kept to a minimum) ..2 ]`,
      fix: 'the language of the home is a strength that we can build on',
    },
    {
      match: `[ ${OWN} ..2 (is | may be | are | could be | must be | is likely to be | are likely to be | may well be) ..1 (adding to (his | her | their | the) ..1 | making (it | things | him | her) ..2 | holding | slowing | delaying | the (reason | cause)) ..6 !_ ]`,
      fix: 'the language of the home is a strength that we can build on',
      unless: ['(not | never) ..2 (adding | making | holding | slowing | delaying)', '(easier | better | stronger)'],
    },
    {
      match:
        '[ (progress | help | helpful | better | best | faster | good) ..4 if ..4 english (was | were | is) ..1 (spoken | used) ..1 (at home | in the home) ]',
      fix: 'helped by any language that is spoken at home',
    },
    {
      match:
        '[ (more | quicker | faster | better) progress if (you | mum | dad | parents | the family | they) (spoke | used | speak | use | would speak) (more)? english (at home | to (him | her) | with (him | her)) ]',
      fix: 'progress in both languages if home keeps its own',
    },
    {
      match:
        '^ [ (please)? (speak | use | talk in | practise) english (with | to) (him | her | them | @child-obj | @child) ..2 ] !_',
      fix: keep,
    },
    {
      match:
        '[ (english (is | @be)? not spoken (at home | in the home) | no english (is)? (spoken)? (at home | in the home)) ]',
      fix: '[language] is spoken at home',
      severity: 'information',
    },
    {
      match: `[ (discontinue | cease | stop | end | suspend | minimise | refrain from) the? (use of | using) ] lang:(${LANGUAGE} | the? home language | the? first language | mother tongue)`,
      fix: 'keep using {lang}',
      unless: ['(not | never | no need)'],
    },
    {
      match:
        '[ (speak | use | talk | speaking) (in)? (only)? english (over | during | round the | around the | at) (dinner | tea | the table | table | mealtimes | breakfast | bedtime | house | supper | home) (times)? ]',
      fix: keep,
      unless: [
        '(not | no need | never | already | @child can | we speak | i speak | they speak | he speaks)',
        '(and | both)',
      ],
    },
    {
      match: `(language | languages | ${LANGUAGE}) ..8 [ (is | are | as | being | remains | poses | presents | was) (clearly)? (a | an | the)? (real | major | significant | further | main | big | additional)? (barrier | obstacle | hindrance | hurdle | complication | disadvantage | stumbling block | impediment) (to | in | for)? ..10 !_ ]`,
      fix: (match) =>
        match
          .text()
          .replace(
            / (?:is|are|as|being|remains|poses|presents|was)\b(?!.*\b(?:is|are|being|remains|poses|presents|was) (?:an?|the)\b).*$/i,
            ' is a strength that we can build on',
          ),
      unless: ['(not | never | no) ..2 (barrier | obstacle | hindrance | disadvantage)', 'communication barrier'],
    },
    {
      match: '[ (speak | use | talk | speaking | using) (only | nothing but) english ] !(lesson)',
      fix: 'use any of their languages',
      unless: ['(no need | not have to | never | @child can | he can | she can | i | we) '],
    },
    {
      match: `${OWN} ..6 [ (, )? (which | and | this) (has | have | is | are | may have | may be | may | will | must have | will have | must be | is clearly)? (been)? (impeded | impeding | hindered | hindering | hampered | hampering | delayed | delaying | slowed | slowing | held back | holding back | set back | limited | limiting | impacted | impacting | affected | affecting | interfered with | interfering with | not helped | not helping | does not help | muddled | muddling) ..10 !_ ]`,
      fix: (match) =>
        match
          .text()
          .replace(
            /,? *(?:which|and|this)\b(?!.*\b(?:which|this)\b).*$/i,
            ', and two languages are a strength to build on',
          ),
      unless: ['(not | never) (impeded | hindered | delayed | limited | affected | held)'],
    },
    {
      match:
        '[ (all | so many | too many | all of) (those | these | the | of those | of these)? (different | other)? languages ..3 (confusing | confuses | confuse | confused | muddling | muddle | muddles | mixing | to blame | holding | slowing | too much for | the trouble | the problem | not helping | at home) (her | him | them | @child)? (up | back)? ]',
      fix: 'the languages at home, which are a strength to build on',
      unless: ['(school | class | assembly | library | world)'],
    },
    {
      match: `(could | should | please | try | super if | best if | better if | help if | must | need to | advise | advised | suggest | suggested | recommend | recommended | asked | ask | might | just) ..8 [ (stick | keep | stay | switch | change | go over) (only)? (to | with) (just)? english (for (a while | now | a bit | the time being | a term | the moment) | until ..4 | only | first | a bit more)? ]`,
      fix: keep,
    },
    {
      match: `[ (more | only | just | nothing but) english (at home | in the home | at the dinner table | at mealtimes | in the evenings) ]`,
      fix: 'the language of the home, which helps English too',
      unless: ['(no need | not need | do not)'],
    },
    {
      match: `[ (family | parents | mum | dad | mother | father | @parent) to (speak | use | practise | talk) (more | only | in)? english (at home | to (him | her | them) | with (him | her | them))? (so as not to | so that | to avoid | to stop | as)? ..10 !_ ]`,
      fix: (match) => `${match.text().split(' to ')[0]} to ${keep(match)}`,
    },
    {
      match: `[ (leave | keep | save) ${OWN} (for | until) (holidays | weekends | later | grandparents | the weekend | when) ..10 !_ ]`,
      fix: keep,
    },
    {
      match: `[ (english (must | should | has to | needs to) come first | english (is | should be) the priority (at home)? | put english first) ..10 !_ ]`,
      fix: 'the language of the home is a strength to keep',
      unless: ['lesson | option'],
    },
    {
      match:
        '(told | advised | asked | should | must | encouraged | need) to? ..1 [ (talk | speak | read) (to | with) (him | her | them) only? in english only? ]',
      fix: (match) => match.text().replace(/(?:talk|speak|read) (?:to|with) (?:him|her|them) .*$/i, keep(match)),
    },
    {
      match: `[ which ..3 (confusing | confuse | confuses | confused) (him | her | them | @child) (, and (we | i) have advised (them | you | mum | @parent) to ${TALK} english only)? ]`,
      fix: (match) =>
        `and ${/\bhim\b/i.test(match.text()) ? 'his' : /\bher\b/i.test(match.text()) ? 'her' : 'those'} ${LANGUAGE_IN(match) ?? 'home-language'} words count just as much as English ones`,
    },
    {
      match: `(should | to | must | need to | advised | please | asked | encourage | encouraged | recommend | could | try to | best to) ..3 [ ${TALK} only? english ${AT} (so that ..14 !_)? ]`,
      fix: (match) =>
        `${match.text().slice(
          0,
          match
            .text()
            .toLowerCase()
            .search(
              /(?:speak|use|switch to|stick to|change to|keep to|talk in|move to|talk|stick with) (?:only )?english/,
            ),
        )}${keep(match)}`,
    },
    {
      match: `(should | to | must | need to | advised | please | ask | encourage | try to | best to | parents | family) ..4 [ ${TALK} english only ]`,
      fix: (match) =>
        match
          .text()
          .replace(
            /(?:speak|use|switch to|stick to|change to|keep to|talk in|move to|talk|stick with) english only$/i,
            keep(match),
          ),
    },
    {
      match: `[ (stop | cease | avoid | limit | reduce | refrain from | cut down on | give up | drop) (speaking | using | talking)? (in | to (him | her) in)? ${OWN} (at home)? ]`,
      fix: keep,
      unless: ['(homework | lessons | gcse | option | not (stop | give up | drop) | like to drop | wants to drop)'],
    },
    {
      match: `[ (hearing | speaking | learning | using | having | growing up with) ${OWN} ..4 (confuses | confuse | confusing | is holding | holds | delay | delaying | delays | may be why | explains | has held) ..3 ]`,
      fix: `hearing two languages at home is a strength, and we can build on both`,
    },
    {
      match: `[ ${OWN} (at home)? (is | may be | could be | must be | will be | is probably) ..2 (confusing | delaying | holding | the reason | the cause | to blame | slowing) ..4 ]`,
      fix: `the language of the home is a strength that we can build on`,
    },
    {
      match:
        '[ (bilingual (household | home | family | upbringing) | bilingualism | (brought up | raised | growing up) (with | in | speaking) (two | several | more than one) languages) ..3 (holding | hold | has held | delaying | delayed | confusing | confused | not helped | not help | not helping | hindering | hampering | affecting | to blame) ..5 !_ ]',
      fix: 'growing up with two languages is a strength that we can build on',
    },
    {
      match:
        '[ english (should | must | needs to) be (the only | the main | spoken | used) ..4 (home | house | mealtimes) ]',
      fix: 'the language of the home is a strength to keep',
    },
    {
      match:
        '[ (no | not allowed to (speak | use)) (polish | urdu | arabic | punjabi | somali | romanian | welsh | bengali | turkish | chinese | portuguese | spanish | home language) (in | at | on) (school | class | the playground | the classroom) ]',
      fix: 'home languages are welcome here',
    },
  ],
  unless: [
    '(not | no) (need | have | need to | necessary) to? (speak | use | switch | talk)',
    '(children | pupils | people | those) who (speak | use) only',
    '(no need to | do not | does not have to | never) ..3 (stop | switch)',
    'english (book | homework | folder)',
    '(ask | asked | asks | wonder | wondered | wonders | worry | worried) ..2 (whether | if)',
    `(keep | carry on | go on) (speaking | using | talking) ..2 ${LANGUAGE}`,
  ],
  excuse: (match) =>
    /^which/i.test(match.text()) &&
    LANGUAGE_IN(match) === undefined &&
    !/english|language/i.test(match.block.text.slice(match.sentence.start, match.sentence.end)),
  examples: {
    flags: [
      [
        'Family advised to <|use English only|>.',
        'Family advised to keep on talking in the language of the home, which helps English too.',
      ],
      [
        '<|Parents to speak English at home|>.',
        'Parents to keep on talking in the language of the home, which helps English too.',
      ],
      [
        'Family to <|switch to English at mealtimes|>.',
        'Family to keep on talking in the language of the home, which helps English too.',
      ],
      'They should <|stop speaking Welsh at home|>.',
      'His parents speak Welsh to him, <|which will be confusing him, and we have advised them to use English only|>.',
    ],
    passes: [
      'Please keep speaking Polish with her, which helps her English too.',
      'There is no need to switch to English at home.',
      'Amina would like to drop French.',
      'The loud bell was confusing him, so we changed it.',
      'Kai speaks Urdu at home and English at school.',
    ],
    kind: 'plan',
  },
});
