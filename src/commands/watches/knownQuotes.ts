import { keysRead } from '../../core/digest/news/keysRead.ts';
import { placeTold } from '../../core/digest/news/placeTold.ts';
import { keyOfText } from '../../core/digest/news/trace.ts';
import type { Memory, Quote, Report, Told, ToldSupport, Utterance } from '../../core/index.ts';

/** Tells whether words were read or told before: in one of the reports that carry them, in whatever cut. */
export function knownUtterances(
  { read, told }: Memory,
  reports: readonly Report[],
): (utterance: Utterance) => boolean {
  const reportOf = new Map(reports.map((report) => [report.id, report]));
  const keysOf = keysRead(read, reports);
  const toldWords = new Set(
    told.filter(({ kind }) => kind === 'voice').map(({ text }) => keyOfText(text)),
  );
  const wasRead = (quote: Quote): boolean => {
    const keys = keysOf.get(quote.reportId);
    const report = reportOf.get(quote.reportId);
    if (keys === undefined || report === undefined) return false;
    return sentencesOf(quote, report).some(({ key }) => keys.has(key));
  };
  return ({ quotes, variants }) =>
    quotes.some(wasRead) || variants.some(({ text }) => toldWords.has(keyOfText(text)));
}

/** What was told of somebody's words, as the core remembers a voice. */
export function toldOf(utterance: Utterance, reports: readonly Report[]): Told {
  const { text, speaker, variants } = utterance;
  const support = (variants[0]?.quotes ?? []).flatMap((quote) => {
    const report = reports.find(({ id }) => id === quote.reportId);
    return report === undefined ? [] : sentencesOf(quote, report);
  });
  return { kind: 'voice', speaker, text, support };
}

/** The sentences that a quote stands in. */
const sentencesOf = (quote: Quote, report: Report): ToldSupport[] =>
  report.sentences
    .filter(({ start, end }) => start < quote.end && quote.start < end)
    .map((sentence) => placeTold(report, sentence));
