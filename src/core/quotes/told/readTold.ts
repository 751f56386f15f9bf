import { actVerb } from '../../language/actVerbs.ts';
import { speechLemma, speechVerb } from '../../language/speechVerbs.ts';
import type { Phrase } from '../frames/phrases.ts';
import type { Frame } from '../frames/readFrames.ts';
import { isAct, isToldAct } from './acts.ts';
import { aroundCue } from './aroundCue.ts';
import { clauseBefore } from './clauseBefore.ts';
import { cueFeatures } from './cueFeatures.ts';
import { isBarred, mayTell } from './cues.ts';
import { KINDS, scorers, vocabulary } from './learnt.ts';
import { isLongEnough } from './longEnough.ts';
import { behindHolder } from './nounCue.ts';
import { endOf, place, SIDES, type Side } from './placeClause.ts';
import { plainAct } from './plainAct.ts';
import { plainClause } from './plainClause.ts';
import { bringsIn, type CodedSentence, codeSentence } from './sentence.ts';
import { clauseOfSetForm } from './setForms.ts';

/** What one word of a sentence brings in. */
export interface ToldClause {
  /** The token that brings it in. */
  readonly at: number;
  /** One stretch, or two around the attribution; a leading "that" is part of it. */
  readonly stretches: readonly Phrase[];
  /** How sure it is that it does, 0 to 1. */
  readonly chance: number;
}

/**
 * Below this a clause is not taken for told. On the half of PolNeAR train that was not learnt from,
 * 0.4 gives precision 88 and recall 51 over all types (span > 0.8), 0.3 gives 87 and 52.
 */
const SURE = 0.3;

/** Bring in words between marks, and clauses only in set forms ("was quoted as saying"). */
const BRING_MARKED = new Set(['quote', 'read']);

/** The clauses that the words of a frame bring in, in the order of those words. */
export function readTold(frame: Frame): ToldClause[] {
  const sentence = mayTell(frame) ? codeSentence(vocabulary, frame.tokens) : null;
  if (sentence === null) return [];
  const kind = KINDS.indexOf(frame.kind);
  const found: ToldClause[] = [];
  for (let at = 0; at < sentence.end; at++) {
    const clause = clauseAt(sentence, frame, at, kind);
    if (clause !== null) found.push({ at, ...clause });
  }
  return found;
}

/** What the word at `at` brings in, in a set form, by the weights, or plainly by its form. */
function clauseAt(
  sentence: CodedSentence,
  { tokens }: Frame,
  at: number,
  kind: number,
): Omit<ToldClause, 'at'> | null {
  const isKnown = sentence.cues[at]! >= 0;
  if (!isKnown && !bringsIn(tokens[at]!.lower)) return null;
  if (isBarred(sentence, at)) return null;
  const set = isKnown ? clauseOfSetForm(sentence, at) : null;
  if (set !== null) return { stretches: [set], chance: 1 };
  if (BRING_MARKED.has(speechLemma(tokens[at]!.lower))) return null;
  const around = aroundCue(sentence, at);
  if (around !== null) return { stretches: around, chance: 1 };
  const { chance, sides } = isKnown ? sidesOf(sentence, at, kind) : UNKNOWN;
  const stretches = sides
    .map((side) => place(sentence, at, side))
    .find((own) => isWhole(tokens, at, own));
  if (stretches !== undefined) return { stretches: withoutTeller(sentence, at, stretches), chance };
  const plain = placePlain(sentence, at) ?? clauseBefore(sentence, at);
  return plain === null ? null : { stretches: [plain], chance: SURE };
}

/** "The road is closed, the mayor, Ben Low, said.": the weights take the mayor for told. */
function withoutTeller(
  sentence: CodedSentence,
  at: number,
  stretches: readonly Phrase[],
): readonly Phrase[] {
  if (sentence.tokens[at - 1]?.text !== ',' || stretches[0]!.to > at) return stretches;
  const clause = clauseBefore(sentence, at);
  return clause !== null && clause.to < stretches[0]!.to ? [clause] : stretches;
}

/** "Asked if he had a message, he grinned": what he was asked, and nothing that he says. */
const isQuestionPut = (tokens: Frame['tokens'], at: number, { from, to }: Phrase): boolean =>
  to <= at && /^(?:asked|pressed|questioned)$/.test(tokens[from]!.lower);

/** What is told is enough: an act that somebody has done, or a clause of some words. */
function isWhole(tokens: Frame['tokens'], at: number, own: readonly Phrase[]): boolean {
  const [only] = own;
  if (only === undefined || isQuestionPut(tokens, at, only)) return false;
  if (own.length === 1 && isAct(tokens, at, only)) return isToldAct(tokens, at, only);
  return isLongEnough(own.flatMap(({ from, to }) => tokens.slice(from, to)));
}

/** Of a word that annotated reports do not know as a cue. */
const UNKNOWN = { chance: 0, sides: [] } as const;

/** A clause that is plain by its form: the weights tell no more than where it ends. */
function placePlain(sentence: CodedSentence, at: number): Phrase | null {
  const clause = plainClause(sentence.tokens, at) ?? behindHolder(sentence.tokens, at);
  const act = clause === null ? plainAct(sentence.tokens, at) : null;
  const from = clause ?? act;
  const ends = act === null ? scorers.endBehind : scorers.endAct;
  const plain = from === null ? null : endOf(sentence, { at, from }, ends);
  return plain !== null && isWhole(sentence.tokens, at, [plain]) ? plain : null;
}

/** How sure it is that the word brings in a clause, and the sides to look on, the likeliest first. */
function sidesOf(
  sentence: CodedSentence,
  at: number,
  kind: number,
): { readonly chance: number; readonly sides: readonly Side[] } {
  cueFeatures(sentence, at, kind, scorers.cue.add);
  const odds = scorers.cue.take().map(Math.exp);
  const all = odds.reduce((sum, odd) => sum + odd, 1);
  const chance = 1 - 1 / all;
  if (chance < SURE) return { chance, sides: [] };
  const { lower } = sentence.tokens[at]!;
  // "blamed": says something only of somebody.
  if (speechVerb(lower) !== 'says' && actVerb(lower) !== null) return { chance, sides: ['act'] };
  const likely = Math.max(...odds) * LESS_LIKELY;
  const sides = SIDES.filter((_, i) => odds[i]! >= likely);
  sides.sort((a, b) => odds[SIDES.indexOf(b)]! - odds[SIDES.indexOf(a)]!);
  return { chance, sides };
}

/** A side that is so much less likely than the likeliest is looked on where that one has no clause. */
const LESS_LIKELY = 0.5;
