import { reportError } from './problem.ts';
import type { ReportInput } from './report.ts';

/** Characters; the longest news article is far below it, and everything stays in memory. */
const LONGEST_TEXT = 2_000_000;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/i;

/** Throws a ReportError with one clear sentence for what cannot be read. */
export function checkInput({ id, text, published, updated }: ReportInput): void {
  const named = `The report "${printable(id)}"`;
  if (typeof text !== 'string' || text.trim() === '') {
    throw reportError('empty-text', `${named} has no text: give it the article's plain text.`);
  }
  if (text.length > LONGEST_TEXT) {
    throw reportError(
      'too-long',
      `${named} has ${text.length} characters, more than ${LONGEST_TEXT}: give one article at a time.`,
    );
  }
  if (looksBinary(text)) {
    throw reportError('binary-text', `${named} is no plain text: give it the article as text.`);
  }
  checkDate(published, `${named} was published on`);
  checkDate(updated, `${named} was updated on`);
}

function checkDate(given: string | undefined, what: string): void {
  if (given === undefined || isDay(given)) return;
  const sentence = `${what} "${printable(given)}", which is no date: write it as YYYY-MM-DD.`;
  throw reportError('bad-date', sentence);
}

/** Whether it is a day of the calendar (`YYYY-MM-DD`), alone or as the start of an ISO 8601 instant. */
export function isDay(value: string): boolean {
  if (!DAY.test(value) && !INSTANT.test(value)) return false;
  const [year, month, day] = value.slice(0, 10).split('-').map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const sameDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return sameDay && (DAY.test(value) || !Number.isNaN(Date.parse(value)));
}

/** A NUL, or one character in twenty that no text has. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const strange = sample.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g) ?? [];
  return sample.includes('\u0000') || strange.length > sample.length / 20;
}

/** What a person gave, cut and without control characters, for use in a message. */
export function printable(value: unknown): string {
  return String(value)
    .replace(/[\p{C}"]/gu, '')
    .slice(0, 60);
}
