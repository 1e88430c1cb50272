/** A parent's worry or tears written down as a symptom. */
import { defineRule, type Match, type Rewrite } from '../../kit/index.ts';
import { around, inside, NOT_SAID, TAIL, unclear } from './wording.data.ts';

const EMOTIONAL =
  '(over | overly | very | quite | rather | too | so | somewhat | understandably | visibly | increasingly)? (emotional | emotive | over emotional | overemotional | hysterical | overwrought | agitated | tearful | weepy | teary | labile | worked up | irrational | upset and tearful | distraught and | carried away | heated | over wrought | dramatic | over dramatic | histrionic)';
const ANXIOUS =
  '(over anxious | overanxious | anxious about everything | (unduly | disproportionately | needlessly | unnecessarily) (worried | concerned | stressed) | overly anxious | too anxious | excessively anxious | unduly anxious | over worried | overly worried | overly concerned | overly stressed | highly strung | highly anxious | neurotic | anxious and | emotionally fragile | fragile | needy | stressy | catastrophising)';
const PARENT =
  '(parent | parents | mum | mums | mother | mothers | dad | dads | father | fathers | carer | carers | family | gran | nan | grandmother)';

const upset: Rewrite = (match: Match) => `${inside(match)} found this hard, and we will ask what would help`;
const worried: Rewrite = (match: Match) =>
  `${inside(match)} ${match.plural('who') ? 'are' : 'is'} worried about [what], because [reason]`;

/** A parent's distress in a note, and a verdict on it. */
const FELT =
  '(mum | mother | dad | father | parent | parents | stepmum | step mum | stepdad | step dad | gran | nan | grandmother | carer | family | mrs | mr | ms | miss) ..6 (cried | crying | tears | tearful | wept | upset | shouted | angry | cross | left | walked | emotional | sobbed | argued | interrupted | swore | refused)';
const VERDICT: readonly string[] = [
  '^ (not | hardly | less than | far from) ..1 (helpful | constructive | appropriate | productive | professional)',
  '^ (we | the (meeting | discussion | panel))? moved on',
];

export default defineRule({
  reads: 'sentence',
  title: 'A parent’s worry written as a symptom',
  severity: 'warning',
  what: '“{words}” may read as though the parent’s feelings were the problem.',
  why: 'Worry and tears usually tell of something that matters, and deserve an answer.',
  instead: 'Say what the parent is worried about, and why.',
  source: 'SEN Code of Practice 2001, 2:7; Children and Families Act 2014, section 19',
  weight: 6,
  phrases: [
    {
      match: `who:@parent [ (~become | ~get | @be | ~grow | ~appear | ~seem | ~look) (to be)? ${EMOTIONAL} and the (item | discussion | meeting | conversation | matter | agenda | subject) was (moved on | closed | ended | cut short | stopped | adjourned | curtailed | dropped) ]`,
      fix: (match) =>
        `${inside(match)} found this hard${/ and the \S+/.exec(match.text())?.[0] ?? ', and the talk'} stopped there; we will ask what would help`,
    },
    ...around(
      [
        'the (item | discussion | meeting | conversation | matter | agenda | subject) (was | had to be) (moved on | cut short | curtailed | closed down | shut down)',
      ],
      'everyone stopped to ask what would help',
    ),
    {
      match: `who:@parent [ (~become | ~get | was | were | is | are | ~grow | ~appear | ~seem | ~present as | ~present | ~come across as | ~look | ~remain) (to be)? ${EMOTIONAL} ] ${TAIL}`,
      fix: upset,
      unless: ['(sorry | we could see | i could see | understandable | of course)', 'you were tearful'],
    },
    {
      match: `who:@parent [ (~become | ~get | @be | ~grow | ~appear | ~seem | ~present as | ~present | ~come across as | ~look | ~remain) (to be)? ((an | a) (very | rather | highly)? (anxious | over anxious | overanxious | worried | nervous | highly strung | stressed | emotional | fragile | vulnerable) (${PARENT.slice(1, -1)} | person | individual | woman | lady | man | soul) | ${ANXIOUS}) ] ${TAIL}`,
      fix: worried,
    },
    {
      match: `who:@parent [ (~become | ~get | was | were | is | are | ~appear | ~seem) (to be)? ${EMOTIONAL} ] tail:((at | in | during | when | about) ..8) and (has | have | had | is | was | asked | said | left | wanted | does | did)`,
      fix: (match) => {
        const last = match.text().split(' ').at(-1);
        return `${inside(match)} found this hard ${match.text('tail')}, and ${last}`;
      },
      unless: ['(sorry | we could see | i could see | understandable | of course)', 'you were tearful'],
    },
    {
      match: [
        `who:@parent [ (~get | ~become | was | were) ..1 (cross | angry | annoyed | irate | heated | agitated | upset | defensive) ((and (left | walked out | stormed out | shouted | swore | refused | was asked | had to)) | when | during | throughout | in | at) ] ..10 !_`,
        `who:@parent [ (cried | wept | sobbed | was in tears) ] (throughout | during) ..10 !_`,
      ],
      fix: (match) => `${inside(match)} found this hard, and we asked what would help`,
      unless: [
        '(sorry | apologise | our | mistake | wrong | should have | right to | every right | understandable)',
        '(happy | happiness | joy | proud | pride | laugh | laughed | laughing | relief | good way | when (he | she | they) saw)',
      ],
    },
    {
      match: `who:@parent [ (~seem | ~appear | ~look | ~present as | ~come across as) (to be)? (very | quite | rather | a bit | extremely | increasingly | really)? (stressed | anxious | overwhelmed | low | depressed | frazzled | flustered | struggling | nervous | strained) ] ${TAIL}`,
      fix: worried,
      unless: ['(so | and) (i | we)', '(sorry | hope | wonder | wondered)'],
    },
    {
      match: `[ (~present | presenting) as (a | an)? ..2 (anxious | stressed | low | depressed | tearful | emotional | fragile | vulnerable | overwhelmed | worried) ((and | ,) ..1 (demanding | defensive | anxious | upset | hostile | agitated | emotional | angry | tearful))? ] ..1 ${PARENT}?`,
      fix: (match) =>
        /present(?:s|ed)$/i.test(match.text().split(' ')[0] ?? '')
          ? 'is worried about [what], because [reason]'
          : undefined,
      unless: ['^ ..3 (he | she | pupil | child) ~present', '@child ~present'],
    },
    {
      match: `[ det:(an | a | the)? (very | highly | rather | quite)? (anxious | over anxious | overanxious | overly anxious | neurotic | stressed | emotional | nervous | overwrought | hysterical) noun:${PARENT} ]`,
      fix: (match) =>
        /parents|mums|mothers|dads|fathers|carers/.test(match.text('noun'))
          ? `${match.text('noun')} with questions`
          : match.text('noun') === 'family'
            ? 'family with questions'
            : `a ${match.text('noun')} who is worried about [what]${match.beside(1)?.word.norm === 'who' ? ' and' : ''}`,
      unless: ['(support | help | group | tips | advice) ..4 (anxious | stressed) ..1 parents', 'if you are'],
    },
    {
      match:
        '[ (high | significant | raised | heightened | considerable | excessive)? (parental | maternal | paternal) (anxiety | anxieties | over anxiety | stress | distress | emotion | emotionality) ]',
      fix: 'worry about [what]',
      unless: ['(support | service | group | scheme) ..3 parental'],
    },
    ...around(
      [
        "(your | her mother 's | his mother 's | mum 's | mother 's | dad 's | @parent 's | parents ') own? (anxiety | anxieties | stress | nerves | worry | worries | emotions | fears) (is | are | may be | might be | could be | seems to be | appears to be | may | might | can | could | will)? (not)? (rub | rubs | rubbing | transfer | transfers | transferring | transmit | transmits | transmitted | feeding | feed | feeds | affecting | affect | affects | impacting | impact | impacts | making | make | makes | driving | drives | contributing | contribute | passed | passing | projected | fuelling | behind | helping | the (cause | root | problem))",
        "(your | her | his | their | @parent 's) (worries | worry | fears | anxiety | anxieties | reaction | distress) @be (out of (all)? proportion | excessive | disproportionate | unwarranted | misplaced | unjustified)",
        '(project | projects | projecting | transfer | transfers | transferring) (her | his | their | your) own? (anxiety | anxieties | worries | fears | stress) (on | onto | to)',
        '(ask | asked | tell | told | telling | asking) (you | mum | dad | mother | father | parents | @parent-obj) to (calm down | lower (your | her | his) voice | stop shouting | compose | be quiet)',
        'if you (are | get | become | seem | look) (so)? (anxious | worried | upset | stressed | nervous | emotional | tense) (then)? ,? ..4 (pick up | picks up | sense | notice | feel | copy | worse)',
        "(pick | picks | picking | picked) up on (your | her mother 's | his mother 's | mum 's | parental | maternal | dad 's | the family 's) (anxiety | worry | worries | stress | nerves | tension | emotions | mood)",
        '(can | will | may) (sense | feel) (your | when you are) (anxiety | worry | stress | tension | nerves | anxious | worried | upset | stressed)',
      ],
      {
        letter: 'this is a worrying time, and we would like to help',
        plan: 'this is a worrying time for the family, and we would like to help',
      },
    ),
    ...around(
      [
        '(try | please try | ask you) not to (be | get | become) (so | too)? (emotional | upset | worked up | defensive | anxious | stressed | het up | angry | tearful)',
      ],
      {
        letter: 'this is a hard subject, and we can go at whatever pace suits you',
        plan: 'this is a hard subject, and we will go at the family’s pace',
      },
    ),
    ...around(
      [
        '(turning up | arriving | coming in | coming | lingering | hovering | hanging around | being upset | being emotional) ..5 (does not help | is not helping | is not helpful | will not help | unsettles | upsets | makes it (worse | harder))',
        '(long | drawn out | tearful | prolonged) (goodbyes | farewells) ..4 (do not | are not | make | unsettle | upset)',
      ],
      {
        letter: 'goodbyes can be hard for both of you, and we would like to help',
        plan: 'goodbyes can be hard for everyone, and we would like to help',
      },
    ),
    {
      match: `who:@parent [ (@be | @modal be)? (finding | find | finds | found) it (hard | difficult | tough) to (let go | separate | move on | step back) ]`,
      fix: (match) => `${inside(match)} ${match.plural('who') ? 'are' : 'is'} thinking hard about [what]`,
      unless: [
        '(we | i) find',
        // The parent's own words about it.
        '(says | said | admits | admitted | tells | told | laughs | jokes | knows | asked) ..2 (she | he | they)',
      ],
    },
    ...around(
      [
        '(could do with | needs to | need to | must | should | has to | have to | would do well to | ought to | time to | learn to) (start | starting | begin | think about)? (to | learning to)? (let | letting) go !of',
        '(needs to | need to | must | should | ought to) (let | allow) @child-obj (go | grow up | be more independent)',
        '(struggles | struggling | struggle | unable | reluctant | unwilling | refuses | refusing | not ready) to (let go | let @child-obj go | cut the (cord | apron strings))',
      ],
      {
        letter: 'we would like to hear what would make this change easier',
        plan: 'we will ask what would make this change easier',
      },
      { unless: ['(pencil | rope | rail | ball | grip | hand)'] },
    ),
    {
      match:
        'who:@parent ..8 , [ which (was | is | were) (not | hardly | less than) (very | particularly | at all)? (helpful | constructive | appropriate | productive | conducive | professional) ..6 ] !_',
      fix: (match) => `${match.text().replace(/,\s*which .*$/i, '')}, and we would like to ask what would help`,
    },
    {
      match:
        'who:@parent ..6 [ (had to be | was | were | needed to be | has been) (asked | told | advised | reminded | invited) to (calm down | compose (himself | herself | themselves) | lower (his | her | their) voice | leave (the)? (room | meeting) | sit down | moderate) ]',
      fix: (match) => `${inside(match)} found this hard, and we will ask what would help`,
    },
    ...around(
      [
        '(meeting | discussion | review | call | conversation) (had to be | was | could not) (stopped | suspended | paused | abandoned | cut short | continue | proceed) (because | as | due to | owing to | when) ..6 (upset | emotional | tears | tearful | crying | distress | outburst)',
        '(please | kindly | you must | you need to | can you | do try to | try to) calm down',
        'once you (have | are) (calmed down | calm | calmer)',
      ],
      {
        letter: 'I can hear how much this matters to you, and I would like to talk it through',
        plan: 'this matters to the family, and we would like to talk it through',
      },
    ),
    {
      match:
        '[ (rejected | dismissed | discounted | disregarded | removed | deleted | edited out | struck out | set aside | left out) (as | for being | because it was | on the grounds of being) (too | overly | being)? (emotive | emotional | heartfelt | intemperate | melodramatic | sentimental) ]',
      fix: "kept in the family's own words",
    },
    {
      match: [
        '[ (emotive | intemperate | inflammatory | melodramatic | histrionic | overwrought | impassioned) (language | tone | account | letter | terms | email | statement | wording | submission | appeal | contribution) ]',
        '[ emotional (outburst | plea | letter | email | submission | appeal | language | tone) ] (from | by | of) (mum | dad | mother | father | parents | the family | @parent)',
      ],
      fix: "account in the family's own words",
    },
    {
      match: [
        `[ who:@parent (is | can be | was | has always been) (a | quite a | a bit of a | something of a | such a | a real | a born | a natural | a great | a terrible) ..1 (worrier | worry wart | worrywart | panicker | flapper | fusser | drama queen | stresshead | stress head | hypochondriac | overthinker) ]`,
        '[ you (do)? (worry | fret | panic | fuss | stress) too much ]',
        `[ who:@parent (worries | frets | panics | fusses | stresses) (too much | unduly | excessively | unnecessarily | about everything | over nothing | about nothing | needlessly) ]`,
      ],
      fix: (match) =>
        match.has('who')
          ? `${inside(match)} ${match.plural('who') ? 'are' : 'is'} worried about [what], because [reason]`
          : 'you have told us what worries you',
    },
    ...around(
      [
        '(not | un)? (invited | included | consulted | asked to attend | copied in | present) (this time)? ,? (as | because | since | due to | owing to | given | in view of | in light of | on account of | following) ..8 (tears | crying | cries | upset | emotional | emotions | outburst | outbursts | temper | anger | distress | shouting | breakdown)',
        "(meeting | meetings | review | reviews | discussion | discussions | panel | visit | visits | session) ..3 (upset | disrupted | derailed | spoilt | spoiled | dominated | interrupted | hijacked | delayed | held up | hampered | prolonged | disturbed | sidetracked) by (her | his | their | your | mum 's | dad 's | mother 's | father 's | parents ' | the family 's | parental | @parent 's) ..2 (tears | crying | emotion | emotions | upset | distress | outburst | outbursts | anger | sobbing | feelings | complaints | questions)",
        "(not | hardly | less than | never) (very | particularly | at all)? (helped | aided | assisted) by (her | his | their | your | mum 's | dad 's | mother 's | father 's | parental | @parent 's) ..2 (tears | crying | emotion | emotions | upset | distress | outburst | anger | sobbing | anxiety)",
      ],
      {
        letter: 'this is a hard subject, and we will ask you what would help',
        plan: 'this is a hard subject for the family, and we will ask what would help',
      },
      { unless: ['(sorry | apologise | we | our | school) ..4 (mistake | upset | wrong)'] },
    ),
    {
      match: '[ separation (is | was)? resisted by both (parties | of them) ]',
      fix: 'saying goodbye is hard for both of them',
    },
    {
      match:
        '[ who:@parent (has | have | had) (issues | mental health (issues | problems | difficulties) | anxiety issues | emotional (issues | problems) | a breakdown | a meltdown | a wobble) ]',
      fix: (match) => `${inside(match)} ${match.plural('who') ? 'have' : 'has'} a lot to carry just now`,
      unless: ['(told | asked | shared | said | disclosed)'],
    },
  ],
  unless: [
    '(told us | tells us | told me | says | said | describes | described) ..2 (that)? (she | he | they) ..6 (worrier | anxious | worried | fusser)',
    '(told us | asked us | has asked | have asked | she said | he said | in her words | in his words) ..14 (anxiety | anxious | depression)',
    '(nobody | no one | not) ..2 (asking | asked | telling) you',
    'separation anxiety',
    NOT_SAID,
    'anxiety disorder',
    '(not | never) ..1 (an | a) ..1 (anxious | emotional) (parent | mother | mum)',
  ],
  excuse: (match) => unclear(match) || /^(?:we|i)\b/i.test(match.text('who')),
  check(at, report) {
    const { sentence, block } = at;
    if (
      sentence.tokens.length > 8 ||
      !/helpful|constructive|appropriate|productive|professional|moved on/i.test(
        block.text.slice(sentence.start, sentence.end),
      )
    )
      return;
    if (!at.has(VERDICT)) return;
    const before = at.near(-1);
    if (!before || !at.has([FELT], before)) return;
    const start = sentence.start;
    const end = start + block.text.slice(start, sentence.end).replace(/[.!\s]+$/, '').length;
    report({ start, end, replace: ['We will ask what would help'] });
  },
  examples: {
    kind: 'plan',
    flags: [
      ['Mum <|cried|> throughout the meeting.', 'Mum found this hard, and we asked what would help.'],
      ['Mr Hall <|got cross and walked out|>.', 'Mr Hall found this hard, and we asked what would help.'],
      ['Mum <|seems stressed|>.', 'Mum is worried about [what], because [reason].'],
      [
        'Mrs Bell <|became emotional|> during the review.',
        'Mrs Bell found this hard, and we will ask what would help.',
      ],
      ['Ms Dunne <|presents as an anxious parent|>.', 'Ms Dunne is worried about [what], because [reason].'],
      ['<|Parental anxiety|> noted.', 'Worry about [what] noted.'],
    ],
    passes: [
      'Mum cried when he read to her.',
      'Separation anxiety disorder diagnosed by Dr Webb in 2023; the goodbye song helps.',
      'Mrs Bell was upset, and we are sorry.',
      'Ms Ofori told us that she has an anxiety disorder and asked us to email rather than ring.',
    ],
  },
});
