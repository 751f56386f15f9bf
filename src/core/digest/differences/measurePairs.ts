import { eachNamesItsOwn, namesSwapped } from '../likeness/nameClashes.ts';
import { likeness } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import { allTerms, linesIn } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { areOfOtherDays } from './daysOfDeeds.ts';
import type { Pair } from './groupValues.ts';
import { areOfOtherPlaces } from './otherPlaces.ts';
import { type Measure, type Measured, measuresIn } from './readMeasures.ts';
import { sameNumber, sameValue } from './sameValue.ts';

const QUESTION: Readonly<Record<Measured, string>> = {
  magnitude: 'What magnitude?',
  depth: 'How deep?',
  speed: 'How fast?',
};

/** What happened, where: so many words both share besides the measure's own. */
const LEAST_SHARED = 3;
/** One quake is not measured anew as another; the depth of one may be. */
const MOST_APART: Readonly<Record<Measured, number>> = { magnitude: 1.2, depth: 5, speed: 2 };

/** Two values of one measure of one event, in reports that tell it on their own. */
export function measurePairs(line: Line, other: Line, reading: Reading): Pair[] {
  const [ofLine, ofOther] = [measuresIn(line), measuresIn(other)];
  if (ofLine.length === 0 || ofOther.length === 0 || areOfOtherDays(line, other)) return [];
  return ofLine.flatMap((one) =>
    ofOther
      .filter((theirs) =>
        areOneMeasure({ line, figure: one }, { line: other, figure: theirs }, reading),
      )
      .map((theirs) => ({
        a: { line, figure: one },
        b: { line: other, figure: theirs },
        about: QUESTION[one.of],
        moves: null,
      })),
  );
}

interface Told {
  readonly line: Line;
  readonly figure: Measure;
}

function areOneMeasure(a: Told, b: Told, reading: Reading): boolean {
  const [f, g] = [a.figure, b.figure];
  if (f.of !== g.of || f.unit !== g.unit || sameValue(f, g)) return false;
  if (Math.max(f.low, g.low) > MOST_APART[f.of] * Math.min(f.low, g.low)) return false;
  const { common } = likeness(a.line, b.line, reading.index);
  return (
    common.filter((term) => !/\p{N}/u.test(term) && !MEASURES.test(term)).length >= LEAST_SHARED &&
    !namesSwapped(a.line, b.line) &&
    !eachNamesItsOwn(a.line, b.line) &&
    !areOfOtherPlaces(a, b, reading) &&
    (f.of !== 'depth' || (QUAKE.test(a.line.text) && QUAKE.test(b.line.text))) &&
    isKnownTo(a, b, reading) &&
    isKnownTo(b, a, reading) &&
    !gives(a.line, g, reading) &&
    !gives(b.line, f, reading)
  );
}

/** "The car was going at 90 mph", "the police car that followed …": of the one the other report says nothing. */
function isKnownTo({ line: { text }, figure }: Told, other: Told, { byId }: Reading): boolean {
  const before = text.slice(0, figure.start);
  const end = before.search(VERB);
  if (figure.of !== 'speed' || end < 0) return true;
  const known = allTerms(byId.get(other.line.reportId)!);
  return termsOf(wordsOf(before.slice(0, end))).every((term) => known.includes(term));
}
const VERB =
  / (?:was|were|is|are|had|has|travel\p{L}*|going|doing|drove|flew|moved|moving)(?!\p{L})/u;

/** A lake has its depth, and what sank in it lies at one of its own. */
const QUAKE = /(?:earth|sea)?quake|tremor|epicent|magnitude/i;

const MEASURES = /^(?:magnitud|depth|deep|speed|kilomet\p{L}*|mile|met\p{L}*|hour|km|mph)$/u;

/** The report has that value too: then it tells of both. */
const gives = ({ reportId }: Line, figure: Measure, { byId }: Reading): boolean =>
  linesIn(byId.get(reportId)!).some((line) =>
    measuresIn(line).some(
      (other) => other.of === figure.of && other.unit === figure.unit && sameNumber(other, figure),
    ),
  );
