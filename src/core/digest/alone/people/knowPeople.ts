import type { Quote } from '../../../quotes/quote.ts';
import type { Report } from '../../../report/report.ts';
import type { Line } from '../../reading/lines.ts';
import { wordsOf } from '../../reading/terms.ts';
import type { Edit } from '../edits.ts';
import { mayBeRelative, shortNameIn } from './calledAs.ts';
import { fullNamesIn } from './fullNames.ts';
import { introducePeople } from './introducePeople.ts';
import { namesPerson } from './namesPerson.ts';
import { ownName } from './ownName.ts';
import { roleHolders } from './roleHolders.ts';
import { nameWithRole, withRole } from './rolesGiven.ts';
import { soleSubject } from './soleSubject.ts';

/** Who is meant by words that are no name, as far as the reports make it certain. */
export interface KnownPeople {
  /** Mentions that the reading of quotes has resolved, by their place in the line's report. */
  readonly mentionAt: (line: Line, at: number) => Mentioned | null;
  /** What has to be added so that everybody in the line is named in full; null where nobody can tell. */
  readonly introductions: (line: Line) => readonly Edit[] | null;
  /** The one person whom the line is about, man or woman, where nobody else is in it. */
  readonly soleSubject: (line: Line, male: boolean) => string | null;
  /** Whether the narrator names a person in the first letters of the line. */
  readonly namesPerson: (line: Line, upTo: number) => boolean;
  /** "Virginia Lottery director Paula Otto": a name with what the line's report says that he or she is. */
  readonly roleOf: (name: string) => string | null;
  /** What the line's report calls whom it has named in full. */
  readonly shortOf: (name: string) => string;
  /** Offices with one holder: "russian leader". */
  readonly holders: ReadonlyMap<string, string>;
}

interface Mentioned {
  readonly end: number;
  readonly name: string;
}

/** Who is meant where, as the quotes and the offices named in the reports tell it. */
export function knowPeople(
  reports: readonly Report[],
  quotes: readonly Quote[],
): (reportId: string) => KnownPeople {
  const holders = roleHolders(reports);
  const fullNames = fullNamesIn(reports);
  const byId = new Map(reports.map((report) => [report.id, report]));
  const mentions = new Map<string, Map<number, Mentioned>>();
  const disputed = disputedSentences(quotes);
  for (const { reportId, speaker, text } of quotes) {
    const name = ownName(speaker);
    if (speaker === null || name === null) continue;
    if (disputed.size > 0 && sentencesIn(text).some((one) => disputed.has(one))) continue;
    const { start, end } = speaker;
    if (start === null || end === null || !isPerson(name)) continue;
    const report = byId.get(reportId)!;
    if (mayBeRelative(report, name, report.text.slice(start, end))) continue;
    const places = mentions.get(reportId) ?? new Map<number, Mentioned>();
    places.set(start, { end, name });
    mentions.set(reportId, places);
  }
  return (reportId) => ({
    holders,
    soleSubject: (line, male) => {
      const name = soleSubject(line, byId.get(reportId)!, male);
      const isOther =
        name !== null && mayBeRelative(byId.get(reportId)!, name, male ? 'he' : 'she');
      return isOther ? null : name;
    },
    shortOf: (name) => shortNameIn(byId.get(reportId)!, name),
    introductions: (line) => introducePeople(line, byId.get(reportId)!, fullNames),
    namesPerson: (line, upTo) => namesPerson(line, upTo, byId.get(reportId)!),
    roleOf: (name) =>
      nameWithRole(name, byId.get(reportId)!) ?? withRole(name, fullNames.role(name)),
    mentionAt: (line, at) => mentions.get(reportId)?.get(line.start + at) ?? null,
  });
}

/** Shorter sentences may have been spoken by anybody. */
const FEWEST_WORDS = 5;

const sentencesIn = (text: string): string[] =>
  text
    .split(/[.!?]\s/)
    .map((sentence) => wordsOf(sentence))
    .filter((words) => words.length >= FEWEST_WORDS)
    .map((words) => words.join(' '));

/** Sentences that one report lays in one person's mouth and another in somebody else's: nobody is certain. */
function disputedSentences(quotes: readonly Quote[]): ReadonlySet<string> {
  const speakers = new Map<string, Set<string>>();
  for (const { speaker, text } of quotes) {
    if (speaker?.name == null) continue;
    const last = speaker.name.split(' ').at(-1)!;
    for (const sentence of sentencesIn(text)) {
      speakers.set(sentence, (speakers.get(sentence) ?? new Set()).add(last));
    }
  }
  return new Set([...speakers].filter(([, names]) => names.size > 1).map(([sentence]) => sentence));
}

const BODY =
  /\b(?:House|Department|Ministry|Office|Agency|Committee|Council|Police|University|Court|Kremlin|Senate|Congress|Party|Bank|Group|Company|Union|Commission|Association|Institute|Center|Centre|News|Times|Post|Inc|Corp)\b/;

/** Two or more capitalised words that are no body's name. */
const isPerson = (name: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]* (?:.* )?\p{Lu}[\p{L}.'’-]*$/u.test(name) && !BODY.test(name);
