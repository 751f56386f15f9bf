import { matchesOf } from '../../language/matchesOf.ts';
import { HUNDREDS_AND, NUMBER_WORD } from '../../language/numberWords.ts';
import { HAD_BEEN } from '../../language/verbForms.ts';
import type { Casualties, Fate } from './fates.ts';
import { isLeftOpen } from './leftOpen.ts';
import { countOf, whoIs } from './plainCount.ts';

/** Who they are: the first group that has matched. */
const NOUN = '(\\p{Ll}{3,}s|people|person|crew|children|men|women)';
/** The last of them. */
const ONE = '(\\p{Ll}{3,})';
const NOBODY = `(?:(?:nobody|no one|no-one)(?: (?:on|aboard|in|inside|at) (?:the \\p{Ll}+|board))?|none of (?:the|its|his|her|their) ${NOUN}|no ${NOUN})`;
const IS = `(?:is|are|${HAD_BEEN}|remains?|remained)`;
const STILL = '(?: still| now| any longer| believed(?: to be)?| thought(?: to be)?)*';
const HAVE_BEEN = `(?:${HAD_BEEN})(?: now| since| all| safely| finally| later| also)*`;
const NUMBER = `(?:\\d+|${HUNDREDS_AND}|${NUMBER_WORD})`;
const ALL = `(?:all(?: of)?(?: the| its| his| her| their)?(?: ${NUMBER})?)`;
const LAST = `(?:the (?:very )?last(?: of the)?(?: ${NUMBER}| remaining)?)`;
const FOUND = '(?:found|located|recovered|rescued|accounted for)';
const SAVED =
  '(?:rescued|saved|accounted for|found alive|found safe|brought to safety|brought ashore|picked up)';
const OUT = '(?:freed|rescued|released|saved|brought out|brought up|pulled out|pulled free)';
/** "All 48 people on board". */
const ABOARD = '(?: (?:aboard|on board|on it))?';

/** How each fate is told as nobody's, and as ended for all. */
const NONE: readonly (readonly [Fate, readonly string[]])[] = [
  [
    'hurt',
    [
      `${NOBODY} ${IS}(?: killed or)? (?:hurt|injured|wounded)`,
      'there (?:were|have been|had been) no injuries',
      'no injuries (?:were|have been|had been) reported',
    ],
  ],
  [
    'dead',
    [
      `${NOBODY} (?:${IS} killed|died|has died|have died)`,
      'there (?:were|have been|had been) no (?:deaths|fatalities)',
      'no (?:deaths|fatalities) (?:were|have been|had been) reported',
    ],
  ],
  [
    'arrested',
    [`${NOBODY} ${IS} (?:arrested|detained)`, 'no arrests (?:were|have been|had been) made'],
  ],
  [
    'missing',
    [
      `${NOBODY} ${IS}${STILL} (?:missing|unaccounted for)`,
      `${ALL} missing(?: ${NOUN})? ${HAVE_BEEN} ${FOUND}`,
      `${LAST} missing(?: ${ONE})? ${HAVE_BEEN} ${FOUND}`,
      `${LAST} ${NOUN}(?: still)? missing(?: (?:in|after|since|from|on|off) [^.,;]{1,60}?)? ${HAVE_BEEN} ${FOUND}`,
      `(?:everyone|everybody)${ABOARD} ${HAVE_BEEN} (?:accounted for|rescued|saved)`,
      `${ALL} ${NOUN}${ABOARD} ${HAVE_BEEN} ${SAVED}`,
    ],
  ],
  [
    'trapped',
    [
      `${NOBODY} ${IS}${STILL} trapped`,
      `${ALL} trapped ${NOUN} ${HAVE_BEEN} ${OUT}`,
      `${LAST}(?: trapped)? ${ONE} ${HAVE_BEEN} (?:brought (?:out|up)|pulled (?:out|free)|rescued)`,
    ],
  ],
  [
    'hostage',
    [
      `${NOBODY} ${IS}${STILL} (?:held |being held )?(?:hostage|captive)`,
      `(?:${ALL}|${LAST}) (hostages?|captives?) ${HAVE_BEEN} ${OUT}`,
    ],
  ],
  [
    'without power',
    [
      `${NOBODY} ${IS}${STILL} without (?:power|electricity)`,
      `(?:power|electricity) (?:${HAVE_BEEN} restored|(?:is|was) back(?: on)?)(?: (?:to|in|for))? (?:all(?: of)?(?: the)?|every) (\\p{Ll}{3,})`,
      `${ALL} ${NOUN} (?:have|had) (?:power|electricity) (?:again|back)`,
    ],
  ],
];

const SHAPES = NONE.flatMap(([fate, shapes]) =>
  shapes.map((shape) => [fate, new RegExp(`(?<![\\p{L}-])${shape}(?![\\p{L}-])`, 'giu')] as const),
);

/** Not of all: told right behind it, or at its end. */
const EXCEPT =
  /^,? (?:but|as|yet|when|in the (?:first|second|other)|seriously)(?!\p{L})|(?<!\p{L})(?:except|apart from|save for|other than|all but)(?!\p{L})/iu;

/** Most sentences have none of these words, of which each of the shapes has one of both kinds. */
const NOBODY_OR_ALL = /\b(?:nobody|none|no|no-one|last|all|every|everyone|everybody)\b/i;
const WHAT_BEFELL =
  /kill|hurt|injur|wounded|died|deaths|fatalities|arrest|detained|missing|accounted|found|located|recovered|rescued|saved|brought|picked up|trapped|freed|released|pulled|hostage|captive|power|electricity/i;
const mayTellNone = (text: string): boolean => NOBODY_OR_ALL.test(text) && WHAT_BEFELL.test(text);

/** "Nobody on the bus", and who was not on it. */
const WITHIN = /^(?:nobody|no one|no-one) (?:on|aboard|in|inside|at) /iu;
const OUTSIDER =
  /(?<!\p{L})(?:pedestrian|passer-?by|passers-?by|bystander|onlooker|cyclist|motorcyclist|motorist|neighbour|neighbor|rescuer|firefighter|paramedic|police|officer|diver)s?(?!\p{L})/iu;

/** Whether a count of nobody may speak of whoever is called so. */
export const mayBeAmong = (none: { readonly within?: true | undefined }, who: string): boolean =>
  !(none.within && OUTSIDER.test(who));

/** Counts of nobody, and of nobody any more, as a sentence's narrator tells them. */
export const nonesIn = (text: string): Casualties[] =>
  (mayTellNone(text) ? SHAPES : []).flatMap(([fate, shape]) =>
    matchesOf(shape, text).flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      if (isLeftOpen(text, span.start) || EXCEPT.test(text.slice(span.end))) return [];
      const label = match.slice(1).find((noun) => noun !== undefined) ?? 'people';
      const none = {
        figure: countOf(text, span, 0, { label }),
        who: whoIs(label),
        none: true as const,
      };
      return [{ fate, ...none, ...(WITHIN.test(match[0]) ? { within: true as const } : {}) }];
    }),
  );
