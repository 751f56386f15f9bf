import { COIN_NAME, COIN_SIGN, coinNamed } from '../../../language/coins.ts';
import { matchesOf } from '../../../language/matchesOf.ts';
import type { Line } from '../../reading/lines.ts';
import { once } from '../../reading/readOnce.ts';
import { SCALE } from '../readFigures.ts';
import type { Detail, Given } from './detail.ts';

/** "€5.6 million", "Sh27 million", "250,000 Danish crowns". */
const SUM = `(?:about |some |around |nearly |almost |roughly )?(?<sum>(?<money>${COIN_SIGN})?(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?: ?(?<scale>thousand|million|billion|trillion|mln|bn|m))?(?!\\p{L}|\\d|[.,]\\d)(?: (?:\\p{Lu}\\p{Ll}+ )?(?<coin>${COIN_NAME})(?!\\p{L}))?)`;

/** What one event has one sum of, and how it is told; chosen by hand. */
const KINDS: readonly (readonly [of: string, ...shapes: string[]])[] = [
  [
    'fine',
    `fined (?:[\\p{L}’'-]+ ){0,4}?${SUM}`,
    `(?:fine|penalty) of ${SUM}`,
    `${SUM} (?:fine|penalty)`,
  ],
  ['cash', `${SUM} in (?:new |old |used |foreign )?(?:cash|notes|banknotes|bills)`],
  ['bail', `bail (?:of|at) ${SUM}`, `${SUM} bail`],
  ['ransom', `ransom of ${SUM}`, `${SUM} ransom`],
  [
    'damage',
    `damage (?:is |was )?(?:put |estimated |of )?(?:at |of )?${SUM}`,
    `${SUM} in damage(?!s)`,
  ],
  [
    'money made',
    `paid (?:him|her|them|it) (?:a total of |altogether )?${SUM}`,
    `(?:earned|netted|pocketed) (?:him |her |them )?(?:a total of |altogether )?${SUM}`,
  ],
];

const SHAPES = KINDS.flatMap(([of, ...shapes]) =>
  shapes.map((shape) => ({ of, shape: new RegExp(`(?<![\\p{L}\\d.,])${shape}(?!\\p{L})`, 'dgu') })),
);

/** What may be paid, what was asked for, and what it was before. */
const OTHERWISE =
  /(?<!\p{L})(?:up to|at most|maximum|minimum|at least|could|may|might|would|face[sd]?|facing|sought|seek(?:s|ing)?|ask(?:s|ed)? for|demand(?:s|ed)?|from|instead of|not|risks?|each|per|a (?:day|week|month|year))(?!\p{L})/u;
/** Letters around the sum in which that is said. */
const AROUND = 40;

/** "Fined Norvik", "Norvik must pay": who is named right there. */
const FINED = /^fined (?<who>\p{Lu}[\p{L}’-]+)/u;
const PAYS =
  /(?<who>\p{Lu}[\p{L}’-]+)(?: (?:was|were|must|has|have|had|will|is|are|to|been|pays?|paid|a|the))+ $/u;
const whoIn = (text: string, { 0: letters, index }: RegExpExecArray): string =>
  (FINED.exec(letters) ?? PAYS.exec(text.slice(0, index)))?.groups?.who ?? '';

const readSums = once(({ text }: Line): readonly Omit<Given, 'line'>[] =>
  !/\d/.test(text)
    ? []
    : SHAPES.flatMap(({ of, shape }) =>
        matchesOf(shape, text).flatMap((match) => {
          const { money, number, scale, coin } = match.groups!;
          if (money === undefined && coin === undefined) return [];
          const [start, end] = match.indices!.groups!.sum!;
          const around = text.slice(Math.max(0, start - AROUND), end + AROUND);
          if (OTHERWISE.test(around)) return [];
          const value = Number(number!.replaceAll(',', '')) * (SCALE[scale ?? ''] ?? 1);
          const who = whoIn(text, match);
          return [{ start, end, of: `${of} in ${coinNamed(money, coin)}`, value, who }];
        }),
      ),
);

const ASKED: Readonly<Record<string, string>> = {
  fine: 'How large is the fine?',
  cash: 'How much cash?',
  bail: 'How high is the bail?',
  ransom: 'How high is the ransom?',
  damage: 'How large is the damage?',
  'money made': 'How much was earned?',
};

/** Closer ones are rounded, further ones of two things. */
const LEAST_APART = 1.05;
const MOST_APART = 3;

/** How large a fine is, how much cash was found: of one day's reports, as it may be raised or cut. */
export const sums: Detail = {
  about: (of) => ASKED[of.replace(/ in .*$/, '')]!,
  fact: 'number',
  daysApart: 0,
  read: (line) => readSums(line).map((one) => ({ ...one, line })),
  differ: (a, b) => {
    const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
    return high > LEAST_APART * low && high <= MOST_APART * low;
  },
  several:
    /(?<!\p{L})(?:second|another|two|three|both|several) (?:fines|fine|penalties|raids|searches|ransoms)(?!\p{L})/iu,
};
