import { courtesyTitles } from '../../language/roles.ts';
import { speechLemma, speechVerb } from '../../language/speechVerbs.ts';
import { isNumber } from '../../quotes/check/turnsSense.ts';
import type { Line } from '../reading/lines.ts';
import { largeRuns } from './largeRuns.ts';
import { planAgainstDeed } from './planAgainstDeed.ts';
import { spokenIn } from './saidAgain.ts';
import { standsFor } from './standsFor.ts';
import { type Alignment, alignWords, type Slot, type Word } from './wordSlots.ts';

/**
 * A place of few words, or of as many in both. In another one the sentence is put otherwise, and what
 * stands for what cannot be told.
 */
const FEW_TOGETHER = 3;
const MOST_TELLING = 3;
const MOST_WORDS = 6;
/** Behind all that both have each may add what it likes: only a word for a word stands in one place. */
const MOST_AT_END = 1;
const MOST_WORDS_AT_END = 3;

/** Small words of which one excludes the others. */
const SMALL_OPPOSITES: readonly ReadonlySet<string>[] = [
  'for against',
  'all every both each most some none no few half several many any nobody nothing',
  'before after until',
  'from to into',
  'with without',
  'more less fewer',
  'over under above below',
  'up down',
  'in out',
  'on off',
].map((row) => new Set(row.split(' ')));

/**
 * Whether two sentences that go alike have other words in one place: "the army" and "the rebels",
 * "approved" and "considered", "for" and "against", "all" and "some". What only one of them has is
 * more told; what differs in one place is another thing. Of one quotation only its words are compared.
 */
export function hasOtherInPlace(a: Line, b: Line): boolean {
  const alignment = alignWords(...comparedWords(a, b));
  return placesApart(alignment).length > 0 || hasTurnAlone(alignment) || planAgainstDeed(alignment);
}

/** So many quoted words in a row are one quotation, which each report brings in with words of its own. */
const ONE_QUOTATION = 8;

function comparedWords(a: Line, b: Line): [readonly string[], readonly string[]] {
  const [ofA, ofB] = [spokenIn(a), spokenIn(b)];
  if (ofA.length < ONE_QUOTATION && ofB.length < ONE_QUOTATION) return [a.words, b.words];
  const one = ofA.length === 0 ? a.words : ofA;
  const other = ofB.length === 0 ? b.words : ofB;
  const runs = largeRuns(other, ONE_QUOTATION, 0);
  const isShared = largeRuns(one, ONE_QUOTATION, 0).some((run) => runs.includes(run));
  return isShared ? [one, other] : [a.words, b.words];
}

/** What two sentences have in one place, each other words. */
export interface Place {
  readonly one: readonly Word[];
  readonly other: readonly Word[];
}

/** All places with other words, of which those that both have elsewhere are left out. */
export function placesApart({ words: [a, b], slots }: Alignment): Place[] {
  return slots.flatMap((slot): Place[] => {
    const small = smallOpposites(slot);
    if (small !== null) return [small];
    const place = otherWords(slot, a, b);
    return place === null ? [] : [place];
  });
}

/** Whether a word that only one of them has makes another thing of what both have: "the former president". */
export const hasTurnAlone = ({ words: [a, b], slots }: Alignment): boolean =>
  slots.some((slot) => turnsAlone(slot.one, a, b) || turnsAlone(slot.other, b, a));

/** The telling words of a place, where each sentence has its own there, and few; else null. */
function otherWords(slot: Slot, a: readonly Word[], b: readonly Word[]): Place | null {
  const [most, words] = slot.last ? [MOST_AT_END, MOST_WORDS_AT_END] : [MOST_TELLING, MOST_WORDS];
  if (Math.max(slot.one.length, slot.other.length) > words) return null;
  const one = own(slot.one, b);
  const other = one.length === 0 ? [] : own(slot.other, a);
  if (other.length === 0) return null;
  return Math.max(one.length, other.length) <= most &&
    (one.length === other.length || one.length + other.length <= FEW_TOGETHER)
    ? { one, other }
    : null;
}

/** The telling words of a place that the other sentence has nowhere, in no form. */
const own = (words: readonly Word[], other: readonly Word[]): Word[] =>
  words.filter(
    (word) =>
      word.tells && !isBeside(word) && !other.some((one) => one.tells && standsFor(word, one)),
  );

/** Who is called what, who says it and when: titles, verbs of saying, numbers and days are no other thing, or are compared by themselves. */
const isBeside = ({ word }: Word): boolean =>
  isNumber(word) ||
  OF_NUMBERS.test(word) ||
  courtesyTitles.has(word) ||
  SAYING.has(speechVerb(word) === null ? word : speechLemma(word));

/** What belongs to a number, which is compared by its value. */
const OF_NUMBERS =
  /^(?:m|mln|bn|tn|trn|k|kg|km|mph|kph|percent|cent|pct|dollars?|euros?|pounds?|sterling|crowns?|yen|usd|eur|gbp|am|pm|th|st|nd|rd|points?)$/;

const SAYING = new Set(
  'say tell write tweet add note state announce report remark explain comment post declare according'.split(
    ' ',
  ),
);

/** Each has one of the small words that exclude one another, and not the other's. */
function smallOpposites({ one, other }: Slot): Place | null {
  if (Math.max(one.length, other.length) > MOST_WORDS) return null;
  for (const row of SMALL_OPPOSITES) {
    const [ofA, ofB] = [one, other].map((words) => words.filter(({ word }) => row.has(word))) as [
      Word[],
      Word[],
    ];
    if (ofA.length === 1 && ofB.length === 1 && ofA[0]!.word !== ofB[0]!.word)
      return { one: ofA, other: ofB };
  }
  return null;
}

/** Right before a noun these make another of it: "the former president", "an attempted coup". */
const MAKES_OTHER =
  /^(?:former|ex|acting|interim|deputy|vice|attempted|failed|planned|proposed|possible|potential|likely|suspected|alleged|fake|false|mock|almost|nearly|non|anti|retired|late)$/;
/** With "of" or "for" behind them: "the wife of the minister", "part of the bridge", "most of the hostages". */
const HEADS =
  /^(?:wife|husband|son|daughter|brother|sister|father|mother|widow|aide|lawyer|friend|part|parts|half|portion|section|most|some|none|few|several|many|supporters?|opponents?|rivals?|critics?|leaders?|members?|heads?|head)$/;
const QUANTITY = /^(?:some|most|few|several|many|none|half)$/;

/** A word that only one sentence has before one that both have, and that makes another thing of it. */
function turnsAlone(
  words: readonly Word[],
  own: readonly Word[],
  others: readonly Word[],
): boolean {
  return words.some((word) => {
    if (others.some((other) => other.word === word.word)) return false;
    const next = own[word.at + 1];
    const isShared = (one: Word | undefined) =>
      one?.tells === true && others.some(({ stem }) => stem === one.stem);
    if (MAKES_OTHER.test(word.word)) return isShared(next);
    if (!HEADS.test(word.word) && !QUANTITY.test(word.word)) return false;
    if (QUANTITY.test(word.word) && isShared(next)) return true;
    if (next === undefined || !/^(?:of|for)$/.test(next.word)) return false;
    const behind = own.slice(word.at + 2, word.at + 5).find(({ tells }) => tells);
    return isShared(behind);
  });
}
