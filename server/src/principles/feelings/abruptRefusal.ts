/** A refusal with nothing round it: "has been rejected". */
import { defineRule, type Rewrite } from '../../kit/index.ts';
import { closes, lowered, opens } from './wording.data.ts';

const ASKED =
  '(request | application | referral | appeal | claim | bid | case | submission | place | funding | transport | support | assessment | plan | complaint | proposal | enquiry | child | @child | it | this | that)';

/** The decision stays, with a word that shows what it means. */
const softened: Rewrite = (match) =>
  opens(match)
    ? `I am sorry to say that ${lowered(match)}`
    : closes(match)
      ? `${match.text()}, and we know that this is hard news`
      : undefined;

export default defineRule({
  reads: 'sentence',
  title: 'An abrupt refusal',
  severity: 'warning',
  kinds: ['letter'],
  what: '“{words}” tells hard news like a stamp on a form.',
  why: 'The parent has hoped and waited, and this may be the one line that is remembered.',
  instead: 'Say thank you or sorry, give the decision plainly, and follow it with the reason and the next step.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 9',
  phrases: [
    {
      match: `front:(${ASKED} ..8) [ is:(is | are | was | were | has been | have been | had been) (been)? (hereby)? (rejected | refused | declined | turned down | denied | dismissed | unsuccessful | disallowed | not successful | closed | struck out | deemed (ineligible | unsuitable | inappropriate | unnecessary)) ]`,
      fix: '{front} could not be agreed this time, which we know is hard news',
    },
    {
      match: [
        '[ who:(he | she | they | @child | you | your (son | daughter | child)) @do not (meet | satisfy | fulfil | reach) (the | our)? ..3 (threshold | criteria | criterion | bar) ]',
      ],
      fix: softened,
    },
    {
      match:
        '[ who:(he | she | they | @child | you | your (son | daughter | child)) (@do not qualify | @be not (eligible | entitled | suitable | a priority) | @be (ineligible | unsuitable)) ]',
      fix: softened,
    },
    {
      match:
        '[ (we | i | school | nursery) (can not | are unable to | is unable to | will not be able to | will not be | are not able to) (offer | offering | give | grant | provide | fund | agree to | accept) (you | him | her | @child-obj | your (son | daughter | child))? (a | the | any | your)? ..2 (place | funding | hours | assessment | request | application | one to one) ]',
      fix: softened,
    },
    {
      match:
        'front:((funding | place | request | application | support | transport | assessment | referral | money | hours | appeal | case | claim) ..4) [ (@be | has been | have been | will) not (be)? (granted | agreed | approved | awarded | offered | funded | supported | upheld | accepted | given) ]',
      fix: '{front} could not be agreed this time, which we know is hard news',
    },
    {
      match: ['[ ~fail to meet (the | our)? ..3 (threshold | criteria | criterion) ]'],
      fix: 'did not match the rules this time',
    },
    {
      match: [
        '[ (we | i | the (panel | authority | council | school | service | governors)) @have? (refused | rejected | declined | dismissed | turned down) (your | the) ..3 (request | application | referral | appeal | claim | bid) ]',
      ],
      fix: softened,
    },
    {
      match: [
        '[ (unable | not able | not in a position) to (offer | accept | agree to | grant | accede to | support) (your | the) ..3 (request | application | referral | claim) ] !_',
      ],
      fix: softened,
      severity: 'information',
    },
  ],
  unless: [
    '(i | we) (may | might | could) (be wrong | have missed | not have seen)',
    '(sorry | regret | hard | disappointing | disappointment | understand | thank | hoping | hoped | hope | know how)',
    '(because | reason | reasons | why)',
    '(if | whether | when | before | unless | should) ..8 (is | are | was | were | be | been) (refused | rejected | declined | turned down)',
    '(not | never | nobody) (been)? (refused | rejected | declined | turned down)',
    '(he | she) refused',
    '(ramp | gate | road | school | office | pool | door | library | park | hall | site | playground | entrance) ..2 closed',
  ],
  unlessNear: [
    '(sorry | thank | hoping for | hoped for | disappointing | disappointment | hard news | know how (hard | much | long))',
    '(because | the (reason | reasons) | we decided this)',
    // The way on stands beside the refusal.
    '(sendiass | governors | mediation | mediator | second opinion | (you can | you may | how to | right to) (appeal | challenge | ask))',
    'if you (think | feel | disagree | do not agree | see it differently | would like to (talk | challenge | appeal))',
  ],
  examples: {
    kind: 'letter',
    flags: [
      [
        'Your application for a place at Hollyfield nursery <|is rejected|>.',
        'Your application for a place at Hollyfield nursery could not be agreed this time, which we know is hard news.',
      ],
      ['The bid <|was unsuccessful|>.', 'The bid could not be agreed this time, which we know is hard news.'],
      ['Funding <|was not granted|>.', 'Funding could not be agreed this time, which we know is hard news.'],
    ],
    passes: [
      'The council has said no this time. I am sorry, because I know how long you have waited; the reasons are below, and I will ring you tomorrow at four.',
      'If your request is refused, you can ask for mediation.',
      'Nobody has been refused a place this year.',
    ],
  },
});
