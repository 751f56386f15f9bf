import { matchesOf } from '../../language/matchesOf.ts';
import type { Report } from '../../report/report.ts';
import { saysTheSame } from '../likeness/saysTheSame.ts';
import { supportSpan } from '../likeness/support.ts';
import { indexLines, type LineIndex, likeness, neighbours } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import { linesIn } from '../reading/readOnce.ts';
import { wordsOf } from '../reading/terms.ts';
import { addsNumber, changesFact, lineOfTold } from './facts.ts';
import type { Correction, Told, ToldSupport, Withdrawal } from './news.ts';
import { isRetracted, whyGone } from './retracted.ts';
import { keyOfLine, keysIn } from './trace.ts';

/** What became of what was told. */
export interface Outcome {
  readonly corrected: readonly Correction[];
  readonly withdrawn: readonly Withdrawal[];
  /** What is still said, resting on what says it now. */
  readonly standing: readonly Told[];
}

/** The reports as they are now, as what was told is held against them. */
export interface Now {
  /** The report that something stood in: by its id, else by its address. */
  readonly find: (reportId: string) => Report | null;
  /** Sentences of whatever reports are read closely. */
  readonly indexes: readonly LineIndex[];
  /** Whether a sentence was read before. */
  readonly had: (line: Line) => boolean;
  /** A sentence as it would stand alone. */
  readonly textOf: (line: Line) => string;
}

/** Follows each told point to where it stood: still there, put otherwise, corrected, or gone. */
export function comparePoints(told: readonly Told[], now: Now): Outcome {
  const outcomes = told.map((one) => comparePoint(one, now));
  return {
    corrected: outcomes.flatMap(({ corrected }) => corrected),
    withdrawn: outcomes.flatMap(({ withdrawn }) => withdrawn),
    standing: outcomes.flatMap(({ standing }) => standing),
  };
}

function comparePoint(was: Told, now: Now): Outcome {
  const places = was.support.map((support) => ({ support, report: readable(support, now) }));
  const kept = places.filter(({ support, report }) => report && keysIn(report).has(support.key));
  const revised = places.filter((place) => place.report && !kept.includes(place));
  const stillSaidIn = kept.map(({ report }) => report!.id);
  const reworded: ToldSupport[] = [];
  const corrected: Correction[] = [];
  for (const { support, report } of revised) {
    const line = counterpart(was, report!, now);
    if (line === null) continue;
    const told = lineOfTold(was.text, report!.published);
    if (sameClaim(line, told)) reworded.push(supportNow(support, line));
    else corrected.push({ was, text: now.textOf(line), support: [supportSpan(line)], stillSaidIn });
  }
  const support = [...kept.map((place) => place.support), ...reworded];
  if (support.length > 0) return { corrected, withdrawn: [], standing: [{ ...was, support }] };
  if (corrected.length > 0) return { corrected, withdrawn: [], standing: [] };
  if (saidElsewhere(was, now)) return { corrected, withdrawn: [], standing: [was] };
  const reports = was.support.flatMap(({ reportId }) => now.find(reportId) ?? []);
  return { corrected, withdrawn: [{ was, why: whyGone(reports) }], standing: [] };
}

/** A report that was taken back says nothing. */
function readable({ reportId }: ToldSupport, now: Now): Report | null {
  const report = now.find(reportId);
  return report === null || isRetracted(report) ? null : report;
}

/** Less than this in common, and a new sentence is about something else. */
const ALIKE = 0.3;
const LEAST_COMMON = 3;

/** The sentence that stands in the revised report in the place of the told one. */
function counterpart({ text }: Told, report: Report, now: Now): Line | null {
  const lines = linesIn(report);
  const index = indexLines(lines);
  const told = lineOfTold(text, report.published);
  const [best] = lines
    .filter((line) => !now.had(line))
    .map((line) => ({ line, alike: likeness(told, line, index) }))
    .filter(({ alike }) => alike.cosine >= ALIKE && alike.common.length >= LEAST_COMMON)
    .sort((a, b) => b.alike.cosine - a.alike.cosine || a.line.start - b.line.start);
  return best?.line ?? null;
}

/** Other words for the same thing, and no fact with another value; what is quoted has no other words. */
const sameClaim = (line: Line, told: Line): boolean =>
  keepsQuotations(line, told) &&
  !changesFact(line, told) &&
  !addsNumber(line, told) &&
  !addsNumber(told, line) &&
  !(namesBeyond(line, told) && namesBeyond(told, line));

/** Whether a sentence still has the words that the told one has between quotation marks. */
const keepsQuotations = (line: Line, told: Line): boolean =>
  matchesOf(/[“"]([^“”"]+)[”"]/g, told.text)
    .flatMap(([, quoted = '']) => quoted.split('…'))
    .every((stretch) => isWithin(wordsOf(stretch), line));

const isWithin = (words: readonly string[], { joined }: Line): boolean =>
  words.length === 0 || joined.includes(` ${words.join(' ')} `);

const namesBeyond = (one: Line, other: Line): boolean =>
  one.names.some((name) => !other.terms.includes(name));

const supportNow = (support: ToldSupport, line: Line): ToldSupport => ({
  ...support,
  ...supportSpan(line),
  key: keyOfLine(line),
});

function saidElsewhere({ text }: Told, { indexes }: Now): boolean {
  const told = lineOfTold(text, null);
  return indexes.some((index) =>
    neighbours(told, index).some(
      (line) =>
        saysTheSame(told, line, index) && !addsNumber(told, line) && !changesFact(told, line),
    ),
  );
}
