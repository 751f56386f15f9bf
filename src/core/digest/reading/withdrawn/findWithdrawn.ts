import { dayNumber, dayOf } from '../../../language/days.ts';
import type { Report } from '../../../report/report.ts';
import { instantOf } from '../inOrder.ts';
import type { Line } from '../lines.ts';
import { linesIn, once } from '../readOnce.ts';
import { countWords, termsOf, wordsOf } from '../terms.ts';
import { type Claim, claimOf } from './claims.ts';
import { contradicts } from './contradicts.ts';
import { mayNotice, type Notice, noticesIn, takenBackIn } from './notices.ts';
import { tellsClaim } from './tellsClaim.ts';

/** A sentence that a later report says was wrong. */
export interface Withdrawn {
  readonly line: Line;
  /** What is right, or the notice itself. */
  readonly by: Line;
  /** The outlet puts its own report right: no turn of the story. */
  readonly own: boolean;
}

interface Correction {
  readonly report: Report;
  readonly claim: Claim;
  /** The sentence that says what was wrong. */
  readonly notice: Line;
  readonly by: Line;
  readonly own: boolean;
  /** Its sentence tells only what was said before. */
  readonly bare: Line | null;
}

const correctionsIn = once((report: Report): readonly Correction[] => {
  const { text, sentences } = report;
  // All reports are asked, told or not: of thousands hardly one has such a sentence.
  if (!sentences.some(({ start, end }) => mayNotice(text.slice(start, end)))) return [];
  const lines = linesIn(report);
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const takenBack = next === undefined ? null : takenBackIn(line.text, next.text);
    return takenBack === null
      ? noticesIn(line.text).flatMap((notice) => correctionOf(notice, line, report))
      : correctionOf(takenBack, line, report, next);
  });
});

/** "An earlier report that" begins the sentence. */
const FEWEST_BESIDE = 3;

const correctionOf = (
  notice: Notice,
  line: Line,
  report: Report,
  takenBack?: Line,
): Correction[] => {
  const lines = linesIn(report);
  const before = lines[line.index - 1] ?? null;
  const claim = claimOf(notice, line, before, lines[0] ?? null);
  if (claim === null) return [];
  if (takenBack !== undefined && claim.deeds.length + claim.numbers.length === 0) return [];
  const right = [before, lines[line.index - 2], lines[line.index + 1]]
    .filter((one) => one !== null && one !== undefined)
    .find((one) => contradicts(one, claim));
  if (!notice.sure && right === undefined) return [];
  const instead = takenBack ?? right;
  const isOnlyNotice = notice.bare || notice.own || countWords(notice.beside) < FEWEST_BESIDE;
  return [
    {
      report,
      claim,
      notice: line,
      own: notice.own,
      by: isOnlyNotice ? (instead ?? line) : line,
      bare: notice.bare && instead !== undefined ? line : null,
    },
  ];
};

const DAYS_APART = 7;

/** Sentences of reports that a notice, by then or later, says were wrong: of its own outlet's, or of anybody's. */
export function findWithdrawn(reports: readonly Report[]): readonly Withdrawn[] {
  const corrections = reports.flatMap(correctionsIn);
  if (corrections.length === 0) return [];
  const found = reports.flatMap((report) => {
    const open = corrections.filter((one) => mayCorrect(one, report));
    if (open.length === 0) return [];
    return linesIn(report).flatMap((line): Withdrawn[] => {
      const one = open.find(({ claim }) => tellsClaim(line, claim));
      return one === undefined || one.by === line ? [] : [{ line, by: one.by, own: one.own }];
    });
  });
  const bare = corrections.flatMap(({ bare: line, by }) =>
    line === null ? [] : [{ line, by, own: true }],
  );
  return [...found, ...bare];
}

/** A headline has fewer words. */
const OF_HEADLINE = 0.5;

/** The reports, without the headlines that say what a notice says was wrong. */
export function withoutWrongTitles(reports: readonly Report[]): readonly Report[] {
  const corrections = reports.flatMap(correctionsIn);
  if (corrections.length === 0) return reports;
  return reports.map((report) => {
    const text = report.title ?? '';
    const title = { text, terms: termsOf(wordsOf(text)) };
    const isWrong = corrections.some(
      (one) => mayCorrect(one, report) && tellsClaim(title, one.claim, OF_HEADLINE),
    );
    return isWrong ? { ...report, title: null } : report;
  });
}

/**
 * A report that is no later than the notice, and of its outlet where the outlet puts itself right. What
 * tells the notice itself, as a copy does, knew of it.
 */
const mayCorrect = ({ report: notice, notice: line, own }: Correction, report: Report): boolean =>
  report.id === notice.id || hasLine(report, line.text)
    ? own
    : !isAfter(report, notice) &&
      areNear(report, notice) &&
      (!own || (report.outlet !== null && report.outlet === notice.outlet));

/** A report without one of its words has no such sentence, and is not read for it: all reports are asked, told or not. */
const hasLine = (report: Report, sentence: string): boolean =>
  sentence.split(' ').every((word) => report.text.includes(word)) &&
  linesIn(report).some(({ text }) => text === sentence);

/** By the hour where both tell it; without a day nobody knows. */
function isAfter({ published: one }: Report, { published: other }: Report): boolean {
  const [a, b] = [instantOf(one), instantOf(other)];
  if (a !== null && b !== null) return a > b;
  const [dayA, dayB] = [dayOf(one), dayOf(other)];
  return dayA !== null && dayB !== null && dayA > dayB;
}

function areNear({ published: one }: Report, { published: other }: Report): boolean {
  const [a, b] = [dayOf(one), dayOf(other)];
  return a === null || b === null || Math.abs(dayNumber(a) - dayNumber(b)) <= DAYS_APART;
}
