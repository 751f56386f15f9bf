import type { Report } from '../../../report/report.ts';
import type { Difference } from '../../digest.ts';
import type { Line } from '../../reading/lines.ts';
import { once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { groupValues, type Pair } from '../groupValues.ts';
import { sameNumber } from '../sameValue.ts';
import type { Told } from '../told.ts';
import { isOfAnother } from './apart.ts';
import { findNamed } from './findNamed.ts';
import { countedInReport } from './inReport.ts';
import { contradict, movesOf } from './nature.ts';
import { relationOf } from './nouns.ts';
import { findOwnSources } from './ownSources.ts';
import { findPutAt } from './putAt.ts';
import { questionOf } from './questionOf.ts';
import type { Counted } from './readCounted.ts';
import { areOfOneCount } from './sameCount.ts';
import { withSayer } from './sayer.ts';

/**
 * Of these `brief/` and `running/` know how much misleads (towns, halves of a day, second storms); between
 * reports they are left to them: held against each other here, 20 of their counter-examples were flagged.
 */
const OWN_RULES = /^(?:takes part|displaced|ill|in hospital|rescued|without power|destroyed)$/;
const hasOwnRules = ({ said, noun }: Counted): boolean =>
  said.names.some((name) => OWN_RULES.test(name)) ||
  /^(?:cases|infections|patients)$/.test(noun.word);

/** So many counts of one predicate are held against each other. */
const MOST_COMPARED = 40;

/**
 * The same count of the same thing with another figure, in whatever words: "412 hospitals would
 * qualify", "about 380 hospitals would be eligible". Each report says so of one number only.
 */
export function findCounts(reading: Reading): Difference[] {
  const kept = keptLines(reading);
  const bySaid = new Map<string, Counted[]>();
  for (const one of reading.reports.flatMap(onlyOnes)) {
    if (!kept.has(one.line) || hasOwnRules(one)) continue;
    for (const name of one.said.names) {
      const bucket = bySaid.get(name);
      if (bucket === undefined) bySaid.set(name, [one]);
      else if (bucket.length < MOST_COMPARED) bucket.push(one);
    }
  }
  const pairs = [...bySaid.values()].flatMap((told) =>
    told.flatMap((a, at) =>
      told
        .slice(at + 1)
        .filter((b) => areOfOneCount(a, b, reading))
        .map((b) => ({ a, b })),
    ),
  );
  const [fixed, running] = [true, false].map((is) =>
    groupValues(pairs.filter(({ a, b }) => contradict(a, b) === is).map(pairOf), reading),
  );
  return [
    ...fixed!.map((difference): Difference => ({ ...difference, kind: 'conflict' })),
    ...running!,
    ...findOwnSources(reading),
    ...findPutAt(reading),
    ...findNamed(reading),
  ];
}

function pairOf({ a, b }: { a: Counted; b: Counted }): Pair {
  const about = questionOf([a, b]);
  return { a: toldBy(a), b: toldBy(b), about, moves: movesOf(a, b) };
}

const toldBy = (one: Counted): Told => ({
  line: one.line,
  figure: { ...one.figure, ...withSayer(one) },
});

const keptLines = once(({ index }: Reading): ReadonlySet<Line> => new Set(index.lines));

/** Counts that are the only ones of their kind in the report, but for parts of them. */
const onlyOnes = once((report: Report): readonly Counted[] => {
  const all = countedInReport(report);
  return all.filter(
    (one, at) =>
      !isOfAnother(one) &&
      all.every(
        (other, place) =>
          !areRivals(one, other) ||
          (sameNumber(one.figure, other.figure)
            ? place >= at || isOfAnother(other)
            : isPartOf(other, one)),
      ),
  );
});

const areRivals = (a: Counted, b: Counted): boolean =>
  relationOf(a.noun, b.noun) !== null && a.said.names.some((name) => b.said.names.includes(name));

const isPartOf = (part: Counted, whole: Counted): boolean =>
  (part.role === 'part' || (part.figure.unit !== '' && isOfAnother(part))) &&
  part.figure.low < whole.figure.low;
