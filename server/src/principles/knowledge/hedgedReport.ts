/** Adverbs, brackets and quotation marks that hold a parent's account at arm's length. */
import { defineRule, type Match, type SentenceReport, type SentenceView } from '../../kit/index.ts';
import { TokenKind } from '../../text/index.ts';
import { byKind, FAMILYS, inPlace } from './phrasing.data.ts';

const HEDGE = '(allegedly | supposedly | reportedly | purportedly | ostensibly)';
/** Signs that "apparently" is about what the family sees. */
const AT_HOME =
  '(at home | at bedtime | at night | overnight | at weekends | in the (evening | evenings | car | mornings) | with (mum | dad | you | the family | his | her) | @parent)';
/** Nouns that a parent uses for what they see, when they stand in quotation marks. */
const SEEN_AT_HOME = new Set(
  'meltdown meltdowns shutdown shutdowns pain pains anxiety anxieties episode episodes fit fits seizure seizures headache headaches tummy stomach ache aches panic attacks attack tics tic sensory issues issue triggers overload masking mask symptoms symptom distress trauma difficulties difficulty diagnosis absences incident incidents concerns concern evidence bullying burnout insomnia nightmares allergy allergies intolerance illness sickness migraine migraines phobia phobias needs behaviours stimming exhaustion fatigue worries refusal reactions reaction strategies expertise research'.split(
    ' ',
  ),
);
const WHOSE = new Set([
  'has',
  'have',
  'had',
  'with',
  'his',
  'her',
  'their',
  'your',
  'these',
  'those',
  'the',
  'such',
  "'s",
  'of',
  'about',
]);
const CUE = [
  '(~write | ~wrote | note | email | letter | message | ~describe | ~mention | ~report | ~tell | said | ~say | ~call | ~raise | concern | concerns)',
  '(mum | dad | parents | family | mother | father | home | your | you)',
];

/** Quotation marks round one or two words of a parent's: "his 'meltdowns'". */
function scareQuotes(at: SentenceView, report: (found: SentenceReport) => void): void {
  const { block, sentence } = at;
  const tokens = sentence.tokens;
  for (let index = 1; index + 2 < tokens.length; index++) {
    const open = tokens[index];
    if (open?.kind !== TokenKind.Punctuation || !/^['"‘“]$/.test(open.word.norm)) continue;
    if (!WHOSE.has(tokens[index - 1]?.word.norm ?? '')) continue;
    const close = tokens.slice(index + 2, index + 5).findIndex((token) => /^(?:['"’”]|'s)$/.test(token.word.norm));
    if (close < 0) continue;
    const last = tokens[index + 1 + close];
    const end = tokens[index + 2 + close];
    const first = tokens[index + 1];
    if (!first || !last || !end || !SEEN_AT_HOME.has(last.word.norm) || !at.has(CUE)) continue;
    if (/^(?:the|has|have|had|with)$/.test(tokens[index - 1]?.word.norm ?? '') && !at.has(CUE.slice(0, 1))) continue;
    const words = block.text.slice(first.start, last.end);
    report({ start: open.start, end: end.end, replace: [words] });
  }
}

/** Takes the hedge out and says who told it: "Allegedly dry at night" becomes "We were told that …". */
function dropped(match: Match): string | undefined {
  const rest = match.text('rest');
  return rest === '' ? undefined : rest;
}

export default defineRule({
  reads: 'sentence',
  title: 'A hedge on what a parent has told you',
  severity: 'warning',
  what: '“{words}” can sound as if the family’s account needs proof.',
  why: 'What a parent has seen is evidence in its own right.',
  instead: 'Leave out the hedge and say who told you.',
  source: 'SEND Code of Practice 2015, 1.7 and 6.20',
  weight: 1,
  check: scareQuotes,
  phrases: [
    {
      match: `^ [ ${HEDGE} ] ,? rest:(@child | he | she | they | it)`,
      fix: byKind('You told us that {rest}', '{parent} told us that {rest}'),
    },
    { match: `[ ${HEDGE} ] ,? rest:_`, fix: dropped },
    {
      match: 'who:@child aux:(@modal | @be | @have) ,? [ apparently ] ,?',
      fix: '{who} {aux}',
    },
    { match: `[ apparently ] ,? rest:(..8 ${AT_HOME})`, fix: dropped },
    { match: `rest:${AT_HOME} ,? [ apparently ]`, fix: dropped },
    { match: `rest:@child [ apparently ]`, fix: dropped },
    {
      match: `[ who:@child @be (said | claimed | alleged | supposed | reputed) to be ] ..8 ${AT_HOME}`,
      fix: (match) => {
        const text = inPlace('you told us that {who} {who|is}', '{parent} told us that {who} {who|is}');
        const told = typeof text === 'function' ? text(match) : undefined;
        return typeof told === 'string' ? told.replace(/that (He|She|They)\b/, (word) => word.toLowerCase()) : told;
      },
    },
    {
      match: `det:(the | his | her | your | their | this | these | any | an | a | 's | of | about | reported | reports | report | raised) [ (alleged | supposed | purported) ] rest:_ !(to | by)`,
      fix: (match) =>
        `${/^an?$/i.test(match.text('det')) ? (/^[aeiou]/i.test(match.text('rest')) ? 'an' : 'a') : match.text('det')} ${match.text('rest')}`,
    },
    {
      match: `@det? [ so called ] rest:_ !( ' | " | “ | ‘ )`,
      fix: (match) => match.text().replace(/so[- ]called\s+/i, ''),
    },
    {
      match: '[ self reported ] !(questionnaire | measure | measures | scale | form | score | scores)',
      fix: byKind('as {name} describes it'),
    },
    {
      match: `[ if (@parent | @child) (@be | is | are) to be believed ] ,?`,
      fix: (match) => `${/^if (.*?) (?:is|are) to be/i.exec(match.text())?.[1] ?? 'the family'} told us that`,
    },
    {
      match: '[ , or so (@staff @be | it is) (told | led to believe) ]',
      fix: byKind(', as you told us', ', as {parent} told us'),
    },
    {
      match: '[ , or so @parent (~claim | ~say | ~tell us | ~insist | ~think | ~believe) ]',
      fix: byKind(', as you told us', ', as {parent} told us'),
    },
    {
      match: '@staff @be [ (led to (believe | understand) | given to understand) ] that?',
      fix: byKind('you have told us that', '{parent} has told us that'),
    },
    {
      match: `[ which (nobody | no one | none of us | we | staff | @staff) ..3 (can | could | can not | could not | are unable to | were unable to) (vouch for | confirm | verify | check | corroborate | substantiate) ]`,
      fix: byKind('which we were glad to have'),
    },
    {
      match: `(we | i | staff | school | the school | the panel | nobody | nobody here) [ (can not | could not | @be unable to | @be not able to | have no way of) (verify | verifying | confirm | confirming | vouch for | corroborate | substantiate) ] (this | that | it | these | what (you | @parent) ..3)`,
      fix: byKind('would like to hear more about this', 'would like to hear more about this from {parent}'),
    },
    { match: `[ , (uncorroborated | unverified | unconfirmed | unsubstantiated) ]`, fix: byKind(', on [date]') },
    {
      match: `[ (uncorroborated | unverified | unsubstantiated) ] rest:(${FAMILYS}? (report | reports | account | accounts | description | concerns | information | evidence | claims))`,
      fix: '{rest}',
    },
    {
      match:
        '[ according to who:(mum | dad | mother | father | nan | gran | parents | the (family | parents | mother | father | carers)) ] ,',
      fix: '{who} told us that',
      severity: 'information',
    },
    { match: '[ according to you ] ,?', fix: byKind('you told us that') },
    {
      match: '[ by (your | his | her | their) own account ] ,?',
      fix: byKind('you told us that', '{parent} told us that'),
    },
    {
      match: `[ (if | whether or not | whether | how | clear that | certain that) (this | that | it) @be ..1 (true | accurate | reliable | representative | really the case | actually the case) or not? ]`,
      severity: 'information',
    },
    {
      match: `[ whatever (he | she | they | @child) (is | are | may be | does | do) (like)? at home ]`,
      fix: byKind('as well as what happens at home'),
    },
    {
      match: `[ whatever @parent (say | says | may say | tells us | tell us | may tell us | think | thinks | may think) ]`,
      fix: byKind('alongside what you have told us', 'alongside what {parent} has told us'),
    },
  ],
  unless: [
    'whatever (you | @parent) (say | says | think | thinks) ..2 (best | right | okay | ok | fine | suits | easiest | fair | helps)',
    '(so | or) whatever you (think | say) $',
    '(another | other) (student | pupil | child | children | boy | girl)',
    '(rain | weather | snow | sunny | forecast | traffic)',
    '(police | court | solicitor)',
  ],
  excuse: (match) =>
    /^apparently/i.test(match.text()) &&
    !match.includes('he', 'she', 'they') &&
    match.context.kind === 'letter' &&
    !/home|night|bed|car|weekend|evening|morning|mum|dad|you/i.test(match.text()),
  examples: {
    flags: [
      [
        'Thank you for your note about Hana’s <|so-called|> meltdowns after school.',
        'Thank you for your note about Hana’s meltdowns after school.',
      ],
      [
        'We have read what you wrote about his <|‘shutdowns’|> and will keep an eye out.',
        'We have read what you wrote about his shutdowns and will keep an eye out.',
      ],
      ['None of them saw the <|alleged|> name-calling.', 'None of them saw the name-calling.'],
      [
        'You gave us an account, <|which nobody here can confirm|>.',
        'You gave us an account, which we were glad to have.',
      ],
      ['He will, <|apparently|>, only eat pasta with you.', 'He will only eat pasta with you.'],
      ['<|He is said to be|> dry at night with you.', 'You told us that he is dry at night with you.'],
    ],
    passes: [
      'Apparently it is going to rain on sports day, so we have booked the hall as well.',
      "The so-called 'zones' are the four colours that Lily uses.",
      'Marcus was alleged by another student to have taken the phone.',
      'Ms Petrov describes the evening as ‘like carrying a full cup of water’.',
      'She likes the book called “Meltdowns”.',
      'He is said to have the best laugh in Year 2.',
    ],
    kind: 'letter',
  },
});
