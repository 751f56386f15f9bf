import type { Report } from '../../report/report.ts';
import type { Phrase } from '../reading/phrase.ts';

/** A phrase, and the report that has it. */
export interface Subject {
  readonly phrase: Phrase;
  readonly report: Report;
}
