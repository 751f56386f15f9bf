import { isFunctionWord, prepositions } from '../../language/functionWords.ts';
import { speechVerb } from '../../language/speechVerbs.ts';
import type { Named } from '../alone/people/namedPeople.ts';
import { BESIDE, type RoleGiven } from '../alone/people/rolesGiven.ts';

/** "Putin's assistant Yuri Ushakov": whose assistant he is. */
const OWNER = /(?<![\p{L}.’'-])(?<owner>(?:\p{Lu}[\p{L}.-]* ){0,2}\p{Lu}[\p{L}.-]*['’]s? )$/u;

export function withOwner(given: RoleGiven, { titleStart }: Named, text: string): RoleGiven {
  const ahead = text.slice(Math.max(0, titleStart - BESIDE), titleStart);
  const owner = given.side === 'before' ? OWNER.exec(ahead)?.groups?.owner : undefined;
  return owner === undefined ? given : { ...given, text: `${owner}${given.text}` };
}

/** "…, mission director Ida Moor said", "against former central bank governor Ida Moor": nouns before the office tell of what. */
const FIELDS = [2, 1, 0].map(
  (more) =>
    new RegExp(
      `(?:[,;:(—–“"] ?|(?<!\\p{L})(?<ahead>\\p{L}+) )(?<field>(?:former )?(?:\\p{Ll}{3,} ){${more}}\\p{Ll}{3,}(?<!ed|ing|ly) )$`,
      'u',
    ),
);

export function withField(given: RoleGiven, { titleStart }: Named, text: string): RoleGiven {
  if (given.side !== 'before' || !/^\p{Ll}+$/u.test(given.text)) return given;
  const before = text.slice(Math.max(0, titleStart - BESIDE), titleStart);
  const field = FIELDS.map((shape) => fieldIn(shape.exec(before))).find((one) => one !== null);
  return field ? { ...given, text: `${field}${given.text}` } : given;
}

function fieldIn(found: RegExpExecArray | null): string | null {
  const { field, ahead } = found?.groups ?? {};
  if (field === undefined || !isNounBehind(ahead?.toLowerCase())) return null;
  const words = field.trim().split(' ');
  const areNouns = words.every(
    (word) => word === 'former' || (!isFunctionWord(word) && speechVerb(word) === null),
  );
  return areNouns ? field : null;
}

/** Behind these, and behind a comma, no verb begins. */
const isNounBehind = (word: string | undefined): boolean =>
  word === undefined || prepositions.has(word) || /^(?:the|an?|said|says|added|told)$/.test(word);
