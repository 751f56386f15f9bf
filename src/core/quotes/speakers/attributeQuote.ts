import { conjunctions, isAdverb } from '../../language/functionWords.ts';
import { isRole } from '../../language/roles.ts';
import { isGerund, speechVerb } from '../../language/speechVerbs.ts';
import { findSubject } from '../frames/findSubject.ts';
import { firstSubject } from '../frames/firstSubject.ts';
import { isNameWord, type Phrase, phraseEnding, phraseFrom } from '../frames/phrases.ts';
import type { Token } from '../frames/readFrames.ts';
import { isVerbHere } from '../frames/verbHere.ts';
import type { Attribution } from './attribution.ts';
import { cueBehind } from './cueBehind.ts';
import { isSpeechNoun, nounCue } from './nounCue.ts';

/** A speech verb further away than this says nothing of the quote; keeps the search linear. */
const REACH = 45;

/** Reads the sentence around the quote token `at`: cue before it, behind it, around it. */
export function attributeQuote(tokens: readonly Token[], at: number): Attribution | null {
  const noun = nounCue(tokens, at) ?? sameVerb(tokens, at) ?? agentBehind(tokens, at);
  if (noun !== null) return noun;
  const behind = isOpenEnded(tokens[at]!) ? cueBehind(tokens, at) : null;
  const isRelayed = behind?.mention != null && isPaper(tokens, behind);
  if (behind?.mention != null && !isRelayed) return behind;
  const before = cueBefore(tokens, at);
  if (before !== null && ((isRelayed && before.mention !== null) || isBeside(tokens, before, at)))
    return before;
  const joined = joinedTo(tokens, at);
  if (joined !== null && before === null) return attributeQuote(tokens, joined);
  return cueBehind(tokens, at) ?? before ?? trailingCue(tokens, at);
}

const PAPERS =
  /^(?:affidavit|complaint|report|document|documents|records?|filing|filings|lawsuit|indictment|transcript|warrant|statement)$/;

/** `Low told deputies he “ran,” according to an affidavit`: who tells it on, where the sentence has who said it. */
const isPaper = (tokens: readonly Token[], { cue, mention }: Attribution): boolean =>
  tokens[cue.from]!.lower === 'according' && PAPERS.test(tokens[mention!.to - 1]!.lower);

/** `It was described as “a tragedy” by Marsh`, `dubbed “Rainy Ben” by Low`: whoever is named behind "by". */
function agentBehind(tokens: readonly Token[], at: number): Attribution | null {
  if (tokens[at + 1]?.lower !== 'by') return null;
  const verb = tokens[at - 1]?.lower === 'as' ? at - 2 : at - 1;
  const token = tokens[verb];
  if (token?.kind !== 'word' || !token.lower.endsWith('ed') || speechVerb(token.lower) === null)
    return null;
  const mention = phraseFrom(tokens, at + 2);
  return mention === null ? null : { cue: { from: verb, to: verb + 1 }, mention };
}

/** `Marsh said “yes”, Low “no”`: the verb before the earlier quote is left out here. */
function sameVerb(tokens: readonly Token[], at: number): Attribution | null {
  const named =
    tokens[at - 1]?.lower === 'others' ? { from: at - 1, to: at } : phraseEnding(tokens, at - 1);
  if (named === null || named.from < 3) return null;
  if (tokens[named.from]!.lower !== 'others' && !isNameWord(tokens[named.from])) return null;
  let quote = named.from - 1;
  while (/^(?:,|;|and|but)$/.test(tokens[quote]!.lower || tokens[quote]!.text)) quote -= 1;
  if (quote === named.from - 1 || tokens[quote]?.kind !== 'quote') return null;
  const verb = tokens[quote - 1];
  if (verb?.kind !== 'word' || speechVerb(verb.lower) !== 'says') return null;
  return { cue: { from: quote - 1, to: quote }, mention: named };
}

/** `“just” and “fair” processes`: the quote that this one is joined to within one phrase of the narrator's. */
function joinedTo(tokens: readonly Token[], at: number): number | null {
  const and = conjunctions.has(tokens[at - 1]?.lower ?? '') ? at - 1 : -1;
  const isPair = tokens[and - 1]?.kind === 'quote' && tokens[at + 1]?.kind === 'word';
  return isPair && !CLOSED.test(tokens[and - 1]!.text) && !CLOSED.test(tokens[at]!.text)
    ? and - 1
    : null;
}
const CLOSED = /[.,!?…]["'”’»]+$/;

/** `“…,”`: the sentence goes on behind the quote, most often with who said it. */
const isOpenEnded = ({ text }: Token): boolean => /,["'”’»]+$/.test(text);

/** "said:", "said that", "told reporters": nothing but the address and punctuation up to the quote. */
function isBeside(tokens: readonly Token[], { cue }: Attribution, at: number): boolean {
  if (tokens[at - 1]?.text === ':') return true;
  return (
    at - cue.to <= 2 &&
    tokens.slice(cue.to, at).every(({ text, lower }) => text === ',' || lower === 'that')
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
  return { cue, mention: firstSubject(tokens, floor, at - 1) };
}

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

/** The cue at this token with its subject; 'stop' where the sentence's earlier quote owns it ("…, adding …"). */
function cueAt(tokens: readonly Token[], at: number, floor: number): Attribution | 'stop' | null {
  const token = tokens[at]!;
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') {
    return { cue: { from: at, to: at + 2 }, mention: phraseFrom(tokens, at + 2) };
  }
  if (token.kind !== 'word') return null;
  if (isToQuote(tokens, at) && isNameWord(tokens[at + 1]))
    return { cue: { from: at, to: at + 1 }, mention: phraseFrom(tokens, at + 1) };
  if (isPassive(tokens, at)) {
    return { cue: { from: at, to: at + 1 }, mention: phraseFrom(tokens, at + 2) };
  }
  const maker = signOf(tokens, at) ?? makerOf(tokens, at, floor);
  if (maker !== null) return { cue: { from: at, to: at + 1 }, mention: maker };
  if (!isVerbHere(tokens, at) || isNobodysVerb(tokens, at)) return null;
  const opener = openingCue(tokens, at);
  if (opener !== null) return opener;
  const gerund = isGerund(token.lower);
  const mention = gerund
    ? gerundSubject(tokens, at)
    : (passiveOrSubject(tokens, at, floor) ?? ledToSay(tokens, at, floor));
  if (mention !== null) return { cue: { from: at, to: at + 1 }, mention };
  return gerund && floor > 0 ? 'stop' : null;
}

/** "I quote", "one would think", "is holding a rally". */
function isNobodysVerb(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1]?.lower ?? '';
  if (lower === 'quote') return tokens[at - 1]?.text === 'I';
  if (lower === 'holding') return tokens[at + 1]?.lower !== 'that';
  return (
    /^(?:one|you|anyone|anybody)$/.test(tokens[at - 2]?.lower ?? '') &&
    /^(?:would|might|could|may|can)$/.test(before) &&
    speechVerb(lower) !== 'labels'
  );
}

const WORKS =
  /^(?:bill|law|legislation|resolution|motion|policy|directive|order|video|clip|ad|advert|advertisement|recording|memo|flyer|leaflet|report|book|column|essay)$/;

/** "made a sign for the door that reads" */
function signOf(tokens: readonly Token[], verb: number): Phrase | null {
  if (!/^(?:that|which)$/.test(tokens[verb - 1]?.lower ?? '')) return null;
  if (!/^(?:said|says|read|reads)$/.test(tokens[verb]!.lower)) return null;
  for (let i = verb - 2; i >= Math.max(0, verb - TO_SIGN); i--) {
    if (tokens[i]!.kind !== 'word') return null;
    if (SIGNS.test(tokens[i]!.lower)) return isToldOf(tokens, i) ? null : { from: i, to: i + 1 };
  }
  return null;
}

/** "She said he wore a sign that read": her words still. */
const isToldOf = (tokens: readonly Token[], sign: number): boolean =>
  tokens.slice(Math.max(0, sign - REACH), sign).some(({ lower }) => speechVerb(lower) === 'says');

/** In tokens: "a sign for the front door that". */
const TO_SIGN = 8;

const TELLS =
  /^(?:said|says|read|reads|stated|states|went|goes|defines|defined|describes|described|calls|called)$/;

/** "Low released a video that said": whoever made what says it. */
function makerOf(tokens: readonly Token[], verb: number, floor: number): Phrase | null {
  if (!/^(?:that|which)$/.test(tokens[verb - 1]?.lower ?? '')) return null;
  if (!TELLS.test(tokens[verb]!.lower)) return null;
  const work = tokens[verb - 2]?.text === ',' ? verb - 3 : verb - 2;
  const noun = tokens[work]?.lower ?? '';
  if (!isSpeechNoun(noun) && !WORKS.test(noun)) return null;
  const maker = firstSubject(tokens, floor, work);
  return maker !== null && maker.to < work ? maker : null;
}

/** "Said Ada Marsh, who runs the harbour, “…”" */
function openingCue(tokens: readonly Token[], at: number): Attribution | null {
  const { lower, capital } = tokens[at]!;
  if (!capital || speechVerb(lower) !== 'says' || isGerund(lower)) return null;
  if (at > 0 && tokens[at - 1]!.kind === 'word') return null;
  const mention = phraseFrom(tokens, at + 1);
  if (mention === null || !mayOpen(tokens, mention)) return null;
  return { cue: { from: at, to: at + 1 }, mention };
}

/** A name, with or without a post in front: "Added chief operating officer Ada Marsh:" */
const mayOpen = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  isNameWord(tokens[from]) ||
  (isNameWord(tokens[to - 1]) && tokens.slice(from, to).some(({ lower }) => isRole(lower)));

/** "held up a sign saying": the sign says it. */
export const SIGNS =
  /^(?:signs?|banners?|placards?|posters?|t-shirts?|shirts?|hats?|stickers?|badges?)$/;

/** "…, he said, adding that": whoever spoke last in the sentence, else its subject, over quotes in between. */
function gerundSubject(tokens: readonly Token[], verb: number): Phrase | null {
  if (SIGNS.test(tokens[verb - 1]?.lower ?? '')) return phraseEnding(tokens, verb - 1);
  const blamed = blamedFor(tokens, verb);
  if (blamed !== null) return blamed;
  for (let k = verb - 1; k >= Math.max(0, verb - REACH); k--) {
    const { kind, lower } = tokens[k]!;
    const turned = kind === 'quote' ? ownClause(tokens, k + 1, verb) : null;
    if (turned !== null) return turned;
    if (kind !== 'word' || speechVerb(lower) !== 'says' || isGerund(lower)) continue;
    const subject = isVerbHere(tokens, k) ? findSubject(tokens, k, 0) : null;
    if (subject !== null) return subject;
  }
  return findSubject(tokens, verb, Math.max(0, verb - REACH));
}

const JUDGES =
  /^(?:critici[sz]|accus|blast|attack|slam|mock|prais|thank|condemn|rebuk|blam|scold|denounc|ridicul|fault|knock|ripp|chid|chastis|castigat|lambast|applaud|commend|sued|fired|suspend|hit$)/;

/** "criticised Low for saying", "accused him of saying": whoever is judged said it. */
function blamedFor(tokens: readonly Token[], gerund: number): Phrase | null {
  if (!/^(?:for|of)$/.test(tokens[gerund - 1]?.lower ?? '')) return null;
  const object = phraseEnding(tokens, gerund - 2);
  if (object === null || object.from < 1) return null;
  const verb = tokens[object.from - 1]!;
  return verb.kind === 'word' && !verb.name && JUDGES.test(verb.lower) ? object : null;
}

/** `“…” Her colleague Ann Wu disagreed, tweeting`: a sentence behind the quote that has its own subject. */
function ownClause(tokens: readonly Token[], from: number, verb: number): Phrase | null {
  if (!tokens[from]?.capital) return null;
  const subject = firstSubject(tokens, from, verb);
  return subject !== null && tokens[subject.to]?.kind === 'word' && subject.to < verb
    ? subject
    : null;
}

/** "Low was prompted to say, “…”": what stands there in marks was said all the same. */
function ledToSay(tokens: readonly Token[], verb: number, floor: number): Phrase | null {
  const quoted = tokens[verb + 1]?.kind === 'quote' || tokens[verb + 2]?.kind === 'quote';
  if (!quoted || tokens[verb - 1]?.lower !== 'to') return null;
  const led = /^(?:prompted|moved|forced|led|quick|happy|able|free|there|out|back|on|up|in)$/;
  if (!led.test(tokens[verb - 2]?.lower ?? '')) return null;
  const beside = findSubject(tokens, verb - 2, floor);
  return beside ?? firstSubject(tokens, floor, verb - 1);
}

/** Who "was asked" did not ask; who "was quoted as saying" did say. */
function passiveOrSubject(tokens: readonly Token[], verb: number, floor: number): Phrase | null {
  const { lower } = tokens[verb]!;
  const beside = isAdverb(tokens[verb - 1]?.lower ?? '') ? verb - 2 : verb - 1;
  const passive = /^(?:was|were|is|are|been|be|being)$/.test(tokens[beside]?.lower ?? '');
  if (passive && /(?:ed|en|told)$/.test(lower) && lower !== 'quoted') return null;
  if (tokens[verb - 1]?.text === ',' && isTitling(tokens, verb)) return null;
  return findSubject(tokens, verb, floor);
}

/** "a plan, called “…”", but not "Low, called it “…”" */
const isTitling = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:called|dubbed|titled|named|nicknamed)$/.test(tokens[verb]!.lower) &&
  (tokens[verb + 2]?.kind === 'quote'
    ? !/^(?:it|him|her|them|this|that|for)$/.test(tokens[verb + 1]!.lower)
    : !/^(?:the|this|that|his|her|their|its)$/.test(tokens[verb + 1]?.lower ?? ''));

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

/** "To quote Marsh:" */
const isToQuote = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'to' && /^(?:quote|paraphrase|cite|borrow)$/.test(tokens[at]!.lower);

/** "described by Marsh as", "was asked by a reporter" */
const isPassive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'by' &&
  /(?:ed|^told|^written)$/.test(tokens[at]!.lower) &&
  speechVerb(tokens[at]!.lower) !== null;
