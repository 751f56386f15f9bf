import type { Report } from '../../report/report.ts';
import { type Amount, amountsIn } from '../differences/beside/amounts.ts';
import type { Difference, DifferenceSide } from '../digest.ts';
import { isNoReport } from '../reading/bringsNews.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';

/** A figure that another one stands for now. */
interface Old {
  readonly amount: Amount;
  /** The one that holds. */
  readonly now: Amount;
  /** Of the reports that gave it, by id, and what they said with it. */
  readonly about: ReadonlySet<string>;
}

/** Besides the figure, a headline shares so many terms with what it counts. */
const LEAST_SHARED = 1;

/** Without the reports whose headline has a figure that has changed or was put right since: "71% vote to accept". */
export function withoutOldFigures(
  reports: readonly Report[],
  differences: readonly Difference[],
): readonly Report[] {
  const olds = differences.flatMap((difference) => oldsIn(difference, reports));
  if (olds.length === 0) return reports;
  const kept = reports.filter(({ title }) => !hasOld(title ?? '', olds));
  // What is left then may be a column's: the story is called by what it tells first.
  return kept.length === reports.length ? reports : kept.filter((report) => !isNoReport(report));
}

function oldsIn({ kind, fact, about, sides }: Difference, reports: readonly Report[]): Old[] {
  if (fact !== 'number' || (kind !== 'development' && kind !== 'settled')) return [];
  const now = onlyAmount(sides.at(-1)!);
  if (now === null) return [];
  return sides.slice(0, -1).flatMap((side) => {
    const amount = onlyAmount(side);
    return amount === null || amount.value === now.value
      ? []
      : [{ amount, now, about: new Set(termsOf(wordsOf(`${about} ${saidWith(side, reports)}`))) }];
  });
}

const onlyAmount = ({ value }: DifferenceSide): Amount | null => {
  const amounts = amountsIn(value);
  return amounts.length === 1 ? amounts[0]! : null;
};

const saidWith = ({ support }: DifferenceSide, reports: readonly Report[]): string =>
  support
    .map(({ reportId, start, end }) =>
      (reports.find(({ id }) => id === reportId)?.text ?? '').slice(start, end),
    )
    .join(' ');

function hasOld(headline: string, olds: readonly Old[]): boolean {
  const amounts = amountsIn(headline);
  const terms = termsOf(wordsOf(headline)).filter((term) => !/\d/.test(term));
  const has = (one: Amount) =>
    amounts.some(({ value, sign }) => value === one.value && sign === one.sign);
  return olds.some(
    ({ amount, now, about }) =>
      has(amount) && !has(now) && terms.filter((term) => about.has(term)).length >= LEAST_SHARED,
  );
}
