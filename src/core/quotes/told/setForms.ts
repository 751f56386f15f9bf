import { kindOfBody } from '../../language/bodies.ts';
import {
  determiners,
  prepositions,
  subjectPronouns,
  subordinators,
} from '../../language/functionWords.ts';
import { bodyWords, isPluralRole, isRole } from '../../language/roles.ts';
import { alsoNouns, isGerund, speechLemma, speechVerb } from '../../language/speechVerbs.ts';
import { isNameWord } from '../frames/nameLinks.ts';
import { type Phrase, phraseEnding, phraseFrom } from '../frames/phrases.ts';
import type { Token } from '../frames/readFrames.ts';
import { looksFinite } from './finite.ts';
import type { CodedSentence } from './sentence.ts';

/** "As Marsh told the Gazette," is seldom longer. */
const LONGEST = 14;

/**
 * What a cue brings in within a set form that is too rare in annotated reports to be learnt, or
 * null: "As Marsh told the Gazette, …", "…, as
 * Marsh, a lawyer for the union, explained", "Marsh was quoted by the Gazette as saying …".
 */
export function clauseOfSetForm(sentence: CodedSentence, at: number): Phrase | null {
  return (
    asTold(sentence, at) ??
    asToldBehind(sentence, at) ??
    saysBehind(sentence, at) ??
    saysLast(sentence, at) ??
    asSaying(sentence, at)
  );
}

/** "The road is closed, say police.", "…, warns the union.": the verb stands before who says it. */
function saysBehind({ tokens, end }: CodedSentence, at: number): Phrase | null {
  const { lower, kind, capital } = tokens[at]!;
  if (at < 4 || tokens[at - 1]!.text !== ',' || kind !== 'word' || capital) return null;
  if (speechVerb(lower) !== 'says' || isGerund(lower) || TAKES_PERSONS.test(lower)) return null;
  const who = phraseFrom(tokens, at + 1);
  if (who === null || !isSomebody(tokens, who) || !closes(tokens, who.to, end)) return null;
  const told = tokens.slice(0, at - 1);
  if (told.some((token) => token.kind === 'quote' || tells(token))) return null;
  return told.some(({ lower: word }) => looksFinite(word)) ? { from: 0, to: at - 1 } : null;
}

/** "The road is closed, Marsh recalled.": nothing else can follow a whole clause so. */
function saysLast({ tokens, end }: CodedSentence, at: number): Phrase | null {
  const { lower } = tokens[at]!;
  if (at !== end - 1 || speechVerb(lower) !== 'says' || isGerund(lower)) return null;
  if (speechLemma(lower) === lower || alsoNouns.has(lower)) return null;
  const who = phraseEnding(tokens, at - 1);
  if (who === null || who.from < 4 || tokens[who.from - 1]!.text !== ',') return null;
  if (who.to - who.from > MOST_OF_NAME || !isSomebody(tokens, who)) return null;
  const first = tokens[0]!;
  if (subordinators.has(first.lower) || prepositions.has(first.lower)) return null;
  if (/(?:ed|ing)$/.test(first.lower)) return null;
  const told = tokens.slice(0, who.from - 1);
  return told.some(({ lower: word }) => looksFinite(word)) ? { from: 0, to: who.from - 1 } : null;
}
const MOST_OF_NAME = 4;

/** Nothing but what tells of whom or of what the speaker is stands behind. */
const closes = (tokens: readonly Token[], at: number, end: number): boolean =>
  at >= end || (end - at < LONGEST && /^(?:of|by|from|at|in|for|with|on)$/.test(tokens[at]!.lower));

/** Somebody else's telling comes first: "Low said they met the band, wrote a song". */
const tells = ({ lower }: Token): boolean =>
  speechVerb(lower) === 'says' && !alsoNouns.has(lower) && !isGerund(lower);

/** "…, told police", "…, warned the union": whom the words were for. */
const TAKES_PERSONS = /^(?:tells?|told|asked|warned|urged|reminded|informed|assured|advised)$/;

/** A name, or a noun for people or a body. */
function isSomebody(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const { lower } = tokens[to - 1]!;
  if (isNameWord(tokens[to - 1]!)) return true;
  const isPaper = /^(?:report|study|statement|paper|memo|website|document)$/.test(lower);
  const isOne = isPaper || isRole(lower) || bodyWords.has(lower) || kindOfBody(lower) !== null;
  return isOne && (isPluralRole(lower) || determiners.has(tokens[from]!.lower));
}

function asTold({ tokens, cues, end }: CodedSentence, at: number): Phrase | null {
  if (tokens[0]?.lower !== 'as' || at < 2) return null;
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma <= at || comma > LONGEST || comma + 1 >= end) return null;
  const isFirst = cues.findIndex((cue) => cue >= 0) === at;
  return isFirst ? { from: comma + 1, to: end } : null;
}

/** The attribution closes the sentence but for so many words: "… explained on Friday". */
const CLOSES_WITHIN = 4;

function asToldBehind({ tokens, cues, end }: CodedSentence, at: number): Phrase | null {
  if (end - at - 1 > CLOSES_WITHIN) return null;
  for (let as = at - 2; as > Math.max(2, at - 2 * LONGEST); as--) {
    const { kind, lower } = tokens[as]!;
    if (kind === 'quote' || cues[as]! >= 0) return null;
    if (lower !== 'as' || tokens[as - 1]!.text !== ',') continue;
    return beginsSubject(tokens[as + 1]!) ? { from: 0, to: as - 1 } : null;
  }
  return null;
}

const beginsSubject = (token: Token): boolean =>
  isNameWord(token) || determiners.has(token.lower) || subjectPronouns.has(token.lower);

function asSaying({ tokens, end }: CodedSentence, at: number): Phrase | null {
  const from = saidBehind(tokens, at);
  if (from === null) return null;
  return from < end ? { from, to: end } : null;
}

/** So many tokens stand at most between "quoted" and "as saying": "by the state agency on Monday". */
const TO_SAYING = 8;

/** Where what somebody "was quoted as saying" begins, for the token of "quoted"; else null. */
export function saidBehind(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]!.lower !== 'quoted') return null;
  for (let i = at + 1; i <= at + TO_SAYING && tokens[i + 1] !== undefined; i++) {
    if (tokens[i]!.kind === 'mark') return null;
    if (tokens[i]!.lower === 'as' && tokens[i + 1]!.lower === 'saying') return i + 2;
  }
  return null;
}
