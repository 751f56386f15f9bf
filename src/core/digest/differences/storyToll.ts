import { readNumbers } from '../../language/readNumbers.ts';
import type { Report } from '../../report/report.ts';
import type { Difference } from '../digest.ts';
import { isLater } from '../overtaken/later.ts';
import type { Line } from '../reading/lines.ts';
import { linesIn, once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { casualtiesIn } from './casualties.ts';
import { isOfLongAgo } from './daysOfDeeds.ts';
import { differenceOf, type Place } from './differenceOf.ts';

/** How many are dead, as one report last tells it. */
interface Toll extends Place {
  readonly report: Report;
  readonly count: number;
  /** "A fourth body was found", "the blast that killed four": of what is known already. */
  readonly goesOn: boolean;
  /** "Eleven people, not twelve": the number that it takes back. */
  readonly not: number | null;
}

/** What has one toll says it among its first sentences. */
const AT_TOP = 2;
const MOST_REPORTS = 40;
/** From one report to the next; a tenfold toll is of something else. */
const MOST_TIMES = 10;

/**
 * The dead of a story that has one toll only: "at least two", "a third body", "a fourth body", "four people are dead".
 * Later sentences give no more than the number, and say of nothing else that they count. So every report
 * that counts dead has to fit: none tells fewer than an older one, unless it takes that back, and each one number only.
 */
export function findStoryToll(reading: Reading): Difference[] {
  const kept = new Set(reading.index.lines);
  const told = reading.reports.flatMap((report) => tollsOf(report, kept));
  const reports = new Set(told.map(({ report }) => report));
  if (reports.size < 2 || reports.size > MOST_REPORTS) return [];
  const [first] = told;
  if (first === undefined || first.line.rank > AT_TOP || first.goesOn) return [];
  const course = told.reduce<Toll[][] | null>(
    (so, toll) => (so === null ? null : goOn(so, toll, reading)),
    [],
  );
  if (course === null || course.length < 2) return [];
  const sides = course.map(([one, ...more]) => ({ ...one!, also: more.map(({ line }) => line) }));
  return [
    differenceOf({ kind: 'development', fact: 'number', about: 'How many dead?', sides }, reading),
  ];
}

/** The next value, the same again, or null where it cannot be of the same toll. */
function goOn(course: Toll[][], toll: Toll, reading: Reading): Toll[][] | null {
  const last = course.at(-1);
  if (last === undefined) return [[toll]];
  if (toll.count === last[0]!.count) return [...course.slice(0, -1), [...last, toll]];
  const isNext =
    (toll.count > last[0]!.count || toll.not === last[0]!.count) &&
    toll.count <= MOST_TIMES * last[0]!.count &&
    last.every(({ report }) => isLater(toll.report, report, reading)) &&
    (toll.goesOn || toll.not !== null || saysNoMore(toll));
  return isNext ? [...course, [toll]] : null;
}

/** The highest one of a report, with each sentence that gives it. */
function tollsOf(report: Report, kept: ReadonlySet<Line>): Toll[] {
  const all = readTolls(report).filter(({ line }) => kept.has(line));
  const most = Math.max(...all.map(({ count }) => count));
  return all.filter(({ count }) => count === most);
}

const readTolls = once((report: Report): readonly Toll[] =>
  linesIn(report).flatMap((line) => {
    const surer = [...knownIn(report, line), ...correctedIn(report, line)];
    return surer.length > 0 ? surer : plainIn(report, line);
  }),
);

const plainIn = (report: Report, line: Line): Toll[] =>
  casualtiesIn(line).flatMap((toll) => {
    const { start, end, low, role } = toll.figure;
    return toll.fate !== 'dead' ||
      toll.none === true ||
      toll.who !== '' ||
      role !== 'plain' ||
      isOfOthers(line.text.slice(end)) ||
      isOfLongAgo(line)
      ? []
      : [
          {
            report,
            line,
            start,
            end,
            count: low,
            goesOn: toll.isDeed === true || RUNS_UP.test(line.text.slice(0, start)),
            not: null,
          },
        ];
  });

/** "The number of people killed in the explosion rose to", "the toll stood on Friday at": of what is known already. */
const RUNS_UP =
  /^The (?:death toll|toll|number of (?:people |workers )?(?:killed|dead|deaths|victims))(?: [^.,;]{0,90})? (?:rose|risen|climbed|grown|grew|stands?|stood|reached|is now|put)(?: on \p{Lu}\p{L}+day)?(?: at| to)? (?:at least )?$/u;

/** "600 dead cows", "340 dead or missing", "six dead, then nine". */
const isOfOthers = (behind: string): boolean =>
  /^ dead(?: (?!in |after |and |as |at |on |from |following |when |so )\p{Ll}|,? then )/u.test(
    behind,
  ) || /^,? then /u.test(behind);

/** "Eleven people, not twelve, died": what it takes back stands between. */
const CORRECTED =
  /(?<![\p{L}\d-])(?<value>(?<number>[\p{L}\d-]+)(?: (?:people|persons|workers|men))?),? (?:and )?not (?<old>[\p{L}\d-]+),? (?:(?:have|had) )?(?:died|(?:were|are) (?:killed|dead))(?!\p{L})/giu;

const correctedIn = (report: Report, line: Line): Toll[] =>
  [...line.text.matchAll(CORRECTED)].flatMap((match) => {
    const { value, number, old } = match.groups!;
    const [read, not] = [number!, old!].map((figure) => readNumbers(figure)[0]);
    const start = match.index;
    const end = start + value!.length;
    return read === undefined || not === undefined
      ? []
      : [{ report, line, start, end, count: read.low, goesOn: false, not: not.low }];
  });

/** "The explosion that killed four people", "the last of the four victims of". */
const KNOWN =
  /(?<!\p{L})(?:(?:where|when) (?:an?|the) (?:[\p{Ll}-]+ ){1,3}?(?:has |had )?killed|[Tt]he (?:[\p{Ll}-]+ ){1,4}?(?:that|which) (?:(?:has|had) )?(?:now )?(?:killed|claimed the lives of)|(?:one|two|three|last|first) of the|all) (?<number>[\p{L}\d-]+) (?:people|victims|dead)(?!\p{L})/gu;

/** "When an earlier blast killed nine people". */
const OF_ANOTHER =
  /(?<!\p{L})(?:earlier|previous|other|another|similar|second|last year|deadlier|worse)(?!\p{L})/u;

const knownIn = (report: Report, line: Line): Toll[] =>
  [...line.text.matchAll(KNOWN)].flatMap((match) => {
    const { number } = match.groups!;
    const start = match.index + match[0].lastIndexOf(number!);
    const end = match.index + match[0].length;
    const [read] = readNumbers(number!);
    if (read === undefined || read.low !== read.high || isOfLongAgo(line)) return [];
    if (OF_ANOTHER.test(match[0])) return [];
    return [{ report, line, start, end, count: read.low, goesOn: true, not: null }];
  });

/** "Four people are dead": of no other day, place or thing; "and 13 hurt" is of the same. */
const SAYS_NO_MORE =
  /^(?:(?:In all|So far|By then|Now),? )?(?:(?:At least|About|Some) )?[\p{L}\d-]+ (?:people |others )?(?:(?:are|were|is|was|have been|have|had) )?(?:now )?(?:(?:known|confirmed|believed) (?:to be |to have )?)?(?:dead|died|killed|lost their lives|lives (?:were|have been) lost)(?:[.,;:]| and (?:\d+|[\p{L}-]+) (?:were |are )?(?:hurt|injured|wounded|missing))/u;
const saysNoMore = ({ line }: Toll): boolean => SAYS_NO_MORE.test(line.text);
