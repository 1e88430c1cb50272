/** A need that was known and not met. */
import { defineRule, type Match } from '../../kit/index.ts';
import { plainRefusals } from './accessRefused.data.ts';
import { FORMATS } from './words.data.ts';

const PEOPLE =
  '(hard of hearing | deaf | disabled | blind | partially sighted | wheelchair | wheelchairs | wheelchair users | pushchairs | dyslexic | visitors with | special requests | individual requests | individual needs | non english)';
const CANNOT =
  '(can not | will not | not | unable to | not able to | not in a position to | not possible to | do not | no longer | never | not obliged to | not required to)';
const ON =
  '(carry on | carried on | continue | continued | proceed | proceeded | went ahead | go ahead | press on | pressed on | crack on | get on | got on | make do | made do)';
const SNAG =
  '(loop | interpreter | signer | lift | captions | sound | microphone | video link | link | translator | hear | follow | see | ramp | glasses | hearing aid | hearing aids)';
/** Another room or another way in is offered. */
const GROUND =
  '(ground floor | downstairs | so we | so i | but we | but i | instead | moved | come down | level access | step free entrance | let (me | us) know | tell (me | us) | meet you | if stairs | ramp | failing | all lessons)';
const PERSON = '(parent | parents | mum | dad | mother | father | your | you | mrs | mr | ms | carer)';
const ask = (match: Match): string =>
  match.context.kind === 'plan'
    ? 'we will ask what would help, and put it in place'
    : 'tell us what would help, and we will put it in place';

export default defineRule({
  reads: 'sentence',
  title: 'A need left unmet',
  severity: 'warning',
  what: '“{words}” tells a parent that what they need to take part will not be there.',
  why: 'A parent who cannot hear, read or reach the room is shut out of talk about their own child.',
  instead: 'Say what you will do, and ask what else would help.',
  source: 'Equality Act 2010, s.20 and s.29 (reasonable adjustments for disabled parents)',
  weight: 3,
  phrases: [
    ...plainRefusals,
    {
      match:
        '[ (most | other | many | all | our) (families | parents | people) (~manage | ~cope | ~get by | ~make do | are happy | are fine) (with | by using | using | on) (an | a | the | their | google)? (online)? (translator | translate | translation app | translator app | phone | app) ]',
      fix: 'we will have it translated for you',
    },
    {
      match:
        '[ (wheelchair users | disabled (parents | visitors | people) | (those | anyone | anybody | parents) in a wheelchair | (those | anyone | people | parents | families | anybody | visitors | carers) ..1 (with | who (have | has | use | uses | need | needs | can not manage | struggle with | find)) ..5 (issues | problems | difficulties | wheelchair | wheelchairs | stairs | steps | buggy | buggies | disability | disabilities | sticks | frame | impairment | hard | needs)) (may | might | could | should | would | will) ..1 (want to | wish to | prefer to | like to | care to | choose to | have to | be best to | be advised to | be better off)? ..1 (give (it | this) a miss | ((skip | miss | avoid) (it | this one | this | that | the ..1 (evening | meeting | session | event | training | tour))) | not (to)? (come | attend) | stay away | sit ..2 out | stay at home) ]',
      fix: 'if steps are hard for you, tell us and we will meet on the ground floor',
    },
    {
      match:
        '[ (do not | never | can not) do (interpreters | interpreting | translations | large print | braille | signers | captions | easy read | other languages) ..6 !_ ]',
      fix: 'can arrange an interpreter or another format: please ask',
    },
    {
      match:
        '[ (no one | nobody | none of us | no member of staff | not have anyone | not have anybody | have not got anyone) ..3 (who)? (can)? (sign | signs | speaks your | speak your | speaks her | speaks their | knows (any)? sign) ..12 !_ ]',
      fix: 'we will book an interpreter, at no cost to you',
      unless: ['(interpreter | booked | ask for)'],
    },
    {
      match:
        '[ (interpreter | signer | translator) (@be | @have)? ..1 (cancelled | did not (turn up | come | arrive | show) | failed to ..2 | was late | was unavailable | unavailable | fell through | a no show | no show) ..4 (went ahead | proceeded | carried on | regardless | anyway | continued | was held | held | without | so (mum | dad | parent | views)) ..6 !_ ]',
      fix: 'interpreter to be booked again, and the meeting held then',
      unless: ['(sorry | again)'],
    },
    {
      match:
        '[ (all)? up (two | three | four | several | # | a couple of | a few) (flights | sets of stairs | storeys | lots of stairs) ..12 !_ ]',
      fix: (match) =>
        `${/^(?:all )?up \S+(?: \S+)? (?:flights|sets of stairs|storeys|lots of stairs)/i.exec(match.text())?.[0] ?? 'upstairs'}, or on the ground floor if you ask`,
      severity: 'information',
      unless: [GROUND, '@child'],
    },
    {
      match:
        '[ (wheelchair | wheelchairs | guide dog | guide dogs | assistance dog | assistance dogs | mobility scooter | mobility scooters | hearing dog) ..2 (can not | will not | are not | is not) ..1 (be)? (accommodated | admitted | allowed | catered for | taken | permitted | brought | fit | welcome | possible) ..8 !_ ]',
      fix: 'we will meet where there is room for everyone',
      unless: ['@child', '(so we | so i | instead | moved)'],
    },
    {
      match:
        '[ (unable to | can not | not able to | do not | will not | not possible to) (offer | provide | send | produce | supply | issue | print | give | do) ..4 in (any | an | another | a) (other | different | alternative | larger | bigger | easier | simpler)? ..1 (layout | size | format | version | form | font | language | colour | way | style | type) ]',
      fix: 'can send it in the format that suits you',
      unless: ['@child'],
    },
    {
      match: `[ (requests for | demand for | any request for | late requests for | the request for)? (an | a | the)? ${FORMATS} ..3 (can not | will not | can not always | may not | is not | are not | could not | was not | were not) ..1 (be)? (met | catered for | accommodated | considered | guaranteed | justified | practical | practicable | feasible | an option | within ..2 | something we | entertained | fulfilled | actioned | part of | our responsibility | our job | down to us | laid on | affordable | honoured | supported | thought necessary | felt necessary | deemed necessary) ..10 !_ ]`,
      fix: 'you can ask for an interpreter, large print or another language at any time',
    },
    {
      match: `[ (the | a | an | our)? ..1 ${FORMATS} ..3 (cost | costs | will cost | is charged at | are charged at | is priced at | will be charged | comes at | carries a) ..6 !_ ]`,
      fix: 'large print, an interpreter or another language is free to anyone who asks',
      unless: ['(no | nothing | free | at no)'],
    },
    {
      match: `[ (requests for | request for)? ..1 ${FORMATS} ..3 (take | takes | will take | need | needs | require | requires) ..3 (weeks | working days | months | # days) ..14 !_ ]`,
      fix: 'you can ask for another format or an interpreter now, and we will do it in time for [date]',
      unless: [
        '(so (we | i) | in time | we have (already)? | already (booked | asked | ordered) | will (have | reach))',
      ],
    },
    {
      match:
        '[ (has | have | with | comes with | is | are | there is | there are | there will be)? (no | without | not any | not have | not got) ..1 (subtitles | captions | signer | signing | loop | hearing loop | transcript | translation | audio version | audio description | large print | step free access) ,? (but | so | i am afraid | unfortunately | though) ..12 !_ ]',
      fix: 'we can go through it with you in whichever way suits',
      unless: ['(so (we | i) | but (we | i) | sorry | instead)'],
    },
    {
      match: `[ (can not | can hardly | not) (really | possibly | simply)? (run to | stretch to | afford | justify | budget for | lay on | be doing with) ..4 (${FORMATS} | signers | lift | ramp) ..6 !_ ]`,
      fix: 'will arrange this: please ask',
    },
    {
      match: `lead:((${FORMATS} | signing) ..3) [ (is | are | @be) (a | an)? ..1 (luxury | extra | extras | perk | frill | frills | bonus | nicety | indulgence) ..10 !_ ]`,
      fix: '{lead} can be arranged: please ask',
    },
    {
      match:
        '[ (can not | could not | will not) (keep | go on | carry on | be) (producing | printing | translating | repeating | explaining | enlarging | adapting | rewriting | reading) ..10 !_ ]',
      fix: 'are glad to do this: please tell us what suits',
      unless: ['@child', '(machine | printer)'],
    },
    {
      match:
        '(steps | stairs | lift | print | font | noise | parking | loop | ramp | upstairs | wheelchair | small | format) ..10 [ (there is | there @be)? (nothing (we | i) can do | nothing to be done | not a lot we can do | little we can do | no way round (it | that | this) | (it | that) can not be helped | (it | that) is what it is | we (just)? have to (live with | put up with) | you will (just)? have to (live with | put up with | cope | manage | take it slowly) | that is (that | life)) ..8 !_ ]',
      fix: (match) =>
        match
          .text()
          .replace(
            /\b(?:there(?: is|[’']s)? (?:nothing|not a lot|little|no way)|nothing|not a lot|it can|that can|it is|that is|it[’']s|that[’']s|we (?:just )?have|you(?: will|[’']ll)).*$/i,
            'we will find a way round it: tell us what would help',
          ),
    },
    {
      match:
        '[ (not | never | hardly) (trained | equipped | set up | geared up | qualified | funded | resourced | obliged | staffed | insured) (to | for) ..2 (deal with | dealing with | cope with | coping with | handle | support | work with | accommodate | help | communicate with | speak to | take calls from | host) ..3 (people | parents | adults | visitors | families | callers | anyone | those | deaf | disabled | wheelchair) ..8 !_ ]',
      fix: 'glad to work out what would help: please tell us',
      unless: ['@child'],
    },
    {
      match:
        '[ (copy | print | photocopy | text | scan | typeface | font | type | writing) ..2 (is | @be | may be | comes out | came out) ..2 (faint | tiny | minute | small | hard to read | poor | blurred | fuzzy | illegible | not very clear) ,? (but | so | i am afraid | i know | however) ..10 !_ ]',
      fix: 'can come in large print if you ask',
      unless: ['(here | so (we | i) | enclosed | asked | larger copy)', '@child'],
    },
    {
      match:
        '(nodded | smiled | agreed | said yes) ..10 [ (not (sure | convinced | certain | confident) | doubt | doubtful | unclear | wonder) ..6 (understood | understands | followed | took it in | taken it in | grasped | knew what) ..8 !_ ]',
      fix: 'so we will go through it again with an interpreter',
    },
    {
      match:
        '[ (speak | talk | say it | go) (nice and | very | extra | more)? (slowly | loudly | slower | louder) (for | to) (you | her | him | mum | dad | parents | mrs _ | mr _ | them) ]',
      fix: 'ask what helps with hearing and following',
      unless: ['(asked | likes | prefers | helps)', '@child'],
    },
    {
      match:
        "[ (the)? (lift | lifts | hearing loop | ramp | stairlift) (@be | @have been | @have | 's been) ..1 (broken | broke | out of order | out of action | out of use | out | poorly | bust | knackered | not working | not in use | playing up | on strike | temperamental | kaput | on the blink | on its last legs | (up)? the creek | dead | packed up) (again | still | as usual)? ..10 !_ ]",
      fix: 'tell us if stairs or sound are difficult, and we will meet where it suits you',
      unless: [GROUND, '(decided | agreed) to', '(engineer | mended | repaired | fixed | spare | portable)'],
    },
    {
      match: `[ (it | this | that) (is | was | @be) (the | our | a | their) ..2 (form | letter | template | document | system | policy | version | format | standard | size) and ..1 (that | it | this) @be ..1 (how it (comes | is | works) | what (it | there) is | the way it (is | comes | works) | all there is | that | final | what (we | everyone) (use | uses | get | gets)) ]`,
      fix: ask,
    },
    {
      match:
        '[ (that | this | it) (is | was | @be) (just | simply)? (how | the way | the size | the only (way | size | version | format | one | copy)) (it | they | we | the form | the letter | the forms) (comes | come | @be | do | does | print | prints | send | have | has | get | @be sent | @be printed | use) (it | them | out)? ] !(best | better)',
      fix: ask,
      unless: ['@child ..3 (like | likes | learn | learns)', '(he | she) (likes | learns | does)'],
    },
    {
      match:
        '[ (only)? (comes | come | is printed | are printed | is produced | is issued | are issued | is sent | print | prints | available | supplied) only? in (one | a single | the one | a standard | standard | this | that) (size | format | version | font | font size | print size | type size) (only)? ]',
      fix: 'can come in large print or another format if you ask',
    },
    {
      match: `[ (one | a single | only one | just the one | the same | the standard) (size | format | version | font | print size) (fits all | for (everyone | everybody | all | every parent | all parents) | is used | is available | is all) ]`,
      fix: 'whichever format suits each family',
      unless: ['(not | never | no) ..3 one size'],
    },
    {
      match: `${PERSON} ..5 (wheelchair | deaf | blind | disabled | disability | disabilities | dyslexic | dyslexia | deafness | hearing | sight | eyesight | condition | illness | mobility | literacy | epilepsy | arthritis) ..4 [ (is | are | was | were | @be | does | do | will | would | can | could | carries | makes | has | should) ..1 (not | no) ..1 (relevant | a relevant | material | a material | taken into account | be taken into account | be considered | form part | matter | bearing | grounds | a ground | a reason | an excuse | a factor | a consideration | difference | our concern | weight | relevance | affect | alter | change | exempt | entitle) ..10 !_ ]`,
      fix: (match) =>
        match
          .text()
          .replace(
            / (?:is|are|was|were|does|do|will|would|can|could|carries|makes|has|should) (?:\w+ )?(?:not|no)\b.*$/i,
            ' matters, and we will ask what would help',
          ),
      unless: ['(need not | no reason | not a reason | not matter) ..2 (to (worry | stay) | stop)'],
    },
    {
      match:
        '(format | formats | large print | braille | translation | translations | interpreter | interpreters | version | copies | adjustment | adjustments | access) ..8 [ (must | should | are to | is to | need to | needs to | have to | has to | will need to | are required to | is required to | shall) (be)? (apply | applied for | request | requested | make (a | their | your) request | submit | give | made | submitted | put | notify | booked) ..3 (in writing | giving reasons | with reasons | stating | (at least | not less than | no later than)? # ..2 (days | weeks | day | week) | (working days | weeks) (in advance | before | beforehand | notice)) (, (giving | stating | with) ..3)? ..8 !_ ]',
      fix: (match) =>
        match
          .text()
          .replace(
            /\b(?:must|should|are to|is to|needs? to|ha(?:ve|s) to|will need to|(?:are|is) required to|shall)\b.*$/i,
            'need only ask, in whatever way is easiest',
          ),
    },
    {
      match:
        '[ (anyone | anybody | those | people | parents | families | users | visitors) ..2 (using | with | in | who (use | uses | need | needs | have | has) | relying on | requiring) ..1 (a | an)? (screen reader | screen readers | hearing aid | hearing aids | wheelchair | wheelchairs | buggy | pushchair | crutches | mobility scooter | interpreter | low vision | poor eyesight | dyslexia) ..2 (will | would | must | should | may | might | can) (just | simply | have to | need to)? (ask around | make do | manage | ask (a)? (friend | someone | somebody) | do without | struggle | miss | wait | squeeze | cope | find (it | another) | use the stairs | be carried | bear with | stay | not) ..8 !_ ]',
      fix: 'we are glad to set out whatever access you need: please ask',
      unless: ['(not (miss | struggle | wait)) ', '(can | may) ..2 (sit | park | use the ramp)'],
    },
    {
      match:
        '[ (google translate | google | translate app | translation app | translation apps | translator app | online translator | translation software | translation tool | translation website | translator on your phone | deepl) ..4 (does | do | will do | works | work | @be) ..1 (the job | the trick | fine | good enough | perfectly good | perfectly adequate | adequate | well enough | enough | handy | free | it) ..10 !_ ]',
      fix: (match) =>
        match.beside(-1)?.word.norm === 'that' || match.from === 0
          ? 'we will have it translated for you'
          : `${match.text()} for some, and we will have this translated for you if you ask`,
      unless: ['(not | never | wrong | mistake | mistakes | but)', 'translated for you if you ask'],
    },
    {
      match:
        '[ (use | try | run (it | this | them) through | pop (it | this) (into | through) | put (it | this | them) (into | through) | paste (it | this) into | copy (it | this) into | there is always | rely on | stick (it | this) (into | through)) ..3 (google translate | google | translate app | translation app | translation apps | translator app | online translator | translation software | translation tool | translation website) ..10 !_ ]',
      fix: 'ask us and we will have it translated',
      unless: ['(not | never | wrong | rather than | instead of | if you (like | prefer) | we)'],
    },
    {
      match:
        '[ (we | the (school | council | service | clinic | team | office | authority | trust) | this (school | office | service)) ..1 (only | solely) (communicate | communicates | correspond | corresponds | write | writes | deal | deals | operate | operates | work | works | reply | replies) (with)? ..2 in english ..10 !_ ]',
      fix: 'we can write or talk in the language that suits you',
    },
    {
      match: '[ (up | climb) ..2 (flight | flights) of stairs ]',
      fix: 'up the stairs, or on the ground floor if you tell us,',
      severity: 'information',
      unless: ['(or | if | lift | ground floor)', '@child'],
    },
    {
      match: `[ ${FORMATS} ..2 (can not be | will not be | are not | is not | was not | were not | not | no longer | can not | is never | are never) (provided | available | offered | supplied | arranged | booked | possible | funded | given | used | routinely provided | printed | done | on offer) ]`,
      fix: 'large print, an interpreter or another language can be arranged for you: please ask',
    },
    {
      match: '[ (unable to | not able to | can not | do not | will not) translate ..5 !_ ]',
      fix: 'can have this translated if you ask',
      unless: ['@child'],
    },
    {
      match:
        '[ (type | print | font | text) (size)? (can not | will not) be (changed | enlarged | altered | made (bigger | larger) | increased) ]',
      fix: 'larger print is there for anyone who asks',
    },
    {
      match:
        '(upstairs | first floor | second floor | top floor | stairs | staffroom | room | floor | sorry) ..6 [ (stairs only | no step free ..3 | no lift) ] !(is)',
      fix: (match) =>
        match
          .text()
          .replace(
            /(?:(?:sorry|though|but),? )?(?:stairs only|no step.free.*|no lift)$/i,
            'or on the ground floor if you ask',
          ),
      unless: [GROUND, '@child'],
    },
    { match: '[ in english only ]', fix: 'in English, and in any other language if you ask' },
    {
      match: '[ (did not | do not | does not) (need | require | have | get) (an)? interpreter ]',
      fix: 'will be offered an interpreter',
      severity: 'information',
      unless: ['you (do not | did not) (need to)'],
    },
    {
      match:
        '(@parent | mum | dad | mrs | mr) ..1 [ (could | can) not (hear | see | follow | read | make out) ..6 but ..8 !_ ]',
      fix: (match) =>
        match
          .text()
          .replace(/(?:could|can)(?: no|n[’']|no)t .*$/i, 'will be asked what would help with hearing and reading'),
      unless: ['(so we | we (moved | stopped | found))', '(but | and) we ..4 (moved | read | printed)'],
    },
    {
      match:
        '(nodded | nodding | smiled) ..6 [ (assumed | took it | presumed) (that)? (he | she | they | @parent) (had)? (understood | followed | understands | agreed) ]',
      fix: (match) =>
        match.text().replace(/(?:assumed|took it|presumed).*$/i, 'will go through it again with an interpreter'),
    },
    {
      match:
        '(deaf | hearing | sighted | blind | dyslexic | wheelchair | sight | eyesight | visually impaired) ..4 [ (but | and | so) (he | she | they | @parent)? ~manage ..5 !_ ]',
      fix: (match) =>
        match.text().replace(/(?:but|and|so) (?:\w+ )?manag.*$/i, 'and will be asked what would help next time'),
    },
    {
      match:
        '[ (this | that | it) (is | was | are) not (something | a thing | anything) (that)? (our | the | this) (system | systems | office | school | service | team | budget) (can | could | does | is able to | will) (do | support | allow | offer | manage | cope with | run to)? ]',
      fix: 'we will do this in the way that was asked for',
    },
    {
      match:
        '[ (our | the) (system | systems | software | computer) (can not | does not | will not | is unable to) (do | support | allow | send | text | produce | print | cope with) ..4 !_ ]',
      fix: 'we will find a way to do this',
      unless: ['(sorry | asked for | instead | so we will)'],
    },
    {
      match:
        '[ there (is | @be | will be) no (lift | ramp | hearing loop | loop | step free access | wheelchair access | disabled access | disabled parking | parking) (, but ..4 (~manage | ~cope))? ]',
      fix: 'tell me if stairs, sound or distance are difficult, and we will meet where it suits you',
      unless: [
        '(so | but we | but i | instead | tell (me | us)) ..6 (meet | moved | move | room | help | carry | bring | can | will)',
        'sorry',
        '(promised | planned | ready)',
        '@child',
      ],
    },
    {
      match:
        '[ (but | and) (most | other | all the other | everyone | everybody) (people | parents | families | visitors)? (~manage | ~cope | ~get by | seem to manage) (perfectly well | fine | without)? ]',
      fix: ask,
    },
    {
      match: `[ (will | can | shall | are | is | was | were | do | it is | it was | could | would)? ${CANNOT} (be able to)? (slow down | provide | supply | offer | arrange | book | fund | pay for | produce | translate | enlarge | accommodate | cater for | adapt | make | allow) ..4 (${FORMATS} | ${PEOPLE}) ..1 ]`,
      fix: 'can offer a hearing loop, an interpreter, large print or a slower pace: please ask',
      unless: ['(need to | have to)', 'until'],
    },
    {
      match:
        '[ (responses | letters | forms | replies | views | comments | contributions | submissions | anything) (written)? in (any | another | a) (other)? language (other than english)? (will | can | shall | are) (be | not) ..3 ]',
      fix: 'replies are welcome in whichever language you like, and we will have them translated',
    },
    {
      match:
        '[ (must be | should be | are to be | only) (completed | written | submitted | made | accepted | given | available | in)? ..2 in english ]',
      fix: 'can be in any language',
      unless: ['lesson | homework | essay | lessons'],
    },
    {
      match: '[ english (version | copy | copies) only ] ',
      fix: 'a translated copy, with an offer to go through it with an interpreter',
    },
    {
      match: '(, | and | in) [ english version ]',
      fix: (match) => match.text().replace(/english version$/i, 'with a version in [language]'),
      unless: ['(and | with | also) ..4 (translated | translation | interpreter)'],
    },
    {
      match:
        '(they | she | he | you | @parent) [ (will | would | should | can | could | still)? (~get | ~catch | ~follow) (the gist | most of it | the general idea | the drift | the main points | enough of it | bits of it) ]',
      fix: (match) =>
        `${match.text().split(' ')[0] ?? ''} will be offered it with an interpreter, or read through together`,
      unless: ['@child', '(lesson | lessons | story | chapter)'],
    },
    {
      match:
        '[ ~sit (next to | near | beside | close to | in front of) the (chair | speaker | screen | front | speakers) and ~get (most of it | the gist | by) ]',
      fix: 'could not hear it all, and will be asked what would help next time',
    },
    {
      match: `${SNAG} ..12 [ (but | and | so | however) (it was (decided | agreed) to | we | the chair | the meeting | everyone | i | they | staff) ${ON} ]`,
      fix: (match) =>
        match
          .text()
          .replace(
            /(?:but|and|so|however) (?:it was (?:decided|agreed) to|we|the chair|the meeting|everyone|i|they|staff)\b.*$/i,
            'and we will ask what would help, and have it in place next time',
          ),
    },
    { match: '[ reduced (in size | to fit | to a5) ..6 !_ ]', fix: 'in large print on request' },
    {
      match:
        '[ (simply | just) (enlarge | zoom in on | magnify | blow) (it | them | this | the page | the print) (up)? (on (your | the | a) (screen | phone | computer | tablet))? ]',
      fix: 'tell us if you would like large print, or to have it read aloud',
    },
    {
      match:
        '[ (an | the | no) interpreter (was | is | will be)? (not)? (booked | provided | available | needed | thought necessary | necessary | used) ]',
      fix: 'an interpreter is offered for next time',
      unless: ['(is | was | will be) (booked | available | provided)'],
    },
    {
      match:
        '[ (did not | do not | does not | not) (feel | think | consider) (that)? ..3 interpreter ..3 (necessary | needed | required) ]',
      fix: 'will offer an interpreter',
    },
    {
      match: '[ no interpreter (was | is) ] (booked | available | provided | offered | present)',
      fix: 'an interpreter will be',
    },
    {
      match: '[ (no | without an) interpreter (was | is | as | because | since | but) ..6 ]',
      fix: 'an interpreter is offered for next time',
    },
  ],
  unless: [
    '(mum | dad | @parent | family | parents | she | he | they | you) ..1 (said | told | says | tells | chose | confirmed) ..4 (no | not)',
    '(we are | i am) sorry',
    '(no problem | no trouble)',
    '(find | found) a way (that | to | round)',
  ],
  unlessNear: ['(we are sorry | i am sorry | very sorry | apologise | apologised)'],
  examples: {
    flags: [
      ['<|No interpreter booked|>.', 'An interpreter is offered for next time.'],
      [
        'Ms Corrigan has asked for texts. <|This is not something that our system can do|>.',
        'Ms Corrigan has asked for texts. We will do this in the way that was asked for.',
      ],
      'The print is rather small. <|Simply enlarge it on your screen|>.',
      'He could not follow parts of it, as the hearing loop was not working, <|but it was decided to carry on|>.',
    ],
    passes: [
      'The lift is broken, so we will meet on the ground floor.',
      'We cannot meet on Friday, but any other day is fine.',
      'An interpreter is booked for Tuesday.',
      'Sam listened to the story twice and then drew it.',
      'We carried on with the reading game until lunch.',
    ],
    kind: 'plan',
  },
});
