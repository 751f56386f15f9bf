import type { GoldQuote, GoldReport } from './goldQuotes.ts';
import { samePerson } from './samePerson.ts';

/** A quote as it was found, in the shared format; offsets are code points. */
export interface Prediction {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly speaker_start: number | null;
  readonly speaker_end: number | null;
  readonly speaker_ref: string | null;
}

/** Figures as they are printed, in percent; a mention is "none" where the data mark none. */
export interface Scores {
  readonly loose: { readonly spans: string; readonly mention: string };
  readonly strict: { readonly spans: string; readonly mention: string };
  readonly exact: string;
  /** Null where the data name no persons. */
  readonly refs: string | null;
  readonly endToEnd: string;
}

export interface Scored {
  readonly gold: GoldReport;
  readonly predictions: readonly Prediction[];
}

interface Count {
  found: number;
  missed: number;
  wrong: number;
  mention: number;
  person: number;
  persons: number;
}

/**
 * Scores as GenderGapTracker does: a quote is found where a prediction covers more than a share of
 * it, each prediction once. With a `type`, only quotes of that type must be found, and a
 * prediction is wrong only where most of it lies in no quote of any type.
 */
export function scoreQuotes(reports: readonly Scored[], type: string | null): Scores {
  const loose = newCount();
  const strict = newCount();
  const exact = newCount();
  for (const { gold, predictions } of reports) {
    const text = [...gold.text];
    const every = gold.quotes.flatMap(stretches).filter((quote) => hasWords(text, quote));
    const wanted = every.filter((quote) => type === null || quote.type === type);
    const excused = type === null ? () => false : excuser(text, every);
    match(wanted, predictions, 0.3, excused, loose);
    match(wanted, predictions, 0.8, excused, strict);
    compareSpans(text, { every, wanted }, predictions, excused, exact);
  }
  const marked = reports.some(({ gold }) =>
    gold.quotes.some(({ speaker_start }) => speaker_start !== null),
  );
  const right = percent(loose.person, loose.persons);
  return {
    loose: { spans: tell(loose), mention: marked ? percent(loose.mention, loose.found) : 'none' },
    strict: {
      spans: tell(strict),
      mention: marked ? percent(strict.mention, strict.found) : 'none',
    },
    exact: tell(exact),
    refs: loose.persons === 0 ? null : `${right} of ${loose.persons}`,
    endToEnd: tell({
      ...loose,
      found: loose.person,
      missed: loose.missed + loose.found - loose.person,
      wrong: loose.wrong + loose.found - loose.person,
    }),
  };
}

const newCount = (): Count => ({
  found: 0,
  missed: 0,
  wrong: 0,
  mention: 0,
  person: 0,
  persons: 0,
});

/** Discontinuous quotes are scored stretch by stretch. */
const stretches = (quote: GoldQuote): GoldQuote[] =>
  (quote.spans ?? [[quote.start, quote.end] as const]).map(([start, end]) => ({
    ...quote,
    start,
    end,
  }));

const isWordLetter = (letter: string | undefined) => /[\p{L}\p{N}]/u.test(letter ?? '');

function trim(text: readonly string[], { start, end }: Pick<GoldQuote, 'start' | 'end'>) {
  let from = start;
  let to = end;
  while (from < to && !isWordLetter(text[from])) from += 1;
  while (to > from && !isWordLetter(text[to - 1])) to -= 1;
  return { start: from, end: to };
}

function hasWords(text: readonly string[], quote: GoldQuote): boolean {
  const { start, end } = trim(text, quote);
  return start < end;
}

type Place = Pick<GoldQuote, 'start' | 'end'>;

/** Whether at least half of a prediction lies in quotes of some type. */
function excuser(text: readonly string[], every: readonly GoldQuote[]): (place: Place) => boolean {
  const inside = new Uint8Array(text.length);
  for (const { start, end } of every) inside.fill(1, start, end);
  return ({ start, end }) => {
    let letters = 0;
    let within = 0;
    for (let i = start; i < end; i++) {
      if (!isWordLetter(text[i])) continue;
      letters += 1;
      within += inside[i]!;
    }
    return letters > 0 && within / letters >= 0.5;
  };
}

const overlap = (a: Place, b: Place) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

function match(
  wanted: readonly GoldQuote[],
  predictions: readonly Prediction[],
  share: number,
  excused: (place: Place) => boolean,
  count: Count,
): void {
  const rest = [...predictions];
  for (const gold of wanted) {
    let best = -1;
    rest.forEach((prediction, i) => {
      if (best < 0 || overlap(gold, prediction) > overlap(gold, rest[best]!)) best = i;
    });
    const found = rest[best];
    if (found === undefined || overlap(gold, found) / (gold.end - gold.start) <= share) {
      count.missed += 1;
      continue;
    }
    rest.splice(best, 1);
    count.found += 1;
    if (sameMention(gold, found)) count.mention += 1;
    if (!gold.speaker_ref) continue;
    count.persons += 1;
    if (samePerson(gold.speaker_ref, found.speaker_ref ?? found.speaker)) count.person += 1;
  }
  count.wrong += rest.filter((prediction) => !excused(prediction)).length;
}

function sameMention(gold: GoldQuote, found: Prediction): boolean {
  if (gold.speaker_start === null) return found.speaker_start === null;
  if (found.speaker_start === null) return false;
  return (
    Math.min(gold.speaker_end!, found.speaker_end!) >
    Math.max(gold.speaker_start, found.speaker_start)
  );
}

/** Spans that are equal without the marks and stops at their edges. */
function compareSpans(
  text: readonly string[],
  { every, wanted }: Record<'every' | 'wanted', readonly GoldQuote[]>,
  predictions: readonly Prediction[],
  excused: (place: Place) => boolean,
  count: Count,
): void {
  const keys = (places: readonly Place[]) =>
    new Map(
      places.map((place) => {
        const { start, end } = trim(text, place);
        return [`${start} ${end}`, { start, end }];
      }),
    );
  const [gold, any, found] = [keys(wanted), keys(every), keys(predictions)];
  for (const key of gold.keys()) {
    if (found.has(key)) count.found += 1;
    else count.missed += 1;
  }
  for (const [key, place] of found) if (!any.has(key) && !excused(place)) count.wrong += 1;
}

const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);

function tell({ found, missed, wrong }: Count): string {
  const precision = found / Math.max(1, found + wrong);
  const recall = found / Math.max(1, found + missed);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return `P ${percent(precision, 1)} R ${percent(recall, 1)} F1 ${percent(f1, 1)}`;
}
