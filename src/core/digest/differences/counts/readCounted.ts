import { matchesOf } from '../../../language/matchesOf.ts';
import type { Line } from '../../reading/lines.ts';
import { once } from '../../reading/readOnce.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import { COUNT, HAS_NUMBER, numberOf } from '../countShapes.ts';
import { type Role, roleOf } from '../figureRole.ts';
import type { Figure, Scope } from '../readFigures.ts';
import type { Noun } from './nouns.ts';
import { deedOf, type Said, saidOf } from './predicates.ts';

/** So many of something of which something is said. */
export interface Counted {
  readonly line: Line;
  readonly figure: Figure;
  readonly noun: Noun;
  readonly said: Said;
  /** The rest of its clause, on both sides. */
  readonly around: string;
  readonly role: Role;
  /** Characters of its clause before the number. */
  readonly clause: number;
}

const STOPS =
  '(?:of|in|at|on|to|for|from|by|with|who|that|which|are|were|is|was|be|have|has|had|will|would|could|may|might|more|other|the|a|an|its|their|his|her|as|than|after|before|when|while|since|people|killed|dead|injured|wounded|years?|months?|weeks?|days?|hours?|minutes?|percent|per|cent|times|million|billion|miles?|kilomet(?:er|re)s?|km|feet|met(?:er|re)s?|degrees|points?|dollars|euros|pounds|votes?)';
/** "2,300 tram and bus drivers", "410 Tolmark prisoners", "412 hospitals". */
const COUNTED = new RegExp(
  `${COUNT}(?<np>(?: (?!${STOPS}(?!\\p{L}))(?:[\\p{L}’'-]+)){0,4}? (?<noun>people|persons|children|men|women|police|troops|personnel|staff|crew|(?!(?:${STOPS})(?!\\p{L}))[\\p{L}-]+[a-hj-rtv-z]s)(?![\\p{L}’'-]))`,
  'giu',
);
const UNNAMED = new RegExp(
  `${COUNT}(?= (?:are|were|have|had|remain|remained|missing|dead|killed|injured|took part|marched|attended|rallied|joined)(?!\\p{L}))`,
  'giu',
);
/** "5,000 to 10,000", "between 20 and 30": two ends of one. */
const IN_RANGE = /(?:\d|thousand|million) (?:to|or) $|(?<!\p{L})between [^.;]{1,20} and $/iu;
/** "0919", "1828 Between": the hour on a live page. */
const IS_HOUR = /^0\d|^\d{4}(?= )/u;
const LONGEST = 420;
/** A line of more numbers is a table. */
const MOST = 8;

/** What a line counts and says of it. */
export const countedIn: (line: Line) => readonly Counted[] = once((line: Line) => {
  const { text } = line;
  if (text.length > LONGEST || !HAS_NUMBER.test(text)) return [];
  const named = matchesOf(COUNTED, text);
  const unnamed = matchesOf(UNNAMED, text).filter(
    ({ index }) => !named.some((one) => one.index <= index && index < one.index + one[0].length),
  );
  const all = [...named, ...unnamed];
  return all.length > MOST ? [] : all.flatMap((match) => read(match, line));
});

/** Whatever is said of it. */
const UNSAID: Said = { names: ['named'], end: 0, aux: '' };
export const isUnsaid = ({ said }: Pick<Counted, 'said'>): boolean => said === UNSAID;

/** Whatever a line counts by its noun. */
export const namedIn: (line: Line) => readonly Counted[] = once((line: Line) => {
  const { text } = line;
  if (text.length > LONGEST || !HAS_NUMBER.test(text)) return [];
  const all = matchesOf(COUNTED, text);
  return all.length > MOST ? [] : all.flatMap((match) => read(match, line, UNSAID));
});

function read(match: RegExpExecArray, line: Line, given: Said | null = null): Counted[] {
  const { text } = line;
  if (IN_RANGE.test(text.slice(0, match.index))) return [];
  if (IS_HOUR.test(match[0]) && match.index === 0) return [];
  const groups = match.groups!;
  const { number, bound, about, scale, noun = '', np = '' } = groups;
  if (/^(?:19|20)\d\d$/.test(number!) && scale === undefined) return [];
  const start = match.index;
  const end = start + match[0].length;
  const before = clauseBefore(text.slice(0, start));
  const behind = clauseBehind(text.slice(end));
  const fate = given === null ? ofNoun(noun) : null;
  const said = given ?? fate ?? saidOf(before, behind) ?? deedOf(noun.toLowerCase(), before);
  if (said === null || /^(?:only|a further|another)$/i.test(bound ?? '')) return [];
  const value = numberOf(groups);
  const [stem = ''] = termsOf(wordsOf(noun));
  const role = roleOf(text, start, end - np.length);
  return [
    {
      line,
      noun: fate === null ? { stem, word: noun.toLowerCase() } : { stem: '', word: '' },
      said,
      around: `${before} ${behind}`,
      role,
      clause: before.length,
      figure: {
        start,
        end: end + said.end,
        text: text.slice(start, end),
        low: value,
        high: value,
        unit: '',
        scope: scopeOf(bound, about),
        thing: stem,
        label: noun,
        which: termsOf(wordsOf(np)).filter((term) => term !== stem),
        role,
        near: [],
      },
    },
  ];
}

/** "12 deaths", "40 arrests": the noun says what befell people. */
const FATE_NOUNS: readonly (readonly [string, RegExp])[] = [
  ['dead', /^(?:deaths|fatalities)$/i],
  ['arrested', /^(?:arrests|detentions)$/i],
  ['hurt', /^injuries$/i],
];
const ofNoun = (noun: string): Said | null => {
  const fate = FATE_NOUNS.find(([, nouns]) => nouns.test(noun))?.[0];
  return fate === undefined ? null : { names: [fate], end: 0, aux: '' };
};

const scopeOf = (bound: string | undefined, about: string | undefined): Scope => {
  if (about !== undefined) return 'about';
  if (bound === undefined) return 'exact';
  return /^(?:at least|more than|over|no fewer than)$/i.test(bound) ? 'least' : 'most';
};

const MARK =
  /[;:—“”"()]| – |, (?:and|but|while|after|when|as|because|with|including|among)(?!\p{L})/u;
/** Where another clause begins without a comma. */
const BEGINS = / (?:after|when|while|because|as|and|but|although|that|if) /u;
const clauseBefore = (text: string): string => text.split(MARK).at(-1)!.split(BEGINS).at(-1)!;
const clauseBehind = (text: string): string =>
  text.split(MARK)[0]!.split(/ (?:after|when|while|because|but|although) /u)[0]!;
