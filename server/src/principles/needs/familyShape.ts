/** A family measured against one kind of family. */
import { defineRule } from '../../kit/index.ts';

export default defineRule({
  reads: 'sentence',
  title: 'A family put down for its shape',
  severity: 'warning',
  what: '“{words}” can read as a verdict on the family.',
  why: 'Families come in many shapes, and people read what is written about theirs.',
  instead: 'Say who lives where and who cares for the child.',
  source: 'Equality Act 2010, s.149; SEN Code of Practice 2001, 2:7',
  phrases: [
    {
      match:
        '[ (foster carers | foster parents | step parents | stepparents | stepfathers | stepmothers | stepdads | step mums | stepmums | grandparents | kinship carers | guardians | carers | grandmothers | partners | aunts | non resident parents | foster families) (are | do | can) not ..1 (be)? (regarded | classed | counted | count | considered | treated | seen | recognised | deemed) ..1 (as)? (a | the)? (parents | parent | family) ] ..14 $',
      fix: 'people who bring a child up are family too, and will be asked',
      unless: ['(in law | by law) ..6 but'],
    },
    {
      match:
        '[ (chaotic | dysfunctional | unstable | disorganised | large | problem)? ,? (one parent | single parent | lone parent) (family | home | household | background) ]',
      fix: 'a family of [who is at home]',
      severity: 'information',
      unless: ['(many | some | every | support for | group)'],
    },
    {
      match:
        '[ (dysfunctional | chaotic | problem | troubled | unconventional | unusual | non traditional | messy) (family | home | household | home life | families) ]',
      fix: 'family of [who is at home]',
    },
    {
      match: '[ (different | several | multiple | three | four | various) (dads | fathers) ]',
      fix: '[who is in the family]',
      unless: ['(helped | came | read)'],
    },
    {
      match:
        'lead:(comes | coming | is | came) from a [ (broken | fractured | split | fragmented) (home | family | marriage | household) ]',
      fix: (match) => (match.text('lead').toLowerCase() === 'coming' ? 'having two homes' : 'has two homes'),
    },
    { match: '[ a (broken | fractured | split) (home | family | marriage | household) ]', fix: 'two homes' },
    { match: '[ (broken | fractured) (home | homes | family | families) ]', fix: 'two homes' },
    {
      match: '(circumstances | situation | background | home | family | life) : [ broken ]',
      fix: (match) => match.text().replace(/\s*: broken$/i, ': two homes'),
    },
    {
      match:
        "lead:(his | her | their | the | @child 's) [ (real | natural | proper | actual) who:(mum | mother | dad | father | parents | family) ]",
      fix: '{lead} birth {who}',
    },
    {
      match: "lead:(his | her | their | the | @child 's) [ absent who:(father | dad | mother | mum | parent) ]",
      fix: '{lead} {who}, who lives elsewhere,',
      severity: 'information',
    },
    {
      match:
        'who:(father | dad | mother | mum) @be? [ (not on | off | not in | out of | no longer on) the (scene | picture) ]',
      fix: '{who} lives elsewhere',
      severity: 'information',
    },
    {
      match: '(has | with | have) [ no (father figure | male role model) (at home)? ]',
      fix: (match) =>
        match.text().replace(/no (?:father figure|male role model)(?: at home)?$/i, 'a family of [who is at home]'),
      severity: 'information',
    },
    {
      match: '[ only? (a | the) (single | lone) (mother | mum | parent) household ]',
      fix: 'a home with [who]',
      severity: 'information',
    },
    {
      match: '(not | hardly | is not) [ a (normal | proper | real | conventional) family ]',
      fix: (match) => match.text().replace(/(?:is )?(?:not|hardly) a \w+ family$/i, 'is a family of [who is at home]'),
    },
  ],
  unless: ['(she | he | they | who) (calls | call)', 'bone | arm | leg | wrist'],
  examples: {
    flags: [
      ['Jay’s <|absent father|> has a new job.', 'Jay’s father, who lives elsewhere, has a new job.'],
      ['Home circumstances: <|broken|> (parents separated).', 'Home circumstances: two homes (parents separated).'],
      ['Her <|real mum|> comes to reviews.', 'Her birth mum comes to reviews.'],
    ],
    passes: [
      'Jay has two homes, one with each parent.',
      'Her birth mum comes to reviews.',
      'He has a broken wrist and writes with his left hand.',
      'Sam lives with his mum and his gran.',
    ],
    kind: 'plan',
  },
});
