import {
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  prepositions,
} from '../language/functionWords.ts';
import { isPluralRole, nationalityOf, partyWords } from '../language/roles.ts';
import { alsoNouns, isGerund, speechLemma, speechVerb } from '../language/speechVerbs.ts';
import type { Attribution } from './attribution.ts';
import { findSubject } from './findSubject.ts';
import { firstSubject } from './firstSubject.ts';
import { nounCue } from './nounCue.ts';
import { isPhrasalVerb } from './phrasalVerb.ts';
import { isNameWord, type Phrase, phraseEnding, phraseFrom } from './phrases.ts';
import type { Token } from './readFrames.ts';

/** A speech verb further away than this says nothing of the quote; keeps the search linear. */
const REACH = 45;

/** Reads the sentence around the quote token `at`: cue before it, behind it, around it. */
export function attributeQuote(tokens: readonly Token[], at: number): Attribution | null {
  const noun = nounCue(tokens, at);
  if (noun !== null) return noun;
  const before = cueBefore(tokens, at);
  if (before !== null && isBeside(tokens, before, at)) return before;
  return cueBehind(tokens, at) ?? before ?? trailingCue(tokens, at);
}

/** "said:", "said that", "told reporters": nothing but the address and punctuation up to the quote. */
function isBeside(tokens: readonly Token[], { cue }: Attribution, at: number): boolean {
  if (tokens[at - 1]?.text === ':') return true;
  return (
    at - cue.to <= 2 &&
    tokens.slice(cue.to, at).every(({ text, lower }) => text === ',' || lower === 'that')
  );
}

function cueBehind(tokens: readonly Token[], at: number): Attribution | null {
  let first = at + 1;
  while (tokens[first]?.kind === 'mark' && /^(?:,|—|–|―|-|--|…)$/.test(tokens[first]!.text))
    first += 1;
  const dashed = /^(?:—|–|―|-|--)$/.test(tokens[first - 1]?.text ?? '');
  const token = tokens[first];
  if (token === undefined || token.kind !== 'word') return null;
  if (token.lower === 'according' && tokens[first + 1]?.lower === 'to') {
    return { cue: { from: first, to: first + 2 }, mention: phraseFrom(tokens, first + 2) };
  }
  const inverted = invertedCue(tokens, first, at);
  if (inverted !== null) return inverted;
  const subject = phraseFrom(tokens, first);
  if (subject === null) return null;
  if (dashed && isSigned(tokens, subject))
    return { cue: { from: first - 1, to: first }, mention: subject };
  return verbOf(tokens, subject, first);
}

/** "said Caddell" */
function invertedCue(tokens: readonly Token[], first: number, at: number): Attribution | null {
  const verb = isAdverb(tokens[first]!.lower) ? first + 1 : first;
  const token = tokens[verb];
  if (
    token === undefined ||
    speechVerb(token.lower) !== 'says' ||
    (token.capital && verb === first)
  )
    return null;
  if (isGerund(token.lower)) return null;
  const cue = { from: verb, to: verb + 1 };
  const mention = phraseFrom(tokens, verb + 1);
  if (mention !== null && !alsoObject(tokens, mention)) return { cue, mention };
  return { cue, mention: at > 0 ? firstSubject(tokens, 0, at) : null };
}

/** "told reporters" has no subject behind the verb. */
const alsoObject = (tokens: readonly Token[], { from }: Phrase) =>
  /^(?:told|tells|asked)$/.test(tokens[from - 1]!.lower) && !isNameWord(tokens[from]);

function isSigned(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return isNameWord(tokens[from]) && (to >= tokens.length || /^[,.(]$/.test(tokens[to]!.text));
}

/** "O'Brien kept repeating" */
const isKeptUp = (tokens: readonly Token[], at: number) =>
  /^(?:kept|keeps|began|started|is|was|are|were|be|been)$/.test(tokens[at - 1]?.lower ?? '');

/** "Putin told a news conference", "Matt Wolking, a strategist who worked for …, said" */
function verbOf(tokens: readonly Token[], subject: Phrase, first: number): Attribution | null {
  const end = Math.min(tokens.length, subject.to + REACH);
  for (let k = subject.to; k < end && tokens[k]!.kind !== 'quote'; k++) {
    if (!isVerbHere(tokens, k) || (isGerund(tokens[k]!.lower) && !isKeptUp(tokens, k))) continue;
    const kind = speechVerb(tokens[k]!.lower);
    if (kind === 'holds' || (kind === 'labels' && k > subject.to + 2)) continue;
    const mention = findSubject(tokens, k, first);
    const cue = { from: k, to: k + 1 };
    if (mention !== null && mention.from <= subject.from + 1) return { cue, mention };
    if (mention !== null && (mention.to === subject.to || isJoint(tokens, subject, k)))
      return { cue, mention: subject };
    if (tokens[k - 1]?.lower === 'who') continue;
  }
  return null;
}

/** "Ada Marsh and Ben Low of the Harbour Office wrote": two names with nothing but nouns up to the verb. */
function isJoint(tokens: readonly Token[], { to }: Phrase, verb: number): boolean {
  if (tokens[to]!.lower !== 'and') return false;
  return tokens
    .slice(to, verb)
    .every(
      ({ kind, lower }) =>
        kind === 'word' &&
        !auxiliaries.has(lower) &&
        (speechVerb(lower) === null || alsoNouns.has(lower)),
    );
}

/** A verb this near brings the quote in; one farther off may belong to an aside of the sentence. */
const NEAR = 8;

/** "Low said the crews, when owners offered them more, …": the verb of the sentence's own subject. */
const isMain = (tokens: readonly Token[], { cue, mention }: Attribution, floor: number): boolean =>
  mention?.from === firstSubject(tokens, floor, cue.from)?.from;

function cueBefore(tokens: readonly Token[], at: number): Attribution | null {
  let floor = at;
  while (floor > 0 && tokens[floor - 1]!.kind !== 'quote') floor -= 1;
  let weaker: Attribution | null = null;
  let farther: Attribution | null = null;
  for (let k = at - 1; k >= Math.max(floor, at - REACH); k--) {
    const found = cueAt(tokens, k, floor);
    if (found === 'stop') return null;
    if (found === null) continue;
    if (speechVerb(tokens[k]!.lower) === 'holds') weaker ??= found;
    else if (at - k <= NEAR || isMain(tokens, found, floor)) return found;
    else farther ??= found;
  }
  weaker = farther ?? weaker;
  if (weaker !== null || tokens[at - 1]?.text !== ':') return weaker;
  const cue = { from: at - 1, to: at };
  const named = phraseEnding(tokens, at - 2);
  if (named !== null && (named.from === floor || isSetOff(tokens, named)))
    return { cue, mention: named };
  return { cue, mention: firstSubject(tokens, floor, at - 1) };
}

/** "Polls differ — Philip Bump: “…”" */
const isSetOff = (tokens: readonly Token[], { from }: Phrase) =>
  isNameWord(tokens[from]) && /^(?:—|–|―|-|--|\.|\]|\))$/.test(tokens[from - 1]?.text ?? '');

/** The cue at this token with its subject; 'stop' where the sentence's earlier quote owns it ("…, adding …"). */
function cueAt(tokens: readonly Token[], at: number, floor: number): Attribution | 'stop' | null {
  const token = tokens[at]!;
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') {
    return { cue: { from: at, to: at + 2 }, mention: phraseFrom(tokens, at + 2) };
  }
  if (token.kind !== 'word') return null;
  if (isPassive(tokens, at)) {
    return { cue: { from: at, to: at + 1 }, mention: phraseFrom(tokens, at + 2) };
  }
  if (!isVerbHere(tokens, at) || (token.lower === 'quote' && tokens[at - 1]?.text === 'I'))
    return null;
  const opener = openingCue(tokens, at);
  if (opener !== null) return opener;
  const gerund = isGerund(token.lower);
  const mention = gerund ? gerundSubject(tokens, at) : passiveOrSubject(tokens, at, floor);
  if (mention !== null) return { cue: { from: at, to: at + 1 }, mention };
  return gerund && floor > 0 ? 'stop' : null;
}

/** "Said Ada Marsh, who runs the harbour, “…”" */
function openingCue(tokens: readonly Token[], at: number): Attribution | null {
  const { lower, capital } = tokens[at]!;
  if (!capital || speechVerb(lower) !== 'says' || isGerund(lower)) return null;
  if (at > 0 && tokens[at - 1]!.kind === 'word') return null;
  const mention = isNameWord(tokens[at + 1]) ? phraseFrom(tokens, at + 1) : null;
  return mention === null ? null : { cue: { from: at, to: at + 1 }, mention };
}

/** "held up a sign saying": the sign says it. */
const SIGNS = /^(?:signs?|banners?|placards?|posters?|t-shirts?|shirts?|hats?|stickers?|badges?)$/;

/** "…, he said, adding that": whoever spoke last in the sentence, else its subject, over quotes in between. */
function gerundSubject(tokens: readonly Token[], verb: number): Phrase | null {
  if (SIGNS.test(tokens[verb - 1]?.lower ?? '')) return phraseEnding(tokens, verb - 1);
  for (let k = verb - 1; k >= Math.max(0, verb - REACH); k--) {
    const { kind, lower } = tokens[k]!;
    if (kind !== 'word' || speechVerb(lower) !== 'says' || isGerund(lower)) continue;
    const subject = isVerbHere(tokens, k) ? findSubject(tokens, k, 0) : null;
    if (subject !== null) return subject;
  }
  return findSubject(tokens, verb, Math.max(0, verb - REACH));
}

/** Who "was asked" did not ask; who "was quoted as saying" did say. */
function passiveOrSubject(tokens: readonly Token[], verb: number, floor: number): Phrase | null {
  const { lower } = tokens[verb]!;
  const beside = isAdverb(tokens[verb - 1]?.lower ?? '') ? verb - 2 : verb - 1;
  const passive = /^(?:was|were|is|are|been|be|being)$/.test(tokens[beside]?.lower ?? '');
  if (passive && /(?:ed|en|told)$/.test(lower) && lower !== 'quoted') return null;
  if (tokens[verb - 1]?.text === ',' && /^(?:called|dubbed|titled|named|nicknamed)$/.test(lower))
    return null;
  return findSubject(tokens, verb, floor);
}

/** `… a “great success” in many ways, the president said.` */
function trailingCue(tokens: readonly Token[], at: number): Attribution | null {
  for (let k = at + 2; k < Math.min(tokens.length, at + REACH); k++) {
    if (tokens[k]!.kind !== 'word' || speechVerb(tokens[k]!.lower) !== 'says') continue;
    if (!isVerbHere(tokens, k) || isGerund(tokens[k]!.lower)) continue;
    const mention = findSubject(tokens, k, at + 1);
    const comma = mention === null ? undefined : tokens[mention.from - 1];
    if (mention !== null && (comma?.text === ',' || comma?.kind === 'quote'))
      return { cue: { from: k, to: k + 1 }, mention };
  }
  return null;
}

/** "described by Trump as", "was asked by a reporter" */
const isPassive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'by' &&
  tokens[at]!.lower.endsWith('ed') &&
  speechVerb(tokens[at]!.lower) !== null;

/** Whether a word form that may be a speech verb is one in this place, not a noun or a participle. */
export function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (speechVerb(token.lower) === null) return isPhrasalVerb(tokens, at);
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (after?.lower === 'by' && token.lower.endsWith('ed')) return false;
  if (token.capital && at > 0 && before?.text !== ',') {
    return isNameWord(before) && !alsoNouns.has(token.lower);
  }
  if (isPresentPlural(token.lower) && alsoNouns.has(token.lower) && !isPlural(tokens, at - 1))
    return false;
  if (alsoNouns.has(token.lower)) return standsAsVerb(before, after);
  if (before === undefined || token.lower.endsWith('ed')) return true;
  return !determiners.has(before.lower) || isQuantity(before);
}

/** "some say", "others argue": a quantity that stands for people. */
const isQuantity = ({ lower }: Token) =>
  /^(?:some|many|others|both|several|most|few|all|those|two|three|no-one|one)$/.test(lower);

/** "Trump claims that", but not "Democratic emails and", "a CNN report said", "his claims". */
function standsAsVerb(before: Token | undefined, after: Token | undefined): boolean {
  if (before === undefined || before.kind !== 'word' || before.possessive) return false;
  if (determiners.has(before.lower) || prepositions.has(before.lower)) return false;
  if (nationalityOf.has(before.lower) || partyWords.has(before.lower)) return false;
  if (after === undefined || after.kind === 'quote' || /^[,:.]$/.test(after.text)) return true;
  if (auxiliaries.has(after.lower) || conjunctions.has(after.lower)) return false;
  return speechVerb(after.lower) === null && !/^(?:of|from|by|about|against)$/.test(after.lower);
}

/** "report", "email": a form that "he" cannot go with; "read" and "cast" may be past. */
const isPresentPlural = (lower: string): boolean =>
  speechLemma(lower) === lower && !/^(?:read|cast|rip)$/.test(lower);

/** "critics", "they", "and Low", "would", "to", "also": what such a form may stand behind. */
function isPlural(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { lower, capital } = token;
  if (isNameWord(token)) {
    let first = at;
    while (isNameWord(tokens[first - 1])) first -= 1;
    return tokens[first - 1]?.lower === 'and' || isPluralRole(lower);
  }
  return (
    /^(?:i|we|you|they|who|to)$/.test(lower) ||
    (/[^s]s$/.test(lower) && !capital) ||
    isPluralRole(lower) ||
    auxiliaries.has(lower) ||
    conjunctions.has(lower) ||
    isAdverb(lower) ||
    isQuantity(token)
  );
}
