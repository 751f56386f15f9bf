import { matchesOf } from '../../../language/matchesOf.ts';

/** What a count may be of, by the nouns that news has for it. */
const THINGS: Readonly<Record<string, string>> = {
  fire: '(?:wild|bush|brush|forest |grass)?(?:fire|blaze)',
  storm: '(?:storm|hurricane|typhoon|cyclone|tornado)',
  flood: '(?:floods?|flooding|flooded|floodwaters?)',
  quake: '(?:earth)?quake',
  eruption: '(?:volcano|eruption|erupt(?:s|ed)|lava|ash)',
  leak: '(?:leak|spill)',
  landslide: '(?:landslide|mudslide|avalanche)',
  blackout: '(?:power|electricity|blackout|outage)',
  strike: '(?:strike|walkout|stoppage|picket)',
  offer: '(?:offer(?:ed|s)?|bid|takeover)',
  pay: '(?:pay|wages?|salar(?:y|ies))',
  recall: 'recall(?:s|ed|ing)?',
  petition: 'petition',
  appeal: '(?:appeal|fundraiser|fund|collection)',
  cuts: '(?:jobs|posts|lay-?offs|redundanc(?:y|ies))',
};

/** "Bird flu" is none of people: the longer name goes first. */
const ILLNESS =
  /(?<!\p{L})(?:measles|mumps|cholera|polio|ebola|dengue|malaria|bird flu|avian (?:flu|influenza)|swine (?:flu|fever)|foot-and-mouth|influenza|flu|covid(?:-19)?|coronavirus|mpox|monkeypox|meningitis|hepatitis|typhoid|salmonella|listeria|legionnaires|e\. coli|plague|whooping cough|diphtheria|rabies|zika|norovirus|tuberculosis|scarlet fever|yellow fever|anthrax|lassa|marburg|chikungunya|rubella|botulism|food poisoning)(?!\p{L})/giu;
const ILLNESSES = 'illness';

const named: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(THINGS).map(([sort, noun]) => [
    sort,
    new RegExp(`(?<!\\p{L})(?:${noun})(?!\\p{L})`, 'iu'),
  ]),
);

const eachNamed: ReadonlyMap<string, RegExp> = new Map(
  [...named].map(([sort, { source }]) => [sort, new RegExp(source, 'giu')]),
);

/** The things of these sorts that a text names: of illnesses each by its own name. */
export const thingsIn = (text: string, sorts: readonly string[]): string[] =>
  sorts.flatMap((sort) =>
    sort === ILLNESSES
      ? matchesOf(ILLNESS, text).map(([name]) => name.toLowerCase())
      : named.get(sort)!.test(text)
        ? [sort]
        : [],
  );

/** Where the names of these things end in a text. */
export const placesOfThings = (text: string, sorts: readonly string[]): number[] =>
  sorts
    .flatMap((sort) => matchesOf(sort === ILLNESSES ? ILLNESS : eachNamed.get(sort)!, text))
    .map(({ index, 0: name }) => index + name.length);

const SEVERAL =
  '(?:two|three|four|five|both|several|second|third|another|rival|other|counter|larger|bigger|smaller|separate|many|dozens of|series of|string of)';

/** "Two fires", "another recall", "wildfires": of which of them a count is, nobody can tell. */
export const tellsOfSeveralThings = (text: string, sorts: readonly string[]): boolean =>
  sorts.some((sort) => severalOf.get(sort)?.test(text) === true);

const severalOf: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(THINGS).map(([sort, noun]) => [
    sort,
    new RegExp(
      `(?<!\\p{L})${SEVERAL}[- ](?:[\\p{Ll}-]{1,30} )?(?:${noun})(?:e?s)?(?!\\p{L})`,
      'iu',
    ),
  ]),
);
