/** Word groups and ways of rewriting that several rules about a parent's knowledge share. */
import { fillTemplate, type Match, plainText, type Rewrite } from '../../kit/index.ts';

/** Where the writer works: "at school", "here", "with us". */
export const AT_SCHOOL =
  '((at | in | within) (our | the | this | my | his | her | their)? (school | nursery | college | preschool | pre school | class | classroom | lessons | lesson | setting | unit | centre | provision | clinic | sessions | session) | here | with us | for us | for me | on site | during the (school | nursery | college)? day | all day)';

/** Whose account it is: "your", "Mum's", "parental", "the family's". */
export const FAMILYS =
  "(your | parental | parent | parents | mum | dad | mother | father | mum 's | dad 's | mother 's | father 's | her | his | their | the (family | parents | mother | father | carer | carers | grandmother | grandfather) 's? | family | home | @parent 's)";

/** What a family hands over: accounts, diaries, films, forms. */
export const ACCOUNT =
  '(account | accounts | description | descriptions | report | reports | version | evidence | information | observation | observations | concern | concerns | view | views | comment | comments | diary | diaries | video | videos | film | films | recording | recordings | questionnaire | questionnaires | form | forms | score | scores | rating | ratings | example | examples | history | letter | letters | note | notes | explanation | advice | log | logs | feedback | input | testimony | statement | statements | contribution | submission)';

/** Words that turn a statement into a question to the family, or own that the writer may be missing something. */
export const QUESTIONS: readonly string[] = [
  '(would | will | do) (like | love | want | be glad | be keen | need) ..3 to (know | hear | learn | understand | find | see what | talk | ask)',
  'would (like | love | welcome | value) ..4 (your | you | @parent)',
  '(tell | show | help | teach) (us | me | staff) ..3 (what | when | how | more | about | see | understand | know | where)',
  '(please | could you | can you | would you | do you) ..2 (tell | let | share | ring | send)',
  'what (do | does | did | would | have | has | is | helps | works | might)',
  'how (do | does | did) (you | @parent | @child | he | she | they | it)',
  '@staff (may | might | could) (be | have | well be | well have) ..2 (missing | missed | wrong | mistaken)',
  '~see ..4 (different | other | more) (times | time | places | of)',
  '(compare | comparing) (notes | what)',
  'would like to (come | see | visit | watch) ..4 (see | how | what | it | you)',
  '(look | looking | watch | watching) (out | again | for)',
  '(learn | learning) from',
  'we (had not | should have | were wrong | were slow)',
  '(talk | ask | check | work it out | explore) ..3 with (you | @parent)',
];

/** The same, and words that leave the matter open or give thanks. */
export const REPAIRS: readonly string[] = [
  ...QUESTIONS,
  'not ..6 yet',
  'yet (to | seen)',
  '(glad | grateful | sorry | thank | thankful) ..3 (to know | for | that | you | we)',
];

/**
 * A template for letters, which speak to the parent, and one for plans, which speak of them.
 * Words of the match before the mark are kept, words after it go; a template that opens with a captured part stands for it all.
 */
export function byKind(letter: string, plan = letter): Rewrite {
  return (match: Match) => {
    const template = match.context.kind === 'plan' ? plan : letter;
    const text = fillTemplate(match, template);
    return text === undefined || /^\{(?!parent\}|name\}|\w+>)/.test(template)
      ? text
      : join(before(match), `${spliced(match, text) ? 'and ' : ''}${text}`);
  };
}

/** Like `byKind`, and the words after the mark are kept too: only the mark is replaced. */
export function inPlace(letter: string, plan = letter): Rewrite {
  return (match: Match) => {
    const text = fillTemplate(match, match.context.kind === 'plan' ? plan : letter);
    return text === undefined
      ? undefined
      : join(join(before(match), text), plainText(match.block, match.markEnd, match.end));
  };
}

/** Whether a clause of its own would be joined to the one before by a comma alone. */
function spliced(match: Match, text: string): boolean {
  if (match.beside(-1)?.word.norm !== ',' || match.start !== match.markStart || !/^(?:we|staff|you) /.test(text))
    return false;
  const lead = match.block.text.slice(match.sentence.start, match.start).replace(/,\s*$/, '');
  return (
    lead.includes(',') ||
    !/^\W*(?:as|if|when|where|while|since|although|because|after|before|once|until|for|in|on|at|by|with|from|to|given|despite|dear|hi)\b/i.test(
      lead,
    )
  );
}

function before(match: Match): string {
  return plainText(match.block, match.start, match.markStart);
}

function join(first: string, second: string): string {
  if (first === '' || second === '') return first + second;
  return /^[,.;:?!)’]/.test(second) || /[(‘“]$/.test(first) ? first + second : `${first} ${second}`;
}

/** Whether a titled name in a letter is one of the staff: parents are "you" there. */
export function staffInLetter(match: Match, name = 'who'): boolean {
  const who = match.text(name);
  if (match.context.kind !== 'letter' || !/^(?:mr|mrs|ms|miss|mx|dr|prof|sir)\b/i.test(who) || known(match, who))
    return false;
  return (
    match.context.names.parents.length > 0 ||
    match.sentence.tokens.some(({ word }) => word.norm === 'you' || word.norm === 'your')
  );
}

function known(match: Match, who: string): boolean {
  const surname = who.toLowerCase().split(/\s+/).at(-1) ?? '';
  return [...match.context.names.parents, ...match.context.names.child].some((name) =>
    name.toLowerCase().split(/\s+/).includes(surname),
  );
}

/** Whether the sentence after the match asks the family something. */
export function askedNext(match: Match): boolean {
  const next = match.block.sentences[match.sentence.index + 1];
  return (
    next?.question === true && next.tokens.some(({ word }) => /^(?:you|your|we|home|what|how|mum|dad)$/.test(word.norm))
  );
}
