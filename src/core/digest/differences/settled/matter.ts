import { capitalWordsIn } from '../../likeness/capitalWords.ts';
import { SAYER_FIRST, withoutSayer } from '../../likeness/withoutSayer.ts';
import type { Line } from '../../reading/lines.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import type { Choice } from './bearsOut.ts';
import { valuesIn } from './values.ts';

/**
 * What the sides of a conflict tell of their number alike: "height", "contact". Who says it and whom or
 * which place it names are the story's; what is counted ("homes") is counted of other things as well.
 */
export function matterOf(
  sides: readonly (readonly Line[])[],
  { right, wrong }: Choice,
): ReadonlySet<string> {
  const things = new Set([right, ...wrong].flatMap(({ thing }) => (thing === null ? [] : [thing])));
  const [first = new Set<string>(), ...others] = sides.map(
    (lines) => new Set(lines.flatMap(ownTerms)),
  );
  const alike = [...first].filter((term) => others.every((other) => other.has(term)));
  // A bare figure ("the union put it at 300") is of what the sentence beside it tells.
  const told =
    areOfOneReport(sides) && alike.length < FEW
      ? [...first, ...others.flatMap((other) => [...other])]
      : alike;
  return new Set(told.filter((term) => !things.has(term)));
}

const FEW = 2;
const areOfOneReport = (sides: readonly (readonly Line[])[]): boolean =>
  new Set(sides.flatMap((lines) => lines.map(({ reportId }) => reportId))).size === 1;

const ownTerms = (line: Line): string[] => {
  const names = capitalWordsIn(line);
  return termsOf(wordsOf(withoutSayer(line.text).replace(SAYER_FIRST, ''))).filter(
    (term) => !/\d/.test(term) && !names.has(term),
  );
};

/** One that is confirmed needs two words of its matter; of two numbers in one sentence one word tells what they are of. */
const LEAST = { confirmed: 2, beside: 1 } as const;
const OF_ANOTHER = /(?<!\p{L})(?:another|other|others|further|additional|second)(?!\p{L})/iu;

/** Whether a sentence, with the one before it, tells of this matter. */
export function isOfMatter(
  line: Line,
  before: Line | null,
  matter: ReadonlySet<string>,
  { wrong }: Choice,
): boolean {
  if (OF_ANOTHER.test(line.text)) return false;
  const hasWrong = valuesIn(line.text).some(({ number }) =>
    wrong.some((value) => value.number === number),
  );
  const told = new Set([...line.terms, ...(before?.terms ?? [])]);
  const shared = [...matter].filter((term) => told.has(term)).length;
  const isClock = wrong.every(({ number }) => number.includes(':'));
  return shared >= (hasWrong || isClock ? LEAST.beside : LEAST.confirmed);
}
