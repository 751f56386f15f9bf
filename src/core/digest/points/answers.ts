import { phraseBefore } from '../reading/phrase.ts';
import { isInside, quotedStretches } from '../reading/quotedStretches.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import type { Candidate } from './addPoints.ts';
import { claimKey } from './claimKey.ts';

/** "Denied the allegations", "rejected that": to what it answers, it does not say. */
const BARE_ANSWER =
  /(?<=[\p{L},”’] )(?:(?:has|have|had)(?: \p{Ll}+ly| since)* )?(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es?|ed)|refut(?:es?|ed)|brushed (?:aside|off))(?: \p{Ll}+ly)? (?:(?:all |all of |both |any |any of )?(?:the|these|those|such|this|that|his|her|its|their)(?: latest| new)? (?:allegations?|accusations?|claims?|charges?|reports?|suggestions?|assertions?|rumou?rs?)|it|that|this|them)(?= (?:and|as|on|in a|through|but|via|at a|when|by (?:saying|calling))(?!\p{L})|[.,;]|$)/u;
const CALLED_FALSE =
  /(?<=[\p{L},”’] )(?:called|calls|described) (?:(?:the|these|those|such|this|that|his|her|its|their) (?:allegations?|accusations?|claims?|charges?|reports?|suggestions?|rumou?rs?)|it|that|this|them) (?:as )?(?:false|untrue|a lie|lies|nonsense|baseless|unfounded|absurd|“false|“a lie|“lies|fabricated|invented)/u;
/** "There may never have been a drone": of what was thought to be there. */
const NEVER_WAS =
  /^There (?:(?:may|might|could) never have been|was never|had never been|never was) (?:an?|any) (?<thing>\p{Ll}{3,})/u;
const WAS_NONE =
  /^There (?:was|is|were|had been) (?:in fact )?no (?<thing>bombs?|drones?|gunm[ae]n|shooters?|shootings?|attacks?|explosions?|hostages?|leaks?)(?!\p{L})/u;

/** Somebody is said to have done something. */
const ACCUSES =
  /(?<!\p{L})(?:accus\p{Ll}+|alleg\p{Ll}+|blam(?:e|es|ed|ing)|su(?:ed|es|ing)|charg(?:ed|es) (?:that|with|him|her|them)|indict\p{Ll}+|lawsuit|suspect(?:s|ed)? (?:of|that|him|her)|claim(?:s|ed)? (?:that|to))(?!\p{L})/u;
/** Said of somebody who is named behind it. */
const SAYS =
  /(?<!\p{L})(?:says?|said|told|tells?|wrote|written|reported|reports|claim(?:s|ed)?|complain(?:s|ed)?)(?!\p{L})/u;

/** Who or what is answered for: words that many have are nobody's. */
const ANYBODY =
  /^(?:spokesman|spokeswoman|spokesperson|lawyer|attornei|ministri|minist|foreign|compani|govern|offic|offici|statement|presid|former|mayor|owner|leader|said|letter|interview|(?:sun|mon|tue|wednes|thur|fri|satur)s?dai)$/;

interface Answer {
  readonly candidate: Candidate;
  readonly key: string;
  /** Stems of who answers; empty for what was never there. */
  readonly who: readonly string[];
  /** What was never there. */
  readonly thing: string | null;
}

/**
 * An answer leans on what it answers: it is told behind a point with the claim, or not at all. Each
 * answer has a key, which the sentences with its claim bring in.
 */
export function bindAnswers(candidates: readonly Candidate[]): readonly Candidate[] {
  const answers = candidates.flatMap(answerOf);
  if (answers.length === 0) return candidates;
  const own = new Map(answers.map((answer) => [answer.candidate, answer]));
  const byTerm = keysByTerm(answers);
  return candidates.map((candidate) => {
    const answer = own.get(candidate);
    if (answer !== undefined) return { ...candidate, leansOn: [...candidate.leansOn, answer.key] };
    const things = candidate.line.terms.map((term) => `${THING}${term}`);
    const terms = [...things, ...claimedOf(candidate)];
    const brings = [...new Set(terms.flatMap((term) => byTerm.get(term) ?? []))];
    return brings.length === 0 ? candidate : { ...candidate, brings };
  });
}

/** Before the stem of what was never there: any sentence with it brings it in. */
const THING = 'a ';

function keysByTerm(answers: readonly Answer[]): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  for (const { key, who, thing } of answers)
    for (const term of thing === null ? who : [`${THING}${thing}`])
      keys.set(term, [...(keys.get(term) ?? []), key]);
  return keys;
}

/** A longer sentence tells what it answers. */
const MOST_WORDS = 45;

const plainText = ({ text }: Candidate): string => text.replace(/[[\]]/g, '');

function answerOf(candidate: Candidate): Answer[] {
  if (candidate.length > MOST_WORDS) return [];
  const text = plainText(candidate);
  const key = claimKey(candidate.line);
  const none = NEVER_WAS.exec(text) ?? WAS_NONE.exec(text);
  if (none !== null)
    return [{ candidate, key, who: [], thing: termsOf(wordsOf(none.groups!.thing!))[0] ?? null }];
  const bare = BARE_ANSWER.exec(text) ?? CALLED_FALSE.exec(text);
  if (bare === null || ACCUSES.test(withoutMatch(text, bare))) return [];
  // "I hope that they dismiss it": whose words are quoted answers nobody.
  if (isInside(bare.index, quotedStretches(text).stretches)) return [];
  const { terms } = phraseBefore(text.slice(0, bare.index));
  return [{ candidate, key, who: terms.filter((term) => !ANYBODY.test(term)), thing: null }];
}

const withoutMatch = (text: string, { 0: all, index }: RegExpExecArray): string =>
  `${text.slice(0, index)} ${text.slice(index + all.length)}`;

/** Stems of those of whom a sentence says that they did something; who speaks himself in it is none of them. */
function claimedOf(candidate: Candidate): readonly string[] {
  const text = plainText(candidate);
  if (ACCUSES.test(text)) return candidate.line.terms;
  const said = SAYS.exec(text);
  return said === null ? [] : termsOf(wordsOf(text.slice(said.index + said[0].length)));
}
