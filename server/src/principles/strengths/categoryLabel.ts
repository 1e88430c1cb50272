/** A category used as the name of a person. */
import { defineRule, type Match } from '../../kit/index.ts';
import { inQuotes } from './signals.ts';

const CATEGORY: Readonly<Record<string, string>> = {
  sen: 'who has special educational needs',
  send: 'who has special educational needs',
  senco: '',
  'special needs': 'who has special educational needs',
  ehcp: 'who has an EHC plan',
  ehc: 'who has an EHC plan',
  'ehc plan': 'who has an EHC plan',
  lac: 'who is in care',
  cla: 'who is in care',
  'looked after': 'who is in care',
  pp: 'who has the pupil premium',
  'pupil premium': 'who has the pupil premium',
  fsm: 'who has free school meals',
  'free school meals': 'who has free school meals',
  statemented: 'who has an EHC plan',
  semh: 'who finds feelings hard to manage',
  asd: 'who is autistic',
  asc: 'who is autistic',
  adhd: 'who has ADHD',
  dyslexic: 'who is dyslexic',
  mld: 'who has learning difficulties',
  sld: 'who has learning difficulties',
  pmld: 'who has learning difficulties',
  'low ability': 'who needs [help] with [subject]',
  'less able': 'who needs [help] with [subject]',
  'lower ability': 'who needs [help] with [subject]',
  'bottom set': 'who needs [help] with [subject]',
  behaviour: 'who finds [situation] hard',
  problem: 'who finds [situation] hard',
  difficult: 'who finds [situation] hard',
  eal: 'who speaks more than one language',
  cp: 'who has a child protection plan',
  cin: 'who has a child in need plan',
  'high needs': 'who needs a lot of help',
  'high need': 'who needs a lot of help',
};
const WORDS =
  '(sen | send | special needs | ehcp | ehc plan | ehc | lac | cla | looked after | pp | pupil premium | fsm | statemented | semh | asd | asc | adhd | mld | sld | pmld | low ability | lower ability | less able | bottom set | behaviour | problem | eal | cp | cin | high needs | high need)';
const ONE = '(child | pupil | student | learner | boy | girl | kid | youngster | lad)';
const MANY = '(children | pupils | students | learners | boys | girls | kids | youngsters | lads)';

const person = (match: Match): string | undefined => {
  const who = CATEGORY[match.text('c').toLowerCase().replace(/-/g, ' ')];
  if (!who) return undefined;
  const noun = match.text('noun');
  const many = /s$|children$/i.test(noun);
  return `${match.text('d')} ${noun} ${many ? who.replace('who has', 'who have').replace('who is', 'who are').replace('who finds', 'who find').replace('who needs', 'who need').replace('who speaks', 'who speak') : who}`
    .trim()
    .replace(/^an (?=[^aeiou])/i, 'a ');
};

export default defineRule({
  reads: 'sentence',
  title: 'A category in place of a person',
  severity: 'warning',
  what: '“{words}” puts the category where the child should be.',
  why: 'Parents send us a child with a name, and a code hides everything else about them.',
  instead: 'Use the name, or say “a child who …”.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 1',
  phrases: [
    {
      match: `[ d:(a | an | the | our | your | this | these | those | all | other | some | two | three | four | # | my | any | every | each | another)? c:${WORDS} noun:(${ONE} | ${MANY}) ]`,
      fix: person,
    },
    {
      match:
        '[ d:(our | the | your | my | these | those | all | two | three | four | five | six | seven | eight | # | some | other | most | both)? noun:(ehcps | lacs | sens | sends | ppgs | fsms | semhs | asds | low ables | less ables | lower ables) ] (sit | go | come | in | on | at | are | will | have | who | need | with | join | get | and | do | can | work)',
      fix: (match) => `${match.text('d')} children who have extra help ${match.text().split(' ').at(-1)}`.trim(),
    },
    {
      match:
        '[ (the | our) (disabled | handicapped | autistic | autistics | deaf | blind | dyslexic | dyslexics | less able | least able | low attainers | underachievers | low ability | special needs | sens | vulnerable | disadvantaged | low ables | low achievers | statemented) ] (sit | are | will | can | have | need | do | go | in | at | who | and | with | , | .)',
      fix: (match) => {
        const word = match.text().split(' ').slice(1, -1).join(' ').toLowerCase();
        const adjective = /^(disabled|autistic|deaf|blind|dyslexic|vulnerable|disadvantaged)$/.test(word);
        const tail = match.text().split(' ').at(-1) ?? '';
        const own = match.text().replace(/[,.]$/, '');
        const last = /[,.]$/.test(match.text()) ? match.text().slice(-1) : ` ${tail}`;
        return own && (adjective ? `${word} children${last}` : `children who have extra help${last}`);
      },
    },
    {
      match:
        '@child [ v:(is | was) (a | an) (sen | send | ehcp | lac | cla | pp | fsm | statement | school action | k code | k | special needs | semh | behaviour | pru) ] (. | , | and | $)',
      fix: (match) => {
        const tail = match.text().slice(match.text().length - 1);
        return `${match.text().split(' ')[0]} has extra help${/[.,]/.test(tail) ? tail : ''}`;
      },
    },
    {
      match: '[ (our | the | my | those | these | of our) ..2 (autistics | dyslexics | aspies) ]',
      fix: (match) => (/aut|asp/i.test(match.text()) ? 'autistic children' : 'dyslexic children'),
    },
    {
      match: '[ (low ables | lower ables | less ables | highers and lowers | high ables) ]',
      fix: 'children who need [help]',
    },
    {
      match: `[ (a | an | our) (ehcp | lac | cla) ] (who | sits)`,
      fix: (match) => `a child who has extra help ${match.text().split(' ').at(-1)}`,
    },
    {
      match: `[ (low | lower | lowest | less | least | bottom) (ability | able | attaining | achieving) (reading | spelling | maths | phonics | writing | literacy | english | guided)? (group | groups | set | sets | table | tables | class | band | stream | readers | writers) ]`,
      fix: (match) => match.text().replace(/^\S+[ -]\S+ /, ''),
    },
    {
      match: `@child ..2 [ (on | off) the (sen | send) register ]`,
      severity: 'hint',
      fix: (match) => match.text().replace(/o(?:n|ff) the SEND? register/i, 'on our list for extra help'),
    },
  ],
  unless: [
    '(deaf | blind) (and | or) (proud | hard)',
    'the disabled (toilet | bay | access | parking | children | people | changing)',
    'the (deaf | blind | autistic | disabled) (child | community | boy | girl | person | people | club)',
    'ehcp (review | meeting | process | application)',
    'problem solving',
    '(teacher | teachers | school | society | association | centre | unit | service | adviser | advisers | college) (of | for) the (deaf | blind)',
    '(support | lessons | register | team | funding | grant | meeting | policy | group | report | information | review | system | code) for',
  ],
  // "He sends a card" is a verb.
  excuse: (match) => inQuotes(match) || /^sends$/.test(match.text('noun')),
  examples: {
    flags: [
      [
        'As <|an SEN child|>, Maya will sit with Miss Roe.',
        'As a child who has special educational needs, Maya will sit with Miss Roe.',
      ],
      ['<|Two EHCPs|> sit at the front.', 'Two children who have extra help sit at the front.'],
      ['<|Our LAC pupils|> have a tutor.', 'Our pupils who are in care have a tutor.'],
    ],
    passes: [
      'Her EHCP review is on 4 June.',
      'Tom is a disabled pupil who uses a wheelchair.',
      'The SEN team will ring you.',
      'An autistic boy of nine made the film.',
    ],
  },
});
