/** Clinic shorthand and cold notes that the family will read: "?ASD", "DNA'd", "was not brought". */
import { defineRule } from '../../kit/index.ts';
import { inside } from './wording.data.ts';

const QUERY =
  /\?\s?(?:ASD|ASC|ADHD|ADD|ODD|PDA|DCD|DLD|GDD|LD|MLD|SLD|FASD|SPD|autis\w*|dyslexi\w*|dysprax\w*|neglect|attachment|abuse|epilep\w*|parenting|home)\b/giu;

/** Short forms that have an everyday word. */
const EVERYDAY: Readonly<Record<string, string>> = {
  ASD: 'autism',
  ASC: 'autism',
  DCD: 'dyspraxia',
  LD: 'a learning difficulty',
  MLD: 'a learning difficulty',
  GDD: 'a delay in developing',
};
const spelt = (word: string): string => EVERYDAY[word.toUpperCase()] ?? word;

export default defineRule({
  reads: 'sentence',
  title: 'A cold note about the child',
  severity: 'warning',
  what: '“{words}” can hit hard when a parent finds it in a note.',
  why: 'A guess at a diagnosis or a missed visit, put in shorthand, reads like a verdict.',
  instead: 'Say it in a whole sentence, with what you have seen and what happens next.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 9.22',
  weight: 4,
  phrases: [
    { match: "[ (dna 'd | dna d | dnad) ]", fix: 'missed' },
    {
      match:
        '[ who:@child (was | were) not brought ] to (the | their | his | her)? where:(clinic | appointment | assessment | session | review | hospital | surgery)',
      fix: (match) =>
        `we missed ${inside(match)} at ${/clinic|hospital/.test(match.text('where')) ? '' : 'the '}${match.text('where')}`,
    },
    {
      match:
        '[ who:@child (was | were) not brought ] (for | to) (the | their | his | her | this)? ..2 (appointment | appointments)',
      fix: (match) => `we missed ${inside(match)} at the appointment`,
    },
    {
      match:
        '[ (was | were | has | had) not (been)? brought ] (to | for) ..3 (clinic | appointment | appointments | assessment | session | review)',
    },
    {
      match:
        '[ who:@child ..1 (stinks | reeks | smells (of (urine | wee | smoke | sweat | damp | dog | faeces) | bad | awful | terrible | again) | smells !_ | honks | is filthy | was filthy | is smelly | looked filthy) ]',
      fix: '{who} may need clean clothes, and we can help',
      unless: ['@child ..1 smells (the | a | of (lavender | soap))', 'food'],
    },
    {
      match:
        '[ who:@child v:(~have) (another | yet another | a further) (really | very | truly)? (bad | terrible | awful | dreadful | horrible | rotten | poor | shocking) n:(day | morning | afternoon | week | lesson | session | playtime | lunchtime | start) ]',
      fix: '{who} had a hard {n}',
    },
    {
      match:
        '[ (it was | it has been | we had | had | another | was) (another)? (a | an)? (complete | total | absolute | real)? (nightmare | hellish | horrendous | disastrous | horror) (of a)? n:(day | morning | afternoon | week | lesson | session | playtime | lunchtime | start) ]',
      fix: 'it was a hard {n}',
      unless: [
        '(he | she | they | @parent | @child) (told | said | says | tells | called)',
        '(traffic | buses | printer | computers | roadworks | snow | builders | for (you | your family))',
        '(nightmare | hellish | horrendous) ..4 for (you | us all)',
      ],
    },
    {
      match:
        '(positive for | confirms | confirmed | diagnosis | deletion | tumour | meets criteria | met criteria | autism | @condition) ..10 [ hope (that | this) (clears (things | it | that | this) up | answers (that | your (question | questions)) | helps) ]',
      fix: (match) =>
        match.text().replace(/\s*,?\s*hope .*$/i, ', and I would like to talk it through with you on [date]'),
    },
    { match: '[ (failure | failed) to bring who:@child-obj ]' },
    {
      match: '[ (something | anything) (is | was)? (wrong | not right | amiss) with (him | her | @child-obj) ]',
      unless: [
        '(nothing | not anything | asked | ask | whether | wondering | said | think | worried | no one | nobody) ..8 wrong with',
      ],
    },
    {
      match: [
        '[ (findings | results | report | outcome | diagnosis | conclusions) will be (given | handed) out? to parents (at | on) (collection | pick up | the gate | the door | home time) ]',
        '[ (given | handed) over? to (parents | mum | dad | the family | you) at (collection | pick up | the gate | the door | home time) ]',
      ],
      fix: 'talked through with the family in private',
    },
  ],
  check(at, report) {
    const { sentence, block } = at;
    const text = block.text.slice(sentence.start, sentence.end + 1);
    if (!text.includes('?')) return;
    QUERY.lastIndex = 0;
    for (let found = QUERY.exec(text); found; found = QUERY.exec(text)) {
      const before = text.charAt(found.index - 1);
      if (/[\p{L}\d]/u.test(before)) continue;
      const start = sentence.start + found.index;
      report({
        start,
        end: start + found[0].length,
        replace: [`a question of ${spelt(found[0].slice(1).trim())} to talk over with the family: [what was seen]`],
      });
    }
  },
  examples: {
    kind: 'plan',
    flags: [
      ['Global delay, <|?ASD|>.', 'Global delay, a question of autism to talk over with the family: [what was seen].'],
      ['<|Mei was not brought|> to clinic on 9 October.', 'We missed Mei at clinic on 9 October.'],
      ['Speech delay, <|?ADHD|>.', 'Speech delay, a question of ADHD to talk over with the family: [what was seen].'],
    ],
    passes: [
      'Does he have ADHD? We do not know yet.',
      'She was brought to clinic by her nan.',
      'DNA is the topic in science this term.',
    ],
  },
});
