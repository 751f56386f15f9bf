import type { Report } from '../../../report/report.ts';
import type { Difference } from '../../digest.ts';
import type { Line } from '../../reading/lines.ts';
import { linesIn, once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { groupValues, type Pair } from '../groupValues.ts';
import { sameNumber } from '../sameValue.ts';
import { measures } from './measures.ts';
import { openingOf, placesIn } from './opening.ts';
import { type Brief, briefsIn } from './readBrief.ts';
import { areOfOneThing } from './sameMatter.ts';
import { tellsOfSeveral, turnsAway } from './setApart.ts';

/** So many reports of one measure are held against each other. */
const MOST_COMPARED = 40;

/**
 * Measures of which each outlet's reports of a day give one value, in whatever words: "turnout was 68
 * percent", "turnout stood at 71 percent". The story says that they are of one thing, and not the
 * likeness of the sentences, so that nothing beside either of them may say otherwise.
 */
export function findBrief(reading: Reading): Difference[] {
  const given = reading.reports.flatMap(onlyValuesOf(reading));
  return measures.flatMap((measure) => {
    const told = ofOneMind(
      given.filter(({ of }) => of === measure),
      reading,
    ).slice(0, MOST_COMPARED);
    const pairs = told.flatMap((a, at) =>
      told
        .slice(at + 1)
        .filter((b) => areOfOneThing(a, b, reading))
        .map(
          (b): Pair => ({
            a,
            b,
            about: measure.name === 'has' ? `How many ${a.figure.label}?` : measure.about,
            moves: measure.course === 'goes on' ? 'up or down' : null,
          }),
        ),
    );
    return groupValues(pairs, reading);
  });
}

const linesWithBriefs = once((report: Report): readonly Brief[] =>
  linesIn(report).flatMap(briefsIn),
);

const keptLines = once(({ index }: Reading): ReadonlySet<Line> => new Set(index.lines));

/** Of each measure the first telling, where the report gives one value and is of one such event. */
const onlyValuesOf =
  (reading: Reading) =>
  (report: Report): Brief[] => {
    const all = linesWithBriefs(report);
    return all.filter((one, at) => {
      const alike = all.filter(({ of }) => of === one.of);
      return (
        all.findIndex(({ of }) => of === one.of) === at &&
        alike.every(({ figure }) => sameNumber(figure, one.figure)) &&
        keptLines(reading).has(one.line) &&
        isOfEvent(one, report) &&
        staysWithStory(one, reading)
      );
    });
  };

function isOfEvent({ of }: Brief, { title, text }: Report): boolean {
  const whole = `${title ?? ''} ${text}`;
  return of.event.test(whole) && !tellsOfSeveral(whole, of);
}

/** The sentence before it has not gone over to another time or place. */
function staysWithStory({ line }: Brief, reading: Reading): boolean {
  const before = reading.previous(line);
  if (before === null || line.rank === 0) return true;
  const { text } = openingOf(reading.byId.get(line.reportId)!);
  return (
    !turnsAway(before.text, text) &&
    (before.rank === 0 || placesIn(before.text).every((place) => text.includes(place)))
  );
}

/** Of outlets that give one value on a day. */
function ofOneMind(told: readonly Brief[], { origins }: Reading): Brief[] {
  return told.filter((one) =>
    told.every(
      (other) =>
        origins.get(one.line.reportId) !== origins.get(other.line.reportId) ||
        one.line.day !== other.line.day ||
        one.who !== other.who ||
        sameNumber(one.figure, other.figure),
    ),
  );
}
