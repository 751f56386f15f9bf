import { type BodyKind, kindOfBody, mayBeKind } from '../language/bodies.ts';
import { countries } from '../language/roles.ts';
import type { Party, People } from './people.ts';

/** A body that is spoken of by kind only was named this many sentences ago at most. */
const MEMORY = 4;

/**
 * The body that "the commission" or "the agency" means: one with that word in its name, else the
 * only one of that kind that was named just before. Null where several may be meant.
 */
export function findBody(people: People, head: string, frame: number): Party | null {
  const bodies = people.parties.filter(
    (party) => !party.surelyPerson && (party.frames[0] ?? Number.POSITIVE_INFINITY) <= frame,
  );
  const named = bodies.filter(({ words }) => words.length > 1 && words.includes(head));
  if (named.length > 0) return nearest(named, frame);
  const kind = kindOfBody(head);
  if (kind === null) return null;
  const fits = bodies.filter((party) => isOfKind(party, kind, frame));
  return fits.length === 1 ? fits[0]! : null;
}

function isOfKind(party: Party, kind: BodyKind, frame: number): boolean {
  if (party.person || party.placed > 0 || countries.has(party.words[0]!)) return false;
  return frame - lastNamed(party, frame) <= MEMORY && mayBeKind(party.words, kind);
}

const nearest = (parties: readonly Party[], frame: number): Party =>
  parties.reduce((best, party) =>
    lastNamed(party, frame) > lastNamed(best, frame) ? party : best,
  );

const lastNamed = ({ frames }: Party, frame: number): number =>
  frames.findLast((at) => at <= frame) ?? Number.NEGATIVE_INFINITY;
