import { auxiliaries, isAdverb, prepositions, timeNames } from '../../../language/functionWords.ts';
import { isNameWord } from '../../frames/nameLinks.ts';
import { type Phrase, phraseFrom } from '../../frames/phrases.ts';
import type { Token } from '../../frames/readFrames.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { isSpeechNoun } from '../attribution/nounCue.ts';
import type { Identity } from '../people/identity.ts';
import { asOne, behindBracket, isNamed, rowBefore, rowFrom } from '../people/row.ts';
import type { Resolver } from './resolveSpeakers.ts';

/** Whom the words of a sentence are, and the mention of all of them. */
export interface Spokesmen {
  readonly who: Identity | null;
  readonly mention: Phrase;
}

/** Who speaks: the one mentioned, or all who say it together ("Lind and Velli said in a joint statement"). */
export function whoSpeaks(
  tokens: readonly Token[],
  frame: number,
  { cue, mention }: Attribution & { readonly mention: Phrase },
  { resolve }: Resolver,
): Spokesmen {
  const phrases = togetherWith(tokens, mention, cue);
  const people = phrases.map((phrase) => resolve(frame, phrase));
  const isOne = isCapitalOnly(phrases[0], people[0]) && !isSurname(tokens, phrases[1]);
  const who = isOne ? null : asOne(people);
  return who === null
    ? { who: resolve(frame, mention), mention }
    : { who, mention: { from: phrases[0]!.from, to: phrases.at(-1)!.to } };
}

/** "Marks and Spencer": what follows is a name by itself. */
const isSurname = (tokens: readonly Token[], next: Phrase | undefined): boolean =>
  next !== undefined && next.to - next.from === 1 && isNameWord(tokens[next.from]);

/** "Federal and state officials": a word with its capital from the sentence that it begins. */
const isCapitalOnly = (first: Phrase | undefined, who: Identity | null | undefined): boolean =>
  first?.from === 0 &&
  first.to === 1 &&
  !(who?.party != null && (who.party.person || who.party.maybeSurname || isInCapitals(who)));

const isInCapitals = ({ name }: Identity): boolean => /^\p{Lu}{2,}$/u.test(name);

/** The phrases of a row of people that the mention is one of, and that the verb belongs to as a whole; else none. */
function togetherWith(
  tokens: readonly Token[],
  mention: Phrase,
  cue: Attribution['cue'],
): readonly Phrase[] {
  // "says" is said of one.
  if (/^(?:says|tells|writes|adds|asks|tweets|argues|insists)$/.test(tokens[cue.from]!.lower))
    return [];
  const [first, ...others] = [...rowBefore(tokens, mention), ...rowFrom(tokens, mention)];
  if (others.length === 0 || !isNamed(tokens, first!)) return [];
  const last = others.at(-1)!;
  const reaches =
    last.to <= cue.from
      ? isVerbGroup(tokens.slice(endOf(tokens, last), cue.from)) && opens(tokens, first!)
      : first!.from === cue.to && closes(tokens, last.to);
  return reaches ? [first!, ...others] : [];
}

/** Behind "of the Harbour Office". */
function endOf(tokens: readonly Token[], phrase: Phrase): number {
  const to = behindBracket(tokens, phrase.to);
  return /^(?:of|from|at|for)$/.test(tokens[to]?.lower ?? '')
    ? (phraseFrom(tokens, to + 1)?.to ?? to)
    : to;
}

const isVerbGroup = (own: readonly Token[]): boolean =>
  own.every(({ lower }) => auxiliaries.has(lower) || isAdverb(lower) || lower === 'both');

/** Nothing stands before the row that it may be the object or the end of. */
function opens(tokens: readonly Token[], { from }: Phrase): boolean {
  const ahead = tokens[from - 1];
  if (/^(?:by|from)$/.test(ahead?.lower ?? '')) return isSpeechNoun(tokens[from - 2]?.lower ?? '');
  if (ahead?.text !== ',')
    return (
      ahead === undefined || ahead.kind !== 'word' || /^(?:that|but|and|both)$/.test(ahead.lower)
    );
  const begins = tokens.findLastIndex(({ kind }, i) => i < from - 1 && kind !== 'word') + 1;
  return begins >= from - 1 || prepositions.has(tokens[begins]!.lower);
}

/** The row is no subject of another verb: "said Lind, and Velli left". */
function closes(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind !== 'word') return true;
  return prepositions.has(next.lower) || timeNames.has(next.lower) || isAdverb(next.lower);
}
