import { matchesOf } from '../../language/matchesOf.ts';
import { HUNDREDS_AND, NUMBER_WORD, spelledValue } from '../../language/numberWords.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import { isEmptyWord, termsOf, wordsOf } from '../reading/terms.ts';
import { type BareNumber, bareNumbersIn } from './behindNoun.ts';
import { type Role, roleOf } from './figureRole.ts';

/** How exactly a sentence means its number. */
export type Scope = 'exact' | 'about' | 'least' | 'most';

/** A number of something, as a sentence gives it. */
export interface Figure {
  /** Within the line: the number with the words that belong to it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Equal, but for "15 to 20" and "hundreds". */
  readonly low: number;
  readonly high: number;
  /** "$", "£", "€", "%", or nothing. */
  readonly unit: string;
  readonly scope: Scope;
  /** Given to its last digit: 7.0 is not 7.2 rounded. */
  readonly toTheDigit?: boolean;
  /** The stem of what is counted or what costs so much; empty where nothing behind the number says it. */
  readonly thing: string;
  /** What is counted, as it is written. */
  readonly label: string;
  /** Stems of the words between the number and its thing: "bipartisan infrastructure". */
  readonly which: readonly string[];
  readonly role: Role;
  /** Stems of the words around it, in its part of the sentence. */
  readonly near: readonly string[];
}

export const SCALE: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  mln: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  trln: 1e12,
  t: 1e12,
};
/** What is only said to be many may be many more: "thousands" holds 45,000. */
const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 499],
  scores: [40, 499],
  hundreds: [100, 4999],
  thousands: [1000, 99_999],
  'tens of thousands': [10_000, 499_999],
  'hundreds of thousands': [100_000, 4_999_999],
};
const ABOUT =
  'about|around|roughly|some|an estimated|approximately|nearly|almost|close to|just under|just over';
const LEAST = 'more than|over|at least|no fewer than|upwards? of|as little as';
const MOST = 'up to|as many as|as much as|fewer than|less than|under|at most';
const DIGITS = '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?';
const WORDS = `${HUNDREDS_AND}|${NUMBER_WORD}`;
const SCALES = 'hundred|thousand|million|mln|billion|bn|trillion|trln';
const FIGURE = new RegExp(
  `(?:\\b(?<scope>${ABOUT}|${LEAST}|${MOST}) )?(?<![\\d.,:/$£€-])(?<!\\p{L}-)(?:(?<money>[$£€])|\\b)(?:(?<number>${DIGITS}|${WORDS})(?:(?: ?[-–] ?| to )[$£€]?(?<other>${DIGITS}))?(?:[ -]?(?<scale>${SCALES})\\b|(?<short>[mbt]n?)\\b)?|(?<vague>(?:(?:tens|hundreds) of )?thousands|dozens|scores|hundreds) of)(?<share> ?%| percent\\b| per cent\\b)?(?![\\d:/])(?=(?<after>(?:[ -](?![-–—])[\\p{L}'’.-]+){0,5}))`,
  'giu',
);
/** Stems so many letters away are about the number. */
const NEAR = 60;

const MAY_HAVE_FIGURE = new RegExp(
  `\\d|\\b(?:${NUMBER_WORD}|hundred|dozens|scores|hundreds|thousands)\\b`,
  'iu',
);
/** A line of more numbers is a table: which belongs to what its words do not tell. */
const MOST_FIGURES = 12;

/** The numbers of a line. */
export const figuresIn: (line: Line) => readonly Figure[] = once(({ text }: Line) => {
  if (!MAY_HAVE_FIGURE.test(text)) return [];
  const figures = [
    ...matchesOf(FIGURE, text).flatMap((match) => readFigure(match, text)),
    ...bareNumbersIn(text).map((bare) => readBareNumber(bare, text)),
  ];
  return figures.length > MOST_FIGURES ? [] : figures;
});

function readFigure(match: RegExpExecArray, text: string): Figure[] {
  const {
    money,
    number = '',
    other,
    scale,
    short,
    vague,
    share,
    after = '',
    scope,
  } = match.groups!;
  const unit = money ? money.at(-1)! : share ? '%' : '';
  const scaled = SCALE[(scale ?? short ?? '').toLowerCase().replace(/n$/, (n) => (scale ? n : ''))];
  if (short !== undefined && unit === '') return [];
  const what = thingIn(after, unit);
  if (unit === '' && (what === null || (scaled === undefined && /^(?:19|20)\d\d$/.test(number))))
    return [];
  if (AGO.test(text.slice(match.index + match[0].length))) return [];
  const value = (digits: string) =>
    (spelledValue(digits) ?? Number(digits.replaceAll(',', ''))) * (scaled ?? 1);
  const range = vague ? VAGUE[vague.toLowerCase()]! : [value(number), value(other ?? number)];
  const start = match.index;
  const bare = start + match[0].length;
  const end = what === null ? bare : bare + what.end;
  const letters = text.slice(start, end);
  return [
    {
      start,
      end: start + letters.trimEnd().length,
      text: letters.trimEnd(),
      low: Math.min(range[0]!, range[1]!),
      high: Math.max(range[0]!, range[1]!),
      unit,
      scope: scopeOf(scope, vague !== undefined),
      thing: what?.stem ?? '',
      label: what?.word ?? '',
      which: what?.which ?? [],
      role: roleOf(text, start, bare),
      near: nearOf(text, start, end),
    },
  ];
}

/** "Six hours ago", "7 hrs ago": reckoned from a page's own moment. */
const AGO = /^ \p{L}+ ago\b/u;

/** A number behind what it counts: "the number of cases has risen to 21". */
function readBareNumber({ start, end, number, scope, what }: BareNumber, text: string): Figure {
  const value = spelledValue(number) ?? Number(number.replaceAll(',', ''));
  const words = what.split(' ');
  const label = words.at(-1)!;
  return {
    start,
    end,
    text: text.slice(start, end),
    low: value,
    high: value,
    unit: '',
    scope: scopeOf(scope, false),
    thing: termsOf(wordsOf(label))[0] ?? '',
    label,
    which: termsOf(wordsOf(words.slice(0, -1).join(' '))),
    role: roleOf(text, start, end),
    near: nearOf(text, start, end),
  };
}

function scopeOf(word: string | undefined, vague: boolean): Scope {
  if (vague) return 'about';
  if (word === undefined) return 'exact';
  if (new RegExp(`^(?:${LEAST})$`, 'i').test(word)) return 'least';
  return new RegExp(`^(?:${MOST})$`, 'i').test(word) ? 'most' : 'about';
}

interface Thing {
  readonly stem: string;
  readonly word: string;
  readonly which: readonly string[];
  /** Behind the number and its unit. */
  readonly end: number;
}

const NOT_COUNTED =
  /^(?:times|others|a\.?m|p\.?m|percent|degrees?|points?|inch(?:es)?|ago|later|earlier|old)$/i;
const SEVERAL = /^(?:[\p{L}-]{2,}s|people|men|women|children|police|troops|personnel|staff)$/u;
const NOT_SEVERAL = /(?:ss|us|is|['’]s)$/;

/** What is counted: the first plural behind the number; what costs: the last word of the run. */
function thingIn(after: string, unit: string): Thing | null {
  const run = runOf(after, unit);
  const at = unit === '' ? run.findIndex(({ word }) => isSeveral(word)) : run.length - 1;
  const last = run[at];
  if (last === undefined) return null;
  return thing(
    last.word,
    run.slice(0, at).map(({ word }) => word),
    last.end,
  );
}

const isSeveral = (word: string): boolean => SEVERAL.test(word) && !NOT_SEVERAL.test(word);

/** The words behind a number up to one that carries no subject; "$5 billion in aid" reads on. */
function runOf(after: string, unit: string): { word: string; end: number }[] {
  const run: { word: string; end: number }[] = [];
  let end = 0;
  for (const part of after.match(/[ -][^ -]+/g) ?? []) {
    const word = part.slice(1).replace(/[.,]+$/, '');
    const start = end + 1;
    end += part.length;
    if (unit !== '' && run.length === 0 && /^(?:in|of|worth)$/i.test(word)) continue;
    if (isEmptyWord(word.toLowerCase()) || NOT_COUNTED.test(word)) break;
    run.push({ word, end: start + word.length });
    if (/[.,]$/.test(part) || (unit !== '' && NAMES_PLAN.test(word))) break;
  }
  return run;
}

/** Words for what money is for; behind them something else begins. */
const NAMES_PLAN =
  /^(?:bills?|packages?|plans?|budgets?|deals?|proposals?|measures?|legislation|funds?|funding|aid|relief|spending|investments?|lawsuits?|settlements?|fines?|ransom|debt|deficits?|revenues?|profits?|sales|loans?|offers?|counteroffers?|blueprints?|agreements?|increases?|decreases?|drop|rise|gain|jump|decline|cut|majority|margin|tax|tariffs?|rates?)$/i;

const thing = (word: string, which: readonly string[], end: number): Thing => ({
  stem: termsOf(wordsOf(word))[0] ?? '',
  word,
  which: termsOf(wordsOf(which.join(' '))),
  end,
});

/** The words around it, up to the marks that end its part of the sentence. */
export function nearOf(text: string, start: number, end: number): string[] {
  const before = text
    .slice(Math.max(0, start - NEAR), start)
    .split(/[;:—“”"]| – /)
    .at(-1)!;
  const after = text.slice(end, end + NEAR).split(/[;:—“”"]| – /)[0]!;
  return termsOf(wordsOf(`${before.replace(/^\S*/, '')} ${after.replace(/\S*$/, '')}`));
}
