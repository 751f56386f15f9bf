import { findQuotes } from '../../../src/core/quotes/findQuotes.ts';
import type { Quote } from '../../../src/core/quotes/quote.ts';
import { readReport } from '../../../src/core/report/readReport.ts';

/** All quotes of a text that is read as a report. */
export const quotesOf = (text: string, published?: string): Quote[] =>
  findQuotes(readReport({ id: 'r', text, published }));

/** Who is said to have spoken which words between marks, in the order of the text. */
export const spokenIn = (text: string): [string | null, string][] =>
  quotesOf(text)
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ speaker, text }) => [speaker?.name ?? null, text]);

/** What is reported without marks. */
export const reportedIn = (text: string): [string | null, string][] =>
  quotesOf(text)
    .filter(({ kind }) => kind === 'indirect')
    .map(({ speaker, text }) => [speaker?.name ?? null, text]);
