import type { Difference } from '../../digest.ts';
import type { LineIndex } from '../../reading/lineIndex.ts';
import type { Line } from '../../reading/lines.ts';
import { linesIn, once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { type Amount, amountsIn } from '../beside/amounts.ts';
import { figureOf, linesOfSides, reportsAfter } from '../ofSides.ts';
import { sideOf } from '../sideOf.ts';

const OF =
  '(?:reports?|claims?|figures?|counts?|talk|stories|rumou?rs|tall(?:y|ies)|tolls?|estimates?) (?:of|that) (?:about |around |some |at least )?$';
/** "Reports of 12 cases had no basis", "there is no basis for twelve". */
const NO_BASIS = {
  before: new RegExp(`(?<!\\p{L})${OF}`, 'iu'),
  behind:
    /^[^.;]{0,40}? (?:had|has|have|is|are|was|were) (?:no (?:basis|foundation)|baseless|groundless|unfounded|without (?:any )?(?:basis|foundation))(?!\p{L})/iu,
};
const NO_BASIS_FOR =
  /(?<!\p{L})no (?:basis|evidence|foundation|grounds) for (?:the (?:figure|number|claim|report)s? of |the |a figure of )?$/iu;
/** "He dismissed a tabloid report of five dead." */
const DISMISSED = new RegExp(
  `(?<!\\p{L})(?:dismissed|rejected|dismisses|rejects|ruled out) (?:an?|the|all|such)? ?(?:[\\p{L}-]+ ){0,3}?${OF}`,
  'iu',
);
/** What each of these has. */
const RULES = /(?:basis|foundation|evidence|grounds|less|founded|dismiss|reject|ruled out)/iu;
/** "The number is three": behind what is dismissed. */
const NUMBER_IS =
  /(?<!\p{L})the (?:number|figure|total|toll|count) (?:is|was|stands at|remains) (?:now |still )?$/iu;
/** "Two of the nine suspected cases turned out to have other infections": so many fewer. */
const TURNED_OUT =
  /^(?: [\p{L}-]+){0,4}? (?:turned out|proved|were found|have been ruled out|were ruled out|had been ruled out|tested negative|had other|have other)(?!\p{L})/iu;
const OF_THE = /^ of (?:the|those) $/u;
/** "Seven are confirmed", "tests have linked seven". */
const IS_SURE = /(?<!\p{L})(?:confirmed|verified|linked|identified|proven|established)(?!\p{L})/iu;

interface Ruling {
  readonly line: Line;
  /** What it says is unfounded. */
  readonly amounts: readonly Amount[];
}

const rulings = once(({ lines }: LineIndex): readonly Ruling[] =>
  lines
    .filter(({ text }) => RULES.test(text))
    .map((line) => ({
      line,
      amounts: amountsIn(line.text).filter((one) => isRuledOut(line.text, one)),
    })),
);

/** A conflict of counts one of which a later report says is unfounded, and what is right instead. */
export function settleByRuling(difference: Difference, reading: Reading): Difference {
  const { kind, fact, sides } = difference;
  if (kind !== 'conflict' || fact !== 'number') return difference;
  const values = sides.flatMap((side) => figureOf(side) ?? []);
  if (values.length < sides.length) return difference;
  const own = new Set(linesOfSides(sides, reading).flatMap(({ terms }) => terms));
  const after = reportsAfter(sides, reading);
  for (const { line, amounts } of rulings(reading.index)) {
    const out = amounts.find(({ value }) => values.includes(value));
    if (out === undefined || !after.has(line.reportId)) continue;
    const around = paragraphOf(line, reading);
    const isOfMatter = around.some(({ terms }) =>
      terms.some((term) => !/\d/.test(term) && own.has(term)),
    );
    if (!isOfMatter) continue;
    const right = rightAmong(around, line, out.value, values);
    if (right !== null) return settled(difference, right, { line, out: out.value }, reading);
  }
  return difference;
}

interface Right {
  readonly line: Line;
  readonly amount: Amount;
  readonly isAnew?: true;
}

function isRuledOut(text: string, { start, end }: Amount): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  return (
    (NO_BASIS.before.test(before) && NO_BASIS.behind.test(behind)) ||
    NO_BASIS_FOR.test(before) ||
    DISMISSED.test(before)
  );
}

function rightAmong(
  around: readonly Line[],
  by: Line,
  out: number,
  values: readonly number[],
): Right | null {
  const told = around.flatMap((line) => amountsIn(line.text).map((amount) => ({ line, amount })));
  const stated = told.find(
    ({ line, amount }) =>
      line.index > by.index &&
      amount.value !== out &&
      NUMBER_IS.test(line.text.slice(0, amount.start)),
  );
  if (stated !== undefined) return { ...stated, isAnew: true };
  const fewer = told.flatMap(({ line, amount }, at) => {
    const whole = told[at + 1];
    const isShare =
      whole?.line === line &&
      values.includes(whole.amount.value) &&
      OF_THE.test(line.text.slice(amount.end, whole.amount.start)) &&
      TURNED_OUT.test(line.text.slice(whole.amount.end));
    return isShare ? [whole.amount.value - amount.value] : [];
  });
  const left = told.filter(
    ({ line, amount }) => fewer.includes(amount.value) && IS_SURE.test(line.text),
  );
  if (left.length > 0) return left[0]!;
  const sure = told.filter(
    ({ line, amount }) =>
      amount.value !== out && values.includes(amount.value) && IS_SURE.test(line.text),
  );
  return fewer.length === 0 && sure.length === 1 ? sure[0]! : null;
}

/** Where the count itself is told anew ("the number is three"), an older one has only grown, and was not wrong. */
function settled(
  difference: Difference,
  { line, amount, isAnew }: Right,
  by: { readonly line: Line; readonly out: number },
  reading: Reading,
): Difference {
  const wrong = difference.sides.filter((side) =>
    isAnew ? figureOf(side) === by.out : figureOf(side) !== amount.value,
  );
  const noun = /^ \p{Ll}{3,}/u.exec(line.text.slice(amount.end))?.[0] ?? '';
  const value = line.text.slice(amount.start, amount.end) + noun;
  const right = sideOf(value, [line, by.line], reading);
  return { ...difference, kind: 'settled', sides: [...wrong, right] };
}

const paragraphOf = (line: Line, { byId }: Reading): Line[] =>
  linesIn(byId.get(line.reportId)!).filter(({ paragraph }) => paragraph === line.paragraph);
