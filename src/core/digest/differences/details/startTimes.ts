import { matchesOf } from '../../../language/matchesOf.ts';
import type { Line } from '../../reading/lines.ts';
import { once } from '../../reading/readOnce.ts';
import type { Detail, Given } from './detail.ts';

/** What strikes once, the verbs that tell it, and its nouns; chosen by hand. */
const EVENTS: readonly (readonly [of: string, verbs: string, nouns: string])[] = [
  ['dam', 'gave way|(?:was |were )?breached|burst', 'breach|dam break|dam burst'],
  ['blast', 'exploded|blew up|(?<!(?:alarms?|sirens?) )went off', 'explosion|blast|detonation'],
  ['crash', 'crashed|collided|derailed', 'crash|collision|derailment'],
  ['quake', '', 'earthquake|quake|tremor'],
  ['fire', 'caught fire|broke out', 'fire|blaze'],
  ['collapse', 'collapsed|caved in', 'collapse'],
  ['sinking', 'sank|capsized|ran aground', 'sinking|capsizing'],
  ['siren', '', 'sirens?(?: at the \\p{Ll}+)?'],
  ['alarm', '', '(?<!(?:his|her|my|their|our) )alarms?(?: at the \\p{Ll}+)?'],
  ['outage', 'went down', 'outage|blackout|power cut'],
];

const HAPPENED =
  'happened|occurred|took place|struck|hit|began|started|broke out|was felt|sounded|went off|went|was (?:set off|triggered|activated|started|sounded)(?: by hand)?';
const CLOCK =
  '(?<clock>(?<hour>\\d{1,2})(?:[.:](?<minute>[0-5]\\d))?(?: ?(?<half>[ap])\\.?m(?!\\p{L})\\.?)?|(?<word>noon|midday|midnight))(?!(?: ?[ap]\\.?m\\.?)? (?:GMT|UTC|local time|[A-Z]{2,4}T(?!\\p{L})|to (?!\\d)))';
const AT = `(?:at|around|about|shortly before|shortly after|just before|just after) (?:about |around )?${CLOCK}`;

const SHAPES = EVENTS.map(([of, verbs, nouns]) => {
  const told = `(?:${nouns}) (?:${HAPPENED})${verbs === '' ? '' : `|${verbs}`}`;
  return { of, shape: new RegExp(`(?<!\\p{L})(?:${told})(?: [^.,;:()]{0,40}?)? ${AT}`, 'dgu') };
});

const DAY_MINUTES = 24 * 60;
const WORDS: Readonly<Record<string, number>> = { noon: 720, midday: 720, midnight: 0 };

/** Minutes of the day; null for what is no time of day ("at 16"). */
function minutesOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  const { hour, minute, half, word } = groups;
  if (word !== undefined) return WORDS[word]!;
  if (minute === undefined && half === undefined) return null;
  const hours = Number(hour);
  if (hours > 24 || (half !== undefined && hours > 12)) return null;
  const ofHalf = half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0);
  return (ofHalf * 60 + Number(minute ?? 0)) % DAY_MINUTES;
}

const readTimes = once(({ text }: Line): readonly Omit<Given, 'line'>[] =>
  !/\d|noon|midday|midnight/.test(text)
    ? []
    : SHAPES.flatMap(({ of, shape }) =>
        matchesOf(shape, text).flatMap((match) => {
          const value = minutesOf(match.groups!);
          const [start, end] = match.indices!.groups!.clock!;
          return value === null ? [] : [{ start, end, of, value }];
        }),
      ),
);

/** A difference of minutes is rounding; one of whole hours may be another zone's clock. */
const LEAST_MINUTES = 12;
const HOUR = 60;

/** At what time of day something struck. */
export const startTimes: Detail = {
  about: (of) => `At what time was the ${of === 'dam' ? 'dam break' : of}?`,
  fact: 'date',
  daysApart: 2,
  read: (line) => readTimes(line).map((one) => ({ ...one, line })),
  differ: (a, b) => {
    const apart = Math.abs(a.value - b.value);
    return apart >= LEAST_MINUTES && apart % HOUR !== 0 && apart < DAY_MINUTES / 2;
  },
  several:
    /(?<!\p{L})(?:second|two|three|several|series of|string of|another|aftershocks?|both) (?:\p{Ll}+ ){0,1}(?:blasts?|explosions?|sirens?|alarms?|breach(?:es)?|crash(?:es)?|collisions?|quakes?|earthquakes?|fires?|blazes?|collapses?|outages?|blackouts?)(?!\p{L})/iu,
};
