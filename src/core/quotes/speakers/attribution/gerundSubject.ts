import { isGerund, speechVerb } from '../../../language/speechVerbs.ts';
import { findSubject } from '../../frames/findSubject.ts';
import { firstSubject } from '../../frames/firstSubject.ts';
import { type Phrase, phraseEnding } from '../../frames/phrases.ts';
import type { Token } from '../../frames/readFrames.ts';
import { isVerbHere } from '../../frames/verbHere.ts';
import { REACH } from './attribution.ts';
import { rememberedDoing } from './rememberedDoing.ts';

/** "held up a sign saying": the sign says it. */
export const SIGNS =
  /^(?:signs?|banners?|placards?|posters?|t-shirts?|shirts?|hats?|stickers?|badges?)$/;

/** "…, he said, adding that": whoever spoke last in the sentence, else its subject, over quotes in between. */
export function gerundSubject(tokens: readonly Token[], verb: number): Phrase | null {
  if (SIGNS.test(tokens[verb - 1]?.lower ?? '')) return phraseEnding(tokens, verb - 1);
  const remembered = rememberedDoing(tokens, verb);
  if (remembered !== null) return remembered.who;
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
