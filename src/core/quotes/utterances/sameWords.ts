import { isFunctionWord } from '../../language/functionWords.ts';
import { stemWord } from '../../language/stem.ts';
import { isNegation, isNumber, turnsOfSense } from '../check/turnsSense.ts';
import { areTwoStatements } from './alteredWords.ts';
import { type ComparedRun, compareWords, indexOfWords, sameCount } from './compareWords.ts';
import { foldWords } from './quotedWords.ts';

/** So much of the shorter text's runs of four words stands in the longer one: measured best on pairs of quotations. */
const ENOUGH = 0.7;
/** Where it is not known that one speaker said both: stock phrases ("the next president of …") are everybody's. */
const ENOUGH_OF_UNKNOWN = 0.85;
const RUN = 4;
/** With fewer runs in common than this nothing more is looked at; with more, single words may differ. */
const WORTH_COMPARING = 0.3;
const ENOUGH_WORDS = 0.8;
const ENOUGH_WORDS_OF_UNKNOWN = 0.9;
const LONG = 8;
/** Runs of four in common where two outlets cut one speech in different places: ten words in a row. */
const OVERLAP = 7;

/** The words of one stretch, and where the outlet left something out ("…", "[sic]"). */
export interface Wording {
  readonly text: string;
  readonly words: readonly string[];
  /** What stands between the gaps. */
  readonly pieces: readonly (readonly string[])[];
  /** The words, each once. */
  readonly bag: ReadonlySet<string>;
  /** Its numbers, days and negations: wordings that have the same do not contradict each other. */
  readonly figures: string;
  /** Runs of four words within the pieces. */
  readonly runs: ReadonlySet<string>;
}

const GAP = /\[[^\]]{0,80}\]|\([^)]{0,80}\)|\.{3,}|(?:\. ){2,}\.|…/;

export function readWording(text: string): Wording {
  const pieces = text
    .split(GAP)
    .map((piece) => foldWords(spellOut(piece)))
    .filter((piece) => piece.length > 0);
  const runs = new Set(pieces.flatMap((piece) => runsOf(piece, RUN)));
  const words = pieces.flat();
  const figures = words.filter((word) => isNumber(word) || isNegation(word)).join(' ');
  return { text, words, pieces, bag: new Set(words), figures, runs };
}

/** "We're" and "we are" are the same words. */
const spellOut = (text: string): string =>
  text
    .replace(/\bwon[’'´`ʼ]t\b/gi, 'will not')
    .replace(/\b(?:can[’'´`ʼ]t|cannot)\b/gi, 'can not')
    .replace(/(?<=\p{L})n[’'´`ʼ]t\b/giu, ' not')
    .replace(
      /(?<=\p{L})[’'´`ʼ](re|ve|ll|m)\b/giu,
      (_, end: string) => ` ${ENDINGS[end.toLowerCase()]}`,
    );

const ENDINGS: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', m: 'am' };

/** All runs of `length` words, in order. */
export function runsOf(words: readonly string[], length: number): string[] {
  const runs: string[] = [];
  for (let i = 0; i + length <= words.length; i++) runs.push(words.slice(i, i + length).join(' '));
  return runs;
}

/**
 * Whether two stretches carry the same words, one of them perhaps cut or varied. `sameSpeaker`:
 * one person is known to have said both.
 */
export function carriesSameWords(a: Wording, b: Wording, sameSpeaker: boolean): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length <= RUN + 1) return holdsShort(short, long);
  const shared = sharedRuns(short, long);
  const enough = sameSpeaker ? ENOUGH : ENOUGH_OF_UNKNOWN;
  if (short.runs.size > 0 && shared === short.runs.size) return true;
  const overlaps = sameSpeaker && shared >= OVERLAP && shared >= short.runs.size / 2;
  if (overlaps || (short.runs.size > 0 && shared >= enough * short.runs.size))
    return !contradicts(short, long);
  if (short.words.length < LONG) return false;
  const few = shared < WORTH_COMPARING * short.runs.size;
  if (few && !(sameSpeaker && isOfLikeLength(short, long))) return false;
  const most = short.words.filter((word) => long.bag.has(word)).length;
  if (most < (few ? TRANSLATED * long.words.length : TRANSLATED * short.words.length)) return false;
  const changes = compareWords(toWords(short), toWords(long));
  const same = sameCount(changes);
  const needed = sameSpeaker ? ENOUGH_WORDS : ENOUGH_WORDS_OF_UNKNOWN;
  const alike = same >= needed * short.words.length && !few;
  return (
    (alike || isTranslatedAlike(short, long, same, sameSpeaker)) &&
    !contradicts(short, long, changes)
  );
}

const toWords = ({ words }: Wording) => words.map((word) => ({ folded: word, text: word }));

/** Two translations of one sentence are of like length, and most of their words are the same. */
const LIKE_LENGTH = 0.65;
const TRANSLATED = 0.65;

const isOfLikeLength = (short: Wording, long: Wording): boolean =>
  short.words.length >= LIKE_LENGTH * long.words.length;

function isTranslatedAlike(
  short: Wording,
  long: Wording,
  same: number,
  sameSpeaker: boolean,
): boolean {
  if (!sameSpeaker || !isOfLikeLength(short, long) || same < TRANSLATED * long.words.length)
    return false;
  const stems = new Set(long.words.filter(isTelling).map(stemWord));
  const telling = short.words.filter(isTelling);
  const kept = telling.filter((word) => stems.has(stemWord(word))).length;
  return telling.length >= 3 && kept >= TRANSLATED * telling.length;
}

const isTelling = (word: string): boolean => word.length > 2 && !isFunctionWord(word);

/** "We lost 12 seats", "we lost 15 seats"; "I will resign", "I will not resign"; "I love", "I hate": two sentences. */
function contradicts(a: Wording, b: Wording, compared?: readonly ComparedRun[]): boolean {
  const changes = compared ?? compareWords(toWords(a), toWords(b));
  if (areTwoStatements(changes)) return true;
  if (a.figures === b.figures) return false;
  const first = changes.findIndex(({ kind }) => kind === 'same');
  const inner = changes.slice(first, changes.findLastIndex(({ kind }) => kind === 'same') + 1);
  const turns = turnsOfSense(inner);
  return turns.includes('number') || (turns.includes('negation') && !isAside(inner));
}

/** In so many equal words an outlet may leave out a whole aside: "…, not me, not you, nobody, …". */
const SURELY_ONE = 18;
const ASIDE = 4;

const isAside = (changes: readonly ComparedRun[]): boolean =>
  sameCount(changes) >= SURELY_ONE &&
  changes.every(
    ({ kind, words }) => kind === 'same' || words.length >= ASIDE || !words.some(isNegation),
  );

function sharedRuns(one: Wording, other: Wording): number {
  let shared = 0;
  for (const run of one.runs) if (other.runs.has(run)) shared += 1;
  return shared;
}

/** A few words must stand in the other stretch as they are, and be more than filling. */
function holdsShort(short: Wording, long: Wording): boolean {
  const { words } = short;
  if (words.length === long.words.length) return words.join(' ') === long.words.join(' ');
  const telling = words.filter((word) => word.length > 4).length;
  if (words.length < 2 || telling < (words.length < 4 ? 2 : 1)) return false;
  return short.pieces.every((piece) => indexOfWords(long.words, piece) >= 0);
}

/** Whether two reported clauses are nearly the same words: the narrator's, so little may differ. */
export function nearlySame(a: Wording, b: Wording): boolean {
  const larger = Math.max(a.runs.size, b.runs.size);
  if (Math.min(a.runs.size, b.runs.size) === 0) return a.words.join(' ') === b.words.join(' ');
  return sharedRuns(a, b) >= 0.8 * larger && !contradicts(a, b);
}
