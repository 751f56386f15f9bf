import type { Report } from '../report/report.ts';
import { escapePattern } from './escapePattern.ts';
import { compareText } from './inOrder.ts';
import { ROLE_PATTERN } from './roleNouns.ts';

const MOST_WORDS = 7;
const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}.'’´&-]*";
/** A role reads as a noun phrase: any words up to a word for an office. */
const ROLE_PHRASE = `(?:${WORD} ){0,5}?${ROLE_PATTERN}(?: (?:of|for|at|in|to) (?:${WORD} ?){1,4})?`;
const TITLE_ONLY = /^(?:the|a|an|its|his|her|their|former|our)$/i;

/**
 * What the reports say that a person is: "White House press secretary" before the name, or
 * "Putin's assistant" behind it. The fullest of those that most reports give, or null.
 */
export function findRole(name: string, reports: readonly Report[]): string | null {
  const last = escapePattern(name.split(' ').at(-1)!);
  const before = new RegExp(
    `(?<![\\p{L}])((?:${WORD} ){0,5}${ROLE_PATTERN}),? (?:${WORD} ){0,2}${last}(?!\\p{L})`,
    'giu',
  );
  const behind = new RegExp(
    `(?<!\\p{L})${last},? (?:who is )?(?:(?:an?|the) )?(${ROLE_PHRASE})(?= ?[,.;]| (?:said|told|wrote|called|added|who)\\b)`,
    'giu',
  );
  const counts = new Map<string, Set<string>>();
  for (const { id, text } of reports) {
    for (const match of [...text.matchAll(before), ...text.matchAll(behind)]) {
      const role = trimRole(match[1]!);
      if (role !== null) counts.set(role, (counts.get(role) ?? new Set()).add(id));
    }
  }
  const best = [...counts].sort(
    ([a, x], [b, y]) => y.size - x.size || b.length - a.length || compareText(a, b),
  )[0];
  return best?.[0] ?? null;
}

/** Only the noun phrase that ends in the office: "when Russian President" is "Russian President". */
function trimRole(words: string): string | null {
  const parts = words.replace(/\s+/g, ' ').trim().split(' ');
  const start = parts.findLastIndex(
    (part, at) => at < parts.length - 1 && (TITLE_ONLY.test(part) || isNoPart(part)),
  );
  const role = parts.slice(start + 1);
  if (role.length === 0 || role.length > MOST_WORDS) return null;
  return role.join(' ');
}

/** Verbs, conjunctions and names' ends that cannot stand in front of an office. */
const isNoPart = (part: string): boolean =>
  /^(?:and|or|but|when|while|that|which|who|as|by|with|from|to|of|in|on|at|for|after|before|between|against|said|says|told|asked|met|invited|invite|called|is|was|were|are|has|had|have|will|not|then|only|instructed|accused|[\p{L}]+(?:ed|ing))$/iu.test(
    part,
  ) || /[.,;:]$/.test(part.replace(/^(?:\p{L}\.)+$/u, ''));
