import type { Line } from '../reading/lines.ts';
import { noteDays } from './dayNotes.ts';
import type { Edit } from './edits.ts';
import { nameOwner } from './nameOwner.ts';
import { type KnownPeople, nameSubject } from './nameSubject.ts';
import { cutTie } from './openings.ts';
import { isUnfit } from './unfitSentence.ts';

/** What is known of a sentence from outside it. */
export interface Surroundings {
  /** The sentence before it in its report. */
  readonly previous: Line | null;
  readonly people: KnownPeople;
  /** For a report without a date: the last day on which its text has somebody speak. */
  readonly spokenOn: string | null;
}

/**
 * The edits with which a sentence can be read without those around it, or null where it cannot be
 * made so with certainty.
 */
export function standAlone(
  line: Line,
  { previous, people, spokenOn }: Surroundings,
): Edit[] | null {
  if (isUnfit(line)) return null;
  const tie = cutTie(line.text);
  if (tie === null) return null;
  const cut = tie[0]?.end ?? 0;
  const rest: Line = { ...line, text: capitalised(line.text.slice(cut)), start: line.start + cut };
  const named = nameSubject(rest, previous, people);
  const owned = nameOwner(rest, previous);
  if (named === null || owned === null) return null;
  const moved = [...named, ...owned].map((edit) => ({
    ...edit,
    start: edit.start + cut,
    end: edit.end + cut,
  }));
  return [...tie, ...moved, ...noteDays(line, spokenOn)];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
