import type { Report } from '../../../report/report.ts';
import { textWords } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { type Opening, openingOf } from './opening.ts';
import type { Brief } from './readBrief.ts';

/** Just people, those who work, who live there, who came: whoever the story is of. */
const ANYBODY =
  /^(?:|peopl|person|resid|inhabit|villag|local|worker|employe|staff|member|striker|marcher|demonstr|protest|support|particip|visitor|guest|passeng|home|household|custom)$/;
const HOMES = /^(?:home|household|custom)$/;

/** The same people: of one calling, or called just people by a report that tells of that calling and no other. */
export function areOfOneGroup(a: Brief, b: Brief, { byId }: Reading): boolean {
  if (a.who === b.who) return true;
  if (a.of.name === 'has' || HOMES.test(a.who) !== HOMES.test(b.who)) return false;
  const [anyA, anyB] = [ANYBODY.test(a.who), ANYBODY.test(b.who)];
  if (anyA || anyB) {
    if (anyA && anyB) return true;
    const [who, one, other] = anyA ? [b.who, a, b] : [a.who, b, a];
    const [report, theirs] = [one, other].map(({ line }) => byId.get(line.reportId)!) as [
      Report,
      Report,
    ];
    const [opening, their] = [openingOf(report), openingOf(theirs)];
    if (namesOthers(opening) || namesOthers(their)) return false;
    return a.of.name === 'strike'
      ? ![report, theirs].some((told) => tellsOfOthers(told, who))
      : opening.terms.has(who);
  }
  return false;
}

/** "Bus drivers and teachers". */
const AND_OTHERS = /(?<!\p{L})\p{L}{2,}s,? (?:and|or) (?:[\p{L}-]+ )?\p{L}{2,}s(?!\p{L})/u;
const namesOthers = ({ text }: Opening): boolean => AND_OTHERS.test(text);

const CALLINGS =
  /^(?:driver|teacher|nurse|doctor|pilot|conductor|guard|cleaner|mechanic|engineer|porter|miner|docker|clerk|baker|cook|waiter|postman|firefighter|steward|stewardess|lecturer|midwive|midwife|lawyer|judge|actor|writer|farmer|fishermen|builder|welder|courier|signaller|dispatcher)s$/;

/** A calling besides this one. */
const tellsOfOthers = (report: Report, who: string): boolean =>
  textWords(report).some((word) => CALLINGS.test(word) && !word.startsWith(who.slice(0, -1)));
