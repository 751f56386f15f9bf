import type { Report } from '../../../report/report.ts';
import type { Difference } from '../../digest.ts';
import { linesIn, once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import { differenceOf, type Place } from '../differenceOf.ts';
import { valuesIn } from '../settled/values.ts';
import { type Amount, areOfOneUnit, differ, inScaleOf, isFarFrom, isSpan } from './amounts.ts';
import { type BareFigure, bareFigureIn } from './bareFigure.ts';
import { type Clause, clausesOf, sayersOf } from './clauses.ts';
import { questionWith } from './questionWith.ts';

/** Two figures of one thing that one report sets side by side, each given by somebody else. */
export const findSideBySide = (reading: Reading): Difference[] =>
  reading.reports
    .flatMap(pairsIn)
    .map(({ about, sides }) =>
      differenceOf({ kind: 'conflict', fact: 'number', about, sides }, reading),
    );

interface Pair {
  readonly about: string;
  readonly sides: readonly [Place, Place];
}

const pairsIn = once((report: Report): readonly Pair[] => {
  const clauses = linesIn(report).flatMap(clausesOf);
  return clauses.flatMap((clause, at) => {
    const before = clauses[at - 1];
    const other = before === undefined ? null : bareFigureIn(clause.text);
    if (other === null || !isNear(before!, clause)) return [];
    const told = toldIn(before!, other);
    return told === null ? [] : [pairOf(before!, told, clause, other)];
  });
});

/** The sentence before, or the clause before in its own. */
const isNear = (before: Clause, { line }: Clause): boolean =>
  before.line === line || before.line.index === line.index - 1;

/** "Its citizens", "nine of them": of each sayer's own. */
export const OWN =
  /(?<!\p{L})(?:its|his|her|their|our|my) (?:own )?$|(?<!\p{L})another $|further $/iu;
const OWN_BEHIND = /^ (?:of (?:its|his|her|their|our|them|us)|more|others?)(?!\p{L})/iu;
const POINTS_BACK =
  /^(?:it|(?:the|that|this) (?:figure|number|total|toll|count|sum|offer|cost|loss|damage|crowd|tally|amount))$/iu;

/** The one amount of the clause that may be of the same, said by somebody else. */
function toldIn(clause: Clause, other: BareFigure): Amount | null {
  const { text, amounts } = clause;
  const fitting = amounts.filter((one) => areOfOneUnit(one, other.amount));
  const [told] = fitting;
  if (told === undefined || fitting.length > 1) return null;
  if (ASKED_FOR.test(text)) return null;
  if (!other.against && (isSpan(told) || isSpan(other.amount))) return null;
  if (isBare(told) && !GIVES.test(text.slice(0, told.start)) && !other.against) return null;
  if (OWN.test(text.slice(0, told.start)) || OWN_BEHIND.test(text.slice(told.end))) return null;
  const theirValue = inScaleOf(other.amount, told);
  if (!differ(told, theirValue) || (other.isSaid && isFarFrom(told.value, theirValue.value)))
    return null;
  if (other.thing !== null && !isThingOf(other.thing, text)) return null;
  const theirs = sayersOf(text);
  if (theirs.some((term) => other.whose.includes(term))) return null;
  const isHeldAgainst = other.against || (other.thing !== null && POINTS_BACK.test(other.thing));
  const isGiven = GIVES.test(text.slice(0, told.start));
  return theirs.length > 0 || isHeldAgainst || isGiven ? told : null;
}

/** What one wants and another one offers is no figure of what is. */
const ASKED_FOR =
  /(?<!\p{L})(?:demand(?:s|ed|ing)?|ask(?:s|ed)? for|call(?:s|ed)? for|wants?|wanted|hop(?:e|es|ed) for|offer(?:s|ed)?|bids?|propos(?:e|es|ed)|seeks?|sought)(?!\p{L})/iu;

/** "The number of spectators" is none of those who were arrested. */
const isThingOf = (thing: string, text: string): boolean => {
  const told = termsOf(wordsOf(text));
  return (
    POINTS_BACK.test(thing) ||
    termsOf(wordsOf(thing)).some((term) => !/^number|figur/.test(term) && told.includes(term))
  );
};

const isBare = ({ nouns, sign }: Amount): boolean => nouns.length === 0 && sign === '';
/** Of a bare number only the verb says that it is a figure. */
const GIVES =
  /(?<!\p{L})(?:puts?|gave|gives?) (?:the|its|their) (?:number|figure|total|count|toll)(?: [\p{L} ]{2,40})? (?:at|as) $|(?<!\p{L})(?:spoke of|counted) $/iu;

function pairOf(before: Clause, told: Amount, clause: Clause, other: BareFigure): Pair {
  return {
    about: questionWith(before.text, told, other.thing),
    sides: [
      stretchOf(before, told, before.text.length),
      stretchOf(clause, other.amount, other.end),
    ],
  };
}

/** With who says it, where no other number stands in it. */
function stretchOf({ line, start, text }: Clause, amount: Amount, to: number): Place {
  if (valuesIn(text.slice(0, to)).length === 1) return { line, start, end: start + to };
  const noun = /^ (?!each|of|and|in|at|a )\p{Ll}+/u.exec(text.slice(amount.end))?.[0] ?? '';
  return { line, start: start + amount.start, end: start + amount.end + noun.length };
}
