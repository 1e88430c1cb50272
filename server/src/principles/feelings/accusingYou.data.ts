/** Words of the rule that hears fault laid at a parent's door. */

export const HANDED =
  '(~return | ~send | ~submit | ~provide | ~supply | ~give | ~hand in | ~complete | ~sign | ~fill in | ~produce | ~forward | ~furnish | ~bring | ~pay | ~enclose | ~post)';
export const DO =
  '(return | send | submit | provide | supply | complete | sign | pay | produce | forward | bring | fill in | hand in | respond | reply | inform | tell | notify | contact | ring | call | engage | comply | follow | bother | cooperate | collect | let us know)';
export const MANY =
  '(# | one | two | three | four | five | six | several | repeated | numerous | many | countless | multiple | our | my | previous | earlier | frequent | constant | regular | various | all | ongoing | a number of | a series of | every | the best | clear | verbal | written)';
export const ASKED =
  '(request | requests | reminder | reminders | letter | letters | call | calls | email | emails | e mails | message | messages | text | texts | attempt | attempts | warning | warnings | effort | efforts | visit | visits | invitation | invitations | prompt | prompts | conversations | discussions | advice | (chaser | chasers))';

/** What the parent is said to have done, or not done. */
export const ACCUSATIONS: readonly string[] = [
  'you (were | have been) late (to | for | picking | collecting | dropping | bringing) ..4',
  '(we | i | staff | the school | the office) @have? (chased | nagged | pestered | begged | badgered | hounded) (you | @parent-obj)',
  '@parent (have | has | had | was | were) (been)? (repeatedly | again | once again | continually | constantly | frequently | regularly | previously | already) been? (asked | reminded | told | warned | prompted | chased)',
  '@parent (was | were | has been | have been) (warned | prompted | chased) again',
  '@parent (was | were | has been | have been) (asked | told | warned | prompted | chased) (repeatedly | yet again | several times | many times | twice | three times | on ..2 occasions)',
  'you (do not | did not | have not | are not | have not been) (read | reading | practise | practised | practising | help | helped | helping | play | playing | talk | talking | listen | support | supporting) (with | to)? (him | her | them | @child-obj | @child-poss)',
  'you knew (that | about | it was | the) ..1 (deadline | date | rule | rules | time | form | appointment | day | was | were)',
  '@parent (have | has | did | do | does) not (follow | followed) ..1 (through | up) ..2',
  '@parent (have | has | had) (refused | rejected | turned down | declined) (all | any | every) ..1 (help | support | offer | offers | advice | services | contact)',
  'no (satisfactory | good | valid | acceptable | adequate | proper | real | plausible) (reason | explanation | excuse) (has been | was | is | have been)? ..2 (given | supplied | provided | offered | received | forthcoming)?',
  'you (ought to | should) know better',
  '(unless | until) you (start | begin | agree to | are (willing | prepared) to) (work | working | support | supporting | engage | engaging | cooperate | listening | follow | following) ..4',
  '^ (had we | if we had) (known | been told | been informed | been made aware | been given | had the) ..12 (would | could | might) ..3',
  'you (have)? (ignored | disregarded | overlooked | gone against | rejected | flouted | dismissed | brushed aside) (our | the school | my | professional | staff | medical | all) ..2 (advice | recommendation | recommendations | guidance | letters | messages | requests | warnings | calls | efforts | offer | offers)',
  'you (are | were) (late | not there | unavailable | uncontactable | nowhere) ..2 (again | yet again | once more | once again)',
  '(had | if) you (had | only)? (troubled | bothered | seen fit | thought | taken the trouble | made the effort | had the courtesy) to',
  '(had you | if you had) (returned | completed | filled | followed | listened | acted | accepted | applied | answered | responded | phoned | contacted | warned | mentioned | brought | told | given | sent | let | rung | called | come | attended | engaged | raised | said | informed | kept | collected | signed | replied | read) ..14 (would | could | might | need) not ..4',
  'had you (brought | told | given | sent | let | rung | come | attended | engaged | raised | said | informed | kept | replied | been)',
  'you (have had | had) (the | this | that | our) (form | forms | letter | letters | paperwork | questionnaire | slip | report) (for | since) ..4',
  '(form | letter | slip | reminder | questionnaire | paperwork | invitation) (was | were | has been) sent (to you | home) (twice | three times | # times | several times | weeks ago | months ago | back in | in good time | more than once)',
  '(late | unpaid | missing | forgotten | absent) (again | yet again | once more | once again) ,? (i see | i am afraid | i notice | today | this week | mum | dad)',
  '(late | another late) (pick up | pickup | collection | drop off) (again | yet again)',
  'you (knew (full well | perfectly well | very well | all along) | were well aware | were perfectly aware) (about | of | that | when)',
  'you (might | could) (at least)? have (bothered | had the (courtesy | decency) | made the effort | troubled | thought | shown)',
  '(common courtesy | basic courtesy | the courtesy of (a | an) ..1 (reply | answer | call) | good manners) ..4',
  'you (seem | appear) (unwilling | reluctant | unable) to (engage | work | accept | support | follow | cooperate | prioritise | take | make | commit)',
  'you (seem | appear) to (think | believe | expect | want | imagine | have forgotten | be under the impression) (that)? (we | i | staff | the school | school | everyone | it is our | us | he should | she should)',
  'you (do not | did not) (seem | appear) to (care | mind | realise | understand | appreciate | want | be interested | take)',
  'you (have shown | show | showed | take | took | have taken) (little | no | very little | scant | minimal) (interest | regard | concern | respect)',
  'by (not | refusing to | failing to | keeping @child-obj | insisting | allowing | letting) ..8 you @be',
  'you are (making | not making) (this | it | things | life) (very | more | any | so)? (difficult | harder | hard | easier | easy | impossible)',
  'you (never | rarely | seldom | hardly ever | do not even | did not even | could not even) (get | replied | reply | read | sign | signed | send | sent | check | checked | return | returned | come | came | answer | answered | ring | rang | rung | call | called | respond | responded | help | helped | collect | turn | turned | bother | bothered | listen | listened | look | looked | told | tell | do | did | bring | brought | let us know | ask | asked)',
  'you (dismissed | withheld | breached | flouted | forgot (to | the | his | her) | brushed off)',
  'you have (dismissed | withheld | breached | broken | flouted | forgotten | allowed (this | him | her | it) | let (this | it | things) | done nothing !(wrong | to (deserve | cause | be)) | refused | chosen (not to | to ignore))',
  '@parent (keep | keeps | kept | continue to | continues to | persist in | insist on) (sending | send | bringing | bring | letting | let | missing | miss | losing | forgetting | forget | ignoring | ignore | refusing | refuse | turning | turn | dropping | drop | allowing | allow | arriving | arrive | keeping | keep | being | putting | taking | interrupting | arguing | making)',
  '(it is | this is | that is) (solely | entirely | ultimately)? your (responsibility | job | duty | legal duty | legal responsibility | problem | parental responsibility) (to | as | not)',
  '(as parents | as a parent) (it is | you (have (to | a (duty | responsibility | legal | role)) | must | need | should | ought | are))',
  '(still | yet) not heard (a thing | anything | back | a word | a peep)? from you',
  'not heard (a thing | a word | a peep) from you',
  'you (chose | decided | opted | saw fit | thought it (acceptable | ok | okay | fine | appropriate)) (not)? to (keep | take | ignore | withhold | remove | go | send | let | leave | book | turn | return | sign | reply | tell | inform)',
  'you (let | allowed) (him | her | them | @child-obj) (to)? (stay | miss | go | come | play | get away | eat | bring | watch | run)',
  'you are (simply)? (not doing | failing | neglecting | letting (him | her | @child-obj | us) down | putting (him | her | @child-obj) at | in breach | breaking | damaging | harming | holding (him | her | @child-obj) back | making (it | things) (worse | harder))',
  'you do nothing !(wrong | , | else)',
  'you were (supposed | meant | asked | expected) to (send | bring | return | ring | call | collect | sign | give | provide | let | come | pay | complete | fill | sort | tell | get | read | check)',
  'you (promised | agreed | assured (us | me) | said you would) ..10 (but | yet | weeks ago | and (have not | nothing | still | you (have not | did not | never)))',
  '(there was | there has been | had | received | with) (still | again)? no (reply | response | answer | acknowledgement) (to (our | my | me | us) | from you | whatsoever | at all) (letter | letters | text | texts | email | emails | message | messages | calls | call)?',
  'why (was | were | is | has | had | did | have | do) (you | the (form | slip | letter | diary | homework | bag | fee | fees | money | book | kit)) ..6 not (been)? (signed | returned | sent | done | paid | told | reply | replied | collect | ring | answer | sign | return | send)',
  '(rely on | expect | need) parents to do their (bit | part | job)',
  '(the problem | the issue) is (you | not him | not her)',
  'it is you (that | who) !(know | knows | decide | live | see | gave | told | taught | showed | can | choose)',
  '(your | the) account (is | remains) ..3 (arrears | overdue | outstanding | unpaid) (by £? #)?',
  '(yet another | yet more) (absence | absences | late | day off | excuse | excuses | missed | lateness)',
];

/** Who is at fault. */
export const BLAMES: readonly string[] = [
  'you have (wasted | squandered | ruined | undermined | disrupted | sabotaged | jeopardised)',
  'you have (let | put) (@child-obj | us | him | her | everyone) (down | in a difficult position | at risk)',
  '(your own | entirely your | all your) (fault | doing | responsibility)',
  '(this | that | it) is (your (fault | doing) | down to you)',
  'you have only yourself to blame',
  'only (have)? (yourself | yourselves) to blame',
  'you (are | were) (to blame | at fault | responsible for this | the problem | part of the problem | negligent | neglectful | irresponsible)',
];
