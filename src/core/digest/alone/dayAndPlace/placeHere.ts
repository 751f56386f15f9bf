import { matchesOf } from '../../../language/matchesOf.ts';
import type { Report } from '../../../report/report.ts';
import type { Line } from '../../reading/lines.ts';
import { isInside, quotedStretches } from '../../reading/quotedStretches.ts';
import type { Edit } from '../edits.ts';

/** "Will visit the border here Wednesday"; not "here to stay", "here and there", "until here". */
const HERE =
  / (?<=\p{L} )here(?! (?:to stay|and there|too|he|she|they|we|it|is|are|was|comes)(?!\p{L}))(?=[ ,.;])(?<!(?:from|up to|out|right|over|is|are|was|were|come|comes) here)/gu;

/** "Here", in the narrator's words, is where the dateline says; without one it goes, and an ellipsis shows it. */
export function placeHere({ text }: Pick<Line, 'text'>, { dateline }: Report): Edit[] {
  const { stretches } = quotedStretches(text);
  return matchesOf(HERE, text)
    .filter(({ index }) => !isInside(index, stretches))
    .map(({ 0: here, index }) => {
      const end = index + here.length;
      return dateline === null
        ? { start: index, end, text: ' […]' }
        : { start: end, end, text: ` [${spelled(dateline)}]` };
    });
}

/** "NEW YORK" is New York. */
const spelled = (place: string): string =>
  /\p{Ll}/u.test(place)
    ? place
    : place.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
