import { dayNumber } from '../../language/days.ts';
import { sameValue } from '../differences/sameValue.ts';
import { neighbours } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { doneIn } from './onlyWho.ts';
import { type Value, valuesIn } from './values.ts';

/** So much in common may be the same news in other words: so many terms, of them so many that tell what is done, so large a part of the shorter. */
const TERMS = 3;
const DONE = 2;
const SHARE = 0.3;
/** So large a part of a headline's terms. */
const OF_HEADLINE = 0.6;

/**
 * Whether another origin may tell of what a line tells, in words of its own: far less than saying the
 * same, and enough not to call the line one outlet's ("only …"), which is false where another has it.
 */
export const mayBeToldElsewhere = (line: Line, reading: Reading): boolean =>
  (line.rank === 0 && hasOtherOfDay(line, reading)) ||
  isCarriedElsewhere(line, reading) ||
  othersNear(line, reading).some((other) => sharesNews(line, other, reading));

/** Whether another origin has its figure, or calls its own report by it. */
export const isCarriedElsewhere = (line: Line, reading: Reading): boolean =>
  othersNear(line, reading).some((other) => sharesFigure(line, other)) ||
  reading.reports.some(
    (report) => isElsewhere(report.id, line, reading) && tellsHeadline(line, report),
  );

/** In a report of another outlet: what it adds to an agency's copy is its own. */
export function isElsewhere(reportId: string, line: Line, { byId, origins }: Reading): boolean {
  const outletOf = (id: string) => byId.get(id)!.outlet ?? id;
  return (
    origins.get(reportId) !== origins.get(line.reportId) ||
    outletOf(reportId) !== outletOf(line.reportId)
  );
}

const othersNear = (line: Line, reading: Reading): readonly Line[] =>
  neighbours(line, reading.index).filter(({ reportId }) => isElsewhere(reportId, line, reading));

/** What a report begins with is the news, which another one of those days has as well, in whatever words. */
const hasOtherOfDay = (line: Line, { reports, origins, dayOfReport }: Reading): boolean => {
  const day = dayOfReport(line.reportId);
  return reports.some(({ id }) => {
    const theirs = dayOfReport(id);
    return (
      origins.get(id) !== origins.get(line.reportId) &&
      day !== null &&
      theirs !== null &&
      Math.abs(dayNumber(theirs) - dayNumber(day)) <= 1
    );
  });
};

function sharesNews(line: Line, other: Line, { index, reports }: Reading): boolean {
  const common = line.terms.filter((term) => other.terms.includes(term));
  const done = doneIn(line, other, common);
  return (
    common.length >= TERMS &&
    common.length >= SHARE * Math.min(line.terms.length, other.terms.length) &&
    done.length >= DONE &&
    // What all reports have is the story's own.
    done.some((term) => index.carriers(term) < reports.length)
  );
}

/** "83 people", "83 confirmed dead", "4.1 percent": one figure of more than a few, or no whole one, and a word about it. */
const FEW = 10;
const tells = ({ low, high }: Value): boolean => high > FEW || (low === high && low % 1 !== 0);
const sharesFigure = (line: Line, other: Line): boolean =>
  line.terms.some((term) => !/\d/.test(term) && other.terms.includes(term)) &&
  valuesIn(line).some(
    (value) => tells(value) && valuesIn(other).some((one) => sameValue(value, one)),
  );

const headlineTerms = once((report: { readonly title: string | null }): readonly string[] =>
  termsOf(wordsOf(report.title ?? '')),
);

function tellsHeadline(line: Line, report: { readonly title: string | null }): boolean {
  const terms = headlineTerms(report);
  const told = terms.filter((term) => line.terms.includes(term)).length;
  return told >= TERMS && told >= OF_HEADLINE * terms.length;
}
