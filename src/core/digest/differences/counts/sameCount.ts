import { WEEKDAY_STEM } from '../../../language/dayStems.ts';
import { dayNumber } from '../../../language/days.ts';
import { givenNamesClash, namesSwapped } from '../../likeness/nameClashes.ts';
import { linesIn, once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { openingOf } from '../brief/opening.ts';
import { areOfOtherDays } from '../daysOfDeeds.ts';
import { areJudgedApart } from '../judgedApart.ts';
import { areOfOtherPlaces } from '../otherPlaces.ts';
import { areTwoAccounts } from '../sameDays.ts';
import { sameNumber, sameValue } from '../sameValue.ts';
import { isAhead } from './ahead.ts';
import { countedInReport } from './inReport.ts';
import { hasFallen, lasts } from './nature.ts';
import { isAnybody, relationOf } from './nouns.ts';
import { areOfOthers } from './others.ts';
import type { Counted } from './readCounted.ts';
import { isSingle, staysThere } from './sums.ts';

const DAYS_APART = 7;
const MOST_APART = 3;
const LEAST_SHARED = 4;

/** Whether two counts are of one thing for certain, and not the same. */
export function areOfOneCount(a: Counted, b: Counted, reading: Reading): boolean {
  const [f, g] = [a.figure, b.figure];
  return (
    areTwoAccounts(a.line, b.line, reading.origins) &&
    areOfNearDays(a, b) &&
    f.unit === g.unit &&
    areOfOneNoun(a, b, reading) &&
    a.said.names.some((name) => b.said.names.includes(name)) &&
    !sameValue(f, g) &&
    Math.max(f.low, g.low) <= MOST_APART * Math.min(f.low, g.low) &&
    isAhead(a) === isAhead(b) &&
    !hasFallen(a, b) &&
    !areJudgedApart(a.line, b.line) &&
    areOfOneWhich(a, b, reading) &&
    !areOfOtherDays(a.line, b.line) &&
    !namesSwapped(a.line, b.line) &&
    !givenNamesClash(a.line, b.line) &&
    (areOfOneSuit(a, b) || !areOfOtherPlaces(a, b, reading)) &&
    !areOfOthers(a, b, reading) &&
    !(LASTS.test(a.said.names.join()) && lasts(a) !== lasts(b)) &&
    (f.unit === '' || shareOwn(a, b)) &&
    sharedAround(a, b, reading) >= LEAST_SHARED &&
    !gives(a, b, reading) &&
    !gives(b, a, reading)
  );
}

/** "Orvo filed a suit in Munich": a claim is told apart by whose it is, and not by its court. */
const areOfOneSuit = (a: Counted, b: Counted): boolean =>
  a.said.names.includes('claim') && a.line.names.some((name) => b.line.terms.includes(name));

/** Who were trapped, and who still are. */
const LASTS = /(?:trapped|held)/;

/** "The bridge will cost", "the tunnel will cost": sums of one thing share a word more in their sentences. */
const shareOwn = (a: Counted, b: Counted): boolean =>
  a.said.names.some(isSingle) ||
  a.line.terms.some(
    (term) =>
      ![a, b].some(({ figure }) => figure.near.includes(term)) &&
      !/^\d|^(?:million|billion)$/.test(term) &&
      !SAYS_NOTHING.test(term) &&
      b.line.terms.includes(term),
  );

/** What was insured, paid or stolen stays what it was. */
const DAYS_OF_SUM = 31;

function areOfNearDays({ line: a, said, figure }: Counted, { line: b }: Counted): boolean {
  const most = figure.unit !== '' && said.names.some(staysThere) ? DAYS_OF_SUM : DAYS_APART;
  return a.day === null || b.day === null || Math.abs(dayNumber(a.day) - dayNumber(b.day)) <= most;
}

/**
 * "2,300 drivers", "2,100 workers" in a report that speaks of drivers. Those whom something befell may
 * be a part: "12 people were hurt", "nine officers were hurt".
 */
function areOfOneNoun(a: Counted, b: Counted, reading: Reading): boolean {
  const relation = relationOf(a.noun, b.noun);
  if (relation !== 'wider') return relation === 'same';
  const [wide, exact] = isWider(a, b) ? [a, b] : [b, a];
  return (
    !IS_PART.test(exact.noun.word) &&
    !wide.said.names.some((name) => BEFALLS.test(name)) &&
    contextOf(wide, reading, true).has(exact.noun.stem)
  );
}
const isWider = (a: Counted, b: Counted): boolean =>
  isAnybody(a.noun) ||
  (!isAnybody(b.noun) &&
    /^(?:workers|employees|staff|staffers|members|personnel|strikers)$/.test(a.noun.word));
const BEFALLS = /^(?:dead|hurt|missing|arrested|trapped|held|stolen from)$/;
/** Mostly some of those who are there. */
const IS_PART = /^(?:children|women|men|boys|girls|teens|kids)$/;

/** "Senior doctors", "junior doctors"; who has another word more is known to the other report by it. */
function areOfOneWhich(a: Counted, b: Counted, reading: Reading): boolean {
  const [w, v] = [a.figure.which, b.figure.which];
  if (w.length > 0 && v.length > 0) return w.some((term) => v.includes(term));
  const [more, other] = w.length > 0 ? [w, b] : [v, a];
  const known = contextOf(other, reading, true);
  return more.every((term) => known.has(term) || openingsWith(reading)(term) > 1);
}

/** How many outlets begin a report with a word: what two do is what the story is of. */
const openingsWith = once((reading: Reading): ((term: string) => number) => {
  const openings = reading.reports.map((report) => ({
    origin: reading.origins.get(report.id),
    terms: openingOf(report).terms,
  }));
  return (term) =>
    new Set(openings.filter(({ terms }) => terms.has(term)).map(({ origin }) => origin)).size;
});

/** How many words on where and what the two sentences share with what stands around them. */
function sharedAround(a: Counted, b: Counted, reading: Reading): number {
  const theirs = contextOf(b, reading, false);
  const shared = [...contextOf(a, reading, false)].filter((term) => theirs.has(term));
  const names = new Set([a, b].flatMap((one) => namesAround(one, reading)));
  return shared.reduce(
    (sum, term) => sum + (isTelling(term) ? LEAST_SHARED : names.has(term) ? 2 : 1),
    0,
  );
}

const SAYS_NOTHING = new RegExp(
  `^(?:${WEEKDAY_STEM}|today|yesterdai|peopl|person|kill|dead|death|die|di|injur|miss|arrest|report|offici|author|polic|new|year|week|month|time|govern|state|countri|\\d.*)$`,
);

/** It tells more than a day, a number or that somebody said so. */
export const tells = (term: string): boolean =>
  !SAYS_NOTHING.test(term) && !/^(?:million|billion|thousand)$/.test(term);

/** "83 are dead": a number that is not round and that both tell is of one event. */
const isTelling = (term: string): boolean =>
  /^\d{2,3}$/.test(term) && Number(term) >= 32 && !/0$/.test(term);

/** Its sentence, the one before and after it, and the beginning of its report, without what is counted. */
function contextOf(counted: Counted, { byId }: Reading, all: boolean): ReadonlySet<string> {
  const report = byId.get(counted.line.reportId)!;
  const lines = linesIn(report);
  const { index } = counted.line;
  const around = [lines[index - 1], lines[index], lines[index + 1]].flatMap(
    (line) => line?.terms ?? [],
  );
  const terms = new Set([...around, ...openingOf(report).terms]);
  return all
    ? terms
    : new Set(
        [...terms].filter(
          (term) => term !== counted.noun.stem && (isTelling(term) || !SAYS_NOTHING.test(term)),
        ),
      );
}

const namesAround = ({ line }: Counted, { byId, previous }: Reading): readonly string[] => [
  ...line.names,
  ...(previous(line)?.names ?? []),
  ...openingOf(byId.get(line.reportId)!).names,
];

/** The report gives the other one's number, of the same or of anything. */
function gives(own: Counted, other: Counted, { byId }: Reading): boolean {
  const report = byId.get(own.line.reportId)!;
  return (
    countedInReport(report).some(
      ({ figure, noun }) =>
        relationOf(noun, other.noun) !== null && sameNumber(figure, other.figure),
    ) ||
    (other.figure.low >= SMALLEST_BARE && numbersOf(report).has(other.figure.low))
  );
}
const SMALLEST_BARE = 13;

const numbersOf = once(
  (report: Parameters<typeof linesIn>[0]): ReadonlySet<number> =>
    new Set(
      linesIn(report).flatMap((line) =>
        line.words
          .filter((word) => /^\p{N}/u.test(word))
          .map((word) => Number(word.replaceAll(',', ''))),
      ),
    ),
);
