import { hasPastVerb } from '../../../language/verbForms.ts';
import type { Report } from '../../../report/report.ts';
import type { Difference } from '../../digest.ts';
import type { Line } from '../../reading/lines.ts';
import { linesIn, once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { differenceOf } from '../differenceOf.ts';
import { amountsIn } from './amounts.ts';
import { areOne } from './areOne.ts';

const SAYS =
  '(?:says?|said|maintains?|maintained|claims?|claimed|believes?|believed|insists?|insisted|holds?|held|argues?|argued|contends?|contended|reports?|reported|has it|have it|told [^,;.]{2,40}(?=[,;.]|$))';
const WHO = "(?:[\\p{L}.’'-]+ ){1,8}?";

/** "Whether the server stood open since June, as Venn maintains, or only since August, as Careline says". */
const WHETHER = new RegExp(
  `(?<!\\p{L})whether (?<one>(?<told>[^,;“”]{8,140}), as (?<who>${WHO})${SAYS}),? or (?:whether )?(?<other>(?<instead>(?!whether )[^,;“”]{3,140}), as (?<whose>${WHO})${SAYS})(?!\\p{L})`,
  'diu',
);

/** "Stays put", "prices set": of the present as well. */
const SAME_FORM = /(?<!\p{L})(?:put|set|cut|hit|shut|let|cost|spread|read|left)(?!\p{L})/giu;
const AHEAD = /(?<!\p{L})(?:will|would|shall|should|could|may|might|can|must|is|are)(?!\p{L})/iu;

/** One sentence that leaves open which of two tells what was. */
export const findWhetherOr = (reading: Reading): Difference[] =>
  reading.reports.flatMap(openIn).map(({ line, about, sides }) =>
    differenceOf(
      {
        kind: 'conflict',
        fact: 'happened',
        about,
        sides: sides.map(([start, end]) => ({ line, start, end })),
      },
      reading,
    ),
  );

interface Open {
  readonly line: Line;
  readonly about: string;
  readonly sides: readonly (readonly [start: number, end: number])[];
}

const openIn = once((report: Report): readonly Open[] =>
  linesIn(report).flatMap((line) => {
    const found = WHETHER.exec(line.text);
    if (found === null || areOne(found.groups!.who!, found.groups!.whose!)) return [];
    const { told, instead } = found.groups!;
    const { one, other } = found.indices!.groups!;
    // What is to be, or always is, nobody can have seen.
    if (
      ![told!, instead!].some((part) => hasPastVerb(part.replace(SAME_FORM, ' '))) ||
      AHEAD.test(`${told!} ${instead!}`)
    )
      return [];
    // Two figures are set side by side by `twoSources.ts`.
    if ([told!, instead!].every((part) => amountsIn(part).length > 0)) return [];
    return [{ line, about: `Which is so: ${told!}, or ${instead!}?`, sides: [one!, other!] }];
  }),
);
