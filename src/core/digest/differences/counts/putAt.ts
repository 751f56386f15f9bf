import { NUMBER_WORD } from '../../../language/numberWords.ts';
import type { Report } from '../../../report/report.ts';
import type { Difference } from '../../digest.ts';
import type { Line } from '../../reading/lines.ts';
import { linesIn, once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import { numberOf } from '../countShapes.ts';
import { differenceOf, type Place } from '../differenceOf.ts';

/** A figure of any unit that somebody gives, with where it stands. */
interface Given extends Place {
  readonly whose: string;
  readonly value: number;
  /** "Percent", "euros"; empty where it is bare. */
  readonly unit: string;
}

const WHOSE = "(?<whose>(?:[\\p{L}\\d'’.&-]+,? ){1,6}?)";
const VALUE = `(?:(?:about|around|roughly|some|an estimated|nearly|almost|just under|just over|close to) )?[$£€]?(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${NUMBER_WORD})(?! ?(?:a\\.m|p\\.m|o[’']clock))(?: (?<scale>thousand|million|billion|trillion|mln|bn))?(?: ?(?<unit>%|(?!(?:and|but|while|in|of|at|on|for|to|with|from|by|as|after|before)(?!\\p{L}))\\p{Ll}+))?(?![\\p{L}\\d])`;
/** "Police put the crowd at 18,000", "the museum puts their value at 11 million euros". */
const PUTS = new RegExp(
  `^${WHOSE}puts? (?=(?:(?:the|its|their|his|her|that)|turnout|participation|attendance) )(?:(?:the|its|their|his|her|that) )?(?<thing>(?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+(?: of (?:the )?(?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+)?) at ${VALUE}`,
  'iu',
);
/** "The survey gave its magnitude as 6.2", ", the centre as 6.4": what is given to a part of one is a measure. */
const GIVES = new RegExp(
  `^${WHOSE}g(?:a|i)ves? (?:the|its|their) (?<thing>(?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+) as (?=\\d+\\.\\d)${VALUE}`,
  'iu',
);
const AS_WELL = new RegExp(
  `^,? ?(?:and |but |while |whereas )?(?!(?:its|their|his|her) )(?<whose>(?:[\\p{L}\\d'’&-]+ ){1,5}?)as (?=\\d+\\.\\d)${VALUE}`,
  'iu',
);
/** ", the insurer at 18 million": whose figure of the same it is, in the same sentence. */
const BESIDE = new RegExp(
  `^,? ?(?:and |but |while |whereas )?(?<whose>(?:[\\p{L}\\d'’&-]+ ){1,5}?)(?:puts? it )?at ${VALUE}`,
  'iu',
);
/** "Organisers spoke of 60,000": in the next one. */
const BEHIND = new RegExp(
  `^(?<whose>(?:[\\p{L}\\d'’.&-]+,? ){1,5}?)(?:spoke of|speaks of|said|says|counted|counts|puts? it at|reckons with|reckoned with) ${VALUE}(?=[.,;]|$| (?:people|at (?:most|least)))`,
  'iu',
);

/** Figures so far apart are of two things. */
const MOST_APART = 20;

/** Two who put one thing at two figures, side by side in one report: once, however many reports tell it. */
export const findPutAt = (reading: Reading): Difference[] => {
  const pairs = reading.reports.flatMap(pairsIn);
  return pairs.flatMap((pair, at) => {
    if (pairs.findIndex((one) => areOne(one, pair)) !== at) return [];
    const others = pairs.slice(at + 1).filter((one) => areOne(one, pair));
    const sides = pair.sides.map((side) => ({
      ...side,
      also: others.map(({ sides: theirs }) => sideLike(side, theirs).line),
    }));
    return [
      differenceOf(
        { kind: 'conflict', fact: 'number', about: `Which figure for the ${pair.thing}?`, sides },
        reading,
      ),
    ];
  });
};

/** Of one thing, and the same two figures. */
const areOne = (a: Pair, b: Pair): boolean =>
  a.thing === b.thing &&
  a.sides.every(({ value }) => b.sides.some((other) => other.value === value));

const sideLike = ({ value }: Given, sides: Pair['sides']): Given =>
  sides.find((other) => other.value === value)!;

interface Pair {
  readonly thing: string;
  readonly sides: readonly [Given, Given];
}

const pairsIn = once((report: Report): readonly Pair[] => {
  const lines = linesIn(report);
  return lines.flatMap((line, at) => {
    const puts = PUTS.exec(line.text);
    const match = puts ?? GIVES.exec(line.text);
    if (match === null) return [];
    const first = givenBy(match, line, 0);
    const other =
      puts === null
        ? asWell(line, first.end)
        : (besideIt(line, first.end) ?? behindIt(lines[at + 1]));
    return other !== null && areApart(first, other)
      ? [{ thing: match.groups!.thing!, sides: [first, other] as const }]
      : [];
  });
});

function besideIt(line: Line, from: number): Given | null {
  const match = BESIDE.exec(line.text.slice(from));
  // "Put the dead at nine, the injured at 40": a bare count beside may be of something else.
  if (match === null || (match.groups!.scale ?? match.groups!.unit) === undefined) return null;
  return givenBy(match, line, from);
}

function asWell(line: Line, from: number): Given | null {
  const match = AS_WELL.exec(line.text.slice(from));
  return match === null ? null : givenBy(match, line, from);
}

function behindIt(line: Line | undefined): Given | null {
  const match = line === undefined ? null : BEHIND.exec(line.text);
  return match === null ? null : givenBy(match, line!, 0);
}

function givenBy(match: RegExpExecArray, line: Line, from: number): Given {
  const groups = match.groups!;
  const joined = /^(?:,? ?(?:and|but|while|whereas) |, ?)/u.exec(match[0])?.[0].length ?? 0;
  return {
    line,
    start: from + joined,
    end: from + match[0].length,
    whose: groups.whose!,
    value: numberOf(groups),
    unit: unitOf(groups.unit),
  };
}

const unitOf = (unit = ''): string => (/^(?:%|per)$/.test(unit) ? 'percent' : unit);

/** By two people or bodies, in one unit as far as both name it, and not the same. */
function areApart(one: Given, other: Given): boolean {
  const [few, many] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
  const theirs = termsOf(wordsOf(other.whose));
  return (
    few > 0 &&
    many > few &&
    many <= MOST_APART * few &&
    (one.unit === '' || other.unit === '' || one.unit === other.unit) &&
    theirs.length > 0 &&
    !termsOf(wordsOf(one.whose)).some((term) => theirs.includes(term))
  );
}
