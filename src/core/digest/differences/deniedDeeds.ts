import { matchesOf } from '../../language/matchesOf.ts';
import { HAD_BEEN } from '../../language/verbForms.ts';
import { pastOf } from '../../language/wordFamily.ts';
import type { Line } from '../reading/lines.ts';
import { type DeniedDeed, type Statement, statementAt } from './statement.ts';

const BEEN = `(?:${HAD_BEEN})`;
const VERB = '(?<verb>\\p{Ll}{3,})';
/** "Was not clear", "was not available": no deed. */
const PARTICIPLE =
  /(?:[^e]ed|wn|ken|ven|ten|sen|ught)$|^(?:hit|cut|shot|hurt|struck|sunk|built|sold|paid|met|shut|split|lost|laid|sent|left|won|led|read|beaten|torn|worn|sworn|drawn|freed)$/;
const NOT_DONE = new RegExp(
  `(?<=[\\p{L}\\d,”’]) (?:(?:was|were)(?:n['’]t| not| never)|(?:has|have|had)(?:n['’]t| not| never) been) (?:${VERB}|(?<where>on))(?![\\p{L}-])`,
  'gu',
);
/** "Did not throw", "had not consulted"; who has not done it yet may do it still. */
const DID_NOT =
  /(?<=[\p{L}\d,”’]) (?:did(?: not|n['’]t)|had(?: not|n['’]t| never)) (?<verb>\p{Ll}{3,})(?![\p{L}-])/gu;
/** "There had been no irregularities". */
const WAS_NONE =
  /(?<![\p{L}-])[Tt]here (?:was|were|had been|have been) no (?<noun>(?:\p{Ll}+ )?\p{Ll}{4,})(?![\p{L}-])/gu;
/** At the head of a clause: "no oil leaked", "no shots were fired". */
const NONE_DID = new RegExp(
  `(?:^|(?<=, |; |: |\\b(?:that|but|and|said|says) ))[Nn]o (?<noun>(?:\\p{Ll}+ )?\\p{Ll}{3,}) (?:${BEEN} |has |have |had )?(?<verb>\\p{Ll}{2,}ed|sank|fell|broke|rose|held|lost|found|seen|taken|given|made|shot|left|sent)(?![\\p{L}-])`,
  'gu',
);
/** "Found no cracks". */
const DID_NONE =
  /(?<=[\p{L}\d,”’]) (?<verb>\p{Ll}{2,}ed|had|found|saw|heard|brought|caught|shot|sold|bought|sent|paid|struck|broke) no (?<noun>(?:\p{Ll}+ )?\p{Ll}{3,})(?![\p{L}-])/gu;

/** Counted elsewhere (`noneLeft.ts`), or said in every second story. */
const NOT_COMPARED =
  /^(?:people|person|one|persons|civilians?|injuries|casualties|deaths|fatalities|arrests?|longer|doubt|further|other|others|more|less|such|comment|details?|reason|time|date|decision|names?|sense|need|word|way|sign|signs|matter)\b/;
const SAYS_LITTLE =
  /^(?:expected|supposed|involved|concerned|known|seen|interested|allowed|required|needed|intended|meant|convinced|satisfied|surprised|impressed|amused|told|asked|given|made|taken|done|found|held|said|mentioned|listed|included|counted|considered|believed)$/;

/** What somebody was doing, or was on: "was not driving", "was not on his phone". */
const BEING = /ing$|^on$/;
/** Verbs that say nothing without what stands behind them, and what goes on in a mind. */
const LIGHT =
  /^(?:have|had|make|take|get|give|come|go|gone|want|need|know|think|believe|say|see|mean|like|seem|look|feel|appear|respond|comment|reply|answer|elaborate|specify|explain|even|yet|immediately|only|always|just|really|actually|already|been|become)$/;

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
    read: ({ where, verb = where }) =>
      !(PARTICIPLE.test(verb!) || BEING.test(verb!)) || SAYS_LITTLE.test(verb!)
        ? null
        : { of: 'not done', verb: verb! },
  },
  {
    denied: DID_NOT,
    read: ({ verb }) =>
      LIGHT.test(verb!) || pastOf(verb!).some((form) => SAYS_LITTLE.test(form))
        ? null
        : { of: 'did not', verb: verb! },
  },
  {
    denied: WAS_NONE,
    read: ({ noun }) => (NOT_COMPARED.test(noun!) ? null : { of: 'was none', noun: noun! }),
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
  if (deed.of === 'did not')
    return new RegExp(
      `(?<=[\\p{L}\\d,”’]) (?:also |had )?(?:${alike(pastOf(deed.verb))})(?![\\p{L}-])`,
      'gu',
    );
  if (deed.of === 'was none')
    return new RegExp(
      `(?<![\\p{L}-])there (?:was|were|had been|have been) (?!no )(?:\\p{Ll}+ ){0,2}?${oneOrMore(deed.noun)}(?![\\p{L}-])`,
      'giu',
    );
  if (deed.of === 'none did')
    return new RegExp(
      `(?<!(?:no|any|without) )(?<![\\p{L}-])(?:${oneOrMore(deed.noun)} (?:${BEEN} |has |have |had )?(?:also )?${deed.verb}|${deed.verb} (?:an? |the |some )?${oneOrMore(deed.noun)})(?![\\p{L}-])`,
      'giu',
    );
  return new RegExp(
    `(?<=[\\p{L}\\d,”’]) (?:${verbsLike(deed.verb)}) (?!no |any |not )(?:\\p{Ll}+ ){0,2}?${oneOrMore(deed.noun)}(?![\\p{L}-])`,
    'gu',
  );
}

/** Who used something fired or threw it: what it was says the noun. Who fired opened fire. */
const verbsLike = (verb: string): string =>
  verb === 'used'
    ? 'used|fired|deployed|sprayed|threw'
    : verb === 'fired'
      ? 'fired|opened fire'
      : verb;
const alike = (verbs: readonly string[]): string => verbs.map(verbsLike).join('|');

/** Words of each of which a sentence has one form where it tells the deed as done; of nouns it may have more or fewer. */
export const wordsOfDeed = (deed: DeniedDeed): (readonly string[])[] => [
  ...('noun' in deed ? deed.noun.split(' ').map((word) => [withoutS(word)]) : []),
  ...('verb' in deed ? [formsOf(deed).map(withoutS)] : []),
];
const formsOf = (deed: Exclude<DeniedDeed, { of: 'was none' }>): readonly string[] =>
  deed.of === 'did not' || deed.of === 'did none'
    ? alike(deed.of === 'did not' ? pastOf(deed.verb) : [deed.verb])
        .split('|')
        .map((words) => words.split(' ')[0]!)
    : [deed.verb];

/** The same of a word of a sentence. */
export const withoutS = (word: string): string => word.replace(/s$/, '');

/** Where sentences tell as done what was denied. */
export function deedsOf(matter: DeniedDeed, lines: readonly Line[]): Statement<DeniedDeed>[] {
  const shape = shapeOfDeed(matter);
  return lines.flatMap((line) =>
    matchesOf(shape, line.text).flatMap((match) => statementAt(line, match, { matter, yes: true })),
  );
}
