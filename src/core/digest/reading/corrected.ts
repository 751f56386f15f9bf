import { dayOf } from '../../language/days.ts';
import type { Report } from '../../report/report.ts';
import { instantOf } from './inOrder.ts';
import type { Line } from './lines.ts';
import { linesIn, once } from './readOnce.ts';
import { termsOf, wordsOf } from './terms.ts';

/** "An earlier version of this report said that the museum had lost 30 million": what it said. */
const WAS_SAID =
  /\b(?:an (?:earlier|previous) version of (?:this|our|the) (?:report|story|article|item|piece|dispatch)(?: (?:wrongly|incorrectly|mistakenly|erroneously))? (?:said|stated|reported)|we (?:wrongly|incorrectly|mistakenly|erroneously) (?:said|stated|reported|wrote)|(?:this|our) (?:report|story|article) (?:wrongly|incorrectly|mistakenly|erroneously) (?:said|stated|reported))(?: (?:in error|on \p{Lu}\p{Ll}+))? that (?<said>[^.;]+)/iu;

/** Of the words that were wrong a sentence has so many, and all their numbers. */
const SAME_MATTER = 0.6;
const FEWEST_TERMS = 4;

interface Notice {
  readonly report: Report;
  readonly terms: readonly string[];
  readonly numbers: readonly string[];
}

const noticesIn = once((report: Report): readonly Notice[] => {
  if (!WAS_SAID.test(report.text)) return [];
  return linesIn(report).flatMap(({ text }) => {
    const said = WAS_SAID.exec(text)?.groups?.said;
    const terms = said === undefined ? [] : termsOf(wordsOf(said));
    return terms.length < FEWEST_TERMS ? [] : [{ report, terms, numbers: numbersIn(said!) }];
  });
});

/**
 * The lines without what their own outlet has since said to be wrong: "An earlier version of this
 * report said that the museum had lost 30 million crowns." What other outlets say stands.
 */
export function withoutCorrected(
  lines: readonly Line[],
  reports: readonly Report[],
): readonly Line[] {
  const notices = reports.flatMap(noticesIn);
  if (notices.length === 0) return lines;
  const byId = new Map(reports.map((report) => [report.id, report]));
  return lines.filter(
    ({ reportId, text, terms }) =>
      !notices.some((one) => isOfOutlet(byId.get(reportId)!, one) && says({ text, terms }, one)),
  );
}

/** The reports, without the headlines that say so. */
export function withoutWrongTitles(reports: readonly Report[]): readonly Report[] {
  const notices = reports.flatMap(noticesIn);
  if (notices.length === 0) return reports;
  return reports.map((report) => {
    const text = report.title ?? '';
    const terms = termsOf(wordsOf(text));
    const isWrong = notices.some((one) => isOfOutlet(report, one) && says({ text, terms }, one));
    return isWrong ? { ...report, title: null } : report;
  });
}

const isOfOutlet = (report: Report, { report: notice }: Notice): boolean =>
  report.id === notice.id ||
  (report.outlet !== null && report.outlet === notice.outlet && !isAfter(report, notice));

/** By the hour where both tell it; without a day nobody knows. */
function isAfter({ published: one }: Report, { published: other }: Report): boolean {
  const [a, b] = [instantOf(one), instantOf(other)];
  if (a !== null && b !== null) return a > b;
  const [dayA, dayB] = [dayOf(one), dayOf(other)];
  return dayA !== null && dayB !== null && dayA > dayB;
}

const numbersIn = (text: string): string[] => text.match(/\d[\d.,]*\d|\d/g) ?? [];

/** The notice itself quotes what was wrong, and says that it was. */
function says({ text, terms }: Pick<Line, 'text' | 'terms'>, notice: Notice): boolean {
  if (WAS_SAID.test(text)) return false;
  const own = numbersIn(text);
  const shared = notice.terms.filter((term) => terms.includes(term)).length;
  return (
    shared >= SAME_MATTER * notice.terms.length &&
    notice.numbers.every((number) => own.includes(number))
  );
}
