import { ANY_WEEKDAY } from '../../language/days.ts';
import { matchesOf } from '../../language/matchesOf.ts';
import type { Span } from '../../report/report.ts';
import { withoutSayer } from '../likeness/withoutSayer.ts';
import type { Line } from '../reading/lines.ts';
import { type Phrase, phraseBefore } from '../reading/phrase.ts';
import { isInside, quotedStretches } from '../reading/quotedStretches.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { isLeftOpen } from './leftOpen.ts';

/** What a sentence says yes or no to. */
export interface Statement {
  readonly line: Line;
  readonly yes: boolean;
  /** Only statements of one key are a yes and a no to one thing. */
  readonly key: string;
  /** Of whom or what; null where the key says it: "no oil leaked". */
  readonly subject: Phrase | null;
  /** Its clause. */
  readonly span: Span;
  /** What is told behind the deed in its clause. */
  readonly rest: string;
}

/** States and outcomes of which a thing has one, as they are told of what stands before. */
const OPPOSITES: readonly (readonly [name: string, yes: string, no: string])[] = [
  [
    'damaged',
    'HAVE_BEEN (?:ADVERB )?(?:damaged|wrecked|destroyed)',
    'IS (?:undamaged|unharmed|unscathed|intact|not damaged)|(?:escaped|survived) (?:undamaged|unscathed|intact|without damage)|suffered no damage',
  ],
  [
    'hurt',
    'HAVE_BEEN (?:ADVERB )?(?:hurt|injured|wounded)',
    'IS (?:unhurt|uninjured|unharmed|not hurt|not injured)|escaped (?:unhurt|uninjured|unharmed|injury)',
  ],
  [
    'took place',
    '(?:went|has gone|have gone) ahead|(?:took|has taken|have taken) place|HAVE_BEEN held',
    'HAVE_BEEN (?:cancell?ed|called off|scrapped|abandoned)',
  ],
  ['open', 'IS (?:kept )?open', 'IS (?:closed|shut)'],
  ['alive', 'HAVE_BEEN found (?:alive|safe|unharmed)', 'HAVE_BEEN found dead'],
];
const WORDS: Readonly<Record<string, string>> = {
  HAVE_BEEN: '(?:was|were|is|are|has been|have been|had been)',
  IS: '(?:was|were|is|are|has been|have been|had been|stayed|remained|remains)',
  ADVERB: '(?:badly|heavily|severely|slightly|seriously|lightly|also|\\p{Ll}+ly)',
};
const shapeOf = (words: string): RegExp =>
  new RegExp(
    `(?<=[\\p{L}\\d,”’]) (?:${words.replace(/HAVE_BEEN|IS|ADVERB/g, (name) => WORDS[name]!)})(?![\\p{L}-])`,
    'gu',
  );
const STATES = OPPOSITES.flatMap(([key, yes, no]) => [
  { key, yes: true, shape: shapeOf(yes) },
  { key, yes: false, shape: shapeOf(no) },
]);

/** Most sentences have none of these words, one of which each of the shapes has. */
const MAY_TELL_STATE =
  /damage|wrecked|destroyed|intact|un(?:harmed|scathed|hurt|injured)|hurt|injur|wounded|ahead|place|held|cancel|called off|scrapped|abandoned|open|closed|shut|found/;

/** What the sentence tells of a state or an outcome that has an opposite. */
export const statesIn = (line: Line): Statement[] =>
  (MAY_TELL_STATE.test(line.text) ? STATES : []).flatMap(({ key, yes, shape }) =>
    matchesOf(shape, line.text).flatMap((match) => statement(line, match, { key, yes }, true)),
  );

const BEEN = '(?:was|were|has been|have been|had been)';
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
export function denialsOfDeeds(line: Line): Statement[] {
  const { text } = line;
  if (!MAY_DENY.test(text)) return [];
  return [
    ...matchesOf(NOT_DONE, text).flatMap((match) => {
      const { verb } = match.groups!;
      return !PARTICIPLE.test(verb!) || SAYS_LITTLE.test(verb!)
        ? []
        : statement(line, match, { key: `not ${verb}`, yes: false }, true);
    }),
    ...matchesOf(NONE_DID, text).flatMap((match) => {
      const { noun, verb } = match.groups!;
      return NOT_COMPARED.test(noun!)
        ? []
        : statement(line, match, { key: `no ${noun!}|${verb}`, yes: false }, false);
    }),
    ...matchesOf(DID_NONE, text).flatMap((match) => {
      const { noun, verb } = match.groups!;
      return NOT_COMPARED.test(noun!)
        ? []
        : statement(line, match, { key: `${verb} no|${noun!}`, yes: false }, true);
    }),
  ];
}

const number = (noun: string): string => `${noun.replace(/s$/, '')}s?`;

/** How the deed that a key denies is told as done. */
function shapeOfDeed(key: string): RegExp {
  const [, verb] = /^not (.+)$/.exec(key) ?? [];
  if (verb !== undefined)
    return new RegExp(
      `(?<=[\\p{L}\\d,”’]) ${BEEN} (?:\\p{Ll}+ly |also )?${verb}(?![\\p{L}-])`,
      'gu',
    );
  const [, noun, did] = /^no (.+)\|(.+)$/.exec(key) ?? [];
  if (noun !== undefined)
    return new RegExp(
      `(?<!(?:no|any|without) )(?<![\\p{L}-])${number(noun)} (?:${BEEN} |has |have |had )?(?:also )?${did}(?![\\p{L}-])`,
      'giu',
    );
  const [, found, object] = /^(.+) no\|(.+)$/.exec(key)!;
  return new RegExp(
    `(?<=[\\p{L}\\d,”’]) ${found} (?!no |any |not )(?:\\p{Ll}+ ){0,2}?${number(object!)}(?![\\p{L}-])`,
    'gu',
  );
}

/** Words that a sentence has where it tells as done what the key denies; of nouns it may have more or fewer. */
export const wordsOfDeed = (key: string): string[] => {
  const words = key.split(/[ |]/).filter((word) => word !== 'no' && word !== 'not');
  return words.map(withoutS);
};

/** The same of a word of a sentence. */
export const withoutS = (word: string): string => word.replace(/s$/, '');

/** Where sentences tell as done what the key denies. */
export function deedsOf(key: string, lines: readonly Line[]): Statement[] {
  const shape = shapeOfDeed(key);
  return lines.flatMap((line) =>
    matchesOf(shape, line.text).flatMap((match) =>
      statement(line, match, { key, yes: true }, !key.startsWith('no ')),
    ),
  );
}

const CLAUSE_BEGINS = /[;:—–] |, (?:and|but|while|although|though) |(?<=,) (?=no )/gu;
const CLAUSE_ENDS =
  /[;:]|[.!?]["”’]?$| [–—] |, (?:and|but|while|which|who|whose|where|although|though|as|because|after|saying|according)\b| (?:but|while|although|though|because|despite)\b/u;

/** Nothing is said for certain, or of this one and of now. */
const OF_ANOTHER =
  /(?<!\p{L})(?:again|later|earlier|until|previous(?:ly)?|briefly|at first|initially|originally|no longer|nearly|almost|partly|partially|second|third|another|others?|rest|some of|most of|years? (?:ago|earlier|later)|last (?:week|month|year)|(?:19|20)\d\d|reportedly|allegedly|supposedly|apparently|only|either|both|half)(?!\p{L})/iu;

function statement(
  line: Line,
  { 0: letters, index }: RegExpExecArray,
  { key, yes }: Pick<Statement, 'key' | 'yes'>,
  hasSubject: boolean,
): Statement[] {
  const { text } = line;
  if (isLeftOpen(text, index)) return [];
  const end = index + letters.length;
  const start =
    matchesOf(CLAUSE_BEGINS, text.slice(0, index + 1))
      .map((match) => match.index + match[0].length)
      .filter((at) => at <= index)
      .at(-1) ?? 0;
  const told = withoutSayer(text);
  const behind = told.length > end ? told.slice(end) : '';
  const rest = behind.slice(0, CLAUSE_ENDS.exec(behind)?.index ?? behind.length);
  const span = { start, end: end + rest.length };
  if (OF_ANOTHER.test(text.slice(start, span.end))) return [];
  if (isInside(index, quotedStretches(text).stretches)) return [];
  const subject = hasSubject ? phraseBefore(text.slice(0, index)) : null;
  return [{ line, key, yes, subject, span, rest }];
}

/** Stems of what a statement tells behind its deed, but for when it was. */
export const termsOfRest = ({ rest }: Statement): string[] =>
  termsOf(wordsOf(rest.replace(WHEN, '').replace(DAYS, ' ')));
const WHEN =
  /(?<!\p{L})(?:(?:an?|\d+|\p{Ll}+) (?:minutes?|hours?|days?|weeks?) )?(?:before|after|when|while|as|amid|following|during)(?!\p{L}).*$/u;
const DAYS = new RegExp(
  String.raw`(?<!\p{L})${ANY_WEEKDAY}(?:['’]s)?(?: (?:morning|afternoon|evening|night))?`,
  'gu',
);
