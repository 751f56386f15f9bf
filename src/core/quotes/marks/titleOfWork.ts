import { determiners, isFunctionWord } from '../../language/functionWords.ts';
import { alsoNouns, speechVerb } from '../../language/speechVerbs.ts';
import type { Token } from '../frames/readFrames.ts';

/** Written small in a title. */
const IN_TITLES =
  /^(?:an?|the|of|in|on|at|to|for|from|by|with|and|or|but|nor|as|is|vs\.?|de|la|le|than|into|over|off|up)[.,]?$/;
/** In words. */
export const LONGEST_TITLE = 9;

/** Nouns that a title stands behind: what is printed, played, sung and broadcast. */
const WORKS = new Set(
  'book memoir memoirs novel biography autobiography bestseller film movie documentary trailer song anthem ballad single album track hit show series program programme podcast episode segment sitcom drama comedy play musical opera magazine column essay poem painting sculpture exhibit exhibition game videogame'.split(
    ' ',
  ),
);
/** "the host of “Harbour Watch”" */
const MAKERS =
  /^(?:hosts?|co-hosts?|authors?|co-authors?|editors?|co-editors?|stars?|creators?|founders?|episodes?|editions?|cast|charge|version|strains)$/;
/** "on “Harbour Watch”"; what somebody responds with or calls a thing as may be said. */
const BEFORE_A_TITLE = /^(?:on|in|of|from|for|to|with)$/;

/** Whether every word has its capital, as in the titles of works and broadcasts. */
export function isTitled(words: readonly string[]): boolean {
  return (
    /^[[('"]?[\p{Lu}\p{N}]/u.test(words[0]!) &&
    words.length <= LONGEST_TITLE &&
    words.every((word) => !/^\p{Ll}/u.test(word) || IN_TITLES.test(word)) &&
    words.some((word) => /^\p{Lu}/u.test(word)) &&
    !/[!?…]$/.test(words.at(-1)!)
  );
}

/** What stands between marks as a title or a name that is given, whoever speaks nearby. */
export function isSurelyNamed(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
): boolean {
  if (isSoCalled(tokens, at)) return true;
  const before = tokens[at - 1];
  if (/^(?:titled|entitled)$/.test(before?.lower ?? '') && isPlainNoun(tokens[at - 2])) return true;
  if (before === undefined || !isTitled(words)) return false;
  return isInRowOfTitles(tokens, at) || isTitleBehind(words, tokens, at);
}

/** What stands before the marks tells that a title stands in them. */
function isTitleBehind(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  const behindComma = before.text === ',';
  const noun = behindComma ? tokens[at - 2] : before;
  if (noun !== undefined && isWork(tokens, behindComma ? at - 2 : at - 1)) return true;
  if (behindComma || before.kind !== 'word') return false;
  if (before.possessive && !determiners.has(before.lower)) return true;
  if (isNamedSo(tokens, at)) return true;
  if (words.length < 2) return false;
  if (before.lower === 'told' || BEFORE_A_TITLE.test(before.lower)) return true;
  return determiners.has(before.lower) && isPlainNoun(tokens[at + 1]);
}

/** "hits including “Harbour Light” and “Call It Love”": the later ones of several titles. */
function isInRowOfTitles(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (/^(?:,|and|or)$/.test(tokens[first - 1]?.lower || (tokens[first - 1]?.text ?? '')))
    first -= 1;
  if (first === at || tokens[first - 1]?.kind !== 'quote') return false;
  return LISTS.test(tokens[first - 2]?.lower ?? '') || isInRowOfTitles(tokens, first - 1);
}
const LISTS =
  /^(?:including|like|as|singles?|hits?|songs?|albums?|books?|novels?|films?|movies?|shows?|plays?|series|poems?|tracks?)$/;

/** "the book “…”", "the host of “…”" */
function isWork(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (WORKS.has(lower)) return true;
  return lower === 'of' && MAKERS.test(tokens[at - 1]?.lower ?? '');
}

/** "so-called “…”", "known as (the) “…”" */
function isSoCalled(tokens: readonly Token[], at: number): boolean {
  const last = determiners.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const lower = (i: number) => tokens[i]?.lower ?? '';
  if (lower(last) === 'so-called') return true;
  if (lower(last) === 'called' && lower(last - 1) === '-' && lower(last - 2) === 'so') return true;
  return lower(last) === 'as' && lower(last - 1) === 'known';
}

/** "a show called “…”", "a book entitled “…”" */
function isNamedSo(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:called|titled|entitled|named|dubbed)$/.test(tokens[at - 1]!.lower)) return false;
  const thing = tokens[at - 2];
  return isPlainNoun(thing) || thing?.text === ',';
}

function isPlainNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital || isFunctionWord(token.lower)) return false;
  return speechVerb(token.lower) === null || alsoNouns.has(token.lower);
}

const SHORT = 5;

/** A heading between paragraphs, a stage direction or an address: alone between marks and nobody's words. */
export function isHeading(text: string, mark: string, alone: boolean): boolean {
  if (/^(?:\([^()]*\)$|https?:)/.test(text)) return true;
  if (!alone) return false;
  const words = text.split(/\s+/, SHORT + 1);
  if (/^['‘]\s*$/.test(mark) && words.length <= SHORT) return true;
  return (words.length > 1 && text === text.toUpperCase()) || /^\p{L}+:$/u.test(text);
}
