import type { Report } from '../../../report/report.ts';
import type { Difference } from '../../digest.ts';
import type { Line } from '../../reading/lines.ts';
import { linesIn, once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import { type Amount, amountsIn, areOfOneUnit, differ } from '../beside/amounts.ts';
import { questionWithGap } from '../beside/questionWith.ts';
import { sideOf } from '../sideOf.ts';

/** What an outlet says that it had wrong, with the number that is right. */
interface Correction {
  readonly report: Report;
  /** The clause that was wrong, and its number. */
  readonly said: string;
  readonly wrong: Amount;
  /** Where the notice has either number. */
  readonly wrongAt: Stretch;
  readonly rightAt: Stretch;
  readonly right: Amount;
}
interface Stretch {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
}

const HEADING =
  /^[([*]*(?:corrections?|clarifications?|corrected|amendment|editor['’]s note)(?!\p{L})/iu;
const PIECE = '(?:report|story|article|item|piece|dispatch|version|post|headline|caption)';
const OUR_OWN = new RegExp(
  `(?<!\\p{L})(?:(?:earlier|previous|original|first|initial) version|(?:this|our) (?:earlier |previous |original )?${PIECE} (?:has been|have been|was|originally|initially|incorrectly|wrongly|mistakenly|misstated|first)|(?:editing|production|typing|subbing|transcription) error|we (?:wrongly|incorrectly|mistakenly|misstated|got)|a correction is owed|(?:correct|right) (?:figure|number) (?:is|was))(?!\\p{L})`,
  'iu',
);
/** What was said, up to the end of its sentence. */
const SAID =
  /(?<!\p{L})(?:(?:earlier|previous|original|first|initial) (?:version|report|story|article)(?: of (?:this|our|the) (?:report|story|article|item|piece|dispatch|post))?|report|article|story|paper|newspaper|site|we|\p{Lu}[\p{L}\p{M}]+)(?: (?:on|in|of) (?:\p{Lu}\p{Ll}+(?: \d{1,2})?|this \p{Ll}+))?(?: (?:wrongly|incorrectly|mistakenly|originally|initially|had|first|also|has))* (?:said|wrote|stated|reported|gave|put|misstated|described|listed|quoted|showed)(?: (?:wrongly|incorrectly|on \p{Lu}\p{Ll}+day))?(?: that)? (?<said>[^;]+?)(?:;|[.]$|$)/u;
/** "52 votes to 44, not 52 to 45": both in one sentence. */
const NOT = /,? (?:and )?not (?<said>[^;]+?)[.)\]]*$/u;

const isNotice = (line: Line, above: Line | undefined): boolean =>
  HEADING.test(line.text) ||
  OUR_OWN.test(line.text) ||
  (above !== undefined &&
    above.paragraph === line.paragraph &&
    HEADING.test(above.text) &&
    above.text.length < SHORT);
const SHORT = 30;

const correctionsIn = once((report: Report): readonly Correction[] => {
  const lines = linesIn(report);
  return lines.flatMap((line, at) => {
    if (!isNotice(line, lines[at - 1])) return [];
    const next = lines[at + 1];
    const found =
      fromNot(line) ?? fromSaid(line, next?.paragraph === line.paragraph ? next : undefined);
    return found === null ? [] : [{ report, ...found }];
  });
});

type Found = Omit<Correction, 'report'>;

function fromNot(line: Line): Found | null {
  const match = NOT.exec(line.text);
  if (match === null) return null;
  const head = line.text.slice(0, match.index);
  const [wrongs, rights] = [within(line.text, match, 'said'), amountsIn(head)];
  const pair = onlyChange(wrongs, rights);
  if (pair === null) return null;
  const [wrong, right] = pair;
  const said = head.replace(/^.*(?<!\p{L})that (?=\p{Ll})/u, '');
  const shift = head.length - said.length;
  return {
    said,
    wrong: { ...right, value: wrong.value, start: right.start - shift, end: right.end - shift },
    right,
    wrongAt: { line, start: wrong.start, end: wrong.end },
    rightAt: { line, start: right.start, end: right.end },
  };
}

function fromSaid(line: Line, next: Line | undefined): Found | null {
  const match = SAID.exec(line.text);
  if (match === null) return null;
  const wrongs = within(line.text, match, 'said');
  const from = match.index + match[0].length;
  const here = amountsIn(line.text).filter(({ start }) => start >= from);
  const [rightLine, rights] =
    here.length > 0 || next === undefined ? [line, here] : [next, amountsIn(next.text)];
  const pair = onlyChange(wrongs, rights);
  if (pair === null) return null;
  const [wrong, right] = pair;
  const said = match.groups!.said!;
  const shift = line.text.indexOf(said, match.index);
  return {
    said,
    wrong: { ...wrong, start: wrong.start - shift, end: wrong.end - shift },
    right,
    wrongAt: { line, start: wrong.start, end: wrong.end },
    rightAt: { line: rightLine, start: right.start, end: right.end },
  };
}

/** The amounts of a match's group, with their places in the whole text. */
function within(text: string, match: RegExpExecArray, group: string): Amount[] {
  const told = match.groups![group]!;
  const from = text.indexOf(told, match.index);
  return amountsIn(text).filter(({ start, end }) => start >= from && end <= from + told.length);
}

/** The one number that was wrong, and the one that it is instead; others are the same in both. */
function onlyChange(
  wrongs: readonly Amount[],
  rights: readonly Amount[],
): readonly [Amount, Amount] | null {
  const isIn = (one: Amount, all: readonly Amount[]) =>
    all.some(({ value }) => value === one.value);
  const was = wrongs.filter((one) => !isIn(one, rights));
  const is = rights.filter((one) => !isIn(one, wrongs));
  const [wrong] = was;
  if (wrong === undefined || was.length > 1) return null;
  const fitting = is.filter((one) => areOfOneUnit(one, wrong) && differs(one, wrong));
  // Of several the last is it: "by 52 votes to 44, with two abstentions" has the other beside its like.
  const right = fitting.length > 1 ? nthLike(wrongs, rights, wrong) : fitting[0];
  return right === undefined ? null : [wrong, right];
}

const differs = (a: Amount, b: Amount): boolean =>
  a.value !== b.value && (differ(a, b) || a.sign === b.sign);

/** The amount in the same place of its row: "52 to 45" of "52 votes to 44". */
const nthLike = (
  wrongs: readonly Amount[],
  rights: readonly Amount[],
  wrong: Amount,
): Amount | undefined => (wrongs.length > 1 ? rights[wrongs.indexOf(wrong)] : undefined);

/** Numbers that an outlet has put right: the one that holds is the last side. */
export const findCorrections = (reading: Reading): Difference[] =>
  reading.reports.flatMap(correctionsIn).map((one) => differenceFor(one, reading));

function differenceFor(correction: Correction, reading: Reading): Difference {
  const { said, wrong, right, wrongAt, rightAt } = correction;
  const told = linesWith(wrong, correction, reading);
  const confirmed = linesWith(right, correction, reading).filter((line) => !told.includes(line));
  const value = ({ line, start, end }: Stretch) =>
    line.text.slice(start, end) +
    (/^ \p{Ll}+/u.exec(line.text.slice(end))?.[0].replace(/^ (?:to|and|in|of|at)$/u, '') ?? '');
  return {
    kind: 'settled',
    fact: 'number',
    about: questionWithGap(said, wrong),
    sides: [
      sideOf(value(wrongAt), [...told, wrongAt.line], reading),
      sideOf(value(rightAt), [rightAt.line, ...confirmed], reading),
    ],
  };
}

const LEAST_SHARED = 2;

/** Other sentences that give this number of the same matter. */
function linesWith(
  { value }: Amount,
  { said, wrongAt, rightAt }: Correction,
  { reports }: Reading,
): Line[] {
  const matter = new Set(termsOf(wordsOf(said)).filter((term) => !/\d/.test(term)));
  const least = Math.min(LEAST_SHARED, matter.size);
  return reports
    .flatMap(linesIn)
    .filter(
      (line) =>
        line !== wrongAt.line &&
        line !== rightAt.line &&
        line.terms.filter((term) => matter.has(term)).length >= least &&
        amountsIn(line.text).some((one) => one.value === value),
    );
}
