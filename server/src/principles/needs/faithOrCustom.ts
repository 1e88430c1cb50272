/** One faith, or one way of living, taken as everyone's. */
import { defineRule } from '../../kit/index.ts';

const FEAST = '(christmas | easter | xmas)';

export default defineRule({
  reads: 'sentence',
  title: 'One faith or custom taken for granted',
  severity: 'information',
  what: '“{words}” takes one faith or way of living as everyone’s.',
  why: 'A family of another faith, or of none, can read that it is not meant for them.',
  instead: 'Choose words in which every family can find itself.',
  source: 'Equality Act 2010, s.149',
  phrases: [
    {
      match:
        '[ (can not | could not | can never | never | impossible to | unable to | will not (try | attempt) to | hard to | struggle to | difficult to) ..1 (pronounce | spell | say) ..2 (name | names | surname) (right | properly)? ]',
      fix: 'would like to learn how to say each name',
      unless: ['@child (can not | could not) (spell | say | pronounce)', '(learning to spell)'],
    },
    {
      match:
        '[ (call | calling | know) (him | her | them) ..4 (because | as) (it is | it @be) (easier | simpler) (to (say | spell | pronounce) | for (us | everyone | staff)) ]',
      fix: 'use the name that the family uses',
    },
    {
      match: '[ (after | before) (church | mass) ]',
      fix: 'at a time that suits',
      unless: [
        '(@child | she | he) ..4 (loves | likes | sings | says)',
        '(mum | dad | gran | nan | grandad) ..3 (reads | takes | goes | sings | likes)',
        '(told | said)',
      ],
    },
    {
      match: '[ (a | your | the) (proper)? (sunday | proper) (roast | lunch | dinner) ]',
      fix: 'a meal that your family likes',
    },
    { match: '[ christian name ]', fix: 'first name' },
    { match: '[ christian names ]', fix: 'first names' },
    {
      match: '[ (normal | ordinary) what:(clothes | food | diet | homes) ]',
      fix: 'everyday {what}',
      unless: ['uniform'],
    },
    {
      match:
        'lead:(a | any | every | like | most) [ normal what:(family | families | household | households | parent | parents | mum | home | child | children) ]',
      fix: '{lead} other {what}',
      unless: ['within normal'],
    },
    {
      match: `[ (when | while | as) you (are | sit | gather | all) ..4 (round | around | at) the (tree | table) (on ${FEAST} (morning | day | eve))? ]`,
      fix: 'on a day that your family celebrates',
    },
    {
      match: `[ (on | at) ${FEAST} (morning | day | eve | dinner | lunch) ]`,
      fix: 'on a day that your family celebrates',
      unless: ['(closed | open | service | carol | says | said | wants | wanted | told)'],
    },
    {
      match: `[ (your | everyone 's | everybody 's) ${FEAST} (tree | presents | dinner | list | holiday | holidays | day | stocking | shopping) ]`,
      fix: 'your family celebration',
    },
    {
      match: `[ (everyone | everybody | every child | all children | all the children | we all) ..2 (loves | enjoys | celebrates | love | enjoy | celebrate | looks forward to | look forward to) ${FEAST} ]`,
      fix: 'families celebrate in many ways',
    },
    {
      match: '[ what (did | does | will) ..3 (father christmas | santa) bring ]',
      fix: 'what has been happening at home',
    },
    {
      match:
        '[ (must | should | have to) (eat | try | finish) ..3 (pork | ham | bacon | sausage | sausages | gelatine) ]',
      fix: 'can choose food that fits the family',
    },
    { match: '[ (exotic | unusual | foreign | strange | funny) (name | names) ]', fix: 'name' },
    {
      match:
        '[ (your | her | his | their) (culture | religion | faith | background) (does not | do not | will not | is not | may not | prevents | stops) ..4 ]',
      fix: 'please tell us what matters to your family',
    },
  ],
  unless: ['(religious education | re lesson | carol)'],
  examples: {
    flags: [
      ["I'm sorry, I <|can't pronounce your name|>.", "I'm sorry, I would like to learn how to say each name."],
      ['<|We all celebrate Christmas|>.', 'Families celebrate in many ways.'],
      ['<|Normal clothes|> on Friday.', 'Everyday clothes on Friday.'],
      ['Please put your child’s <|Christian name|> on the form.', 'Please put your child’s first name on the form.'],
      [
        '<|When you are all gathered round the tree on Christmas morning|>, help Aaliyah to take turns.',
        'On a day that your family celebrates, help Aaliyah to take turns.',
      ],
      ['Children may come in <|normal clothes|> on Friday.', 'Children may come in everyday clothes on Friday.'],
    ],
    passes: [
      'RE this term is about Christmas and Eid.',
      'He likes Christmas songs.',
      'Please put your child’s first name on the form.',
      'School is closed on Christmas Day.',
      'Everyday clothes are fine on Friday.',
      'We will look at this before the Christmas holidays.',
    ],
    kind: 'letter',
  },
});
