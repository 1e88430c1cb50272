/** A parent is left out, or written off, because of what they live with. */
import { defineRule, type Match } from '../../kit/index.ts';
import { CONDITION, MET, NEED, RELATIVE, STATE, WHO } from './words.data.ts';

const PAPERS =
  '(letters | letter | notes | forms | form | paperwork | paper | reports | report | emails | email | texts | leaflets | newsletters | documents | questionnaires | anything written | written information | information | copies | a copy)';
const DROPPED =
  '(~give up | ~stop (~send | ~write | ~ring | ~phone | ~call | ~invite | ~try | ~ask | ~bother | ~copy | ~chase) | no longer (send | write | ring | phone | call | invite | ask | bother | copy | involve | include | expect) | do not (bother | send | write | ring | phone | call | invite | involve | ask | include | expect | copy | give | chase | go) | did not (bother | send | write | ring | phone | call | invite | involve | ask | include | copy | give | go) | have not (bothered | sent | written | rung | invited | involved | asked | included | copied | given) | will not be (sending | writing | inviting | asking | copying | involving) | (have)? (taken | removed | deleted | crossed) ..2 (number | name | email | address | him | her | them) | (leave | left | have left) (him | her | them) (out | off | be | to it) | (tend to | just | usually | always | now | only)? (~deal | ~liaise | speak | talk | communicate | go) (straight | directly)? (with | to | through) | (have)? (skipped | dropped | bypassed) ..2 | (went | carried | pressed | have gone | have carried) (ahead | on) without | (met | meet | held it | held the meeting | discussed it | talked) ..2 without)';
const instead = (match: Match): string =>
  match.context.kind === 'plan'
    ? 'we will ask which way of keeping in touch suits best'
    : 'tell us which way of keeping in touch suits you best';
/** The words before the marked part stay; a clause takes the place of the rest. */
const then =
  (clause: string) =>
  (match: Match): string =>
    `${match.text('lead')}${/,$/.test(match.text('lead')) ? '' : ','} ${clause}`;

/** "Mrs Morales, who uses a wheelchair, will be asked …", "Mum's English is poor, so we will ask …". */
function asked(match: Match): string {
  const lead = match.text('lead').replace(/,$/, '');
  if (/['’]s\b/.test(lead.split(/ (?:is|are|was|has) /)[0] ?? '')) return `${lead}, so we will ask what would help`;
  return /, who [^,]*$/.test(lead)
    ? `${lead}, will be asked what would help`
    : `${lead} and will be asked what would help`;
}

export default defineRule({
  reads: 'sentence',
  title: 'A parent left out',
  severity: 'warning',
  what: '“{words}” leaves a parent out because of what they live with.',
  why: 'A parent who is left out once seldom tries again, and their child loses by it.',
  instead: 'Ask what would help them to take part, and do that.',
  source: 'Equality Act 2010, s.20 and s.29; SEN Code of Practice 2001, 2:7',
  weight: 4,
  speech: 'mark',
  phrases: [
    {
      match: `lead:((stairs | steps | lift | stairlift | upstairs | noisy | hearing | read | english | walking | wheelchair) ..6) [ (you | she | he | they | parents | @parent) (may | might | could | should | can | will need to | will have to) (want to | wish to | prefer to | like to | need to)? (send | ask) (someone | somebody | your ..1 | another ..1) (else)? ..4 ]`,
      fix: '{lead} we will meet where it suits you',
      unless: ['@child', '(send | ask) (me | us)'],
    },
    {
      match:
        '[ if (he | she | they | mum | dad | you | @parent) (can not | could not | does not | do not | struggle to | struggles to) (manage | cope with | follow | understand | do)? ..1 (the)? (reading | read | english | forms | letter | report) ..2 (can | could | should | may) ..1 (get | ask | have | find) (a | an | your | some | his | her) ..1 (neighbour | friend | relative | someone | somebody) ..10 !_ ]',
      fix: 'we will read it through together, in the way that suits',
    },
    {
      match: `lead:(${WHO} ..1 (could not | can not | did not | does not | found it hard to | finds it hard to | struggled to | was struggling to | was unable to) (follow | understand | read | take in | hear | keep up) ..4) [ (, | ; | so | and | , so | , and) (so | and)? ..1 (i | we | staff | it | this | the (meeting | review))? ..1 (was)? (did not (go | explain | discuss | share | read) | not followed up | moved on | left (it | things) | kept (it | this) | carried on | cut it | skipped) ..8 !_ ]`,
      fix: '{lead}, so we will ask what would help and go through it again',
    },
    {
      match: `[ (there @be)? (no | little | not much | hardly any) (point | use | value | sense) (in)? (~explain | ~go | ~discuss | ~show | ~tell | ~share | ~talk) ..6 (to | with)? (mum | dad | parents | @parent-obj | @parent) ..4 !_ ]`,
      fix: instead,
      unless: ['(until | before | again | without)'],
    },
    {
      match: `[ (did not | have not | has not | not | decided not to) (send | sent | share | shared | give | given | explain | explained | discuss | discussed | go through | gone through | show | shown) ..5 (as | because | since | given that) ..1 ${WHO} ..1 (can not | could not | does not | do not | would not | will not | @have no | @have little | @be not | @be) ..1 (read | understand | follow | speak | english | ${STATE}) ..4 !_ ]`,
      fix: 'will go through it in the way that suits the family',
    },
    {
      match: `[ (i | we | staff | the school) (spoke | talked | explained ..2 | rang | phoned | dealt | wrote) (to | with)? (gran | nan | grandma | dad | mum | the ..1 | (his | her | their) ${RELATIVE}) ..2 (because | as | since) (mum | dad | mother | father | @parent) ..2 (${STATE} | english | (can not | does not) ..1 (read | hear | see | understand | follow)) ..3 !_ ]`,
      fix: 'we will talk with each parent in the way that suits them',
    },
    {
      match: `[ (because of | due to | owing to | given) (your | her | his | their) ${CONDITION} ,? (we | it | the school) (could not | can not | were not able to | was not possible to | are unable to | were unable to | did not) ..2 (include | invite | involve | ask | hear | talk | meet | send) ..4 !_ ]`,
      fix: 'we will ask what would help',
    },
    {
      match: `[ ,? ((so | and) ..1)? ${PAPERS} (are | is | would be | will be) ..1 (a (complete | total)? waste of (time | paper | effort | money) | pointless | no use | no good | useless | wasted on (her | him | them)) ] !(for | without)`,
      fix: 'so we will ask which way of keeping in touch suits best',
      unless: [
        '@child ..2 (read | reads | reading)',
        '(recorded | printed | instead | long)',
        '(blurred | late | torn | old)',
      ],
    },
    {
      match:
        '[ (there is | it is | is)? ..1 (no (point | use | sense) in? | pointless | a waste of time | no good) ..1 (sending | writing | emailing | giving | posting | handing) ..2 (letters | letter | notes | forms | paper | paperwork | emails | reports | anything)? (to)? (him | her | dad | mum | them | @parent)? ] ..2 (as | because | since | , | when) ..12 $',
      fix: 'we will ask which way of keeping in touch suits best',
    },
    {
      match:
        '[ writing to (him | her | dad | mum | them | @parent) is ..1 (a waste of (time | paper) | pointless | no use | useless) ]',
      fix: 'we will ask which way of keeping in touch suits best',
    },
    {
      match: `lead:(@parent ..12 (does not | do not | is not | are not | can not) ..1 (get | do | understand | follow | good with | great with | cope with | manage | up to) ..1 ${PAPERS}) [ ,? (so | and) ..3 (best | better | easier | simpler | go through | speak to | deal with | contact | ask | use | ring) ] ..8 $`,
      fix: '{lead}, so we will ask which way of keeping in touch suits best',
      unless: ['(so | and) ..3 (we will | i will | ring (him | her | you) | voice | text (him | her | you))'],
    },
    {
      match:
        '[ (it is | always)? ..1 (best | better | easier | simpler) to (speak to | deal with | go through | contact | ring | talk to | ask | use) ] ..4 (as | because | since) (mum | dad | @parent | she | he) (will not | does not | can not | would not | never) ..6 $',
      fix: 'we will ask which way of keeping in touch suits best',
      unless: ['@child'],
    },
    {
      match: `[ (views | contribution | contributions | input | participation | engagement | involvement) ..1 (limited | restricted | hampered | hindered | reduced | constrained) by (his | her | their | your) ..1 ${CONDITION} ]`,
      fix: 'to be gathered with [what helps] in place',
    },
    {
      match: `lead:(${WHO} ..4 ${STATE} ..2) [ (so | but | and | - | – | ; | ,) ..7 (not | never | rarely | seldom | no | hardly | without | hard work | communication (is)? (difficult | hard | tricky) | limited | unable | unlikely | pointless | awkward | regardless | anyway | sentences | does need | do need | still has to | still have to | must | needs to be | avoid | suffice | will do | (is | are) (enough | sufficient | plenty) | hit and miss | (keep | kept) (them | it | things | this) ..1 (short | brief | simple) | deal with | (send | give | get) ..2 (minutes | notes | summary)) ..12 !_ ]`,
      fix: (match) => `${match.text('lead').replace(/,$/, '')} and will be asked what would help`,
      unless: [
        '(so (we | i | that) | we (have | will | can | text | ring | email | sit | face) | i (have | will | can) | text | texts | email | emails | video | sign language | bsl | not (need | mind | worry) | no (need | trouble | problem) | help | helps | easier)',
        '@child ..3 (autistic | deaf | blind | dyslexic)',
      ],
    },
    {
      match: `[ (you | they | she | he | @parent) ..1 (might | may | could | would) (be)? (want to | like to | prefer to | wish to | rather | happier to)? (give ..2 a miss | sit ..2 out | stay away | leave it) (if | since | as | given) ..8 !_ ]`,
      fix: 'tell us what would help, such as a quiet room or a call instead',
      unless: ['@child'],
    },
    {
      match: `lead:((literate | illiterate | language | english | deaf | blind | read | dyslexic) ..4) [ (so | ; | ,)? views ..1 (were | was)? not (obtained | sought | gathered | collected | recorded | taken | available | known) ]`,
      fix: '{lead}, so an interpreter or a call is booked to hear what the family think',
    },
    {
      match: `lead:(${WHO} ..1 ~have ..3 (${CONDITION} | sight problems | hearing problems | health problems | problems | trouble | issues) ..2) [ (and | so | ,) ..1 (she | he | they)? (will not | can not | could not | would not | did not | does not | was unable to | is unable to) ..12 !_ ]`,
      fix: asked,
    },
    {
      match: `lead:(${NEED} ..6) [ (so | ; | , | -) ..1 (report | reports | letter | letters | plan | papers | copy | copies | meeting | questionnaire | form | views | minutes | home visits | visit) ..1 (is | was | were | are)? (not (shared | sent | given | translated | explained | copied | offered | completed | sought | posted | read) | kept (to | short | brief) ..3 | left blank | cut short | skipped | waived | abandoned) ..6 !_ ]`,
      fix: then('so we will ask which way of sharing it suits best'),
    },
    {
      match: `[ (mum 's | dad 's | mother 's | father 's | @parent 's | her | his | your) ..1 ${CONDITION} (means | meant | makes it | made it | made | makes) ..3 (can not | could not | not | difficult | hard | impossible | unreliable | unable | unlikely | tricky | awkward | pointless | relied) ..12 !_ ]`,
      fix: (match) =>
        `${match.text().match(/^(?:your|(?:m[rs]s?|miss|dr)\.? [\w’'-]+|[\w’']+)/i)?.[0] ?? 'the'} views matter here, and we will ask what would help`,
      unless: [
        '(you told | she told | he told | asked) ',
        'you (also)? (say | said | tell | mention)',
        '@child ..2 (deafness | hearing | autism)',
      ],
    },
    {
      match: `[ (hard | difficult | tricky | impossible | awkward | a struggle | exhausting | not easy | uphill | challenging | frustrating) ..9 (on account of | because of | given | due to | with | owing to) (your | mum 's | dad 's | mother 's | father 's | @parent 's | her | his) ..1 ${CONDITION} ]`,
      fix: 'easier if we ask what helps',
      unless: ['(it must be | it can be | for you) ', '@child'],
    },
    {
      match: `[ (come | attend | ring | speak to us | deal with this | take part | join us) (instead (of you)? | in your place | rather than you | on your behalf) ] ..14 ${CONDITION}`,
      fix: (match) =>
        match
          .text()
          .replace(
            /^.*?(?:instead(?: of you)?|in your place|rather than you|on your behalf)/i,
            'come too, and tell us what would help',
          ),
      unless: ['if you (would)? (like | prefer | rather)'],
    },
    {
      match:
        '(deaf | hard of hearing | blind | partially sighted | wheelchair | dyslexic | english | hearing | sight) ..4 [ so (he | she | they | mum | dad | @parent)? (~miss | only (got | gets | caught | catches) | did not (get | catch | hear | see) | does not (get | catch | hear | see)) ..8 !_ ]',
      fix: (match) =>
        match.text().replace(/\bso (?:\w+ )?(?:miss|only|did|does).*$/i, 'and will be asked what would help'),
      unless: ['@child'],
    },
    {
      match: `lead:(${NEED} ..10) [ (so | and | therefore | hence) (we | i | the school | school | staff | the office)? (have | had)? ${DROPPED} ..7 !_ ]`,
      fix: then('so we will ask which way of keeping in touch suits best'),
      unless: [
        '(text | interpreter | sign language | read it | recording | instead of ringing | voice note) ..3',
        '@child ..3 (deaf | blind | dyslexic | autistic | reads | reader)',
      ],
    },
    {
      match: `lead:((reader | read | reads | write | literacy | english | deaf | blind | understand | understands | dyslexic | dyslexia) ..6) [ (so | and)? (there @be)? (no | little | not much | not a lot of | hardly any) (point | use | sense | value) (in | of)? ..1 (~go | ~give | ~send | ~ask | ~write | ~invite | ~try | ~book | ~print | ~post | ~explain | ~show | ~translate | ~copy | ~involve | ~include) ..7 !_ ]`,
      fix: then('so we will ask which way of keeping in touch suits best'),
    },
    {
      match: `[ (there @be)? (no | little | not much | hardly any | limited) (point | use | sense | value | merit | benefit) (in | of)? ..1 (~give | ~send | ~post | ~write | ~print | ~hand) ..2 ${PAPERS} ..5 !_ ]`,
      fix: instead,
      unless: ['(twice | two copies | until | before | again) ', '@child ..2 (bag | book)'],
    },
    {
      match: `[ (there @be)? (no | little | not much | hardly any | limited) (point | use | sense | value | merit | benefit) (in | of)? ..1 (~invite | ~ask | ~ring | ~phone | ~call | ~include | ~involve | ~consult | ~translate | ~copy | their attending | her attending | his attending | attending) (mum | dad | mother | father | parents | the parents | family | the family | @parent | her | him | them)? ..10 !_ ]`,
      fix: instead,
      unless: ['(before | until | again | on (a)? @day) ', '(no point asking) ..2 !_'],
    },
    {
      match: `[ (do not | never | no use | no point | not worth | please do not) (bother | bothering)? (send | sending | give | giving | write | writing | post | posting) ..1 (me | us | him | her | them | mum | dad)? ${PAPERS} ] ..2 (, | : | ; | - | as | because | since) ..3 (reads | read | reader | look at | looks at | understands | understand | english | bin)`,
      fix: (match) =>
        match
          .text()
          .replace(
            /^.*?(?=\s*(?:[,:;]|–|\bas\b|\bbecause\b|\bsince\b))/i,
            'Please ask which way of keeping in touch suits us best',
          ),
    },
    {
      match: `[ (nobody | no one | none of (them | us)) (at (ours | home | theirs) | in the (house | family) | there) (reads | can read | speaks english | understands english) ..10 !_ ]`,
      fix: 'a call or a chat at the gate suits best',
    },
    {
      match: `lead:(${WHO} ..1 ~have ..2 ${CONDITION} ..2) [ (and | so) ..2 (will not | can not | could not | would not | is unlikely to | is not able to | was not able to | is unable to | was unable to | did not | does not) (be able to | feel able to)? (contribute | take part | participate | engage | join in | attend | cope | give (a | her | his) view | be involved | follow | understand | help | support) ..5 !_ ]`,
      fix: asked,
    },
    {
      match: `lead:(${NEED} ..8) [ (and | so)? (her | his | their | mum 's | dad 's | parental | @parent 's) (contribution | contributions | input | views | participation | engagement | involvement | account | comments) (was | were | is | are | has been | will be | would be) (consequently | therefore | necessarily | inevitably | rather | very | quite)? (brief | limited | minimal | short | small | slight | unclear | restricted | of limited (value | use) | of little (value | use)) ..10 !_ ]`,
      fix: (match) => `${match.text('lead')} and will be asked what would make it easier to say more`,
    },
    {
      match: `[ (you | she | he | they | @parent | it) (may | might | would | could | will | can)? (be)? (probably | well | perhaps)? (wish | prefer | like | want | find it | feel | best | better | easier | kinder | simpler | wise | as well | happier)? (for (you | her | him | them))? (more comfortable | easier | better | best | happier)? (to | if (you | she | he | they))? (~sit (this | it) (one)? out | ~give (it | this) (one)? a miss | ~miss this one | stay away | stay at home | skip (it | this (one)?) | not (to)? (come | attend | join us) | do not (come | attend) | did not (come | attend)) ] ..3 (given | because of | with | owing to | due to | considering | in view of | what with) (your | her | his | their | the) ..3 ${CONDITION}`,
      fix: (match) =>
        match
          .text()
          .replace(
            /^.*(?=,? ?\b(?:given|because of|with|owing to|due to|considering|in view of|what with)\b)/i,
            'we can meet in a room that is easy to reach, or talk by phone,',
          )
          .replace(/,\s*,/, ','),
    },
    {
      match: `(stairs | upstairs | top floor | top of | lift | steps | step free | ramp | noisy | loud | crowded | wheelchair | deaf | english) ..14 [ (you | she | he | they | @parent | it) (may | might | would | could | will)? (be)? (wish | prefer | like | want | find it | feel | best | better | easier | kinder | happier | need)? (for (you | her | him | them))? (more comfortable | easier | better | best | happier)? (to | if (you | she | he | they))? (~sit (this | it) (one)? out | ~give (it | this) (one)? a miss | ~miss this one | stay away | stay at home | skip (it | this) | wait (in the car | outside | downstairs | at home)) ]`,
      fix: (match) =>
        match
          .text()
          .replace(
            /\b(?:(?:your|his|her) )?(?:you|she|he|they|it|mum|dad|m[rs]+s? \w+) (?:may|might|would|could|will|sit|give|miss|stay|skip|be|prefer|do)\b.*$/i,
            (words) =>
              `${/^[^,]*\b(?:as|because|since) /i.test(match.block.text.slice(match.sentence.start, match.start)) && /[\p{L}\p{N}] $/u.test(match.text().slice(0, match.text().indexOf(words))) ? ', ' : ''}we can meet downstairs or talk by phone, whichever suits`,
          )
          .replace(/ , /, ', '),
    },
    {
      match: `[ (not | never | hardly) (invited | included | consulted | asked | copied in | sent | involved | informed | told) ..2 (because of | due to | owing to | given | in view of | on account of) (her | his | their | your | the) ..2 ${CONDITION} ]`,
      fix: 'to be asked what would help with taking part',
    },
    {
      match: `[ (too | so) (deaf | disabled | ill | unwell | anxious | poorly | dyslexic | confused) (to | for) (attend | come | contribute | take part | join | be involved | read | follow | a meeting | meetings) ]`,
      fix: 'likely to be helped by [what helps], and we will ask,',
      unless: ['(he | @child | she) ..1 (was | is) too (unwell | ill | anxious | poorly)'],
    },
    {
      match: `[ (speak | talk | liaise | deal) (with | to) ..3 (rather than | not | instead of) (mum | dad | mother | father | his mum | his dad | her mum | her dad | @parent) ] ..4 (deaf | english | understand | read | disability | illness | hearing | hear)`,
      fix: (match) =>
        match
          .text()
          .replace(
            /^.*?(?:rather than|not|instead of) (?:(?:his|her|the) )?(?:\w+ ?){1,2}?(?=,| who| as| because| is|$)/i,
            'ask each parent what helps',
          ),
    },
  ],
  unless: [
    ...MET,
    'so (we | i | the meeting | the review) ..1 (went | came | met | moved | rang | visited | swapped | will)',
    '(you | she | he | mum | dad | @parent) said (that)? (you | she | he | they)',
    '(we are | i am) sorry',
    '(child | children | pupils | test | tests | score | scores) ..2 (who | for | in)',
  ],
  unlessNear: ['(apologise | our mistake | we got this wrong)'],
  examples: {
    flags: [
      [
        'Mum did not understand<|, not followed up|>.',
        'Mum did not understand, so we will ask what would help and go through it again.',
      ],
      [
        'Mr Bell is dyslexic, <|so we stopped sending letters|>.',
        'Mr Bell is dyslexic, so we will ask which way of keeping in touch suits best.',
      ],
      'Mum has a hearing loss <|and will not be able to take part|>.',
      '<|There is little value in inviting parents|>.',
    ],
    passes: [
      'Mr Bell is dyslexic and asked us to ring, so we stopped sending letters.',
      'Mum is deaf, so we text and never ring.',
      'There is no point in a second test.',
      'Sam may like to sit this one out.',
    ],
    kind: 'plan',
  },
});
