import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';

/** A plan and its end are not the same. */
const TURNS_BACK =
  /^(?:postpon|delay|cancel|abandon|scrap|suspend|revers|overturn|withdr(?:ew|awn)|resch|halt)/;

/** The same in two words. */
const TURNS_BACK_IN_TWO =
  / (?:call(?:s|ed|ing)? off|rul(?:e|es|ed|ing) out|turn(?:s|ed|ing)? down|back(?:s|ed|ing)? out|g(?:a|i)ve(?:s|n)? up|pull(?:s|ed|ing)? out|drop(?:s|ped|ping) (?:the|its|his|her|their|all|an?|plans?|charges?)) /;

/** "Suspended from the club": somebody, and no plan. */
const isOfPerson = (word: string, next: string | undefined): boolean =>
  word === 'suspended' && next === 'from';

/** In the main clause, which in news comes first; further on it is background. */
const MAIN_CLAUSE = 13;

/** Whether a line's main clause tells that a plan ends, or is put off. */
export const turnsBack = once(({ words }: Line): boolean => {
  const opening = words.slice(0, MAIN_CLAUSE);
  return (
    opening.some((word, at) => TURNS_BACK.test(word) && !isOfPerson(word, opening[at + 1])) ||
    TURNS_BACK_IN_TWO.test(` ${opening.join(' ')} `)
  );
});

/** What is abandoned is at an end, whoever ended it: talks that "collapsed", a plan that "fell apart". */
const IS_AT_END =
  / (?:collaps(?:es?|ed|ing)|jettison(?:s|ed|ing)?|end(?:s|ed)|br(?:oke|oken|eaks?) (?:down|off|up)|f(?:ell|alls?|allen) (?:apart|through)|(?:came|comes?|brought) to an? (?:\p{L}+ )?(?:end|halt|stop)|walk(?:s|ed) away) /u;

const hasTurn = once(
  ({ words, joined }: Line): boolean =>
    words.some((word) => TURNS_BACK.test(word)) ||
    TURNS_BACK_IN_TWO.test(joined) ||
    IS_AT_END.test(joined),
);

/** Only one of two tells of a plan's end, and the other has no word of it, however far behind. */
export const turnsBackApart = (a: Line, b: Line): boolean =>
  turnsBack(a) !== turnsBack(b) && !hasTurn(turnsBack(a) ? b : a);
