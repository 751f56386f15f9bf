import { nearestWord } from '../core/language/editDistance.ts';
import { zoneAliases } from './zoneAliases.ts';

/** A zone as the time zone database spells it, given in any case ("europe/berlin"); else the one nearest to it. */
export type ReadZone =
  | { readonly ok: true; readonly zone: string }
  | { readonly ok: false; readonly nearest: string | null };

export function readZone(given: string): ReadZone {
  const zone = spellZone(given.trim());
  return zone === null ? { ok: false, nearest: nearestZone(given.trim()) } : { ok: true, zone };
}

/** Whether a word looks like a zone: used to find one at the end of a line, also a misspelt one. */
export const looksLikeZone = (word: string): boolean =>
  /^[a-z_]+(\/[a-z_+\-0-9]+)+$/i.test(word) || spellZone(word) !== null;

/**
 * Which of two names Intl prefers differs between engines (Europe/Kyiv or Europe/Kiev) and may be
 * another country (EST is America/Panama to some), so it is asked only whether there is such a zone.
 */
function spellZone(given: string): string | null {
  // Intl also takes offsets ("+02:00"), which know no daylight saving; a zone is a name.
  if (!/^[a-z][a-z]/i.test(given) || !isZone(given)) return null;
  return spellings.get(given.toLowerCase()) ?? given;
}

/** In lower case: those that Intl took already, since asking it takes a tenth of a millisecond. */
const taken = new Set<string>();

function isZone(name: string): boolean {
  if (taken.has(name.toLowerCase())) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    taken.add(name.toLowerCase());
    return true;
  } catch {
    return false;
  }
}

const listed = Intl.supportedValuesOf('timeZone');

const spellings: ReadonlyMap<string, string> = new Map(
  [...listed, ...zoneAliases].map((name) => [name.toLowerCase(), name]),
);

function nearestZone(given: string): string | null {
  const word = simplify(given);
  if (word.length < 2) return null;
  const nearest = nearestWord(word, zonesByName.keys());
  return nearest === null ? null : zonesByName.get(nearest)!;
}

const simplify = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '_')
    .slice(0, 60);

/** By whole names and by cities alone. */
const zonesByName: ReadonlyMap<string, string> = new Map(
  [...listed, 'UTC'].flatMap((zone) => [
    [simplify(zone.slice(zone.lastIndexOf('/') + 1)), zone] as const,
    [simplify(zone), zone] as const,
  ]),
);
