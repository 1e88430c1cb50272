/** A parent's worry or tears written down as a symptom. */
import { defineRule, type Match, type Rewrite } from '../../kit/index.ts';
import { inside, TAIL, toParent, unclear } from './wording.data.ts';

const EMOTIONAL = '(over | overly | very | quite | rather | too | so | somewhat | understandably | visibly | increasingly)? (emotional | over emotional | overemotional | hysterical | overwrought | agitated | tearful | weepy | teary | labile | worked up | irrational | upset and tearful | distraught and | carried away | heated | over wrought | dramatic | over dramatic | histrionic)';
const ANXIOUS = '(over anxious | overanxious | overly anxious | too anxious | excessively anxious | unduly anxious | over worried | highly strung | highly anxious | neurotic | anxious and | emotionally fragile | fragile | needy | stressy | catastrophising)';
const PARENT = '(parent | parents | mum | mums | mother | mothers | dad | dads | father | fathers | carer | carers | family | gran | nan | grandmother)';

const upset: Rewrite = (match: Match) => `${inside(match)} found this hard, and we asked what would help`;
const worried: Rewrite = (match: Match) => `${inside(match)} ${match.plural('who') ? 'are' : 'is'} worried about [what], because [reason]`;

export default defineRule({
  reads: 'sentence',
  title: 'A parent’s worry written as a symptom',
  severity: 'warning',
  what: '“{words}” may read as though the parent’s feelings were the problem.',
  why: 'Worry and tears usually tell of something that matters, and deserve an answer.',
  instead: 'Say what the parent is worried about, and why.',
  source: 'SEN Code of Practice 2001, 2:7; Children and Families Act 2014, section 19',
  weight: 2,
  phrases: [
    { match: `who:@parent [ (~become | ~get | @be | ~grow | ~appear | ~seem | ~present as | ~come across as | ~look | ~remain) (to be)? ${EMOTIONAL} and the (item | discussion | meeting | conversation | matter | agenda) was (moved on | closed | ended | cut short | stopped | adjourned | curtailed) ]`, fix: 'was upset, and everyone stopped to ask what would help', unless: ['who are'] },
    { match: `[ the (item | discussion | meeting | conversation | matter | agenda) (was | had to be | were) (moved on | closed | ended | cut short | curtailed) ]`, fix: 'everyone stopped to ask what would help', unless: ['(agreed | by | because | asked | everyone | all) ..3 (closed | ended | moved)'] },
    { match: `[ who:@parent (~become | ~get | was | were | is | are | ~grow | ~appear | ~seem | ~present as | ~present | ~come across as | ~look | ~remain) (to be)? ${EMOTIONAL} ] ${TAIL}`, fix: upset, unless: ['(sorry | we could see | i could see | understandable | of course)', 'you were tearful'] },
    { match: `[ who:@parent (~become | ~get | @be | ~grow | ~appear | ~seem | ~present as | ~present | ~come across as | ~look | ~remain) (to be)? ((an | a) (very | rather | highly)? (anxious | over anxious | overanxious | worried | nervous | highly strung | stressed | emotional | fragile | vulnerable) ${PARENT} | ${ANXIOUS}) ] ${TAIL}`, fix: worried },
    { match: `[ (~present | presenting) as (a | an)? ..2 (anxious | stressed | low | depressed | tearful | emotional | fragile | vulnerable | overwhelmed | worried) ] ..1 ${PARENT}?`, fix: (match) => (/present(?:s|ed)$/i.test(match.text().split(' ')[0] ?? '') ? 'is worried about [what], because [reason]' : undefined), unless: ['^ ..3 (he | she | pupil | child) ~present', '@child ~present'] },
    { match: `[ det:(an | a | the)? (very | highly | rather | quite)? (anxious | over anxious | overanxious | overly anxious | neurotic | stressed | emotional | nervous | overwrought | hysterical) noun:${PARENT} ]`, fix: (match) => (/s$|family/.test(match.text('noun')) ? `${match.text('noun')}' questions`.replace("family' ", "the family's ") : `a ${match.text('noun')} who is worried about [what]`), unless: ['(support | help | group | tips | advice) ..4 (anxious | stressed) ..1 parents', 'if you are'] },
    { match: `[ (parental | maternal | paternal | @parent 's | her mother 's | his mother 's) (own? (high | heightened | significant | ongoing)? (anxiety | anxieties | stress | over anxiety | nerves | emotions | worries | fears)) (is | are | may | has | have | (appear | appears) | (seem | seems) | (level | levels) | about | around | regarding | impact | affect | can | could | drive | contribute | feed | rub) ]` },
    { match: `[ (high | significant | raised | heightened | considerable | excessive)? (parental | maternal | paternal) (anxiety | anxieties | over anxiety | stress | distress | emotion | emotionality) ]`, fix: 'worry about [what]', unless: ['(support | service | group | scheme) ..3 parental'] },
    { match: `[ (your | her | his | their | mum 's | mother 's | dad 's | @parent 's) own? (anxiety | anxieties | stress | nerves | worry | emotions) (is | are | may be | might be | could be | (seem | seems) to be | (appear | appears) to be)? (rub | rubs | rubbing | transfer | transfers | transferring | transmit | transmits | transmitted | feeding | feed | feeds | affecting | affect | affects | impacting | impact | impacts | making | make | makes | driving | contributing | passed | passing | projected | fuelling | behind | the (cause | root | problem)) ] ..12 !_`, fix: 'this is a worrying time, and we would like to help', unless: ['@child ..2 anxiety', 'pupil'] },
    { match: `[ (@child | he | she | they | children) (will | can | may | might | could | do) (pick | picks | sense | feel | feed) ..2 (up)? (on | off)? (your | it | this | that | mum 's | her mother 's) (anxiety | worry | stress | nerves | tension | emotions)? ]` },
    { match: `[ if you (are | get | become | seem | look) (anxious | worried | upset | stressed | nervous | emotional | tense) (then)? ,? ..6 (pick up | picks up | sense | notice | feel | copy | worse) ]` },
    { match: `[ (pick | picks | picking | picked) up on (your | her mother 's | his mother 's | mum 's | parental | maternal | dad 's | the family 's) (anxiety | worry | worries | stress | nerves | tension | emotions | mood) ]` },
    { match: `[ (try | please try | would ask you) not to (be | get | become) (so | too)? (emotional | upset | worked up | defensive | anxious | stressed | het up | angry | tearful) ] ..10 !_`, fix: 'this is a hard subject, and we can go at whatever pace suits you' },
    { match: `[ (turning up | arriving | coming in | coming | crying | lingering | hovering | hanging around | being upset | being emotional) ..5 (does not help | is not helping | is not helpful | will not help | unsettles | upsets | makes it (worse | harder)) ]`, fix: 'goodbyes can be hard for both of you, and we would like to help', unless: ['@child ..2 (crying | lingering)'] },
    { match: `[ who:@parent (@be | @modal be)? (finding | find | finds | found) it (hard | difficult) to (let go | separate | accept | move on | step back | come to terms with) ]`, fix: (match) => `${inside(match)} ${match.plural('who') ? 'are' : 'is'} thinking hard about [what]` , unless: ['(we | i) find'] },
    { match: `[ (could do with | (need | needs) to | must | should | has to | have to | would do well to | ought to | time to | learn to) (start | starting | begin | think about)? (to | learning to)? (let | letting) (go | @child-obj go) ] !of`, fix: toParentFix },
    { match: `[ (struggles | struggling | struggle | unable | reluctant | unwilling | refuses | refusing | inability | not ready) to (let go | separate from @child-obj | let @child-obj go | cut the (cord | apron strings)) ]`, fix: toParentFix, unless: ['@child (struggles | is reluctant | refuses) to separate'] },
    { match: `[ (separation (is | was)? resisted by) ] (both | mother | mum | @parent)`, fix: 'saying goodbye is hard for' },
    { match: `[ who:@parent (has | have | had) (issues | mental health (issues | problems) | anxiety issues | emotional (issues | problems | needs) | a breakdown | a meltdown | a wobble) ]`, unless: ['(told | asked | shared | said | disclosed)'] },
  ],
  unless: [
    '(told us | asked us | has asked | have asked | she said | he said | in her words | in his words) ..14 (anxiety | anxious | depression)',
    'separation anxiety',
    'anxiety disorder',
    '(not | never) ..1 (an | a) ..1 (anxious | emotional) (parent | mother | mum)',
  ],
  excuse: (match) => unclear(match) || /^(?:we|i)\b/i.test(match.text('who')),
  examples: {
    kind: 'plan',
    flags: [
      ['<|Mrs Bell became emotional|> during the review.', 'Mrs Bell found this hard, and we asked what would help.'],
    ],
    passes: ['Ms Ofori told us that she has an anxiety disorder and asked us to email rather than ring.'],
  },
});

function toParentFix(match: Match): string {
  return toParent(match) ? 'may like to hear how we can help with this change' : 'would like to know how this change will be made safe';
}
