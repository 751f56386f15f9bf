import type { Edited } from '../alone/edits.ts';
import { introduceOnce } from '../alone/people/introduceOnce.ts';
import type { Difference, PointText } from '../digest.ts';
import { repeats } from '../likeness/repeats.ts';
import { supportOf } from '../likeness/saysTheSame.ts';
import { carriersOf, placeOf, supportSpan } from '../likeness/support.ts';
import { toldOtherwise } from '../likeness/toldOtherwise.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';
import { countWords } from '../reading/terms.ts';
import type { Candidate } from './addPoints.ts';
import { choosePoints } from './choosePoints.ts';
import type { Gathered } from './gatherCandidates.ts';
import { headlineLead } from './headlineLead.ts';
import { headlineTurn } from './headlineTurn.ts';
import { judgedLead, latestLead, missingLead, takingBackLead } from './neededLeads.ts';
import type { Supported } from './opening.ts';
import { orderPoints } from './orderPoints.ts';
import { readTurns, turningOn, wantedPoints } from './turns.ts';

/** A point with the lines that it rests on. */
export interface WrittenPoint extends Omit<PointText, 'storyId'> {
  readonly lines: readonly [Line, ...Line[]];
}

/** What is no news to the reader. */
export interface Reader {
  readonly knowsLine: (line: Line) => boolean;
  /** By all lines that a point rests on, the one that its text is taken from first. */
  readonly knowsPoint: (lines: readonly [Line, ...Line[]]) => boolean;
}

/** The points of one story, in its order, those that the reader knows last; in at most `words` words. */
export function writePoints(
  reading: Reading,
  { candidates }: Pick<Gathered, 'candidates'>,
  words: number,
  differences: readonly Difference[],
  reader: Reader,
): WrittenPoint[] {
  const { index } = reading;
  const turning = turningOn(differences, index);
  const turns = readTurns(turning);
  const favoured = candidates.map((candidate) => ({
    ...candidate,
    favour:
      candidate.favour *
      turns.favour(candidate.line) *
      (reader.knowsLine(candidate.line) ? KNOWN : 1),
  }));
  const wanted = wantedPoints(turning, favoured, words, index);
  const isWanted = ({ line }: Candidate) => wanted.some((one) => repeats(one.line, line, index));
  const unknown = favoured.filter(({ line, length }) => length <= words && !reader.knowsLine(line));
  // Only the first sentence of a report may lead.
  const leads = unknown.filter((one) => one.line.rank === 0 && !isWanted(one));
  const openings = leads.filter(({ length }) => length <= OPENING * words);
  // What an older report has on a disputed fact makes way for the latest report's own words on it.
  const besides = (lead: Candidate, others: readonly Candidate[]) =>
    others.filter((one) => !repeats(one.line, lead.line, index));
  const write = (most: number) => {
    const choose = (needed: readonly Candidate[]) =>
      choosePoints(favoured, { words: most, index, wanted: fitting(needed, most) });
    const freely = choose(wanted);
    const lead = headlineLead(freely, leads, reading) ?? missingLead(freely, openings, reading);
    const begun = lead === undefined ? freely : choose([lead, ...besides(lead, wanted)]);
    // Whatever the story is called, what came last is told first of all.
    const late = [latestLead(begun, unknown, reading), takingBackLead(begun, unknown, reading)];
    const first = [...new Set([...late, lead])].filter((one) => one !== undefined);
    const needing = (needed: readonly Candidate[]) =>
      choose(needed.reduceRight((rest, one) => [one, ...besides(one, rest)], wanted));
    const opened = late.every((one) => one === undefined) ? begun : needing(first);
    const judged = judgedLead(opened, unknown, reading);
    const followed = judged === undefined ? opened : needing([...first, judged]);
    const turn = headlineTurn(followed, unknown, reading);
    const needed = [...first, judged, turn].filter((one) => one !== undefined);
    const turned = turn === undefined ? followed : needing(needed);
    // With another one in, the choice is a new one, and may have lost what came last.
    const lost = turn === undefined ? undefined : latestLead(turned, unknown, reading);
    const chosen = lost === undefined ? turned : needing([lost, ...needed]);
    const supported = chosen.map((candidate) => ({
      candidate,
      support: supportOf(candidate.line, index),
      turn: wanted.includes(candidate),
    }));
    const ordered = knownLast(orderPoints(supported, reading), reader);
    return { ordered, texts: introduceOnce(ordered.map(({ candidate }) => candidate)) };
  };
  const { ordered, texts } = fillRoom(words, write);
  const shared = placesOfSeveral(differences, reading);
  return ordered.map((point, at) => ({
    ...texts[at]!,
    support: point.support.map(supportSpan),
    ...carriersOf(point.support, reading),
    ...ofSeveral(toldOtherwise(point.candidate.line, reading), point.support, shared),
    lines: linesOf(point),
  }));
}

/** Sentences that give a value which another outlet gives as well: "a third death", "three people died". */
const placesOfSeveral = (
  differences: readonly Difference[],
  { byId }: Reading,
): ReadonlySet<string> =>
  new Set(
    differences
      .flatMap(({ sides }) => sides)
      .filter(
        ({ support }) =>
          new Set(support.map(({ reportId }) => byId.get(reportId)!.outlet ?? reportId)).size > 1,
      )
      .flatMap(({ support }) => support.map(placeOf)),
  );

const ofSeveral = <Told extends { readonly alone: boolean }>(
  told: Told,
  support: readonly Line[],
  shared: ReadonlySet<string>,
): Told => ({ ...told, alone: told.alone && !support.some((line) => shared.has(placeOf(line))) });

/** Those that fit into so many words together, the first ones first. */
function fitting(needed: readonly Candidate[], words: number): Candidate[] {
  let left = words;
  return needed.filter(({ length }) => {
    if (length > left) return false;
    left -= length;
    return true;
  });
}

const linesOf = ({ candidate, support }: Supported): readonly [Line, ...Line[]] => [
  candidate.line,
  ...support.slice(1),
];

/** Before texts are final: nobody may be introduced by a point that a reader of news does not see. */
function knownLast<Item extends Supported>(points: readonly Item[], reader: Reader): Item[] {
  const known = points.filter((point) => reader.knowsPoint(linesOf(point)));
  return [...points.filter((point) => !known.includes(point)), ...known];
}

/** A sentence that takes more of the words leaves no room for the story, unless it is what the story is called. */
const OPENING = 0.5;

interface Written {
  readonly texts: readonly Edited[];
}

/**
 * Names that a point above has in full are not needed again: what that saves is given to more
 * points, as long as all together stay within the words asked for.
 */
function fillRoom<Points extends Written>(words: number, write: (most: number) => Points): Points {
  const first = write(words);
  const saved = words - lengthOf(first);
  if (saved < LEAST_SAVED) return first;
  const second = write(words + saved);
  return lengthOf(second) <= words ? second : first;
}

/** No sentence is shorter. */
const LEAST_SAVED = 8;

const lengthOf = ({ texts }: Written): number =>
  texts.reduce((sum, { text }) => sum + countWords(text), 0);

/** Who asks what is new gets little of what is not. */
const KNOWN = 0.3;
