/** An IANA time zone as Intl spells it, in any case ("europe/berlin"); else the one nearest to it. */
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

function spellZone(given: string): string | null {
  // Intl also takes offsets ("+02:00"), which know no daylight saving; a zone is a name.
  if (!/^[a-z][a-z]/i.test(given)) return null;
  try {
    const spelt = new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone;
    const isAlias = spelt.toLowerCase() !== given.toLowerCase();
    // Older engines turn Europe/Kyiv into Europe/Kiev; what somebody calls their city stays.
    return isAlias && given.includes('/') ? capitalize(given) : spelt;
  } catch {
    return null;
  }
}

/** As the time zone database writes names: Asia/Ho_Chi_Minh, America/Port_of_Spain. */
const capitalize = (name: string): string =>
  name
    .replaceAll(/(?<=^|[/_-])[a-z]/g, (letter) => letter.toUpperCase())
    .replaceAll(/_(Of|Es|In|Au)(?=[_/]|$)/g, (word) => word.toLowerCase());

function nearestZone(given: string): string | null {
  const word = simplify(given);
  if (word.length < 2) return null;
  let nearest: string | null = null;
  // More than a third of the letters wrong is no slip of the fingers.
  let least = Math.floor(word.length / 3) + 1;
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const distance = Math.min(
      editDistance(word, simplify(zone)),
      editDistance(word, simplify(zone.slice(zone.lastIndexOf('/') + 1))),
    );
    if (distance < least) [nearest, least] = [zone, distance];
  }
  return nearest;
}

const simplify = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '_')
    .slice(0, 60);

/** Letters to insert, remove or replace (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
