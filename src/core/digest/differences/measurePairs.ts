import type { Report } from '../../report/report.ts';
import { eachNamesItsOwn, namesSwapped } from '../likeness/nameClashes.ts';
import { likeness } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import { allTerms, linesIn, once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { openingOf } from './brief/opening.ts';
import { tellOneEvent } from './brief/sameEvent.ts';
import { areOfOtherDays } from './daysOfDeeds.ts';
import type { Pair } from './groupValues.ts';
import { areOfOtherPlaces } from './otherPlaces.ts';
import { type Measure, type Measured, measuresIn } from './readMeasures.ts';
import { areOfSameDays, areTwoAccounts } from './sameDays.ts';
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

/** "140 km/h when police first saw it", "90 km/h a kilometre before": how fast it was then; "when it derailed" is the event itself. */
const AT_MOMENT =
  /^[^.;“"]{0,40}? (?:when (?!(?:it|he|she|they|the \p{Ll}+) (?:derailed|crashed|hit|left|struck|overturned|jumped|collided|ran|went))|(?:metres?|meters?|kilomet(?:re|er)s?|miles?|seconds?|minutes?|moments?|just|shortly) before|earlier)/u;
const isAtMoment = ({ line, figure }: Told): boolean => AT_MOMENT.test(line.text.slice(figure.end));

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
  if (f.of === 'speed' && isAtMoment(a) !== isAtMoment(b)) return false;
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

/**
 * How fast the one went that a story is of: "the coach was travelling at 96 km/h", "it had been doing
 * 121 km/h", where each report gives one speed.
 */
export function speedPairs(reading: Reading): Pair[] {
  const told = reading.reports.flatMap(onlySpeeds);
  return told.flatMap((a, at) =>
    told
      .slice(at + 1)
      .filter((b) => areOneSpeed(a, b, reading))
      .map((b) => ({ a, b, about: QUESTION.speed, moves: null })),
  );
}

/** The first telling of the one speed that a report gives. */
const onlySpeeds = once((report: Report): readonly Told[] => {
  const all = linesIn(report).flatMap((line) =>
    measuresIn(line)
      .filter(({ of }) => of === 'speed')
      .map((figure) => ({ line, figure })),
  );
  return all
    .slice(0, 1)
    .filter(() => all.every(({ figure }) => sameNumber(figure, all[0]!.figure)));
});

function areOneSpeed(a: Told, b: Told, reading: Reading): boolean {
  const [f, g] = [a.figure, b.figure];
  const [one, other] = [a, b].map(({ line }) => reading.byId.get(line.reportId)!);
  return (
    f.unit === g.unit &&
    !sameValue(f, g) &&
    isAtMoment(a) === isAtMoment(b) &&
    Math.max(f.low, g.low) <= MOST_APART.speed * Math.min(f.low, g.low) &&
    areTwoAccounts(a.line, b.line, reading.origins) &&
    areOfSameDays(a.line, b.line) &&
    !areOfOtherDays(a.line, b.line) &&
    tellOneEvent(openingOf(one!), openingOf(other!)) &&
    areOneMover(a, b) &&
    knowsMover(a, b, reading) &&
    knowsMover(b, a, reading)
  );
}

/** "The coach", "the coach", or "it". */
function areOneMover(a: Told, b: Told): boolean {
  const [one, other] = [a, b].map(moverOf);
  if (one === null || other === null) return false;
  return one!.length === 0 || other!.length === 0 || one!.some((term) => other!.includes(term));
}

/** "The police car": of which the other report says nothing. */
const knowsMover = (a: Told, b: Told, { byId }: Reading): boolean => {
  const known = allTerms(byId.get(b.line.reportId)!);
  return moverOf(a)!.every((term) => known.includes(term));
};

/** Stems of what moves; none for "it", null where no verb tells that it did. */
function moverOf({ line: { text }, figure }: Told): readonly string[] | null {
  const before = text
    .slice(0, figure.start)
    .split(/: |; |, (?:and|but|while|as) | that /u)
    .at(-1)!;
  const end = before.search(VERB);
  return end < 0 || /(?<!\p{L})(?:not|never|if)(?!\p{L})/u.test(before)
    ? null
    : termsOf(wordsOf(before.slice(0, end)));
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
  /(?<=\p{L}) (?:was|were|is|are|had|has|travel\p{L}*|going|doing|making|drove|flew|moved|moving|entered|hit|ran|took)(?!\p{L})/u;

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
