import { matchesOf } from '../../language/matchesOf.ts';
import type { Line } from '../reading/lines.ts';
import type { Casualties } from './fates.ts';
import { roleOf } from './figureRole.ts';
import { countOf } from './plainCount.ts';

const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries(
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, at) => [word, at + 2] as const),
);
export const ORDINAL = `(?<ordinal>${Object.keys(ORDINALS).join('|')}|\\d{1,3}(?:st|nd|rd|th))`;
/** Where, told between who it was and that he died. */
const IN_PLACE = '(?:,? (?:in|from|at|on|aboard) (?:the )?[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?,?)?';
const DIED =
  '(?:(?:has|have|had)(?: now| since)? died|died|(?:was|has been|had been) (?:killed|confirmed dead|found dead))';
const FOUND =
  '(?:was|has been|had been) (?:found|recovered|discovered|washed (?:up|ashore)|pulled|retrieved|brought)';

/** "A sixth person has died", "a fifth body was found", "the third death": all dead so far. Whose fifth a "fifth resident" is, nobody tells. */
const SHAPES = [
  `(?<count>(?:an?|the) ${ORDINAL} (?:person|victim)${IN_PLACE} ${DIED})`,
  `(?<count>the ${ORDINAL} (?:person|victim) (?:to (?:die|be killed)|killed|who (?:has )?died))`,
  `(?<count>(?:an?|the) ${ORDINAL} body${IN_PLACE} ${FOUND})`,
  `(?:found|recovered|discovered|retrieved|pulled) (?<count>an? ${ORDINAL} (?:body|victim))`,
  `(?<count>(?:an?|the) ${ORDINAL} (?:confirmed )?(?:death|fatality))`,
].map((shape) => new RegExp(`(?<![\\p{L}-])${shape}(?![\\p{L}-])`, 'dgiu'));

const MAY_HAVE = new RegExp(
  `(?<![\\p{L}-])${ORDINAL} (?:person|victim|body|confirmed|death|fatality)`,
  'iu',
);

/** "The second death in Orme this year", "the third death in a week": of several events. */
const OF_SEVERAL =
  /(?<!\p{L})(?:(?:this|in the last|in the past) (?:week|month|year|season|spring|summer|autumn|winter|decade)|of the (?:year|season)|so far this|in (?:as many|an?|\p{L}+|\d+) (?:days|weeks?|months?|years?|decades?)|(?:in|since) (?:19|20)\d\d)(?!\p{L})/u;

/** The dead whom a sentence counts by the last of them. */
export function ordinalTollsIn({ text }: Pick<Line, 'text'>): Casualties[] {
  if (!MAY_HAVE.test(text) || OF_SEVERAL.test(text)) return [];
  return SHAPES.flatMap((shape) => matchesOf(shape, text)).flatMap(({ groups, indices }) => {
    const [start, end] = indices!.groups!.count!;
    if (roleOf(text, start, end) !== 'plain') return [];
    const figure = countOf(text, { start, end }, countIn(groups!.ordinal!));
    return [{ fate: 'dead' as const, figure, who: '', isDeed: true as const }];
  });
}

/** How many there are with the one that an ordinal tells; 0 where there is none. */
export const ordinalCount = (text: string): number =>
  countIn(
    new RegExp(`(?<![\\p{L}\\d-])${ORDINAL}(?![\\p{L}-])`, 'iu').exec(text)?.groups?.ordinal ?? '0',
  );

const countIn = (ordinal: string): number =>
  ORDINALS[ordinal.toLowerCase()] ?? Number.parseInt(ordinal, 10);
