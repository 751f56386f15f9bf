import type { Report } from '../../report/report.ts';
import { once, sentenceWords } from './readOnce.ts';
import { termsOf, wordsOf } from './terms.ts';

/** What a report is about: the terms of its headline and opening, and how often each stands there. */
interface OpeningTerms {
  readonly terms: readonly string[];
  /** In the order of the terms: in how many sentences; beside them the headline counts twice. */
  readonly counts: readonly number[];
}

/** A report tells what it is about at its start; what follows is more and more background. */
const READ_SENTENCES = 14;
/** Beside the opening, a headline term counts so many times. */
const HEADLINE = 2;

export const openingTerms: (report: Report) => OpeningTerms = once(
  (report: Report): OpeningTerms => {
    const counts = new Map<string, number>();
    const add = (terms: readonly string[], times: number) => {
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + times);
    };
    add(termsOf(wordsOf(report.title ?? '')), HEADLINE);
    for (const words of sentenceWords(report).slice(0, READ_SENTENCES)) add(termsOf(words), 1);
    // Two lists take a third of the room of a map, and are gone through from end to end.
    return { terms: [...counts.keys()], counts: [...counts.values()] };
  },
);
