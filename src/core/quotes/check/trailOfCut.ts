import { auxiliaries, prepositions, subjectPronouns } from '../../language/functionWords.ts';
import type { CutWord } from './cutWords.ts';
import { isWhen, limitsAsPart, limitsFromNext, limitsSentence } from './restrictions.ts';
import { isClauseLike, isTakenBack, limitsWhatStands, saysOtherwise } from './turningWords.ts';
import { isNegation } from './turnsSense.ts';

/**
 * What stands behind the piece in its sentence, and what the next sentence does to it. `begin` and
 * `end` are the piece's places, `until` where the paste goes on: what it has itself is not left out.
 */
export function isTrailHarmless(
  words: readonly CutWord[],
  begin: number,
  end: number,
  until: number,
): boolean {
  const sentence = words[end - 1]!.sentence;
  let to = end;
  while (to < until && words[to]!.sentence === sentence) to += 1;
  const rest = words.slice(end, to);
  if (limitedByNext(words, to, until, words.slice(begin, end))) return false;
  if (rest.length === 0) return true;
  const folded = rest.map((word) => word.folded);
  if (folded.some(saysOtherwise) || limitsSentence(folded)) return false;
  const besides = besidesAt(rest);
  const near = besides < 0 ? folded : folded.slice(0, besides);
  if (isTakenBack(near) || limitsWhatStands(near)) return false;
  if (partsOf(besides < 0 ? rest : rest.slice(0, besides)).some(limitsAsPart)) return false;
  return rest[0]!.edge !== '' || goesOnHarmless(words.slice(begin, end), folded);
}

/** Where another clause begins that has a subject of its own. */
function besidesAt(rest: readonly CutWord[]): number {
  return rest.findIndex(
    ({ folded, edge }, i) =>
      edge === ';' ||
      (folded === 'and' && !prepositions.has(rest[i + 2]?.folded ?? '') && i + 1 < rest.length),
  );
}

/** The parts that begin behind a comma or dash. */
function partsOf(rest: readonly CutWord[]): string[][] {
  const parts: string[][] = [];
  for (const { folded, edge } of rest) {
    if (edge !== '') parts.push([folded]);
    else parts.at(-1)?.push(folded);
  }
  return parts;
}

/** Behind a clause that is cut with no comma only another clause may stand, or when it is: "I support a ban | on guns". */
function goesOnHarmless(piece: readonly CutWord[], rest: readonly string[]): boolean {
  const words = piece.map(({ folded }) => folded);
  if (!isClauseLike(words)) return true;
  // "safe and open for boats under 12 metres" holds for both
  if (rest[0] === 'and' && prepositions.has(rest[2] ?? '')) return !limitsAsPart(rest.slice(2));
  if (/^(?:and|but|so)$/.test(rest[0]!)) return true;
  // "I will not resign | on Friday", "| because of you": what is denied is no more than that
  if (words.some(isNegation)) return false;
  return rest[0] === 'because' || isWhen(rest);
}

/** "We will not pay. Not this year.": says no again, and takes nothing back. */
const NO_AGAIN =
  /^(?:and |or )?(?:not|never|nor|no)\b(?! (?:true|really|so|quite|exactly|always|if|unless|until|yet|any ?more))/;

function limitedByNext(
  words: readonly CutWord[],
  from: number,
  until: number,
  piece: readonly CutWord[],
): boolean {
  if (from >= until) return false;
  const { sentence } = words[from]!;
  let to = from;
  while (to < until && words[to]!.sentence === sentence) to += 1;
  const next = words.slice(from, to).map(({ folded }) => folded);
  const { sentence: last } = piece.at(-1)!;
  const isDenial = piece.some((word) => word.sentence === last && isNegation(word.folded));
  if (isDenial && NO_AGAIN.test(next.join(' ')) && !next.some(isVerb)) return false;
  return isTakenBack(next) || limitsFromNext(next, isVerb);
}

const isVerb = (word: string): boolean => auxiliaries.has(word) || subjectPronouns.has(word);
