import type { Span } from '../report/report.ts';
import { matchesOf } from './matchesOf.ts';
import { HUNDREDS_AND, NUMBER_WORD, spelledValue } from './numberWords.ts';

/** A number as a text gives it, in digits or words. */
export interface NumberMention extends Span {
  /** Equal, but for "15 to 20" and "hundreds". */
  readonly low: number;
  readonly high: number;
  /** "3-1", "52 to 48", "15 to 20": both numbers as they stand; else null. */
  readonly pair: readonly [number, number] | null;
  /** Where the words begin that say how exactly it is meant; `start` where there are none. */
  readonly from: number;
  /** How exactly it is meant: "about 40", "at least 40", "up to 40". */
  readonly scope: 'exact' | 'about' | 'least' | 'most';
  /** "$", "€", "%", "clock" for an hour of the day, "rank" for "third"; empty for a plain count. */
  readonly unit: string;
}

const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  trln: 1e12,
  tn: 1e12,
};
/** "Dozens of", "hundreds": from so many to so many. */
const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 99],
  scores: [40, 199],
  hundreds: [100, 999],
  thousands: [1e3, 99_999],
  millions: [1e6, 99_999_999],
  billions: [1e9, 99_999_999_999],
};
const FRACTIONS: Readonly<Record<string, number>> = {
  half: 0.5,
  third: 1 / 3,
  quarter: 0.25,
  fifth: 0.2,
  'two thirds': 2 / 3,
  'three quarters': 0.75,
};
const RANKS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

const CURRENCIES: Readonly<Record<string, string>> = {
  dollar: '$',
  usd: '$',
  euro: '€',
  eur: '€',
  pound: '£',
  gbp: '£',
  yen: '¥',
};

const SCOPES: readonly (readonly [NumberMention['scope'], RegExp])[] = [
  [
    'about',
    /(?<![\p{L}])(?:about|around|roughly|some|an estimated|estimated|approximately|nearly|almost|close to|just under|just over|well over|circa)(?: an?)? $/iu,
  ],
  [
    'least',
    /(?<![\p{L}])(?:more than|over|above|at least|no fewer than|no less than|upwards? of|as (?:little|few) as|minimum of)(?: an?)? $/iu,
  ],
  [
    'most',
    /(?<![\p{L}])(?:up to|as (?:many|much) as|fewer than|less than|under|below|at most|no more than|maximum of)(?: an?)? $/iu,
  ],
];

const SCALE = 'dozen|hundred|thousand|million|mln|billion|bln|trillion|trln';
const DIGITS = '\\d{1,3}(?:[,\\u00A0\\u202F]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
/** "One hundred and twelve", "a hundred", "twelve". */
const SPELLED = `(?:${HUNDREDS_AND}|(?:${NUMBER_WORD}|one|an?)[ -]hundred|${NUMBER_WORD}|one)`;
const ENDS = '(?![\\p{L}\\p{N}])';

const NUMBER = new RegExp(
  [
    `(?<![\\p{L}\\p{N}.,:/]|\\p{L}[-–])`,
    '(?:',
    `(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?(?: ?(?<noon>[ap])\\.?m(?![\\p{L}])|(?<=:\\d{2})(?!\\d))`,
    `|(?<a>\\d{1,3})(?: ?[-–—] ?| to )(?<b>\\d{1,3})(?![\\d:/]|[-–]\\d|[.,]\\d)(?<pairShare> ?%| percent| per cent)?`,
    `|(?<nth>\\d{1,3})(?:st|nd|rd|th)${ENDS}`,
    `|(?<part>half|(?:a|one)[ -](?:third|quarter|fifth)|two[ -]thirds|three[ -]quarters)(?:(?: of)? an? (?<partScale>${SCALE}))?${ENDS}`,
    `|(?<money>(?:US|A|C|NZ|HK)?\\$|[£€¥₹])?(?<sign>(?<![\\p{N}\\p{L}])[-−](?=\\d)|minus )?(?:(?<digits>${DIGITS})(?:(?<short>[mkb]n?|tn)${ENDS}|[ -](?<scale>${SCALE})${ENDS})?`,
    `|(?<spelled>${SPELLED})${ENDS}(?<plusHalf> and a half)?(?: (?<spelledScale>${SCALE})${ENDS})?`,
    `|an? (?<bare>${SCALE})${ENDS})`,
    `|(?<vague>dozens|scores|hundreds|thousands|millions|billions) of`,
    `|(?<rank>${RANKS.join('|')})(?! (?:lady|minister|aid))${ENDS}`,
    ')',
    `(?<unit>[ -]?(?:%|percent|per cent|percentage points?|pence|(?:US |Canadian |Australian )?dollars?|USD|euros?|EUR|pounds?|GBP|yen)(?![\\p{L}]))?`,
  ].join(''),
  'giu',
);

/** Most sentences have no number, and need not be searched. */
const MAY_HAVE_NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|scores|hundreds?|thousands?|millions?|billions?|trillion|half|third|quarters?|thirds|fifth|first|second|fourth|\p{L}+th)\b/iu;

/** "One of them", "no one", "the one that": no number. */
const PRONOUN_BEFORE = /\b(?:no|the|this|that|any|every|each|which|only|some|such) $/i;
const PRONOUN_BEHIND =
  /^(?:['’]s\b| (?:of|another|day|or|more|that|who|is|was|in|on|by)\b|[.,;:!?)])/;

/** All numbers of a text, in order. Dates are not told apart from other numbers. */
export function readNumbers(text: string): NumberMention[] {
  if (!MAY_HAVE_NUMBER.test(text)) return [];
  return matchesOf(NUMBER, text).flatMap((match) => {
    const read = readMatch(match, text);
    if (read === null) return [];
    const { 0: letters, index } = match;
    const from = index - (scopeBefore(text, index)?.words.length ?? 0);
    return [{ ...read, from, start: index, end: index + letters.length }];
  });
}

type Read = Omit<NumberMention, 'start' | 'end' | 'from'>;

function readMatch(match: RegExpExecArray, text: string): Read | null {
  const { hour, minute, noon, a, b, nth, rank, part, partScale, vague } = match.groups!;
  const before = scopeBefore(text, match.index);
  const scope = vague ? 'about' : (before?.scope ?? 'exact');
  const exactly = (value: number, unit: string): Read => ({
    low: value,
    high: value,
    pair: null,
    scope,
    unit,
  });
  if (hour !== undefined) {
    const late = noon?.toLowerCase() === 'p' && Number(hour) < 12 ? 12 : 0;
    return exactly(60 * (Number(hour) + late) + Number(minute ?? 0), 'clock');
  }
  if (a !== undefined) {
    const pair = [Number(a), Number(b)] as const;
    const unit = match.groups!.pairShare ? '%' : unitOf(match.groups!);
    return { low: Math.min(...pair), high: Math.max(...pair), pair, scope, unit };
  }
  if (nth !== undefined) return exactly(Number(nth), 'rank');
  if (rank !== undefined) return exactly(RANKS.indexOf(rank.toLowerCase()) + 1, 'rank');
  if (part !== undefined) {
    const share =
      FRACTIONS[
        part
          .toLowerCase()
          .replace(/^(?:a|one)[ -]/, '')
          .replace('-', ' ')
      ]!;
    return partScale === undefined
      ? exactly(100 * share, '%')
      : exactly(share * SCALES[partScale.toLowerCase()]!, unitOf(match.groups!));
  }
  if (vague !== undefined) {
    const [low, high] = VAGUE[vague.toLowerCase()]!;
    return { low, high, pair: null, scope, unit: '' };
  }
  if (isPronoun(match, text)) return null;
  return exactly(amountOf(match.groups!), unitOf(match.groups!));
}

/** The words right before a number that say how exactly it is meant. */
function scopeBefore(text: string, at: number) {
  const before = text.slice(Math.max(0, at - SCOPE_BEFORE), at);
  for (const [scope, shape] of SCOPES) {
    const words = shape.exec(before)?.[0];
    if (words !== undefined) return { scope, words };
  }
  return null;
}
const SCOPE_BEFORE = 24;

function isPronoun({ 0: letters, index }: RegExpExecArray, text: string): boolean {
  return (
    /^one$/i.test(letters) &&
    (PRONOUN_BEFORE.test(text.slice(0, index)) ||
      PRONOUN_BEHIND.test(text.slice(index + letters.length)))
  );
}

function amountOf(groups: Readonly<Record<string, string | undefined>>): number {
  const { sign, digits, short, scale, spelled, plusHalf, spelledScale, bare } = groups;
  const scaled = scaleOf(short ?? scale ?? spelledScale ?? bare);
  if (bare !== undefined) return scaled;
  const value =
    digits === undefined
      ? (spelledValue(spelled!) ?? 0)
      : Number(digits.replace(/[,\u00A0\u202F]/g, ''));
  return (sign === undefined ? 1 : -1) * (value + (plusHalf ? 0.5 : 0)) * scaled;
}

const scaleOf = (word: string | undefined): number =>
  word === undefined ? 1 : (SCALES[word.toLowerCase()] ?? SCALES[word.toLowerCase()[0]!] ?? 1);

function unitOf({ money, unit = '' }: Readonly<Record<string, string | undefined>>): string {
  if (money !== undefined) return money.at(-1)!;
  const word = unit
    .toLowerCase()
    .replace(/^[ -]/, '')
    .replace(/^(?:us|canadian|australian) /, '');
  if (/^(?:%|per)/.test(word)) return '%';
  return CURRENCIES[word.replace(/s$/, '')] ?? word;
}
