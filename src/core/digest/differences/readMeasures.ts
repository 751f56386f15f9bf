import { matchesOf } from '../../language/matchesOf.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import { roleOf } from './figureRole.ts';
import { type Figure, nearOf } from './readFigures.ts';

/** What is measured of one event, and has one value: how strong, how deep, how fast. */
export type Measured = 'magnitude' | 'depth' | 'speed';

/** A figure of which its own words tell what it measures. */
export type Measure = Figure & { readonly of: Measured };

const ABOUT = '(?:(?<about>about|around|roughly|nearly|almost|some|over|more than) )?';
const SIZE = '(?<size>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)';
const LENGTH = '(?<unit>km|kilomet(?:re|er)s?|miles?|m|met(?:re|er)s?|feet|ft)';
const PACE =
  '(?<unit>km/h|kmh|kph|kilomet(?:re|er)s (?:per|an) hour|mph|miles (?:per|an) hour|knots)';

const SHAPES: readonly (readonly [Measured, RegExp])[] = [
  [
    'magnitude',
    new RegExp(`\\bmagnitude(?: of|-)? ?${ABOUT}(?<size>\\d(?:\\.\\d)?)(?!\\d|[.,]\\d)`, 'giu'),
  ],
  ['magnitude', /(?<![\d.,-])(?<size>\d(?:\.\d)?)[- ]magnitude\b/giu],
  ['depth', new RegExp(`\\bdepth of ${ABOUT}${SIZE} ?${LENGTH}\\b`, 'giu')],
  [
    'depth',
    new RegExp(
      `(?<![\\d.,-])${SIZE} ?${LENGTH} (?:deep|underground|below (?:the )?(?:surface|ground|sea level))\\b`,
      'giu',
    ),
  ],
  ['speed', new RegExp(`(?<![\\d.,-])${SIZE} ?${PACE}\\b`, 'giu')],
];

/** Another quake, the weather of an hour, what is allowed or may be: no value of the event itself. */
const OF_ANOTHER =
  /(?<!\p{L})(?:aftershocks?|foreshocks?|tremors?|another|second|third|others?|new|smaller|larger|later|earlier|previous|strongest|limits?|zone|top|maximum|winds?|gusts?|gusting|rain|snow|per cent|percent|could|would|may|might|up to|at least|least|average)(?!\p{L})/iu;
const AROUND = 60;
/** "A limit of 120 km/h", "a 30 mph zone" beside the speed itself; "under the limit" tells nothing of it. */
const LIMIT_BEFORE = /(?:limit(?:s|ed)?|allow(?:s|ed)|zone|permitted)(?: \p{L}+){0,6} $/iu;
const LIMIT_BEHIND = /^ (?:speed )?(?:limit|zone|is allowed|are allowed|was allowed)/iu;
const isLimit = (text: string, start: number, end: number): boolean =>
  LIMIT_BEFORE.test(text.slice(0, start)) || LIMIT_BEHIND.test(text.slice(end));
const LIMIT = /(?<!\p{L})(?:limits?|zone)(?!\p{L})/giu;

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:km\/h|kmh|kph|kilomet.*hour)$/i, 'km/h'],
  [/^(?:mph|miles.*hour)$/i, 'mph'],
  [/^(?:km|kilomet.*)$/i, 'km'],
  [/^miles?$/i, 'miles'],
  [/^(?:m|met.*)$/i, 'm'],
  [/^(?:feet|ft)$/i, 'feet'],
];
const unitOf = (word: string): string =>
  UNITS.find(([shape]) => shape.test(word))?.[1] ?? word.toLowerCase();

/** The new value, not what was before it. */
const REVISED_TO =
  /(?<!\p{L})(?:revised|upgraded|downgraded|corrected)(?: up| down| upwards| downwards)? to (?:an? |the )?$/u;

const MEASURES = /magnitude|depth|deep|underground|below|hour|km\/h|kmh|kph|mph|knots/i;

export const measuresIn: (line: Line) => readonly Measure[] = once(({ text }: Line) =>
  /\d/.test(text) && MEASURES.test(text)
    ? SHAPES.flatMap(([of, shape]) =>
        matchesOf(shape, text).flatMap((match) => readMeasure(of, match, text)),
      )
    : [],
);

function readMeasure(of: Measured, match: RegExpExecArray, text: string): Measure[] {
  const { size, unit = '', about } = match.groups!;
  const [start, end] = [match.index, match.index + match[0].length];
  const near = text.slice(Math.max(0, start - AROUND), end + AROUND);
  const around = of === 'speed' && !isLimit(text, start, end) ? near.replace(LIMIT, ' ') : near;
  const role = REVISED_TO.test(text.slice(Math.max(0, start - AROUND), start))
    ? 'plain'
    : roleOf(text, start, end);
  if (OF_ANOTHER.test(around) || (role !== 'plain' && role !== 'each' && role !== 'part'))
    return [];
  const value = Number(size!.replaceAll(',', ''));
  return [
    {
      of,
      start,
      end,
      text: match[0],
      low: value,
      high: value,
      unit: unitOf(unit),
      scope: about === undefined ? 'exact' : 'about',
      toTheDigit: of === 'magnitude' && size!.includes('.'),
      thing: of,
      label: of,
      which: [],
      role: 'plain',
      near: nearOf(text, start, end),
    },
  ];
}
