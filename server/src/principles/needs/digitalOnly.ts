/** A screen is the way in. */
import { defineRule } from '../../kit/index.ts';
import { DIGITAL } from './words.data.ts';

const DONE =
  '(booked | made | submitted | completed | returned | sent | done | requested | reported | paid | ordered | accessed | entered | filled in | arranged | given | registered | logged | signed | uploaded)';
const BY = '(through | via | on | by | using | at | in | with)';

/** To do something that only a screen can do. */
const ONLINE = `(book | reply | complete | register | respond | sign up | apply | log on | log in | sign in | submit | return) ..4 (online | (via | using | on | through | to) (the | our | this | your)? ..1 ${DIGITAL})`;

export default defineRule({
  reads: 'sentence',
  title: 'Only with a screen',
  severity: 'information',
  what: '“{words}” leaves out a family without data, a device or the confidence to use one.',
  why: 'The family who are left out cannot write in to say so.',
  instead: 'Add a phone number, a paper copy and a person.',
  source: 'Department for Education, working with parents: a range of accessible ways; Equality Act 2010, s.20',
  weight: 2,
  phrases: [
    {
      match: [`[ (please | kindly | must | need to | will need to | have to) ..1 ${ONLINE} ]`, `^ [ ${ONLINE} ]`],
      fix: (match) => `${match.text()}, or ring or call in and we will do it with you`,
      unless: [
        '(homework | spellings | game | games | lesson | lessons | class)',
        '@child ..2 (log | logs | use | uses)',
      ],
    },
    {
      match:
        "[ (it is | it 's | it remains) ..1 ((the)? (responsibility | job | duty) of (parents | families | carers | each parent | the parent | the family) | your (responsibility | job | duty) | (the)? (parent 's | parents) (responsibility | job | duty) | up to (you | parents | families)) to ..1 (check | log in to | log on to | monitor | look at | look for | keep an eye on | visit) (this | it | the | their | your | these | them | for) ..4 $ ]",
      fix: 'we can also send this on paper or by text',
      unless: ['(bag | book bag | shoes | head | hair | label | date | diary | contents)'],
    },
    {
      match: `[ (parents | you | families | carers) (are | is) responsible for ..1 (checking | monitoring | reading | looking at | logging) ..2 ${DIGITAL} ] ..6 $`,
      fix: 'we can also send this on paper or by text',
    },
    {
      match: `[ everything (you need | you want | they need | parents need | else)? ..4 (is | can be found | goes | lives | gets posted) on (the | our) ..1 ${DIGITAL} ]`,
      fix: (match) => `${match.text()}, and on paper if you ask`,
    },
    {
      match:
        '[ (nothing | no letters | no paper) (will be | is | are | is being) (now)? (posted | printed | sent on paper | sent home on paper | sent out on paper | put on paper) (this (year | term) | any more | from now on | from september)? ]',
      fix: 'we mostly use email, and paper for anyone who asks',
      unless: ['(this week | until | strike | today | tomorrow)'],
    },
    {
      match:
        '[ (lives | live | sits | is kept | are kept | is held | are held | is stored) (only)? (in | on) (the | a | our) ..1 (google doc | google drive | drive | cloud | app | portal | padlet | sharepoint | onedrive | teams) ]',
      fix: (match) => `${match.text()}, and on paper if you ask`,
    },
    {
      match:
        '[ (you (will)? need | parents (will)? need | need | requires | require | must have | must set up | must create | set up | create | open | sign up for) (a | an) (gmail | google | microsoft | facebook | whatsapp | apple | online | parentpay | portal | app) (account | login | log in | id | profile | password) ]',
      fix: 'you can use an account, or ring or call in',
      unless: ['(if you | or ring)'],
    },
    {
      match: `[ (on | through | via) (the | our)? ${DIGITAL} (, )? and (that | this) (is | @be) ..1 (the only (place | way | route) ..10 !_ | where it stays | it | that | all) ]`,
      fix: 'online, on paper or by phone, whichever suits',
    },
    {
      match: `[ (on | through | via | in | by) (the | our | your)? ..2 (app | portal | website | inbox | site | platform | email | online) (and | or) (nowhere else | no other way | only | not (by | on) ..2 | that is (it | that)) ]`,
      fix: 'online, on paper or by phone, whichever suits',
    },
    {
      match: `[ (we | i | school | the (school | office | college | team | service | council))? (only | solely | exclusively) (communicate | communicates | send | share | accept | accepts | respond | reply | take | takes | publish | post | answer | contact | message | book | use | uses | correspond | do things | work) ..4 (through | via | by | on | using | in)? ..2 ${DIGITAL} ]`,
      fix: 'we can be reached by phone, on paper, online or in person',
      unless: ['@child'],
    },
    {
      match:
        "[ (you | they | parents | families)? (will | 'd | would | 'll)? (want | need | needs | have | has | best | ought) ..2 (find | use | get (on to | onto | to) | open it on | view it on | be (at | on) | borrow | have | access to)? ..1 (a | an) (proper | decent | real | desktop | big | full size | up to date | modern | working) (computer | pc | laptop | screen | machine | device | tablet | smartphone | browser) ..6 !_ ]",
      fix: 'there is a paper copy for anyone who would like one',
    },
    {
      match:
        '[ (form | forms | portal | site | website | booking | page | link | it | survey | report) ..1 (does not | will not | do not | can not be) (work | open | load | display | show | opened | viewed | completed) ..2 on (a | your | most | some)? (phone | phones | mobile | mobiles | tablet | tablets | smartphone) ..6 ]',
      fix: 'works on a screen or on paper, as you like',
    },
    {
      match:
        'lead:((no | without | not have | lack | lost your | have not got) ..2 (internet | computer | printer | wifi | broadband | laptop | signal | smartphone | data | email) ..6) [ (use | try | go to | visit | pop to | pop into | pop down to | head to | borrow | ask | there is | there are | find) (the | your | a | one at the)? (local | public | nearest)? (library | internet cafe | neighbour | neighbours | friend | friends | relative | community centre | job centre) ..6 ]',
      fix: '{lead} ring us, and we will do it with you or post a paper copy',
    },
    {
      match:
        '[ (we | school | the (school | office | college | team)) (have | has | are | is) ..1 (stopped | stopping | ceased | ending | phasing out | phased out | done away with | scrapped | got rid of | said goodbye to | ditched | ditching) ..2 (printing | posting | sending (out)? | paper | printed | letters | newsletters | slips) ..8 !_ ]',
      fix: 'we mostly use email, and paper for anyone who asks',
    },
    {
      match:
        '[ (paper | printed | hard) (copies | forms | letters | slips | newsletters | versions) (are | is | have) (now)? (a thing of the past | history | been (phased out | scrapped | discontinued | withdrawn | stopped | replaced) | no more | gone) ..6 ]',
      fix: 'paper copies are there for anyone who asks',
    },
    {
      match:
        '[ (all | any) (bookings | booking | applications | forms | requests | replies | responses | payments | absences | consent | consents | permissions | enquiries | communication | communications | correspondence | messages | letters | reports | updates) ..2 (is | are | go | goes | come | comes | must | should | will | to be | need to be | have to be) ..4 (online | portal | app | website | email | electronically | digitally | paperless) (only | now | from now on)? ]',
      fix: (match) => `${match.text()}, or by phone or on paper`,
    },
    {
      match:
        '[ (check | keep checking | keep an eye on | look at | watch) (the | our | your) (app | portal | website | inbox | feed | facebook page | facebook | page | whatsapp group) (for (everything | all (updates | news | information) | any updates | updates | details | more | the rest | times | dates) | daily | every day | each (day | evening | morning)) ]',
      fix: 'look at the app, or ring or call in,',
    },
    {
      match:
        '(have | has | do | does | without) not? ..2 (app | email | internet | smartphone | portal) [ will (miss out | not (receive | get | hear | see | be told)) ..4 !_ ]',
      fix: (match) => match.text().replace(/will (?:miss out|not .*).*$/i, 'can have the same on paper or by phone'),
    },
    {
      match:
        "[ (it (is | 's) | everything (is | 's) | this is | they are) (all)? on (the | our) (..2 (website | app | portal | platform)) ] !(and | or)",
      fix: (match) => `${match.text()}, and on paper if you ask`,
    },
    {
      match:
        '[ (find | view | download | access | read) (everything | all | it all | all the (information | details | papers) | the (papers | forms | report | plan | policy | information)) ..5 (on | from | via | through) (our | the) ..1 (website | app | portal) ]',
      fix: (match) => `${match.text()}, or ask us for it on paper`,
    },
    {
      match:
        '(form | survey | questionnaire | consultation | booking | application | applications | register | sign up) [ (is | are) (now | all | entirely)? (online | electronic | digital | paperless) ] !(and | or)',
      fix: (match) => `${match.text()}, on paper or by phone`,
    },
    {
      match:
        '[ (we | school | the school | the office | the college) (are | is | have gone | has gone) (now)? (paperless | paper free | digital only) ]',
      fix: 'we mostly use email, and paper for anyone who asks',
    },
    {
      match:
        '[ (those | families | parents | residents | anyone) without (internet | a smartphone | a computer | access | wifi | a device) ..3 (can | should | must | may | will need to) ..8 !_ ]',
      fix: 'if the internet is hard to get to, ring us and we will do it with you',
    },
    {
      match: `lead:(..6) [ (must | should | can only | may only | need to | needs to | has to | have to | are to | is to | will only | are only to) only? be only? ${DONE} only? (${BY} ..3)? ${DIGITAL} (form | forms | system | page | link | service | account)? ]`,
      fix: (match) =>
        `${match.text().replace(/\b(?:must|should|(?:can|may|will) only|needs? to|has to|have to|(?:is|are) (?:only )?to) (?:only )?(?:be )?(?:only )?/i, 'can be ')}, or ring or call in and we will do it with you`,
    },
    {
      match: `[ (only | solely | exclusively | entirely) (available | accessible | accepted | offered | possible | published)? ${BY}? (the | our | a)? (..2 (app | portal | website | platform | inbox) | ${DIGITAL}) ]`,
      fix: 'online, on paper or by phone',
    },
    { match: `[ (online | email | app | portal) only ]`, fix: 'online, on paper or by phone' },
    {
      match:
        '[ (can | may | must | should | will) (then | also)? be (downloaded | accessed | viewed | found | read) (from | on | at | via | through | online) ..3 (website | portal | site | link | app | parentlink | parentmail) ]',
      fix: (match) => `${match.text()}, or printed or read through with you`,
    },
    {
      match: `[ (complete | fill in | submit | return | use) (the | our | this | an | attached)? (new | short)? (online | web | digital | electronic) (form | booking form | questionnaire | survey | portal | booking system | consent form) ]`,
      fix: (match) => `${match.text()}, or ring us and we will fill it in with you`,
    },
    {
      match: '[ scan (the | this) (qr)? code ]',
      fix: (match) => `${match.text()}, or ring us, or ask for it on paper`,
    },
    {
      match:
        '[ (log | sign) (on | in | into | onto | on to) (to)? ..3 from (the | your) (family | home)? (computer | laptop | pc | device | ipad | tablet) ]',
      fix: 'join by phone or video, or come in, whichever suits you',
    },
    {
      match: '[ (download | install | get) (the | our | this) ..2 app ] !(if)',
      fix: (match) => `${match.text()}, or ask us for the same on paper`,
    },
    {
      match:
        '[ (everybody | everyone | all families | all parents | we all | all of you | most families | most parents) (can | is | are | has | have) ..3 (manage | use | access | online | internet | a smartphone | wifi | broadband | these days) ..6 ] !_',
      fix: 'it is online, on paper or by phone, whichever you would rather use',
    },
    {
      match: '[ email is how ..4 (communicates | communicate | contacts | works) ]',
      fix: 'we usually email, and can ring, text or write instead if that suits you better',
    },
    {
      match:
        '[ (get into the habit of checking | be sure to check | make sure you check | you must check | you are expected to check | parents must check | remember to check) ..4 (email | emails | inbox | app | portal | daily) (daily | every day | each day | regularly)? ]',
      fix: 'tell us whether email, a text or a call suits you best',
    },
    {
      match:
        '[ (everything | all information | all letters | all messages | all communication) (is | are | goes | go | will be | will go | will come) ..2 (on | through | via | by) (the | our)? (app | portal | website | email | inbox | parentmail | classdojo) ]',
      fix: (match) => `${match.text()}, and on paper if you ask`,
    },
    {
      match:
        '[ if ..6 (can not | does not | will not) (open | load | play) (it | them | this) ..2 (somebody | someone) ..2 bound to ..6 !_ ]',
      fix: 'there is a paper copy for anyone who would like one',
    },
    {
      match: "[ (somebody | someone) (is | 's) bound to (have | know | be able) ..6 !_ ]",
      fix: 'there is a paper copy for anyone who would like one',
    },
  ],
  unless: [
    '(my | our) (responsibility | job | duty)',
    '(or | also | otherwise) ..8 (ring | phone | call | paper | text | print | printed | post | person | ask)',
    '(if | when) (you use | you like | you prefer | you have)',
    '(not only | staff (meeting | meetings | training))',
    '(ring (us | me | the) | phone (us | me | the) | paper (copy | form) | in person | by phone | on paper)',
  ],
  unlessNear: [
    'by phone , on paper or online',
    '(or | also | can) ..5 (ring | phone | paper | in person | print | by post)',
    '(paper | printed | large print) (copy | copies | form | forms | version)',
    '(no internet | no data | no printer)',
    '(ring | text | phone) (me | us | the office) ..4 #',
  ],
  examples: {
    flags: [
      [
        'Bookings <|can only be made through the app|>.',
        'Bookings can be made through the app, or ring or call in and we will do it with you.',
      ],
      ['<|All communication is by email|>.', 'All communication is by email, or by phone or on paper.'],
      [
        'Please <|download the report from the portal|>.',
        'Please download the report from the portal, or ask us for it on paper.',
      ],
      [
        'Places <|must be booked through the portal|>.',
        'Places can be booked through the portal, or ring or call in and we will do it with you.',
      ],
      '<|Scan the code|> for the menu of workshops.',
      [
        'The guide <|can be downloaded from the website|>.',
        'The guide can be downloaded from the website, or printed or read through with you.',
      ],
    ],
    passes: [
      'You can reply online, by phone or on paper.',
      'The form is online, or ask at the office for paper.',
      'He does his homework on the app.',
      'You can use the QR code, ring 01632 960111 or fill in the paper form in her bag.',
      'If you use email, I can send it that way; if not, I will post it.',
      'The online workshop will be recorded. We can also go through it with you in person, or send a printed sheet.',
      'You can book on the website or ring Dina.',
    ],
    kind: 'letter',
  },
});
