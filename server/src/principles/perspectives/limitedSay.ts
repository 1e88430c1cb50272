/** What the family may say is kept small: "restrict your remarks", "you had your chance", "settle it between yourselves". */
import { defineRule } from '../../kit/index.ts';
import { around, INNOCENT } from './wording.data.ts';

const REMARKS =
  '(remarks | comments | questions | feedback | contribution | contributions | points | response | responses | reply | replies | views | amendments | corrections | changes | queries | submission | letter | observations | concerns | input)';

export default defineRule({
  reads: 'sentence',
  title: 'A say made small',
  severity: 'warning',
  weight: 2,
  what: '“{words}” tells the family how little they may say.',
  why: 'The most useful thing they know may lie outside those limits.',
  instead: 'Ask for anything that they would add, change or take out.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 9.77',
  phrases: around(
    [
      `(restrict | limit | confine | keep) (your | all | any | their) ..1 ${REMARKS} ..6 (to | short | brief | until | for) ..1`,
      `${REMARKS} ..1 (are | is | will be | should be | must be) ..1 (limited | restricted | confined) to ..1`,
      `(only)? ..3 (factual | spelling | typographical) (inaccuracies | errors | accuracy | corrections | mistakes | slips) ..2 (only | will be (considered | accepted | corrected))`,
      `(only) ..1 (comment | respond | reply | write) ..4 (factual | spelling | facts) ..2`,
      `(can | will) not ..1 (accept | consider | take | make) (any | further | other)? ..1 (amendments | changes | alterations | corrections | additions | comments) ..3`,
      "(is | 's | was) not (the | a) (place | time | forum | occasion | moment | venue | opportunity) (to | for) ..1 (raise | raising | discuss | discussing | debate | debating | air | airing | question | questioning | disagree | disagreements | complain | complaints | grievances | argue | opinions | reopen | bring) ..3",
      '(you | parents | they) (had | have had | were given | missed) ..1 (your | their | the | every | ample | plenty of | an) ..1 (chance | opportunity | opportunities | time | say) (to ..3 | $ | and | , | at | then)',
      '(too late | no longer possible | not possible now) (now)? (to | for) ..1 (object | change | comment | raise | disagree | question | argue | objections | changes | complain) ..3',
      '(settle | sort | resolve | agree | decide) ..4 (between yourselves | between the two of you | between you | amongst yourselves | among yourselves) ..6',
      `^ (any | brief) (parental | parent | parents | family) ..1 ${REMARKS} !(..4 (welcome | are | will | can | you | is))`,
      `(must | should | to | can | may | will) ..1 be ..1 (confined | limited | restricted | kept | held) to ..1 (errors | errors of fact | matters of fact | factual | points of fact | accuracy | spelling | one (page | side | sentence | line | word) | the (form | box | questions | points) | # | a (paragraph | line | few)) ..4`,
      `(confine | limit | restrict) (yourself | yourselves | themselves) to ..4`,
      `${REMARKS} ..1 to (one | a | half | # | two) ..1 (side | sides | page | paragraph | line | lines | words | sentence | minutes) ..2`,
      `(targets | plan | actions | agreement | contract | decisions) ..3 which (you | parents | the family | mum | dad) (will | must | are to | should | are asked to) ..1 (sign | follow | implement | carry out | support) ..1`,
      `but not to (contribute | speak | comment | take part | ask | question | vote | interrupt | join in) ..2`,
      `(no | without) ..1 (changes | amendments | alterations | comments | questions | edits | additions) ..1 (please | thank you | thanks | will be | can be | accepted | at this stage) ..2`,
      `(for (your)? signature | to sign | for signing) ,? (no | not for | and not) ..1 (changes | amendments | comment | comments | discussion | amendment) ..1`,
      `not (one | a decision | a matter | a question) for ..1 (parents | you | families | the family) ..2`,
      `(sent | sent to you | provided | attached | enclosed | shared) ..3 for your (records | information) only ..1`,
      `(plan | report | record | targets) (is | are) final and ..5`,
      `(not for us | not for you | not for parents | not for families) to (second guess | question | judge | say | interfere | challenge) ..3`,
      `${REMARKS} (are | is | will be) (not needed | not required | not invited | not expected | unnecessary | not sought) ..2`,
      `(leave | leaves) (the)? (teaching | education | decisions | decision | planning | judgement | judgements | choice) to (us | the (school | staff | experts | professionals | teachers) | school | staff) ..1`,
      `only ..8 (get | gets | have | has) a (vote | say) ..1`,
      `not open to (you | parents | families | the family | @parent) to ..3`,
      `(not | stop | without | rather than | please do not) ..2 (undermine | undermining | contradict | contradicting | second guess | second guessing | go against | going against) ..1 (us | staff | the (school | teacher | staff | decision | plan | rules) | our | me | what (we | staff)) ..2`,
      `(a | the) united front ..2`,
      '(speak | talk) with one voice',
      '(please)? do not ..1 (question | challenge | argue with | second guess | dispute | debate) ..4',
      "(your | parents | parental) (role | job | part | place) (is | 's | here is) ..1 (to (support | listen | sign | back | accept | follow) | not to) ..3",
      '(here | there | invited | welcome) ..1 (only | purely | solely | just) (to (listen | observe | be (told | informed)) | for information | as (observers | an observer)) ..2',
      '(you are not (entitled | allowed | permitted | in a position) to ..1 (question | comment | object | challenge | have a say | influence | choose | decide | interfere)) ..3',
      '(parents | families | you) (have | do not have | do not get) (no | a | any) (say | veto | vote | input) ..4',
      '(you | parents | families | @parent) (have no | has no | do not have (the | a | any)) (right | business | authority | standing | grounds | basis | place) (to | in | for) ..1 (question | questioning | choose | decide | object | comment | demand | ask | challenge | tell | interfere | say)',
      '(you | parents | families) (do | can | will) not get to ..1 (pick | choose | decide | say | select | dictate | veto) ..3',
      'it @be not (for | up to) (you | parents | families | @parent) to ..1 (decide | choose | say | question | judge | pick | dictate | determine) ..2',
      "(it is | that is) not (your | the parents ' | a parent 's) (decision | choice | call | place) ..2",
      '(unhelpful | inappropriate | unnecessary) (for | of) you to (question | ask | raise | challenge | comment | contact | write) ..4',
    ],
    {
      letter: 'please tell us anything that you would add, change or take out',
      plan: 'the family is asked for anything that they would add, change or take out',
    },
    {
      unless: [
        ...INNOCENT,
        '(no limit | as much as you like | whatever you like | anything you like)',
        'not ..1 (final | confined | limited | restricted)',
        '(not | never) too late',
        '(if | whether) you had ..2 (chance | opportunity)',
        '(hope | glad | sorry) ..6 (chance | opportunity)',
        '(have | has) a (say | vote)',
        '(photo | phone | mobile | staff | visitors)',
        '(hurry | rush)',
        '(have you had)',
      ],
    },
  ),
  examples: {
    kind: 'letter',
    flags: [
      [
        'Please <|restrict your remarks on the draft to|> spelling.',
        'Please tell us anything that you would add, change or take out.',
      ],
      ['<|You had your chance to|> object then.', 'Please tell us anything that you would add, change or take out.'],
      'It is <|too late to object|> now.',
    ],
    passes: [
      'Please write anything you like on the draft: spelling, facts, or what you think we have got wrong.',
      'It is never too late to change your mind.',
      'I hope that you had a chance to look round.',
      'Please do not worry about spelling.',
    ],
  },
});
