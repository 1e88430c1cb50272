/** A target that says what must stop. */
import { defineRule, type Match, verbForms } from '../../kit/index.ts';
import { matchInTarget } from './signals.ts';

const LABEL =
  '(((smart | new | short term | long term | key)? (target | targets | outcome | outcomes | goal | goals | aim | aims | objective | objectives)) (# | one | two | three)? :?)?';
const CHILD_WILL =
  '(who:@child (to | should | must | needs to | is to | has to | can)? (try to | aim to | learn to | be able to)?)?';
const THINGS =
  '((incidents | instances | outbursts | tantrums | meltdowns | episodes | occurrences | number of ..4 | frequency of ..3 | level of ..3 | levels of ..3 | amount of ..3 | time ..3 | behaviours | behaviour | calling out | shouting | shouting out | swearing | hitting | biting | kicking | meltdowns | detentions | refusal | aggression | aggressive | disruption | disruptive | negative | inappropriate | unwanted | challenging | absences | lateness | avoidance | refusals | refusal | fidgeting | chatting | talking | arguments | fights | noise | noises | silly noises | running | wandering | impulsive | impulsivity | attention seeking | reliance | dependence | dependency | errors | mistakes | exclusions | suspensions | detentions | sanctions | physical | low level) )';

/** What is to stop, as it stands after "instead of": "calling out", "hitting, kicking or running out of class". */
function stopped(text: string): string | undefined {
  const said = text.replace(/ by (?:half.term|the end of .*|Easter|Christmas|summer|\d.*|\p{Lu}\p{L}+)$/u, '');
  const [, doing] =
    /\b(?:stop|cease|quit|refrain from|desist from|avoid|give up|no more|fewer|less|an end to|reduction in) (?:silly |negative |inappropriate )?((?:\w+ ){0,2}\w+ing\b.*|(?:noises|outbursts|incidents|tantrums|meltdowns)\b.*)$/i.exec(
      said,
    ) ?? [];
  if (doing) return /\d/.test(doing) ? undefined : doing;
  const [, verbs] = /\b(?:will|should|must|to) (?:not|never|no longer) (.+)$|\bnot to (.+)$/i.exec(said) ?? [];
  if (!verbs || /\d/.test(verbs)) return undefined;
  return verbs.replace(
    /(^|, | or | and )([a-z]+)(?=[ ,]|$)/g,
    (_all, join: string, verb: string) => `${join}${verbForms(verb).ing}`,
  );
}

/** The good direction, in the same place. */
const turned = (match: Match): string => {
  const text = match.text();
  const label =
    /^((?:smart |new |short.term |long.term |key )?(?:target|outcome|goal|aim|objective)s?\s*(?:\d+|one|two|three)?\s*:?\s*)/i.exec(
      text,
    )?.[1] ?? '';
  const who = match.has('who') ? `${match.text('who')} will ` : '';
  const [, by = ''] =
    /\b[Bb]y (half.term|the end of [^,]+?|(?:Easter|Christmas|summer|\d{1,2} \p{L}+|\p{Lu}\p{L}+))(?=,|$)/u.exec(
      text,
    ) ?? [];
  const what = stopped(text.slice(label.length).replace(/,? and \p{Lu}.*$/u, ''));
  const frame = `by ${by || '[date]'}, ${who}${what ? `[what to do instead of ${what}]` : who ? '[what to do instead]' : 'to [do instead]'}, with [what helps]`;
  // What the child will do, where the target goes on to say it.
  const more = /, and \p{Lu}\p{L}+ (?:able|to|will|can)\b.*$/u.exec(text)?.[0] ?? '';
  return `${label}${frame}${more}`;
};

export default defineRule({
  reads: 'sentence',
  title: 'A target about what must stop',
  severity: 'warning',
  weight: 3,
  kinds: ['plan'],
  what: '“{words}” tells the family what is wrong, and gives the child nothing to aim for.',
  why: 'A child can practise doing something; nobody can practise not doing it.',
  instead: 'Say what the child will do instead, with what help, and by when.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 9',
  phrases: [
    {
      match: `^ ${LABEL} who:(_ !to?) [ to (stop | cease | quit | refrain from | desist from | give up | reduce | avoid) _ ] ..24 $`,
      fix: turned,
      unless: [
        '(staff | adults | teachers | ta | school | parents | everyone | all | us | we | mum | dad | team | therapist | senco) to',
      ],
    },
    {
      match: `^ ${LABEL} ${CHILD_WILL} [ (to | will)? (stop | cease | quit | refrain from | desist from | avoid | give up) !(at | and | , | when | to think | to look | for | legs | feet | hips | knees | muscles) _ ] ..24 $`,
      fix: turned,
    },
    {
      match: `^ ${LABEL} ${CHILD_WILL} [ (to | will)? (reduce | decrease | lessen | minimise | minimize | eliminate | eradicate | limit | curb | cut down | cut out | cut | lower | control) (the | his | her | their | on)? ${THINGS} ] ..24 $`,
      fix: turned,
    },
    {
      match: `^ ${LABEL} ${CHILD_WILL} [ (to)? (make | have | show | display | use | cause | be involved in | get) (fewer | less | no more | no) (silly | negative | inappropriate)? _ ] ..24 $`,
      fix: turned,
    },
    {
      match: `^ ${LABEL} [ (fewer | less | reduced | no more | no | zero | a reduction in | a decrease in | decreased | an end to | the elimination of | reduction in | decrease in | reduction of) ${THINGS} ] ..24 $`,
      fix: turned,
    },
    {
      match: `^ ${LABEL} ${CHILD_WILL} [ (to not | will not | not to | to never | will never | should not | must not | does not | no longer | will no longer | never) !(only | need | be) _ ] ..24 $`,
      fix: turned,
    },
    {
      match: `^ ${LABEL} ${CHILD_WILL} [ (to not | will not | not to | to never | will never | should not | must not | no longer | will no longer | never | to stop | stop) (be | being) ..1 (disruptive | aggressive | rude | silly | violent | defiant | noisy | argumentative | clingy | fidgety | controlling | rigid | naughty | a nuisance | a distraction | a problem | sent out | off task | in trouble | late | non compliant | challenging | lazy | abusive | unkind | dependent | reliant) ] ..20 $`,
      fix: turned,
    },
    {
      match: `^ ${LABEL} [ (do not | no) (calling | shouting | hitting | swearing | biting | kicking | running | spitting | talking | fighting | pushing | throwing | climbing) ..1 ] ..20 $`,
      fix: turned,
    },
    {
      match: `^ ${LABEL} ${CHILD_WILL} [ (to)? be (less | not so | not as) (disruptive | aggressive | rude | silly | dependent | reliant | anxious | impulsive | lazy | distracted | noisy | defiant | argumentative | clingy | fidgety | controlling | rigid) ] ..20 $`,
      fix: turned,
    },
    {
      match: `^ ${LABEL} ${CHILD_WILL} ..14 [ without (hitting | kicking | biting | swearing | shouting | calling out | crying | disrupting | arguing | complaining | hurting | pushing | spitting | refusing | disturbing | distracting | being (silly | rude | aggressive)) ] ..14 $`,
      fix: turned,
      severity: 'information',
    },
    {
      match: `^ ${LABEL} ${CHILD_WILL} [ (to)? (be (good | quiet | silent | sensible | well behaved | polite) | sit (still | quietly) | keep (his | her | their)? hands ..4 to (himself | herself | themselves | self) | (control | manage | curb | contain | keep) (his | her | their)? (temper | anger | outbursts | aggression) | comply | behave | accept | obey | conform | do as (he | she | they) @be told) ] ..20 $`,
      fix: turned,
    },
    {
      match: `^ ${LABEL} ${CHILD_WILL} [ (to)? (have | be involved in | show | receive | get)? (no more than | not more than | fewer than | less than | under | at most | a maximum of | maximum of | maximum | max | zero | nil) (# | one | two | three | four | five)? ..1 (outbursts | outburst | incidents | incident | tantrums | meltdowns | detentions | exclusions | suspensions | behaviour points | warnings | refusals | call outs | fights | absconding | assaults | negative points | sanctions | interruptions | removals | red cards | yellow cards | episodes | lates | altercations) ] ..24 $`,
      fix: turned,
    },
    {
      match: `^ (by | before | within) ..7 who:@child (will | should | must | to) [ (no longer | not | never | stop | cease | reduce | refrain from | have stopped | have fewer | have no | show less | show fewer | be less | make fewer | avoid) _ ] ..20 $`,
      fix: (match) =>
        `${match.text().slice(0, match.text().search(/\b(?:will|should|must|to)\b(?! be)/i))}will [what to do instead], with [what helps]`,
    },
    {
      match: `^ [ (discourage | extinguish | eliminate | eradicate | stamp out | correct | fix | cure) _ ..1 ] ..20 $`,
      fix: turned,
    },
  ],
  unless: [
    '@staff (will | to) ..2 (reduce | stop | limit)',
    '^ (staff | adults | we | teachers | all adults | teacher)',
    'reduce ..2 (fractions | prompts | anxiety | worry | pain | barriers | noise in | support)',
    '(put up | raise | ask for | choose | use (a | the | his | her | their) (card | fidget | words | sign)) ..12',
    'instead',
    '(does not | will not | to not | not to | never) (lose | miss | forfeit | have to | need | go without | wait | pay | rush | finish | copy | write | read aloud | queue | start)',
    'stop (at | and | signs)',
    'not lose (his | her | their)? (playtime | break | breaks | golden time | lunch | place | turn | pe)',
    '(so that | in order to) ..3 (stop | avoid)',
  ],
  // "By July Sam will not …" is a target wherever it stands.
  excuse: (match) =>
    !matchInTarget(match) && !/^by .* (?:will not|will no longer|will stop|won.t)\b/i.test(match.text()),
  examples: {
    kind: 'plan',
    flags: [
      [
        'By July Amina will <|not call|> out in lessons.',
        'By July Amina will [what to do instead], with [what helps].',
      ],
      [
        'Target 2: <|to stop calling|> out.',
        'Target 2: by [date], [what to do instead of calling out], with [what helps].',
      ],
      [
        'Target: <|make fewer silly noises|> on the carpet.',
        'Target: by [date], [what to do instead of noises on the carpet], with [what helps].',
      ],
      [
        'Outcome 1: Ben <|will not hit|> other children.',
        'Outcome 1: by [date], Ben will [what to do instead of hitting other children], with [what helps].',
      ],
    ],
    passes: [
      'By July Amina will not need the ramp.',
      "Target: to stop at the kerb, look and sign 'go' before crossing, three times out of four.",
      'Staff will reduce spoken prompts from four to two by June.',
      'Target: to reduce fractions to their simplest form, eight times out of ten.',
      'Ben stopped to help a friend.',
    ],
  },
});
