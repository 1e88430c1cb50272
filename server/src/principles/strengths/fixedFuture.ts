/** A future that is closed, or low expectations of a child. */
import { about, anyOf } from '../../kit/clause.ts';
import { defineRule, verbForms } from '../../kit/index.ts';
import { generic, harmless, inQuotes } from './signals.ts';

const WHO = '(who:@child | pre:(and | but | who | ;) | ^)';
const NEVER =
  '((will | would | may | might | is going to | are going to) never | never going to | (will | would | is | are) not ever (going to)? | @be never going to | (is | are) (highly | very | extremely)? unlikely (ever)? to (ever)? | (is | are) not (ever)? going to | (is | are) (never | not) likely to (ever)? | can not be expected to | could not be expected to | could never | can never hope to | will not (ever | realistically) | would not (ever | realistically))';
/** What somebody may one day do. */
const REACH =
  '(achieve | access | amount | attain | be able | be a | be an | be (independent | academic | ready | good | capable | on | at) | become | catch up | change | close the gap | complete | cope | develop | do well | drive | excel | find | form | gain | get (gcses | qualifications | grades | far | a | any | to | there | beyond | past | anywhere | married) | go (to | on to | beyond) | grasp | have a | hold down | improve | keep up | know | lead | learn | live | make | manage | master | marry | meet | move | need less | pass | progress | reach | read | secure | set | shine | sit | speak | succeed | sustain | take | talk | understand | use | walk | work | write | yield)';

/** What it is said that a child is not likely to do. */
const LEARN =
  '(achieve | catch up | cope | pass | progress | improve | succeed | make (much | any | good | significant | rapid | more | the) _ | learn to _ | read | write | talk | speak | walk | live (alone | independently | on (his | her | their) own) | reach | get (any | many | a job | gcses | far) | be (able to | independent | academic) | manage | master | understand | close the gap | keep up | become)';

export default defineRule({
  reads: 'sentence',
  title: 'A future that is closed',
  severity: 'warning',
  weight: 3,
  what: '“{words}” can close a door that the family is holding open.',
  why: 'Nobody knows how far a child will go, and hope is part of the help.',
  instead: 'Say what comes next, with what help, and what the child and family hope for.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 8',
  phrases: [
    {
      match: `${WHO} [ v:${NEVER} have (legible | neat | readable | fluent | clear | functional | normal | tidy | intelligible) b:(handwriting | writing | speech | language | reading | skills | movement) ]`,
      fix: about('<find> {b} hard for now, and [what helps] helps'),
    },
    {
      match:
        '[ (effort | time | energy | resources | hours | money | support | provision | therapy) (should not | need not | must not | will not | is not to) be wasted (on (it | this | that | him | her | them | @child-obj) | trying)? ]',
      fix: 'time will go into [what helps]',
      unless: ['(waiting | forms | travelling | paperwork | so that)'],
    },
    {
      match: `${WHO} [ v:${NEVER} be (a | an) (mathematician | reader | writer | scientist | linguist | scholar | academic | speller | footballer | athlete | artist | artist | swimmer | dancer | musician | genius | einstein | brain surgeon | rocket scientist) ]`,
      fix: about('<find> [subject] hard for now, and [what helps] helps'),
    },
    {
      match: `${WHO} [ v:${NEVER} b:${REACH} ]`,
      fix: (match) =>
        /^be able\b/i.test(match.text('b'))
          ? about('<be> not yet able')(match)
          : about('<be> not yet ready to {b}')(match),
    },
    {
      match: `who:@child [ v:((will | would) (always | forever) (need | require | struggle | have !(a (place | home | friend | grown up | seat) | _ (place | home | friend | someone | somebody)) | depend | rely | find)) ]`,
      fix: (match) => {
        const verb = match.text('v').split(' ').at(-1) ?? '';
        const many = match.plural('who');
        return `${match.text('who')} at present ${many ? verb : verbForms(verb).s}`;
      },
    },
    {
      match: `${WHO} [ v:@be not (very | particularly | an | really | remotely | the)? (academic | academically minded | academically able | college material | university material | sixth form material | gcse material | cut out for _ | one of life 's _ | destined for _ | going anywhere) ]`,
      fix: anyOf('<do> well in [subject], and <find> [subject] hard without [help]'),
    },
    {
      match: `^ [ not (very | particularly | an | really)? (academic | academically minded | academically able | college material | university material) ]`,
      fix: 'does well in [subject], and finds [subject] hard without [help]',
    },
    {
      match: `who:@child? [ v:(has | have | had) (now | pretty much | more or less)? (plateaued | stalled | stagnated | reached (his | her | their | a) (ceiling | limit | potential | plateau | peak | full potential) | hit a (plateau | ceiling | wall) | gone as far as (he | she | they) (can | will | is likely to)) ]`,
      fix: anyOf('<have> kept the skills gained so far; the next small step is [step]'),
    },
    {
      match: `who:@child [ v:(will not | will never | is not going to) (go | get) (any | much)? further ]`,
      fix: about('<be> ready for one small step at a time'),
    },
    {
      match: `[ (limited | little | no | low | minimal) (academic | further | learning | real)? (potential | prospects | prospect of _ | hope of _) ]`,
      fix: 'potential that we are still getting to know',
    },
    {
      match: `[ as far as (he | she | they) (will | can | is likely to | could) (ever)? go ]`,
      fix: 'the place to plan the next small step from',
    },
    {
      match: `[ (do not | should not | not to | no point in | cannot | can not) (expect | expecting) (too)? (much | a lot | miracles | great things | anything | too) ] (in the way of)?`,
      fix: (match) => (/in the way of$/i.test(match.text()) ? 'offer [what works] for' : 'look for small steps'),
    },
    {
      match: `[ (is | are | was | seems | looks) (a | rather a | something of a)? (lost cause | hopeless case | dead loss | write off | hopeless) ] !(because | for (us | me | you) | with (work | traffic))`,
      fix: 'is hard at the moment',
    },
    {
      match: `[ (no | little | not much) (point | use) (in | to) (teaching | trying | giving | entering | putting | setting | sending) ]`,
      fix: 'we are looking for another way of',
    },
    { match: `[ (realistic | realistically) ] ..1 , ..3 @child`, fix: 'open about the next steps' },
    {
      match: `[ (we | you | one) (have to | must | need to | should) be realistic (:)? ]`,
      fix: 'we would like to plan the next steps together:',
    },
    {
      match: `[ (is | are | was) not (a | an)? ((realistic | feasible | sensible | achievable) (ambition | aspiration | goal | expectation | hope | aim) | (realistic | feasible | achievable) for (him | her | them | @child)) ]`,
      fix: 'is a hope that we would like to take a first step towards',
    },
    {
      match: `[ (an | his | her | their | wholly | totally)? unrealistic (ambition | aspiration | aspirations | ambitions | goal | goals | hopes | dreams) ]`,
      fix: (match) => `${/^(?:his|her|their)/i.exec(match.text())?.[0] ?? 'big'} hopes`,
    },
    {
      match: `[ (unlikely | not likely | never likely) to (make | progress | improve | achieve | pass | catch | develop | cope | succeed | benefit) ..1 ]`,
      fix: 'ready for the next small step',
    },
    {
      match: `[ better (suited | off) (to | doing | with) ] (something | a | practical | working | manual | vocational | less)`,
      fix: (match) => match.text().replace(/^better (?:suited|off) (?:to|doing|with)/i, 'drawn to'),
    },
    {
      match: `[ to keep who:@child (occupied | busy | quiet | out of trouble | out of mischief | amused) ]`,
      fix: 'to help {who} to learn [what]',
    },
    {
      match: `[ v:(amazed | surprised | astonished | shocked | stunned) that (somebody | someone | a (child | boy | girl | pupil)) like who:@child (could | can | would | managed to) b:_ ]`,
      fix: (match) => {
        const forms = verbForms(match.text('b').toLowerCase());
        return `delighted that ${match.text('who')} ${forms.past}`;
      },
    },
    {
      match: `[ (for (someone | somebody | a (child | boy | girl | pupil)) (like | of) (him | her | his ability | her ability | that ability | his level | her level | @child) | despite (his | her | their) (limitations | difficulties | condition | disability | disabilities | ability | diagnosis | special needs | @condition)) ]`,
      fix: 'with the help of [what helped]',
    },
    {
      match: `[ (such that | because | as)? (further | more | additional) (study | teaching | support | education | training | help) (could | would | will | can) not (be expected to)? ] b:(yield | produce | bring | make | lead | be | help | result)`,
      fix: 'and we are looking for the kind of help that will {b}',
    },
    {
      match: `[ beyond (him | her | them | his (capabilities | reach | ability) | her (capabilities | reach | ability) | their (capabilities | reach | ability)) ]`,
      fix: 'a step for later',
    },
    {
      match: `who:@child? [ v:@be (by nature | naturally | just | simply | inherently) (a)? (lazy | slow | like that | anxious | aggressive | weak | that way) ]`,
      fix: about('<find> [what is hard] hard when [situation]'),
    },
    {
      match: '[ (and | but) (probably | almost certainly | most likely)? (never will (be)? | will never) ] (. | , | $)',
      fix: (match) => `yet${/[.,]$/.test(match.text()) ? match.text().slice(-1) : ''}`,
    },
    {
      match:
        '[ (expectations | aspirations | hopes | ambitions) (for (him | her | them | @child))? (should | must | need to | ought to | have to | has to | will need to) be (kept | very)? (low | realistic | modest | lowered | managed | tempered | lower | adjusted | in check) ]',
      fix: 'hopes can start from one small next step',
    },
    {
      match: '[ (low | lower | lowered | no | few | minimal) (academic)? (expectations | hopes) ] (of | for) @child',
      fix: (match) => match.text().replace(/^\S+(?: academic)? (?:expectations|hopes)/i, 'hopes and first steps'),
    },
    {
      match: '[ (prepare | brace) (yourself | yourselves) for (the fact that | the possibility that)? ]',
      fix: 'think with us about the chance that',
    },
    {
      match:
        '[ (as good as it gets | the best (we | you | he | she | they) can (hope for | expect) | all (we | you) can expect) ]',
      fix: 'where we start from',
    },
    {
      match: `${WHO} [ v:((will | would) not) b:(catch up | close the gap | reach (his | her | their) | achieve | make (the | it | any) | cope | pass | progress | attain | be able to (live | work | read | write | manage | cope | access) | succeed | amount | get (any | gcses)) ]`,
      fix: (match) =>
        /^be able/i.test(match.text('b'))
          ? about(`<be> not yet ${match.text('b').replace(/^be /i, '')}`)(match)
          : about('<be> not yet ready to {b}')(match),
    },
    {
      match: `who:@child [ v:(will | is going to | is likely to | could) (end up | finish up | wind up) (in | on | with | unemployed | nowhere | like) ]`,
      fix: about('<be> at a point where help can change a great deal, and not only'),
    },
    {
      match: `[ (need | require | depend on | rely on | be dependent on) ..6 (all (his | her | their) life | for life | for the rest of (his | her | their) life | indefinitely | for ever | forever) ]`,
      fix: 'need [help] for now, and we will look at it again on [date]',
    },
    { match: '[ (been | being | was | is | are) written off ]', fix: 'been misunderstood' },
    {
      match: `who:@child [ (will | is going to | are going to) (always | inevitably)? struggle ] (in | at | with | to | when)`,
      fix: (match) => `${match.text('who')} will need help ${match.text().split(' ').at(-1)}`,
      severity: 'information',
    },
    {
      match: '[ and always will (be)? ] (. | , | $)',
      fix: (match) => `for now${/[.,]$/.test(match.text()) ? match.text().slice(-1) : ''}`,
    },
    {
      match:
        '[ (not | never) (reaching | fulfilling | achieving | realising | working to | meeting) (his | her | their) (full | true)? potential ]',
      fix: 'ready for [what helps]',
      severity: 'information',
    },
    {
      match: `[ (a | such a | rather a | something of a | as a)? (non starter | no hoper | dead end) ]`,
      fix: (match) =>
        /^as/i.test(match.text()) ? 'as somebody with more to show us' : 'somebody with more to show us',
    },
    {
      match: `[ (will not | is not going to | is never going to | will never | is hardly going to | are not going to) (set the world (on fire | alight) | be (an einstein | a (rocket scientist | brain surgeon | genius | high flyer | professor)) | win (any | many) (prizes | awards | medals) | trouble the scorers | amount to (much | anything)) ]`,
      fix: 'will show us more with [what helps]',
    },
    {
      match: `[ (~write (him | her | them) off | (~put | ~mark) (him | her) down as) ]`,
      fix: (match) =>
        `${/^(?:puts|marks|writes)/i.test(match.text()) ? 'thinks' : 'thought'} of ${match.text().split(' ')[1]} as`,
    },
    {
      match: `[ realistically ] ,? who:@child (will | is going to) (need | have to | end up | always | only)`,
      fix: (match) => match.text().replace(/^realistically,?/i, 'for now'),
    },
    {
      match: `[ (very | highly | extremely | most)? (unlikely | doubtful | improbable | questionable) (that | whether | if) who:@child (will | would | can | could) (ever)? b:${LEARN} ]`,
      fix: 'likely that {who} will need [help] to {b}',
      unless: ['(september | term | week | waiting list)'],
    },
    {
      match: `[ (i | we | staff) (very much | seriously)? doubt (that | if | whether)? who:@child (will | would | can | could) (ever)? b:${LEARN} ]`,
      fix: '{who} will need [help] to {b}',
    },
    {
      match: `[ (do | does | did) not expect who:@child-obj to (ever)? b:${LEARN} ]`,
      fix: 'would like to find the right help for {who} to {b}',
    },
    {
      match: `[ (do | does | did) not expect (very | too)? (much | a lot | a great deal) (of | from) who:@child-obj ]`,
      fix: 'would like to plan small steps with {who}',
    },
    {
      match: `[ there is (very)? (little | no | not much | a slim | next to no) (real | realistic)? (chance | prospect | likelihood | hope) of (him | her | them) b:_ ]`,
      fix: 'we are planning the next step towards {b}',
    },
    {
      match: `[ as (good | far) as (he | she | they) (will | is going to | can | are going to) (ever)? get ]`,
      fix: 'where we start from',
    },
    {
      match: `who:@child [ v:(will | would) be lucky to (ever)? b:_ ]`,
      fix: about('<need> [help] to {b}'),
    },
    {
      match: `lead:(college | university | gcses | a levels | sixth form | an apprenticeship | independent living | employment | a job | paid work) [ v:(is | are) (just | simply | frankly | totally | completely)? (unrealistic | out of the question | a pipe dream | not an option | out of reach) ]`,
      fix: (match) =>
        /^are/i.test(match.text('v'))
          ? `${match.text('lead')} are a hope that we would like to take a first step towards`
          : `${match.text('lead')} is a hope that we would like to take a first step towards`,
    },
    {
      match: `lead:(mainstream | school | nursery | college) [ (is | was) not for who:@child-obj ]`,
      fix: '{lead} is not yet set up to help {who}',
    },
    {
      match: `who:@child [ v:(do | does) not belong (in | at | here) ]`,
      fix: (match) =>
        /here$/i.test(match.text())
          ? about('<need> more help than there is now here')(match)
          : about(`<need> more help than there is now ${match.text().split(' ').at(-1)}`)(match),
      unless: ['(bag | coat | book)'],
    },
    {
      match: `who:@child [ v:~have no (real)? future ]`,
      fix: about('<need> more help than there is now'),
    },
    {
      match: `who:@child [ v:(will | is going to | is likely to | could) (end up | finish up | wind up) (excluded | expelled | homeless | alone | without (friends | qualifications | a job | gcses)) ]`,
      fix: '{who} {who|needs} help now, before things get harder',
    },
  ],
  unless: [
    '(mornings | evenings | days | afternoons | buses | bus | trains | traffic | parking | phone | phones | signal | mondays | fridays | times) (is | are | was | were) ..2 hopeless',
    '(doctor | consultant | paediatrician | specialist | inhaler | medication | insulin)',
    'never (be (left | asked | made | told | forced | alone | rushed | late | given) | forget | give up | tire | miss | stop)',
    '(told | feared | thought | said) ..6 (would | will) never',
    '(and | but) ..3 (proved | did | does | has)',
    // A parent's own disability is another matter.
    'despite ..3 , @parent',
    '~live (at | with)',
    // The law on travel to school.
    'reasonably be expected to',
    'asked (us | me) to (say | write | put)',
    '(stairs | steps | hill | walk | gate | door | bus) ..3 beyond ..5 (day | days | when)',
    'beyond ..3 (so | ; | yet | now | but ..4 help)',
    'not going to (be (able to come | there | in | at) | school | nursery | attend | the)',
    'work together',
  ],
  excuse: (match) => generic(match) || harmless(match) || inQuotes(match) || match.sentence.question,
  examples: {
    kind: 'plan',
    flags: [
      ['We <|do not expect much of him|>.', 'We would like to plan small steps with him.'],
      ['It is <|unlikely that he will pass|>.', 'It is likely that he will need [help] to pass.'],
      ['She <|will never be able|> to live alone.', 'She is not yet able to live alone.'],
      [
        '<|Not academic|>; likes the workshop.',
        'Does well in [subject], and finds [subject] hard without [help]; likes the workshop.',
      ],
      ['Oscar <|has plateaued|>.', 'Oscar has kept the skills gained so far; the next small step is [step].'],
      ['A plan <|to keep Aaron occupied|> two days a week.', 'A plan to help Aaron to learn [what] two days a week.'],
    ],
    passes: [
      'She cannot reasonably be expected to walk that far.',
      'We will never forget the way that she taught the staff to sign.',
      'Ravi never gives up.',
      'Tom will never be left alone at the gate.',
      'She will always be welcome here.',
      'He is not going to be in school on Friday.',
    ],
  },
});
