import type { Span } from '../../report/report.ts';
import { casualtiesIn } from '../differences/casualties.ts';
import { mayBeOfOneEvent } from '../differences/tollEvents.ts';
import type { Line } from '../reading/lines.ts';
import { linesIn } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { type Amount, amountsIn } from './amounts.ts';
import { isLater } from './later.ts';
import { type Move, movesIn } from './moves.ts';
import type { Overtaken } from './overtaken.ts';

/** Sentences of older reports with a value that a newer one names as what it was before. */
export function findNamedValues(reading: Reading): Overtaken[] {
  const moves = reading.reports.flatMap((report) => linesIn(report).flatMap(movesIn));
  if (moves.length === 0) return [];
  const isNewer = (a: Line, b: Line) =>
    isLater(reading.byId.get(a.reportId)!, reading.byId.get(b.reportId)!, reading);
  return reading.index.lines.flatMap((line) => {
    const found = moves
      .filter((move) => isNewer(move.line, line))
      .flatMap((move) => {
        const old = placeOfOld(line, move, reading);
        return old === null || isToldAgain(move, reading) ? [] : [{ move, old }];
      })
      .at(-1);
    if (found === undefined) return [];
    const last = lastOf(found.move, moves, isNewer);
    return [
      {
        line,
        by: last.line,
        past: !tellsOnlyOf(line, found.move),
        cut: null,
        toll: { about: last.about, old: found.old, now: last.now.span },
      },
    ];
  });
}

/** From 9 to 10.5 per cent, from 10.5 to 12.4: what the value has come to. */
function lastOf(
  move: Move,
  moves: readonly Move[],
  isNewer: (a: Line, b: Line) => boolean,
  left = MOST_STEPS,
): Move {
  const next = moves.findLast(
    (one) =>
      one !== move &&
      one.low === one.high &&
      one.low === move.now.value &&
      one.now.unit === move.now.unit &&
      one.isToll === move.isToll &&
      (one.line === move.line || isNewer(one.line, move.line)) &&
      (one.line === move.line || shareThing(one.things, move.things)),
  );
  return next === undefined || left === 0 ? move : lastOf(next, moves, isNewer, left - 1);
}

const MOST_STEPS = 5;

const shareThing = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((thing) => b.includes(thing));

/** A toll of four, then of three, then of four again: the first four is the newest value. */
const isToldAgain = ({ line, low, high, isToll }: Move, { reports, byId, ...reading }: Reading) =>
  isToll &&
  reports
    .filter((report) => isLater(report, byId.get(line.reportId)!, reading))
    .some((report) =>
      linesIn(report).some((again) =>
        casualtiesIn(again).some(
          ({ fate, figure }) => fate === 'dead' && figure.low >= low && figure.low <= high,
        ),
      ),
    );

const LEAST_SHARED = 2;
/** From so much on, a number that comes back is the same count. */
const SPECIFIC = 1000;

/** Where an older sentence has the value, of the same thing; null where it has none. */
function placeOfOld(line: Line, move: Move, reading: Reading): Span | null {
  const { low, high, things, isToll, now, line: by } = move;
  if (isToll) {
    const toll = casualtiesIn(line).find(
      ({ fate, figure }) =>
        fate === 'dead' && figure.low >= low && figure.low <= high && figure.role === 'plain',
    );
    return toll === undefined ||
      tellsMove(line, toll.figure.low) ||
      !mayBeOfOneEvent(line, by, reading)
      ? null
      : { start: toll.figure.start, end: toll.figure.end };
  }
  if (OF_ANOTHER_TIME.test(line.text)) return null;
  const isOne = ({ value, unit, things: counted }: Amount): boolean =>
    value >= low &&
    value <= high &&
    unit === now.unit &&
    (counted.some((thing) => things.includes(thing)) || isSpecific(value, unit));
  const place = amountsIn(line).find(isOne);
  if (place === undefined || tellsMove(line, place.value)) return null;
  const newer = isSpecific(place.value, place.unit) ? around(by, reading) : [by];
  return sharesMatter(line, newer, things) ? place.span : null;
}

const isSpecific = (value: number, unit: Amount['unit']): boolean =>
  unit === 'number' && (value >= SPECIFIC || !Number.isInteger(value));

/** The sentence with the old value names it itself as the older one. */
const tellsMove = (line: Line, value: number): boolean =>
  movesIn(line).some(({ low, high }) => low <= value && value <= high);

const OF_ANOTHER_TIME =
  /(?<!\p{L})(?:(?:[Ii]n|[Ss]ince|of|from) (?:19|20)\d\d|last (?:year|month)|(?:years?|months?) (?:ago|earlier|before)|(?:each|every|per|a) year)(?!\p{L})/u;

/** What else the older sentence tells, as far as the newer one has it. */
function sharesMatter(line: Line, newer: readonly Line[], things: readonly string[]): boolean {
  const matter = line.terms.filter((term) => !things.includes(term) && !/^\d/.test(term));
  const shared = matter.filter((term) => newer.some(({ terms }) => terms.includes(term)));
  return shared.length >= Math.max(1, Math.min(LEAST_SHARED, matter.length));
}

/** "It corrected the number to 1.1 million": of what, the sentences before tell, and the report's first one. */
const around = (by: Line, { byId }: Reading): Line[] =>
  linesIn(byId.get(by.reportId)!).filter(
    ({ rank, index }) => rank === 0 || (index <= by.index && index >= by.index - 1),
  );

/** So many words that the newer sentence does not have. */
const FEW = 2;

const tellsOnlyOf = (line: Line, { line: by, things }: Move): boolean =>
  line.terms.filter(
    (term) => !things.includes(term) && !/^\d/.test(term) && !by.terms.includes(term),
  ).length <= FEW;
