import type { Report } from '../../report/report.ts';
import { ROLE_PATTERN } from '../alone/roleNouns.ts';
import { compareText } from '../reading/inOrder.ts';

const MOST_WORDS = 7;
/** With a stop only where none of a sentence can be: "U.S.", "Lt.", but not "said. The king". */
const WORD =
  "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}'’´&-]|\\.(?=\\S)|(?<=(?<!\\p{L})(?:lt|gov|sen|rep|dr|mrs?|ms|gen|col|maj|sgt|capt|prof|st|jr|sr|inc|co|ltd|dep|asst))\\.)*";
/** A role reads as a noun phrase: any words up to a word for an office. */
const ROLE_PHRASE = `(?:${WORD} ){0,5}?${ROLE_PATTERN}(?: (?:of|for|at|in|to) (?:${WORD} ?){1,4})?`;
const TITLE_ONLY = /^(?:the|a|an|its|his|her|their|our)$/i;

/**
 * What the reports say that a person is: "White House press secretary" before the name, or
 * "Putin's assistant" behind it. The fullest of those that most reports give, or null.
 */
export function findRole(name: string, reports: readonly Report[]): string | null {
  const last = name.split(' ').at(-1)!;
  const counts = new Map<string, Set<string>>();
  for (const { id, text: given } of reports) {
    // Hard spaces are spaces; places stay what they were.
    const text = given.replace(/[^\S\n]/g, ' ');
    for (const at of placesOf(last, text)) {
      for (const words of rolesAround(text, at, at + last.length)) {
        const role = trimRole(words);
        if (role !== null) counts.set(role, (counts.get(role) ?? new Set()).add(id));
      }
    }
  }
  const ranked = [...counts].sort(
    ([a, x], [b, y]) =>
      Number(isParty(a)) - Number(isParty(b)) ||
      y.size - x.size ||
      b.length - a.length ||
      compareText(a, b),
  );
  const best = ranked[0]?.[0];
  if (best === undefined) return null;
  const fuller = ranked.find(([role]) => isFuller(role, best));
  return withSmallOffice(fuller?.[0] ?? best);
}

/** What somebody believes in says less than what office they hold. */
const isParty = (role: string): boolean => /^(?:democrat|republican|independent)$/i.test(role);

/** "White House press secretary", "press secretary at the White House": the same office, and whose it is. */
function isFuller(role: string, office: string): boolean {
  const at = role.toLowerCase().indexOf(office.toLowerCase());
  if (at < 0 || role.length === office.length) return false;
  const [before, behind] = [role.slice(0, at), role.slice(at + office.length)];
  return /^(?:\p{Lu}[\p{L}.'’-]* )*$/u.test(before) && /^(?:$| (?:of|at|for) )/.test(behind);
}

const OFFICE = new RegExp(
  `\\b(?:${ROLE_PATTERN}|press|special|prime|foreign|lieutenant|former|acting|interim|vice|deputy|senior)(?!\\p{L})`,
  'giu',
);

/** Outlets write "President" before a name and "president" behind it: here it is small. */
const withSmallOffice = (role: string): string =>
  role
    .replace(OFFICE, (word, at: number) =>
      at === 0 || /^\p{Lu}\p{L}*$/u.test(word) ? word.toLowerCase() : word,
    )
    .replace(/ of State$/, ' of state');

/** A report that names somebody more often says who that is at the first mentions. */
const MOST_MENTIONS = 40;
/** Letters that are read on either side of a name. */
const REACH = 110;

/** Of what there are secretaries and directors; of places, where one ends and a name begins nobody knows. */
const DEPARTMENT =
  '(?:state|defen[cs]e|the (?:interior|treasury)|commerce|labor|labour|energy|education|transportation|health|agriculture|justice|staff|homeland security|national intelligence|operations|communications)';
const BEFORE = new RegExp(
  `(?<![\\p{L}])((?:${WORD} ){0,5}${ROLE_PATTERN}(?: of ${DEPARTMENT})?),? (?:${WORD} ){0,2}$`,
  'iu',
);
const BEHIND = new RegExp(
  `^,? (?:who is )?(?:(?:an?|the) )?(${ROLE_PHRASE}(?:…|(?= ?[,.;]| (?:said|told|wrote|called|added|who)\\b)))`,
  'iu',
);

function rolesAround(text: string, start: number, end: number): string[] {
  const before = BEFORE.exec(spelledOut(text.slice(Math.max(0, start - REACH), start)));
  const behind = BEHIND.exec(text.slice(end, end + REACH));
  return [before?.[1] && withoutServant(before[1]), behind?.[1]?.replace(CUT_OFF, '')].filter(
    (role) => role !== undefined,
  );
}

/** "An assistant to Governor Ada Kroll": Kroll is the governor. */
function withoutServant(role: string): string {
  const served = /^.* (?:to|for|of|with) (?<served>.*\p{Lu}\p{L}*)$/u.exec(role)?.groups?.served;
  return served !== undefined && ENDS_IN_OFFICE.test(served) ? served : role;
}
const ENDS_IN_OFFICE = new RegExp(`(?<!\\p{L})${ROLE_PATTERN}$`, 'iu');

/** Titles as papers shorten them. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/\bLt\. Gov\. /g, 'Lieutenant Governor '],
  [/\bGov\. /g, 'Governor '],
  [/\bSen\. /g, 'Senator '],
  [/\bRep\. /g, 'Representative '],
  [/\bAtty\. Gen\. /g, 'Attorney General '],
];

const spelledOut = (text: string): string =>
  SHORTENED.reduce((rest, [short, whole]) => rest.replace(short, whole), text);

/** "President of the Center for Reproductive...": where a text breaks off, nobody knows of what. */
const CUT_OFF = /(?: (?:of|for|at|in|to) [^…]*?)?(?:\.\.+|…)$/;

/** Where a name stands as a word of its own. */
function placesOf(name: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const alone =
      !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + name.length] ?? '');
    if (alone && places.push(at) >= MOST_MENTIONS) break;
  }
  return places;
}

/** Only the noun phrase that ends in the office: "when Russian President" is "Russian President". */
function trimRole(words: string): string | null {
  const plain = words.replace(/\s+/g, ' ').trim();
  const [, head = plain, tail = ''] = HEAD_AND_TAIL.exec(plain) ?? [];
  const parts = head.split(' ');
  const start = parts.findLastIndex(
    (part, at) => at < parts.length - 1 && (TITLE_ONLY.test(part) || isNoPart(part)),
  );
  const role = [...parts.slice(start + 1), ...tail.split(' ').filter(Boolean)];
  return role.length > MOST_WORDS ? null : role.join(' ');
}

/** "Press secretary" and "at the White House". */
const HEAD_AND_TAIL = new RegExp(`^(.*?${ROLE_PATTERN})((?: (?:of|for|at|in|to) .*)?)$`, 'iu');

/** Verbs, conjunctions and names' ends that cannot stand in front of an office. */
const isNoPart = (part: string): boolean =>
  /^(?:and|or|but|when|while|that|which|who|as|by|with|from|to|of|in|on|at|for|after|before|between|against|said|says|told|asked|met|invited|invite|called|is|was|were|are|has|had|have|will|not|then|only|i|we|you|he|she|they|it|what|how|very|well|also|now|instructed|accused|[\p{L}]+(?:ed|ing))$/iu.test(
    part,
  ) || /[.,;:]$/.test(part.replace(/^(?:\p{L}\.)+$/u, ''));
