import type { Report } from '../../../report/report.ts';
import type { Difference } from '../../digest.ts';
import type { Line } from '../../reading/lines.ts';
import { linesIn, once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { cutTail } from '../gap.ts';
import { sideOf } from '../sideOf.ts';

/** "The director at first told this newspaper that he had not seen the report." */
const AT_FIRST =
  /(?<!\p{L})(?:at first|initially|first|originally) (?:(?:said|insisted|claimed|maintained|denied|stated)(?: that)?|told [\p{L} ]{2,30}? that) (?<said>[^.;“”"]{8,160})/iu;
/** "He later accepted that he had signed for it." */
const THEN =
  /^(?:But |Then )?(?:He|She|They|It|The \p{Ll}+) (?:later|then|has since|have since|now|eventually|subsequently) (?:(?:accept(?:s|ed)?|acknowledge[sd]?|concede[sd]?|confirm(?:s|ed)?|admit(?:s|ted)?) that |admit(?:s|ted)? (?:to )?(?=(?:he|she|it|they|having|\p{Ll}+ing)(?!\p{L})))(?<said>[^.;“”"]{6,})/u;
/** Of what was said, as it is asked. */
const MOST_LETTERS = 120;

/** What somebody said at first and then admitted was otherwise: the admission holds. */
export const findFirstSaid = (reading: Reading): Difference[] =>
  reading.reports.flatMap(pairsIn).map(({ said, first, then }) => ({
    kind: 'settled',
    fact: 'happened',
    about: `Is it so: ${said}?`,
    sides: [sideOf(first.text, [first], reading), sideOf(then.text, [then], reading)],
  }));

interface Pair {
  readonly said: string;
  readonly first: Line;
  readonly then: Line;
}

const pairsIn = once((report: Report): readonly Pair[] => {
  const lines = linesIn(report);
  return lines.flatMap((first, at) => {
    const said = AT_FIRST.exec(first.text)?.groups?.said;
    const then = lines[at + 1];
    if (said === undefined || then === undefined || !THEN.test(then.text)) return [];
    return [{ said: cutTail(said.trim(), MOST_LETTERS), first, then }];
  });
});
