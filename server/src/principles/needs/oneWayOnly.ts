/** Every other way to reach or answer is shut. */
import { defineRule } from '../../kit/index.ts';

const WAYS =
  '(texts | text | text messages | emails | email | calls | phone calls | telephone calls | letters | messages | voicemails | voicemail | notes | handwritten forms | paper forms | paper | verbal requests | whatsapp | whatsapps | visitors)';
const NOT =
  '(do not | does not | can not | will not | no longer | are unable to | am unable to | are not able to | never)';
const PAPER = '(paper | printed | hard | written | posted)';

export default defineRule({
  reads: 'sentence',
  title: 'One way in, and no other',
  severity: 'warning',
  what: '“{words}” shuts out a parent who cannot use the one way that is left.',
  why: 'Writing, phoning and screens are each out of reach for somebody.',
  instead: 'Offer a call, a message, paper and a chat in person.',
  source: 'Equality Act 2010, s.20; Department for Education, working with parents',
  weight: 4,
  phrases: [
    {
      match:
        '[ (must | have to | will have to | will need to) (ring | phone | telephone | email | write to) (us | me | the (office | school | clinic | team)) ]',
      fix: 'can ring, text, email or call in',
      severity: 'information',
      unless: [
        '(if | when | unless | before | in case)',
        '(i | we | she | he | they | @child) ..1 (must | have to | need to)',
      ],
    },
    {
      match:
        '[ (need | needs | prefer | want | have) to (speak | talk) (to | with) (parents | you | families) (on | by | over) the phone ]',
      fix: 'want to hear from parents in the way that suits them',
      unless: ['(if | would)', 'not'],
    },
    {
      match:
        '[ (can | will | do)? only (reply | respond | write | answer | communicate | contact ..1) (by | in | via | through) (letter | writing | email | post | phone | text | the (app | portal)) ]',
      fix: 'can reply by phone, text, email or letter',
    },
    {
      match:
        '[ (with | and)? no (paper | printed | hard | print) (version | copy | copies | option | alternative) ] !(is needed | (are | is) (needed | lost) | lost | needed | left | yet | to hand | of)',
      fix: 'paper version on request',
      unless: ['(i | we | you | there) (have | had | be | @be)'],
    },
    {
      match:
        '[ (can not | do not | will not | no longer | unable to) (take | accept | discuss | deal with | answer | handle) ..3 (over | by | on | via) (the)? (phone | telephone | text | email | letter | whatsapp) ]',
      fix: 'are glad to hear from you by phone, text, email or note',
      unless: ['(but | so) (we | i) (can | will)', 'safeguarding | confidential | bank | payment'],
    },
    {
      match:
        '[ (replies | responses | requests | bookings | messages | answers | forms | views | comments | concerns | absences | votes) ..1 (by | on | via | in | sent by | given by | left by | made by | over) (the)? (text | phone | telephone | paper | email | pencil | hand | voicemail | letter | post) (will not | are not | can not) (be)? (counted | considered | accepted | read | recorded | dealt with | processed | taken | acted on | seen | acknowledged | valid | enough | acceptable) ]',
      fix: 'replies are welcome by phone, text, email or note',
    },
    {
      match:
        '(must | should | need to | have to | will have to | please | asked to | expected to | required to) ..1 [ (put | set out | submit | make | confirm | send) ..5 in writing (only)? ] !(paper | books)',
      fix: (match) =>
        match
          .text()
          .replace(/\b(?:put|set out|submit|make|confirm|send)\b.*$/i, 'tell us by phone, in writing or in person'),
      severity: 'information',
      unless: ['(if you (would)? (like | prefer) | (we | i) (will | can | have | should | must)) '],
    },
    {
      match:
        '[ (strictly | absolutely | definitely | and | but | with | sorry , | there will be)? no (phone | paper | telephone | verbal | postal | handwritten | written | email | text) (or (phone | paper | email | postal | verbal))? (bookings | booking | replies | forms | copies | responses | messages | queries | enquiries | applications | requests | calls) ] !(needed | necessary | required | so far | yet | were | from | for now | have)',
      fix: (match) =>
        /^(?:is|are|will)$/.test(match.beside(1)?.word.norm ?? '')
          ? match.text().replace(/\b(?:strictly |absolutely |definitely )?no /i, '')
          : 'book by phone, on paper or online, whichever suits',
      unless: ['(received | got | had)'],
    },
    {
      match:
        '[ (email | text | writing | phone | letter | message) (is | @be) (the only | our only | my only) ..2 (way | means | method | route | channel | contact) ..6 ]',
      fix: 'we can be reached by phone, text, email or letter',
    },
    {
      match:
        '[ (in future | from now on | henceforth | going forward | please)? ,? (please)? (contact | reach | message | reply to | write to | get hold of) (me | us | the office | the school | this office) (by | via | through | on) (email | text | letter | phone | the app) only ] ',
      fix: 'you can reach us by phone, text, email or letter',
    },
    {
      match:
        '[ (calls | texts | emails | letters | voicemails | phone messages | notes | messages) ..3 (will (be ignored | not be (read | answered | dealt with | accepted | returned | acknowledged | actioned) | go unanswered) | are (ignored | not (read | monitored | answered | dealt with | acknowledged)) | can not be (accepted | dealt with | answered)) ..4 ]',
      fix: (match) =>
        /^(?:and|or)$/.test(match.beside(-1)?.word.norm ?? '')
          ? match.text().replace(/ (?:will|are|go) .*$/i, ' are welcome too')
          : 'we are glad of a call, a text, an email or a note',
      unless: ['(this (mailbox | address) | weekend | holiday | holidays | after hours | automated)'],
    },
    {
      match:
        '[ (must | should | may only | can only | will only | is to | are to) be ..2 in english (and | ,)? ..2 (in writing | writing | typed | on the form)? (only)? ]',
      fix: (match) =>
        / and$/i.test(match.text())
          ? 'can be in any language, and'
          : 'can be in any language, and by phone, on paper or in person',
      unless: ['lesson | essay'],
    },
    {
      match:
        '^ [ no (paper forms | paper copies | paper | phone calls | calls | texts | emails | letters) (please | accepted | taken) ]',
      fix: 'a call, a text, an email or a note are all welcome',
    },
    {
      match:
        '[ (by | via) (email | text | app | phone) (only)? please , no ..1 (calls | phone calls | letters | notes | emails | texts | paper) ]',
      fix: 'by phone, text, email or note, whichever suits',
    },
    {
      match:
        '[ (all | any) ..2 (correspondence | communication | contact | replies | enquiries | queries | requests | responses | messages | comments) (must | should | is to | are to | needs to | will) be ..2 (by | via | through | in) (email | writing | letter | the (portal | app | inbox | website)) ]',
      fix: 'you can reach us by phone, by email, in writing or in person',
    },
    {
      match:
        '[ can only ..1 (reach | contact | reach me | reply to | get hold of | write to | speak to | deal with) ..1 (us | me | the office | queries | questions | requests)? (by | on | through | via) (email | phone | telephone | text | writing | letter | the (portal | app)) ]',
      fix: 'can reach us by phone, by text, by email or in person',
    },
    {
      match:
        '(letters | reports | newsletters | plans | forms | papers | documents) [ (are | will be | is) no longer (printed | posted | sent (out | home) | on paper | available on paper | issued on paper) ]',
      fix: (match) => match.text().replace(/(?:are|will be|is) no longer .*$/i, 'can be printed or posted if you ask'),
    },
    {
      match:
        '[ (the only | our only) (way | means | route | method) (of (contact | contacting us | replying | booking) | to (contact | reach | reply | book | respond | tell) ..2) is ]',
      fix: 'you can ring, call in, or',
      unless: ['(he | she | child) ..4 (learn | calm)'],
    },
    {
      match: `(i | we | the office | this office | the team | staff | school) [ ${NOT} (deal with | accept | answer | read | take | reply to | respond to | do | monitor | use | process | look at) ..2 ${WAYS} (or ${WAYS})? ]`,
      fix: (match) =>
        `${/^i\b/i.test(match.text()) ? 'I am' : 'we are'} glad to have a call, a text, an email or a note`,
    },
    {
      match:
        '(we | i) [ (ask | request | would ask | must ask) (parents | you | families | callers | carers | that you | that parents) (do)? not (to)? (telephone | phone | ring | call | email | text | write to | come to) (this office | the office | the school | us | me | reception | the clinic | the department | staff)? ]',
      fix: 'we are glad to hear from you by phone, text, email or letter',
    },
    {
      match:
        '[ please do not (telephone | phone | ring | call | email | text | come to | turn up at) (this | the | our)? (office | us | school | me | clinic | reception | department | team) ] !(before | after | on | if | when | until | between)',
      fix: 'you can reach us by phone, text, email or letter',
    },
    {
      match: 'lead:(from now on)? [ use the ..3 (inbox | email | portal | app) , as calls ..6 ]',
      fix: 'you can ring, text or email, whichever is easiest',
    },
    {
      match:
        '[ (calls | phone calls | telephone calls | voicemails | emails | texts) (will not | are not | can not | will no longer) be (put through | answered | returned | taken | accepted | read) ]',
      fix: 'you can ring, text or email, whichever is easiest',
    },
    {
      match: `[ there (will be | is) no (letter | written confirmation | phone call | paper copy | printed copy | other notice | paper version) ] !(charge | need | to)`,
      fix: 'we can also send it by text or by post',
    },
    {
      match: `[ no (letter | written confirmation | paper copy | paper copies | printed copies | hard copies) (will be (sent | issued | provided | given) | will follow | are available | is available | follows) ]`,
      fix: 'we can also send it by text or by post',
    },
    {
      match: `who:(we | school | the school | the office | i | the college) [ ${NOT} (hold | issue | print | send | send out | post | provide | give out | accept | keep | offer | produce | do | supply | hand out) ..2 ${PAPER} (copies | copy | letters | forms | versions | newsletters | slips | replies)? ]`,
      fix: '{who} can also give you this on paper, or read it through with you',
    },
    {
      match: `[ ${PAPER} (copies | forms | versions | replies | letters | slips) (will not | are not | are no longer | can not | will no longer) be? (issued | provided | accepted | available | given out | sent | supplied | printed) ]`,
      fix: 'paper copies are there for anyone who asks',
    },
    {
      match:
        '[ there (is | are | will be) no (other | alternative | different) (means | way | ways | route | method | option | options) (of | to | for) (replying | reply | respond | responding | book | booking | contact ..1 | contacting ..1 | apply | applying | return ..2 | returning ..2 | reach ..1 | reaching ..1 | tell us | telling us | get in touch | getting in touch | see | read | access | get | receive) ]',
      fix: 'you can also ring, write, or tell us at the gate',
    },
    {
      match: '[ (by | in | via) (email | writing | phone | telephone | letter | text) only ]',
      fix: 'by phone, by email, in writing or in person',
    },
    {
      match: '[ only (by | in | via) (email | writing | phone | telephone | letter | text) ]',
      fix: 'by phone, by email, in writing or in person',
    },
    {
      match:
        '[ (must | may only | can only | are to | will only | should) be (made | sent | submitted | accepted | put | given | received | considered | dealt with | raised | communicated | if)? ..2 in writing ]',
      fix: (match) =>
        `${/s$/.test(match.beside(-1)?.word.norm ?? 's') ? 'are welcome' : 'can be asked for'} by phone, by email, in writing or in person`,
    },
    {
      match: '[ (so | and) (we | i) have not made (another | a paper | any other) (version | copy | one) ]',
      fix: 'and we have it on paper too',
    },
  ],
  unless: [
    '(or | also) ..5 (ring | phone (me | us | the) | by phone | call | on paper | paper (copy | copies | form | version) | person | talk)',
    '(recording | braille | voice note | sign language)',
    '(on the road | driving | while teaching | in class) ',
  ],
  examples: {
    flags: [
      ['We <|will not accept views by text|>.', 'We are glad to hear from you by phone, text, email or note.'],
      ['You <|can only reply by phone|>.', 'You can reply by phone, text, email or letter.'],
      [
        'Please ring to book. We <|do not take bookings by text|>.',
        'Please ring to book. We are glad to hear from you by phone, text, email or note.',
      ],
      [
        'You can reply with the code. <|There is no other means of replying|>.',
        'You can reply with the code. You can also ring, write, or tell us at the gate.',
      ],
      'The plan is on ParentLink; we <|no longer hold paper copies|>.',
      'Owing to the number of cases, we <|ask parents not to telephone this office|>.',
      ['Views <|must be submitted in writing|>.', 'Views are welcome by phone, by email, in writing or in person.'],
    ],
    passes: [
      'You can ring, text or write.',
      'Please ring if you would like to.',
      'You asked for this in writing, so here it is.',
      'You can reply in writing or on the phone.',
      'Please do not ring before nine, as the office is closed.',
      'There is no need to reply to this: leave me a voicemail if you like.',
      'We have put a paper copy in his bag.',
      'There is no other child who makes us laugh so much.',
    ],
    kind: 'letter',
  },
});
