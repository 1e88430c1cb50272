/** Word lists that several rules of this folder share. */
import { fillTemplate, type Match, type Phrase, type Rewrite } from '../../kit/index.ts';
import { TokenKind } from '../../text/index.ts';

/** Papers that a meeting or a plan brings with it. */
export const PAPERS =
  '(report | reports | paper | papers | paperwork | document | documents | documentation | plan | plans | draft | drafts | minutes | notes | copy | copies | advice | assessment | assessments | findings | results | agenda | profile | evidence | summary | handout | handouts | pack | data | scores | record | records | targets)';

/** Whoever else may be meant by "someone". */
export const SOMEONE =
  '(someone | somebody | (a | another) (lady | man | gentleman | woman | person | chap | specialist | professional | worker | adviser | manager) | a representative | a rep | a colleague | an officer | a member of (staff | the team | our team) | one of (us | the team | our team | my colleagues))';

/** Tells again that the meeting is soon. */
export const VERY_SOON =
  '(tomorrow | tmrw | tmw | today | tonight | this (@day | afternoon | morning | evening) | first thing)';

const AMOUNTS = new Set(
  'one two three four five six seven eight nine ten fifteen twenty thirty forty half once twice daily weekly fortnightly every each monday tuesday wednesday thursday friday mondays tuesdays wednesdays thursdays fridays'.split(
    ' ',
  ),
);

/** Whether the sentence says how much or how often. */
export function saysHowMuch({ sentence }: Match): boolean {
  return sentence.tokens.some((token) => token.kind === TokenKind.Number || AMOUNTS.has(token.word.norm));
}

/** Lower case at the start, unless the first word is a name or a short form. */
export function asObject(words: string): string {
  return /^(?:The|A|An|This|These|Any|All|His|Her|Their|Your|Our|Its|Support|Help|Progress|Specialist|Extra|Additional|Regular|Further|Small|Visual|Weekly|Daily|Work|Resources|Equipment|Strategies|Interventions?|Targets|Situation|Behaviour|Attendance|Meetings?|Referrals?|Notes|Copies|It)\b/.test(
    words,
  )
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

/** Phrases whose rewrites stand in place of the marked words only; what else was matched stays as it is. */
export function inPlace(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.map((phrase) => {
    if (phrase.fix === undefined) return phrase;
    const fixes = (Array.isArray(phrase.fix) ? phrase.fix : [phrase.fix]) as readonly Rewrite[];
    return { ...phrase, fix: fixes.map(placed) };
  });
}

function placed(fix: Rewrite): Rewrite {
  return (match) => {
    const made = typeof fix === 'function' ? fix(match) : fillTemplate(match, fix);
    const { text } = match.block;
    const before = text.slice(match.start, match.markStart);
    const after = text.slice(match.markEnd, match.end);
    const texts = made === undefined ? [] : typeof made === 'string' ? [made] : made;
    // A comma that a rewrite ends with is not wanted before another mark.
    const closed = after === '' && /^\s*(?:[.,;:!?]|$)/.test(text.slice(match.end));
    return texts.map((words) => `${before}${closed ? words.replace(/,$/, '') : words}${after}`.replace(/\s+/g, ' '));
  };
}

/** The marked words, as written. */
export function marked(match: Match): string {
  return match.block.text.slice(match.markStart, match.markEnd);
}
