import { kindOfBody } from '../../language/bodies.ts';
import { nameSubject } from '../alone/people/nameSubject.ts';
import type { Line } from '../reading/lines.ts';
import { linesIn } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { IS_BODY } from './ownerOf.ts';

/** Whose something is: "its" or "her" at a place of a report. Null where nobody can tell. */
export type OwnerAt = (reportId: string, at: number) => string | null;

/** "[Lena Marsh’s]", "[The union’s]": as a sentence that begins so is made to stand alone. */
const OWNER = /^\[(?<owner>[^[\]]+['’]s?)\]$/u;

/** Whose something is where a sentence has "her lawyer" or "its head", as it would be told in a point. */
export const findOwners =
  ({ byId, people }: Pick<Reading, 'byId' | 'people'>): OwnerAt =>
  (reportId, at) => {
    const lines = linesIn(byId.get(reportId)!);
    const line = lines.find(({ start, end }) => start <= at && at < end);
    if (line === undefined) return null;
    const previous = lines[line.index - 1] ?? null;
    const edits = nameSubject(line, previous, people(reportId)) ?? [];
    const own = edits.find(({ start }) => line.start + start === at);
    const named = own === undefined ? undefined : OWNER.exec(own.text)?.groups?.owner;
    return named ?? (/^its /i.test(line.text.slice(at - line.start)) ? bodyFirst(previous) : null);
  };

/** "The bank said it lost 9 million.", "The European Union congratulated her.": the body that a sentence begins with. */
const BODY_FIRST =
  /^The (?<body>(?:[\p{L}’'-]+ ){0,4}?(?<noun>\p{L}+)) (?:\p{Ll}+ed|said|says|has|had|is|was|will|would)(?!\p{L})/u;

/** "Its" in the next sentence is most likely that one's. */
function bodyFirst(previous: Line | null): string | null {
  const { body, noun = '' } = BODY_FIRST.exec(previous?.text ?? '')?.groups ?? {};
  const isBody = IS_BODY.test(noun) || kindOfBody(noun.toLowerCase()) !== null;
  return body !== undefined && isBody ? `the ${body}’s` : null;
}
