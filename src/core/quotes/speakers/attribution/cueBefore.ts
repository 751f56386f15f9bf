import { conjunctions } from '../../../language/functionWords.ts';
import { speechVerb } from '../../../language/speechVerbs.ts';
import { firstSubject } from '../../frames/firstSubject.ts';
import { isNameWord } from '../../frames/nameLinks.ts';
import { type Phrase, phraseEnding, phraseFrom } from '../../frames/phrases.ts';
import type { Token } from '../../frames/readFrames.ts';
import { type Attribution, REACH } from './attribution.ts';
import { cueAt } from './cueAt.ts';
import { isSpeechNoun, ownerEnding } from './nounCue.ts';

/** A verb this near brings the quote in; one farther off may belong to an aside of the sentence. */
const NEAR = 8;

/** "Low said the crews, when owners offered them more, …": the verb of the sentence's own subject. */
const isMain = (tokens: readonly Token[], { cue, mention }: Attribution, floor: number): boolean =>
  mention?.from === firstSubject(tokens, floor, cue.from)?.from;

/** What brings the quote in from before it, in its own sentence. */
export function cueBefore(tokens: readonly Token[], at: number): Attribution | null {
  let floor = at;
  while (floor > 0 && tokens[floor - 1]!.kind !== 'quote') floor -= 1;
  const turn = turnBefore(tokens, at);
  if (turn !== null) return turn;
  const second = secondClause(tokens, at, floor);
  let weaker: Attribution | null = null;
  let farther: Attribution | null = null;
  for (let k = at - 1; k >= Math.max(floor, at - REACH); k--) {
    const found = cueAt(tokens, k, floor);
    if (found === 'stop') return null;
    if (found === null || isWhy(tokens, k, found)) continue;
    if (speechVerb(tokens[k]!.lower) === 'holds') weaker ??= found;
    else if ((at - k <= NEAR && k > second) || isMain(tokens, found, floor)) return found;
    else farther ??= found;
  }
  weaker = farther ?? weaker;
  return weaker === null && tokens[at - 1]?.text === ':' ? colonBefore(tokens, at, floor) : weaker;
}

/** "“…” because people see how “…”": no telling, but a reason within one. */
const isWhy = (tokens: readonly Token[], verb: number, { mention }: Attribution): boolean =>
  speechVerb(tokens[verb]!.lower) === 'holds' &&
  mention !== null &&
  /^(?:because|how|if)$/.test(tokens[mention.from - 1]?.lower ?? '');

/** "Low said Marsh agrees … but that": the second clause is no more of the verb within the first; -1 where there is none. */
function secondClause(tokens: readonly Token[], at: number, floor: number): number {
  for (let i = at - 1; i > Math.max(floor, at - REACH); i--) {
    if (tokens[i]!.lower === 'that' && conjunctions.has(tokens[i - 1]!.lower)) return i - 1;
  }
  return -1;
}

/** "Ada Marsh: “…”", "Ada Marsh stood up: “…”" */
function colonBefore(tokens: readonly Token[], at: number, floor: number): Attribution {
  const cue = { from: at - 1, to: at };
  const named = phraseEnding(tokens, at - 2);
  if (named !== null && (named.from === floor || isSetOff(tokens, named)))
    return { cue, mention: named };
  if (named !== null && isLineFrom(tokens, named)) return { cue, mention: named };
  if (/^(?:from|per)$/.test(tokens[floor]!.lower))
    return { cue, mention: phraseFrom(tokens, floor + 1) };
  const subject = firstSubject(tokens, floor, at - 1);
  return { cue, mention: subject === null ? null : (whoseWords(tokens, subject) ?? subject) };
}

/** "Marsh's reply to Low was blunt: “…”": Marsh, of whom the words are. */
const whoseWords = (tokens: readonly Token[], { from, to }: Phrase): Phrase | null =>
  isSpeechNoun(tokens[to - 1]!.lower) && to - from > 1 ? ownerEnding(tokens, to - 2) : null;

/** "a card with a line from Emily Marsh: “…”" */
const isLineFrom = (tokens: readonly Token[], { from }: Phrase): boolean =>
  /^(?:from|by)$/.test(tokens[from - 1]?.lower ?? '') &&
  isNameWord(tokens[from]) &&
  /^(?:lines?|words?|verse|quote|quotation|passage|saying|lyrics?|proverb)$/.test(
    tokens[from - 2]?.lower ?? '',
  );

/** "…, said Low, and then Marsh: “…”" */
function turnBefore(tokens: readonly Token[], at: number): Attribution | null {
  if (tokens[at - 1]?.text !== ':') return null;
  const named = phraseEnding(tokens, at - 2);
  if (named === null || !isNameWord(tokens[named.from])) return null;
  const [second, first] = [tokens[named.from - 2], tokens[named.from - 1]];
  const turns = first?.lower === 'then' || (first?.lower === 'and' && second?.kind === 'mark');
  return turns ? { cue: { from: at - 1, to: at }, mention: named } : null;
}

/** "Polls differ — Ada Marsh: “…”" */
const isSetOff = (tokens: readonly Token[], { from }: Phrase) =>
  isNameWord(tokens[from]) && /^(?:—|–|―|-|--|\.|\]|\))$/.test(tokens[from - 1]?.text ?? '');
