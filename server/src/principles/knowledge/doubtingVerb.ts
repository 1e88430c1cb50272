/** Verbs and nouns that put a parent's account in doubt. */
import { defineRule, type Match, type Rewrite } from '../../kit/index.ts';
import { byKind, FAMILYS, staffInLetter } from './phrasing.data.ts';

/** "claims that" reads as doubt; "claims DLA" is about money. */
const MONEY =
  '(benefit | benefits | allowance | dla | pip | expenses | refund | cost | costs | travel | mileage | free | entitlement | credit | credits | money | fund | funding | grant | place | places | compensation | insurance | responsibility | back | asylum | support | damages)';
const VERB = '(~claim | ~allege | ~insist | ~assert | ~profess | ~purport | ~contend)';
/** What may stand between parent and verb: "continues to", "keeps", "will", "has always". */
const LEAD =
  '(@have | @be | @do | @modal | ~continue to | ~keep on? | ~go on | ~persist in | ~choose to | was heard to)';
const NOUN =
  '(claim | claims | allegation | allegations | assertion | assertions | insistence | contention | contentions | protestations | accusation | accusations)';
/** A complaint about staff is looked into under that name. */
const COMPLAINT = '(the | this | these | any | such) (allegation | allegations | accusation | accusations) that';
const WHOSE = `(${FAMILYS} | the | this | these | any | such | latest)`;

/** "claims to have slept" becomes "told us that she has slept". */
function withSubject(verb: (plural: boolean) => string): Rewrite {
  return (match: Match) => {
    const who = match.text('who');
    const you = /^you$/i.test(who);
    const pronoun = you ? 'you' : match.pronoun('who');
    return `${who} told us that ${pronoun} ${verb(you || pronoun === 'they')}`;
  };
}
/** "your claims that" becomes "your observations that". */
const observation: Rewrite = (match: Match) => {
  const noun = match.tokens('noun').at(0)?.word.norm ?? '';
  const last = match.text().split(' ').at(-1) ?? 'that';
  return `${match.text('whose')} ${noun.endsWith('s') ? 'observations' : 'observation'} ${last}`;
};

export default defineRule({
  reads: 'sentence',
  title: 'A verb that doubts a parent',
  severity: 'warning',
  what: '“{words}” can read as doubt about what a parent has seen.',
  why: 'A parent who feels disbelieved tells us less.',
  instead: 'Say plainly that they told us, and what.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 6.20',
  weight: 2,
  phrases: [
    {
      match: `who:@parent ${LEAD}? ${LEAD}? [ (${VERB} | ~protest | ~maintain | swore | ~swear blind | ~make out) ] that`,
      fix: '{who} told us that',
    },
    { match: `who:@parent , who ${LEAD}? [ (${VERB} | ~maintain) ] that`, fix: '{who}, who told us that' },
    {
      match: `who:@parent ${LEAD}? [ ${VERB} ] !(to | on | that | for | against | by | her | his | their | your | its | itself | ${MONEY}) !(..3 ${MONEY})`,
      fix: '{who} told us',
    },
    {
      match: `who:@parent ${LEAD}? [ (~claim | ~profess | ~purport) to have ]`,
      fix: withSubject((many) => (many ? 'have' : 'has')),
    },
    {
      match: `who:@parent ${LEAD}? [ (~claim | ~profess | ~purport) to be ]`,
      fix: (match) => {
        const base = withSubject((many) => (many ? 'are' : 'is'));
        return typeof base === 'function' ? base(match) : base;
      },
    },
    {
      match: `who:@parent (@be | @have been | ~remain | ~seem | ~appear)? (to be)? [ (adamant | insistent | convinced | under the impression | of the belief) ] that !(@parent ..1 (want | wants | wanted | would | do not want | does not want))`,
      fix: '{who} told us that',
    },
    { match: 'who:@parent @have? [ (~swear blind | ~make out) ] that?', fix: '{who} told us that' },
    { match: 'who:@parent [ (~swear | swore) ] rest:@child', fix: '{who} told us that {rest}' },
    {
      match: '[ (claims | insists | alleges) ] who:(@parent | mum | dad | mother | father)',
      fix: 'says {who}',
    },
    {
      match: '[ (claimed | insisted | alleged) ] who:(mum | dad | mother | father) (, | . | ; | $)',
      fix: (match) => match.text().replace(/^\w+/, 'said'),
    },
    {
      match: 'who:@parent (@be | ~remain | ~seem)? [ (convinced | adamant | insistent) ] rest:@child',
      fix: '{who} told us that {rest}',
    },
    {
      match: `who:@parent @modal? [ have (us | me | everyone | people | staff) (believe | think) ] that?`,
      fix: '{who} told us that',
    },
    {
      match: `who:@parent [ (~seem | ~appear | ~like | ~choose | ~prefer) to (think | believe | imagine | be under the impression | be convinced | be of the view) ] !(about | of | better) that?`,
      fix: '{who} told us that',
    },
    {
      match: `who:@parent [ @have (convinced | persuaded) (herself | himself | themselves | yourself | yourselves) ] that`,
      fix: '{who} told us that',
    },
    {
      match: `who:@parent @have? [ (~keep on? | ~keep | ~go on) (saying | telling (us | me | staff) | insisting | claiming | stating | asserting) ] that?`,
      fix: '{who} {who|has} told us more than once that',
    },
    {
      match: 'who:@parent [ ~reckon ] that? rest:(..14) [ ; (we | time) (shall | will) (see | tell) ]',
      fix: '{who} told us that {rest}',
    },
    {
      match: 'who:@parent [ ~reckon ] that rest:(..14) , (but | so) [ (we | time) (shall | will) (see | tell) ]',
      fix: '{who} told us that {rest}',
    },
    {
      match: `[ it (@be | has been | had been) (claimed | alleged | asserted | purported | contended) ] by who:@parent that`,
      fix: '{who} told us that',
    },
    {
      match: `[ it (@be | has been | had been) (claimed | alleged | asserted | purported | contended) ] that`,
      fix: byKind('we were told that'),
    },
    { match: `whose:${WHOSE} [ noun:${NOUN} ] that`, fix: observation, unless: [COMPLAINT] },
    {
      match: `whose:${FAMILYS} [ noun:(claim | claims | assertion | assertions | contention) ] of !(..3 ${MONEY})`,
      fix: observation,
    },
    {
      match: `[ (your | her | his | their) ${NOUN} ] (about | regarding | concerning | as to) !(..3 ${MONEY})`,
      fix: (match) => (/^your/i.test(match.text()) ? 'what you told us about' : 'what the family told us about'),
    },
    {
      match: `whose:(your | her | his | their | the (family | parents | mother | father) 's | parental | @parent 's) [ version (of (events | the story | it | what happened | things))? ] !(of | # | control | to | with | and | alongside | beside | next to | in your | will | can | as well | too)`,
      fix: '{whose} account of what happened',
    },
  ],
  unless: [
    'if @parent ~claim',
    '(how | where | when | before | until | once | whether) (to | @parent | parents | families | they) ..2 ~claim !that',
    '~claim (the | a | an | any | his | her | their | back | for) ..3 (record | prize | trophy | medal | title | crown | seat | cost | costs | travel | expenses | allowance | benefit)',
    'has asked (me | us) to (apologise | say sorry)',
    '(and | as) (so ..1 (are | am | do) | do | are | am) ..1 (we | i)',
    'and (we | i) (agree | think so | am | are | do) ..1 $',
    '(mistake | fault | error) (was | is) (hers | his | mine | ours)',
    '(insurance | discrimination | tribunal) claim',
  ],
  excuse: (match) => match.has('who') && staffInLetter(match),
  examples: {
    flags: [
      ['Ms Okafor <|claims|> that Tobi wakes at night.', 'Ms Okafor told us that Tobi wakes at night.'],
      ['You <|insist|> that Ravi can read the menu.', 'You told us that Ravi can read the menu.'],
      ['You <|insist|> Ravi can read the menu at the café.', 'You told us Ravi can read the menu at the café.'],
      ['You would <|have us believe|> that Sam screams in the car.', 'You told us that Sam screams in the car.'],
      [
        'We have looked into your <|claim|> that Ella was left outside.',
        'We have looked into your observation that Ella was left outside.',
      ],
      ['Your mother <|claims to have|> tried the chart.', 'Your mother told us that she has tried the chart.'],
      ['Your <|claim|> of daily meltdowns is here.', 'Your observation of daily meltdowns is here.'],
      ['Mum is <|convinced|> he has a cold.', 'Mum told us that he has a cold.'],
    ],
    passes: [
      'If you claim Disability Living Allowance, we can help with the form.',
      'Zara insists on taking turns.',
      'That is our fault, and here is how you claim.',
      'We will take your version to the meeting with ours.',
      'Mrs Grant insists that the mistake was hers and has asked me to apologise to you.',
      'Ibrahim maintains close friendships with two children.',
      'You can claim your travel costs from the office.',
      'The supplier claims that these ear defenders cut noise by half.',
      'You told us that Ravi reads the menu, and we would like to hear more.',
      'Mum is convinced that he will love it, and so are we.',
    ],
    kind: 'letter',
  },
});
