/** One way to take part, and the others shut. */
import { defineRule } from '../../kit/index.ts';

const WAYS =
  '(phone | telephone | video | zoom | teams | online | email | remote | remotely | virtual | dialling in | dial in | calls | in person | person | writing)';

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
    {
      match: `[ (${WAYS}) ..3 (is | are | will be) (not (an option | possible | available | offered | permitted | allowed | accepted | something we) | unavailable | impossible | out of the question) ]`,
      fix: 'by phone or video is fine too',
      unless: ['if'],
    },
    {
      match: `[ not (something | a thing) (we | i) (do | discuss | talk about | deal with) (over | by | on | via) the? (${WAYS}) ]`,
      fix: 'something we can also talk about by phone, if you would rather',
    },
    {
      match: `[ (do | can | will) not (do | take | accept | hold | offer | discuss | deal with | provide | entertain) ..4 (over the phone | by phone | by (telephone | email | video) | phone calls | home visits | video calls | online | remotely | calls) ]`,
      fix: 'can also talk by phone or video, if that is easier for you',
    },
    {
      match: `[ (in person | face to face | hall | online | on site | school site | phone | office | reception | email | teams | zoom) only ]`,
      fix: 'in person, or by phone or video',
      unless: ['not (in person | online) only', 'emergency', 'staff'],
    },
    {
      match: `[ only (in person | face to face | online | by (email | phone | letter | post) | via the (portal | app | website)) ]`,
      fix: 'in person, by phone or in writing',
      unless: ['not only', 'if only'],
    },
    {
      match: `[ no (phone | telephone | video | remote | online | virtual | dial in) (option | link | joining | attendance | calls | meetings | access | option available) ]`,
      fix: 'a phone or video link if you would like one',
    },
    {
      match: `[ (oral | verbal | written | telephone | late) (representations | submissions | contributions | requests | views) (will | shall | can) not be (entertained | accepted | heard | considered | taken) ]`,
      fix: 'Your views are welcome in any form and will be considered',
    },
    {
      match: `[ @be not having (people | parents | visitors | anyone | families) in ..3 (building | school | site) ]`,
      fix: 'can also meet in the building if you would rather',
    },
    {
      match: `[ (takes | take | returns | answers | accept | accepts) (calls | queries | enquiries | messages) (on | between | from) ]`,
      fix: 'can ring you back when it suits you, and answers calls on',
      unless: ['or', 'any time', 'also', 'if'],
    },
    {
      match: `[ (would not | will not | not | no) serve any? (useful)? purpose ]`,
      fix: 'could help us both',
      unless: ['child', 'test'],
    },
    {
      match: `[ do not (think | believe | see | feel) ..3 (a | another | further | any) (meeting | discussion | call | conversation) (would | is | will) ..4 (purpose | useful | helpful | needed | necessary | point) ]`,
      fix: 'would be glad to meet or talk, in the way that suits you',
    },
    { match: `[ will telephone once ]`, fix: 'will telephone' },
    { match: `[ will not (ring | call | phone | telephone) again ]`, fix: 'will try again at another time' },
    {
      match: `[ (there is | the only) (one | only one) (way | route) to (reply | respond | join | take part) ]`,
      fix: 'there is more than one way to reply',
    },
  ],
  unlessNear: ['or (by phone | ring | in person | a visit | by video)', 'if you would rather'],
  examples: {
    kind: 'letter',
    flags: [
      'The meeting will be held at the Civic Centre; <|dialling in is not an option|>.',
      'It is <|not something we do over the phone|>.',
      'Review venue: school <|hall only|>.',
    ],
    passes: [
      'You can join in person, by phone or by video.',
      'The library is not only online.',
      'The duty officer takes calls at any time.',
    ],
  },
});
