import { isGivenName } from '../../../language/givenNames.ts';
import type { Report } from '../../../report/report.ts';
import type { Line } from '../../reading/lines.ts';
import { isCompanyWord, isPlaceOrBody } from './isNamedInFull.ts';
import { type Named, namesWithin } from './namedPeople.ts';

/** Whether the narrator names somebody, whom "he" or "she" could mean, in the first letters of the line. */
export const namesPerson = (line: Line, upTo: number, report: Report): boolean =>
  namesWithin(report, { start: line.start, end: line.start + upTo }).some(mayBePerson);

function mayBePerson({ party, words, title, afterThe }: Named): boolean {
  if (party === 'unsure' || title.length > 0) return true;
  if (party === null || afterThe) return false;
  if (party.surelyPerson || party.sex !== null || isGivenName(words[0]!)) return true;
  const shaped = words.length > 1 || (party.maybeSurname && party.placed === 0);
  return shaped && !words.some((word) => isPlaceOrBody(word) || isCompanyWord(word));
}
