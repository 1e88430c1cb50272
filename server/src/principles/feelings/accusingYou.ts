/** "You have failed to return the form": fault laid at the parent's door. */
import { defineRule, type Match, type Rewrite } from '../../kit/index.ts';
import { ACCUSATIONS, ASKED, BLAMES, DO, HANDED, MANY } from './accusingYou.data.ts';
import { around, inside, NOT_SAID, unclear } from './wording.data.ts';

const softened: Rewrite = (match: Match) => {
  const verb = match.text('verb').toLowerCase();
  const who = match.text('who');
  if (/^(?:give|supply|provide|send|bring)$/.test(verb) && match.has('us')) return `we have not yet had`;
  if (
    /^(?:return|send|submit|provide|supply|hand in|forward|furnish|produce|bring|give|complete|sign|fill in)$/.test(
      verb,
    )
  )
    return 'we have not yet had';
  return `${who} ${match.plural('who') ? 'have' : 'has'} not yet been able to ${verb}`;
};

/** "owing to your failure to collect him": the act without the fault. */
const withoutFault: Rewrite = (match: Match) => `the difficulty in ${ing(match.text('verb').toLowerCase())}`;

function ing(verb: string): string {
  if (/ie$/.test(verb)) return verb.replace(/ie$/, 'ying');
  if (/[^e]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return /^(?:get|set|put|let|sit|submit|stop)$/.test(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
}

export default defineRule({
  reads: 'sentence',
  title: 'Fault laid at a parent’s door',
  severity: 'warning',
  what: '“{words}” may sound like an accusation to the parent who reads it.',
  why: 'A form can go astray, and a parent who feels blamed finds it harder to get in touch.',
  instead: 'Say what you do not have yet, and offer a hand.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 1.7',
  weight: 3,
  phrases: [
    {
      match: `[ who:@parent @have? (failed | neglected | omitted | forgotten | not bothered | not troubled | refused | declined) to ] verb:(respond | reply) !_`,
      fix: 'we have not yet had a reply',
    },
    {
      match: `[ who:@parent @have? (failed | neglected | omitted | forgotten | not bothered) to verb:(respond | reply) ] to`,
      fix: 'we have not yet had a reply to',
    },
    {
      match: `[ who:@parent @have? (failed | neglected | omitted | not bothered | forgotten) to (inform | tell | notify | advise | alert | let) ] (us | me | school | nursery | college | staff | anyone | @staff-obj) know? link:(that | of | about)`,
      fix: (match) => (match.text('link') === 'that' ? 'we did not know that' : 'we did not know about'),
    },
    {
      match: `[ who:@parent @have? (failed | neglected | omitted | not bothered | forgotten) to verb:${HANDED} us:us? ]`,
      fix: softened,
    },
    {
      match: `[ who:@parent @have? (failed | neglected | not bothered | not troubled) to verb:_ ]`,
      fix: (match) =>
        `${match.text('who')} ${match.plural('who') ? 'have' : 'has'} not yet been able to ${match.text('verb')}`,
    },
    {
      match: `[ who:@parent @have? (refused | declined) to verb:_ ]`,
      fix: (match) => `${match.text('who')} would rather not ${match.text('verb')}`,
    },
    {
      match: `[ who:@parent ~refuse to verb:(sign | complete | engage | attend | discuss | follow | use | work | cooperate | support | allow | consent | let) ]`,
      fix: (match) => `${match.text('who')} would rather not ${match.text('verb')}`,
    },
    {
      match: `[ who:(you | @parent) have not yet? verb:(returned | sent back? | submitted | provided | supplied | completed | signed | produced | forwarded | brought | filled in | handed in | sent in) us:us? ]`,
      fix: 'we have not yet had',
    },
    {
      match: [`[ you have not yet? (responded | replied) ] to`, `[ you did not (respond | reply) ] to`],
      fix: 'we have not yet had a reply to',
    },
    {
      match: [
        `[ you have not yet? (responded | replied | been in touch | got back to us | contacted (us | me) | returned our (call | calls)) ] !to`,
        `[ you did not (respond | reply | bother to reply | get back to us) ] !to`,
      ],
      fix: 'we have not yet heard from you',
    },
    {
      match: `[ you have not yet? verb:(paid | engaged | complied | cooperated | collected | informed | told | notified | followed | bothered to) ]`,
      fix: (match) => `it seems that you have not yet been able to ${base(match.text('verb'))}`,
    },
    {
      match: `[ you did not verb:(bother to | ${DO.slice(1, -1)}) ]`,
      fix: (match) => `it seems that you were not able to ${base(match.text('verb'))}`,
    },
    {
      match: `[ you @have? (once more | once again | yet again | still | now | simply) (failed | neglected | refused | omitted) to ] verb:_`,
      fix: 'it seems that you have not yet been able to {verb}',
    },
    {
      match: `^ [ you @have? (ignored | overlooked | disregarded) ] what:((the | our | my | all | every | this) ..12) !_`,
      fix: 'we wonder whether {what} reached you',
    },
    ...around(
      ACCUSATIONS,
      {
        letter: 'please tell us what would make this easier',
        plan: 'we will ask the family what would make this easier',
      },
      {
        unless: [
          'you (keep | kept) (being | making | sending) ..3 (kind | brave | helpful | us updated | strong)',
          'you never (know | mind)',
          '(sorry | apologise | because (we | our | the))',
          '(if | whether) you knew',
          '(because | so | why) you (chose | decided)',
          '(as you | what you | when you) (chose | decided | insist)',
          'you (chose | decided) to (keep | take) ..4 (safe | home because)',
        ],
      },
    ),
    {
      match: `^ [ doc:((the | your | his | her) ..2 (form | forms | slip | slips | questionnaire | diary | record | consent)) (was | were | has been | have been) (never | still not) (been)? (returned | signed | completed | sent back | handed in | filled in) ]`,
      fix: (match) => `we have not yet had ${inside(match, 'doc')}`,
      unless: ['by (the | a | our) _', '(hospital | clinic | council | gp | surgery)'],
    },
    {
      match: `^ [ despite (us | me | staff) ..2 (asking | reminding | chasing | telling | ringing | emailing | requesting | prompting) ..6 ] ,`,
      fix: 'our messages may not have reached you;',
      unless: ['@child ..3 (respond | stop | refuse)'],
    },
    {
      match: `[ you have made no (effort | attempt) to ] verb:_`,
      fix: 'it seems that you have not yet been able to {verb}',
    },
    {
      match: `[ you (could not be | were not | can not be | could not even be) bothered to ] verb:_`,
      fix: 'it seems that you were not able to {verb}',
    },
    {
      match: `[ (still | yet) (not been | to be) (returned | paid | signed | completed) by (you | @parent-obj) ]`,
      fix: 'not reached us yet',
    },
    {
      match: `^ [ despite (${MANY} | the | your)? ${MANY}? ..3 ${ASKED} ] (from | by | to | made by)? ..6 ,`,
      fix: 'our messages may not have reached you;',
      unless: ['@child ..3 (respond | stop | refuse)'],
    },
    {
      match: `, [ despite ${MANY} ..3 ${ASKED} ] ..8 !_`,
      fix: '; our messages may not have reached you',
      unless: ['^ (he | she) _'],
    },
    {
      match: `[ despite ${MANY} ..2 ${ASKED} ] ..5 !_`,
      fix: 'and our messages may not have got through',
      unless: ['^ (he | she | despite) _'],
    },
    { match: `[ your (failure | inability | neglect) to ] verb:_`, fix: withoutFault },
    { match: `[ your (refusal | unwillingness | reluctance) to ]`, fix: 'your wish not to' },
    {
      match: `[ your (continued | persistent | repeated | complete | total | apparent | ongoing)? (lack of (engagement | response | contact | cooperation | co operation | interest | communication | reply | support | understanding | concern | action | commitment | consideration | urgency | trust | backing | care | respect | effort | input | discipline) | silence | non response | non cooperation | non engagement | failure to (respond | reply)) ]`,
      fix: 'not having heard from you',
    },
    ...around(
      [
        'you (were | have been) ..2 (told | asked | warned | reminded | advised | informed | instructed) (repeatedly | twice | before | already | several times | many times | on (several | many | numerous | two | three | #) occasions | more than once | time and again | time after time | # times)',
        'you have been (warned | reminded) (that | about | to)',
      ],
      { letter: 'we may not have made this clear', plan: 'we may not have made this clear' },
    ),
    {
      match: `[ as you (were | have been | had been) (told | warned | instructed | reminded | informed | advised | asked) ]`,
      fix: 'as we mentioned',
    },
    ...around(['you (knew | know | were aware | are aware) (full | perfectly | only too | quite) well'], {
      letter: 'we may not have made this clear',
      plan: 'we may not have made this clear',
    }),
    ...around(BLAMES, {
      letter: 'we would like to work out with you what would help',
      plan: 'we would like to work out with the family what would help',
    }),
    { match: `so [ this is on you ]`, fix: 'so we will help with what was missed' },
    {
      match: `[ you (still | now) owe ] (us | the school | nursery | school)? amount:(the? £? #)`,
      fix: 'we have not yet had {amount}',
    },
    {
      match: `[ you are (now | currently)? (in arrears | in debt | overdue | behind with (your | the) ((payment | payments) | fees)) ]`,
      fix: 'there is something still to pay',
    },
  ],
  unless: [
    '(if | unless | whether | in case | until | when | because) ..3 @parent have not',
    '(if | whether | in case) @parent (did | do | @have | have) not',
    '(if | when | in case | whether | even if) you (forgot | forget | ignored | never | have | keep | let)',
    '(not | never | nobody | no one | nothing | none of) ..6 (your fault | to blame | at fault | your doing | down to you)',
    '(sorry | apologise | apologies) ..6 you (were | have been)',
    '(it is | that is | which is) (fine | all right | quite all right | no problem)',
    NOT_SAID,
    'you @have (felt | said | feel)',
    'felt you had failed',
    '(told us | said) ..3 @parent had (failed | refused)',
  ],
  excuse: (match) => unclear(match) || inside(match) === 'we',
  examples: {
    kind: 'letter',
    flags: [
      ['<|You were late picking|> her up again yesterday.', 'Please tell us what would make this easier.'],
      ['<|The forms were never returned|>.', 'We have not yet had the forms.'],
      [
        '<|Despite us asking several times|>, the sheet is still missing.',
        'Our messages may not have reached you; the sheet is still missing.',
      ],
      [
        "<|You have failed to return|> the consent form for Yusuf's hearing test.",
        "We have not yet had the consent form for Yusuf's hearing test.",
      ],
      ['<|You have not replied|> to my letter of 2 May.', 'We have not yet had a reply to my letter of 2 May.'],
      [
        '<|Despite three reminders|>, we are still waiting for the medication sheet.',
        'Our messages may not have reached you; we are still waiting for the medication sheet.',
      ],
      [
        'Owing to <|your failure to|> collect Sam on Friday, a member of staff stayed late.',
        'Owing to the difficulty in collecting Sam on Friday, a member of staff stayed late.',
      ],
      ['<|Your refusal to|> sign the plan has been noted.', 'Your wish not to sign the plan has been noted.'],
    ],
    passes: [
      'You were late because our bus was late, and we are sorry.',
      'You have not missed the deadline; forms can come in until the end of June.',
      'The boiler failed again on Tuesday, and the children were moved to the library.',
      'If you have not heard from us by Friday, please ring, as we may have made a mistake.',
      'We are sorry: we failed to send you the report we promised.',
      'No one is blaming you, or Kyle; the seating plan was our mistake.',
      'If you have not returned the slip yet, a phone call will do just as well.',
      'You did not need to send a note.',
    ],
  },
});

function base(verb: string): string {
  const known: Readonly<Record<string, string>> = {
    paid: 'pay',
    engaged: 'engage',
    complied: 'comply',
    cooperated: 'cooperate',
    collected: 'collect',
    informed: 'tell',
    told: 'tell',
    notified: 'tell',
    followed: 'follow',
    'bothered to': '',
    'bother to': '',
  };
  const words = verb.toLowerCase();
  return known[words] ?? words;
}
