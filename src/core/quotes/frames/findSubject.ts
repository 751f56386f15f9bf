import {
  conjunctions,
  determiners,
  isAdverb,
  prepositions,
  timeNames,
} from '../../language/functionWords.ts';
import { bodyWords, isPluralRole, isRole } from '../../language/roles.ts';
import { isGerund, opensAside, speechVerb } from '../../language/speechVerbs.ts';
import { firstSubject, isTag } from './firstSubject.ts';
import { isNameWord } from './nameLinks.ts';
import { isNameOfBody } from './nameOfBody.ts';
import { type Phrase, phraseEnding, phraseFrom } from './phrases.ts';
import type { Token } from './readFrames.ts';
import { keepsUp, skipParticiple, skipTime, skipVerbGroup } from './verbGroup.ts';

/** Attributions reach no further back than this many tokens; keeps the search linear. */
const REACH = 60;

/**
 * The phrase that is the subject of the verb at `verb`, looked for to its left down to `floor`:
 * over adverbs and auxiliaries, appositions and relative clauses, prepositional phrases and
 * earlier verbs of the same subject. Null where there is none, or the verb is negated.
 */
export function findSubject(tokens: readonly Token[], verb: number, floor: number): Phrase | null {
  const subject = subjectBefore(tokens, verb, floor);
  const holder = subject === null ? null : holderOfRelative(tokens, subject, verb, floor);
  return holder ?? subject;
}

/**
 * "A man who drove his car into a patio told a judge": of a phrase within the relative clause, whoever
 * the clause is about; null where the phrase stands in none, or is its subject.
 */
function holderOfRelative(
  tokens: readonly Token[],
  { from, to }: Phrase,
  verb: number,
  floor: number,
): Phrase | null {
  const low = Math.max(floor, verb - REACH);
  if (isPronounSubject(tokens[from]!) || to > verb) return null;
  const isObject = /^(?:him|them|me|us)$/.test(tokens[from]!.lower);
  const relative = isObject ? /^(?:who|whose|that)$/ : RELATIVE;
  let who = from - 1;
  while (who > low && tokens[who]!.kind === 'word' && !relative.test(tokens[who]!.lower)) {
    if (opensClause(tokens[who]!)) return null;
    who -= 1;
  }
  if (!relative.test(tokens[who]?.lower ?? '') || who <= low || who > from - 2) return null;
  if (/^(?:that|than)$/.test(tokens[from - 1]!.lower)) return null;
  const last = tokens[who - 1]!.text === ',' ? who - 2 : who - 1;
  const holder = wholePhrase(tokens, last, low);
  return holder !== null && holder.to === last + 1 ? holder : null;
}

const RELATIVE = /^(?:who|whose)$/;
const isPronounSubject = ({ lower }: Token) => /^(?:he|she|they|it|i|we|you)$/.test(lower);
/** Words behind which another clause begins, or that tell of speech within the clause. */
const opensClause = ({ lower, capital }: Token) =>
  !capital &&
  (/^(?:that|when|while|because|as|if|after|before|what|how)$/.test(lower) ||
    speechVerb(lower) === 'says');

function subjectBefore(tokens: readonly Token[], verb: number, floor: number): Phrase | null {
  const low = Math.max(floor, verb - REACH);
  if (isGerund(tokens[verb]!.lower) && !keepsUp(tokens[verb - 1])) return doerOf(tokens, verb, low);
  let at = skipVerbGroup(tokens, verb - 1, low);
  if (at === null) return null;
  at = skipParticiple(tokens, skipTime(tokens, at, low), verb);
  const token = tokens[at];
  if (at < low || token === undefined) return null;
  if (token.lower === 'who' || token.lower === 'which') {
    const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
    const whole = wholePhrase(tokens, before, low);
    // "Supporters of Low, who said": the name right before "who", not what it hangs on.
    const isWhole = whole === null || whole.to > before || hangsOnName(tokens, before);
    const nearest = isWhole ? whole : phraseEnding(tokens, before);
    return token.lower === 'who' ? (peopleThere(tokens, nearest) ?? nearest) : nearest;
  }
  if (/^(?:,|—|–|―|--|-)$/.test(token.text)) return overApposition(tokens, at, low);
  if (conjunctions.has(token.lower)) return subjectOfFirst(tokens, verb, at, low);
  return wholePhrase(tokens, at, low) ?? firstSubject(tokens, low, at);
}

/** "homeowners on the east side who say": people, where what stands right before "who" is no one. */
function peopleThere(tokens: readonly Token[], nearest: Phrase | null): Phrase | null {
  if (nearest === null) return null;
  const own = tokens.slice(nearest.from, nearest.to);
  if (own.some(({ lower }) => isRole(lower)) || isNameWord(own.at(-1))) return null;
  if (!/^(?:in|on|at|from|near|along|across)$/.test(tokens[nearest.from - 1]?.lower ?? ''))
    return null;
  const people = phraseEnding(tokens, nearest.from - 2);
  return people !== null && isPluralRole(tokens[people.to - 1]!.lower) ? people : null;
}

/** "Low rose and said": the subject of the verb before the conjunction. */
function subjectOfFirst(
  tokens: readonly Token[],
  verb: number,
  at: number,
  low: number,
): Phrase | null {
  const relative = relativeOfClause(tokens, at, low);
  if (relative !== null) return relative;
  const pronoun = pronounOfClause(tokens, at, low);
  if (pronoun !== null) return pronoun;
  const near = firstSubject(tokens, low, at);
  const first = firstSubject(tokens, Math.max(0, verb - REACH), at);
  // "Low called it “a farce” of Lind's and said": behind the mark, and no subject of anything.
  return near === null || (low > 0 && isEndOf(tokens, near.to, at)) ? first : near;
}

const isEndOf = (tokens: readonly Token[], end: number, conjunction: number): boolean =>
  end === conjunction || (tokens[end]!.text === ',' && end + 1 === conjunction);

/** "Ada Marsh of the University of Larkfield, who said": a body that somebody is of. */
function hangsOnName(tokens: readonly Token[], last: number): boolean {
  const body = phraseEnding(tokens, last);
  if (
    body === null ||
    body.from < 2 ||
    (!bodyWords.has(tokens[last]!.lower) && tokens[body.from]!.lower !== 'the')
  )
    return false;
  return (
    /^(?:of|from|at|with)$/.test(tokens[body.from - 1]!.lower) && isNameWord(tokens[body.from - 2])
  );
}

/** Whose "saying" it is: the name right before it, else the sentence's subject. */
function doerOf(tokens: readonly Token[], gerund: number, low: number): Phrase | null {
  const near = isAdverb(tokens[gerund - 1]?.lower ?? '') ? gerund - 2 : gerund - 1;
  const seen = seenDoing(tokens, near, low);
  if (seen !== null) return seen;
  const beside = isNameWord(tokens[near]) && near >= low ? holder(tokens, near, low) : null;
  return beside ?? firstSubject(tokens, low, gerund);
}

/** "The footage shows an officer shouting" */
function seenDoing(tokens: readonly Token[], last: number, low: number): Phrase | null {
  if (!isRole(tokens[last]?.lower ?? '')) return null;
  const phrase = phraseEnding(tokens, last);
  const verb = phrase === null ? '' : (tokens[phrase.from - 1]?.lower ?? '');
  const isSeen = /^(?:shows?|showed|hears?|heard|saw|sees|captured|recorded|filmed|caught)$/;
  return phrase !== null && phrase.from > low && isSeen.test(verb) ? phrase : null;
}

/** "…, with Low yelling": whoever does it, whatever he is with. */
function holder(tokens: readonly Token[], last: number, low: number): Phrase | null {
  const phrase = phraseEnding(tokens, last);
  const withWhom = phrase !== null && tokens[phrase.from - 1]?.lower === 'with';
  return withWhom && phrase.from > low ? phrase : wholePhrase(tokens, last, low);
}

/** "When Low was asked, he laughed and said": the pronoun that begins the clause of the first verb. */
function pronounOfClause(
  tokens: readonly Token[],
  conjunction: number,
  low: number,
): Phrase | null {
  for (let i = conjunction - 1; i >= low && tokens[i]!.kind === 'word'; i--) {
    if (/^(?:he|she|they)$/.test(tokens[i]!.lower)) return { from: i, to: i + 1 };
  }
  return null;
}

/** "It was Low, who poured me a rye and said": whom the clause of the first verb is about. */
function relativeOfClause(
  tokens: readonly Token[],
  conjunction: number,
  low: number,
): Phrase | null {
  let who = conjunction - 1;
  while (who > low && tokens[who]!.kind === 'word' && tokens[who]!.lower !== 'who') who -= 1;
  if (tokens[who]?.lower !== 'who' || who <= low) return null;
  const comma = tokens[who - 1]!.text === ',';
  const last = comma ? who - 2 : who - 1;
  const holder = last < low ? null : wholePhrase(tokens, last, low);
  // "He praised those who left but said" is of him; "said an aide who left but warned" of the aide.
  return comma || isSayer(tokens, holder) ? holder : null;
}

const isSayer = (tokens: readonly Token[], holder: Phrase | null): boolean =>
  holder !== null && speechVerb(tokens[holder.from - 1]?.lower ?? '') === 'says';

/** The phrase that ends at `at`, with what it hangs on: "the chair of …", "Marsh, Low's assistant". */
function wholePhrase(tokens: readonly Token[], at: number, low: number): Phrase | null {
  const last = phraseEnding(tokens, at);
  if (last === null || last.from < low) return null;
  let { from } = last;
  while (NEARBY.test(tokens[from - 1]?.lower ?? '') && from - 1 > low) from -= 1;
  for (let hops = 0; hops < 4 && from > low; hops++) {
    const before = tokens[from - 1]!;
    if (before.kind !== 'word' || !hangsOn(tokens, from - 1)) break;
    const holder = phraseEnding(tokens, from - 2);
    if (holder === null || holder.from < low || !mayHold(tokens, holder, before.lower)) {
      if (hops === 0 && before.lower !== 'than' && from - 1 > low)
        return introduced(tokens, last, from - 1, low);
      break;
    }
    from = holder.from;
  }
  const named = namedBefore(tokens, { from, to: last.to }, low);
  return named ?? { from, to: from === last.from ? last.to : headEnd(tokens, from, last.to) };
}

/** A preposition, or what somebody does for another: "the lawyer representing Marsh". */
const hangsOn = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at]!;
  if (clauseOpeners.has(lower)) return false;
  const isFor = /^(?:representing|leading|heading|investigating|advising|defending|opposing)$/;
  return prepositions.has(lower) || (isFor.test(lower) && isRole(tokens[at - 1]?.lower ?? ''));
};

/** "residents of nearby Larkfield" */
const NEARBY = /^(?:nearby|neighbouring|neighboring|rural|downtown|suburban)$/;

/** Prepositions that begin clauses as well: "after the White House announced". */
const clauseOpeners = new Set('after before since until as than like'.split(' '));

/** A phrase behind a preposition is no subject, unless the sentence begins with that preposition's phrase. */
function introduced(
  tokens: readonly Token[],
  phrase: Phrase,
  preposition: number,
  low: number,
): Phrase | null {
  return preposition <= low + 1 ? phrase : (firstSubject(tokens, low, preposition) ?? phrase);
}

function mayHold(tokens: readonly Token[], { from, to }: Phrase, preposition: string): boolean {
  const head = tokens[to - 1]!;
  if (timeNames.has(head.lower) && !isNameWord(head)) return false;
  return (
    preposition === 'of' ||
    isNameWord(head) ||
    isRole(head.lower) ||
    determiners.has(tokens[from]!.lower)
  );
}

function headEnd(tokens: readonly Token[], from: number, to: number): number {
  return phraseFrom(tokens, from)?.to ?? to;
}

/** "Ada Marsh, Low's assistant told": the name before the comma is meant. */
function namedBefore(tokens: readonly Token[], { from, to }: Phrase, low: number): Phrase | null {
  if (tokens[from - 1]?.text !== ',' || !isNameWord(tokens[from - 2])) return null;
  if (tokens[from]!.lower === 'whose') return null;
  const isPost = tokens.slice(from, to).some(({ lower }) => isRole(lower));
  const name = phraseEnding(tokens, from - 2);
  if (!isPost || name === null || name.from < low || isNameOfBody(tokens, name)) return null;
  if (opensAside(tokens[name.from]!.lower)) return null;
  const before = tokens[name.from - 1];
  const begins =
    name.from === low ||
    before === undefined ||
    before.kind === 'quote' ||
    before.text === ',' ||
    (conjunctions.has(before.lower) && tokens[name.from - 2]?.kind !== 'word') ||
    before.lower === 'that' ||
    before.text === ':';
  return begins ? name : null;
}

/** The verb follows a comma: what stands between that comma and an earlier one is an aside. */
function overApposition(tokens: readonly Token[], comma: number, low: number): Phrase | null {
  for (let i = comma - 1; i > low; i--) {
    const token = tokens[i]!;
    if (token.kind === 'quote') break;
    if (!/^(?:,|—|–|―|--|-|\()$/.test(token.text)) continue;
    const phrase = wholePhrase(tokens, i - 1, low);
    if (phrase === null || isTag(tokens, phrase) || tokens[i + 1]?.kind !== 'word') continue;
    if (!followsPreposition(tokens, phrase)) return phrase;
  }
  return firstSubject(tokens, low, comma);
}

const followsPreposition = (tokens: readonly Token[], { from }: Phrase) => {
  const before = tokens[from - 1]?.lower ?? '';
  return prepositions.has(before) && !clauseOpeners.has(before);
};
