import { matchesOf } from '../../language/matchesOf.ts';
import { NUMBER_WORD, spelledValue } from '../../language/numberWords.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import { type BareNumber, deathTollsIn } from './behindNoun.ts';
import { type Casualties, casualtyIn, type Fate, wereFound } from './fates.ts';
import { roleOf } from './figureRole.ts';
import { nonesIn } from './noneLeft.ts';
import { ordinalTollsIn } from './ordinalTolls.ts';
import { countOf, whoAre, whoIs } from './plainCount.ts';
import { type Figure, figuresIn } from './readFigures.ts';

/** "Killing 2", "one person dead": numbers that stand without what they count, or are one. */
const BARE = new RegExp(
  `\\b(?<verb>kill(?:ed|ing|s)|injur(?:ed|ing)|wound(?:ed|ing))(?: (?<scope>at least|about|more than))? (?<number>one|\\d{1,4}|${NUMBER_WORD})(?= person\\b| and\\b|,|\\.|$)`,
  'giu',
);

/** "60 are confirmed dead and 80 unaccounted for": people, who are not named as such. */
const COUNTED_ALONE = new RegExp(
  `(?<![\\p{L}\\d.,:/$£€%-])(?:(?<scope>at least|about|around|some|nearly|more than|up to|as many as) )?(?<number>\\d{1,3}(?:,\\d{3})+|\\d+|${NUMBER_WORD}) (?:(?:are|were|is|was|have been|now|still|reported|confirmed|known|feared|presumed|listed as) )*(?<fate>dead|killed|injured|wounded|hurt|missing|unaccounted for|trapped)\\b`,
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
  trapped: 'trapped',
};

/** "Two of the crew of the trawler are missing": who they are, told behind the number. */
const SOME_OF = new RegExp(
  `(?<![\\p{L}\\d.,:/$£€%-])(?<number>\\d+|one|${NUMBER_WORD}) of (?:the|its|his|her|their) (?:\\d+ )?(?<who>crew|\\p{Ll}{3,}s)(?= )`,
  'giu',
);
/** Whose they are: "of the trawler Undine", "aboard the ferry". */
const WHOSE =
  /^(?: (?:of|on|aboard|from|in) (?:the )?(?:[\p{L}-]+ ){0,2}?[\p{L}-]+)?(?= (?:is|are|was|were|remain|died|has|have|had|still|went)\b)/u;

/** "One person died": the number that is a pronoun elsewhere. */
const ONE = /(?<![\p{L}-])one(?= person\b)/giu;

/** Most sentences tell of nobody's fate and need not be searched for counts. */
const MAY_HAVE_FATE =
  /kill|murder|dead|died|death|slain|drown|perish|lives|fatalit|injur|wound|hurt|missing|unaccounted|arrest|detain|trapped|hostage|captive|victim|toll|without (?:power|electricity)|(?:power|electricity) (?:to|for|in|was|is|has|have)|rescued|saved|brought|pulled|accounted for|casualt|aboard|on ?board|carrying|body/i;

/** How many were killed, hurt, missing or arrested, as a sentence tells it. */
export const casualtiesIn: (line: Line) => readonly Casualties[] = once((line: Line) => {
  const { text } = line;
  const nones = nonesIn(text);
  const counts = MAY_HAVE_FATE.test(text) ? countsIn(line) : [];
  return [
    ...counts.filter(({ figure }) => !nones.some((none) => isWithin(figure, none))),
    ...nones,
  ].filter(({ figure }) => !isOfLongTime(text, figure));
});

function countsIn(line: Line): Casualties[] {
  const { text } = line;
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
    if (fate === null) return [];
    return [
      { fate, figure: fate === 'aboard' ? withThem(figure) : figure, who: whoAre(figure.thing) },
    ];
  });
  const told = [
    ...matchesOf(BARE, text).map((match) => bareCount(match, text)),
    ...matchesOf(COUNTED_ALONE, text).flatMap((match) => countedAlone(match, text)),
    ...matchesOf(SOME_OF, text).flatMap((match) => someOf(match, text)),
    ...deathTollsIn(text).map((toll) => deadIn(toll, text)),
    ...matchesOf(ONE, text).flatMap((match) => onePerson(match, text)),
    ...ordinalTollsIn(line),
  ];
  return [...counted, ...told];
}

/** "All 25 trapped miners were rescued": none of the 25 is trapped. */
const isWithin = ({ start, end }: Figure, { figure }: Casualties): boolean =>
  figure.start <= start && end <= figure.end;

/** "Sank with 51 people on board": they are no part of others. */
const withThem = (figure: Figure): Figure => ({
  ...figure,
  role: figure.role === 'part' ? 'plain' : figure.role,
});

/** "Since January", "in 2015", "a day": no toll of this event. */
const LONG_TIME =
  /\b(?:19|20)\d\d\b|\b(?:since|so far this|(?:a|each|per|every) (?:day|year|week)(?! (?:after|before|later|earlier))|over the (?:past|last)|last (?:year|month|week)|one (?:of|in) every)\b/i;
const LONG_TIME_NEAR = 45;

/** "Some 30 people die on the country's 7,600 level crossings each year": at the end of what is told. */
const YEARLY =
  /^[^.;]{0,120}\b(?:(?:a|each|per|every) year(?! (?:after|before|later|earlier|ago))|annually|on average)\b/i;

export const isOfLongTime = (
  text: string,
  { start, end }: Pick<Figure, 'start' | 'end'>,
): boolean =>
  LONG_TIME.test(text.slice(Math.max(0, start - LONG_TIME_NEAR), start)) ||
  LONG_TIME.test(text.slice(end, end + LONG_TIME_NEAR)) ||
  YEARLY.test(text.slice(end));

function onePerson({ index }: RegExpExecArray, text: string): Casualties[] {
  const span = { start: index, end: index + 'one person'.length };
  const fate = casualtyIn(text, span);
  if (fate === null || roleOf(text, index, span.end) !== 'plain') return [];
  return [{ fate, figure: countOf(text, span, 1), who: '' }];
}

function someOf({ 0: letters, index, groups }: RegExpExecArray, text: string): Casualties[] {
  const { number, who } = groups!;
  const span = { start: index, end: index + letters.length };
  const whose = WHOSE.exec(text.slice(span.end))?.[0];
  const fate =
    whose === undefined ? null : casualtyIn(text, { ...span, end: span.end + whose.length });
  if (fate === null) return [];
  return [
    { fate, figure: countOf(text, span, numberIn(number!), { label: who! }), who: whoIs(who!) },
  ];
}

/** "The death toll has risen to 14": the number that stands behind. */
function deadIn({ start, end, number, scope }: BareNumber, text: string): Casualties {
  const count = countOf(text, { start, end }, numberIn(number), { scope: boundOf(scope) });
  return {
    fate: 'dead',
    figure: { ...count, role: roleOf(text, start, end) },
    who: '',
    running: true,
  };
}

const boundOf = (scope: string | undefined) => (scope ? 'least' : 'exact');

const numberIn = (number: string): number =>
  spelledValue(number) ?? Number(number.replaceAll(',', ''));

function countedAlone({ index, groups }: RegExpExecArray, text: string): Casualties[] {
  const { scope, number, fate } = groups!;
  const end = index + (scope === undefined ? 0 : scope.length + 1) + number!.length;
  const figure = countOf(text, { start: index, end }, numberIn(number!), { scope: boundOf(scope) });
  return wereFound(text, figure) ? [] : [{ fate: FATE_OF[fate!.toLowerCase()]!, figure, who: '' }];
}

function bareCount({ 0: letters, index, groups }: RegExpExecArray, text: string): Casualties {
  const { verb, scope, number } = groups!;
  const end = index + letters.length;
  const start = end - number!.length - (scope === undefined ? 0 : scope.length + 1);
  const figure = countOf(text, { start, end }, numberIn(number!), { scope: boundOf(scope) });
  return { fate: /^kill/i.test(verb!) ? 'dead' : 'hurt', figure, who: '' };
}
