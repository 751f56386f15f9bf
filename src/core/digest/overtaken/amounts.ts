import { ANY_WEEKDAY } from '../../language/days.ts';
import { matchesOf } from '../../language/matchesOf.ts';
import { HUNDREDS_AND, NUMBER_WORD, spelledValue } from '../../language/numberWords.ts';
import type { Span } from '../../report/report.ts';
import { HAS_NUMBER } from '../differences/countShapes.ts';
import { SCALE } from '../differences/readFigures.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import { termsOf } from '../reading/terms.ts';

/** A number as a sentence has it. */
export interface Amount {
  readonly value: number;
  readonly span: Span;
  readonly unit: 'share' | 'money' | 'number';
  /** Stems of the words behind it, to the first that counts nothing. */
  readonly things: readonly string[];
}

const DIGITS = '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?';
const SCALES = 'thousand|million|billion|trillion|mln|bn';
export const W = "[\\p{L}’'-]+";
/** "Eighteen", at the head of a sentence. */
const SPELLED = `${HUNDREDS_AND}|${NUMBER_WORD}`.replace(
  /(?<=^|[|(:])\p{Ll}(?=\p{Ll})/gu,
  (letter) => `[${letter.toUpperCase()}${letter}]`,
);
/** A number with the groups `of`, `ofCoin`, `ofScale`, `ofThings`: no day of a month, no clause's number, no year. */
export const amountShape = (of: string): string =>
  `(?<![\\p{L}\\d.,:/-])(?<!\\p{Lu}\\p{Ll}+\\.? )(?:[Aa]bout |[Ss]ome |[Aa]t least |[Aa]round |[Nn]early |[Tt]he )?(?<${of}Coin>[$£€])?(?<${of}>(?!(?:19|20)\\d\\d(?!\\d))(?:${DIGITS}|${SPELLED}|(?<=(?:from|not|to) )one))(?: ?(?<${of}Scale>${SCALES}))?(?![\\p{L}\\d:/-]|[.,]\\d|(?: |-)(?:a\\.?m|p\\.?m|years? old))(?<${of}Things>%|(?: ${W}){1,3})?`;
/** Behind it stands nothing that is counted. */
const NO_THING = new RegExp(
  `^(?:a|an|and|at|by|for|from|in|of|on|or|since|the|to|was|were|is|are|has|have|had|will|would|who|which|that|with|after|as|if|but|when|while|because|instead|rather|not|up|down|then|later|before|more|other|others|${ANY_WEEKDAY})$`,
  'u',
);
const COIN =
  /^(?:dollars?|pounds?|euros?|crowns?|francs?|yen|yuan|rupees?|pesos?|kron[aeo]r?|marks?|shillings?|pence|cents?|zlotys?)$/;

export function amountOf(
  groups: Readonly<Record<string, string | undefined>>,
  places: Readonly<Record<string, [number, number] | undefined>>,
  of: string,
): Amount {
  const [digits, scale, coin, behind = ''] = ['', 'Scale', 'Coin', 'Things'].map(
    (part) => groups[`${of}${part}`],
  );
  const words = behind.trim().split(' ');
  const end = words.findIndex((word) => NO_THING.test(word));
  const things = (end < 0 ? words : words.slice(0, end)).filter((word) => word !== '');
  const isShare = /^(?:%|per ?cent)/.test(things.slice(0, 2).join(' '));
  const unit = isShare
    ? 'share'
    : coin !== undefined || things.some((word) => COIN.test(word))
      ? 'money'
      : 'number';
  const [start, last] = places[of]!;
  const shareEnd = behind.startsWith('%') ? 1 : (/^ per ?cent/.exec(behind)?.[0].length ?? 0);
  const spanEnd = isShare ? places[`${of}Things`]![0] + shareEnd : places[`${of}Scale`]?.[1];
  return {
    value: worthOf(digits!, scale),
    span: { start: places[`${of}Coin`]?.[0] ?? start, end: spanEnd ?? last },
    unit,
    things: isShare ? ['percent'] : termsOf(things.map((word) => word.toLowerCase())),
  };
}

const worthOf = (digits: string, scale: string | undefined): number =>
  (spelledValue(digits.toLowerCase()) ?? Number(digits.replaceAll(',', ''))) *
  (scale === undefined ? 1 : (SCALE[scale.toLowerCase()] ?? 1));

const AMOUNT = new RegExp(amountShape('one'), 'dgu');
export const amountsIn = once((line: Line): readonly Amount[] =>
  HAS_NUMBER.test(line.text)
    ? matchesOf(AMOUNT, line.text).map(({ groups, indices }) =>
        amountOf(groups!, indices!.groups!, 'one'),
      )
    : [],
);
