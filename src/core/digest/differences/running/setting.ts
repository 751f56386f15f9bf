import { matchesOf } from '../../../language/matchesOf.ts';
import type { Report } from '../../../report/report.ts';
import { linesIn, once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import { openingOf } from '../brief/opening.ts';
import { firstPlaceIn, marksIn, placesIn, thingMarksIn } from './marks.ts';
import type { Count } from './readCounts.ts';
import { namesOf } from './storyNames.ts';
import { thingsIn } from './things.ts';

/** So many sentences a report begins with. */
const BEGINNING = 3;

const beginningOf = once((report: Report): readonly string[] =>
  linesIn(report)
    .filter(({ rank }) => rank < BEGINNING)
    .map(({ text }) => text.slice(0, LONGEST)),
);
/** A text without full stops begins somewhere, too. */
const LONGEST = 600;

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
  /** Stems of what its clause says it is of, for or against. */
  readonly matter: readonly string[];
  /** Whether its petition is for something or against it. */
  readonly stands: readonly string[];
  /** Names in its first sentence. */
  readonly first: readonly string[];
  /** The place of its first sentence. */
  readonly turn: readonly string[];
  /** Names right behind its thing, or before it. */
  readonly thingMarks: readonly string[];
  /** The names by which its thing is told from another: "near Pine Lake", "the Mill Creek fire". */
  readonly marks: readonly string[];
  /** All that the report says. */
  readonly whole: string;
  readonly terms: ReadonlySet<string>;
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
    matter: termsOf(
      wordsOf(
        [...matchesOf(MATTER, clause), ...matchesOf(REASON, line.text)]
          .map(([words]) => words)
          .join(' '),
      ),
    ),
    stands: matchesOf(STANDS, [title, ...around].join(' ')).map(([stand]) => stand),
    first: namesIn(`. ${opening[0] ?? ''}`),
    turn: [firstPlaceIn(opening[0] ?? '') ?? []].flat(),
    thingMarks: around.flatMap((text) => thingMarksIn(text, sorts)),
    parts: [...matchesOf(PART, clause), ...matchesOf(WHOLE, before)].map(([part]) =>
      part.toLowerCase(),
    ),
    marks: around
      .filter((text) => text === line.text || thingsIn(text, sorts).length > 0)
      .flatMap(marksIn),
    whole: `${title} ${report.text}`,
    terms: new Set(openingOf(report).all),
  };
}

/** "The country has confirmed": of more than the place that its report begins with. */
const WHOLE = /^[Tt]he (?:whole )?(?:country|nation|ministry|government)(?!\p{L})/gu;
const PART =
  /(?<=(?<!\p{L})(?:in|at|on|of|from|near|across|among|throughout|for) (?:(?:the|an?|one|its|two|three|several|some) )?(?:\p{Ll}+ )?)(?:schools?|hospitals?|clinics?|prisons?|plants?|factory|camps?|district|suburbs?|nursery|ward|county|region|province|country|state|nation|city|town|village|island|coast|north|south|east|west)(?!\p{L})/giu;

/** What it is of: "for the families of the mine", "of the model Lio". */
const MATTER = /(?<=(?<!\p{L})(?:of|for|against|among|with) )(?:[\p{L}’'-]+ ?){1,4}/gu;

/** "Because the brakes may fail". */
const REASON = /(?<=(?<!\p{L})(?:because|because of|due to) )(?:[\p{L}’'-]+ ?){1,5}/gu;

const STANDS = /(?<=petition )(?:for|against)(?!\p{L})/gu;
