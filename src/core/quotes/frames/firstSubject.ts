import {
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  personalPronouns,
  prepositions,
  subordinators,
} from '../../language/functionWords.ts';
import { isRegion } from '../../language/regions.ts';
import { isRole } from '../../language/roles.ts';
import { alsoNouns, isGerund, opensAside, speechVerb } from '../../language/speechVerbs.ts';
import { looksFinite } from '../told/finite.ts';
import { isNameWord } from './nameLinks.ts';
import { type Phrase, phraseFrom } from './phrases.ts';
import type { Token } from './readFrames.ts';

/** The first phrase of the clause that can be its subject: not behind a preposition, not before "said that". */
export function firstSubject(tokens: readonly Token[], from: number, to: number): Phrase | null {
  let at = from;
  while (
    at < to &&
    (tokens[at]!.kind === 'mark' ||
      conjunctions.has(tokens[at]!.lower) ||
      (isAdverb(tokens[at]!.lower) &&
        !isNameWord(tokens[at]) &&
        !subordinators.has(tokens[at]!.lower)))
  )
    at += 1;
  at = behindAbout(tokens, at);
  const opener = tokens[at];
  if (opener === undefined || at >= to) return null;
  const aside =
    prepositions.has(opener.lower) ||
    subordinators.has(opener.lower) ||
    opensAside(opener.lower) ||
    (PARTICIPLE.test(opener.lower) && prepositions.has(tokens[at + 1]?.lower ?? '')) ||
    (/(?:ing|ed)$/.test(opener.lower) &&
      !isNameWord(tokens[at + 1]) &&
      !isFiniteVerb(tokens[at + 1]));
  if (aside) return behindComma(tokens, at + 1, to);
  const phrase = phraseFrom(tokens, at);
  if (phrase === null || phrase.to > to) return null;
  return isTime(tokens, phrase) ? behindComma(tokens, phrase.to, to) : phrase;
}

/** "about 200 people": the number that it is said of. */
const behindAbout = (tokens: readonly Token[], at: number): number =>
  /^(?:about|around|over|some|nearly|almost|roughly)$/.test(tokens[at]?.lower ?? '') &&
  /^\d[\d,]*$/.test(tokens[at + 1]?.text ?? '') &&
  /[^s]s$|people/.test(tokens[at + 2]?.lower ?? '')
    ? at + 1
    : at;

/** "Born in Larkfield, Marsh …": participles that no rule makes. */
const PARTICIPLE =
  /^(?:born|known|seen|given|taken|driven|written|built|led|held|found|made|caught|struck|shot|brought|torn|sworn|drawn|chosen|beset)$/;

/** "a wide-ranging, in-prison interview": one of several adjectives, with no word that begins a phrase. */
const isBareNoun = (tokens: readonly Token[], { from, to }: Phrase): boolean => {
  const first = tokens[from]!;
  const last = tokens[to - 1]!.lower;
  if (isNameWord(first) || determiners.has(first.lower) || personalPronouns.has(first.lower))
    return false;
  return !last.endsWith('s') && !isRole(last) && !tokens.slice(from, to).some(isNameWord);
};

/** "Manning said": what stands before a verb is no participle. */
const isFiniteVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (auxiliaries.has(token.lower) ||
    (speechVerb(token.lower) === 'says' && !isGerund(token.lower) && !alsoNouns.has(token.lower)));

/** "Two weeks later, the senator said" */
const isTime = (tokens: readonly Token[], { to }: Phrase) =>
  /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?|morning|afternoon|evening|night)$/.test(
    tokens[to - 1]!.lower,
  );

function behindComma(tokens: readonly Token[], from: number, to: number): Phrase | null {
  for (let i = from; i < to - 1; i++) {
    if (tokens[i]!.text !== ',') continue;
    const phrase = phraseFrom(tokens, behindAbout(tokens, i + 1));
    if (phrase === null || phrase.to > to || isTag(tokens, phrase) || isTime(tokens, phrase))
      continue;
    if (isBareNoun(tokens, phrase)) continue;
    return behindApposition(tokens, { from, comma: i }, phrase, to) ?? phrase;
  }
  return null;
}

/** "Like Low, the former customer, Marsh will not": what stands between the commas tells of Low. */
function behindApposition(
  tokens: readonly Token[],
  opening: { readonly from: number; readonly comma: number },
  phrase: Phrase,
  to: number,
): Phrase | null {
  const end = endOfChain(tokens, phrase.to);
  if (!determiners.has(tokens[phrase.from]!.lower) || tokens[end]?.text !== ',') return null;
  const next = phraseFrom(tokens, end + 1);
  if (next === null || next.to >= to) return null;
  const first = tokens[next.from]!;
  if (isNameWord(first) || personalPronouns.has(first.lower))
    return isFiniteVerb(tokens[next.to]) ? next : null;
  // A noun and its verb may look like two nouns ("that comparison misses").
  const isBare = /^(?:that|this)$/.test(first.lower) && tokens[next.to]?.kind === 'word';
  if (isBare || (first.lower === 'the' && looksFinite(tokens[next.to]!.lower))) return next;
  return first.lower === 'the' && isAbout(tokens, opening) ? next : null;
}

/** "To Low, a policy associate at …, the failure of …": the sentence sets somebody in front. */
const isAbout = (
  tokens: readonly Token[],
  { from, comma }: { readonly from: number; readonly comma: number },
): boolean =>
  /^(?:to|for|like|unlike)$/.test(tokens[from - 1]!.lower) &&
  isNameWord(tokens[comma - 1]) &&
  isNameWord(tokens[from]);

/** Behind "of public health at the University of Larkfield". */
function endOfChain(tokens: readonly Token[], from: number): number {
  let end = from;
  while (/^(?:of|at|in|for|from|with)$/.test(tokens[end]?.lower ?? '')) {
    const next = phraseFrom(tokens, end + 1);
    // "the youngest of nine"
    if (next === null && !determiners.has(tokens[end + 1]?.lower ?? '')) break;
    end = next?.to ?? end + 2;
  }
  return end;
}

/** "D-Larkfield", "45", "N.H.", "Ohio": a party, an age or a region, set between commas behind a name. */
export const isTag = (tokens: readonly Token[], { from, to }: Phrase) =>
  (to - from === 1 && /^(?:\d+|[DRI]-.*)$/.test(tokens[from]!.text)) ||
  (isNameWord(tokens[from - 2]) &&
    isRegion(
      tokens
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(' '),
    ));
