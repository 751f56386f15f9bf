import type { Difference, DifferenceSide } from '../../../src/core/digest/digest.ts';
import type { Report, Span } from '../../../src/core/report/report.ts';

/** A stretch of one document of a story, in UTF-16 units of its text. */
interface Place extends Span {
  readonly document: number;
}

export interface Label {
  readonly kind: string;
  readonly nature: 'conflict' | 'development';
  readonly places: readonly Place[];
}

/** A story that a person has read; most have no difference. */
export interface Labelled {
  readonly id: string;
  readonly differences: readonly Label[];
}

export interface Found {
  readonly labelled: Labelled;
  readonly reports: readonly Report[];
  readonly differences: readonly Difference[];
}

interface Count {
  flagged: number;
  right: number;
  labelled: number;
  found: number;
  /** Of the found ones, those whose nature (conflict, development) is the labelled one. */
  nature: number;
}

export type Score = ReadonlyMap<string, Count>;

/** By kind and over all: flags that are right, and labels that were found. */
export function score(stories: readonly Found[]): Score {
  const counts = new Map<string, Count>();
  const add = (kind: string, grow: (count: Count) => void): void => {
    for (const key of ['all', kind]) {
      const count = counts.get(key) ?? { flagged: 0, right: 0, labelled: 0, found: 0, nature: 0 };
      counts.set(key, count);
      grow(count);
    }
  };
  for (const story of stories) {
    for (const flag of flagsOf(story))
      add(flag.fact ?? 'other', (count) => {
        count.flagged += 1;
        if (isRight(flag, story)) count.right += 1;
      });
    for (const label of story.labelled.differences) {
      const hit = flagsOf(story).find((flag) => matches(flag, label, story));
      add(label.kind, (count) => {
        count.labelled += 1;
        if (hit) count.found += 1;
        if (hit?.kind === label.nature) count.nature += 1;
      });
    }
  }
  return counts;
}

const flagsOf = ({ differences }: Found): Difference[] =>
  differences.filter(({ kind }) => kind !== 'only-in');

const isRight = (flag: Difference, story: Found): boolean =>
  story.labelled.differences.some((label) => matches(flag, label, story));

/** Two sides whose values overlap the label's places in two documents, one each. */
function matches({ sides }: Difference, { places }: Label, story: Found): boolean {
  const documents = sides.map((side) =>
    stretchesOf(side, story).flatMap((stretch) =>
      places.filter((place) => overlap(stretch, place)).map(({ document }) => document),
    ),
  );
  return documents.some((ofOne, at) =>
    ofOne.some((one) =>
      documents.some((ofOther, other) => other !== at && ofOther.some((two) => two !== one)),
    ),
  );
}

const overlap = (a: Place, b: Place): boolean =>
  a.document === b.document && a.start < b.end && b.start < a.end;

/** Where a side's value stands: its letters within each of its sentences, else the sentence. */
function stretchesOf({ value, support }: DifferenceSide, { labelled, reports }: Found): Place[] {
  return support.map(({ reportId, start, end }) => {
    const text = reports.find(({ id }) => id === reportId)!.text;
    const at = text.slice(start, end).indexOf(value);
    const document = Number(reportId.slice(labelled.id.length + 1));
    return at < 0
      ? { document, start, end }
      : { document, start: start + at, end: start + at + value.length };
  });
}

export function tellScore(counts: Score): string[] {
  const kinds = [...counts.keys()].sort((a, b) =>
    a === 'all' ? -1 : b === 'all' ? 1 : a < b ? -1 : 1,
  );
  return kinds.map((kind) => {
    const { flagged, right, labelled, found, nature } = counts.get(kind)!;
    const share = (part: number, whole: number) =>
      whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} (${part} of ${whole})`;
    return `${kind.padEnd(9)} P ${share(right, flagged)}  R ${share(found, labelled)}  conflict or development right: ${share(nature, found)}`;
  });
}
