import type { Report } from '../../../report/report.ts';
import type { Difference } from '../../digest.ts';
import { linesIn, once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import { differenceOf } from '../differenceOf.ts';
import { type Clause, clausesOf, sayersOf } from './clauses.ts';
import { withoutSayingThat } from './questionWith.ts';

/** "The authority said it had no such count", "the log contains no such entry". */
const NO_SUCH =
  /^(?<whose>(?:the|its|a|his|her|their|no) [^,;:“”"\d]{2,60}?|[\p{Lu}][^,;:“”"\d]{2,60}?) (?<says>(?:said|says|say|insists?|insisted|maintains?|replied|answered)(?: that)?(?: it| they| he| she| there)? )?(?:had|has|have|contains?|contained|shows?|showed|knows? of|knew of|found|finds|gives?|gave|made|was|were|is|are) no such (?<thing>count|entry|record|figure|number|order|request|letter|warning|call|offer|promise|deal|agreement|plan|meeting|report|complaint|document|payment|demand|decision)(?!\p{L})/iu;
/** What tells without being asked; who "has no such deal" may be somebody else. */
const IS_RECORD =
  /(?<!\p{L})(?:logs?|registers?|lists?|records?|files?|archives?|books?|minutes|schedules?|rosters?|databases?|systems?|tapes?|documents?|papers?)(?!\p{L})/iu;
/** What is only claimed: who says so stands with it. */
const IS_CLAIM =
  /(?<!\p{L})(?:said|says|put|puts|claims?|claimed|reported|alleged|alleges|told|insists?|insisted|according to)(?!\p{L})/iu;

/** A claim, and right behind it somebody else who knows of no such thing. */
export const findNoSuch = (reading: Reading): Difference[] =>
  reading.reports.flatMap(pairsIn).map(([claim, denial]) =>
    differenceOf(
      {
        kind: 'conflict',
        fact: claim.amounts.length === 1 ? 'number' : 'happened',
        about: `Is it so: ${withoutSayingThat(claim.text).replace(/[.;,]+$/, '')}?`,
        sides: [claim, denial],
      },
      reading,
    ),
  );

const MOST_LETTERS = 160;

const pairsIn = once((report: Report): readonly (readonly [Clause, Clause])[] => {
  const clauses = linesIn(report).flatMap(clausesOf);
  return clauses.flatMap((denial, at) => {
    const { whose, says } = NO_SUCH.exec(denial.text)?.groups ?? {};
    const claim = clauses[at - 1];
    if (whose === undefined || claim === undefined || !IS_CLAIM.test(claim.text)) return [];
    if (says === undefined && !IS_RECORD.test(whose)) return [];
    if (claim.line !== denial.line && claim.line.index !== denial.line.index - 1) return [];
    if (claim.text.length > MOST_LETTERS || sayersOf(claim.text).length === 0) return [];
    const denied = termsOf(wordsOf(whose));
    return sayersOf(claim.text).some((term) => denied.includes(term))
      ? []
      : [[claim, denial] as const];
  });
});
