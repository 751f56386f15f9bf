import {
  contextOf,
  linkToPassage,
  type Quote,
  type Report,
  type Source,
} from '../../core/index.ts';
import { type Block, type Inline, link, text } from '../answer.ts';
import { citeSupport, nameSource } from './sourceNumbers.ts';

/** More links than this beside one quotation are clutter; the numbers lead to the rest. */
const MOST_LINKS = 3;

/** " · read it in The Moscow Times": to the exact passage, where the report has an address. */
export function linkPassages(
  quotes: readonly Quote[],
  {
    sources,
    reports,
  }: { readonly sources: readonly Source[]; readonly reports: readonly Report[] },
): Inline[] {
  const links = new Map<string, Inline>();
  for (const quote of quotes) {
    const source = sources.find(({ reportId }) => reportId === quote.reportId);
    const address = addressOf(quote, reports);
    if (source === undefined || address === null || links.has(quote.reportId)) continue;
    links.set(quote.reportId, link(nameSource(source), address));
  }
  const shown = [...links.values()].slice(0, MOST_LINKS);
  return shown.flatMap((own, i) => [text(i === 0 ? ' · read it in ' : ', '), own]);
}

/** The address of a quote's passage; null where its report has none. */
export function addressOf(quote: Quote, reports: readonly Report[]): string | null {
  const report = reports.find(({ id }) => id === quote.reportId);
  return report === undefined ? null : linkToPassage(report.url, report.text, quote);
}

/** A sentence before and one after, in the words of the report that is cited. */
export function showContext(
  quote: Quote,
  {
    sources,
    reports,
  }: { readonly sources: readonly Source[]; readonly reports: readonly Report[] },
): Block[] {
  const report = reports.find(({ id }) => id === quote.reportId);
  if (report === undefined) return [];
  const { before, after } = contextOf(report, quote);
  const items = [
    ['Before it, ', before],
    ['After it, ', after],
  ] as const;
  const shown = items.flatMap(([what, span]): Inline[][] => {
    if (span === null) return [];
    const sentence = plain(report.text.slice(span.start, span.end));
    return [[text(what), citeSupport([quote], sources), text(`: ${sentence}`)]];
  });
  return shown.length === 0 ? [] : [{ kind: 'list', ordered: false, items: shown }];
}

const LONGEST = 300;

function plain(sentence: string): string {
  const words = sentence.replace(/\s+/g, ' ').trim();
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\s\S*$/, '')} …`;
}
