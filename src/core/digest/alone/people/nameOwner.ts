import { matchesOf } from '../../../language/matchesOf.ts';
import type { Line } from '../../reading/lines.ts';
import { isInside, quotedStretches } from '../../reading/quotedStretches.ts';
import type { Edit } from '../edits.ts';
import { ROLE_PATTERN } from './roleNouns.ts';

/** "Sarah Sanders, its spokeswoman". */
const ITS_PERSON = new RegExp(`, its (?:\\p{Ll}+ ){0,2}${ROLE_PATTERN}\\b`, 'u');
/** "…, its foreign policy spokesman, Otto Venn, said." */
const SPEAKS_AT_END = /^, its [^.;]{3,80}? (?:said|says|added|told [^.;]{3,40})\.$/u;
/** "Two Germans are": they are not "its". */
const OF_MANY = /^[^,“"]{3,60}? (?:are|were|have) /u;
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
  // Whose spokesman speaks at the end, the sentence that he is quoted with does not tell.
  if (
    !(SPEAKS_AT_END.test(text.slice(found.index)) && OF_MANY.test(text)) &&
    /\p{Lu}|\bthe \p{Ll}/u.test(before.replace(/(?:\p{Lu}[\p{L}.’'-]*\s*)+$/u, ''))
  )
    return [];
  const bodies = new Set(matchesOf(BODY, previous?.text ?? '').map(([, name]) => name!.trim()));
  const [body] = bodies;
  if (bodies.size !== 1 || body === undefined) return null;
  const start = found.index + ', '.length;
  return [{ start, end: start + 'its'.length, text: `[the ${body}’s]` }];
}
