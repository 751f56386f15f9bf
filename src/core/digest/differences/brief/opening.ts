import { matchesOf } from '../../../language/matchesOf.ts';
import type { Report } from '../../../report/report.ts';
import type { Line } from '../../reading/lines.ts';
import { allTerms, linesIn, once } from '../../reading/readOnce.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';

/** What a report begins with, its headline and first sentence: which event it tells of. */
export interface Opening {
  readonly first: Line;
  readonly text: string;
  readonly terms: ReadonlySet<string>;
  /** Stems of its names, those at the head of the sentence among them. */
  readonly names: readonly string[];
  /** Stems of the names that it begins with: who did it. */
  readonly heads: readonly string[];
  /** The stem of those whom it begins with: "guards"; null where it begins otherwise. */
  readonly people: string | null;
  /** Places as they are written: "in Rudd". */
  readonly places: readonly string[];
  /** All that the report speaks of. */
  readonly all: ReadonlySet<string>;
}

/** "Norgate Steel made", but not "Voters in" or "A march". */
const HEAD =
  /^(?!(?:The|This|That|These|After|Before|When|While|Some|Many|More|Most|Strong|Heavy|Children|People|Men|Women|Police|Staff|Two|Three) |\p{L}+(?:s|ed|ing|ly) )(?:\p{Lu}[\p{L}’'-]+(?: |(?=,)))+(?=,|\p{Ll})/u;
const NAME = /(?<=[\p{L}\p{N},;:’'"”)] ["“‘(]?)\p{Lu}[\p{L}’'-]+/gu;
const PLACE =
  /(?<=(?<!\p{L})(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Aa]cross|[Tt]hrough|[Tt]o|[Ff]rom) (?:the )?)\p{Lu}\p{L}+/gu;

export const placesIn = (text: string): string[] =>
  matchesOf(PLACE, text)
    .map(([place]) => place)
    .filter((place) => !/day$/.test(place));

/** A text without full stops begins somewhere, too. */
const LONGEST = 600;

export const openingOf: (report: Report) => Opening = once((report: Report) => {
  const first = linesIn(report).findLast(({ rank }) => rank === 0)!;
  const told = first.text.slice(0, LONGEST);
  const text = `${(report.title ?? '').slice(0, LONGEST)} ${told}`.trim();
  const heads = namesOf(HEAD.exec(told)?.[0] ?? '');
  return {
    first,
    text,
    terms: new Set(termsOf(wordsOf(text))),
    names: [...heads, ...namesOf((told.match(NAME) ?? []).join(' '))],
    heads,
    people: termsOf(wordsOf(/^\p{Lu}\p{Ll}+s(?= \p{Ll})/u.exec(told)?.[0] ?? ''))[0] ?? null,
    places: placesIn(told),
    all: new Set(allTerms(report)),
  };
});

const namesOf = (text: string): string[] =>
  termsOf(wordsOf(text)).filter((term) => !/dai$/.test(term));
