/** A parent's disability told with pity, or as a reason to leave them out. */
import { defineRule, fillTemplate, type Match } from '../../kit/index.ts';
import { CONDITION, MET, WHO } from './words.data.ts';

const direct = (match: Match): string =>
  match.context.kind === 'plan'
    ? 'ask what helps with following a conversation, and give everyone their own copy'
    : 'please tell us what helps you to follow, and we will do it';

export default defineRule({
  reads: 'sentence',
  title: 'A parent’s disability told with pity',
  severity: 'warning',
  what: '“{words}” says what is wrong with a parent and not what would help.',
  why: 'A parent who reads it learns how they are seen, and nobody learns what to do.',
  instead: 'Say what the parent has asked for: a phone call, a ground-floor room, more time.',
  source: 'Equality Act 2010, s.20 (adjustments for disabled parents)',
  weight: 3,
  phrases: [
    {
      match: `who:${WHO} [ @be (herself | himself | themselves)? ..1 (a bit (sen | send | special needs) | special needs | low functioning | low ability | on the spectrum | not very bright | bipolar | an alcoholic | an addict | a drinker | schizophrenic | not all there | a bit slow) ..1 !_ ]`,
      fix: '{who} {who|has} told us that [what helps] suits best',
    },
    {
      match: `who:${WHO} [ ~have (her | his | their)? (own | some | significant | severe | ongoing | long standing)? ..1 (mental health | mh | literacy | reading | learning | memory | attention | drink | drinking | drug | substance | alcohol | anger) (issues | problems | difficulties | needs | problem) (herself | himself | themselves | too | as well)? !_ ]`,
      fix: '{who} {who|has} told us that [what helps] suits best',
      severity: 'information',
    },
    {
      match: `who:${WHO} [ ~have (a | an)? (ld | learning disability | low iq | mental illness | personality disorder) (herself | himself | themselves | too | as well)? !_ ]`,
      fix: '{who} {who|has} told us that [what helps] suits best',
      severity: 'information',
    },
    {
      match:
        'who:(mum | dad | mother | father | parents | both parents) [ : ..1 (mh | mental health | ld | learning | literacy | drink | drug | alcohol) (issues | problems | difficulties | needs | disability)? !_ ]',
      fix: '{who}: [what helps]',
    },
    {
      match: `[ (${WHO} 's | her | his | their) (disability | deafness | blindness | illness | anxiety | depression | mental health | dyslexia | autism | adhd) (makes | makes it | is making | has made) (things | it | contact | meetings | communication | life | her | him)? (difficult | hard | tricky | awkward | impossible) ..4 !_ ]`,
      fix: '[what helps] makes it easier to keep in touch',
    },
    {
      match: `who:${WHO} [ (~have (limited | low | poor | below average | restricted) | @be of (limited | low | below average)) (intelligence | intellect | iq | cognitive ability | intellectual ability | mental ability) ]`,
      fix: '{who} {who|has} told us that [what helps] suits best',
    },
    {
      match: `[ (despite | in spite of | for all | considering | even with | notwithstanding) (her | his | their | your | @parent 's) ..1 ${CONDITION} ] , (@parent | mum | dad | mother | father) ..2 (~cope | ~manage | ~do | ~contribute | ~communicate | ~get by | ~keep up | ~seem | @be)`,
      fix: (match) => match.text().replace(/^.*?,\s*/, ''),
    },
    {
      match: `who:${WHO} ..1 (~cope | ~manage | ~do | ~communicate | ~contribute) ..4 [ (despite | in spite of | for all | considering | given) (her | his | their | your) ..1 ${CONDITION} ]`,
      fix: (match) =>
        match
          .text()
          .replace(
            /\s*\b(?:despite|in spite of|for all|considering|given) (?:her|his|their|your)\b.*$/i,
            ', with [what helps] in place',
          ),
    },
    {
      match:
        '[ for (someone | a person | a mum | a dad | a parent | a woman | a man) (who (can not | does not | is | has) | with) ..5 , (she | he | you | @parent | mum | dad) ..1 (~cope | ~do | ~manage | ~get | @be | ~come across) ..10 !_ ]',
      fix: 'we will ask what helps with taking part',
    },
    {
      match: `who:${WHO} [ ~have (her | his | their | your) own (issues | needs | additional needs | problems | demons | struggles | difficulties | limitations | troubles) ..8 !_ ]`,
      fix: '{who} {who|has} told us that [what helps] suits best',
      severity: 'information',
      unless: ['(we will | and we | so we)'],
    },
    {
      match: `who:${WHO} [ (is | was | has | being) ..2 (autistic | adhd | add | dyslexic | bipolar | anxious | depressed | dyspraxic | autism | dyslexia | bipolar disorder | depression | ptsd | learning difficulties | a learning disability | learning disabilities | mental health issues | mental health problems) ,? (and | so | which) ..2 (takes everything | takes things | rambles | talks too | misses | forgets | loses | repeats | fixates | struggles to | can not | will not | makes (it | things | meetings | contact) | means (she | he | they | meetings | contact | you) | over ~react | gets | tends to | is (hard | difficult | not easy | prone | easily | unable | likely to) | needs everything | interrupts | goes off) ..12 !_ ]`,
      fix: '{who} {who|has} told us that [what helps] suits best',
      unless: MET,
    },
    {
      match: `who:${WHO} [ (is | was | are)? (not (capable | able) of | incapable of | not up to | not really able to) (~follow | ~understand | ~read | ~contribute | ~take part | ~fill | ~grasp | ~attend | follow | understand | read | contribute | grasp) ..10 !_ ]`,
      fix: '{who} will be asked what would help',
    },
    {
      match: `who:${WHO} [ ~have learning difficulties (herself | himself | themselves | too | as well)? and (will not | can not | could not | does not | would not | is unable to) ..12 !_ ]`,
      fix: '{who} will be asked what would help with the papers',
    },
    {
      match: `[ (because of | due to | owing to | given | what with | with) (mum 's | dad 's | mother 's | father 's | @parent 's) (mental health | nerves | anxiety | depression | drinking | moods | state of mind | memory | low iq | limited understanding | learning difficulties | poor literacy | illiteracy) ]`,
      fix: 'with [what helps] in place',
      unless: MET,
    },
    {
      match: `who:${WHO} [ (can not | could not | does not) read (or write | and write)? , so ..8 !_ ]`,
      fix: '{who} would like papers read through together',
    },
    {
      match: `who:${WHO} [ (can not | could not | does not) read so ..8 !_ ]`,
      fix: '{who} would like papers read through together',
    },
    {
      match: `who:${WHO} [ (is | was) ..2 (deaf | blind | disabled | autistic | dyslexic | ill | unwell) , so we (deal | speak | talk | liaise | work | communicate) with ..2 ]`,
      fix: '{who} {who|has} told us that [what helps] suits best',
    },
    {
      match: `who:${WHO} [ ~have ..4 and (can be | is | tends to be | gets | can become) (unpredictable | difficult | volatile | erratic | unreliable | unstable | hard to manage | hard work | vague | forgetful | pedantic | rigid | demanding | hostile | blunt | abrupt | rude | inflexible | over sensitive | oversensitive | irrational | emotional | fixated | obsessive | argumentative | tricky | prickly | disorganised | chaotic | scatty) ]`,
      fix: '{who} {who|has} told us that [what helps] suits best',
    },
    {
      match: `who:${WHO} [ ~have (low | poor | limited | weak | very little | no | basic) (levels of)? (literacy | literacy skills | reading | reading skills | education | schooling | understanding) ]`,
      fix: '{who} would like papers read through together',
    },
    {
      match: `who:${WHO} [ (is | was | are | has been | being)? (confined | bound | restricted) to (a | her | his | the)? wheelchair ]`,
      fix: ['{who} uses a wheelchair, so we meet in [room with level access]', '{who} uses a wheelchair'],
    },
    {
      match: `who:${WHO} [ (is | was | are)? wheelchair bound ]`,
      fix: ['{who} uses a wheelchair, so we meet in [room with level access]', '{who} uses a wheelchair'],
    },
    {
      match: `who:${WHO} [ v:(~suffer) (from | with) what:(..4) ] $`,
      fix: ['{who} {who|has} told us that [what helps, such as afternoon calls] suits best', '{who} {who|has} {what}'],
    },
    { match: `who:${WHO} [ v:(~suffer) (from | with) ]`, fix: '{who} {who|has}' },
    {
      match: `who:${WHO} [ (is | was | are | being) (a | an) (depressive | schizophrenic | epileptic | diabetic | invalid | cripple | manic depressive | hypochondriac | bipolar | recluse | illiterate | dyslexic) ]`,
      fix: '{who} {who|has} told us that [what helps] suits best',
    },
    {
      match: `who:${WHO} [ (is | was | are | being)? (deaf and dumb | deaf mute | mentally ill | handicapped | crippled | housebound | illiterate | semi literate | barely literate | functionally illiterate | mentally unstable | unstable | not all there | stone deaf | registered blind and | hard of thinking) ]`,
      fix: '{who} {who|has} told us that [what helps] suits best',
    },
    {
      match: `who:${WHO} [ (is | was | are)? (afflicted (with | by) | stricken (with | by) | crippled (with | by) | a victim of | a martyr to | plagued (with | by)) ]`,
      fix: '{who} {who|has}',
    },
    {
      match: `who:${WHO} [ (@do not | can not | could not | hardly | barely | did not) (~follow | ~understand | ~take in | ~grasp | ~cope with) ..4 (since | because of | due to | owing to | with | as) (the | a | his | her | their) (stroke | condition | illness | disability | deafness | hearing | brain injury | accident | medication | memory | learning disability | learning difficulties) ]`,
      fix: direct,
    },
    {
      match: `[ (run (things | it | everything) past | go through | deal with | speak to | talk to | direct everything to | use | phone) @parent (instead | rather than (him | her | them) | not (him | her | them)) ]`,
      fix: direct,
    },
    {
      match: '^ [ run (things | it | everything | all of it) (past | by) @parent ]',
      fix: direct,
      severity: 'information',
    },
    {
      match: `[ (despite | because of | due to | owing to | given | on account of) (her | his | their | mum 's | dad 's | @parent 's) own (learning | literacy | mental health | health | reading | medical | physical)? (difficulties | disability | disabilities | needs | issues | problems | limitations | condition | illness) ]`,
      fix: 'with [what helps] in place',
      severity: 'information',
    },
    {
      match: `who:${WHO} [ ~have (mental health (issues | problems) | mental (problems | issues) | special needs | learning difficulties | low (iq | intelligence) | (a)? low level of (literacy | understanding | education)) (too | as well | herself | himself | themselves) ]`,
      // What goes on after it hangs on the need, which stays.
      fix: (match) =>
        /^(?:so|and|but)$/.test(match.beside(1)?.word.norm ?? '')
          ? match.text().replace(/ (?:too|as well|herself|himself|themselves)$/i, '')
          : fillTemplate(match, '{who} {who|has} told us that [what helps] suits best'),
      severity: 'information',
    },
    {
      match: `who:${WHO} [ (can not | could not | is unable to | are unable to | never learned to | never learnt to) (read or write | read and write | read properly | spell) ]`,
      fix: '{who} would like papers read through together',
    },
    {
      match: `who:${WHO} [ (is | are | was) (rather | quite | very | a bit | not (the | very))? (slow | dim | thick | simple | bright enough | bright | sharpest) (herself | himself | themselves | too | to understand) ]`,
      fix: '{who} {who|has} told us that [what helps] suits best',
    },
  ],
  unless: [
    'your (son | daughter) ..1 (@be | has)',
    '(asked | asks | prefers | told us that (she | he | they)) ..4 (to be | that we | says)',
    'a good friend',
  ],
  examples: {
    flags: [
      'Mr Bell <|is confined to a wheelchair|>.',
      'Mr Dacosta <|suffers from bipolar disorder|>.',
      ['Mrs Lane <|is illiterate|>.', 'Mrs Lane has told us that [what helps] suits best.'],
      'Mr L <|doesn’t follow much since the stroke|>.',
    ],
    passes: [
      'Ms Ruiz tells us that she is dyslexic and likes a phone call better than a letter, so we ring on Fridays.',
      'Mrs Haddad is Deaf and uses British Sign Language.',
      'Mr Bell uses a wheelchair, so we meet in the ground-floor library.',
      'Mum suffers no fools, as Gran puts it.',
    ],
    kind: 'plan',
  },
});
