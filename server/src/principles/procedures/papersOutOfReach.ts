/** Papers a family may have only if they ask in the right way. */
import { defineRule } from '../../kit/index.ts';
import { inPlace, marked, PAPERS } from './wording.data.ts';

export default defineRule({
  reads: 'sentence',
  title: 'Papers kept out of reach',
  severity: 'warning',
  what: '“{words}” can read as if papers about a child were not meant for the parents.',
  why: 'A parent who has to apply for them may never see them.',
  instead: 'Send a copy, and say when it will come.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 6.71',
  phrases: inPlace([
    {
      match: `what:(${PAPERS} ..2) [ (is | are) not ..2 (sent | given | shared | provided | issued | circulated | available) (to | with) (@parent | parents | families) ]`,
      fix: 'will be sent to you by [date]',
    },
    {
      match: `[ (do | does | will) not ..2 (share | send | give | issue | provide | release) ..3 ${PAPERS} ..2 (to | with) (@parent | parents | families) ]`,
      fix: 'will send you a copy by [date]',
    },
    {
      match: `what:(${PAPERS} ..8) [ (is | are | will be | can be | may be) (held | kept | stored | filed)? ..3 (on file | in the file | in (his | her | their) file)? and? (is | are)? (available | supplied | obtainable | obtained | requested | viewed | inspected | accessed | seen | released) ..3 (on written? (request | application) | upon (request | application) | in writing | by (appointment | arrangement | written request) | from (the office | reception | medical records | the website | records | head office)) ]`,
      fix: 'will be sent to you by [date]',
    },
    {
      match: `what:(${PAPERS} ..6) [ (is | are | will be) (held | kept) on file ]`,
      fix: 'will be sent to you by [date]',
    },
    {
      match: `[ (@parent | you) (can | may | should | must | will need to | need to | have to) (request | apply for | ask for | obtain | collect) ..3 ${PAPERS} ..3 (in writing | by post | from (the office | reception | medical records | records)) (from (the)? _ _?)? ]`,
      fix: 'A copy goes to [names] first, so that they can check it and change things',
    },
    {
      match: `[ (~request | ~application) ..4 ${PAPERS} ..3 (must | should | have to | need to) be (made)? ..1 in writing ]`,
      fix: 'We will send you a copy by [date]',
    },
    {
      match: `[ (the rest | the other pages | the remaining pages | page #) (is | are) (only | just)? for (us | staff | the office | our (records | files | use) | school | professionals) ]`,
      fix: 'please read it all, and ring me with any questions',
    },
    {
      match:
        '[ (just | only | simply)? sign (page _? | where | at the bottom | here | on the dotted line) (; | , | :)? ..4 (rest | no need | without reading | do not worry) (is (only | just)? for (us | staff | the office | our records))? ]',
      fix: 'please read it all first, and ring me with any questions before you sign',
    },
    {
      match: `[ (@parent | parents | families | you) (may | can | could | might) (have (sight | a view | a look | copies) of | inspect | view | see | read | consult) ((the | his | her | their | this | your | our)? _? ${PAPERS} | it | them) ..1 (on request | upon request | if (they | you) (ask | request | apply | insist) | by (appointment | arrangement) | on application | at (county | town | city) hall | at the (office | council offices) | in the (office | school office)) ..3 ]`,
      fix: (match) =>
        `${/^\S+(?: and \S+)?(?= (?:may|can|could|might) )/i.exec(marked(match))?.[0] ?? 'the family'} will be sent a full copy by [date], to read and to change`,
      unless: ['(also | too | as well | copy is | original)'],
    },
    {
      match: `[ (may | can | might | must) be (inspected | viewed | consulted | examined | perused | seen | read) (by (the)? (parents | parent | family | families | @parent))? (at (the)? _? _? (hall | office | offices | school | reception | centre) | in the (office | school office) | on request | upon request | by appointment | upon _ _ notice | on ..3 notice) ((upon | on | at) _ ..3 notice)? ..4 ]`,
      fix: 'will be sent to the family by [date]',
      unless: ['(also | too | as well | policy | policies)'],
    },
    {
      match: `[ (figures | names | costs | costings | parts | sections | pages | details | comments | scores) (removed | redacted | blacked out | taken out | withheld | left out) ]`,
      fix: 'with nothing left out',
      unless: ['(other (children | pupils | families) | privacy | third party)'],
    },
    {
      match: `[ (not | never) (shared | to be shared | for sharing | disclosed | released | copied) (with | to) (@parent | parents | families | the family) ]`,
      fix: 'shared with [names] first',
      unless: ['without', 'unless'],
    },
  ]),
  unless: ['(large print | braille | easy read | other languages | another language | other formats | large type)'],
  examples: {
    flags: [
      [
        'Notes of the discussion <|are held on file and are available on written application|>.',
        'Notes of the discussion will be sent to you by [date].',
      ],
      [
        '<|Parents can request this report in writing|>.',
        'A copy goes to [names] first, so that they can check it and change things.',
      ],
      'The report <|can be obtained from the office|> on weekdays.',
    ],
    passes: [
      'This letter is available on request in large print.',
      'Notes of our talk are with this letter.',
      'You can ask for a copy in Polish at any time.',
      'Marcus decides who else sees these notes.',
    ],
    kind: 'letter',
  },
});
