/** Sentences in the language of the court: two heavy words or more in one long sentence. */
import { defineRule, type SentenceReport, type SentenceView } from '../../kit/index.ts';
import { type Token, TokenKind } from '../../text/index.ts';

const HEAVY = new Set(
  'notwithstanding whereupon whereby insofar inasmuch wherein thereto thereby thereof therein hereby herein hereinafter pursuant commensurate discrepancy indices determined determination criterion withheld recourse deemed deems whereas aforementioned aforesaid forthwith lodged consequent subsequent bears observation commence commencement cessation entitlement discretion discretionary statutory circumstances jurisdiction provisions instituted undersigned household desirous minded prejudice respect accordance constitute constitutes entertained representations commensurately disposition concomitant albeit contingent incumbent stipulated accede adduced avail foregoing compliance failing remedy remedies reserves reserve cease hereof hereto hereunder requisite adjudged hitherto furnished subsist subsists heretofore hereinbefore thereunder totality henceforth abovenamed undermentioned proviso vires stipulate stipulates discharge discharged obligation obligations prescribed prescribe assent proceedings contemplation apprised appertaining tantamount herewith ascertain ascertained effectuate promulgated'.split(
    ' ',
  ),
);
/** One of these is enough by itself. */
const LEGAL = new Set(
  'notwithstanding whereupon insofar inasmuch wherein hereinafter hereby hereof hereunder whereof heretofore hereinbefore thereunder aforementioned aforesaid subsist adduced forthwith pursuant requisite thereof therein thereto thereby hitherto henceforth herein'.split(
    ' ',
  ),
);

/** The same in everyday words. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/\bnotwithstanding\b/gi, 'despite'],
  [/\bpursuant to (?=s\.|section|the \w+ (?:act|reg)|article|reg)/gi, 'under '],
  [/\bpursuant to\b/gi, 'following'],
  [/\bthe foregoing\b/gi, 'this'],
  [/\bhereinbefore described\b/gi, 'described above'],
  [/\bhereinbefore set out\b/gi, 'set out above'],
  [/\bhereinbefore\b/gi, 'above'],
  [/ as aforesaid\b/gi, ''],
  [/\bshall (?=continue|subsist)/gi, 'will '],
  [/\bforthwith\b/gi, 'at once'],
  [/\b(?:aforementioned|aforesaid|abovenamed|hereby|hereto|thereto|hereinafter|said) /gi, ''],
  [/\bsubsists?\b/gi, 'continue'],
  [/\badduced\b/gi, 'sent in'],
  [/\brequisite\b/gi, 'needed'],
  [/\b(?:hitherto|heretofore)\b/gi, 'until now'],
  [/\bhenceforth\b/gi, 'from now on'],
  [/\binsofar as\b/gi, 'as far as'],
  [/\bwhereupon\b/gi, 'and then'],
  [/\b(?:thereby|thereupon)\b/gi, 'so'],
  [/\b(?:herein|therein|thereunder|hereunder)\b/gi, 'in it'],
  [/\b(?:thereof|hereof)\b/gi, 'of it'],
  [/\bwhereof\b/gi, 'of which'],
  [/\bwherein\b/gi, 'in which'],
  [/\bdiscrepancy\b/gi, 'gap'],
  [/\bindices\b/gi, 'scores'],
  [/\bcommensurate with\b/gi, 'in line with'],
  [/\bdetermined\b/gi, 'decided'],
  [/\bdetermination\b/gi, 'decision'],
  [/\bcommence(ment)?\b/gi, 'start'],
  [/\bsubsequent\b/gi, 'later'],
  [/\bconsequent\b/gi, 'resulting'],
  [/\bascertain\b/gi, 'find out'],
  [/\bfurnish(ed)?\b/gi, 'give'],
  [/\brecourse\b/gi, 'word'],
  [/\bassent\b/gi, 'agree'],
];

function plainly(text: string): readonly string[] {
  const made = PLAIN.reduce((words, [heavy, plain]) => words.replace(heavy, plain), text);
  if (made === text) return [];
  return [/^\p{Lu}/u.test(text) ? made.charAt(0).toUpperCase() + made.slice(1) : made];
}

function check(at: SentenceView, report: (found: SentenceReport) => void): void {
  const { tokens } = at.sentence;
  if (tokens.length < 7) return;
  let words = 0;
  let first = -1;
  let last = -1;
  let heavy = 0;
  let legal = -1;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.kind === TokenKind.Word) words++;
    if (!HEAVY.has(token.word.norm)) continue;
    heavy++;
    if (LEGAL.has(token.word.norm) && legal < 0) legal = index;
    if (first < 0) first = index;
    last = index;
  }
  // "Pursuant to" alone is office English, and marked as such.
  if (legal >= 0 && (heavy > 1 || tokens[legal]?.word.norm !== 'pursuant')) {
    const start = (tokens[legal < 4 ? legal : Math.max(0, legal - 3)] as Token).start;
    let till = Math.min(legal + 7, tokens.length - 1);
    // All of it in one go: a rewrite of half would leave the other half marked.
    for (let index = legal; index < tokens.length; index++) {
      const { norm } = (tokens[index] as Token).word;
      if (LEGAL.has(norm) || (norm === 'said' && tokens[index - 1]?.word.norm === 'the'))
        till = Math.min(tokens.length - 1, Math.max(till, norm === 'said' ? index + 1 : index));
    }
    const end = (tokens[till] as Token).end;
    report({ start, end, replace: plainly(at.block.text.slice(start, end)) });
    return;
  }
  if (words < 14 || heavy < 3) return;
  const start = (tokens[first] as Token).start;
  const end = (tokens[Math.min(last, first + 11)] as Token).end;
  report({ start, end, replace: plainly(at.block.text.slice(start, end)) });
}

export default defineRule({
  reads: 'sentence',
  title: 'The language of the court',
  severity: 'information',
  what: '“{words}” reads like a legal paper, and many parents will not get through it.',
  why: 'If a decision cannot be followed, it cannot be answered either.',
  instead: 'Say who decided what and why, in two or three short sentences.',
  source: 'SEND Code of Practice 2015, 9.22 and 9.61',
  phrases: [
    {
      match:
        '[ (relieved | discharged | absolved | released) of (the | its | any | that) (duty | obligation | requirement) (otherwise arising)? ]',
      fix: 'not required by law to do this',
    },
    {
      match: '[ having (regard | due regard | had regard) to (the totality of)? ] ..2',
      fix: (match) => match.text().replace(/^having (?:due |had )?regard to(?: the totality of)?/i, 'having looked at'),
    },
    {
      match:
        '[ having (regard | due regard | had regard) to (the totality of | all)? the evidence (adduced | submitted | before it) ]',
      fix: 'having looked at all the evidence',
    },
    { match: '[ the totality of ]', fix: 'all' },
    {
      match:
        '[ (i | we) (write | am writing | are writing) (to you)? (pursuant to | in pursuance of | further to and in accordance with | with reference to and pursuant to) ]',
      fix: (match) => (/^i\b/i.test(match.text()) ? 'I am writing about' : 'we are writing about'),
    },
    {
      match:
        '^ [ (the | no | all)? ..3 not having been (attained | met | received | achieved | satisfied | fulfilled | obtained | provided | lodged | submitted | returned | made) ] ,',
      fix: 'because [what was missing],',
    },
    {
      match:
        '[ (no | any) (application | appeal | request | claim | representation | representations | objection) ..4 (may | shall | can) be (made | entertained | considered | lodged | brought | admitted) ..8 !_ ]',
      fix: 'we cannot [what], and you can ask us why',
      unless: ['(if | before | until)'],
    },
    { match: '[ (the | under the | by the) said what:_ ]', fix: 'this {what}', unless: ['(he | she | they) said'] },
    {
      match:
        '[ (inter alia | mutatis mutandis | prima facie | ipso facto | ultra vires | in loco parentis | pro tem | pro rata | ex officio | per se | a priori | vis a vis | de facto | quid pro quo | bona fide | ab initio | in toto) ]',
      fix: '[in everyday words]',
      severity: 'information',
    },
    {
      match: '^ [ (for the avoidance of doubt | without prejudice) ] , next:_',
      fix: (match) => match.text('next').charAt(0).toUpperCase() + match.text('next').slice(1),
    },
    {
      match:
        '[ (for the avoidance of doubt | save (as | where | that | insofar) | in so far as | without prejudice to | so to do | shall be deemed (to)? | is deemed to | are deemed to | by virtue of | in the exercise of (its | their | the) ..2 | of no effect | null and void | duly authorised | shall not be construed as | shall be construed as | hereinafter referred to as | is incumbent upon | be it noted | in contemplation of | such as to warrant | to the extent that it) ]',
      fix: '[in everyday words]',
      unless: ['drama | history lesson'],
    },
    {
      match:
        '[ the matter will be (passed | referred) , without further (recourse | reference) to (yourself | yourselves | you) , to ] the? ..3',
      fix: (match) =>
        match
          .text()
          .replace(
            /^the matter will be \w+ ?, without further \w+ to \w+ ?, to/i,
            'we will talk to you, and then ask for help from',
          ),
    },
    {
      match: '[ the ..3 notwithstanding , has determined that ..3 be withheld ]',
      fix: 'having looked at this, has decided not to help',
    },
    {
      match: '[ (in the event that | should it be the case that) you , or any other ..6 , should wish ..40 ] !(_ | ,)',
      fix: (match) =>
        `if you would like to tell us anything about this, please do${match.includes('advance') ? ' so in advance' : ''}`,
    },
  ],
  weight: 4,
  check,
  unless: ['(the word | the words | the phrase)'],
  examples: {
    flags: [
      ['<|The said pupil|>.', 'This pupil.'],
      ['<|Notwithstanding the above, you may appeal.|>', 'Despite the above, you may appeal.'],
      [
        '<|Pursuant to section 36(8) the|> Authority is not satisfied that the statutory threshold is met.',
        'Under section 36(8) the Authority is not satisfied that the statutory threshold is met.',
      ],
      'If things are no better, <|the matter will be passed, without further recourse to yourself, to|> the EWS.',
      '<|Notwithstanding the discrepancy between verbal and non-verbal|> indices, Devon did well.',
    ],
    passes: [
      'You can appeal.',
      'With regards to Sam from all of us.',
      'Although Devon did better with words than with puzzles, he enjoyed both.',
      'The council has decided not to help with travel.',
      'We will talk to you before we ask anyone else for help.',
    ],
    kind: 'letter',
  },
});
