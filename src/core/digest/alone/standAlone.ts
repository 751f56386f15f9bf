import type { Report, Span } from '../../report/report.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import { countWords } from '../reading/terms.ts';
import { cutAlso } from './cuts/cutAlso.ts';
import { cutShares } from './cuts/cutShares.ts';
import { noteDays, openDays } from './dayAndPlace/dayNotes.ts';
import { placeHere } from './dayAndPlace/placeHere.ts';
import { placeThere } from './dayAndPlace/placeThere.ts';
import { cutUnplacedDays } from './dayAndPlace/unplacedDays.ts';
import type { Edit } from './edits.ts';
import { quotationLeans } from './leaning/leaningQuotation.ts';
import { capitalised, cutTie } from './leaning/openings.ts';
import type { KnownPeople } from './people/knowPeople.ts';
import { nameOwner } from './people/nameOwner.ts';
import { nameSubject } from './people/nameSubject.ts';
import { spellAcronyms } from './spellAcronyms.ts';
import { isUnfit } from './unfit/unfitSentence.ts';

/** What is known of a sentence from outside it. */
interface Surroundings {
  readonly report: Report;
  /** The sentence before it in its report. */
  readonly previous: Line | null;
  readonly people: KnownPeople;
  /** For a report without a date: the last day on which its text has somebody speak. */
  readonly spokenOn: string | null;
  /** The last day of all reports that are read together. */
  readonly latest: string | null;
}

/**
 * The edits with which a sentence can be read without those around it, or null where it cannot be
 * made so with certainty.
 */
export function standAlone(line: Line, around: Surroundings): Edit[] | null {
  const begun = begin(line);
  if (begun === null || endsOpen(around.previous, line, around.report)) return null;
  const { tie, rest } = begun;
  const edits = [
    nameSubject(rest, around.previous, around.people),
    nameOwner(rest, around.previous),
    around.people.introductions(rest),
    spellAcronyms(rest, around.report),
    cutAlso(rest),
    cutShares(rest),
    placeHere(rest, around.report),
    placeThere(rest),
    placeDays(rest, around),
  ];
  if (edits.includes(null)) return null;
  const cut = rest.start - line.start;
  const moved = edits.flatMap((some) => some!.map((edit) => moveBy(edit, cut)));
  return [...tie, ...moved];
}

/** No sentence ends so. */
const OPEN_END =
  /(?<!\p{L})(?:the|an?|of|in|on|to|for|with|by|and|or|at|from|as|his|her|its|their)$/iu;

/** "The clerks of the / House have sent": of a page with an end to each line this is half a sentence. */
const endsOpen = (previous: Line | null, line: Line, { text }: Report): boolean =>
  previous !== null &&
  OPEN_END.test(previous.text) &&
  text.slice(previous.end, line.start).trim() === '';

/** A sentence without what ties it to the one before; null where it is none that a digest takes. */
interface Begun {
  readonly tie: readonly Edit[];
  readonly rest: Line;
}

const begin = once((line: Line): Begun | null => {
  if (isUnfit(line) || quotationLeans(line)) return null;
  const tie = cutTie(line.text);
  if (tie === null) return null;
  const cut = tie[0]?.end ?? 0;
  if (cut === 0) return { tie, rest: line };
  const text = capitalised(line.text.slice(cut));
  if (countWords(text) < FEWEST_LEFT) return null;
  return { tie, rest: { ...line, text, start: line.start + cut } };
});

/** What is left of a sentence when its beginning is cut is no sentence below so many words. */
const FEWEST_LEFT = 6;

/** Days get their date, or go where nobody can tell which day it is. */
function placeDays(line: Line, { spokenOn, latest }: Surroundings): Edit[] | null {
  const noted = noteDays(line, spokenOn, latest);
  const open = openDaysOf(line);
  if (open.length > 0) return cutOpenDay(line, open, noted);
  return line.day !== null || noted.length > 0 ? noted : cutUnplacedDays(line);
}

/** "The coach would decide on Friday": in so brief a sentence the day is what it tells. */
const FEWEST_BESIDE_DAY = 10;

/** "From midnight on Tuesday": without its day it would be another night. */
const HOUR_BEFORE = /(?<!\p{L})(?:midnight|noon|midday|\d ?[ap]\.?m\.?) (?:on )?$/u;

/** Without more than one of its days little is left to tell. */
function cutOpenDay(line: Line, open: readonly Span[], noted: readonly Edit[]): Edit[] | null {
  if (line.length < FEWEST_BESIDE_DAY || open.length > 1) return null;
  const [{ start, end }] = open as readonly [Span];
  if (HOUR_BEFORE.test(line.text.slice(0, start))) return [...noted];
  const cuts = cutUnplacedDays(line)?.filter((cut) => cut.start <= start && end <= cut.end) ?? [];
  return cuts.length === 1 ? [...noted, ...cuts] : null;
}

const openDaysOf = once(openDays);

const moveBy = (edit: Edit, by: number): Edit => ({
  ...edit,
  start: edit.start + by,
  end: edit.end + by,
});
