/** Jokes, groans and false praise at the child's cost. */
import { about } from '../../kit/clause.ts';
import { defineRule } from '../../kit/index.ts';
import { inQuotes } from './signals.ts';

export default defineRule({
  reads: 'sentence',
  title: 'A joke or a groan at the child’s cost',
  severity: 'warning',
  what: '“{words}” may be meant lightly, and a parent can hear that the joke is on their child.',
  why: 'Tone carries further than the facts when the news is hard.',
  instead: 'Say plainly what was hard for the child, and one thing that went well.',
  source: 'SEN Code of Practice 2001, 2:7',
  phrases: [
    {
      match:
        '[ (another | yet another | a total | a complete | a real | a right | an absolute | such a | quite a | what a) (shocker | nightmare | disaster | horror | car crash | train wreck | horror show | stinker | mare | shambles | trying) (day | morning | afternoon | week | lesson)? (of a (day | morning | week | lesson))? (from | for | with | by)? ] who:@child',
      fix: (match) => `a hard day for ${match.text('who')}`,
    },
    {
      match:
        '[ (another | yet another | a total | a complete | an absolute) (shocker | nightmare | disaster | horror | stinker | mare | shambles) ]',
      fix: 'a hard day',
    },
    {
      match:
        '^ [ (here we go again | same old same old | surprise surprise | true to form | as per usual | no surprise there | no surprises there | par for the course | joy of joys | what a surprise | you guessed it | no prizes for guessing) ] (, | : | .)? w:_',
      fix: '{w}',
    },
    {
      match:
        '(, | ;)? [ (here we go again | same old same old | surprise surprise | true to form | as per usual | no surprise there | no surprises there | par for the course | joy of joys | what a surprise | you guessed it | no prizes for guessing) ]',
      fix: '',
    },
    {
      match: '[ (up to | at) (his | her | their) (best | usual | old) (tricks | antics) ]',
      fix: 'finding it hard to settle',
    },
    {
      match: '[ (in one of | having one of) (his | her | their) (moods | days | strops | turns | funny turns) ]',
      fix: 'having a hard day',
    },
    {
      match:
        '[ (the only (big)? (boy | girl | child | one) left in (pull ups | nappies | a nappy | reception | the class)) ..6 (eek | yikes | oops) ]',
      fix: (match) => {
        const still = /\bin (?:pull.?ups|nappies|a nappy)\b/i.exec(match.text())?.[0];
        return `${still ? `${still} for now, and ` : ''}getting there step by step`;
      },
    },
    {
      match:
        '[ the only (big)? (boy | girl | child | one) (left | still | not) (in (pull ups | nappies | a nappy) | not | wearing) ..1 ]',
      fix: (match) => {
        const still = /\bin (?:pull.?ups|nappies|a nappy)\b/i.exec(match.text())?.[0];
        return `${still ? `${still} for now, and ` : ''}getting there step by step`;
      },
    },
    { match: '^ [ (eek | yikes | sigh | face palm | facepalm | groan | rolls eyes) ] (, | : | .)? w:_', fix: '{w}' },
    { match: '(, | ; | - | – | —) [ (eek | yikes | sigh | face palm | facepalm | groan | rolls eyes) ]', fix: '' },
    {
      match:
        'who:@child [ v:@be (an absolute | a real | a proper | such a | being a | his usual | her usual | their usual) (angel | delight | joy | charming | delightful | charmer) (as (ever | always | usual))? ] (not | and | but)',
      fix: about('<find> today hard'),
    },
    { match: 'who:@child [ v:@be " _ " as (ever | always | usual) ]', fix: about('<find> it hard') },
    { match: "who:@child [ v:@be ' _ ' as (ever | always | usual) ]", fix: about('<find> it hard') },
    {
      match:
        '[ " (poorly | ill | sick | tired | anxious | stressed | upset | overwhelmed | unwell | asleep | delightful | helpful | lovely | charming | angelic) " ]',
      fix: (match) => match.text().replace(/["“”]/g, ''),
      severity: 'information',
    },
    {
      match:
        'who:@child [ v:(is | was | can be | has been | were | are) (a | an) (right | proper | total | real | complete | absolute | utter) (pain | nightmare | menace | horror | monster | terror | little (madam | devil | monkey | terror | so and so)) ]',
      fix: about('<find> it hard'),
    },
    {
      match:
        '^ [ (god help us | heaven help us | lord help us | give me strength | pray for us | wish us luck | good luck with that | rather you than me) ] (, | : | .)? w:_',
      fix: '{w}',
    },
    {
      match:
        '(, | ;)? [ (god help us | heaven help us | lord help us | give me strength | pray for us | wish us luck | good luck with that | rather you than me) ]',
      fix: '',
    },
    {
      match:
        '^ [ (bless him | bless her | bless them | bless his (cotton socks | heart) | bless her (cotton socks | heart)) ] (, | : | .)? w:_',
      fix: '{w}',
      severity: 'information',
    },
    {
      match:
        '(, | ;)? [ (bless him | bless her | bless them | bless his (cotton socks | heart) | bless her (cotton socks | heart)) ]',
      fix: '',
      severity: 'information',
    },
    { match: '[ for once ] !(,? (the | our | we | i | my))', fix: 'today', severity: 'information' },
    { match: '[ (actually | even) managed (not to | to) b:_ ]', fix: 'managed to {b}', severity: 'hint' },
    {
      match:
        '^ [ (believe it or not | amazingly enough | wonders will never cease | miracle of miracles | would you believe it) ] (, | : | .)? w:_',
      fix: '{w}',
      severity: 'information',
    },
    {
      match:
        '(, | ;)? [ (believe it or not | amazingly enough | wonders will never cease | miracle of miracles | would you believe it) ]',
      fix: '',
      severity: 'information',
    },
    {
      match:
        'who:@child [ v:(@be | has been | have been | had been) (his | her | their) (usual | normal) (difficult | charming | delightful | disruptive | grumpy | awkward | stroppy | argumentative | uncooperative | silly) self ] (today | again | . | , | and | but | with)',
      fix: (match) => {
        const last = match.text().split(' ').at(-1) ?? '';
        const stop = /[.,]$/.test(last) ? last.slice(-1) : ` ${last}`;
        return `${about('<find> things hard')(match)}${stop}`;
      },
    },
    {
      match:
        'who:@child [ v:@be (surprisingly | unusually | astonishingly | unexpectedly | miraculously | for once | uncharacteristically) ..1 (not | no | less | never)? (a | an | any)? (nuisance | problem | trouble | pain | bother | disruptive | rude | silly | aggressive | naughty | distraction | handful | issue | well behaved | polite | sensible | pleasant | cooperative | co operative | good | compliant | civil | nice) ]',
      fix: about('<do> well'),
      unless: ['good (at | with)', 'calm'],
    },
    {
      match:
        'who:@child [ v:@be (not | no) (a | an | any | as much of a | such a)? (nuisance | trouble | bother | pain | handful | menace) (today | this (week | time) | for once | on the) ]',
      fix: (match) => about(/ on the$/i.test(match.text()) ? '<have> a good time on the' : '<have> a good day')(match),
    },
    { match: '[ nothing but (trouble | problems | grief | hassle | issues | complaints) ]', fix: 'some hard days' },
    {
      match:
        '^ (another | yet another | a)? (really | very | truly)? [ (bad | terrible | awful | dreadful | horrible | rotten | shocking | poor | diabolical) (day | morning | afternoon | week | lesson | session | start | break | playtime | lunchtime) ] (again | today | (for | from) (@child-obj | @child) | all round | i am | i | . | , | : | $)',
      fix: (match) =>
        match
          .text()
          .replace(/\b(?:bad|terrible|awful|dreadful|horrible|rotten|shocking|poor|diabolical)\b/i, (word) =>
            /^[A-Z]/.test(word) ? 'Hard' : 'hard',
          ),
    },
    {
      match: `lead:(@child _) [ (surprisingly | unexpectedly | astonishingly) w:(good | well | able | bright | capable | competent | strong | confident) ]`,
      fix: '{lead} {w}',
    },
    {
      match: `^ [ (surprisingly | unexpectedly | astonishingly) w:(good | well | able | bright | capable | competent) ]`,
      fix: '{w}',
    },
    {
      match: `[ (considering | given | bearing in mind) (his | her | their) (low | limited)? (ability | abilities | limitations | level | iq) ]`,
      fix: 'with the help of [what helped]',
    },
    { match: `lead:(well | good | ok | okay | better | fine) [ , considering ] !_`, fix: '{lead}' },
    {
      match: `lead:((does | did | doing | do | done) (quite | very | really)? (well | ok | okay)) [ considering ] !_`,
      fix: '{lead}',
    },
    { match: `lead:(good | well | quite good | not bad) [ , for (him | her | them) ] !_`, fix: '{lead}' },
    {
      match: `^ [ no (trouble | bother | problem | nuisance) (to (anyone | anybody | staff | us | others)) ]`,
      fix: '[what people like about {name}]',
    },
  ],
  excuse: (match) => match.block.quoted || (inQuotes(match) && !/^\W|as (?:ever|usual|always)|"/.test(match.text())),
  examples: {
    kind: 'letter',
    flags: [
      ['He did <|surprisingly well|> in music.', 'He did well in music.'],
      ['We had <|another shocker from|> Jayden today.', 'We had a hard day for Jayden today.'],
      ['It was <|an absolute nightmare|> in maths.', 'It was a hard day in maths.'],
      ['He ate his peas <|for once|>.', 'He ate his peas today.'],
    ],
    passes: [
      'The day went surprisingly well.',
      'It was a hard morning for Jayden, and he is calm now.',
      'What a lovely surprise it was to hear her sing.',
      'I hope you are not having one of those days.',
    ],
  },
});
