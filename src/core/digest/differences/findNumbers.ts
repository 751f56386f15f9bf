import type { Report } from '../../report/report.ts';
import type { Difference } from '../digest.ts';
import { givenNamesClash, namesSwapped } from '../likeness/nameClashes.ts';
import { digitsIn } from '../likeness/values.ts';
import type { Line } from '../reading/lines.ts';
import { linesIn, once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { accountsBehind, comesBehind } from './accounts.ts';
import { openingOf } from './brief/opening.ts';
import { casualtiesIn } from './casualties.ts';
import { sumsIn } from './counts/sums.ts';
import { areOfOtherDays } from './daysOfDeeds.ts';
import { groupValues, type Pair } from './groupValues.ts';
import { measurePairs, speedPairs } from './measurePairs.ts';
import { areOfOtherPlaces } from './otherPlaces.ts';
import { type Figure, figuresIn } from './readFigures.ts';
import { measuresIn } from './readMeasures.ts';
import { areOfSameDays, areTwoAccounts } from './sameDays.ts';
import { areOneFact } from './sameFigure.ts';
import { sameNumber, sameValue } from './sameValue.ts';
import { hurtPairs } from './someHurt.ts';
import type { Told } from './told.ts';
import { tollPairs } from './tollPairs.ts';

/** One fact with another number in reports that tell it on their own. */
export function findNumbers(reading: Reading): Difference[] {
  return groupValues(
    [
      ...reading.index.lines.flatMap((line) => pairsOf(line, reading)),
      ...nonePairs(reading),
      ...hurtPairs(reading),
      ...speedPairs(reading),
    ],
    reading,
  );
}

function pairsOf(line: Line, reading: Reading): Pair[] {
  if (!hasNumbers(line)) return [];
  return accountsBehind(line, reading, hasNumbers).flatMap((other) => [
    ...tollPairs(line, other, reading),
    ...measurePairs(line, other, reading),
    ...(areOfOtherDays(line, other) ? [] : countsIn(line)).flatMap((figure) =>
      countsIn(other).flatMap((theirs) =>
        figurePair({ line, figure }, { line: other, figure: theirs }, reading),
      ),
    ),
  ]);
}

/** "Nobody was hurt, police said." shares no word with how many were: it is held against all of them. */
const MOST_COMPARED = 40;

function nonePairs(reading: Reading): Pair[] {
  const { lines } = reading.index;
  const nones = lines.filter((line) => casualtiesIn(line).some(({ none }) => none));
  if (nones.length === 0) return [];
  const counts = lines.filter((line) => casualtiesIn(line).some(({ none }) => !none));
  return nones.slice(0, MOST_COMPARED).flatMap((line) =>
    counts
      .filter((other) => areTwoAccounts(line, other, reading.origins) && areOfSameDays(line, other))
      .slice(0, MOST_COMPARED)
      .flatMap((other) =>
        comesBehind(line, other, reading)
          ? tollPairs(line, other, reading)
          : tollPairs(other, line, reading),
      ),
  );
}

/** Figures that are no measures: "10 kilometres deep" counts no kilometres. */
const countsIn = once((line: Line): readonly Figure[] =>
  figuresIn(line).filter(
    (figure) =>
      !measuresIn(line).some(({ start, end }) => start < figure.end && figure.start < end),
  ),
);

const hasNumbers = (line: Line): boolean =>
  figuresIn(line).length > 0 || casualtiesIn(line).length > 0 || measuresIn(line).length > 0;

function figurePair(a: Told, b: Told, reading: Reading): Pair[] {
  if (a.figure.unit !== b.figure.unit || sameValue(a.figure, b.figure)) return [];
  if (!areOneFact(a, b, reading) || namesSwapped(a.line, b.line)) return [];
  if (givenNamesClash(a.line, b.line)) return [];
  if (a.figure.unit === '' && (areOfOtherPlaces(a, b, reading) || areOfOtherOnes(a, b, reading)))
    return [];
  if ((isOffer(a) && isOffer(b)) || areOfOtherPurposes(a, b)) return [];
  if (areOfTwoVotes(a.line, b.line)) return [];
  if (hasNumber(a.line, b.figure) || hasNumber(b.line, a.figure)) return [];
  if (gives(a.line, b.figure, reading) || gives(b.line, a.figure, reading)) return [];
  return [{ a, b, about: question(a, b), moves: null }];
}

/** "Staff of the airline Avia stopped work", "of the airline Skyline": what the reports begin with. */
const areOfOtherOnes = (a: Told, b: Told, { byId }: Reading): boolean => {
  const [one, other] = [a, b].map(({ line }) => openingOf(byId.get(line.reportId)!).first);
  return namesSwapped(one!, other!);
};

/** "Is suing it for 12 million euros", "was given 9 million euros in damages". */
const areOfOtherPurposes = (a: Told, b: Told): boolean => {
  const [one, other] = [a, b].map(({ line, figure }) =>
    sumsIn(line).flatMap((sum) => (sum.figure.start === figure.start ? sum.said.names : [])),
  );
  return one!.length > 0 && other!.length > 0 && !one!.some((name) => other!.includes(name));
};

/** "Backed the plan by 29 votes to 26", five days later "backed a delay by 33 votes to 21": a vote has one result, which does not go on. */
const areOfTwoVotes = (a: Line, b: Line): boolean =>
  a.day !== b.day && [a, b].every(({ text }) => OF_A_BODY.test(text));
const OF_A_BODY =
  /(?<!\p{L})(?:\d+ votes? to \d+|(?:members|lawmakers|deputies|senators|councillors|legislators|MPs|delegates|judges|directors)(?: of [^.,;]{3,50})? (?:had )?(?:voted|rebelled|abstained|backed|rejected|approved|opposed)|(?:parliament|senate|house|council|board|assembly|committee) (?:had )?voted [^.;]{0,60}\d)(?!\p{L})/iu;

/** Sums in words of money: whose offer it is tells `brief/`. */
const isOffer = ({ line: { text }, figure: { thing } }: Told): boolean =>
  COIN.test(thing) && /(?<!\p{L})(?:offer|bid)/iu.test(text);
const COIN = /^(?:dollar|euro|pound|crown|franc|yen|yuan|rupe|peso|krona|kronor|kroner|mark)$/;

/** "Has risen to 21 from 12": the sentence itself has the other one's number. */
const hasNumber = ({ words }: Line, { low, high }: Figure): boolean =>
  low === high && words.includes(String(low));

/** The report has that number too, of whatever: then it counts both apart. */
function gives({ reportId }: Line, figure: Figure, { byId }: Reading): boolean {
  const report = byId.get(reportId)!;
  return (
    hasDigits(report, figure) ||
    figuresOf(report).some((other) => other.unit === figure.unit && sameNumber(other, figure))
  );
}

/** All figures of a report, of equal ones one: they are asked for with every pair of its lines. */
const figuresOf = once((report: Report): readonly Figure[] => [
  ...new Map(
    linesIn(report)
      .flatMap(figuresIn)
      .map((figure) => [`${figure.unit} ${figure.low} ${figure.high} ${figure.scope}`, figure]),
  ).values(),
]);

/** "In fact it was 304": bare, but the number. Small ones are mostly days of a month. */
const SMALLEST_BARE = 32;

const hasDigits = (report: Report, { low, high, unit }: Figure): boolean =>
  unit === '' && low === high && low >= SMALLEST_BARE && bareNumbersOf(report).has(low);

const bareNumbersOf = once(
  (report: Report): ReadonlySet<number> =>
    new Set(
      linesIn(report).flatMap((line) =>
        digitsIn(line).map((number) => Number(number.replaceAll(',', ''))),
      ),
    ),
);

/** "Pledges of 3.5 million dollars": what the money is. */
const OF_WHAT =
  /(?<!\p{L})(?<thing>\p{Ll}{4,}s) (?:of|worth|totalling) (?:about |some |around |at least |more than |nearly |almost )?[$£€]?$/u;
const thingOf = ({ line, figure }: Told): string | undefined =>
  OF_WHAT.exec(line.text.slice(0, figure.start))?.groups?.thing;

function question(toldA: Told, toldB: Told): string {
  const [a, b] = [toldA.figure, toldB.figure];
  const label = a.label || b.label;
  const [thing, other] = [thingOf(toldA), thingOf(toldB)];
  if (a.unit === '' && COIN.test(a.thing) && thing !== undefined && thing === other)
    return `How many ${label} of ${thing}?`;
  if (a.unit === '') return `How many ${label}?`;
  if (a.unit === '%') return label === '' ? 'What share?' : `What ${label}, in percent?`;
  return label === '' ? 'How much money?' : `How large is the ${label}?`;
}
