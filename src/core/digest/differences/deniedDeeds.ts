import { matchesOf } from '../../language/matchesOf.ts';
import { HAD_BEEN } from '../../language/verbForms.ts';
import type { Line } from '../reading/lines.ts';
import { type DeniedDeed, type Statement, statementAt } from './statement.ts';

const BEEN = `(?:${HAD_BEEN})`;
const VERB = '(?<verb>\\p{Ll}{3,})';
/** "Was not clear", "was not available": no deed. */
const PARTICIPLE =
  /(?:[^e]ed|wn|ken|ven|ten|sen|ught)$|^(?:hit|cut|shot|hurt|struck|sunk|built|sold|paid|met|shut|split|lost|laid|sent|left|won|led|read|beaten|torn|worn|sworn|drawn|freed)$/;
const NOT_DONE = new RegExp(
  `(?<=[\\p{L}\\d,”’]) (?:(?:was|were)(?:n['’]t| not| never)|(?:has|have|had)(?:n['’]t| not| never) been) ${VERB}(?![\\p{L}-])`,
  'gu',
);
/** At the head of a clause: "no oil leaked", "no shots were fired". */
const NONE_DID = new RegExp(
  `(?:^|(?<=, |; |: |\\b(?:that|but|and|said|says) ))[Nn]o (?<noun>(?:\\p{Ll}+ )?\\p{Ll}{3,}) (?:${BEEN} |has |have |had )?(?<verb>\\p{Ll}{2,}ed|sank|fell|broke|rose|held|lost|found|seen|taken|given|made|shot|left|sent)(?![\\p{L}-])`,
  'gu',
);
/** "Found no cracks". */
const DID_NONE =
  /(?<=[\p{L}\d,”’]) (?<verb>\p{Ll}{2,}ed|found|saw|heard|brought|caught|shot|sold|bought|sent|paid|struck|broke) no (?<noun>(?:\p{Ll}+ )?\p{Ll}{3,})(?![\p{L}-])/gu;

/** Counted elsewhere (`noneLeft.ts`), or said in every second story. */
const NOT_COMPARED =
  /^(?:people|person|one|persons|civilians?|injuries|casualties|deaths|fatalities|arrests?|longer|doubt|further|other|others|more|less|such|comment|details?|reason|time|date|decision|names?|sense|need|word|way|sign|signs|matter)\b/;
const SAYS_LITTLE =
  /^(?:expected|supposed|involved|concerned|known|seen|interested|allowed|required|needed|intended|meant|convinced|satisfied|surprised|impressed|amused|told|asked|given|made|taken|done|found|held|said|mentioned|listed|included|counted|considered|believed)$/;

const MAY_DENY = /\b(?:no|not|never)\b|n['’]t\b/i;

/** What the sentence says has not been done, with "not" or "no". */
export function denialsOfDeeds(line: Line): Statement<DeniedDeed>[] {
  if (!MAY_DENY.test(line.text)) return [];
  return SHAPES.flatMap((shape) =>
    matchesOf(shape.denied, line.text).flatMap((match) => {
      const matter = shape.read(match.groups!);
      return matter === null ? [] : statementAt(line, match, { matter, yes: false });
    }),
  );
}

/** How each sort of denial is told, and what it denies; null where that is counted elsewhere or says little. */
const SHAPES: readonly {
  readonly denied: RegExp;
  readonly read: (groups: Record<string, string>) => DeniedDeed | null;
}[] = [
  {
    denied: NOT_DONE,
    read: ({ verb }) =>
      !PARTICIPLE.test(verb!) || SAYS_LITTLE.test(verb!) ? null : { of: 'not done', verb: verb! },
  },
  {
    denied: NONE_DID,
    read: ({ noun, verb }) =>
      NOT_COMPARED.test(noun!) ? null : { of: 'none did', noun: noun!, verb: verb! },
  },
  {
    denied: DID_NONE,
    read: ({ noun, verb }) =>
      NOT_COMPARED.test(noun!) ? null : { of: 'did none', noun: noun!, verb: verb! },
  },
];

const oneOrMore = (noun: string): string => `${noun.replace(/s$/, '')}s?`;

/** How the deed is told as done. */
function shapeOfDeed(deed: DeniedDeed): RegExp {
  if (deed.of === 'not done')
    return new RegExp(
      `(?<=[\\p{L}\\d,”’]) ${BEEN} (?:\\p{Ll}+ly |also )?${deed.verb}(?![\\p{L}-])`,
      'gu',
    );
  if (deed.of === 'none did')
    return new RegExp(
      `(?<!(?:no|any|without) )(?<![\\p{L}-])${oneOrMore(deed.noun)} (?:${BEEN} |has |have |had )?(?:also )?${deed.verb}(?![\\p{L}-])`,
      'giu',
    );
  return new RegExp(
    `(?<=[\\p{L}\\d,”’]) ${deed.verb} (?!no |any |not )(?:\\p{Ll}+ ){0,2}?${oneOrMore(deed.noun)}(?![\\p{L}-])`,
    'gu',
  );
}

/** Words that a sentence has where it tells the deed as done; of nouns it may have more or fewer. */
export const wordsOfDeed = (deed: DeniedDeed): string[] =>
  [...(deed.of === 'not done' ? [] : deed.noun.split(' ')), deed.verb].map(withoutS);

/** The same of a word of a sentence. */
export const withoutS = (word: string): string => word.replace(/s$/, '');

/** Where sentences tell as done what was denied. */
export function deedsOf(matter: DeniedDeed, lines: readonly Line[]): Statement<DeniedDeed>[] {
  const shape = shapeOfDeed(matter);
  return lines.flatMap((line) =>
    matchesOf(shape, line.text).flatMap((match) => statementAt(line, match, { matter, yes: true })),
  );
}
