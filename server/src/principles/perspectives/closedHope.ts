/** A hope of the young person or the family, ruled out: "not a realistic ambition", "will never". */
import { childName, defineRule, type Match } from '../../kit/index.ts';
import { around, FAMILYS } from './wording.data.ts';

const HOPE =
  '(ambition | ambitions | goal | goals | aim | aims | hope | hopes | aspiration | aspirations | option | expectation | expectations | prospect | career | destination | choice | plan | dream | dreams | wish | wishes | outcome | proposition | possibility)';
const UNREAL =
  '(unrealistic | not realistic | over ambitious | overly ambitious | overambitious | fanciful | unachievable | unattainable | not achievable | not attainable | not feasible | out of reach | beyond (him | her | them | his (reach | ability | abilities) | her (reach | ability | abilities)) | a pipe dream | pie in the sky | wishful thinking | a non starter | far fetched)';

/** The first steps towards what is hoped for, where the sentence names it. */
function hoped(match: Match): string {
  const named = /\b(?:aspirations?|ambitions?|hopes?|expectations?|goals?|dreams?) (?:for|of|to) ([^,;]+)$/i.exec(
    match.text(),
  )?.[1];
  // "We have to be realistic: …": what is meant comes after.
  const what = match.beside(1)?.word.norm === ':' ? '' : ` towards ${named ?? 'it'}`;
  const kept = /^(\S+ .*\S)\s*,\s*(?:which|and|but|although|though|so)(?= |$)[^,]*$/i.exec(match.text('pre'))?.[1];
  const text =
    match.context.kind === 'plan'
      ? `we will look for the first steps${what} with ${childName(match.context)}`
      : `we would like to look with you for the first steps${what}`;
  return kept ? `${kept}, and ${text}` : text;
}

export default defineRule({
  reads: 'sentence',
  title: 'A hope ruled out',
  severity: 'warning',
  weight: 5,
  what: '“{words}” closes off a hope before anyone has looked for a first step.',
  why: 'What a child or a family hopes for tells us what to work towards.',
  instead: 'Keep the hope in their words, and look together for a step towards it.',
  source: 'SEND Code of Practice 2015, 1.39 and 8.9',
  phrases: around(
    [
      `(work | college | university | employment | independent living | a job | driving | gcses | gcse | mainstream | a levels | an apprenticeship) ..2 (@be | would be) not ..1 (realistic | an option | achievable | viable | suitable | appropriate) ..3`,
      `(told | advised | informed | explained to) (him | her | @child-obj | them) that ..6 (was | is | would be) more (suitable | realistic | appropriate | fitting | sensible) ..3`,
      `(will | is) not (to)? (be)? ..1 (entered | put in | put forward | considered) for (gcse | gcses | exams | sats | a levels | the exam | any ..1 (exams | gcses)) ..1`,
      `(been | was | is being | were | to be | be) ..1 (steered | guided | pointed | nudged | directed | pushed | redirected | encouraged) (away from | towards | toward | to) ..2 (achievable | realistic | suitable | sensible | attainable | practical | else | it | that | this) ..1`,
      `(@be | as | (seem | seems) | (appear | appears) | would be | (feel | feels)) (not | hardly | never | not considered)? ..1 (a | an)? ..1 (realistic | unrealistic | achievable | viable | feasible | sensible | suitable | attainable | credible) ..1 ${HOPE}`,
      `(this | that | which | it) ..1 (@be | (seem | seems) | (appear | appears) | would be | (remain | remains)) ..1 ${UNREAL} ..3`,
      `(${FAMILYS} | @child 's) ..3 ${HOPE} ..6 (@be | (seem | seems) | (appear | appears)) ..1 (${UNREAL} | not realistic) ..2`,
      `(~wish | ~want | would like | ~hope | ~aspire) to ..8 : ..1 (not (appropriate | realistic | suitable | possible | viable | achievable | for (him | her | them)) | unrealistic | inappropriate | unsuitable | no) ..2`,
      `(has | have | (hold | holds) | with) ..1 ${UNREAL} ((ambition | ambitions) | (goal | goals) | (aim | aims) | (hope | hopes) | (aspiration | aspirations)) ..3`,
      "(~manage | ~temper | ~lower | ~adjust | ~moderate) (his | her | their | your | parental | (parent | parents) 's? | family | the family 's | mum 's | dad 's) ..1 (expectations | ambitions | sights | hopes | aspirations)",
      '((need | needs) | need | has | have | must | ought | advised | told | encouraged | asked | reminded) (to)? be (more)? realistic ..4',
      '(be (more)? realistic about) ..3',
    ],
    hoped,
    {
      unless: [
        '(not | never | nothing) (say | tell | told) ..4 unrealistic',
        '(are | is) (we | it) ..3 realistic ?',
        '(realistic | achievable) and',
        '(staff | school | we) ..2 (feel | feels | think | thinks | felt) ..4 wishful thinking',
        '(staff | we | our) ..3 (unrealistic | over ambitious)',
        '(target | targets) ..4 (we | staff) set',
      ],
    },
  ),
  examples: {
    kind: 'plan',
    flags: [
      [
        'Haroon wants to be a pilot, which <|is not a realistic ambition|>.',
        "Haroon wants to be a pilot, and we will look for the first steps towards it with [child's name].",
      ],
      'Dad has been <|advised to be realistic|>.',
      'Work was done to <|manage parental expectations|>.',
      'Amir <|wishes to study art: not appropriate|>.',
    ],
    passes: [
      'Haroon wants to be a pilot, and his tutor will arrange a visit to the airfield.',
      'The targets we set were unrealistic, and we are sorry.',
      'We expect great things of her.',
      'A realistic mock exam takes an hour.',
    ],
  },
});
