/** An outcome nobody could check: "will make better progress", "to be happier". */
import { defineRule, type Match } from '../../kit/index.ts';
import { TokenKind } from '../../text/index.ts';
import { inPlace, marked } from './wording.data.ts';

const SKILLS =
  '(number bonds | times tables | number | counting | sight words | letter sounds | grammar | punctuation | fractions | reading | writing | spelling | maths | numeracy | literacy | english | science | phonics | vocabulary | language | speech | talking | communication | social | behaviour | concentration | attention | focus | listening | confidence | resilience | independence | self esteem | self care | organisation | attitude | attendance | punctuality | friendships | play | memory | handwriting | fine motor | gross motor | motor | coordination | understanding | comprehension | emotional | life | study | learning | regulation | self regulation | mobility | fluency | engagement | motivation | wellbeing | anxiety)';
const SUCH = `((his | her | their | @child 's)? ${SKILLS} (and ${SKILLS})? (skills | levels | level | ability | abilities | outcomes | development | age | range | regulation | life)?)`;
const MORE =
  '(happier | calmer | quieter | braver | kinder | better | settled | more settled | more _ | less _ | confident | independent | resilient | sociable | settled | included | ready | focused | motivated | engaged | organised)';
const LABEL =
  '(success criteria :? | (smart | long term | short term | key | overall | new)? (target | targets | outcome | outcomes | goal | goals | aim | aims | objective | objectives) (# | one | two | three)? :?)';
/** The area of the outcome goes into the blank: "[what we would see in spelling]". */
const FIX = (match: Match): string => {
  const [, area] =
    /^(?:to )?(?:improve|develop|increase|build(?: up| on)?|boost|raise|enhance|strengthen|extend|widen|broaden|make .*?progress (?:with|in)|improved|increased|greater|enhanced) ((?:(?:his|her|their) )?[a-z][a-z' -]+)$/i.exec(
      marked(match),
    ) ?? [];
  return `[what we would see${area ? ` in ${area}` : ''}], [how often], by [date]`;
};

/** In a list of targets, or said to be one. */
const inTargets = ({ context, block, sentence }: Match): boolean =>
  context.roles.includes('outcomes') ||
  /\b(?:target|outcome|goal|aim|objective)s?\b/i.test(
    `${block.label ?? ''} ${block.text.slice(sentence.start, sentence.start + 30)}`,
  );

const COUNTED =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|twice|once|every|each|times|minutes|by (?:the end|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|half)|so that|without (?:help|a reminder)|on (?:his|her|their) own|asks?|tells?|using|such as)\b|[[“"]/i;

/** Something to see or to count stands in the sentence. */
const seen = ({ block, sentence }: Match): boolean =>
  COUNTED.test(
    block.text
      .slice(sentence.start, sentence.end)
      .replace(/^[^:]{0,40}\b(?:target|outcome|goal|aim|objective)s?\s*\d*\s*:/i, '')
      .replace(/^\s*\d+[.)]\s*/, ''),
  );

export default defineRule({
  reads: 'sentence',
  title: 'An outcome that nobody could check',
  severity: 'information',
  what: '“{words}” leaves a parent unable to tell whether it has happened.',
  why: 'When an outcome can be seen, counted and dated, a family can hold everyone to it.',
  instead: 'Say what the child will do, how often, with what help, and by when.',
  source: 'SEND Code of Practice 2015, 9.66 and 9.69; SEN Code of Practice 2001, 2:7',
  also: 'strengths',
  kinds: ['plan'],
  notSections: ['child-view', 'parent-view', 'important-to', 'about', 'strengths', 'people'],
  weight: 2,
  phrases: inPlace([
    {
      match: `(@child | child) (will | to | should | needs to | is to | must) ..1 [ (make (better | more | good | further | faster | accelerated | expected | steady | some | sustained | greater | significant | adequate | appropriate)? progress | make (better | good | the right | positive | sensible | safer | wise | appropriate) choices | do better | catch up | ~improve | progress | fulfil _ _? potential | reach _ _? potential | achieve (his | her | their) (full)? potential | close the gap | reach age related expectations | be the best ..4 ) (in | with | across | towards)? ..4 ] $`,
      fix: FIX,
    },
    {
      match: `^ ..5 ${SUCH} [ (will | should | to) (improve | increase | develop | get better | be better | be (raised | improved | increased | developed | reduced) | progress | reduce | decrease | grow | strengthen) ] ..6 $`,
      fix: '[what we would see]: [how often], by [date]',
    },
    {
      match: `^ (# | ${LABEL})? (for)? ((@child | i) (will | to | should | needs to | must | is to)?)? [ (to)? (improve | develop | increase | build | build up | build on | boost | raise | enhance | strengthen | extend | widen | broaden | consolidate | work on | continue to (develop | improve)) (in | on)? ${SUCH} ..3 ] $`,
      fix: FIX,
    },
    {
      match: `^ (# | ${LABEL})? (for)? ((@child | i) (will | to | should | needs to | must | is to)?)? [ (to)? (be | become | feel | get | grow) (a)? (bit | little | lot)? ${MORE} (and | ,)? (and)? ${MORE}? ..5 ] $`,
      fix: FIX,
    },
    {
      match: `^ (# | ${LABEL})? (for)? ((@child | i) (will | to | should | needs to | must | is to)?)? [ (to)? (concentrate | focus | listen | behave | cope | engage | participate | attend | communicate | interact | socialise | settle | try | work | learn | read | write | play | join in) (a)? (bit | little | lot)? (better | more | harder | well | nicely | appropriately | properly | fully | positively | effectively | successfully | independently | consistently) ..5 ] $`,
      fix: FIX,
    },
    {
      match: `^ (# | ${LABEL})? [ (better | improved | more | increased | greater | enhanced | good | positive) ${SUCH} ..4 ] $`,
      fix: FIX,
    },
    {
      match: `^ (# | ${LABEL})? (for)? ((@child | i) (will | to | should | is to)?)? [ (to)? (be able to | learn to | try to | continue to)? (manage | regulate | control | understand | express | cope with | handle) (his | her | their | own | big)? ..1 (emotions | feelings | anger | behaviour | anxiety | temper | moods) ..2 ] $`,
      fix: FIX,
    },
    {
      match: `^ (# | ${LABEL})? (for)? ((@child | i) (will | to | should | is to)?)? [ (to)? (be able to)? (use | develop | learn | apply | access) (a range of | some | appropriate | his | her | their | coping | calming | the)? ..1 (strategies | skills | techniques | tools) ..5 ] $`,
      fix: FIX,
    },
    {
      match: `^ (# | ${LABEL})? (for)? ((@child | i) (will | to | should | is to)?)? [ (to)? (be able to | learn to | try to)? (concentrate | focus | listen | sit | stay on task | work | attend | engage | settle | calm down | transition | share | take turns | make (and keep)? friends | get on with others | catch up) (for longer | longer | quicker | faster | quickly | better | more | well | with (his | her | their)? peers | independently)? (in | during | with | to | at)? ..3 ] $`,
      fix: FIX,
    },
    {
      match: `^ ${LABEL}? ..3 [ (understand | know | be aware of | learn | appreciate | respect | follow) (about)? (the | his | her | their)? (importance of | value of | social | school | class | classroom)? (rules | routines | boundaries | expectations | emotions | feelings | social cues | instructions | others | right and wrong) ..2 (better | more)? ] $`,
      fix: FIX,
    },
  ]),
  unless: [
    '(aspiration | aspirations | dream | hope | hopes | wish)',
    '^ (staff | adults | we | teachers | parents | school)',
    '(and that is | because | when | after)',
  ],
  excuse: (match) =>
    match.block.type === 'heading' ||
    match.sentence.question ||
    seen(match) ||
    !(inTargets(match) || /\b(?:will|to make)\b/i.test(match.text())) ||
    match.sentence.tokens.filter((token) => token.kind === TokenKind.Word).length < 2,
  examples: {
    flags: [
      ['Target: <|to be able to manage his emotions|>.', 'Target: [what we would see], [how often], by [date].'],
      ['Target: <|use strategies to stay calm|>.', 'Target: [what we would see], [how often], by [date].'],
      ['Outcome: for Ada to <|be calmer|>.', 'Outcome: for Ada to [what we would see], [how often], by [date].'],
      'Ada will <|make more progress in maths|>.',
      'Target 2: <|to develop her social skills|>.',
      'Target: <|to listen more carefully|>.',
    ],
    passes: [
      'By 12 July Ada will pack her own bag from a picture list, four mornings out of five.',
      'Aspiration: to be a better drummer than her brother.',
      'Ada has become calmer since Easter.',
      'Target: to read aloud to a younger child, twice a week.',
      'The new light will make it easier to read.',
    ],
    kind: 'plan',
  },
});
