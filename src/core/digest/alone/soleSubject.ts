import { sexOfGivenName } from '../../language/givenNames.ts';
import type { Report } from '../../report/report.ts';
import type { Line } from '../reading/lines.ts';
import { linesIn } from '../reading/readOnce.ts';
import { bringsInPerson } from './antecedents.ts';
import { isNamedInFull, isPlaceOrBody } from './isNamedInFull.ts';
import { namesWithin } from './namedPeople.ts';
import { roleBeside } from './rolesGiven.ts';

/** "He … He …": so many sentences back the name may stand. */
const MOST_BACK = 3;
/** A name that begins later is hardly what the sentence is about. */
const SUBJECT_BEGINS = 50;
const PRONOUN = /(?<!\p{L})(?:he|she|him|his|her|they|them|their|we|I|you)(?!\p{L})/iu;
const GOES_ON = /^(?:But |And |Yet |Still, |Then )?(?<who>He|She|he|she)(?!\p{L})/u;

/**
 * The full name of the one person whom the line is about, where nobody else is in it: whom a "he"
 * or "she" in the next one means. Null where that is not certain.
 */
export function soleSubject(
  line: Line,
  report: Report,
  male: boolean,
  back = MOST_BACK,
): string | null {
  const here = namesWithin(report, line);
  const people = here.filter(({ party, words, title }) => {
    if (party === 'unsure') return true;
    return (
      party !== null &&
      (party.person || party.maybeSurname || title.length > 0) &&
      !isPlaceOrBody(words.at(-1)!)
    );
  });
  const [first] = people;
  if (first === undefined) return subjectBefore(line, report, male, back);
  const { party } = first;
  if (party === null || party === 'unsure' || !isNamedInFull(party)) return null;
  if (people.some((other) => other.party !== party)) return null;
  const before = line.text.slice(0, first.titleStart - line.start);
  const behind = report.text.slice(first.end - 2, first.end + 2);
  // "When designing them he used Mrs Sorkin's ears" is not about her.
  if (before.length > SUBJECT_BEGINS || PRONOUN.test(before) || /[’']s?/.test(behind)) return null;
  const sex = party.sex ?? sexOfGivenName(party.words[0]!);
  if (sex === null || (sex === 'male') !== male) return null;
  const role = roleBeside(first, report.text)?.text ?? '';
  return bringsInPerson(line.text.replace(role, '')) ? null : party.name;
}

/** A sentence that goes on with "he" is about whom the one before it was about. */
function subjectBefore(line: Line, report: Report, male: boolean, back: number): string | null {
  const who = GOES_ON.exec(line.text)?.groups?.who?.toLowerCase();
  const previous = linesIn(report)[line.index - 1];
  if (who === undefined || previous === undefined || back === 0) return null;
  if ((who === 'he') !== male || bringsInPerson(line.text)) return null;
  return soleSubject(previous, report, male, back - 1);
}
