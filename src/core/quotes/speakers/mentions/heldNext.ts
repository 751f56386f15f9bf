import { femaleRoles, maleRoles } from '../../../language/roles.ts';
import type { Party } from '../people/people.ts';
import type { Unnamed } from './newcomer.ts';
import type { RoleMention } from './roleHolder.ts';

/** So many sentences on the holder of an office is named. */
const AHEAD = 2;

/** What the office is called where its holder is named. */
const POST = /^(?:post|position|portfolio|role|job|office)$/;

/**
 * "“…,” the finance minister said. Ada Marsh, who has held the post since May, …": whom the next
 * sentences name for the first time as having the office. Null where they name nobody so.
 */
export function heldNext(
  { frames, mentioned, people }: Unnamed,
  { head, frame }: RoleMention,
): Party | null {
  for (let at = frame + 1; at <= Math.min(frames.length - 1, frame + AHEAD); at++) {
    const [name] = mentioned[at]!;
    const party = name === undefined ? null : people.byName(name.words, at);
    if (name === undefined || party === null) continue;
    if (name.runStart > 0 || party.words.length < 2 || (party.frames[0] ?? 0) < at) return null;
    const sex = femaleRoles.has(head) ? 'female' : maleRoles.has(head) ? 'male' : null;
    const fits = party.person && (sex === null || party.sex === null || party.sex === sex);
    return fits && isHeld(frames[at]!.tokens, name.to) ? party : null;
  }
  return null;
}

/** "Ada Marsh, who has held the post", "Ada Marsh took the job in May" */
const isHeld = (tokens: Unnamed['frames'][number]['tokens'], from: number): boolean =>
  tokens
    .slice(from, from + TO_POST)
    .some(
      ({ lower }, i, own) =>
        POST.test(lower) && /^(?:the|that|this)$/.test(own[i - 1]?.lower ?? ''),
    );
const TO_POST = 10;
