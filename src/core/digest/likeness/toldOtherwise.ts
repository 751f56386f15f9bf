import { isOpinion } from '../../report/isOpinion.ts';
import { tellOpposites } from '../differences/findOutcomes.ts';
import type { Point } from '../digest.ts';
import { tellsState } from '../overtaken/tellsState.ts';
import { areOfOneDay } from '../reading/areOfOneDay.ts';
import { likeness, neighbours } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import { beforeAsides } from '../reading/mainClause.ts';
import { quotedPart } from '../reading/quotedPart.ts';
import { once, onceWithin } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { deedsDiffer } from './mainDeed.ts';
import { haveOneMainVerb } from './mainVerb.ts';
import { eventLikeness } from './oneEvent.ts';
import { doneIn } from './onlyWho.ts';
import { standApart } from './opposites.ts';
import { repeats } from './repeats.ts';
import { supportOf } from './saysTheSame.ts';
import { supportSpan } from './support.ts';
import { isElsewhere, mayBeToldElsewhere } from './toldElsewhere.ts';
import { figuresClash } from './values.ts';

/**
 * So much alike a sentence of another report surely tells of the same: of 20 that were read on every
 * sixth story of allsides2021-a 17 did; below it 8 of 12.
 */
const SURELY = 0.3;

/** "At odds with Prime Minister Crane" is not told by "Prime Minister Crane said he had her full confidence". */
const LEAST_DONE = 1;

/** A reader looks at one or two of them. */
const MOST = 3;

/**
 * What other reports of the day tell of the same in words of their own, the three nearest, one of each: no
 * support, since it need not say all of it. `alone` where no other report tells of it at all, as far as
 * words show: only then is it said to be one outlet's.
 */
export const toldOtherwise: (line: Line, reading: Reading) => Pick<Point, 'otherwise' | 'alone'> =
  onceWithin(tellsBeside);

function tellsBeside(line: Line, reading: Reading): Pick<Point, 'otherwise' | 'alone'> {
  const { index, origins, byId } = reading;
  const own = new Set(supportOf(line, index).map(({ reportId }) => origins.get(reportId)));
  const near = neighbours(line, index).filter(
    (other) =>
      areOfOneDay(line, other) && isNarrated(other) && !isOpinion(byId.get(other.reportId)!),
  );
  const others = near.filter(({ reportId }) => !own.has(origins.get(reportId)));
  const elsewhere = near.filter(({ reportId }) => isElsewhere(reportId, line, reading));
  const tellsOfIt = (other: Line) =>
    repeats(line, other, index) && !tellOpposites(line, other, index);
  const sure = (isNarrated(line) ? others : [])
    .map((other, at) => ({ other, at, alike: eventLikeness(line, other, index) }))
    .filter(
      ({ other, alike }) =>
        alike >= SURELY &&
        doneIn(line, other, mainOf(likeness(line, other, index).common, line, other)).length >=
          LEAST_DONE &&
        tellsOfIt(other) &&
        agrees(line, other) &&
        tellsState(line.text) === tellsState(other.text),
    )
    .sort((a, b) => b.alike - a.alike || a.at - b.at)
    .map(({ other }) => other);
  return {
    otherwise: sure.filter(isFirstOfReport).slice(0, MOST).map(supportSpan),
    alone: ![...others, ...elsewhere].some(tellsOfIt) && !mayBeToldElsewhere(line, reading),
  };
}

/** Who is named as telling it too tells it by the same verb, gives no other number, and says nothing against it. */
const agrees = (a: Line, b: Line): boolean =>
  !deedsDiffer(a, b) && haveOneMainVerb(a, b) && !figuresClash(a, b) && !standApart(a, b);

const mainTerms = once(
  ({ text }: Line): ReadonlySet<string> => new Set(termsOf(wordsOf(beforeAsides(text)))),
);

/** Of what two lines share, what the main clauses of both tell. */
const mainOf = (common: readonly string[], a: Line, b: Line): readonly string[] =>
  common.filter((term) => mainTerms(a).has(term) && mainTerms(b).has(term));

/** What is quoted is somebody's: like words of two people are two sayings, and one saying is support. */
const isNarrated = (line: Line): boolean => quotedPart(line) < HALF;
const HALF = 0.5;

const isFirstOfReport = ({ reportId }: Line, at: number, lines: readonly Line[]): boolean =>
  lines.findIndex((one) => one.reportId === reportId) === at;
