import { matchesOf } from '../../language/matchesOf.ts';
import type { Report } from '../../report/report.ts';
import type { Line } from '../reading/lines.ts';
import { isInside, quotedStretches } from '../reading/quotedStretches.ts';
import { once } from '../reading/readOnce.ts';
import type { Edit } from './edits.ts';

/** Letters that a reader of news does not need spelt out. */
const KNOWN = new Set(
  `US USA UK EU UN NATO FBI CIA NASA CNN BBC NBC ABC CBS MSNBC NPR AP AFP PBS ESPN HBO MTV NFL NBA MLB NHL FIFA UEFA NCAA
  GOP CEO CFO COO COVID WHO CDC FDA IRS NSA DNA RNA HIV AIDS TV DVD CD PC IBM AT&T BMW GM UPS NYPD LAPD DC NY LA NJ PM AM
  GMT EST EDT PST PDT CST CDT ET PT BST UTC USD GDP OPEC IMF WTO OK VIP PhD MD ID ISIS SUV RV FAQ PR HR IT AI UFO IQ GPS
  SEAL SWAT POW MP MPs PIN PINs ATM LGBT LGBTQ II III IV VI VII VIII IX XI XII JFK FDR MLK PDF HTML SMS USB WWII WWE UFC`.split(
    /\s+/,
  ),
);
const LETTERS = /(?<![\p{L}\p{N}.&-])\p{Lu}[\p{Lu}&]{1,5}(?![\p{L}\p{N}&-])(?!\.\p{Lu})/gu;
const SMALL = '(?:of|and|for|the|in|on|to|&)';
/** "Pacific Crest Trail (PCT)" */
const SPELT = new RegExp(
  `((?:\\p{Lu}[\\p{L}’'-]+|${SMALL})(?: (?:\\p{Lu}[\\p{L}’'-]+|${SMALL})){1,7}) \\(["“]?(\\p{Lu}[\\p{Lu}&]{1,5})["”]?[,)]`,
  'gu',
);
const RUN = new RegExp(
  `(?<!\\p{L})\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?: (?:${SMALL} )*\\p{Lu}\\p{Ll}[\\p{L}’'-]*){1,5}`,
  'gu',
);

/** What letters stand for, as the report spells them out; null where it spells out two things. */
const speltOut = once(({ text }: Report): ReadonlyMap<string, string | null> => {
  const found = new Map<string, string | null>();
  const add = (letters: string, name: string) =>
    found.set(letters, found.has(letters) && found.get(letters) !== name ? null : name);
  for (const [, words, letters] of matchesOf(SPELT, text)) {
    const name = endingIn(words!, letters!);
    if (name !== null) add(letters!, name);
  }
  const given = new Set(found.keys());
  for (const [words] of matchesOf(RUN, text)) {
    const run = words.replace(/[’']s?$/, '');
    const letters = initials(run);
    if (letters.length > 2 && !given.has(letters)) add(letters, run);
  }
  return found;
});

const initials = (words: string): string => (words.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');

/** The last words of a run whose capitals are the letters. */
function endingIn(words: string, letters: string): string | null {
  const parts = words.split(' ');
  for (let at = parts.length - 2; at >= 0; at--) {
    const name = parts.slice(at).join(' ');
    if (/^\p{Lu}/u.test(name) && initials(name) === letters.replace('&', '')) return name;
  }
  return null;
}

/** "PCT [Pacific Crest Trail]": letters that not everybody knows get their words, where the report has them. */
export function spellAcronyms({ text }: Line, report: Report): Edit[] {
  const { stretches } = quotedStretches(text);
  const met = new Set<string>();
  return matchesOf(LETTERS, text).flatMap(({ 0: letters, index }) => {
    if (KNOWN.has(letters) || met.has(letters) || isInside(index, stretches)) return [];
    met.add(letters);
    const name = speltOut(report).get(letters);
    if (name == null || text.includes(name)) return [];
    const end = index + letters.length;
    return [{ start: end, end, text: ` [${name}]`, introduces: name, ofBody: true }];
  });
}
