import { phraseBefore } from '../reading/phrase.ts';
import type { Told } from './told.ts';

export const isTime = (thing: string): boolean =>
  /^(?:year|month|week|dai|hour|minut|second|decad|centuri)$/.test(thing);

/** "For two months", "for only three months". */
const wordBefore = ({ line, figure }: Told): string =>
  /\b(\p{L}+) (?:only |just |about )?$/u
    .exec(line.text.slice(0, figure.start))?.[1]
    ?.toLowerCase() ?? '';

/** So many words both sentences share; or fewer, where it is the same that lasted. */
const LEAST_COMMON = 6;
const LEAST_LASTING = 4;

/** Whether two times are how long one thing takes. */
export const areOneDuration = (a: Told, b: Told, common: number): boolean =>
  wordBefore(a) === wordBefore(b) &&
  (wordBefore(a) === 'lasted'
    ? common >= LEAST_LASTING && areOneThingThatLasted(a, b)
    : common >= LEAST_COMMON);

const LASTED = / lasted (?:only |just |about )?$/u;

/** "The blackout in Elm lasted three hours", "the blackout lasted five": one thing has one duration. */
function areOneThingThatLasted(a: Told, b: Told): boolean {
  const [ofA, ofB] = [a, b].map(({ line, figure }) => {
    const before = line.text.slice(0, figure.start);
    const at = before.search(LASTED);
    return at < 0 ? null : phraseBefore(before.slice(0, at));
  });
  if (!ofA || !ofB || !ofA.heads.some((noun) => ofB.heads.includes(noun))) return false;
  return (
    ofA.terms.every((term) => ofB.terms.includes(term)) ||
    ofB.terms.every((term) => ofA.terms.includes(term))
  );
}
