import type { Figure } from './readFigures.ts';

/** What befell people: the counts that differ most from outlet to outlet. */
export type Fate = 'dead' | 'hurt' | 'arrested' | 'aboard' | Passing;

/** What befalls people for a while, until it has ended for the last of them. */
type Passing = 'missing' | 'trapped' | 'hostage' | 'without power';
const PASSING: ReadonlySet<Fate> = new Set<Passing>([
  'missing',
  'trapped',
  'hostage',
  'without power',
]);
export const passes = (fate: Fate): boolean => PASSING.has(fate);

/** How many people met a fate. */
export interface Casualties {
  readonly fate: Fate;
  readonly figure: Figure;
  /** The stem of who they are; empty where they are just people. */
  readonly who: string;
  /** All dead so far, as "the death toll": of what, its sentence hardly tells. */
  readonly running?: true;
  /** Told as the last of them ("a sixth person has died"): that he died then stays true. */
  readonly isDeed?: true;
  /** Told as nobody, or as the end of it for all: "nobody was hurt", "all of the missing were found". */
  readonly none?: true;
  /** Nobody of those within one thing ("nobody on the bus"): of who stood by, it says nothing. */
  readonly within?: true;
}

const LOOSE = '(?: (?:at least|about|around|some|nearly|almost|over|more than|as many as|up to))?';
/** "Fourteen people are now known to have died", "had died", "are still missing". */
export const BEING =
  '(?:(?: (?:are|is|were|was))?(?: now)? (?:known|confirmed|believed|feared|thought|reported) to have(?: been)?)?(?: (?:were|was|are|is|have been|has been|had been|have|had|being|confirmed|reported|reportedly|also|now|more|remained|remain|remains|still))*';

/** "40,000 homes in the county of Elm". */
const IN_PLACE = '(?: (?:in|of|across|around) (?:[\\p{L}-]+ ){0,4}?\\p{L}+)?';

/** Each with the words before the number, or behind what is counted, that tell it. */
const FATES: readonly (readonly [Fate, RegExp, RegExp])[] = [
  [
    'dead',
    before(
      'kill(?:ed|ing|s)?|claim(?:ed|ing) the lives of|murder(?:ed|ing)|death toll (?:\\w+ ){0,3}?(?:to|at|of|is|was)|deaths of',
    ),
    behind(
      'kill(?:ed)?|(?:(?:found|pronounced|declared) )?dead|died|slain|lost their lives|perished|drowned',
    ),
  ],
  [
    'hurt',
    before('injur(?:ed|ing|es)|wound(?:ed|ing|s)|hurt(?:ing)?'),
    behind('injur(?:ed|ies)|wounded|hurt'),
  ],
  ['missing', before('missing|unaccounted for'), behind('missing|unaccounted for')],
  ['arrested', before('arrest(?:ed|ing|s of)|detain(?:ed|ing)'), behind('arrest(?:ed|s)|detained')],
  ['trapped', before('trapp(?:ed|ing)'), behind('trapped')],
  ['hostage', /(?!)/, behind('(?:being )?(?:held |taken |kept )?(?:hostage|captive)')],
  [
    'without power',
    before('(?:power|electricity) (?:to|for|in)'),
    new RegExp(`^${IN_PLACE}${BEING} without (?:power|electricity)\\b`, 'iu'),
  ],
];

function before(verbs: string): RegExp {
  return new RegExp(`\\b(?:${verbs})${LOOSE} $`, 'i');
}

function behind(verbs: string): RegExp {
  return new RegExp(
    `^(?: (?:people|persons?))?(?: and (?:\\p{L}+ ){0,2}\\p{L}+s)?,?(?: who)?${BEING} (?:${verbs})\\b`,
    'iu',
  );
}

const BEFORE = 60;
const BEHIND = 70;

/** "Three million people killed, injured or homeless": how many of them died nobody says. */
const ONE_OF_SEVERAL =
  /^[^.;]{0,30}\b(?:killed|dead|died|injured|wounded|hurt|missing|arrested|detained)(?:, \p{L}+)*,? or (?:\p{L}+ )?(?:killed|dead|died|injured|wounded|hurt|missing|arrested|detained|homeless|displaced|affected)\b/iu;

/** Who travels: "51 people on board", "carrying 48 migrants". */
const PEOPLE = /\b(?:people|persons|passengers|migrants|refugees|tourists|pilgrims|children)$/i;
const ABOARD = /^,?(?: (?:who|that))?(?: (?:was|were|are|is|had been))? (?:aboard|on ?board)\b/i;

/** "Brought the last 13 missing miners out": they were missing until then. */
const FOUND_AGAIN =
  /(?<!\p{L})(?:found|rescued|located|saved|freed|brought|pulled|recovered)(?: (?:all|the|last|other|remaining|up|out))* $/u;
const MISSED = /^,? ?(?:\p{Ll}+ ){0,2}?(?:missing|trapped)(?!\p{L})/u;

/** "Seven cavers trapped in the flooded cave were brought out". */
const MISSED_AND_FOUND = new RegExp(
  `${MISSED.source}(?:(?! and )[^.;,]){0,60} (?:were|was|have been|has been) (?:found|rescued|located|saved|freed|brought|pulled)(?!\\p{L})`,
  'u',
);
const FAR_BEHIND = 120;

export const wereFound = (text: string, { start, end }: Pick<Figure, 'start' | 'end'>): boolean =>
  (MISSED.test(text.slice(end, end + BEHIND)) &&
    FOUND_AGAIN.test(text.slice(Math.max(0, start - BEFORE), start))) ||
  MISSED_AND_FOUND.test(text.slice(end, end + FAR_BEHIND));

/** What befell those that a number counts; null where the sentence tells nothing of the kind next to it. */
export function casualtyIn(
  text: string,
  { start, end }: Pick<Figure, 'start' | 'end'>,
): Fate | null {
  const ahead = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + BEHIND);
  if (ONE_OF_SEVERAL.test(after)) return null;
  if (wereFound(text, { start, end })) return null;
  const told = FATES.find(([, one, other]) => one.test(ahead) || other.test(after))?.[0];
  if (told !== undefined) return told;
  const whole = text.slice(start, end);
  if (PEOPLE.test(whole) && (/\bcarrying(?: [\p{L}-]+){0,2} $/iu.test(ahead) || ABOARD.test(after)))
    return 'aboard';
  return /\b(?:deaths|dead|fatalities)$/i.test(whole) ? 'dead' : null;
}
