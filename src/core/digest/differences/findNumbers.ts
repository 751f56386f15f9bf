import type { Report } from '../../report/report.ts';
import type { Difference } from '../digest.ts';
import { namesSwapped } from '../likeness/nameClashes.ts';
import { digitsIn } from '../likeness/values.ts';
import type { Line } from '../reading/lines.ts';
import { datesIn, linesIn, once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { accountsBehind } from './accounts.ts';
import { casualtiesIn } from './casualties.ts';
import { datesLieApart } from './datesLieApart.ts';
import { groupValues, type Pair } from './groupValues.ts';
import { type Figure, figuresIn } from './readFigures.ts';
import { areOneFact, type Told } from './sameFigure.ts';
import { sameNumber, sameValue } from './sameValue.ts';
import { tollPairs } from './tollPairs.ts';

/** One fact with another number in reports that tell it on their own. */
export function findNumbers(reading: Reading): Difference[] {
  return groupValues(
    reading.index.lines.flatMap((line) => pairsOf(line, reading)),
    reading,
  );
}

function pairsOf(line: Line, reading: Reading): Pair[] {
  if (!hasNumbers(line)) return [];
  return accountsBehind(line, reading, hasNumbers).flatMap((other) => [
    ...tollPairs(line, other, reading),
    ...(datesApart(line, other) ? [] : figuresIn(line)).flatMap((figure) =>
      figuresIn(other).flatMap((theirs) =>
        figurePair({ line, figure }, { line: other, figure: theirs }, reading),
      ),
    ),
  ]);
}

const hasNumbers = (line: Line): boolean =>
  figuresIn(line).length > 0 || casualtiesIn(line).length > 0;

/** Each dates what it tells, and not to the same day: last week's figure and this week's. */
const datesApart = (a: Line, b: Line): boolean => datesLieApart(datesIn(a), datesIn(b));

function figurePair(a: Told, b: Told, reading: Reading): Pair[] {
  if (a.figure.unit !== b.figure.unit || sameValue(a.figure, b.figure)) return [];
  if (!areOneFact(a, b, reading) || namesSwapped(a.line, b.line)) return [];
  if (hasNumber(a.line, b.figure) || hasNumber(b.line, a.figure)) return [];
  if (gives(a.line, b.figure, reading) || gives(b.line, a.figure, reading)) return [];
  return [{ a, b, about: question(a.figure, b.figure), growing: false }];
}

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

function question(a: Figure, b: Figure): string {
  const label = a.label || b.label;
  if (a.unit === '') return `How many ${label}?`;
  if (a.unit === '%') return label === '' ? 'What share?' : `What ${label}, in percent?`;
  return label === '' ? 'How much money?' : `How large is the ${label}?`;
}
