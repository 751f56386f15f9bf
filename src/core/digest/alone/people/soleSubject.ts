import { isGivenName, sexOfGivenName } from '../../../language/givenNames.ts';
import type { Report } from '../../../report/report.ts';
import type { Line } from '../../reading/lines.ts';
import { linesIn } from '../../reading/readOnce.ts';
import { bringsInPerson } from '../dayAndPlace/antecedents.ts';
import { KNOWN_BY_OFFICE } from './introducePeople.ts';
import { isNamedInFull, isPlaceOrBody } from './isNamedInFull.ts';
import { type Named, namesWithin } from './namedPeople.ts';
import { withoutQuotations } from './namesBefore.ts';
import { roleBeside } from './rolesGiven.ts';

/** "He … He …": so many sentences back the name may stand. */
const MOST_BACK = 3;
/** A name that begins later is hardly what the sentence is about. */
const SUBJECT_BEGINS = 50;
const PRONOUN = /(?<!\p{L})(?:he|she|him|his|her|they|them|their|we|I|you)(?!\p{L})/iu;
const HE = /(?<!\p{L})(?:he|him|his|himself)(?!\p{L})/u;
const SHE = /(?<!\p{L})(?:she|her|hers|herself)(?!\p{L})/u;
/** "Mount Orla", "Lake Victoria" */
const GEOGRAPHY = /^(?:mount|lake|cape|fort|port|camp|river|isle|bay)$/i;
/** "Lena Baum, the hiker who had been missing since Friday, was found": nobody else. */
const BESIDE_NAME = /^['’]?,? (?:the|an?) [^,]{3,120},/u;
/** "Stepped down as the country's transport minister": what the subject is, and nobody else. */
const AS_WHAT =
  /(?<!\p{L})as (?:(?:an?|the|its|his|her|[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*['’]s?) )?(?:\p{Ll}[\p{L}-]* ){0,3}\p{Ll}+(?= (?:on|in|at|for|of|from|after|before|to|two|three|\d)(?!\p{L})|[,.])/u;
/** "At Chapel Hill" */
const PLACES = /\b(?:in|at|near|to|from) $/;
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
  const people = namesWithin(report, line).filter(
    (named) => mayBePerson(named, report) && !isInWhat(named, line),
  );
  const [first] = people;
  if (first === undefined) return subjectBefore(line, report, male, back);
  const { party } = first;
  const name = nameOf(first, report);
  // "The Kroll administration" is not about Kroll.
  if (party === null || party === 'unsure' || name === null || first.afterThe) return null;
  if (people.some((other) => other.party !== party)) return null;
  const before = line.text.slice(0, first.titleStart - line.start);
  const behind = report.text.slice(first.end - 2, first.end + 2);
  // "When designing them he used Mrs Sorkin's ears" is not about her.
  if (before.length > SUBJECT_BEGINS || PRONOUN.test(before) || /[’']s?/.test(behind)) return null;
  const sex = party.sex ?? sexOfGivenName(party.words[0]!) ?? sexBehind(line, first);
  if (sex === null || (sex === 'male') !== male) return null;
  const role = roleBeside(first, report.text)?.text ?? '';
  const own = line.text.slice(first.end - line.start);
  const others = `${before}${own.replace(BESIDE_NAME, ',').replace(AS_WHAT, ' ')}`;
  return bringsInPerson(others.replace(role, '')) ? null : name;
}

/** "As Norland's transport minister": the country. */
function isInWhat({ start, end }: Named, line: Line): boolean {
  const what = AS_WHAT.exec(line.text);
  return (
    what !== null &&
    start - line.start >= what.index &&
    end - line.start <= what.index + what[0].length
  );
}

function mayBePerson({ party, words, title, start }: Named, { text }: Report): boolean {
  if (party === 'unsure') return true;
  if (party === null || isPlaceOrBody(words.at(-1)!) || /-\p{Ll}+$/u.test(words.at(-1)!))
    return false;
  if (GEOGRAPHY.test(words[0]!)) return false;
  const isPlaced = PLACES.test(text.slice(0, start)) && !isGivenName(words[0]!);
  return title.length > 0 || ((party.person || party.maybeSurname) && !isPlaced);
}

/** The full name, or "President Biden", where the report has no other. */
function nameOf({ party, title, titleStart, end }: Named, { text }: Report): string | null {
  if (party === null || party === 'unsure') return null;
  if (isNamedInFull(party)) return party.name;
  return title.length === 1 && KNOWN_BY_OFFICE.test(title[0]!)
    ? text.slice(titleStart, end).replace(/['’]s?$/, '')
    : null;
}

/** "President Biden said he stands": a sentence about nobody else tells the sex by its own pronouns. */
function sexBehind({ text, start }: Line, { end }: Named): 'male' | 'female' | null {
  const behind = withoutQuotations(text).slice(end - start);
  const [he, she] = [HE.test(behind), SHE.test(behind)];
  if (he === she) return null;
  return he ? 'male' : 'female';
}

/** A sentence that goes on with "he" is about whom the one before it was about. */
function subjectBefore(line: Line, report: Report, male: boolean, back: number): string | null {
  const who = GOES_ON.exec(line.text)?.groups?.who?.toLowerCase();
  const previous = linesIn(report)[line.index - 1];
  if (who === undefined || previous === undefined || back === 0) return null;
  if ((who === 'he') !== male || bringsInPerson(line.text)) return null;
  return soleSubject(previous, report, male, back - 1);
}
