/** Formulas that keep the family at arm's length: "it has come to our attention". */
import { type Context, childName, defineRule } from '../../kit/index.ts';

/** "About Tobi Okonjo (born 14.03.2017): request for an assessment": all that the office line says. */
function about(line: string, context: Context): string {
  const name = context.names.child[0] ?? childName(context);
  const born = /(?:D\.? ?O\.? ?B\.?|date of birth)[\s:,]*(\d[\d./ -]*\d)/i.exec(line)?.[1];
  const subject = /^\s*\w+\s*[:.]?\s*(.+?) [-–—] /.exec(line)?.[1];
  return `About ${name}${born ? ` (born ${born})` : ''}${subject ? `: ${subject}` : ''}`;
}

export default defineRule({
  reads: 'sentence',
  title: 'A cold formula',
  severity: 'information',
  kinds: ['letter'],
  what: '“{words}” can sound like a letter from an office rather than from a person.',
  why: 'A cold opening makes a parent brace for bad news before a word of it is read.',
  instead: 'Start with the child’s name and say plainly why you are writing.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 9.22',
  headings: true,
  phrases: [
    {
      match: [
        "[ (it has (been)? (come | brought | drawn) to (our | my | the school 's | the authority 's) (attention | notice | knowledge)) ] (that)",
        '[ (it has been noted | it has been observed | it has been reported (to us | to me)? | it is noted | it has been identified | it has been necessary to note) ] that',
        '[ (please be advised | please be aware | be advised | please note | kindly note | you are (hereby)? advised | please be informed | you are (hereby)? (notified | informed) | kindly be advised) ] that',
      ],
      fix: 'I wanted to let you know that',
      unless: [
        'please (note | be aware) that ..8 (school | office | car park | gate | door | date | time | room | day | trip | new)',
        'please note that (the | this | we)',
      ],
    },
    {
      match: [
        '^ [ as you (will ..1 be | are ..1 | may be | must be) aware (that)? ] ,? next:(@child | he | she | your (son | daughter | child) | his | her | their)',
      ],
      fix: 'you may have noticed that {next}',
      unless: ['(told | asked | said | mentioned)'],
    },
    {
      match: '[ this (letter | email | notice | message) serves to (confirm | acknowledge | record) ]',
      fix: 'I am writing to confirm',
    },
    {
      match: [
        '[ (this (letter | email | notice | message)? (is | serves)) to (formally | officially | hereby)? (notify | inform | advise) (you)? (formally)? ] (that | of)',
        '[ (i | we) (am | are)? (hereby | formally | officially)? (writing | write) to (formally | officially | hereby)? (inform | notify | advise) you ] (that | of)',
        '[ (i | we) (hereby | formally | must | regret to | am obliged to | are obliged to | have been asked to | am instructed to | are required to | beg to | wish to) (inform | notify | advise) you ] (that | of)',
        '[ (you are hereby | we hereby | i hereby) (_) ]',
      ],
      fix: (match) =>
        /of$/i.test(match.text())
          ? 'I am writing to tell you about'
          : /hereby \w+$/i.test(match.text())
            ? undefined
            : 'I am writing to tell you that',
    },
    {
      match: [
        '[ (the)? above (named | mentioned)? (pupil | child | student | learner | young person | named) ]',
        '[ the (said | aforementioned | aforesaid | named | subject) (pupil | child | student) ]',
        '[ (the)? (above named | above mentioned | aforementioned | aforesaid | abovenamed) ]',
      ],
      fix: '{name}',
    },
    {
      match: '[ this is an automated (message | email | letter | text) ]',
      fix: 'this message comes from the school office',
    },
    {
      match: ['^ [ (to whom it may concern | dear sir or madam | dear sir / madam | dear sirs) ]'],
      fix: "dear [parent's name]",
    },
    {
      match: [
        '[ i (refer | am referring | write with reference | write in reference) to your (letter | request | email | correspondence | application | complaint | enquiry | phone call | telephone call | communication) ]',
        '[ (further to | with reference to | in response to | in reply to | i am in receipt of | we are in receipt of | re :?) your (letter | request | email | correspondence | application | complaint | enquiry | communication | recent communication) ]',
      ],
      fix: (match) => `thank you for your ${/(\w+(?: call)?)$/.exec(match.text())?.[1] ?? 'letter'}`,
      unless: ['^ (further to | with reference to | in response to | in reply to | re) ..12 , (i | we)'],
    },
    {
      match: [
        '^ [ (an audit of | a review of | monitoring of | analysis of | a check of | our) ..4 (registers | records | data | attendance | register | system | database | monitoring) (has | have)? (identified | shown | shows | show | revealed | flagged | highlighted | indicated) ] who:@child as ..5 !_',
      ],
      fix: 'I am getting in touch about {who} because we would like to help',
      severity: 'warning',
    },
    {
      match: [
        '[ (identified | flagged | classed | categorised | deemed) ..4 as (a | an) ..2 (absentee | truant | non attender | poor attender | cause for concern) ]',
      ],
      severity: 'warning',
    },
    { match: ['[ our records (show | indicate | suggest | state | tell us) ] that'], fix: 'we have noted that' },
    {
      match: [
        '[ is now a matter of record ]',
        '[ (placed | kept | logged | recorded | noted | held) on (file | record | the record | our records | his file | her file) ]',
        '(this | conduct | behaviour | absence | refusal | which) [ (has been | will be | is) (duly)? (recorded | noted | logged) ] !_',
      ],
      fix: (match) => (/^is now/i.test(match.text()) ? 'has been written down, and we can talk about it' : undefined),
      unless: ['(thank | thanks | your views | agreed | you asked)'],
    },
    {
      match: [
        '[ the (child | pupil | student) (was | has been | is | will be | is to be | must be | had to be | did | has | refused | hit) ]',
      ],
      fix: (match) =>
        match.text().replace(/^the (?:child|pupil|student)/i, match.context.names.child[0]?.split(' ')[0] ?? '[name]'),
      unless: [
        '(other | another | if | when | where | whether | each | every | any) ..8 the (child | pupil | student)',
        '(law | regulations | policy | code of practice | guidance)',
        'the (child | pupil | student) (@be | has) (born)',
        '(bit | hit | pushed | hurt | kicked) ..4 the child',
      ],
    },
    {
      match: ['[ (your | his | her | their) (attendance at this meeting | presence) is (requested | required) ]'],
      fix: 'we would really like you to be there',
    },
  ],
  check({ sentence, block, context }, report) {
    if (sentence.index > 0) return;
    const address = /^\W*(to (?:the )?parents?(?:\(s\))?[^\n]{0,30}\bof)\b/i.exec(block.text.slice(0, 80));
    if (address) {
      const at = address[0].length - (address[1] as string).length;
      report({
        start: at,
        end: address[0].length,
        replace: ["Dear [parent's name], this is about"],
        severity: 'warning',
      });
      return;
    }
    const line =
      /^\s*(?:re|ref|subject|regarding)\b\s*[:.]?\s*[^\n]{2,60}\b(?:D\.? ?O\.? ?B|date of birth)\b[^\n]*/i.exec(
        block.text.slice(0, 400),
      );
    if (!line) return;
    const start = line[0].length - line[0].trimStart().length;
    report({ start, end: line[0].trimEnd().length, replace: [about(line[0], context)] });
  },
  examples: {
    kind: 'letter',
    flags: [
      [
        '<|As you will be aware|>, his behaviour has changed this term.',
        'You may have noticed that his behaviour has changed this term.',
      ],
      [
        '<|It has come to our attention|> that Callum had the wrong uniform.',
        'I wanted to let you know that Callum had the wrong uniform.',
      ],
      ['<|This is to formally notify you|> that the club is full.', 'I am writing to tell you that the club is full.'],
      ['I wrote about <|the above-named pupil|>.', "I wrote about [child's name]."],
    ],
    passes: [
      'As you will be aware, the school is closed on Friday.',
      'I am writing about Callum, who has had a good week.',
      'Please note that the gate is locked at nine.',
      'The child was born at 28 weeks and was seen by a paediatrician.',
    ],
  },
});
