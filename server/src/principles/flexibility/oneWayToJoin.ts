/** One way to take part, and the others shut. */
import { defineRule } from '../../kit/index.ts';
import { clause, JOIN } from './phrasing.data.ts';

const WAYS =
  '((the)? (phone | telephone) | video | zoom | teams | skype | facetime | online | email | remote | remotely | remote (attendance | access | joining) | virtual (attendance | meetings) | virtually | dialling in | dial in | joining (remotely | online | by (phone | video)) | (phone | telephone | video | zoom | teams) (calls | call | meetings | attendance | link | appointments | consultations) | in person (meetings | attendance | appointments)? | coming in | home visits | a home visit | hybrid)';

/** What is filled in, booked or answered on a screen is about access: `needs/digital-only` and `needs/one-way-only` speak of it. */
const PAPERS =
  '(form | forms | book | booking | bookings | reply | replies | requests | application | applications | information | report | reports | letter | letters | register | contact)';

export default defineRule({
  reads: 'sentence',
  title: 'Only one way to take part',
  severity: 'warning',
  weight: 3,
  what: '“{words}” leaves out a parent who cannot take part in that way.',
  why: 'A shift, a bad hip, a baby or a dead phone should not decide who is heard.',
  instead: 'Offer a second way: in person, by phone, by video, or views sent beforehand.',
  source: 'SEN Code of Practice 2001, 2:7; Equality Act 2010, reasonable adjustments',
  notSections: ['strengths', 'needs', 'child-view', 'outcomes'],
  phrases: [
    ...clause(
      [
        `(can not | do not | does not | will not) ..1 (do | offer | use | support | have) ..1 (phone | hybrid | teams | zoom | skype | video | telephone) ..1 (or | meetings | calls | joining | attendance | $) ..2`,
        `(therapist | psychologist | teacher | team | consultant | nurse) (does | do | will | can) not (travel | come out | visit | go out) ..1`,
        `you (will need | need | will have | have) to come to (us | the (clinic | school | centre | office)) ..1`,
        `^ (sorry ,)? no (zoom | teams | phone | telephone | video | skype | home visits) (or ..2)? $`,
        `(meeting | meetings | review | reviews | appointments | it | this) (must | has to | have to | can only) (take place | be held | happen) (at | on | in) ..2 (school | premises | office | site | clinic | centre | building) ..1`,
        `(phone | telephone | video | online | calls | call | zoom | teams) ..3 not (an)? ..1 (adequate | acceptable | proper | suitable | real | good) (substitute | alternative | replacement | way) ..3`,
        `(joining | attending | attendance | taking part) (online | by (phone | video) | remotely | virtually) (is | will be) (discouraged | not encouraged | frowned on | a last resort | for emergencies) ..1`,
        `(it | this | that | meeting | review | conversation) ..1 (has to | must | needs to | have to | will have to) be ..1 (face to face | in person | on site | in the building) ..1`,
        `(do not | never | no longer | will not) use ..1 (video | zoom | teams | skype | facetime) ..1 (calls | meetings | links)? ..1`,
        `(home visits | visits at home | phone (calls | appointments | reviews) | telephone (calls | appointments | reviews) | video (calls | appointments | reviews) | evening appointments | online meetings) not (offered | available | possible | provided | done | undertaken | part of ..3) ..1`,
        `${WAYS} ..2 (@be | will be) (not (an option | possible | available | offered | permitted | allowed | accepted | something we | how we | appropriate | suitable | acceptable | supported | being offered | facilitated) | unavailable | impossible | out of the question | no longer (available | offered | possible))`,
        `(do not | not) (ask | request | expect) (to | for) ..2 (join | attend | dial in | phone in | zoom | a video | a phone | a home visit | home visits | video) ..4`,
        `request to (join | attend | take part | be (heard | there)) ..4 (was | were | has been | is) (declined | refused | turned down | denied | not agreed | rejected | not possible) ..2`,
        `(parents | you | families | people | carers) (can not | may not | are not able to | will not be able to) (join | dial | attend | take part | ring | log | phone) (in | online | remotely | virtually | by (phone | video))`,
        `(can not | do not | will not | unable to | not able to | not be able to | never | not) (be)? (do | take | accept | hold | offer | discuss | deal with | provide | entertain | facilitate | conduct | arrange | support | host | join | attend | held | done | talk | speak to parents | discussed | allow | permit | make | run | see (families | parents)) ..4 (over the phone | (by | via | over | on) (the | a)? (phone | telephone | email | video | zoom | teams | text) | phone calls | telephone calls | home visits | video calls | video links | remote attendance | online | remotely | virtual meetings | virtually | in person | face to face | telephone appointments)`,
        'not (hear from | see | meet | speak (to | with) | talk to) ..1 (parents | families | you | carers) ..3 (in person | face to face | directly | by phone | outside)',
        '(do not | not to) (ring | call | phone | telephone | come in | email) ..2 (but | instead | rather | ,)? ..1 (put it in writing | write | writing only | use the (portal | app | form))',
        'not (something | a thing | a matter) (that)? (we | i | to) (do | discuss | talk about | deal with | be discussed | be done) (over | by | on | via) (the)? (phone | telephone | email | video | text)',
        '(must | has to | have to | will have to | needs to | is to | are to | can only) be (done | held | attended | in person | face to face | attended in person | on site | on the premises | taken | discussed) ..2 (in person | face to face | at the (school | office | centre | clinic) | on site | online | in writing)',
        '(can | will | may) only ..3 (in person | face to face | online | by (email | phone | letter | post) | in writing | at the (centre | clinic | office | school) | via the (portal | app | website) | through the (portal | app | website))',
        'only (by (email | phone | letter | post | telephone) | in writing | via the (portal | app | website) | through the (portal | app | website)) ..2',
        '(only | solely | exclusively) (in person | face to face | online)',
        'no (phone | telephone | video | remote | online | virtual | dial in | hybrid | teams | zoom) (option | options | link | joining | attendance | calls | meetings | access | facility | alternative | appointments)',
        '(oral | verbal | written | telephone | late | emailed) (representations | submissions | contributions | requests | views | comments) ..2 (will | shall | can | are) not (be)? (entertained | accepted | heard | considered | taken | permitted)',
        '(not | no longer | never) (having | have | allow | allowing | inviting | letting | admit | bring) (people | parents | visitors | anyone | families) (in | into | on | inside) ..3 (building | school | site | premises | room | setting)',
        '(in person | online | by phone | face to face | on teams | on zoom | teams | zoom) or (nothing | not at all | no meeting) ..1',
        '(home visits | visits | video | phone calls | phone appointments | evening meetings | online meetings | video calls) (is | are) not (part of | included in | within) ..3',
        '(can not | do not | will not | unable to) (offer | do | provide | take | arrange) ..1 (phone | telephone | video | online | remote | home | evening | virtual) (appointments | appointment | meetings | meeting | visits | calls | consultations | reviews | slots) ..1',
        'no other (way | format | route | method | means | channel) ..1 (is | of | (of | to) (join | joining | take part | taking part | attend | attending | meet | meeting | contribute | reach | contact | reply | replying | be) | will | can | available | $ | ,) ..2',
        '(clinic | school | centre | office | hospital) based (service | only | appointments | appointments only) ..1',
        '(do not | does not | not able to | unable to | can not | no longer | never | will not) (come out | come (out)? to | visit | travel to | go to | go out to | see (families | parents) at) (your | homes | the (home | house) | families | parents | home | people | houses) ..1',
        '(evening | video | telephone | phone | online | zoom | remote | home) ..1 (requests | attendance | joining | visits | calls | meetings | participation) (have | has | are | is | will be) (been)? (stopped | withdrawn | suspended | ended | discontinued | discouraged | refused | declined | not permitted) ..1',
        '(only | exclusively) (take place | held | offered | offer | hold | run | done | do | available | conducted | happen | meet | see you | see (parents | families)) ..3 (in person | face to face | on site | online | on teams | on zoom | by phone | at the (clinic | school | centre | office | hospital) | in (school | clinic | the office)) ..1',
        '(there @be | the | is) (one | only one | only) (way | route | means | method) (to | of) (reply | respond | join | take part | replying | responding | joining | contributing | taking part | attending | contribute | attend | tell us | reach | contact)',
        'no (phone | phones | telephone | email | emails) (call | calls)? ..1 please',
        '(phone | telephone | video | zoom | teams) (is | are) (just)? not (the same | good enough | how we do | our way | suitable)',
        '(no | without) (option | facility | provision | means | way | possibility) (to | for | of) (come in | coming in | (attend | meet | join | attending | meeting | joining) (in person | face to face) | dial in | dialling in | join (remotely | by phone | online | by video) | remote | phone | video | joining)',
      ],
      JOIN,
      {
        unless: [
          'if (you | that | this | it | the | your)',
          PAPERS,
          'not (in person | online) only',
          '(mum | dad | mother | father | nan | gran | she | he | they) (can not | is unable to | is not able to) (attend | come | join | be there | make it)',
          '(@parent | parents | mum | dad | mother | father | nan | gran | family | she | he | they | @staff) (could not | was unable to | were unable to | was not able to | were not able to) (attend | come | join | be there | be here | meet | make it)',
          '(you | parents) ..1 (can not | are unable to | are not able to) (attend | come | join) ..2 in person',
          'emergency',
          'but ..3 (any | other | another) ..2 (day | time | week | date | evening | morning | afternoon)',
          'but ..4 (phone | video | online | zoom | teams | visit | in person) (would | will | is | are | can)',
          'staff',
          '(library | tickets | uniform | orders | payments | homework | game)',
          'not only',
          'not the only',
          'but (my | you can | you | i can | we can) ..6',
          'if only',
          '(@child | he | she) ..3 (can | does | do | will) not',
          '(you | they) do not (have | need) to ..5',
          'rather',
          'only ..4 (or | and)',
          'prefer',
          'tour | performance | assembly | swimming | trip',
        ],
      },
    ),
    {
      match:
        '[ place:(in person | face to face | on site | school hall | hall | school | clinic | civic centre | centre | base | office | reception | school office | main office) only ] !(@be | have | has | can | does | to | when | if)',
      fix: (match) => `${match.text('place')}, or by phone or video`,
      unless: [
        '(swimming | lessons | lesson | class | club | training) ..2',
        'not',
        'staff',
        'emergency',
        'pupils',
        'tickets',
        '(shoes | trainers | food | phones | ball | balls | football | games) ..6',
        '(or | and) (by | online)',
      ],
    },
    {
      match:
        '[ (by | via | on)? (email | phone | telephone | letter | post | online | text | zoom | teams | video | in writing | portal | app) only ] !(@be | have | has | can | does | to | when | if)',
      fix: 'by phone, in writing or in person, as you choose',
      unless: [PAPERS, 'not', 'staff', 'emergency', 'pupils', 'tickets', 'order', 'orders', 'payment', 'payments'],
    },
    ...clause(
      [
        `(calls | queries | messages) (are | will be) (taken | answered | returned | dealt with) ..1 (between | from | on | after | before) ..2`,
        `(calls | messages | emails) (will be | are) (returned | answered) ..1 (on | between | at) ..3 only ..1`,
        `(do not | does not | will not | can not | never) (ring | call | phone | telephone) (parents | families | people | you | anyone) back ..1`,
        `(ring | call | phone | telephone | email) (me | us | the office)? only (between | from | on | before | after | during | at) ..3`,
        `only (ring | call | phone | telephone) ..2 (between | before | after | during | on) ..2`,
        '(takes | take | returns | answers | accept | accepts | answer | return) (calls | queries | enquiries | messages | phone calls) (only)? (on | between | from | within | during)',
        '(lines | line | office | phones | phone line) (is | are) (open)? only (open | staffed | answered | manned | on)? ..4',
        '(only)? (be)? (contacted | available | reached | contactable) only (on | between | from | during | at)',
        '(will | shall) (ring | call | phone | telephone) (you)? (only)? once',
        '(will | shall | do | can) not (be)? (ring | ringing | call | calling | phone | telephone | chase | chasing | try | trying) (you)? (again | back | twice | a second time | up)',
        '(one | only one | a single) (attempt | call | phone call) (will be (made | attempted) | only | to contact | to reach)',
      ],
      {
        letter: '{we} can ring you at a time that suits you, and try again if you are busy',
        plan: 'we can ring the family at a time that suits them, and try again if they are busy',
      },
      { unless: ['or', 'but', 'any time', 'also', 'if', 'unless', 'need not'] },
    ),
  ],
  unlessNear: [
    'or (by phone | ring | in person | a visit | by video)',
    'if you would rather (come | ring | phone | speak | talk | meet | join | not come | be | do | have it)',
    '(ring | phone) ..3 any time',
  ],
  examples: {
    kind: 'letter',
    flags: [
      [
        "We wo<|n't be able to do it by phone|>.",
        'You can come in person, or join by phone or video, whichever is easier for you.',
      ],
      [
        'There is <|no facility for joining|> by video.',
        'You can come in person, or join by phone or video, whichever is easier for you.',
      ],
      [
        'The meeting will be held at the Civic Centre; <|dialling in is not an option|>.',
        'The meeting will be held at the Civic Centre; you can come in person, or join by phone or video, whichever is easier for you.',
      ],
      'It is <|not something we do over the phone|>.',
      'Review venue: <|school hall only|>.',
    ],
    passes: [
      'We can only do Thursday in person, but any other day by phone, early or late.',
      'You can come in person, or join by phone.',
      "Shona's mum could not attend in person. She joined by phone from the ward and chaired the second half.",
      "Dad couldn't come in person so he joined by video.",
      'You can join in person, by phone or by video.',
      'The library is not only online.',
      'The duty officer takes calls at any time.',
      'Staff meetings are online only.',
      'Dad could not attend in person from the rig, so the meeting began at 7pm and he came by phone.',
    ],
  },
});
