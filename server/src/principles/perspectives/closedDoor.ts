/** "Our decision is final", "the matter is closed": the conversation ended before it began. */
import { defineRule } from '../../kit/index.ts';
import { around, DECISION, MATTER, TALK } from './wording.data.ts';

const REOPEN =
  '(enter into | engage in | be drawn into? | entertain | revisit | reopen | re open | rehearse | reconsider | go (over | through) ..2 again | go back over | rehash | relitigate | re litigate | debate | take ..5 further | discuss ..4 (further | again | any more | anymore) | correspond | change (our | my | its | their) (mind | minds | position | view | decision) | be changing ..3 | be (revisited | reopened | reviewed | reconsidered | discussed ..1 further | drawn | persuaded | reversed | overturned | debating | discussing ..4 further | responding to ..2 further | revisiting | reopening | taking ..5 further) | reply to ..1 further | respond to ..1 further | answer ..1 further)';
const TALKING = '(discussion | discussions | debate | negotiation | question | challenge | challenges | review | reconsideration | consultation | argument | dispute | interpretation | compromise)';

export default defineRule({
  reads: 'sentence',
  title: 'A closed door',
  severity: 'warning',
  weight: 4,
  what: '“{words}” can sound as if nothing the family says could matter now.',
  why: 'A parent who meets a closed door has nowhere to take a good reason.',
  instead: 'Give the reason, say what could change it, and who will talk it over.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 11.1',
  phrases: [
    ...around(
      [
        `(our | the | my | this | that | its | their | whose | 's) ..3 ${DECISION} ..1 (is | are | was | remains | will be | must be) ..1 (final | firm | binding | irreversible | irrevocable | absolute | definitive | set in stone)`,
        `(our | the | my | this | its | their | 's) ..3 (${DECISION} | position | stance | arrangement | arrangements | timetable) (stands | stand | will stand | must stand | remains unchanged | is unchanged | has not changed | remains the same | will not change | will not be (changed | altered | reversed | reviewed | reconsidered)) ..2 (and ..2 no further ..6)?`,
        `(not | no longer | never) (be)? (open | up) (to | for) ..2 ${TALKING}`,
        '@be not up for grabs',
        '@be (non negotiable | not negotiable | not a negotiation | not debatable)',
        `(${MATTER} | this | it | that) ..2 (is | are | as | be | to be | being | was) ..1 (closed | at an end | settled | concluded | dealt with and closed | over and done with) !(by | for | until | to | on | at | in | down | during)`,
        `(consider | regard | treat | call | declare | consider) (the | this | that) ..2 ${MATTER} ..1 (closed | concluded | settled | finished | resolved)`,
        '(this | that | our) ..1 (correspondence | conversation | discussion) is (over | finished | ended)',
        `no (further | more) (discussion | correspondence | representations? | debate | dialogue | submissions | appeals | consideration) ..1 (will | can | shall | is | are | needed | necessary | required | on this | about this | $)`,
        `@staff (will | shall | can | must | am | are | is | would | do) not ..2 ${REOPEN} ..6 (correspondence | discussion | discussions | representations | matter | matters | this | it | that | issue | point | points | merits | again | further | subject | question | $)`,
        `@staff (do not | have no) ..1 (propose | intend | plan | wish | intention | desire) (to | of) (${REOPEN} | revisiting | reopening | taking ..4 further | discussing ..3 further) ..3`,
        '(see | saw | is | be) no (point | purpose | value | merit | benefit | reason) (in)? ..1 (discussing | meeting | revisiting | continuing | going over | debating | in? further | to (meet | discuss | revisit)) ..3',
        '(there is | have | has | had) (nothing | little) (further | more | else | left) to (add | say | discuss | talk about | be said | be discussed | be gained) ..3',
        'out of the question',
        '@be ..1 off the table',
        'end of (story | discussion | conversation | debate | argument)',
        '(that | this) is ..1 (the end of (it | the (matter | discussion | story)) | (my | our) (final | last) (word | answer | position | say))',
        'that is that $',
        '(case | discussion | subject) closed',
        'draw a line under (this | it | the | that) ..2',
        '(agree | agreed) to (differ | disagree) ..3',
        '@be not ..1 subject to (challenge | appeal | review | discussion | negotiation | consultation | change)',
        'no (room | scope) for (negotiation | manoeuvre | discussion | compromise | debate | movement | argument)',
        'no (ifs and buts | ifs or buts | ifs , no buts | arguments | ifs no buts)',
        'nothing (you | parents | anyone | mum | dad | they | @parent) ..8 (will | can | could | would | is going to) (change | alter | affect | make ..2 difference)',
        '(objections? | comments? | views? | representations | complaints? | letters? | emails? | concerns? | disagreement | appeal | unhappiness | protests) (do | does | will | would | can | could) not (alter | change | affect | influence | sway) ..4 (outcome | decision | recommendation | position | view | plan | judgement | placement | minds? | it | anything | facts)',
        '(your | their | parents | parental | her | his | the family \'s) (comments | views | objections | remarks | letter | email | feedback | reservations | observations | disagreement | representations) (has | have) been (duly)? (placed on (file | record) | filed | noted | logged | acknowledged) $',
        '(that | this) door (is | has been) (closed | shut)',
        '(what is done is done | it is what it is | that ship has sailed)',
        '(the)? answer (is | remains | was | will be | is going to be) ..1 no $',
        '(has | have) had ..1 (our | my | the) final (word | answer | response | say)',
        'this (is | will be) (my | our | the) (final | last) (email | letter | response | reply | word | message) (on | about | regarding) ..4',
        '(further | any more | more) (emails | letters | calls | messages | correspondence | requests) ..4 (will | shall) (not be (answered | responded to | acknowledged | replied to) | go unanswered | be ignored | be filed) ..3',
      ],
      TALK,
    ),
  ],
  unless: [
    '(no | not | nothing | before | until | when | once | if | how | unless | whether | far from | after | any | never) ..6 (decision | decisions | decided) ..1 (is | are | has | have | was | be) ..2 (final | made)',
    '(decision | nothing | it | plan) (is | @be) not (final | settled | closed | fixed | set in stone)',
    'nothing is (final | settled | closed)',
    '(school | office | gate | door | road | bridge | pool | library | building | hall | shop | classroom) ..4 (is | was | will be | be) closed',
    '(another | other) (child | children | pupil | pupils | family | families | staff)',
    '(felt | feel | says | said | worry | worried | afraid | sounds | sounded) ..4 (final | closed)',
    '(is | are) not out of the question',
    'we do not ..4 (closed | final)',
    'before ..8 (closed | final | settled)',
    '(if | unless | when) ..2 (have | has) nothing (further | more | else) to add',
    'you have nothing ..6 to (add | say)',
    'if (the | this | our | a) ..6 (not yet | would like)',
  ],
  unlessNear: ['(can | could) ask us to look ..3 again'],
  examples: {
    kind: 'letter',
    flags: [
      ['I regard the <|matter as closed|>.', 'I would be glad to talk it over and to hear how you see it.'],
      ['The team has chosen the Tuesday group and <|there is nothing further to add|>.', 'The team has chosen the Tuesday group, and we would be glad to talk it over and to hear how you see it.'],
      ['The governors <|will not entertain any further representations|> about the trip.', 'We would be glad to talk it over and to hear how you see it.'],
      ['<|Our decision is final|>.', 'We would be glad to talk it over and to hear how you see it.'],
    ],
    passes: [
      'The final plan is enclosed.',
      'No decision is final until you have read the draft.',
      'The pool is closed on Monday.',
      'Please tell us if you have anything more to add.',
      'We cannot discuss another child with you.',
    ],
  },
});
