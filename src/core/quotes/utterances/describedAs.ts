import { femaleTitles, isRole, maleTitles } from '../../language/roles.ts';
import { readName } from './speakerName.ts';
import type { Unit } from './unit.ts';

const FEMALE = /^(?:she|her|woman|girl|mother|wife|daughter|sister|queen|spokeswoman|actress)$/;
const MALE = /^(?:he|him|man|boy|father|husband|son|brother|king|actor)$/;
/** Offices that many a holder of another one is called by. */
const ANY_OFFICE = /^(?:candidate|nominee|leader|official|politician|chief|head|boss)$/;

/** By which offices reports call each named speaker. */
export function rolesOf(units: readonly Unit[]): Map<string, Set<string>> {
  const roles = new Map<string, Set<string>>();
  for (const { who, named, quotes } of units) {
    if (!named) continue;
    const own = roles.get(who!.key) ?? new Set<string>();
    roles.set(who!.key, own);
    for (const quote of quotes)
      for (const role of quote.roles ?? []) if (isRole(role)) own.add(role);
  }
  return roles;
}

/**
 * Whether somebody who is only described may be the one who is named: never beside each other in
 * one report, which would have said so, and never against another sex or office.
 */
export function mayBeDescribed(
  described: Unit,
  named: Unit,
  roles: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (described.who === null) return true;
  if (described.quotes[0]!.reportId === named.quotes[0]!.reportId) return false;
  const words = described.who.name.toLowerCase().split(/\s+/);
  const { sex: other, last } = readName(named.who!.name);
  // "Marsh's lawyer" is not Marsh.
  if (described.who.name.split(/\s+/).some((word) => readName(word).last === last)) return false;
  const sex = sexOf(words);
  if (sex !== null && other !== null && sex !== other) return false;
  const offices = words.filter((word) => isRole(word) && !ANY_OFFICE.test(word));
  const own = roles.get(named.who!.key) ?? new Set();
  return offices.length === 0 || own.size === 0 || offices.some((office) => own.has(office));
}

function sexOf(words: readonly string[]): 'male' | 'female' | null {
  if (words.some((word) => FEMALE.test(word) || femaleTitles.has(word))) return 'female';
  return words.some((word) => MALE.test(word) || maleTitles.has(word)) ? 'male' : null;
}
