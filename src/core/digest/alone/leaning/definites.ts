import { matchesOf } from '../../../language/matchesOf.ts';
import { wordSet } from '../../../language/wordSet.ts';
import type { Line } from '../../reading/lines.ts';
import { isInside, quotedStretches } from '../../reading/quotedStretches.ts';
import { once } from '../../reading/readOnce.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';

/** "The weapon": a thing taken for known, of which the sentence says no more than its name. */
interface Definite {
  /** Its stem. */
  readonly thing: string;
  /** Where it begins. */
  readonly start: number;
  /** Terms of the sentence before it. */
  readonly before: readonly string[];
}

/** Behind a noun these say which one is meant: "the owner of", "the man who", "the attack in Paris". */
const SAYS_MORE = wordSet(
  'of that who whom whose which where when why between against for to at over by into from about with on near behind inside outside in including involving within around above below beyond toward towards upon called named known titled dubbed',
);
/** Behind a noun these begin something else. */
const GOES_ON = wordSet(
  'and or but as after before while because since if than then so is was are were be been has have had will would can could may might must should does did do not also now still he she it they his her their its said says told according just only even later earlier already never ever soon again both all ago until up down out off the a an came comes took takes made makes went goes began begins shows showed looks seems gives gave appears wants needs plans follows marks raises leaves led left got found held ran saw set won lost fell rose sent cost spoke stood remains includes means across during following through throughout under without',
);

const SHAPE =
  /(?<![\p{L}-])[Tt]he (?<between>(?:[\p{L}\d][\p{L}\d.’'-]* ){0,3}?)(?<noun>\p{Ll}{3,})(?=[.,;:?!"”)]|['’]s? |$| (?<next>\p{L}+))/gu;

/** Words between "the" and a noun that say which one it is: names, figures, "deadliest", "only". */
const SAYS_WHICH =
  /\p{Lu}|\d|(?<!\p{L})(?:\p{Ll}{3,}est|most|least|only|very|so-called|first|last|next|same|other|own|past|rest|whole|entire)(?!\p{L})/u;

/** "The extent and nature of": both are told behind. */
const WITH_ANOTHER = /^ (?:and|or) (?:the )?(?:\p{Ll}+ )?\p{Ll}+ (?:of|that|for|between|to)\b/u;
/** "The truth is that": nothing is meant but what follows. */
const IS_THAT = /^ (?:is|was|remains)(?: also| still)? that\b/;

/** "Keep the tax in place": no more is told of it than by its name. */
const IN_PLACE =
  /^ in (?:place|effect|force|full|advance|part|question|check|mind|turn|public|private|recent)(?!\p{L})/u;

const isSmall = (word: string): boolean => GOES_ON.has(word) || SAYS_MORE.has(word);

/** "The weekend to protest": what stands between is no part of the noun. */
export const hasSmallWord = (between: string): boolean => between.trim().split(' ').some(isSmall);

/** What a sentence takes for known, in its narrator's words. */
export const definitesIn: (line: Pick<Line, 'text'>) => readonly Definite[] = once(
  (line: Pick<Line, 'text'>) => findDefinites(line, false),
);

/** The same in what somebody is quoted with. */
export const definitesQuoted: (line: Pick<Line, 'text'>) => readonly Definite[] = once(
  (line: Pick<Line, 'text'>) => findDefinites(line, true),
);

function findDefinites({ text }: Pick<Line, 'text'>, quoted: boolean): readonly Definite[] {
  const { stretches } = quotedStretches(text);
  const found = new Map<string, Definite>();
  for (const { 0: words, index, groups } of matchesOf(SHAPE, text)) {
    const { between = '', noun = '', next } = groups!;
    if (isInside(index, stretches) !== quoted || SAYS_WHICH.test(between)) continue;
    if (isSmall(noun) || hasSmallWord(between)) continue;
    const behind = text.slice(index + words.length);
    if (WITH_ANOTHER.test(behind) || IS_THAT.test(behind)) continue;
    const goesOn = next === undefined || GOES_ON.has(next) || /ed$/.test(next);
    if (!goesOn && !IN_PLACE.test(behind)) continue;
    const [thing] = termsOf(wordsOf(noun));
    if (thing === undefined || found.has(thing)) continue;
    const before = termsOf(wordsOf(text.slice(0, index)));
    if (!before.includes(thing)) found.set(thing, { thing, start: index, before });
  }
  return [...found.values()];
}
