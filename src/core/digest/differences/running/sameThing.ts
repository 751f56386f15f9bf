import type { Count } from './readCounts.ts';
import type { Setting } from './setting.ts';

/** A count, and where it stands. */
export interface Placed {
  readonly count: Count;
  readonly setting: Setting;
}

/** Whether two counts of a kind, of which the second is the newer one, are of one thing for certain. */
export function areOfOneThing(older: Placed, newer: Placed): boolean {
  const { count: old, setting: a } = older;
  const { count: now, setting: b } = newer;
  const { kind } = old;
  return (
    kind === now.kind &&
    old.figure.unit === now.figure.unit &&
    isOneUnit(old, now) &&
    old.subject === now.subject &&
    !isFarApart(old, now) &&
    (kind.of === null || a.things.some((thing) => b.things.includes(thing))) &&
    shared(a.names, b.names).length >= kind.names &&
    haveOneOwner(a, b) &&
    arePlacedAlike(a, b) &&
    !areApart(a, b) &&
    (kind.isDeed === true || !lacks(a, b.turn)) &&
    (kind.names === 1 || b.own.every((name) => a.whole.includes(name)))
  );
}

/** "Halden has offered", "Norgate has offered", "Lorvia has confirmed": whom the other report begins with as well. */
const haveOneOwner = (a: Setting, b: Setting): boolean =>
  (a.before.length === 0 || shared(a.before, b.names).length > 0) &&
  (b.before.length === 0 || shared(b.before, a.names).length > 0) &&
  (a.before.length === 0 || b.before.length === 0 || shared(a.before, b.before).length > 0);

/** Each is told by names, or of something, of which the other report does not speak: then they are two things. */
const areApart = (a: Setting, b: Setting): boolean =>
  (lacks(b, a.marks) && lacks(a, b.marks)) ||
  (lacks(b, a.first) && lacks(a, b.first)) ||
  (lacksTerms(b, a.matter) && lacksTerms(a, b.matter)) ||
  (a.stands.length > 0 && b.stands.length > 0 && shared(a.stands, b.stands).length === 0) ||
  (a.thingMarks.length > 0 &&
    shared(a.thingMarks, b.thingMarks).length === 0 &&
    lacks(a, b.thingMarks));

/** "Nurses in Dole followed those of Sorel": a newer report that begins elsewhere may go on there. */
const lacks = ({ whole }: Setting, names: readonly string[]): boolean =>
  names.some((name) => !whole.includes(name));

const lacksTerms = ({ terms }: Setting, others: readonly string[]): boolean =>
  others.some((term) => !terms.has(term));

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
