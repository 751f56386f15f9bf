import { inOneByte } from '../../language/inOneByte.ts';
import { ofWord } from '../../language/ofWord.ts';
import { stemWord } from '../../language/stem.ts';
import { plainWords } from './plainWords.ts';

/** Words that carry no subject of their own; "say" is one in news. */
const EMPTY_WORDS = new Set(
  `a about above after again against all also although am an and any are as at be because been
  before being below between both but by can could did do does doing down during each either even
  few for from further had has have having he her here hers herself him himself his how however i if
  in into is it its itself just least made make many may me might more most much must my myself
  neither no nor not now of off on once one only or other our ours ourselves out over own per put
  quite rather really said same say saying says she should since so some still such take than that
  the their theirs them themselves then there these they this those though through thus to too
  toward towards under until unto up upon us very via was we were what when where whether which
  while who whom whose why will with within without would yet you your yours yourself told tell
  according mr mrs ms dr`.split(/\s+/),
);

/** The words of a text, lower-case, without marks and possessive endings; "1,200" and "3.5" are one. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  return (plainWords(lower) ?? piecesOf(lower)).map(kept);
}

/** No word goes on behind a space: only those pieces that have something unusual are read with patterns. */
const piecesOf = (lower: string): string[] =>
  lower.split(/\s+/).flatMap((piece) => plainWords(piece) ?? unusualWords(piece));

const keptWords = new Map<string, string>();
/** Words of the language are few; a flood of invented ones must not fill the memory. */
const MOST_KEPT = 50_000;

/** The same word: all sentences hold one copy of it. */
function kept(word: string): string {
  const known = keptWords.get(word);
  if (known !== undefined) return known;
  const plain = inOneByte(word);
  if (keptWords.size < MOST_KEPT) keptWords.set(plain, plain);
  return plain;
}

function unusualWords(lower: string): string[] {
  const plain = lower.replace(/['’´`]s\b/g, '');
  // "u.s." is one word; few texts have such, and the search for them is slow.
  const joined = /\p{L}\.\p{L}/u.test(plain)
    ? plain.replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    : plain;
  return joined.match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’´]\p{L}+)?/gu) ?? [];
}

export const isEmptyWord = (word: string): boolean => EMPTY_WORDS.has(word);

/** The stem of a word that carries a subject; null of any other. */
const termOf = ofWord((word): string | null =>
  !EMPTY_WORDS.has(word) && (word.length > 1 || /\p{N}/u.test(word)) ? stemWord(word) : null,
);

/** The stems of the words that carry a subject, each once, in order. */
export function termsOf(words: readonly string[]): string[] {
  const terms = new Set<string>();
  for (const word of words) {
    const term = termOf(word);
    if (term !== null) terms.add(term);
  }
  return [...terms];
}

/** Neighbouring stems, each pair once; pairs of two empty words say nothing. */
export function pairsOf(words: readonly string[]): string[] {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < words.length; at++) {
    const [first, second] = [words[at]!, words[at + 1]!];
    if (EMPTY_WORDS.has(first) && EMPTY_WORDS.has(second)) continue;
    pairs.add(kept(`${stemWord(first)} ${stemWord(second)}`));
  }
  return [...pairs];
}

/** Scripts that put no space between words, and how many letters a word of theirs has. */
const UNSPACED: readonly (readonly [RegExp, number])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu, 2],
  [/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu, 5],
];
const HAS_UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Length as a reader counts it. Where words have no space between them they are reckoned by their
 * letters: docs/decisions/words-without-spaces.md.
 */
export function countWords(text: string): number {
  return HAS_UNSPACED.test(text)
    ? (text.match(/\S+/g) ?? []).reduce((sum, run) => sum + wordsInRun(run), 0)
    : countRuns(text);
}

function wordsInRun(run: string): number {
  let [words, rest] = [0, run];
  for (const [letters, ofWord] of UNSPACED) {
    words += Math.ceil((rest.match(letters)?.length ?? 0) / ofWord);
    rest = rest.replace(letters, '');
  }
  return Math.max(1, words + (/[\p{L}\p{N}]/u.test(rest) ? 1 : 0));
}

/** What stands between spaces. */
function countRuns(text: string): number {
  let [count, inside] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const space = isSpace(text.charCodeAt(at));
    if (!space && !inside) count += 1;
    inside = !space;
  }
  return count;
}

/** What `\s` stands for. */
const isSpace = (code: number): boolean =>
  code < 128
    ? code === 32 || (code >= 9 && code <= 13)
    : code === 0xa0 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)));
