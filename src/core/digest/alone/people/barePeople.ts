import { isGivenName } from '../../../language/givenNames.ts';
import { matchesOf } from '../../../language/matchesOf.ts';
import type { Report } from '../../../report/report.ts';
import type { Line } from '../../reading/lines.ts';
import { isInside, quotedStretches } from '../../reading/quotedStretches.ts';
import { once } from '../../reading/readOnce.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import type { Edit } from '../edits.ts';
import { type Named, namesWithin } from './namedPeople.ts';
import { withoutQuotations } from './namesBefore.ts';
import { roleBeside, rolesGiven } from './rolesGiven.ts';

/** Whom a report has so often in its sentences, it is about. */
const OFTEN = 3;

/** Where a name stands without a word on who it is: at the head, or right behind its verb. */
const STANDS_BARE =
  /(?:^|[.”"’,:] |(?<!\p{L})(?:said|says|told|added|and|by|to|with|from|for|that) )$/u;
/** Behind the name something tells who it is. */
const TELLS_WHO = /^(?:, | \(|['’]s? | of | from | who )/;

/**
 * Stems of last names of people of whom neither the sentence nor its report says what they have to
 * do with it: a reader knows them if another point tells.
 */
export function barePeople(line: Line, edits: readonly Edit[], report: Report): string[] {
  const inText = namesWithin(report, line)
    .filter((named) => isBare(named, line, report))
    .map(({ words }) => words.at(-1)!);
  const putIn = edits.flatMap((edit) => {
    const name = edit.ofBody ? undefined : edit.introduces;
    return name === undefined || tellsRole(name, edit.text) || isOfReport(name, report)
      ? []
      : [name.split(' ').at(-1)!];
  });
  const names = [...inText, ...putIn, ...firstNamesQuoted(line)];
  return [...new Set(termsOf(wordsOf(names.join(' '))))];
}

/** "“Walter was a kind man,” Ada Price said": nobody but those who speak knows which Walter. */
export const firstNamesQuoted = once(({ text }: Line): readonly string[] => {
  const { stretches } = quotedStretches(text);
  if (stretches.length === 0) return [];
  const narrated = withoutQuotations(text);
  return matchesOf(FIRST_NAME, text)
    .filter(
      ({ 0: name, index }) =>
        isInside(index, stretches) && isGivenName(name.toLowerCase()) && !narrated.includes(name),
    )
    .map(([name]) => name);
});

/** One capitalised word with none beside it. */
const FIRST_NAME = /(?<!\p{L}|\p{Lu}[\p{L}.’'-]* )\p{Lu}\p{Ll}{2,}(?![\p{L}-]| \p{Lu})/gu;

function isBare(named: Named, line: Line, report: Report): boolean {
  const { party, words, title, start, end, titleStart } = named;
  if (party === null || party === 'unsure' || words.length < 2 || title.length > 0) return false;
  if (party.roles.size > 0 || party.frames.length >= OFTEN || rolesGiven(report).has(party))
    return false;
  if (roleBeside(named, report.text) !== null || TELLS_WHO.test(report.text.slice(end)))
    return false;
  return start >= line.start && STANDS_BARE.test(line.text.slice(0, titleStart - line.start));
}

/** "[Mayor Jane Roe:]", "[Mayor Jane] Roe" and "[Roe, the mayor,] said" tell more than the name. */
const tellsRole = (name: string, text: string): boolean =>
  text
    .replace(/[[\]:,]|[’']s?(?=\])/g, '')
    .trim()
    .split(' ')
    .some((word) => !name.split(' ').includes(word));

const isOfReport = (name: string, report: Report): boolean => {
  const last = name.split(' ').at(-1)!;
  return report.text.split(last).length > OFTEN;
};
