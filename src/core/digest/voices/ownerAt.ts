import { kindOfBody } from '../../language/bodies.ts';
import { isRole } from '../../language/roles.ts';
import type { KnownPeople } from '../alone/people/knowPeople.ts';
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
    const isOfBody = /^(?:its|their) /i.test(line.text.slice(at - line.start));
    return named ?? (isOfBody ? ownedBy(bodyFirst(previous, people(reportId))) : null);
  };

/** For whom a spokeswoman speaks, of whom a sentence says no more: the body that the sentence before it begins with. */
export const findBodyBefore =
  ({ byId, people }: Pick<Reading, 'byId' | 'people'>): OwnerAt =>
  (reportId, at) => {
    const lines = linesIn(byId.get(reportId)!);
    const line = lines.find(({ start, end }) => start <= at && at < end);
    if (line === undefined) return null;
    const previous = lines
      .slice(0, line.index)
      .findLast(({ text, paragraph }) => paragraph !== line.paragraph || !/^["“]/u.test(text));
    return previous?.paragraph === line.paragraph ? bodyFirst(previous, people(reportId)) : null;
  };

const ownedBy = (body: string | null): string | null => (body === null ? null : `${body}’s`);

const DOES =
  '(?:\\p{Ll}+ed|said|says?|told|has|have|had|is|are|was|were|will|would|wants?|sees?|thinks?|began|gave|got|held|kept|lost|made|met|put|ran|saw|sent|spoke|took|won)';
/** "The bank said it lost 9 million.", "The European Union congratulated her.": the body that a sentence begins with. */
const BODY_FIRST = new RegExp(
  `^The (?<body>(?:[\\p{L}’'-]+ ){0,6}?[\\p{L}’'-]+)(?:, [^,;:“”"]{3,60},)? ${DOES}(?!\\p{L})`,
  'u',
);
/** "Ardkenny said they were taking advice.", "NorthWater, the state-owned operator, said": a name of one or more words. */
const NAME_FIRST =
  /^(?<name>\p{Lu}[\p{L}&’'-]+(?: (?:\p{Lu}[\p{L}&’'-]+|of|for|and)){0,4})(?:, the [^,;:“”"]{3,60},)? (?:said|says?) (?:that )?(?:it|they|the|its|their|this|no|not)(?!\p{L})/u;

/** "Its" in the next sentence is most likely that one's. */
function bodyFirst(previous: Line | null, people: KnownPeople): string | null {
  const text = previous?.text ?? '';
  const body = BODY_FIRST.exec(text)?.groups?.body;
  if (body !== undefined) {
    const words = body.split(' ');
    const isBody = words.some(
      (word) => IS_BODY.test(word) || kindOfBody(word.toLowerCase()) !== null,
    );
    return isBody && words.length <= MOST_WORDS ? `the ${body}` : null;
  }
  const name = NAME_FIRST.exec(text)?.groups?.name;
  if (name === undefined || isRole(name.split(' ')[0]!.toLowerCase())) return null;
  return people.namesPerson(previous!, name.length) ? null : name;
}
const MOST_WORDS = 6;
