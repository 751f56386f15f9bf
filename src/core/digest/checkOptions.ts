import { isDay, printable } from '../report/checkInput.ts';
import type { DigestOptions } from './digest.ts';

/** What can be wrong with what is asked of a digest or a timeline. */
export type OptionProblem = 'bad-words' | 'bad-since' | 'bad-as-of' | 'bad-dates';

/** An error whose message is one sentence for a person, with a value for programs. */
export type OptionError = Error & { readonly problem: OptionProblem };

const PROBLEMS: ReadonlySet<unknown> = new Set<OptionProblem>([
  'bad-words',
  'bad-since',
  'bad-as-of',
  'bad-dates',
]);

export const isOptionError = (error: unknown): error is OptionError =>
  error instanceof Error && 'problem' in error && PROBLEMS.has(error.problem);

const optionError = (problem: OptionProblem, sentence: string): OptionError =>
  Object.assign(new Error(sentence), { problem });

/** Throws an OptionError for a length that is no number of words, or a moment that is none. */
export function checkDigestOptions({ words, since, asOf }: DigestOptions): void {
  checkCount(words, 'words', 'bad-words');
  if (asOf !== undefined) checkMoment(asOf, 'asOf', 'bad-as-of');
  if (since === undefined || isEarlier(since)) return;
  if (typeof since === 'object') {
    throw optionError(
      'bad-since',
      'since is no earlier digest: give it { asOf, memory } of one, or a day as YYYY-MM-DD.',
    );
  }
  checkMoment(since, 'since', 'bad-since');
}

/** Throws an OptionError for a number of days that is none. */
export const checkDates = (dates: number | undefined): void =>
  checkCount(dates, 'dates', 'bad-dates');

function checkCount(given: unknown, name: string, problem: OptionProblem): void {
  if (given === undefined || (Number.isSafeInteger(given) && Number(given) >= 1)) return;
  throw optionError(problem, `${name} is ${shown(given)}: give a whole number, 1 or more.`);
}

function checkMoment(given: unknown, name: string, problem: OptionProblem): void {
  if (typeof given === 'string' && isDay(given)) return;
  throw optionError(
    problem,
    `${name} is ${shown(given)}, which is no date: write it as YYYY-MM-DD, or as an ISO 8601 instant.`,
  );
}

const shown = (given: unknown): string =>
  typeof given === 'string' ? `"${printable(given)}"` : printable(given);

function isEarlier(since: unknown): boolean {
  if (typeof since !== 'object' || since === null) return false;
  const { asOf, memory } = since as { asOf?: unknown; memory?: { read?: unknown; told?: unknown } };
  const isMoment = asOf === null || (typeof asOf === 'string' && isDay(asOf));
  return isMoment && Array.isArray(memory?.read) && Array.isArray(memory.told);
}
