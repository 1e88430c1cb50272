/** "If we do not hear we will assume": silence, or a signature, read as agreement. */
import { defineRule, type Match } from '../../kit/index.ts';
import { around, instead, type Saying } from './wording.data.ts';

const TAKE =
  '(assume | presume | take it (that | as) | take (this | that | your silence) | infer | conclude (that)? ..1 (you | parents | they) | treat ..4 as | deem | consider ..4 (agreed | approved | accepted | final) | regard ..4 as | be (taken | treated | assumed | deemed | regarded | considered | finalised | presumed | signed off | approved | issued as final | read) | finalise | proceed (on the (basis | assumption) | with | as) | go ahead (with | and | on the))';
const YES =
  '(agreement | consent | acceptance | approval | approved | agreed | accepted | assent | a yes | read and agreed | content | endorsed | signed off | confirmation)';
const TERMS =
  '(agree | agrees | agreed | agreement | accept | accepts | acceptance | accepting | consent | approval | approve | approves | endorse | satisfied | support for)';
/** The condition stays, for its date; what follows from it is said anew. */
function RING(match: Match): string {
  const [, when] =
    /^((?:if|unless|should|where)\b.*?)(?:,| (?=(?:we|I)(?: will| shall| would|['’]ll)\b))/i.exec(match.text()) ?? [];
  const ring =
    match.context.kind === 'plan'
      ? 'staff will ask the family what they think of it'
      : `${/\bI\b/.test(match.text()) ? 'I' : 'we'} will ring you to ask what you think of it`;
  return when ? `${when}, ${ring}` : ring;
}
/** What a signature promises beside agreement stays, as something asked. */
const SIGN: Saying = (match) => {
  const text = match.context.kind === 'plan' ? SIGNED.plan : SIGNED.letter;
  const task = / and to (?!support|back|help the school|keep to|follow)(\w+ .*\d?.*)$/i.exec(match.text())?.[1];
  return task && /\b(?:times|minutes|every|each|daily|weekly)\b/.test(task)
    ? `${text}, and to ${task} if it suits them`
    : text;
};
const SIGNED = {
  letter: 'please sign to show that you have seen it, and add anything that you see differently',
  plan: 'parents are asked to sign to show that they have seen this, and to add anything that they see differently',
};

export default defineRule({
  reads: 'sentence',
  title: 'Silence taken as a yes',
  severity: 'warning',
  weight: 7,
  what: '“{words}” turns saying nothing, or a signature, into agreement.',
  why: 'Silence may mean a lost letter, a hard week or a page that could not be read.',
  instead: 'Ask again another way, and let a signature mean only that it has been seen.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 1.7',
  phrases: [
    {
      match: '^ pre:(..30) [ (put | write | record | enter | mark) " no ..3 ] " ..10 $',
      fix: (match) => instead(match, RING),
    },
    ...around(
      [
        `if (you | we | i) (do not | have not) ..1 (reply | respond | hear | get back | object | return | contact) ..8 (we | i | it | this | he | she | @child | the ..2) (will | shall) ..1 (go ahead | proceed | assume | start | begin | continue | be (moved | placed | put)) ..3`,
        `unless (we | i) hear ..6 , ..6 (will | shall) ..1 (start | begin | go ahead | stand | proceed | assume) ..3`,
        `sign ..3 (to | as) ..1 (confirm | show | indicate | signify | record | give | of) ..1 your ..1 (agreement | consent | acceptance | support | approval) ..3`,
        `(or | otherwise) ,? (we | i | staff | school | the (school | team)) (will | shall) (assume | take it | presume | conclude | go ahead) ..4`,
        `sign (below | here | the form | the slip | overleaf) to (accept | agree | approve | confirm | endorse | support) ..3`,
        `(take it | understand | gather | infer | conclude | assume) from (your | the | a) (silence | lack of ..1) ..3`,
        `nothing heard ..1 (= | means | equals | mean) ..4`,
        `by (attending | coming | turning up | being there | being present) ..4 (you | parents | they) ..1 (accept | agree | consent) ..2`,
        `(comes into (force | effect) | takes effect | becomes final | goes live | will stand | will apply) ..5 unless ..4`,
        `unless you (get in touch | say | say otherwise | reply | ring | contact (us | me) | tell (us | me) | object | write) ..3 , ..8 (starts | start | begins | begin | goes ahead | go ahead | moves | stands | applies | will) ..2`,
        `(if | unless) ..3 (form | slip | reply | response | plan | letter | sheet) ..1 (is | has) not ..1 (back | returned | received | in | been (returned | received | sent back)) ..4 ,? ..6 (goes ahead | go ahead | starts | start | stands | proceeds | (will | shall) ..1 (be | go | start | proceed | assume)) ..2`,
        `(just)? sign (where | at the) (i | we | crosses | the crosses | x | marked | indicated) ..4`,
        `(take | taking | count | read) (that | this | it | silence | no reply) as (a | an | your) (yes | agreement | ok | consent | go ahead) ..1`,
        `(if | should | where | unless | until) ..14 (hear | heard | reply | replies | respond | response | responses | receive | received | reaches | reached | returned | return | (comment | comments) | object | (objection | objections) | contact | told | tell | say | answer) ..12 (will | shall | may | can | is | are) ..2 ${TAKE}`,
        `(no | without | lack of | absence of | failure to | your? | any | in the absence of) ..3 (reply | response | (objection | objections) | (comment | comments) | respond | return | silence | answer | feedback) ..8 (will | shall | is | to | can | may) be ..1 (taken | treated | assumed | deemed | regarded | read | interpreted | understood | seen)`,
        `(silence | no news | no reply | no response | non response) (is | 's | means | equals | implies | will mean | =) ..3 (consent | agreement | yes | agreed | acceptance | happy | ok)`,
        `(taken | treated | read | deemed | regarded | counted | understood | interpreted | seen | recorded | treat ..2 | take ..3) as ..2 ${YES}`,
        '(will | shall | to) (take it | assume | presume) (that)? (you | parents | they | mum | dad | everyone | all) ..2 (are | is | have no | have nothing | agree | agrees | accept | do not | want | be)',
        '(deemed | assumed | presumed | taken) (that | to) ..3 (have)? ..1 (agree | agreed | accept | accepted | consent | consented | be (happy | content) | are (happy | content))',
        'unless (you | we hear | i hear | parents | told | anyone | there are) ..10 ,? ..3 (will | shall | is going to) ..2 (go ahead | be (made | moved | changed | issued | sent | finalised | placed | approved | taken) | start | proceed | assume | stand)',
        `(just | will | to | shall | and) ..1 (put | write | enter | record | put down) ..1 (no (view | views | comment | comments | response) ..2 | none given | nil | n / a) ..4`,
        `(consent | agreement | approval) ..1 (is | was | has been | to be | will be)? ..1 (assumed | presumed | implied | inferred | taken as read | taken for granted) ..1`,
        `(put | write | record | enter | mark) " no (view | views | comment | comments | response | reply) ..3`,
        'we will (go ahead | proceed) unless ..6',
      ],
      RING,
      {
        unless: [
          '(will ring | will call | would not (want | like) to (guess | assume) | not assume | never assume | do not assume)',
          '(trip | photo | photograph | lunch | club | money | swimming | seat | place | ticket) ..12 unless',
          '(means no | as (a)? no)',
          '(snow | rain | weather)',
        ],
      },
    ),
    ...around(
      [
        `(please | kindly | must | to | and | asked to | should | need to) ..1 (sign | countersign | initial | tick) ..8 (to | that) ..3 (confirm | show | indicate | signify | acknowledge | demonstrate | say | agree | accept | give) ..6 ${TERMS}`,
        `(your | parental | (parent | parents) 's? | the | this | a | his | her) ..1 signature ..4 ((confirm | confirms) | (indicate | indicates) | (signifie | signifies) | (mean | means) | (show | shows) | (denote | denotes) | implies) ..5 ${TERMS}`,
        `signed by ..3 to ..1 (show | confirm | indicate | signify | acknowledge) ..3 ${TERMS}`,
        'by (enrolling | accepting | choosing | sending | taking | joining | applying | registering) ..8 you ..1 (agreed | agree | accepted | accept | consented | signed up)',
        `(by signing | in signing | signing) ..5 ,? (you | parents | i | we) ..2 ${TERMS}`,
        '(signed | sign) and (unamended | unaltered | without (amendment | alteration | changes))',
        '(return | returned | sign) ..6 (unamended | unaltered | without (amendment | alteration | changes | comment))',
        '(space | room | line | box) ..6 (only)? for (agreement | signing)',
      ],
      SIGN,
      {
        unless: [
          '(trip | photo | photos | photograph | medicine | medication | data | swimming | minibus | share information | sharing)',
          'only shows',
          'if you (agree | are happy | accept)',
          '(does not | not) mean',
        ],
      },
    ),
  ],
  unless: [
    '(that | which) you (chose | picked | asked for | suggested | wanted)',
    'as you (asked | chose | suggested)',
    '(never | not) (be)? taken as',
    'nothing will',
    'does not mean (that)? you agree',
  ],
  examples: {
    kind: 'letter',
    flags: [
      [
        '<|If we do not hear by Friday, we will assume|> you agree.',
        'If we do not hear by Friday, we will ring you to ask what you think of it.',
      ],
      ['<|No reply will be taken|> as agreement.', 'We will ring you to ask what you think of it.'],
      [
        '<|Please sign below to confirm that you agree|> with the plan.',
        'Please sign to show that you have seen it, and add anything that you see differently.',
      ],
      [
        '<|If you do not reply by Friday we will go ahead|>.',
        'If you do not reply by Friday, we will ring you to ask what you think of it.',
      ],
      ['<|Sign and return to confirm your agreement|>.', 'We will ring you to ask what you think of it.'],
    ],
    passes: [
      'If we do not hear from you by Friday I will ring, as I would not want to guess what you think.',
      'You do not have to agree with the plan, and signing only shows that you have seen it.',
      'Please sign the slip if you agree to the trip.',
      'We will share the report only if you tick yes; an empty box means no.',
      'If you do not reply we will keep the place open.',
    ],
  },
});
