import { matchesOf } from '../../language/matchesOf.ts';
import { NUMBER_WORD, spelledValue } from '../../language/numberWords.ts';
import { casualtiesIn, isOfLongTime } from '../differences/casualties.ts';
import type { Casualties } from '../differences/fates.ts';
import { ORDINAL, ordinalCount } from '../differences/ordinalTolls.ts';
import { countOf } from '../differences/plainCount.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';

/** "One in three have died" counts nobody. */
const NUMBER = `(?<![\\p{L}\\d.,:/$£€%-])(?<!(?:in|every|of) )(?<number>\\d{1,4}|one|${NUMBER_WORD})`;
const WHO = '(?: (?:people|patients|residents|of them|of whom))?';
/** "A third victim, a woman of 60, died". */
const ASIDE = '(?:, [^,.;]{2,50},)';
const SO_FAR = '(?: (?:now|so far|since|already|in all))?';

/** All dead so far, in words that hardly say of what: of the one event that its report is about. */
const SHAPES = [
  `${NUMBER}${WHO}${ASIDE}? (?:have|has)${SO_FAR} died`,
  `${NUMBER}${WHO},? (?:and )?not (?:\\d+|${NUMBER_WORD}),? (?:have |has )?(?:died|were killed)`,
  `(?:claimed|cost)${SO_FAR} ${NUMBER} (?:people their )?lives`,
  `(?<count>(?:an?|the) (?<nth>${ORDINAL}) (?:person|victim|patient)${ASIDE} (?:has |had )?died)`,
].map((shape) => new RegExp(`(?<![\\p{L}-])${shape}(?![\\p{L}-])`, 'dgiu'));
const MAY_HAVE = /died|lives/iu;

/** "A storm has claimed two lives in Sulla" brings in an event of its own, but for a report's first sentence. */
const OWN_EVENT = /^(?:An?|Another) (?!(?:\p{L}+) (?:person|victim|patient|death))/iu;

const totalsIn = once((line: Line): readonly Casualties[] => {
  const { text } = line;
  if (!MAY_HAVE.test(text) || (line.rank > 0 && OWN_EVENT.test(text))) return [];
  return SHAPES.flatMap((shape) => matchesOf(shape, text)).flatMap(({ groups, indices }) => {
    const { number, nth } = groups!;
    const [start, end] = indices!.groups![nth === undefined ? 'number' : 'count']!;
    const count = nth === undefined ? (spelledValue(number!) ?? Number(number)) : ordinalCount(nth);
    const figure = countOf(text, { start, end }, count);
    if (isOfLongTime(text, figure)) return [];
    return [{ fate: 'dead' as const, figure, who: '', ...(nth ? { isDeed: true as const } : {}) }];
  });
});

/** What befell how many, those that only a total tells of among it. */
export const tollsIn = once((line: Line): readonly Casualties[] => {
  const told = casualtiesIn(line);
  const isTold = ({ figure }: Casualties) =>
    told.some((one) => one.figure.start <= figure.end && figure.start <= one.figure.end);
  return [...told, ...totalsIn(line).filter((one) => !isTold(one))];
});

export const tellsTotal = (line: Line): boolean => totalsIn(line).length > 0;
