/**
 * What `matchAll` finds, of a pattern with the flag "g". `matchAll` makes a copy of the pattern for
 * each text, which takes longer than searching a sentence does.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += lettersAt(pattern, text);
  }
  return found;
}

/** An empty match is followed by a search behind the next letter, which may take two places. */
const lettersAt = ({ unicode, lastIndex }: RegExp, text: string): number =>
  unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1;
