import type { Quote } from '../../quotes/quote.ts';
import type { Report } from '../../report/report.ts';
import { quotesOf } from '../reading/readOnce.ts';
import { countWords, termsOf, wordsOf } from '../reading/terms.ts';
import type { Outcome } from './compareTold.ts';
import type { Told, ToldSupport } from './news.ts';
import { isRetracted, whyGone } from './retracted.ts';
import { keyOfText } from './trace.ts';

/** Follows the words of each told voice to the reports that carried them. */
export function compareVoices(
  told: readonly Told[],
  find: (reportId: string) => Report | null,
  others: readonly Quote[],
): Outcome {
  const outcomes = told.map((one) => compareVoice(one, find, others));
  return {
    corrected: outcomes.flatMap(({ corrected }) => corrected),
    withdrawn: outcomes.flatMap(({ withdrawn }) => withdrawn),
    standing: outcomes.flatMap(({ standing }) => standing),
  };
}

const standing = (one: Told): Outcome => ({ corrected: [], withdrawn: [], standing: [one] });

function compareVoice(
  was: Told,
  find: (reportId: string) => Report | null,
  others: readonly Quote[],
): Outcome {
  const reports = was.support.flatMap(({ reportId }) => find(reportId) ?? []);
  const readable = reports.filter((report) => !isRetracted(report));
  if (readable.some((report) => hasStretches(report, was))) return standing(was);
  const quotes = readable.flatMap((report) => quotesOf(report).map((quote) => ({ report, quote })));
  const [other] = quotes
    .map(({ report, quote }) => ({ report, quote, alike: shareOf(was.text, quote.text) }))
    .filter(({ quote, alike }) => alike >= REWORDED && isOf(quote, was.speaker))
    .sort((a, b) => b.alike - a.alike);
  if (other !== undefined) {
    const { reportId, start, end, text } = other.quote;
    const support = [{ reportId, start, end }];
    return { corrected: [{ was, text, support, stillSaidIn: [] }], withdrawn: [], standing: [] };
  }
  const elsewhere = others.find((quote) => shareOf(was.text, quote.text) >= SAME);
  if (elsewhere !== undefined) return standing({ ...was, support: [supportOf(elsewhere)] });
  return { corrected: [], withdrawn: [{ was, why: whyGone(reports) }], standing: [] };
}

/** Of the words of what was said: so many, and it is that, put otherwise. */
const REWORDED = 0.5;
const SAME = 0.9;

/** Whether a report still quotes all that it was cited for: the stretches of a split quotation each by itself. */
function hasStretches(report: Report, { support }: Told): boolean {
  const keys = new Set(quotesOf(report).map(({ text }) => keyOfText(text)));
  const own = support.filter(({ reportId }) => reportId === report.id);
  return (own.length > 0 ? own : support).every(({ key }) => keys.has(key));
}

/** How much of the one's words the other has. */
export function shareOf(text: string, other: string): number {
  if (countWords(other) === 0) return 0;
  const [terms, found] = [termsOf(wordsOf(text)), new Set(termsOf(wordsOf(other)))];
  return terms.length === 0 ? 0 : terms.filter((term) => found.has(term)).length / terms.length;
}

const isOf = ({ speaker }: Quote, name: string | null): boolean =>
  !speaker?.name || name === null || lastName(speaker.name) === lastName(name);

const lastName = (name: string): string | undefined => wordsOf(name).at(-1);

const supportOf = ({ reportId, start, end, outlet, text }: Quote): ToldSupport => ({
  reportId,
  start,
  end,
  outlet,
  key: keyOfText(text),
});
