import { spelledValue } from '../../language/numberWords.ts';

/** A word as it is compared, and where it stands in its text. */
export interface PlacedWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
};
/** "5 m" may be metres: behind a space only what is spelled out, or cannot be anything else. */
const SCALE_WORD = /^(?:hundred|thousand|million|mln|billion|bn|bln|trillion)$/;
const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  dollar: '$',
  dollars: '$',
  euro: '€',
  euros: '€',
  yen: '¥',
};
const DIGITS = /^(-?)(\p{Sc}?)(\d+(?:·\d+)?)(k|m|mn|mln|b|bn|bln|tn|trn)?$/u;
const BELOW_TWENTY =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen';
const TENS = '(?:twen|thir|for|fif|six|seven|eigh|nine)ty';
const SPELLED = new RegExp(
  `^(?:${BELOW_TWENTY}|${TENS}(?:one|two|three|four|five|six|seven|eight|nine)?)$`,
);
const MAY_HOLD = new RegExp(
  `\\d|%|\\b(?:an? (?:hundred|[mb]illion|thousand)|${BELOW_TWENTY}|${TENS})\\b|per cent`,
  'i',
);

/** Whether a text may have an amount or a share at all: most have none, and need not be read again. */
export const mayHoldAmount = (text: string): boolean => MAY_HOLD.test(text);

/** Digits, or a number below a hundred that is spelled out: "$5", "twenty-one". */
export const isNumberWord = (word: string): boolean =>
  /^-?\p{Sc}?\d[\d.,]*$/u.test(word) || SPELLED.test(word.toLowerCase().replace(/[-‐‑]/, ''));

/**
 * The words with each amount as one, so that "$5 million", "5,000,000 dollars" and "five million
 * dollars" are the same, and so are "5%", "5 per cent" and "five percent". `words` are those of
 * `text`, in order.
 */
export function joinAmounts(text: string, words: readonly PlacedWord[]): PlacedWord[] {
  const joined: PlacedWord[] = [];
  for (let at = 0; at < words.length; ) {
    const { folded, to } = amountAt(text, words, at) ?? shareAt(text, words, at);
    joined.push({ folded, start: words[at]!.start, end: words[to - 1]!.end });
    at = to;
  }
  return joined;
}

interface Joined {
  readonly folded: string;
  /** The first word that is no part of it. */
  readonly to: number;
}

/** "per cent" is "percent"; any other word stays as it is. */
function shareAt(text: string, words: readonly PlacedWord[], at: number): Joined {
  const { folded } = words[at]!;
  const isShare =
    folded === 'per' && words[at + 1]?.folded === 'cent' && areBeside(text, words, at + 1);
  return isShare ? { folded: 'percent', to: at + 2 } : { folded, to: at + 1 };
}

function amountAt(text: string, words: readonly PlacedWord[], at: number): Joined | null {
  const first = words[at]!.folded;
  // "US$5"
  const from = first === 'us' && words[at + 1]?.start === words[at]!.end ? at + 1 : at;
  const base = digitsAt(words, from) ?? (from === at ? spelledAt(text, words, at) : null);
  if (base === null) return null;
  let { value, to } = base;
  while (to < words.length && SCALE_WORD.test(words[to]!.folded) && areBeside(text, words, to)) {
    value *= SCALES[words[to]!.folded]!;
    to += 1;
  }
  let sign = base.currency;
  if (sign === '' && to < words.length && areBeside(text, words, to)) {
    const us = words[to]!.folded === 'us' && to + 1 < words.length ? 1 : 0;
    const named = CURRENCY_WORDS[words[to + us]!.folded];
    if (named !== undefined && (us === 0 || areBeside(text, words, to + 1))) {
      sign = named;
      to += us + 1;
    }
  }
  const shown = String(Math.round(value * 1e6) / 1e6).replace('.', '·');
  return { folded: `${base.minus}${sign}${shown}`, to };
}

interface Base {
  readonly minus: string;
  readonly currency: string;
  readonly value: number;
  readonly to: number;
}

function digitsAt(words: readonly PlacedWord[], at: number): Base | null {
  const read = DIGITS.exec(words[at]!.folded);
  if (read === null) return null;
  const [, minus = '', currency = '', digits = '', scale] = read;
  // "12m" may be metres; "007" is no amount.
  if ((scale !== undefined && currency === '') || /^0\d/.test(digits) || digits.length > 15)
    return null;
  const value = Number(digits.replace('·', '.')) * (scale === undefined ? 1 : SCALES[scale]!);
  return { minus, currency, value, to: at + 1 };
}

/** "Twenty-one", "two hundred and six", "a million"; "one" and "a" by themselves are no numbers. */
function spelledAt(text: string, words: readonly PlacedWord[], at: number): Base | null {
  const isArticle = /^(?:an?|one)$/.test(words[at]!.folded);
  if (isArticle && !isBesideScale(text, words, at + 1)) return null;
  const small = isArticle ? { value: 1, to: at + 1 } : belowHundred(text, words, at);
  if (small === null) return null;
  const whole =
    words[small.to]?.folded === 'hundred' && areBeside(text, words, small.to)
      ? withHundreds(text, words, small)
      : small;
  return { minus: '', currency: '', ...whole };
}

type Counted = Pick<Base, 'value' | 'to'>;

const isBesideScale = (text: string, words: readonly PlacedWord[], at: number): boolean =>
  SCALE_WORD.test(words[at]?.folded ?? '') && areBeside(text, words, at);

/** "twelve", "forty-five", "forty five" */
function belowHundred(text: string, words: readonly PlacedWord[], at: number): Counted | null {
  const value = smallValue(text, words, at, at + 1);
  if (value === null) return null;
  const unit = value >= 20 && value % 10 === 0 ? smallValue(text, words, at + 1, at + 2) : null;
  return unit !== null && unit < 10 && areBeside(text, words, at + 1)
    ? { value: value + unit, to: at + 2 }
    : { value, to: at + 1 };
}

/** "two hundred", "two hundred and six" */
function withHundreds(text: string, words: readonly PlacedWord[], { value, to }: Counted): Counted {
  const next = to + 1;
  const and = words[next]?.folded === 'and' && areBeside(text, words, next) ? 1 : 0;
  const rest = areBeside(text, words, next + and) ? belowHundred(text, words, next + and) : null;
  return rest === null
    ? { value: 100 * value, to: next }
    : { value: 100 * value + rest.value, to: rest.to };
}

function smallValue(
  text: string,
  words: readonly PlacedWord[],
  from: number,
  to: number,
): number | null {
  if (to > words.length || !SPELLED.test(words[from]!.folded)) return null;
  return spelledValue(text.slice(words[from]!.start, words[to - 1]!.end).replace(/[‐‑]/g, '-'));
}

/** Nothing but a space or hyphen stands between this word and the one before. */
const areBeside = (text: string, words: readonly PlacedWord[], at: number): boolean =>
  at < words.length && /^[\s‐‑-]{1,3}$/.test(text.slice(words[at - 1]!.end, words[at]!.start));
