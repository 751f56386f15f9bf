/**
 * What `matchAll` finds, one after another, of a pattern with the flag "g". `matchAll` makes a copy
 * of the pattern for each text, which takes longer than searching a sentence does.
 */
export function* eachMatch(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  mustGoOn(pattern);
  let at = 0;
  for (;;) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return;
    at = pattern.lastIndex;
    yield match;
    if (match[0] === '') at += lettersAt(pattern, text, at);
  }
}

/** The same at once: for a sentence, which has few. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  mustGoOn(pattern);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += lettersAt(pattern, text, pattern.lastIndex);
  }
  return found;
}

/** Without the flag each search would find the first match again, for ever. */
function mustGoOn({ global, source }: RegExp): void {
  if (!global) throw new TypeError(`The pattern has no flag "g": ${source}`);
}

/** An empty match is followed by a search behind the next letter, which may take two places. */
const lettersAt = ({ unicode }: RegExp, text: string, at: number): number =>
  unicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
