import type { Reading } from '../../reading/readTogether.ts';
import type { Count } from './readCounts.ts';
import { type Setting, settingOf } from './setting.ts';

/** Whether two counts of a kind, of which the second is the newer one, are of one thing for certain. */
export function areOfOneThing(old: Count, now: Count, reading: Reading): boolean {
  const [a, b] = [settingOf(old, reading), settingOf(now, reading)];
  const { kind } = old;
  return (
    kind === now.kind &&
    old.figure.unit === now.figure.unit &&
    isOneUnit(old, now) &&
    old.subject === now.subject &&
    !isFarApart(old, now) &&
    (kind.of === null || a.things.some((thing) => b.things.includes(thing))) &&
    shared(a.names, b.names).length >= kind.names &&
    (a.before.length === 0 || b.before.length === 0 || shared(a.before, b.before).length > 0) &&
    arePlacedAlike(a, b) &&
    !areMarkedApart(a, b) &&
    (kind.names === 1 || b.own.every((name) => a.whole.includes(name)))
  );
}

/** Each is marked by a name of which the other report does not speak: then they are of two things. */
export const areMarkedApart = (a: Setting, b: Setting): boolean =>
  a.marks.some((mark) => !b.whole.includes(mark)) &&
  b.marks.some((mark) => !a.whole.includes(mark));

/** Of one place and part, or of the one that the other report begins with. */
const arePlacedAlike = (a: Setting, b: Setting): boolean =>
  a.parts.join() === b.parts.join() &&
  (a.places.length > 0 && b.places.length > 0
    ? a.places.every((place) => b.places.includes(place)) &&
      b.places.every((place) => a.places.includes(place))
    : [
        [a, b],
        [b, a],
      ].every(([one, other]) => one!.places.every((place) => isNamed(place, other!))));

const isNamed = (place: string, { names }: Setting): boolean =>
  place.split(' ').every((word) => names.includes(word));

const shared = (a: readonly string[], b: readonly string[]): string[] =>
  a.filter((name) => b.includes(name));

/** "30,000 prams", "72,000 car seats". */
const isOneUnit = (a: Count, b: Count): boolean => a.who === b.who || a.who === '' || b.who === '';

function isFarApart({ kind, figure: a }: Count, { figure: b }: Count): boolean {
  const [few, many] = [Math.min(a.low, b.low), Math.max(a.low, b.low)];
  return many > kind.mostApart * few;
}
