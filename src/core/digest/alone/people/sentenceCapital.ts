import type { Report } from '../../../report/report.ts';
import { escapePattern } from '../escapePattern.ts';

/** "Port chief executive": its capital may be that of the sentence which it began. */
const BEGINS_SMALL = /^(\p{Lu}\p{Ll}+)(?= \p{Ll})/u;

/**
 * A role without the capital of its sentence, where the reports have the word in small letters and none of them,
 * by itself and within a sentence, with a capital: "port chief executive", but "Norvik chairman".
 */
export function withoutSentenceCapital(role: string, reports: readonly Report[]): string {
  const word = BEGINS_SMALL.exec(role)?.[1];
  if (word === undefined) return role;
  const name = new RegExp(
    `(?<![\\p{L}’'-])\\p{Ll}[\\p{L}’'-]*,? ${escapePattern(word)}(?!\\p{L})`,
    'u',
  );
  const small = new RegExp(`(?<!\\p{L})${escapePattern(word.toLowerCase())}(?!\\p{L})`, 'u');
  const isWord = reports.some(({ text }) => small.test(text));
  const isName = reports.some(({ text }) => name.test(text));
  return isWord && !isName ? word.toLowerCase() + role.slice(word.length) : role;
}
