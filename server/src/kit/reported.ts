/** What the family or the child asked, told by the writer: "You asked whether he is lazy". */
import type { Sentence, Token } from '../text/index.ts';

const ASKED =
  /\b(?:you|mum|dad|mummy|daddy|mother|father|parents?|gran|nan|grandma|grandad|carers?|family|he|she|they|[A-Z][\p{L}’'-]+)(?: \w+){0,2} (?:ask|asks|asked|asking|wonder|wonders|wondered|wondering)(?: [\p{L}]+){0,3} (?:if|whether)\b[^;:.?!]*$/u;
/** A second clause is the writer's own again. */
const OWN_AGAIN = /, (?:but|and|so|yet|which) [^,]*$/;

/** Whether the words from `first` on stand in a question that the family or the child put. */
export function askedByFamily(sentence: Sentence, first: Token): boolean {
  const before = sentence.block.text.slice(sentence.start, first.start);
  return (
    before.length > 8 &&
    ASKED.test(before) &&
    !OWN_AGAIN.test(before) &&
    !/\b(?:we|I|staff) (?:\w+ )?(?:ask|wonder)/.test(before)
  );
}
