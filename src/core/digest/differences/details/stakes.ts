import { matchesOf } from '../../../language/matchesOf.ts';
import type { Line } from '../../reading/lines.ts';
import { once } from '../../reading/readOnce.ts';
import type { Detail, Given } from './detail.ts';

/** Who holds a part of a firm; "a foundation that holds 22%", "the Orla Foundation, which owns 24.6 per cent". */
const HOLDS =
  /(?<!\p{L})(?:(?<who>\p{Lu}\p{L}+) )?(?<of>[Ff]oundation|family|families|trust|founder|fund|government|state|city|council|employees|workers)(?:(?:,? (?:that|which|who)|, [^.;]{1,80}?,? (?:that|which|who))(?: according to [^.;,]{1,40})?)? (?:still |now |together |already )?(?:holds?|owns?|controls?|has|have) (?:a stake of )?(?:about |around |some |nearly |almost )?(?<part>(?<number>\d{1,2}(?:\.\d+)?) ?(?:%|percent|per cent))(?! of (?:the )?(?:votes?|voting))/dgu;

const readStakes = once(({ text }: Line): readonly Omit<Given, 'line'>[] =>
  !/%|per ?cent/.test(text)
    ? []
    : matchesOf(HOLDS, text).map((match) => {
        const { of, number, who = '' } = match.groups!;
        const [start, end] = match.indices!.groups!.part!;
        return {
          start,
          end,
          of: of!.toLowerCase(),
          value: Number(number),
          who: /^The$/.test(who) ? '' : who,
        };
      }),
);

/** Parts that round to one number are the same. */
const LEAST_APART = 0.6;

/** How much of a firm somebody holds. */
export const stakes: Detail = {
  about: (of) => `How much does the ${of} hold?`,
  fact: 'number',
  daysApart: 3,
  read: (line) => readStakes(line).map((one) => ({ ...one, line })),
  differ: (a, b) => Math.abs(a.value - b.value) >= LEAST_APART,
  several:
    /(?<!\p{L})(?:would|will|to) (?:then )?(?:hold|own|control)(?!\p{L})|(?<!\p{L})rais(?:e|ed|es|ing) (?:its|their|his|her) (?:stake|holding)(?!\p{L})/iu,
};
