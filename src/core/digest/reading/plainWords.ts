const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const BACKTICK = 4;
const POINT = 5;
const COMMA = 6;
const UNDERSCORE = 7;

/** What each character of plain text is, by its code: 0 for what stands between words. */
const KINDS = new Uint8Array(128);
for (let code = 97; code <= 122; code++) KINDS[code] = LETTER;
for (let code = 48; code <= 57; code++) KINDS[code] = DIGIT;
for (const [mark, kind] of [
  ["'", APOSTROPHE],
  ['`', BACKTICK],
  ['.', POINT],
  [',', COMMA],
  ['_', UNDERSCORE],
] as const)
  KINDS[mark.charCodeAt(0)] = kind;

/** What an English text has beside ASCII, by its code: ’ and ´ are apostrophes, the others stand between words. */
const OTHERS: ReadonlyMap<number, number> = new Map([
  [0x2019, APOSTROPHE],
  [0xb4, APOSTROPHE],
  ...[0x2018, 0x201c, 0x201d, 0x2013, 0x2014, 0x2026, 0xa0].map((code) => [code, 0] as const),
]);

/**
 * The same words as `wordsOf` reads with patterns, several times faster, of a text in lower case
 * that has nothing unusual in it; null where it has: other letters, or marks where patterns would
 * have to tell ("u.s.", "1980's").
 */
export function plainWords(text: string): string[] | null {
  const words: string[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const kind = kindAt(text, at);
    if (kind === null) return null;
    if (kind !== LETTER && kind !== DIGIT) {
      if ((kind === APOSTROPHE || kind === BACKTICK) && ownsAt(text, at)) {
        if (!mayOwn(text, at)) return null;
        at += 2;
      } else at += 1;
      continue;
    }
    const end = kind === LETTER ? endOfWord(text, at) : endOfNumber(text, at);
    if (end === null) return null;
    words.push(text.slice(at, end));
    at = end;
  }
  return words;
}

/** Null for a character that plain text has not. */
function kindAt(text: string, at: number): number | null {
  const code = text.charCodeAt(at);
  if (code < 128) return KINDS[code]!;
  // Behind the end there is nothing, which is no word either.
  return Number.isNaN(code) ? 0 : (OTHERS.get(code) ?? null);
}

/** "'s" that ends there. */
function ownsAt(text: string, at: number): boolean {
  if (text.charCodeAt(at + 1) !== 115) return false;
  const next = kindAt(text, at + 2);
  return next !== LETTER && next !== DIGIT && next !== UNDERSCORE;
}

/** What stands beside a possessive ending, when that is left out, must not grow together. */
function mayOwn(text: string, at: number): boolean {
  const next = kindAt(text, at + 2);
  const before = at === 0 ? 0 : kindAt(text, at - 1);
  return (
    next !== null &&
    !(next === POINT && isLetterOrUnknown(text, at + 3)) &&
    next !== APOSTROPHE &&
    next !== BACKTICK &&
    before !== DIGIT &&
    before !== APOSTROPHE &&
    before !== BACKTICK &&
    before !== POINT &&
    before !== COMMA
  );
}

/** Letters, and once an apostrophe with more of them; null where it is not plain. */
function endOfWord(text: string, start: number): number | null {
  let at = endOfLetters(text, start);
  if (kindAt(text, at) === APOSTROPHE && kindAt(text, at + 1) === LETTER && !ownsAt(text, at))
    at = endOfLetters(text, at + 1);
  const next = kindAt(text, at);
  if (next === null) return null;
  return next === POINT && isLetterOrUnknown(text, at + 1) ? null : at;
}

function endOfLetters(text: string, start: number): number {
  let at = start;
  while (kindAt(text, at) === LETTER) at += 1;
  return at;
}

function isLetterOrUnknown(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === LETTER || kind === null;
}

/** "1,200", "3.5". */
function endOfNumber(text: string, start: number): number | null {
  let at = start;
  for (;;) {
    while (kindAt(text, at) === DIGIT) at += 1;
    const mark = kindAt(text, at);
    if (mark === null) return null;
    if (mark !== POINT && mark !== COMMA) return at;
    const next = kindAt(text, at + 1);
    if (next === null) return null;
    if (next !== DIGIT) return at;
    at += 1;
  }
}
