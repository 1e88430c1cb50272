/** "You have failed to return the form": fault laid at the parent's door. */
import { defineRule, type Match, type Rewrite } from '../../kit/index.ts';
import { around, inside, unclear } from './wording.data.ts';

const HANDED = '(~return | ~send | ~submit | ~provide | ~supply | ~give | ~hand in | ~complete | ~sign | ~fill in | ~produce | ~forward | ~furnish | ~bring | ~pay | ~enclose | ~post)';
const DONE = '(returned | sent | submitted | provided | supplied | completed | signed | paid | produced | forwarded | brought | filled in | handed in | responded | replied | acknowledged | informed | told | notified | contacted | rung | called | engaged | complied | followed | bothered | cooperated | collected | kept to | kept up | made any | given us | taken any | read)';
const DO = '(return | send | submit | provide | supply | complete | sign | pay | produce | forward | bring | fill in | hand in | respond | reply | inform | tell | notify | contact | ring | call | engage | comply | follow | bother | cooperate | collect | let us know)';
const THING = '(form | forms | slip | slips | sheet | letter | consent | questionnaire | payment | money | paperwork | document | documents | diary | record | book | report | plan | contract | agreement | booklet | evidence | equipment | kit | invoice | bill | (fee | fees))';
const MANY = '(# | one | two | three | four | five | six | several | repeated | numerous | many | countless | multiple | our | my | previous | earlier | frequent | constant | regular | various | all | ongoing | a number of | a series of | every | the best | clear | verbal | written)';
const ASKED = '(request | requests | reminder | reminders | letter | letters | call | calls | email | emails | e mails | message | messages | text | texts | attempt | attempts | warning | warnings | effort | efforts | visit | visits | invitation | invitations | prompt | prompts | conversations | discussions | advice | (chaser | chasers))';

const softened: Rewrite = (match: Match) => {
  const verb = match.text('verb').toLowerCase();
  const who = match.text('who');
  if (/^(?:give|supply|provide|send|bring)$/.test(verb) && match.has('us')) return `we have not yet had`;
  if (/^(?:return|send|submit|provide|supply|hand in|forward|furnish|produce|bring|give|complete|sign|fill in)$/.test(verb)) return 'we have not yet had';
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
  weight: 2,
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
      fix: (match) => `${match.text('who')} ${match.plural('who') ? 'have' : 'has'} not yet been able to ${match.text('verb')}`,
    },
    {
      match: `[ who:@parent @have? (refused | declined) to verb:_ ]`,
      fix: (match) => `${match.text('who')} would rather not ${match.text('verb')}`,
    },
    {
      match: `[ who:@parent ~refuse to verb:(sign | complete | engage | accept | attend | agree | discuss | follow | use | work | cooperate | support | allow | consent | let) ]`,
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
      match: [`[ you have not yet? (responded | replied | been in touch | got back to us | contacted (us | me) | returned our (call | calls)) ] !to`, `[ you did not (respond | reply | bother to reply | get back to us) ] !to`],
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
    { match: `[ you @have? (once more | once again | yet again | still | now | simply) (failed | neglected | refused | omitted) to ] verb:_`, fix: 'it seems that you have not yet been able to {verb}' },
    ...around(
      [
        'you (never | rarely | seldom | hardly ever | do not even | did not even | could not even) (got | get | replied | reply | read | sign | signed | send | sent | check | checked | return | returned | come | came | answer | answered | ring | rang | rung | call | called | respond | responded | help | helped | collect | turn | turned | bother | bothered | listen | listened | look | looked | told | tell | do | did | bring | brought | let us know | ask | asked)',
        'you (ignored | disregarded | dismissed | overlooked | withheld | breached | flouted | forgot | brushed off)',
        'you have (ignored | disregarded | dismissed | overlooked | withheld | breached | broken | flouted | forgotten | allowed (this | him | her | it) | let (this | it | things) | done nothing | refused | chosen (not to | to ignore))',
        'you (keep | kept | continue to | persist in | insist on) (sending | send | bringing | bring | letting | let | missing | miss | forgetting | forget | ignoring | ignore | refusing | refuse | turning | turn | dropping | drop | allowing | allow | arriving | arrive | keeping | keep | being | putting | taking | interrupting | arguing | making)',
        '(it is | this is | that is) (solely | entirely | ultimately)? your (responsibility | job | duty | legal duty | legal responsibility | problem | parental responsibility) (to | as | not)',
        '(as parents | as a parent) (it is | you (have | must | need | should | ought | are))',
        '(still | yet) not heard (a thing | anything | back | a word | a peep)? from you',
        'not heard (a thing | a word | a peep) from you',
        'you (chose | decided | opted | saw fit | thought it (acceptable | ok | okay | fine | appropriate)) (not)? to (keep | take | ignore | withhold | remove | go | send | let | leave | book | turn | return | sign | reply | tell | inform)',
        'you (let | allowed) (him | her | them | @child-obj) (to)? (stay | miss | go | come | play | get away | eat | bring | watch | run)',
        'you are (not doing | failing | neglecting | letting (him | her | @child-obj | us) down | putting (him | her | @child-obj) at | in breach | breaking | damaging | harming | holding (him | her | @child-obj) back | making (it | things) (worse | harder))',
        'you do nothing',
        'you were (supposed | meant | asked | expected | due) to (send | bring | return | ring | call | collect | sign | give | provide | let | come | pay | complete | fill | sort | tell | get | read | check)',
        'you (promised | agreed | assured (us | me) | said you would) ..10 (but | yet | weeks ago | two | not | still | never)',
        '(there was | there has been | had | received | with) (still | again)? no (reply | response | answer | acknowledgement) (to | from you | whatsoever | at all) (our | my | the | us | me)? (letter | letters | text | texts | email | emails | message | messages | calls | call)?',
        'why (was | were | is | has | had | did | have | do) (you | the) ..6 not (been)? (signed | returned | sent | done | paid | told | reply | replied | collect | ring | answer | sign | return | send)',
        '(rely on | expect | need) parents to do their (bit | part | job)',
        '(the problem | the issue) is (you | not him | not her)',
        'it is you (that | who)',
        '(your | the) account (is | remains) ..3 (arrears | overdue | outstanding | unpaid)',
        '(yet another | yet more) (absence | absences | late | day off | excuse | excuses | missed | lateness)',
      ],
      { letter: 'please tell us what would make this easier', plan: 'we will ask the family what would make this easier' },
      { unless: ['you (keep | kept) (being | making | sending) ..3 (kind | brave | helpful | us updated | strong)', 'you never (know | mind)', '(because | so | why) you (chose | decided)', '(as you | what you | when you) (chose | decided | insist)', 'you (chose | decided) to (keep | take) ..4 (safe | home because)'] },
    ),
    { match: `[ you have made no (effort | attempt) to ] verb:_`, fix: 'it seems that you have not yet been able to {verb}' },
    { match: `[ you (could not be | were not | can not be | could not even be) bothered to ] verb:_`, fix: 'it seems that you were not able to {verb}' },
    { match: `[ (still | yet) (not been | to be) (returned | paid | signed | completed) by (you | @parent-obj) ]`, fix: 'not reached us yet' },
    { match: `^ [ despite (${MANY} | the | your)? ${MANY}? ..3 ${ASKED} ] (from | by | to | made by)? ..6 ,`, fix: 'our messages may not have reached you;', unless: ['@child ..3 (respond | stop | refuse)'] },
    { match: `, [ despite ${MANY} ..3 ${ASKED} ] ..8 !_`, fix: '; our messages may not have reached you', unless: ['^ (he | she) _'] },
    { match: `[ despite ${MANY} ..2 ${ASKED} ] ..5 !_`, fix: 'and our messages may not have got through', unless: ['^ (he | she | despite) _'] },
    { match: `[ your (failure | inability | neglect) to ] verb:_`, fix: withoutFault },
    { match: `[ your (refusal | unwillingness | reluctance) to ]`, fix: 'your wish not to' },
    { match: `[ your (continued | persistent | repeated | complete | total | apparent | ongoing)? (lack of (engagement | response | contact | cooperation | co operation | interest | communication | reply) | silence | non response | non cooperation | non engagement | failure to (respond | reply)) ]`, fix: 'not having heard from you' },
    ...around(['you (were | have been) ..2 (told | asked | warned | reminded | advised | informed | instructed) (repeatedly | twice | before | already | several times | many times | on (several | many | numerous | two | three | #) occasions | more than once | time and again | time after time | # times)', 'you have been (warned | reminded) (that | about | to)'], { letter: 'we may not have made this clear', plan: 'we may not have made this clear' }),
    { match: `[ as you (were | have been | had been) (told | warned | instructed | reminded | informed | advised | asked) ]`, fix: 'as we mentioned' },
    ...around(['you (knew | know | were aware | are aware) (full | perfectly | only too | quite) well'], { letter: 'we may not have made this clear', plan: 'we may not have made this clear' }),
    ...around(['you have (wasted | squandered | ruined | undermined | disrupted | sabotaged | jeopardised)', 'you have (let | put) (@child-obj | us | him | her | everyone) (down | in a difficult position | at risk)', '(your own | entirely your | all your) (fault | doing | responsibility)', '(this | that | it) is (your (fault | doing) | down to you)', 'you have only yourself to blame', 'only (have)? (yourself | yourselves) to blame', 'you (are | were) (to blame | at fault | responsible for this | the problem | part of the problem | negligent | neglectful | irresponsible)'], { letter: 'we would like to work out with you what would help', plan: 'we would like to work out with the family what would help' }),
    { match: `so [ this is on you ]`, fix: 'so we will help with what was missed' },
    { match: `[ you (still | now) owe ] (us | the school | nursery | school)? amount:(the? £? #)`, fix: 'we have not yet had {amount}' },
    { match: `[ you are (now | currently)? (in arrears | in debt | overdue | behind with (your | the) ((payment | payments) | fees)) ]`, fix: 'there is something still to pay' },
  ],
  unless: [
    '(if | unless | whether | in case | until | when | because) ..3 @parent have not',
    '(if | whether | in case) @parent (did | do | @have | have) not',
    '(if | when | in case | whether | even if) you (forgot | forget | ignored | never | have | keep | let)',
    '(not | never | nobody | no one | nothing) ..6 (your fault | to blame | at fault)',
    '(sorry | apologise | apologies) ..6 you (were | have been)',
    '(it is | that is | which is) (fine | all right | quite all right | no problem)',
    'you @have (felt | said | feel)',
    'felt you had failed',
    '(told us | said) ..3 @parent had (failed | refused)',
  ],
  excuse: (match) => unclear(match) || inside(match) === 'we',
  examples: {
    kind: 'letter',
    flags: [
      ["<|You have failed to return|> the consent form for Yusuf's hearing test.", "We have not yet had the consent form for Yusuf's hearing test."],
      ['<|You have not replied|> to my letter of 2 May.', 'We have not yet had a reply to my letter of 2 May.'],
      ['<|Despite three reminders|>, we are still waiting for the medication sheet.', 'Our messages may not have reached you; we are still waiting for the medication sheet.'],
      ['Owing to <|your failure to|> collect Sam on Friday, a member of staff stayed late.', 'Owing to the difficulty in collecting Sam on Friday, a member of staff stayed late.'],
      ['<|Your refusal to|> sign the plan has been noted.', 'Your wish not to sign the plan has been noted.'],
    ],
    passes: [
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
  const known: Readonly<Record<string, string>> = { paid: 'pay', engaged: 'engage', complied: 'comply', cooperated: 'cooperate', collected: 'collect', informed: 'tell', told: 'tell', notified: 'tell', followed: 'follow', 'bothered to': '', 'bother to': '' };
  const words = verb.toLowerCase();
  return known[words] ?? words;
}
