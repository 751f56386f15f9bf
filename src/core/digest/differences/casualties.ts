import { matchesOf } from '../../language/matchesOf.ts';
import { NUMBER_WORD, spelledValue } from '../../language/numberWords.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import { deathTollsIn } from './behindNoun.ts';
import { roleOf } from './figureRole.ts';
import { type Figure, figuresIn } from './readFigures.ts';

/** What befell people: the counts that differ most from outlet to outlet. */
export type Fate = 'dead' | 'hurt' | 'missing' | 'arrested';

/** How many people met a fate. */
export interface Casualties {
  readonly fate: Fate;
  readonly figure: Figure;
  /** The stem of who they are; empty where they are just people. */
  readonly who: string;
  /** All dead so far, as "the death toll": of what, its sentence hardly tells. */
  readonly running?: true;
}

const LOOSE = '(?: (?:at least|about|around|some|nearly|almost|over|more than|as many as|up to))?';
/** "Fourteen people are now known to have died", "had died", "are still missing". */
const BEING =
  '(?:(?: (?:are|is|were|was))?(?: now)? (?:known|confirmed|believed|feared|thought|reported) to have(?: been)?)?(?: (?:were|was|are|is|have been|has been|had been|have|had|being|confirmed|reported|reportedly|also|now|more|remained|remain|remains|still))*';

/** Each with the words before the number, or behind what is counted, that tell it. */
const FATES: readonly (readonly [Fate, RegExp, RegExp])[] = [
  [
    'dead',
    before(
      'kill(?:ed|ing|s)?|claim(?:ed|ing) the lives of|murder(?:ed|ing)|death toll (?:\\w+ ){0,3}?(?:to|at|of|is|was)|deaths of',
    ),
    behind('kill(?:ed)?|dead|died|slain'),
  ],
  [
    'hurt',
    before('injur(?:ed|ing|es)|wound(?:ed|ing|s)|hurt(?:ing)?'),
    behind('injur(?:ed|ies)|wounded|hurt'),
  ],
  ['missing', before('missing|unaccounted for'), behind('missing|unaccounted for')],
  ['arrested', before('arrest(?:ed|ing|s of)|detain(?:ed|ing)'), behind('arrest(?:ed|s)|detained')],
];

function before(verbs: string): RegExp {
  return new RegExp(`\\b(?:${verbs})${LOOSE} $`, 'i');
}

function behind(verbs: string): RegExp {
  return new RegExp(
    `^(?: (?:people|persons?))?(?: and (?:\\p{L}+ ){0,2}\\p{L}+s)?,?${BEING} (?:${verbs})\\b`,
    'iu',
  );
}

const BEFORE = 60;
const BEHIND = 50;

/** "Three million people killed, injured or homeless": how many of them died nobody says. */
const ONE_OF_SEVERAL =
  /^[^.;]{0,30}\b(?:killed|dead|died|injured|wounded|hurt|missing|arrested|detained)(?:, \p{L}+)*,? or (?:\p{L}+ )?(?:killed|dead|died|injured|wounded|hurt|missing|arrested|detained|homeless|displaced|affected)\b/iu;

/** What befell those that a number counts; null where the sentence tells nothing of the kind next to it. */
export function casualtyIn(
  text: string,
  { start, end }: Pick<Figure, 'start' | 'end'>,
): Fate | null {
  const ahead = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + BEHIND);
  if (ONE_OF_SEVERAL.test(after)) return null;
  const told = FATES.find(([, one, other]) => one.test(ahead) || other.test(after))?.[0];
  if (told !== undefined) return told;
  return /\b(?:deaths|dead|fatalities)$/i.test(text.slice(start, end)) ? 'dead' : null;
}

/** Who is counted as people without more: "civilians", "victims". */
const JUST_PEOPLE = /^(?:peopl|person|civilian|victim|death|dead|fatal|other)?$/;

/** "Killing 2", "one person dead": numbers that stand without what they count, or are one. */
const BARE = new RegExp(
  `\\b(?<verb>kill(?:ed|ing|s)|injur(?:ed|ing)|wound(?:ed|ing))(?: (?<scope>at least|about|more than))? (?<number>one|\\d{1,4}|${NUMBER_WORD})(?= person\\b| and\\b|,|\\.|$)`,
  'giu',
);

/** "60 are confirmed dead and 80 unaccounted for": people, who are not named as such. */
const COUNTED_ALONE = new RegExp(
  `(?<![\\p{L}\\d.,:/$£€%-])(?:(?<scope>at least|about|around|some|nearly|more than|up to|as many as) )?(?<number>\\d{1,3}(?:,\\d{3})+|\\d+|${NUMBER_WORD}) (?:(?:are|were|is|was|have been|now|still|reported|confirmed|known|feared|presumed|listed as) )*(?<fate>dead|killed|injured|wounded|hurt|missing|unaccounted for)\\b`,
  'giu',
);
const FATE_OF: Readonly<Record<string, Fate>> = {
  dead: 'dead',
  killed: 'dead',
  injured: 'hurt',
  wounded: 'hurt',
  hurt: 'hurt',
  missing: 'missing',
  'unaccounted for': 'missing',
};

/** "One person died": the number that is a pronoun elsewhere. */
const ONE = /(?<![\p{L}-])one(?= person\b)/giu;

/** Most sentences tell of nobody's fate and need not be searched. */
const MAY_HAVE_FATE =
  /kill|murder|dead|died|death|slain|lives|fatalit|injur|wound|hurt|missing|unaccounted|arrest|detain/i;

/** How many were killed, hurt, missing or arrested, as a sentence tells it. */
export const casualtiesIn: (line: Line) => readonly Casualties[] = once((line: Line) => {
  const { text } = line;
  if (!MAY_HAVE_FATE.test(text)) return [];
  const counted = figuresIn(line).flatMap((figure) => {
    if (
      figure.unit !== '' ||
      figure.role === 'past' ||
      figure.role === 'each' ||
      figure.role === 'before' ||
      isOfLongTime(text, figure)
    )
      return [];
    const fate = casualtyIn(text, figure);
    return fate === null
      ? []
      : [{ fate, figure, who: JUST_PEOPLE.test(figure.thing) ? '' : figure.thing }];
  });
  const bare = matchesOf(BARE, text)
    .map(bareCount)
    .filter(({ figure }) => !isOfLongTime(text, figure));
  const tolls = deathTollsIn(text)
    .map(({ start, end, number, scope }) =>
      deadIn({ start, end, number, scope: scope ?? '' }, text),
    )
    .filter(({ figure }) => !isOfLongTime(text, figure));
  return [
    ...counted,
    ...bare,
    ...matchesOf(COUNTED_ALONE, text)
      .map(countedAlone)
      .filter(({ figure }) => !isOfLongTime(text, figure)),
    ...tolls,
    ...matchesOf(ONE, text).flatMap((match) => onePerson(match, text)),
  ];
});

/** "Since January", "in 2015", "a day": no toll of this event. */
const LONG_TIME =
  /\b(?:19|20)\d\d\b|\b(?:since|so far this|(?:a|each|per|every) (?:day|year|week)|over the (?:past|last)|last (?:year|month|week)|one (?:of|in) every)\b/i;
const LONG_TIME_NEAR = 45;

const isOfLongTime = (text: string, { start, end }: Pick<Figure, 'start' | 'end'>): boolean =>
  LONG_TIME.test(text.slice(Math.max(0, start - LONG_TIME_NEAR), start)) ||
  LONG_TIME.test(text.slice(end, end + LONG_TIME_NEAR));

function onePerson({ index }: RegExpExecArray, text: string): Casualties[] {
  const span = { start: index, end: index + 'one person'.length };
  const fate = casualtyIn(text, span);
  if (fate === null || isOfLongTime(text, span) || roleOf(text, index, span.end) !== 'plain')
    return [];
  const figure = { ...NO_FIGURE, ...span, text: 'one person', low: 1, high: 1 };
  return [{ fate, figure, who: '' }];
}

const NO_FIGURE = {
  unit: '',
  scope: 'exact',
  thing: '',
  label: 'people',
  which: [],
  role: 'plain',
  near: [],
} as const;

/** "The death toll has risen to 14": the number that stands behind. */
function deadIn(
  { start, end, number, scope }: { start: number; end: number; number: string; scope: string },
  text: string,
): Casualties {
  const value = numberIn(number);
  const figure: Figure = {
    ...NO_FIGURE,
    start,
    end,
    text: text.slice(start, end),
    low: value,
    high: value,
    scope: scope === '' ? 'exact' : 'least',
    role: roleOf(text, start, end),
  };
  return { fate: 'dead', figure, who: '', running: true };
}

const numberIn = (number: string): number =>
  spelledValue(number) ?? Number(number.replaceAll(',', ''));

function countedAlone({ index, groups }: RegExpExecArray): Casualties {
  const { scope = '', number, fate } = groups!;
  const letters = scope === '' ? number! : `${scope} ${number}`;
  const value = numberIn(number!.toLowerCase());
  const figure: Figure = {
    ...NO_FIGURE,
    start: index,
    end: index + letters.length,
    text: letters,
    low: value,
    high: value,
    scope: scope === '' ? 'exact' : 'least',
  };
  return { fate: FATE_OF[fate!.toLowerCase()]!, figure, who: '' };
}

function bareCount(match: RegExpExecArray): Casualties {
  const { verb, scope = '', number } = match.groups!;
  const value = numberIn(number!.toLowerCase());
  const end = match.index + match[0].length;
  const start = end - number!.length - (scope === '' ? 0 : scope.length + 1);
  const figure: Figure = {
    ...NO_FIGURE,
    start,
    end,
    text: `${scope.trimStart()} ${number}`.trim(),
    low: value,
    high: value,
    scope: scope === '' ? 'exact' : 'least',
  };
  return { fate: /^kill/i.test(verb!) ? 'dead' : 'hurt', figure, who: '' };
}
