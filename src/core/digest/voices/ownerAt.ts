import { nameSubject } from '../alone/people/nameSubject.ts';
import { linesIn } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import type { OwnerAt } from './roleShapes.ts';

/** "[Lena Marsh’s]", "[The union’s]": as a sentence that begins so is made to stand alone. */
const OWNER = /^\[(?<owner>[^[\]]+['’]s?)\]$/u;

/** Whose something is where a sentence begins with "her lawyer", as it would be told in a point. */
export const findOwners =
  ({ byId, people }: Pick<Reading, 'byId' | 'people'>): OwnerAt =>
  (reportId, at) => {
    const lines = linesIn(byId.get(reportId)!);
    const line = lines.find(({ start, end }) => start <= at && at < end);
    if (line === undefined) return null;
    const edits = nameSubject(line, lines[line.index - 1] ?? null, people(reportId)) ?? [];
    const own = edits.find(({ start }) => line.start + start === at);
    return own === undefined ? null : (OWNER.exec(own.text)?.groups?.owner ?? null);
  };
