import type { Report } from '../../report/report.ts';
import { compareText } from './inOrder.ts';
import { once, textWords } from './readOnce.ts';

/** Runs of so many words are compared; chance does not repeat them. */
const RUN = 8;
/** Reports that share this part of the shorter one's runs are one copy. */
const ONE_COPY = 0.5;
/** Agencies whose credit may stand at either end of copy that others run. */
const AGENCIES: readonly (readonly [RegExp, string])[] = [
  [/\(Reuters\)|\bBy \[?Reuters\b|^Reuters$|\bReuters contributed/im, 'Reuters'],
  [
    /\(AP\)|\bThe Associated Press contributed|^By (?:The )?Associated Press|©? ?Associated Press/im,
    'AP',
  ],
  [/\(AFP\)|\bAFP PHOTO\b|© ?(?:\d{4} )?(?:AFP|Agence France-Presse)/im, 'AFP'],
  [/\(UPI\)/m, 'UPI'],
  [/\(Xinhua\)/m, 'Xinhua'],
  [/\((?:TASS|Tass)\)|\/TASS\//m, 'TASS'],
  [/\(dpa\)/m, 'dpa'],
  [/\(Bloomberg\)/m, 'Bloomberg'],
];

/**
 * Where each report's copy was first written, by report id: its origin as given, the agency that
 * its text credits, else its outlet, else its own id. Reports with the same text are one origin.
 * `reports` are in order: the first of equal copies gives the name.
 */
export function findOrigins(reports: readonly Report[]): ReadonlyMap<string, string> {
  const origins = new Map<string, string>();
  const runsOf = reports.map(runsIn);
  const holders = new Map<number, number[]>();
  for (const [at, report] of reports.entries()) {
    const own = report.origin ?? creditedAgency(report.text);
    const copied = own === null ? firstCopy(at, runsOf, holders) : null;
    const inherited = copied === null ? undefined : origins.get(reports[copied]!.id);
    origins.set(report.id, own ?? inherited ?? report.outlet ?? report.id);
    for (const run of runsOf[at]!) {
      const list = holders.get(run);
      if (list) list.push(at);
      else holders.set(run, [at]);
    }
  }
  return origins;
}

function creditedAgency(text: string): string | null {
  const edges = `${text.slice(0, 600)}\n${text.slice(-300)}`;
  return AGENCIES.find(([credit]) => credit.test(edges))?.[1] ?? null;
}

function firstCopy(
  at: number,
  runsOf: readonly ReadonlySet<number>[],
  holders: ReadonlyMap<number, readonly number[]>,
): number | null {
  const shared = new Map<number, number>();
  for (const run of runsOf[at]!) {
    for (const other of holders.get(run) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const copies = [...shared].filter(
    ([other, count]) => count >= ONE_COPY * Math.min(runsOf[at]!.size, runsOf[other]!.size),
  );
  return copies.length > 0 ? Math.min(...copies.map(([other]) => other)) : null;
}

/** Hashes (FNV-1a) of runs of words; every fourth by value, so that equal texts keep equal ones. */
const runsIn = once(runs);

function runs(report: Report): Set<number> {
  const words = textWords(report);
  const kept = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at++) {
    const hash = hashText(words.slice(at, at + RUN).join(' '));
    if (hash % 4 === 0) kept.add(hash);
  }
  return kept.size > 0 ? kept : new Set([hashText(words.join(' '))]);
}

export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** Sorted, each once. */
export const namesOf = (values: Iterable<string>): string[] =>
  [...new Set(values)].sort(compareText);
