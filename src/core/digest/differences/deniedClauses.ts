import { matchesOf } from '../../language/matchesOf.ts';
import { withoutSayer } from '../likeness/withoutSayer.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';

/** What a sentence says is not so. */
export interface Denied {
  readonly line: Line;
  /** Within the line: the denial and its clause. */
  readonly start: number;
  readonly end: number;
  /** The clause alone, as it is written. */
  readonly clause: string;
  readonly terms: readonly string[];
  /** What is denied to have been done, where the words say it first: "never discussed". */
  readonly deed: string | null;
  /** Who has not done it, where the clause says "not": the terms before it; else null. */
  readonly subject: readonly string[] | null;
}

/** A court that denies a motion denies no fact: what is denied is a clause, a doing or a report. */
const DENIES =
  /\b(?:den(?:y|ies|ied|ying)(?: and \p{L}+)?(?:(?:(?: late| early)? on \p{Lu}\p{Ll}+day)? that|(?: ever)?(?! (?:knowing|being aware|having known|wrongdoing))(?= \p{L}+ing\b)| (?:an?|the|any|its|his|her|their)? ?(?:reports?|claims?|allegations?|accusations?|suggestions?) that)|(?:ha[ds]|have) never(?= \p{L}+ed\b)|never(?= \p{L}+ed\b)|(?:ha[sd]|have|did) not(?: yet| so far)?(?= \p{Ll}+))/giu;
const MAY_DENY = /\bden(?:y|ie)|\bnever\b|\b(?:ha[sd]|have|did) not\b/i;
/** So many words before "has not" may be who has not. */
const WORDS_OF_SUBJECT = 6;
/** Characters of what may be the clause. */
const CLAUSE = 130;
const ENDS =
  /[;:.]| [–—] |, (?:but|and|after|while|because|as|which|who|saying|contrary)\b| (?:but|because|while|although|unless|until|contrary to)\b/;
const LEAST_TERMS = 4;

export const deniedIn: (line: Line) => readonly Denied[] = once((line: Line) =>
  (MAY_DENY.test(line.text) ? matchesOf(DENIES, line.text) : []).flatMap((match) => {
    const from = match.index + match[0].length;
    const clause = withoutSayer(line.text.slice(from, from + CLAUSE).split(ENDS)[0]!);
    const terms = termsOf(wordsOf(clause));
    if (terms.length < LEAST_TERMS) return [];
    const says = /(?:not|yet|far)$/i.test(match[0]);
    const deed = says || /never$/i.test(match[0]) ? terms[0]! : null;
    const subject = says
      ? termsOf(wordsOf(line.text.slice(0, match.index)).slice(-WORDS_OF_SUBJECT))
      : null;
    return [
      {
        line,
        start: match.index,
        end: from + clause.trimEnd().length,
        clause: clause.trim(),
        terms,
        deed,
        subject,
      },
    ];
  }),
);

/** A part of a sentence that says that something is so. */
export interface Affirmed {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  readonly terms: readonly string[];
}

const NEGATED =
  /\b(?:den(?:y|ies|ied|ying|ials?)|not|never|no|nothing|none|without|neither|nor|reject\w*|refus\w*|dismiss\w*|whether|if|disput\w*)\b|n['’]t\b/i;
const PARTS = /[;:]|, (?:but|and|which|who|while)\b/g;

/** The parts of a sentence in which nothing is denied or left open. */
export const affirmedIn: (line: Line) => readonly Affirmed[] = once(({ text }: Line) => {
  const cuts = matchesOf(PARTS, text).map(({ index }) => index);
  return [0, ...cuts]
    .map((start, at) => ({ start, end: cuts[at] ?? text.length }))
    .filter(({ start, end }) => !NEGATED.test(text.slice(start, end)))
    .map(({ start, end }) => {
      const words = wordsOf(text.slice(start, end));
      return { start, end, words, terms: termsOf(words) };
    });
});
