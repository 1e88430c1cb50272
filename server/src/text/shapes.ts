/** The shapes of lines that mean something in letters and plans, in either format. */

const SALUTATION = /^(?:dear|hi|hiya|hello|hey|good (?:morning|afternoon|evening))\b/i;
const DEAR = /^dear\b/i;
/** Closing phrases after which "from", "to" and names may still come, and those that stand alone. */
const CLOSING =
  /^(?:(?:with|our|my|very|all|much|lots of) ){0,3}(?:(?:many|best|kind|kindest|warm|warmest|good|big|every) ){0,2}(?:regards|wishes|thanks|love|hugs|good wish)\b|^yours(?: very)?(?: (?:sincerely|faithfully|truly|ever|respectfully))?\b|^(?:sincerely|warmly|cheers|take care|all the best|respectfully|thank you|thanks|speak soon|see you soon|bye for now)\b/i;
const CLOSING_REST =
  /^(?:[\s,.!x❤♥]*|,? (?:from|to|and) .{0,50}[a-z][,.!x ]*|(?: (?:again|always|both|all|in advance|as ever|very much|so much|indeed|sincerely|faithfully|yours)){1,2}[,.! ]*)$/i;
const MAIL_HEADER =
  /^(?:subject|re|ref|our ref|your ref|from|to|cc|bcc|date|sent|attachments?|enc|encs|enclosures?|copied to|copies to|copy to)\s*:/i;

/** A line that greets: "Dear Mrs Ali,", "Hi Dan". */
export function isSalutation(line: string): boolean {
  const text = line.trim();
  if (text.length === 0 || text.length > 100 || !SALUTATION.test(text)) return false;
  const inside = text.slice(0, -1);
  if (/[!?;:]/.test(inside) || /[a-z]{3}\. /.test(inside)) return false;
  if (DEAR.test(text)) return true;
  // "Hi Dan, just a quick one" is the start of a paragraph.
  return text.length <= 40 && (!/,/.test(inside) || /,$/.test(text)) && wordCount(text) <= 6 && !/[.]$/.test(text);
}

/** A closing phrase on a line of its own: "Yours sincerely,", "Best wishes". */
export function isClosing(line: string): boolean {
  const text = line.trim();
  if (text.length < 3 || text.length > 70) return false;
  const phrase = CLOSING.exec(text);
  return phrase !== null && CLOSING_REST.test(text.slice(phrase[0].length));
}

/** A line of an e-mail's head or a letter's reference: "Subject: …", "Our ref: …". */
export function isMailHeader(line: string): boolean {
  return MAIL_HEADER.test(line.trimStart().slice(0, 24));
}

/** A line under a closing phrase: a name, a post, a telephone number. */
export function isSignatureLine(line: string): boolean {
  const text = line.trim();
  return text.length <= 80 && !(/[.!?]["”’)]?$/.test(text) && wordCount(text) > 5) && wordCount(text) <= 12;
}

/** Number of runs of non-space in a line. */
export function wordCount(line: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < line.length; at++) {
    const space = line.charCodeAt(at) <= 32;
    if (!space && !inside) words++;
    inside = !space;
  }
  return words;
}

/** The text without masked markup, one space for each run of white space. */
export function plainTitle(text: string): string {
  return text
    .replace(/\u0000/g, '')
    .replace(/[\s\ufffc]+/g, ' ')
    .trim();
}
