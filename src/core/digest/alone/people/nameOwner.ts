import { matchesOf } from '../../../language/matchesOf.ts';
import type { Line } from '../../reading/lines.ts';
import { isInside, quotedStretches } from '../../reading/quotedStretches.ts';
import type { Edit } from '../edits.ts';
import { ROLE_PATTERN } from './roleNouns.ts';

/** "Sarah Sanders, its spokeswoman". */
const ITS_PERSON = new RegExp(`, its (?:\\p{Ll}+ ){0,2}${ROLE_PATTERN}\\b`, 'u');
/** Names that end so are of bodies which have such people. */
const BODY =
  /(?<!\p{L})(?:[Tt]he )?((?:\p{Lu}[\p{L}.&’'-]* ){0,3}(?:House|Department|Ministry|Office|Agency|Committee|Council|Commission|Police|Court|Kremlin|Senate|Congress|Party|Bank|Company|Union|Association|Institute|University|Inc|Corp|Airlines))(?!\p{L})/gu;

/**
 * Gives "its spokeswoman" the name of the body, where the sentence does not have it and the one
 * before names exactly one. No edits where nothing is missing, null where nobody can tell.
 */
export function nameOwner({ text }: Line, previous: Line | null): Edit[] | null {
  const found = ITS_PERSON.exec(text);
  const { stretches } = quotedStretches(text);
  if (found === null || isInside(found.index, stretches)) return [];
  const before = [...text.slice(0, found.index)]
    .map((letter, at) => (isInside(at, stretches) ? ' ' : letter))
    .join('');
  // The words right before it name the person: somebody or something else must be there as well.
  if (/\p{Lu}|\bthe \p{Ll}/u.test(before.replace(/(?:\p{Lu}[\p{L}.’'-]*\s*)+$/u, ''))) return [];
  const bodies = new Set(matchesOf(BODY, previous?.text ?? '').map(([, name]) => name!.trim()));
  const [body] = bodies;
  if (bodies.size !== 1 || body === undefined) return null;
  const start = found.index + ', '.length;
  return [{ start, end: start + 'its'.length, text: `[the ${body}’s]` }];
}
