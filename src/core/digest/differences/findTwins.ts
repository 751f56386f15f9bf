import { PAST } from '../../language/verbForms.ts';
import type { Span } from '../../report/report.ts';
import type { Difference, Fact } from '../digest.ts';
import { oneDayApart } from '../likeness/dayClashes.ts';
import { denials } from '../likeness/denials.ts';
import { eachNamesItsOwn, namesOrderClash, namesSwapped } from '../likeness/nameClashes.ts';
import { areOpposed } from '../likeness/opposites.ts';
import { deedsAmong } from '../likeness/sharedTerms.ts';
import { differingValues, type Value, type ValuePair } from '../likeness/values.ts';
import { withoutSayer } from '../likeness/withoutSayer.ts';
import { likeness } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { accountsBehind } from './accounts.ts';
import { differenceOf } from './differenceOf.ts';
import { roleOf } from './figureRole.ts';
import { withGap } from './gap.ts';
import { areJudgedApart } from './judgedApart.ts';
import { isToldBack } from './toldBack.ts';

/** Without its numbers and days so much of the shorter sentence stands in the other. */
const TWIN_SHARE = 0.8;
const LEAST_COMMON = 4;
const LEAST_DEEDS = 3;

/**
 * Sentences of two accounts that are the same but for one value: "40 houses", "400 houses". Their
 * words say that they tell of one thing, so that any number or day may differ, whatever it is of.
 */
export function findTwins(reading: Reading): Difference[] {
  const seen = new Set<string>();
  return reading.index.lines.flatMap((line) =>
    accountsBehind(line, reading)
      .filter((other) => areTwins(line, other, reading))
      .flatMap((other) => changesBetween(line, other))
      .filter(({ key }) => !seen.has(key) && seen.add(key))
      .map(({ fact, sides, about }) =>
        differenceOf(
          {
            kind: fact === 'number' && isToldBack(sides.at(-1)!.line) ? 'conflict' : null,
            fact,
            about,
            sides,
          },
          reading,
        ),
      ),
  );
}

function areTwins(a: Line, b: Line, { index }: Reading): boolean {
  const [wordsA, wordsB] = [countWordTerms(a), countWordTerms(b)];
  const shorter = Math.min(wordsA, wordsB);
  const least = Math.max(
    LEAST_COMMON,
    TWIN_SHARE * shorter,
    TWIN_SHARE * TWIN_SHARE * Math.max(wordsA, wordsB),
  );
  if (shorter < least) return false;
  const { common } = likeness(a, b, index);
  if (common.length < least) return false;
  const shared = common.filter(isWord);
  return (
    shared.length >= least &&
    deedsAmong(shared, a, b).length >= LEAST_DEEDS &&
    denials(a) % 2 === denials(b) % 2 &&
    !areOpposed(a, b) &&
    !namesOrderClash(a, b) &&
    !namesSwapped(a, b) &&
    !eachNamesItsOwn(a, b) &&
    isForecast(a) === isForecast(b) &&
    isAnother(a) === isAnother(b) &&
    !areJudgedApart(a, b) &&
    !isOtherDoer(a, b) &&
    !areAtOtherHours(a, b)
  );
}

/** What is to come, and what was measured when it had come. */
const isForecast = ({ text }: Line): boolean =>
  /\b(?:will|expect(?:s|ed)|forecast|predict(?:s|ed)|project(?:s|ed)|likely|set to)\b/.test(text);

const isWord = (term: string): boolean => !/\p{N}/u.test(term);

/** All lines of a story are asked for it again and again. */
const countWordTerms = once(({ terms }: Line): number => terms.filter(isWord).length);

/** "The committee backed the bill", "the house backed the bill": who did it is another. */
function isOtherDoer(a: Line, b: Line): boolean {
  const [one, other] = [a, b].map(({ text }) => DOER.exec(text)?.groups) as Groups[];
  return !!one && !!other && one.did === other.did && one.who !== other.who;
}
type Groups = Record<string, string> | undefined;
const DOER = new RegExp(`^The (?<who>\\p{Ll}+) (?<did>${PAST})(?!\\p{L})`, 'u');

/** "The quake in the morning", "the quake in the evening". */
function areAtOtherHours({ words: ofA }: Line, { words: ofB }: Line): boolean {
  const [one, other] = [ofA, ofB].map((words) =>
    words.filter((word) => PART_OF_DAY.test(word)),
  ) as [string[], string[]];
  return one.length > 0 && other.length > 0 && !one.some((part) => other.includes(part));
}
const PART_OF_DAY = /^(?:morning|noon|afternoon|evening)$/;

/** "A second quake": no other value of the first. */
const isAnother = ({ text }: Line): boolean =>
  /\b(?:another|second|third|further|aftershock|new|latest)\b/i.test(text);

interface Change {
  readonly key: string;
  readonly fact: Fact;
  readonly about: string;
  readonly sides: readonly { readonly line: Line; readonly start: number; readonly end: number }[];
}

/** One value or one day; who changes both tells of another time. */
function changesBetween(a: Line, b: Line): Change[] {
  const [values, days] = [differingValues(a, b), oneDayApart(a, b)];
  const change = values.length + days.length === 1 ? (values[0] ?? days[0]) : undefined;
  if (change === undefined) return [];
  const [one, other] = change;
  const fact = days.length > 0 ? 'date' : 'number';
  if (fact === 'date' && !areOfOneDoing(a, one, b, other)) return [];
  if (fact === 'number' && !areOfOnePart([a, b], values[0]!)) return [];
  const sides = [
    { line: a, start: values[0]?.[0].from ?? one.start, end: endOf(a.text, one, fact) },
    { line: b, start: values[0]?.[1].from ?? other.start, end: endOf(b.text, other, fact) },
  ];
  const letters = sides.map(({ line, start, end }) => line.text.slice(start, end));
  return [
    {
      key: `${fact} ${letters.join(' ')}`,
      fact,
      about: questionOf(a.text, { ...one, start: sides[0]!.start }, fact),
      sides,
    },
  ];
}

/** "Said Wednesday", "starting Thursday": two doings. And each day's report has its own day's news. */
const areOfOneDoing = (a: Line, one: Span, b: Line, other: Span): boolean =>
  a.day === b.day && wordBefore(a.text, one) === wordBefore(b.text, other);

const wordBefore = (text: string, { start }: Span): string =>
  /(\p{L}+)[^\p{L}]*(?:(?:on|by|at|for|late|early|next|last) )*$/u
    .exec(text.slice(Math.max(0, start - WORD_AWAY), start))?.[1]
    ?.toLowerCase() ?? '';
const WORD_AWAY = 40;

/** "Stage 13", "the third round": which one it is, and another is another thing. */
const NUMBERED =
  /\b(?:stage|round|game|day|week|season|episode|chapter|article|section|phase|flight|route|highway|room|no\.?|number|page|part|act|title|group|leg|lap|set|match|level|tier|unit|gate|platform|pier|line|ward|district|zone|boeing|airbus)\.? $/i;
const RANKED_DOING = /^(?:time|term|straight|consecut|minut|anniversari|birthdai)/;

/** "67 people are now ill", "three people have died": what became of whom the number counts. */
const FATES = [
  /^(?: \p{L}+){0,2} (?:(?:have|has|are|were|was|is|been|now|also|confirmed|feared) ){0,3}(?:died|dead|killed)(?!\p{L})/u,
  /^(?: \p{L}+){0,2} (?:(?:have|has|are|were|was|is|been|now|also|fallen|taken) ){0,3}(?:ill|sick|infected|poisoned)(?!\p{L})/u,
  /^(?: \p{L}+){0,2} (?:(?:have|has|are|were|was|is|been|now|also) ){0,3}(?:hurt|injured|wounded)(?!\p{L})/u,
  /^(?: \p{L}+){0,2} (?:(?:have|has|are|were|was|is|been|now|still) ){0,3}missing(?!\p{L})/u,
  /^(?: \p{L}+){0,2} (?:(?:have|has|are|were|was|is|been|now|also) ){0,3}(?:arrested|detained|held)(?!\p{L})/u,
];
const fateBehind = (text: string, { end }: Span): number =>
  FATES.findIndex((fate) => fate.test(text.slice(end, end + 60)));

/** Both the number itself, or both what was before, what is hoped for: not one of each. */
function areOfOnePart(lines: readonly [Line, Line], values: ValuePair): boolean {
  const [one, other] = lines.map(({ text }, at) => {
    const value = values[at]!;
    return isName(text, value) ? null : roleOf(text, value.start, value.end);
  });
  const [fate, otherFate] = lines.map(({ text }, at) => fateBehind(text, values[at]!));
  return one !== null && one !== 'past' && one === other && fate === otherFate;
}

const isName = (text: string, { start, unit, thing }: Value): boolean =>
  unit === 'rank' ? !RANKED_DOING.test(thing) : NUMBERED.test(text.slice(0, start));

/** With what is counted, where that follows; "9 a.m" has its stop. */
const endOf = (text: string, { end }: Span, fact: Fact): number =>
  end +
  (fact === 'date' ? 0 : (/^(?: \p{Ll}{3,}|(?<=\bm)\.)/u.exec(text.slice(end))?.[0].length ?? 0));

/** The sentence with a gap where the value stands. */
function questionOf(text: string, { start, end }: Span, fact: Fact) {
  const before = text.slice(0, start).trim();
  const behind = withoutSayer(text.slice(end).trim()).replace(/[.!]$/, '');
  return `${fact === 'date' ? 'When' : 'What number'}: ${withGap(before, behind)}`;
}
