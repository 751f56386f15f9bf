import type { Report } from '../../../report/report.ts';
import type { Difference } from '../../digest.ts';
import { linesIn, once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import { differenceOf } from '../differenceOf.ts';
import { type Clause, clausesOf, sayersOf } from './clauses.ts';
import { withoutSayingThat } from './questionWith.ts';

const SAYS =
  '(?:says?|said|insists?|insisted|maintains?|maintained|claims?|claimed|replied|answered)';
/** "The chairman says that there was", "the drivers say it did not." */
const ONLY_YES_OR_NO = new RegExp(
  `^(?<whose>[^;:“”"\\d]{2,80}?) ${SAYS} (?:that )?(?<subject>there|it|he|she|they) (?<verb>was|were|is|are|did|does|had|has|have)(?<no> not|n['’]t| no such \\p{Ll}+)?(?: one| any| so)?[.]?["”]?$`,
  'iu',
);
const DENIED = /(?<!\p{L})(?:no|not|never|nobody|none|nothing)(?!\p{L})|n['’]t(?!\p{L})/iu;
const MOST_LETTERS = 200;

/** What one says was so and, right behind it, another one says was not. */
export const findSaysOtherwise = (reading: Reading): Difference[] =>
  reading.reports.flatMap(pairsIn).map(([claim, other]) =>
    differenceOf(
      {
        kind: 'conflict',
        fact: 'happened',
        about: `Is it so: ${withoutSayingThat(claim.text).replace(/,? according to [^,]*$|[.;,]+$/, '')}?`,
        sides: [claim, other],
      },
      reading,
    ),
  );

const pairsIn = once((report: Report): readonly (readonly [Clause, Clause])[] => {
  const clauses = linesIn(report).flatMap(clausesOf);
  return clauses.flatMap((other, at) => {
    const groups = ONLY_YES_OR_NO.exec(other.text)?.groups;
    const claim = clauses[at - 1];
    if (groups === undefined || claim === undefined || claim.text.length > MOST_LETTERS) return [];
    if (claim.line !== other.line && claim.line.index !== other.line.index - 1) return [];
    if (!isAnswered(claim.text, groups)) return [];
    const sayers = sayersOf(claim.text);
    const denied = termsOf(wordsOf(groups.whose!));
    return sayers.length === 0 || sayers.some((term) => denied.includes(term))
      ? []
      : [[claim, other] as const];
  });
});

/** One of them has a no, and "there was" goes on from "there was". */
function isAnswered(
  claim: string,
  { subject, verb, no }: Record<string, string | undefined>,
): boolean {
  if (DENIED.test(claim) === (no !== undefined)) return false;
  const isThere = subject!.toLowerCase() === 'there';
  return isThere ? new RegExp(`(?<!\\p{L})there ${verb}(?!\\p{L})`, 'iu').test(claim) : true;
}
