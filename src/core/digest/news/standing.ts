import { hasLast } from '../differences/hasLast.ts';
import type { Difference, JudgedDifference, Support, VoiceText } from '../digest.ts';
import { oneDayApart } from '../likeness/dayClashes.ts';
import { saysTheSame } from '../likeness/saysTheSame.ts';
import { placeOf, placesOf } from '../likeness/support.ts';
import type { Line } from '../reading/lines.ts';
import { linesIn } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import type { Before } from './before.ts';
import { shareOf } from './compareVoices.ts';
import { addsNumber, changesFact, lineOfTold } from './facts.ts';
import type { Correction, Standing } from './news.ts';

/** What judges the parts of one story against what was before. */
export interface Judge {
  readonly reading: Reading;
  readonly before: Before;
  readonly corrected: readonly Correction[];
  readonly differences: readonly Difference[];
}

const fresh: Standing = { status: 'new' };
const known: Standing = { status: 'known' };

/** A point by its lines, the one that its text is taken from first. */
export function standingOfPoint(lines: readonly [Line, ...Line[]], judge: Judge): Standing {
  const { before, corrected } = judge;
  if (before.against === null) return fresh;
  if (before.has(lines[0])) return known;
  const places = placesOf([{ support: lines }]);
  const correction = corrected.find(({ support }) =>
    support.some((span) => places.has(placeOf(span))),
  );
  if (correction !== undefined) return { status: 'corrected', was: correction.was.text };
  const value = valueBefore(lines, judge);
  if (value !== null) return { status: 'changed', was: value };
  return againstOld(lines, judge);
}

/** The older value of a development whose newest one these lines tell, and nobody told before. */
function valueBefore(
  lines: readonly Line[],
  { before, differences, reading }: Judge,
): string | null {
  const places = placesOf([{ support: lines }]);
  const had = (support: readonly Support[]) => wasBefore(support, before, reading);
  for (const { kind, sides } of differences) {
    const newest = sides.at(-1)!;
    if (!hasLast(kind) || had(newest.support)) continue;
    if (!newest.support.some((span) => places.has(placeOf(span)))) continue;
    const old = sides.slice(0, -1).findLast(({ support }) => had(support));
    if (old !== undefined) return old.value;
  }
  return null;
}

/** Against the sentences that say the same and were read before, and what was told. */
function againstOld([line, ...others]: readonly [Line, ...Line[]], judge: Judge): Standing {
  const { before, reading } = judge;
  const told = before.told
    .filter(({ kind }) => kind === 'point')
    .map(({ text }) => lineOfTold(text, line.day))
    .filter((one) => saysTheSame(line, one, reading.index) || differsByDay(line, one, reading));
  const old = [...others.filter(before.has), ...told];
  if (old.some((one) => !changesFact(line, one) && !addsNumber(line, one))) return known;
  const other = old.find((one) => changesFact(line, one));
  return other === undefined ? fresh : { status: 'changed', was: other.text };
}

/** "Until the end of August", "until the end of October": the same but for the day that each gives. */
function differsByDay(line: Line, old: Line, { index }: Reading): boolean {
  const [pair] = oneDayApart(line, old);
  if (pair === undefined) return false;
  const [now, then] = [line, old].map(({ text, day }, at) =>
    lineOfTold(`${text.slice(0, pair[at]!.start)}${text.slice(pair[at]!.end)}`, day),
  ) as [Line, Line];
  return saysTheSame(now, then, index);
}

export function standingOfVoice(voice: VoiceText, { before, corrected, reading }: Judge): Standing {
  if (before.against === null) return fresh;
  const correction = corrected.find(
    ({ was, text }) => was.kind === 'voice' && shareOf(text, voice.text) === 1,
  );
  if (correction !== undefined) return { status: 'corrected', was: correction.was.text };
  const told = before.told.some(
    ({ kind, text }) => kind === 'voice' && shareOf(voice.text, text) >= SAME_WORDS,
  );
  return told || wasBefore(voice.support, before, reading) ? known : fresh;
}

const SAME_WORDS = 0.7;

/** A difference by its sides: with one side more than before it has changed. */
export function judgeDifference(difference: Difference, judge: Judge): JudgedDifference {
  const { before, reading } = judge;
  if (before.against === null) return { ...difference, status: 'new' };
  const { kind, sides } = difference;
  const had = sides.filter(({ support }) => wasBefore(support, before, reading)).length;
  const isSettledNow =
    kind === 'settled' && sides.at(-1)!.support.some((one) => !wasBefore([one], before, reading));
  if (had === sides.length && !isSettledNow) return { ...difference, status: 'known' };
  const changed = had > 1 || (had === 1 && hasLast(kind));
  return { ...difference, status: changed ? 'changed' : 'new' };
}

/** Whether one of these stretches lies in a sentence that was read before, or outside all sentences of a report that was. */
function wasBefore(support: readonly Support[], before: Before, { byId }: Reading): boolean {
  return support.some(({ reportId, start, end }) => {
    const lines = linesIn(byId.get(reportId)!).filter(
      (line) => line.start < end && start < line.end,
    );
    return lines.length > 0 ? lines.some(before.has) : before.read(reportId);
  });
}
