import { matchesOf } from '../../language/matchesOf.ts';
import { isRole } from '../../language/roles.ts';
import { escapePattern } from '../alone/escapePattern.ts';

/** Part of a pattern: what bodies are called by their last word, none of which is a person or a country. */
export const BODIES =
  'Agency|Alliance|Assembly|Association|Authority|Bank|Board|Bureau|Cent(?:er|re)|Chamber|Club|College|Commission|Committee|Company|Confederation|Congress|Council|Court|Department|Federation|Forum|Foundation|Fund|Group|Hospital|Institute|Institution|League|Ministry|Museum|Network|Panel|Observatory|Office|Organi[sz]ation|Party|Service|Society|Trust|Union|University|Watch';

/** A word with which the names of bodies end. */
export const IS_BODY = new RegExp(`^(?:${BODIES})$`, 'i');

/** "Agency's head", "League's leader": whose office it is, in one word. */
const OWNED = /^(?<owner>\p{L}[\p{L}-]+)['’]s (?<office>\p{Ll}.*)$/u;

/**
 * "The agency's head" of a report on the Food Safety Agency is its head by name ("head of the Food
 * Safety Agency"), or, where no name or several could be meant, just "agency head",
 * "club president"; of a company, which says nothing, just "chief executive".
 * "Kestrel's chairman" stays: a name tells enough.
 */
export function ownedByName(role: string, text: string): string {
  const { owner, office } = OWNED.exec(role)?.groups ?? {};
  if (owner === undefined || office === undefined) return role;
  if (!IS_BODY.test(owner)) return role;
  if (/ of /.test(office)) return office;
  const names = fullNames(owner, text);
  if (names.length === 1) return `${office} of the ${names[0]}`;
  if (/^\p{Lu}/u.test(owner)) return role;
  if (/^(?:company|group|network)$/.test(owner)) return office;
  return office.replace(
    /^(?:(?:former|acting|interim|deputy) )?/,
    (before) => `${before}${owner} `,
  );
}

/** The names in a text that end with a word: "Food Safety Agency" for "agency". */
function fullNames(owner: string, text: string): string[] {
  const word = escapePattern(owner[0]!.toUpperCase() + owner.slice(1));
  const name = new RegExp(
    `(?<![\\p{L}’'-])(?!The )(?:\\p{Lu}[\\p{L}&’'-]* (?:(?:of|for|and) )?){1,4}${word}(?![\\p{L}’'])`,
    'gu',
  );
  return [...new Set(matchesOf(name, text).map(([found]) => found))];
}

/** "Transport minister", as a sentence began, is no name; "Norvik chairman", "Reading mayor" and "Labour group leader" are. */
export const inSmallLetters = (role: string): string =>
  role.replace(
    /^(?!Labou?r (?!minister|secretary|commissioner|inspector))\p{Lu}\p{Ll}+(?= \p{Ll})/u,
    (first) => (isRole(first.toLowerCase()) || FIELD.test(first) ? first.toLowerCase() : first),
  );

const FIELD =
  /^(?:transport|finance|foreign|interior|health|defen[cs]e|education|justice|trade|energy|environment|labou?r|culture|agriculture|housing|planning|state|deputy|prime|managing|general|works|group|team|club|union|party|commission|committee|council|county|city|village|police|fire|rescue|pool|hotel|harbou?r|museum|school|hospital|mission|research|security|public|former)$/i;
