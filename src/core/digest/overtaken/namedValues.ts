import { matchesOf } from '../../language/matchesOf.ts';
import { HUNDREDS_AND, NUMBER_WORD, spelledValue } from '../../language/numberWords.ts';
import type { Span } from '../../report/report.ts';
import { casualtiesIn } from '../differences/casualties.ts';
import { HAS_NUMBER } from '../differences/countShapes.ts';
import { SCALE } from '../differences/readFigures.ts';
import { mayBeOfOneEvent } from '../differences/tollEvents.ts';
import type { Line } from '../reading/lines.ts';
import { linesIn, once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { isLater } from './later.ts';
import type { Overtaken } from './overtaken.ts';

/** A sentence says which value of a thing has given way to which: "lowered the toll to 52 from 58". */
interface Move {
  readonly line: Line;
  readonly old: number;
  readonly now: Span;
  /** The stem of what is counted, or its coin; empty where neither number has it. */
  readonly thing: string;
  /** It counts the dead. */
  readonly isToll: boolean;
  readonly about: string;
}

const DIGITS = '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?';
const SCALES = 'thousand|million|billion|trillion|mln|bn';
/** No day of a month, no clause's number, no year. */
const numberShape = (of: string): string =>
  `(?<![\\p{L}\\d.,:/-])(?<!\\p{Lu}\\p{Ll}+\\.? )(?:about |some |at least |around |nearly |the )?[$£€]?(?<${of}>(?!(?:19|20)\\d\\d(?!\\d))(?:${DIGITS}|${HUNDREDS_AND}|${NUMBER_WORD}))(?: ?(?<${of}Scale>${SCALES}))?(?![\\d:/-]|[.,]\\d|(?: |-)(?:a\\.?m|p\\.?m|years? old))(?: (?<${of}Thing>\\p{Ll}+))?`;
const MOVES =
  /(?<!\p{L})(?:(?:ris(?:e|es|en|ing)|up|down|cut|cuts|cutting)(?!\p{L})|rais|lift|lower|increas|reduc|revis|rose|fell|fall|drop|grow|grew|climb|jump|widen|expand|correct|chang|amend|extend|doubl)/iu;

const SHAPES = [
  `(?<!\\p{L})to ${numberShape('now')}(?: \\p{Ll}+){0,3}?,? from ${numberShape('old')}`,
  `(?<!\\p{L})from ${numberShape('old')}(?: \\p{Ll}+){0,3}? to ${numberShape('now')}`,
  `${numberShape('now')}(?: [\\p{L}&’'-]+){0,4}?,? (?:up|down) from ${numberShape('old')}`,
  `${numberShape('now')}(?: [\\p{L}&’'-]+){0,2}?,? (?:instead of|rather than|and not|not) ${numberShape('old')}`,
].map((shape) => new RegExp(shape, 'dgu'));
const MAY_MOVE = / (?:from|to|instead of|rather than|not) /u;
const NO_THING =
  /^(?:a|an|and|at|by|for|from|in|of|on|or|since|the|to|was|were|with|after|as|if|but|when|while|because|instead|rather|not|up|down)$/;

const movesIn = once((line: Line): readonly Move[] => {
  const { text } = line;
  if (!HAS_NUMBER.test(text) || !MAY_MOVE.test(text) || !MOVES.test(text)) return [];
  return SHAPES.flatMap((shape) => matchesOf(shape, text))
    .slice(0, 2)
    .flatMap((match) => {
      const { old = '', oldScale, now = '', nowScale, oldThing, nowThing } = match.groups!;
      const word = [nowThing, oldThing].find((one) => one !== undefined && !NO_THING.test(one));
      const places = match.indices!.groups!;
      const [at, behind] = places.now!;
      const isToll = casualtiesIn(line).some(
        ({ fate, figure }) => fate === 'dead' && figure.start <= at && at < figure.end + 1,
      );
      const value = worthOf(old, oldScale ?? nowScale);
      if (value === worthOf(now, nowScale) || (!isToll && word === undefined)) return [];
      return [
        {
          line,
          old: value,
          now: { start: at, end: places.nowScale?.[1] ?? behind },
          thing: word === undefined ? '' : (termsOf([word])[0] ?? ''),
          isToll,
          about: isToll
            ? 'How many dead?'
            : /^per ?cent$/.test(word!)
              ? 'How much?'
              : `How many ${word}?`,
        },
      ];
    });
});

const worthOf = (digits: string, scale: string | undefined): number =>
  (spelledValue(digits.toLowerCase()) ?? Number(digits.replaceAll(',', ''))) *
  (scale === undefined ? 1 : (SCALE[scale.toLowerCase()] ?? 1));

/** Sentences of older reports with a value that a newer one names as what it was before. */
export function findNamedValues(reading: Reading): Overtaken[] {
  const reportOf = ({ reportId }: Line) => reading.byId.get(reportId)!;
  const moves = reading.reports.flatMap((report) => linesIn(report).flatMap(movesIn));
  if (moves.length === 0) return [];
  return reading.index.lines.flatMap((line) => {
    const found = moves
      .filter((move) => isLater(reportOf(move.line), reportOf(line), reading))
      .flatMap((move) => {
        const old = placeOfOld(line, move, reading);
        return old === null ? [] : [{ move, old }];
      })
      .at(-1);
    if (found === undefined) return [];
    const { move, old } = found;
    return [
      {
        line,
        by: move.line,
        past: !tellsOnlyOf(line, move),
        cut: null,
        toll: { about: move.about, old, now: move.now },
      },
    ];
  });
}

const FIGURE = new RegExp(numberShape('old'), 'gu');
/** The same thing is counted so near behind the number. */
const BEHIND = 40;
const LEAST_SHARED = 2;

/** Where an older sentence has the value, of the same thing; null where it has none. */
function placeOfOld(
  line: Line,
  { old, thing, isToll, line: by }: Move,
  reading: Reading,
): Span | null {
  const { text } = line;
  if (isToll) {
    const toll = casualtiesIn(line).find(
      ({ fate, figure }) => fate === 'dead' && figure.low === old && figure.role === 'plain',
    );
    return toll === undefined || !mayBeOfOneEvent(line, by, reading)
      ? null
      : { start: toll.figure.start, end: toll.figure.end };
  }
  if (movesIn(line).length > 0) return null;
  const shared = line.terms.filter(
    (term) => term !== thing && !/^\d/.test(term) && by.terms.includes(term),
  );
  if (shared.length < LEAST_SHARED) return null;
  const place = matchesOf(FIGURE, text).find(
    ({ 0: letters, index, groups }) =>
      worthOf(groups!.old!, groups!.oldScale) === old &&
      termsOf(wordsOf(text.slice(index, index + letters.length + BEHIND))).includes(thing),
  );
  return place === undefined
    ? null
    : { start: place.index, end: place.index + place[0].trimEnd().length };
}

/** So many words that the newer sentence does not have. */
const FEW = 2;

const tellsOnlyOf = (line: Line, { line: by, thing }: Move): boolean =>
  line.terms.filter((term) => term !== thing && !/^\d/.test(term) && !by.terms.includes(term))
    .length <= FEW;
