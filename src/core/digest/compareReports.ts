import type { Report } from '../report/report.ts';
import { findBeside } from './differences/beside/findBeside.ts';
import { oneFigureOnce } from './differences/beside/oneFigureOnce.ts';
import { findBrief } from './differences/brief/findBrief.ts';
import { chainDevelopments } from './differences/chainDevelopments.ts';
import { findCounts } from './differences/counts/findCounts.ts';
import { findDetails } from './differences/details/findDetails.ts';
import { asDisputed } from './differences/disputedTolls.ts';
import { findContradictions } from './differences/findContradictions.ts';
import { findDates } from './differences/findDates.ts';
import { findDenials } from './differences/findDenials.ts';
import { findEnded } from './differences/findEnded.ts';
import { findMovesAhead } from './differences/findMovedDates.ts';
import { findNumbers } from './differences/findNumbers.ts';
import { findOnlyIn } from './differences/findOnlyIn.ts';
import { findOtherWord } from './differences/findOtherWord.ts';
import { findOutcomes } from './differences/findOutcomes.ts';
import { findPersonFacts } from './differences/findPersonFacts.ts';
import { findRevisedTolls } from './differences/findRevisedTolls.ts';
import { findTwins } from './differences/findTwins.ts';
import { findVotes } from './differences/findVotes.ts';
import { findYesAndNo } from './differences/findYesAndNo.ts';
import { findGrownFrom } from './differences/grownFrom.ts';
import { AMONG_FIRST_BESIDE, isOfStory } from './differences/isOfStory.ts';
import { figureOf } from './differences/ofSides.ts';
import { findRunning } from './differences/running/findRunning.ts';
import { findCorrections } from './differences/settled/corrections.ts';
import { decide } from './differences/settled/decide.ts';
import { findFirstSaid } from './differences/settled/firstSaid.ts';
import { findStatedNumbers } from './differences/statedNumbers.ts';
import { findStoryToll } from './differences/storyToll.ts';
import type { Difference, DifferenceSide } from './digest.ts';
import { placeOf, placesOf } from './likeness/support.ts';
import { type CloseReading, readClosely } from './readClosely.ts';
import { inOrder } from './reading/inOrder.ts';
import { once } from './reading/readOnce.ts';
import { separateStories } from './several/separateStories.ts';

/** A digest shows what a reader can take in. */
const MOST_DIFFERENCES = 8;

/** Of several stories together no more than this. */
const MOST_OF_ALL = 24;
const KINDS = ['conflict', 'settled', 'development', 'only-in'] as const;

/**
 * Where the reports do not agree: conflicts first, then developments, then what only one of them
 * has. Stories that have nothing in common are compared each by itself, the largest first. Rather
 * few and right than many.
 */
export function compareReports(reports: readonly Report[]): Difference[] {
  const stories = separateStories(inOrder(reports));
  const found = stories
    .map((story, at) => ({ story, at }))
    .sort((a, b) => b.story.reports.length - a.story.reports.length || a.at - b.at)
    .filter(({ story }) => story.reports.length > 1)
    .flatMap(({ story }) => differencesIn(readClosely(story.reports)));
  if (stories.length === 1) return found;
  return KINDS.flatMap((kind) => found.filter((one) => one.kind === kind)).slice(0, MOST_OF_ALL);
}

export const differencesIn: (read: CloseReading) => readonly Difference[] = once(findDifferences);

function findDifferences({ reading, texts, overtaken }: CloseReading): Difference[] {
  const isOf = isOfStory(reading);
  // A line that was withdrawn is none of those that are read: what it told is a side of this alone.
  const corrected = findEnded(
    reading.withdrawn
      .filter(({ own }) => !own)
      .map(({ line, by }) => ({ line, by, past: false, cut: null, toll: null })),
    reading,
    'settled',
  );
  const votes = findVotes(reading);
  const read = [
    ...besides(votes, findNumbers(reading)),
    ...votes,
    ...findDates(reading),
    ...findPersonFacts(reading),
  ].filter(isOf);
  const denied = [
    ...findDenials(reading),
    ...findContradictions(reading),
    ...findOutcomes(reading),
  ].filter(isOf);
  const moved = findMovesAhead(reading).filter(isOf);
  const told = [...corrected, ...read, ...denied, ...moved];
  const twins = besides(told, [...findTwins(reading), ...findOtherWord(reading)].filter(isOf));
  const brief = besides([...told, ...twins], findBrief(reading).filter(isOf));
  const yesAndNo = besides([...told, ...twins, ...brief], findYesAndNo(reading).filter(isOf));
  const others = [...read, ...twins, ...brief, ...yesAndNo];
  const running = besides([...told, ...others], findRunning(reading).filter(isOf));
  const known = [...besides(running, others), ...running];
  const counts = notInPart([...told, ...known], findCounts(reading).filter(isOf));
  const details = notInPart([...told, ...known, ...counts], findDetails(reading));
  const beside = notInPart([...told, ...known, ...counts, ...details], findBeside(reading));
  const found = [...known, ...counts, ...details, ...beside].map((one) => asDisputed(one, reading));
  const revised = findRevisedTolls(reading).filter(isOf);
  const ended = besides([...told, ...found], findEnded(overtaken(), reading).filter(isOf));
  const grown = besides(
    [...told, ...found, ...revised, ...ended],
    findGrownFrom(reading).filter(isOfStory(reading, AMONG_FIRST_BESIDE)),
  );
  // It reads every report's dead, and may fall and rise again.
  const toll = findStoryToll(reading);
  const decided = found.map((one) => decide(one, reading));
  const of = (kind: Difference['kind']) => decided.filter((difference) => difference.kind === kind);
  const settledThen = [...corrected, ...of('settled')];
  const owned = [...findCorrections(reading), ...findFirstSaid(reading)];
  const settled = [...settledThen, ...besides(settledThen, owned)];
  const numbers = oneFigureOnce([...besides(owned, of('conflict')), ...settled]);
  const conflicts = numbers.filter(({ kind }) => kind === 'conflict');
  return [
    ...denied,
    ...conflicts,
    ...settled,
    ...moved,
    ...chainDevelopments([
      ...toll,
      ...[
        ...ended,
        ...revised,
        ...grown,
        ...findStatedNumbers(reading),
        ...of('development'),
      ].filter((one) => !isWithin(one, toll)),
    ]),
    ...besides(settled, findOnlyIn(reading, texts, overtaken())),
  ].slice(0, MOST_DIFFERENCES);
}

/** Asks the same, and gives no value but those of the whole course. */
const isWithin = ({ about, sides }: Difference, courses: readonly Difference[]): boolean =>
  courses.some(
    (course) =>
      course.about === about &&
      sides.every((side) => course.sides.some((one) => figureOf(one) === figureOf(side))),
  );

/** Those that none of the others tells already. */
function besides(others: readonly Difference[], some: readonly Difference[]): Difference[] {
  const told = others.map(({ sides }) => sides.map(placesOfSide));
  return some.filter(({ sides }) => !told.some((other) => tellsAlready(other, sides)));
}

/** Those of which none of the others asks the same or tells two sides already. */
function notInPart(others: readonly Difference[], some: readonly Difference[]): Difference[] {
  const told = others.map(({ sides }) => sides.map(placesOfSide));
  return onceEach(some).filter(
    ({ about, kind, sides }) =>
      others.every((other) => other.about !== about || goesOnBeside(other.kind, kind)) &&
      !told.some((other) => sides.filter((side) => tellsAlready(other, [side])).length > 1),
  );
}

/** Copies of one report tell one conflict each. */
const onceEach = (some: readonly Difference[]): readonly Difference[] =>
  [
    ...new Map(
      some
        .toReversed()
        .map(
          (one) => [[one.about, ...one.sides.map(({ value }) => value)].join('\n'), one] as const,
        ),
    ).values(),
  ].reverse();

/** How a count went on, and what is disputed of it now, are two things to tell. */
const goesOnBeside = (other: Difference['kind'], one: Difference['kind']): boolean =>
  other === 'development' && one === 'conflict';

const placesOfSide = (side: DifferenceSide): ReadonlySet<string> => placesOf([side]);

/** It has a sentence of each side on sides of its own: one difference is told once. */
const tellsAlready = (
  other: readonly ReadonlySet<string>[],
  sides: readonly DifferenceSide[],
): boolean =>
  sides.every(({ support }) =>
    other.some((places) => support.some((place) => places.has(placeOf(place)))),
  );
