/** A parent's calls and questions put down as a nuisance: "Mum rings a lot". */
import { defineRule, type Match, type Rewrite } from '../../kit/index.ts';
import { around, inside, unclear } from './wording.data.ts';

const A_LOT =
  '(a lot | too much | too often | constantly | incessantly | excessively | all the time | non stop | nonstop | endlessly | relentlessly | at all hours | day and night | every five minutes | at the drop of a hat | over (every | the) (little | slightest) ..2 | about every little ..2 | at every opportunity | daily with | ad nauseam)';
const asked: Rewrite = (match: Match) =>
  `${inside(match)} ${match.plural('who') ? 'have' : 'has'} been in touch several times about [what]`;

export default defineRule({
  reads: 'sentence',
  title: 'A parent’s contact as a nuisance',
  severity: 'warning',
  what: '“{words}” can make asking look like a fault.',
  why: 'Somebody who asks again has a question that still waits for its answer.',
  instead: 'Say what the parent has asked about, and what the answer was.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 6.20',
  weight: 6,
  phrases: [
    {
      match: [
        `who:@parent [ (~ring | ~phone | ~call | ~email | ~text | ~contact | ~message | ~write | ~complain | ~come in | ~question | ~query | ~interrupt | ~chase | ~turn up) (in | us | staff | school | the office | me | the school | the teacher)? ${A_LOT} ]`,
        `who:@parent [ (constantly | incessantly | continually | continuously | forever | perpetually | endlessly | repeatedly) (rings | rang | phones | phoned | calls | emails | emailed | texts | contacts | questions | asks | queries | complains | chases | checks | messages) ]`,
        `who:@parent [ (is | are | @be) (always | constantly | forever | never off | on the phone | continually | perpetually) (ringing | phoning | on | calling | emailing | texting | complaining | asking | chasing | in school | at the (door | gate | office) | the phone | off the phone | at the door) ]`,
      ],
      fix: asked,
      unless: ['(agreed | welcome | please | helpful | as often as)'],
    },
    {
      match: [
        `[ (who:@parent | and | who) (~keep | keeps on | kept on | insists on | persists in) (on)? (asking | ringing | emailing | phoning | calling | pushing | going on | complaining | chasing | questioning | demanding | bringing up | raising | turning up | checking | pestering) ]`,
      ],
      fix: (match) =>
        match.has('who')
          ? `${inside(match)} ${match.plural('who') ? 'have' : 'has'} asked several times`
          : /^and/i.test(match.text())
            ? 'and have asked several times'
            : 'has asked several times',
      unless: ['please keep', '@child ..2 (keeps | kept)', '(he | she) (keeps | kept) (on)? asking', 'do keep'],
    },
    {
      match: [
        `who:@parent [ (have | has | had)? (~bombard | ~pester | ~badger | ~hassle | ~hound | ~harass | ~nag | ~plague | ~besiege | ~harangue | ~whinge | ~moan | ~kick off | ~rant | ~vent | ~grumble | ~gripe | ~flood | ~inundate) ] ..2 (staff | us | me | school | the school | the office | at staff | the team | teachers)?`,
        `who:@parent [ (~make | have made | has made) (a (fuss | scene | nuisance) | life difficult) ]`,
      ],
      fix: asked,
    },
    ...around(
      [
        '(calls | emails | messages | letters | texts | visits) ..2 (are | is | were | have been | can be | become) ..3 (needy | excessive | demanding | relentless | unreasonable | repetitive | constant | too (many | much | frequent) | lengthy | tiresome | time consuming)',
        '(you | @parent) (have | has)? (emailed | rung | called | phoned | messaged | texted | written | contacted) (to)? (me | us | the? school | the office | staff)? ..1 (# | three | four | five | six | seven | eight | ten | several | many | numerous) times',
        '(yet another | usual | daily | the latest | endless | a barrage of | a stream of | a flurry of | a string of | more) ..1 (email | emails | call | calls | phone call | letter | letters | message | messages | complaint | complaints | moan | rant) (from | off) (mum | dad | mother | father | parents | home | @parent)',
        'daily (updates | reports | calls | emails) (on | about | for) (you | your | one | every)?',
        '(updates | reports | feedback) (every (day | five minutes | hour) | on (his | her) every)',
        '(please do not | do not | there is no need to | please refrain from | kindly refrain from | please stop) (ring | ringing | phone | phoning | call | calling | email | emailing | contact | contacting | chase | chasing | message | messaging | text | texting | write | writing | approach | approaching | bother | bothering | disturb | disturbing) (to)? (us | me | staff | teachers | the (class)? teacher | his teacher | her teacher | individual staff | every time | whenever | each time | so often | every (day | morning | afternoon | evening | week | five minutes) | over (every | small | minor | trivial) | the office | school | to chase | for (an)? (update | updates) | about | to ask | with | again | daily)',
        '(calls | emails | messages | queries | enquiries | phone calls) (will | can) not be (put through | answered | returned | responded to | taken | acknowledged | entertained)',
      ],
      { letter: 'please ring us if anything changes', plan: 'the family can reach [name] on [number]' },
      {
        unless: [
          'hesitate',
          '(worry | dread | mind)',
          '(if | when) ..8 (open | poorly | ill | teaching)',
          '(on the day | in the night | at night)',
        ],
      },
    ),
    {
      match: `[ (her | his | their | your) (constant | incessant | endless | frequent | relentless | numerous | many | repeated | continual | persistent | excessive | lengthy) (calls | emails | phone calls | messages | texts | letters | complaints | demands | questions | queries | requests | contact | visits) ]`,
      fix: (match) => `${match.text().split(' ')[0]?.toLowerCase()} questions about [what]`,
      unless: ['@child-poss (questions | requests)', 'thank'],
    },
  ],
  unless: ['(thank | welcome | glad | grateful | sorry | apologise)'],
  excuse: (match) => unclear(match) || /^(?:we|i)$/i.test(match.text('who')),
  examples: {
    kind: 'plan',
    flags: [
      ['<|Dad has emailed us six times|> this week.', 'The family can reach [name] on [number].'],
      ['Mum <|rings a lot|>.', 'Mum has been in touch several times about [what].'],
      [
        '<|Mr and Mrs Pryor keep asking|> about the stables.',
        'Mr and Mrs Pryor have asked several times about the stables.',
      ],
      ['Ms Hill <|bombards|> staff.', 'Ms Hill has been in touch several times about [what].'],
    ],
    passes: [
      'Visitors keep asking who made it.',
      'Mum rings every Friday, as we agreed.',
      'Calls will be answered from eight.',
      'Please ring as often as you want to.',
    ],
  },
});
