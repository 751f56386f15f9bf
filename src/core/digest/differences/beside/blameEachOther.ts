import type { Report } from '../../../report/report.ts';
import type { Difference } from '../../digest.ts';
import type { Line } from '../../reading/lines.ts';
import { linesIn, once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import { differenceOf } from '../differenceOf.ts';

const SAYS = '(?:says?|said|insists?|insisted|claims?|claimed|maintains?|maintained)';
/** "The department says the editing was done by the project office." */
const DONE_BY = new RegExp(
  `^(?<whose>[^,;:“”"]{3,60}?) ${SAYS} (?:that )?(?<deed>[^,;:“”"]{3,80}?) (?:was|were|had been|came|comes) (?:\\p{L}+ )?(?:by|from) (?:the |an? |its )?(?<other>[^,;:“”"]{3,50}?)[.]?$`,
  'iu',
);
/** "The project office says it was the department." */
const IT_WAS = new RegExp(
  `^(?<whose>[^,;:“”"]{3,60}?) ${SAYS} (?:that )?it (?:was|is|had been) (?:done by )?(?:the |an? |its )?(?<other>[^,;:“”"]{3,50}?)(?: (?:that|who|which) (?<which>[^.]*))?[.]?$`,
  'iu',
);

/** Two who each say that it was the other one. */
export const findBlameEachOther = (reading: Reading): Difference[] =>
  reading.reports
    .flatMap(pairsIn)
    .map(({ asked, one, other }) =>
      differenceOf(
        { kind: 'conflict', fact: 'happened', about: asked, sides: [one, other].map(whole) },
        reading,
      ),
    );

const whole = (line: Line) => ({ line, start: 0, end: line.text.length });

const pairsIn = once((report: Report): readonly { asked: string; one: Line; other: Line }[] => {
  const lines = linesIn(report);
  return lines.flatMap((one, at) => {
    const first = DONE_BY.exec(one.text)?.groups;
    const other = lines[at + 1];
    if (first === undefined || other === undefined) return [];
    const second = IT_WAS.exec(other.text)?.groups;
    if (second === undefined) return [];
    if (!areSameParty(first.whose!, second.other!) || !areSameParty(first.other!, second.whose!))
      return [];
    if (second.which !== undefined && !sharesStem(first.deed! + one.text, second.which)) return [];
    const before = lines[at - 1]?.text ?? '';
    const asked =
      /^Who (?:\p{L}+ ){1,8}?\p{L}+\?$/u.test(before) && !/ it\?$| it /u.test(before)
        ? before
        : `Whose doing was ${first.deed!}?`;
    return [{ asked, one, other }];
  });
});

/** "It was the council that listened" is no answer to who was praised. */
const sharesStem = (deed: string, which: string): boolean =>
  termsOf(wordsOf(which)).some((term) => termsOf(wordsOf(deed)).includes(term));

/** All of the shorter name. */
function areSameParty(a: string, b: string): boolean {
  const [few, many] = [termsOf(wordsOf(a)), termsOf(wordsOf(b))].sort(
    (x, y) => x.length - y.length,
  );
  return few!.length > 0 && few!.every((term) => many!.includes(term));
}
