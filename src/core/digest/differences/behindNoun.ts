import { matchesOf } from '../../language/matchesOf.ts';
import { HUNDREDS_AND, NUMBER_WORD } from '../../language/numberWords.ts';

const NUMBER = `\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${HUNDREDS_AND}|${NUMBER_WORD}`;
const SCOPE =
  'about|around|roughly|some|nearly|almost|more than|over|at least|up to|as many as|fewer than';
/** Nothing more of the number stands behind it, and nothing that it counts. */
const IS_BARE = `(?=[.,;:)]|$| (?:on|by|in|as|from|after|since|according|this|and|late|early|with|across|over|when|while|amid)\\b)(?![.,]\\d)`;
const REACHES =
  '(?:to|at|is|was|now|above|past|beyond|reached|reaches|reaching|passed|passes|passing|topped|topping|exceeded|exceeds|surpassed|hit|stood at|stands at|of)(?: now)?';

/** "The number of cases in Lusaro has risen to 21", "the death toll stood at 16". */
const NUMBER_OF = new RegExp(
  `\\bnumber of (?<what>(?:[\\p{L}'’-]+ ){0,3}?(?:[\\p{L}-]{3,}s|people|men|women|children|dead|missing|injured|wounded))(?= (?:in|of|at|across|on|from|worldwide|nationwide|has|have|had|rose|risen|fell|grew|climbed|jumped|is|was|now|stood|stands|reached|reaches|who|that|to)\\b) (?:[\\p{L}\\d'’-]+ ){0,8}?${REACHES} (?:(?<scope>${SCOPE}) )?(?<number>${NUMBER})${IS_BARE}`,
  'giu',
);
/** "The death toll", "bringing the toll to 22", "the number of people killed by the quake rose to 19". */
const DEATH_TOLL = new RegExp(
  `\\b(?:(?:death|confirmed|official|overall|total|the|its) toll|death count|count of the dead|number of (?:(?:(?:people|those|persons) )?(?:confirmed )?(?:killed|dead|deaths|fatalities)|(?:people|those|persons) who (?:(?:have |had )?died|(?:have been |had been |were )?killed)|victims)) (?:(?!(?:could|may|might|would|will|should)(?!\\p{L}))[\\p{L}\\d'’-]+,? ){0,20}?${REACHES} (?:(?<scope>${SCOPE}) )?(?<number>${NUMBER})(?:(?= people\\b)|${IS_BARE})`,
  'giu',
);
/** "Police said 40,000 took part": people, who are not named as such. */
const WHO_DID = new RegExp(
  `(?<![\\d.,:/$£€%-])(?:\\b(?<scope>${SCOPE}) )?\\b(?<number>\\d{1,3}(?:,\\d{3})+|\\d{3,})(?= (?:took part|attended|marched|rallied|protested|demonstrated|gathered|turned out|showed up|fled|joined)\\b)`,
  'giu',
);

/** A number that stands apart from what it counts. */
export interface BareNumber {
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly scope: string | undefined;
  /** What is counted, as it is written. */
  readonly what: string;
}

const readBare = (match: RegExpMatchArray, what: string): BareNumber => {
  const { number = '', scope } = match.groups!;
  const end = match.index! + match[0].length;
  const start = end - number.length - (scope === undefined ? 0 : scope.length + 1);
  return { start, end, number, scope, what };
};

const MAY_HAVE =
  /\bnumber of\b|\d(?:,\d{3})* (?:took|attended|marched|rallied|protested|demonstrated|gathered|turned|showed|fled|joined)/i;

export function bareNumbersIn(text: string): BareNumber[] {
  if (!MAY_HAVE.test(text)) return [];
  return [
    ...matchesOf(NUMBER_OF, text).map((match) => readBare(match, match.groups!.what!)),
    ...matchesOf(WHO_DID, text).map((match) => readBare(match, 'people')),
  ];
}

export const deathTollsIn = (text: string): BareNumber[] =>
  /\btoll\b|\bnumber of\b|\bdeath count\b|\bcount of the\b/i.test(text)
    ? matchesOf(DEATH_TOLL, text).map((match) => readBare(match, 'dead'))
    : [];
