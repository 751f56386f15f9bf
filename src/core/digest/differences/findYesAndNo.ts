import type { Difference } from '../digest.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { claimsBeside, type NoAndYes } from './claimsBeside.ts';
import { deedsOf, denialsOfDeeds, withoutS, wordsOfDeed } from './deniedDeeds.ts';
import { differenceOf } from './differenceOf.ts';
import { areOfOneThing, mayBeOfOneThing } from './oneStatement.ts';
import type { DeniedDeed, Matter, Statement } from './statement.ts';
import { statesIn } from './states.ts';

/** So many of each side are held against each other: of what more reports tell, the first tell the same. */
const MOST_COMPARED = 40;

/**
 * One report tells a state or a deed, and another that it is not so: "no oil leaked", "oil leaked";
 * "the bridge was undamaged", "the bridge was damaged". Only of the same one for certain, and where
 * neither report tells both.
 */
export function findYesAndNo(reading: Reading): Difference[] {
  const { lines } = reading.index;
  const states = byMatter(lines.flatMap(statesOf));
  const denied = byMatter(lines.flatMap(deniedOf));
  const linesWith = linesByWord(
    lines,
    denied.flatMap(({ matter }) => wordsOfDeed(matter).flat()),
  );
  const inOneReport = denied.flatMap(({ matter, said }) =>
    claimsBeside(said, deedsOf(matter, linesFor(matter, linesWith))),
  );
  return [
    ...inOneReport.map((pair) => differenceBetween(pair, [], [], reading)),
    ...states.flatMap(({ said }) =>
      clashOf(
        said.filter(({ yes }) => !yes),
        said.filter(({ yes }) => yes),
        reading,
      ),
    ),
    ...denied.flatMap(({ matter, said }) =>
      clashOf(said, deedsOf(matter, linesFor(matter, linesWith)), reading),
    ),
  ];
}

const statesOf = once(statesIn);
const deniedOf = once(denialsOfDeeds);

type LinesByWord = ReadonlyMap<string, readonly Line[]>;

/** The lines that have each of these words. */
function linesByWord(lines: readonly Line[], asked: readonly string[]): LinesByWord {
  const found = new Map<string, Line[]>(asked.map((word) => [word, []]));
  if (found.size === 0) return found;
  for (const line of lines)
    for (const word of new Set(
      line.text
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.map(withoutS),
    ))
      found.get(word)?.push(line);
  return found;
}

/** Those that may tell as done what was denied: they have the rarest of its words. */
const linesFor = (deed: DeniedDeed, linesWith: LinesByWord): readonly Line[] =>
  wordsOfDeed(deed)
    .map((forms) => [...new Set(forms.flatMap((form) => linesWith.get(form) ?? []))])
    .reduce((a, b) => (b.length < a.length ? b : a));

interface SaidOf<Of extends Matter> {
  readonly matter: Of;
  readonly said: Statement<Of>[];
}

/** In the order in which the matters come up; two that hold the same are one. */
function byMatter<Of extends Matter>(statements: readonly Statement<Of>[]): SaidOf<Of>[] {
  const found = new Map<string, SaidOf<Of>>();
  for (const one of statements) {
    const letters = JSON.stringify(one.matter);
    const same = found.get(letters);
    if (same) same.said.push(one);
    else found.set(letters, { matter: one.matter, said: [one] });
  }
  return [...found.values()];
}

/** The first no and yes to one thing, with the others that say the same. */
function clashOf(
  nos: readonly Statement[],
  yeses: readonly Statement[],
  reading: Reading,
): Difference[] {
  const apart = apartFrom(yeses, nos);
  const found = apartFrom(nos, yeses)
    .slice(0, MOST_COMPARED)
    .flatMap((no) =>
      apart
        .filter((yes) => mayBeOfOneThing(no, yes, reading))
        .slice(0, MOST_COMPARED)
        .filter((yes) => areOfOneThing(no, yes, reading))
        .map((yes) => ({ no, yes })),
    );
  const [first] = found;
  if (first === undefined) return [];
  const nosToo = found.filter(({ yes }) => yes === first.yes).map(({ no }) => no);
  const yesesToo = found.filter(({ no }) => no === first.no).map(({ yes }) => yes);
  return [differenceBetween(first, nosToo, yesesToo, reading)];
}

function differenceBetween(
  { no, yes }: NoAndYes,
  nosToo: readonly Statement[],
  yesesToo: readonly Statement[],
  reading: Reading,
): Difference {
  const side = (one: Statement, also: readonly Statement[]) => ({
    line: one.line,
    ...one.span,
    also: also.map(({ line }) => line),
  });
  const sides = [side(no, nosToo), side(yes, yesesToo)];
  const about = `Is it so: ${textOf(yes)}?`;
  return differenceOf({ kind: null, fact: 'happened', about, sides }, reading);
}

const textOf = ({ line, span }: Statement): string => line.text.slice(span.start, span.end).trim();

/** Those of reports that tell none of the others. */
function apartFrom(statements: readonly Statement[], others: readonly Statement[]): Statement[] {
  const reports = new Set(others.map(({ line }) => line.reportId));
  return statements.filter(({ line }) => !reports.has(line.reportId));
}
