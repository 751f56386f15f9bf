import { conjunctions } from '../../../language/functionWords.ts';
import { isGerund, speechVerb } from '../../../language/speechVerbs.ts';
import { findSubject } from '../../frames/findSubject.ts';
import { isNameWord } from '../../frames/nameLinks.ts';
import { phraseEnding, phraseFrom } from '../../frames/phrases.ts';
import type { Token } from '../../frames/readFrames.ts';
import { isVerbHere } from '../../frames/verbHere.ts';
import { asideCue } from './asideCue.ts';
import { type Attribution, REACH } from './attribution.ts';
import { claimOf } from './claimOf.ts';
import { cueBefore } from './cueBefore.ts';
import { cueBehind } from './cueBehind.ts';
import { nounCue } from './nounCue.ts';

/** Reads the sentence around the quote token `at`: cue before it, behind it, around it. */
export function attributeQuote(tokens: readonly Token[], at: number): Attribution | null {
  const noun =
    nounCue(tokens, at) ??
    claimOf(tokens, at) ??
    asideCue(tokens, at) ??
    sameVerb(tokens, at) ??
    agentBehind(tokens, at);
  if (noun !== null) return noun;
  const isOpen = isOpenEnded(tokens[at]!);
  const behind = isOpen || tokens[at + 1]?.lower === 'according' ? cueBehind(tokens, at) : null;
  const isRelayed = behind?.mention != null && isRelay(tokens, behind, at);
  if (isOpen && behind?.mention != null && !isRelayed) return behind;
  const before = cueBefore(tokens, at) ?? splitCue(tokens, at);
  if (before !== null && ((isRelayed && before.mention !== null) || isOwn(tokens, before, at)))
    return before;
  if (before?.mention != null && isFullStop(tokens, at)) return before;
  const joined = joinedTo(tokens, at);
  if (joined !== null && before === null) return attributeQuote(tokens, joined);
  return cueBehind(tokens, at) ?? before ?? trailingCue(tokens, at);
}

/** In tokens: "said the harbour pilot Ada Marsh, 51, of Larkfield,". */
const LONGEST_SPLIT = 16;

/** `“We sail,” said Marsh, “and soon”.`: what stands between the halves of one quotation, the verb first. */
function splitCue(tokens: readonly Token[], at: number): Attribution | null {
  if (tokens[at - 1]?.text !== ',') return null;
  let quote = at - 2;
  while (quote > Math.max(0, at - LONGEST_SPLIT) && tokens[quote]!.kind !== 'quote') quote -= 1;
  if (tokens[quote]?.kind !== 'quote') return null;
  const said = cueBehind(tokens, quote);
  if (said?.mention == null || said.mention.from < said.cue.to) return null;
  const between = tokens.slice(said.mention.to, at);
  return between.some(({ kind, lower }) => kind === 'word' && speechVerb(lower) !== null)
    ? null
    : said;
}

const PAPERS =
  /^(?:affidavit|complaint|report|document|documents|records?|filing|filings|lawsuit|indictment|transcript|transcripts|warrant|statement|video|videos|footage|recording|recordings|audio)$/;

/** `Low told deputies he “ran,” according to an affidavit`, `according to two guests`: who tells it on, where the sentence has who said it. */
const isRelay = (tokens: readonly Token[], { cue, mention }: Attribution, at: number): boolean =>
  tokens[cue.from]!.lower === 'according' &&
  (PAPERS.test(tokens[mention!.to - 1]!.lower) || isTold(tokens, at));

/** "Low told donors last week that the pact was “dead”": one clause, with its verb and who says it, up to the quote. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const before = cueBefore(tokens, at);
  if (before?.mention == null || before.mention.to > before.cue.from) return false;
  if (speechVerb(tokens[before.cue.from]!.lower) !== 'says') return false;
  const said = tokens.slice(before.mention.from, at);
  return said.every(
    ({ kind, text }, i) => kind === 'word' || (text === ',' && i === said.length - 1),
  );
}

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

/** `… as saying the pier is “shut.” Aides say he did not.`: what follows is another sentence, of somebody else. */
const isFullStop = (tokens: readonly Token[], at: number): boolean =>
  /\.["'”’»]+$/.test(tokens[at]!.text) && tokens[at + 1]?.capital === true;

/** The cue before the quote is its own, whatever is said behind it. */
const isOwn = (tokens: readonly Token[], cue: Attribution, at: number): boolean =>
  isBeside(tokens, cue, at) || namesWhom(tokens, cue, at) || isWithinAside(tokens, cue, at);

/** "Told that Low had called her “a liar”, Marsh laughed": nothing but whom it is said of between verb and quote. */
function namesWhom(tokens: readonly Token[], { cue, mention }: Attribution, at: number): boolean {
  if (mention === null || speechVerb(tokens[cue.from]!.lower) !== 'labels') return false;
  const whom = tokens.slice(cue.to, at);
  return (
    whom.length > 0 &&
    whom.every(
      (token) => isNameWord(token) || /^(?:her|him|it|them|as|the|this)$/.test(token.lower),
    )
  );
}

/** "When a reporter asked Marsh if she was “a liar”, she said no": the sentence's first clause has a verb of its own. */
function isWithinAside(
  tokens: readonly Token[],
  { cue, mention }: Attribution,
  at: number,
): boolean {
  return (
    mention !== null &&
    mention.from === 1 &&
    /^(?:when|after|while|though|although|because|since|before)$/.test(tokens[0]!.lower) &&
    tokens[at + 1]?.text === ',' &&
    tokens.slice(cue.to, at).every(({ kind, text }) => kind === 'word' && text !== ',')
  );
}

/** "said:", "said that", "told reporters": nothing but the address and punctuation up to the quote. */
function isBeside(tokens: readonly Token[], { cue }: Attribution, at: number): boolean {
  if (tokens[at - 1]?.text === ':') return true;
  return (
    at - cue.to <= 2 &&
    tokens.slice(cue.to, at).every(({ text, lower }) => text === ',' || lower === 'that')
  );
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
