import { isDayOrMonth } from '../../../language/days.ts';
import { matchesOf } from '../../../language/matchesOf.ts';
import type { Report } from '../../../report/report.ts';
import { linesIn, once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import type { Count } from './readCounts.ts';
import { thingsIn } from './things.ts';

/** So many sentences a report begins with. */
const BEGINNING = 3;

const beginningOf = once((report: Report): readonly string[] =>
  linesIn(report)
    .filter(({ rank }) => rank < BEGINNING)
    .map(({ text }) => text),
);

/** Where a count stands: what its own sentence names, and what its report begins with. */
export interface Setting {
  readonly things: readonly string[];
  /** Names in the headline, the first sentences and its own. */
  readonly names: readonly string[];
  /** Names of its own sentence, those before the count apart. */
  readonly own: readonly string[];
  readonly before: readonly string[];
  /** Places and parts that its own sentence says it is of. */
  readonly places: readonly string[];
  readonly parts: readonly string[];
  /** The names by which its thing is told from another: "near Pine Lake", "the Mill Creek fire". */
  readonly marks: readonly string[];
  /** All that the report says. */
  readonly whole: string;
}

export function settingOf(count: Count, reading: Reading): Setting {
  const { line, kind, before, behind } = count;
  const report = reading.byId.get(line.reportId)!;
  const namesIn = namesOf(reading);
  const title = report.title ?? '';
  const opening = beginningOf(report);
  const sorts = kind.of ?? [];
  const ownThings = thingsIn(line.text, sorts);
  const own = `${before} ${line.text.slice(count.figure.start - 1)}`;
  const clause = `${before} ${behind}`;
  const around = [...new Set([...opening, line.text])];
  return {
    things: ownThings.length > 0 ? ownThings : thingsIn([title, ...opening].join(' '), sorts),
    names: namesIn([title, ...around].join(' . ')),
    own: namesIn(own),
    before: namesIn(before),
    places: placesIn(clause),
    parts: matchesOf(PART, clause).map(([part]) => part.toLowerCase()),
    marks: around
      .filter((text) => text === line.text || thingsIn(text, sorts).length > 0)
      .flatMap(marksIn),
    whole: `${title} ${report.text}`,
  };
}

const PART =
  /(?<=(?<!\p{L})(?:in|at|on|of|from|near|across|among|throughout|for) (?:(?:the|an?|one|its|two|three|several|some) )?(?:\p{Ll}+ )?)(?:schools?|hospitals?|clinics?|prisons?|plants?|factory|camps?|district|suburbs?|nursery|ward|county|region|province|country|state|nation|city|town|village|island|coast|north|south|east|west)(?!\p{L})/giu;

const PLACE =
  /(?<=(?<!\p{L})(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Aa]cross|[Tt]hrough|[Ff]rom|[Oo]n|[Oo]ff|[Tt]o|[Oo]f) (?:the )?(?:(?:island|town|city|village|county|region|province|state) of )?)\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}-]+)*/gu;
const placesIn = (text: string): string[] =>
  matchesOf(PLACE, text)
    .map(([place]) => place)
    .filter((place) => !isDayOrMonth(place))
    .map(plain);

/** "The Mill Creek fire", "storm Idra". */
const NAMED_THING =
  /(?<name>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*) (?:fire|blaze|wildfire|flood|quake|earthquake)(?!\p{L})|(?<!\p{L})(?:[Ss]torm|[Hh]urricane|[Tt]yphoon|[Cc]yclone|[Rr]iver|[Vv]olcano) (?<called>\p{Lu}[\p{L}-]+)/gu;
const marksIn = (text: string): string[] => [
  ...placesIn(text),
  ...matchesOf(NAMED_THING, text).map(({ groups }) => plain(groups!.name ?? groups!.called!)),
];

const plain = (name: string): string => name.replace(/['’]s?$/u, '');

const CAPITAL = /\p{Lu}[\p{L}’'-]+/gu;
const INSIDE = /(?<=[\p{L}\p{N},;:’'"”)] ["“‘(]?)\p{Lu}[\p{L}’'-]+/gu;
/** "Lullmark is recalling": a name may be the first word of all its sentences. */
const AT_HEAD = /(?<=^|[.!?]["”]? |\n)\p{Lu}[\p{L}-]+(?=['’]s? | (?:has|is|was|had|said|will) )/gu;

/** Words that stand with a capital inside a sentence somewhere in the story, or always. */
const namesOf = once((reading: Reading): ((text: string) => string[]) => {
  const texts = reading.reports.map(({ title, text }) => `${title ?? ''}. ${text}`);
  const found = (shape: RegExp) =>
    new Set(texts.flatMap((text) => matchesOf(shape, text).map(([name]) => plain(name))));
  const isCommon = (name: string) =>
    termsOf(wordsOf(name)).length === 0 ||
    texts.some((text) => text.includes(` ${name.toLowerCase()}`));
  const known = new Set([
    ...matchesIn(reading),
    ...[...found(AT_HEAD)].filter((name) => !isCommon(name)),
  ]);
  return (text) => [
    ...new Set(
      matchesOf(CAPITAL, text)
        .map(([name]) => plain(name))
        .filter((name) => known.has(name)),
    ),
  ];
});

const matchesIn = ({ reports }: Reading): string[] =>
  reports.flatMap(({ text }) =>
    matchesOf(INSIDE, text)
      .map(([name]) => plain(name))
      .filter((name) => !isDayOrMonth(name)),
  );
