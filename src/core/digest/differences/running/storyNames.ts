import { isDayOrMonth } from '../../../language/days.ts';
import { matchesOf } from '../../../language/matchesOf.ts';
import { once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import { plain } from './marks.ts';

const CAPITAL = /\p{Lu}[\p{L}’'-]+/gu;
const COMMON = /(?<![\p{L}’'-])\p{Ll}[\p{L}-]+/gu;
const INSIDE = /(?<=[\p{L}\p{N},;:’'"”)] ["“‘(]?)\p{Lu}[\p{L}’'-]+/gu;
/** "Lullmark is recalling": a name may be the first word of all its sentences. */
const AT_HEAD = /(?<=^|[.!?]["”]? |\n)\p{Lu}[\p{L}-]+(?=['’]s? | (?:has|is|was|had|said|will) )/gu;

/** Words that stand with a capital inside a sentence somewhere in the story, or always. */
export const namesOf = once((reading: Reading): ((text: string) => string[]) => {
  const texts = reading.reports.map(({ title, text }) => `${title ?? ''}. ${text}`);
  const found = (shape: RegExp) =>
    new Set(texts.flatMap((text) => matchesOf(shape, text).map(([name]) => plain(name))));
  const common = found(COMMON);
  const isCommon = (name: string) =>
    termsOf(wordsOf(name)).length === 0 || common.has(name.toLowerCase());
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
