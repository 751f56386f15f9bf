import { placeOf, placesOf } from '../../core/digest/likeness/support.ts';
import {
  type Difference,
  type Digest,
  hasLast,
  type Point,
  type Support,
} from '../../core/index.ts';
import { spelledValue } from '../../core/language/numberWords.ts';

/**
 * " · later: 22 dead", " · later: next year": the last value of a figure or a day that an older
 * report's sentence gives. Who reads of four dead, in a digest that begins with 22, is not left to
 * reckon which of them is newer.
 */
export function tellLater({ support }: Point, { differences }: Digest): string {
  const told = differences
    .filter(({ kind, fact }) => hasLast(kind) && (fact === 'number' || fact === 'date'))
    .flatMap(({ about, sides }) => {
      const last = sides.at(-1)!;
      const isOld = sides.slice(0, -1).some((side) => hasAny(side, support));
      return isOld && !hasAny(last, support) ? [withThing(last.value, about)] : [];
    });
  return told.length === 0 ? '' : ` · later: ${told.join(', ')}`;
}

function hasAny(side: Difference['sides'][number], support: readonly Support[]): boolean {
  const places = placesOf([side]);
  return support.some((one) => places.has(placeOf(one)));
}

/** "22" and "22 people", asked "How many dead?": "22 dead". */
function withThing(value: string, about: string): string {
  const thing = /^How many (.+)\?$/.exec(about)?.[1];
  if (thing === undefined || value.includes(thing)) return value;
  const figure = value.replace(/ people$/, '');
  const isBare = /\d$/.test(value) || spelledValue(value) !== null;
  return figure !== value || isBare ? `${figure} ${thing}` : value;
}
