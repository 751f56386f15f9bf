import { speechVerb } from '../../../language/speechVerbs.ts';
import { firstSubject } from '../../frames/firstSubject.ts';
import type { Phrase } from '../../frames/phrases.ts';
import type { Token } from '../../frames/readFrames.ts';
import { REACH } from './attribution.ts';
import { SIGNS } from './gerundSubject.ts';
import { isSpeechNoun } from './nounCue.ts';

const WORKS =
  /^(?:bill|law|legislation|resolution|motion|policy|directive|order|video|clip|ad|advert|advertisement|recording|memo|flyer|leaflet|report|book|column|essay)$/;

/** "made a sign for the door that reads" */
export function signOf(tokens: readonly Token[], verb: number): Phrase | null {
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
export function makerOf(tokens: readonly Token[], verb: number, floor: number): Phrase | null {
  if (!/^(?:that|which)$/.test(tokens[verb - 1]?.lower ?? '')) return null;
  if (!TELLS.test(tokens[verb]!.lower)) return null;
  const work = tokens[verb - 2]?.text === ',' ? verb - 3 : verb - 2;
  const noun = tokens[work]?.lower ?? '';
  if (!isSpeechNoun(noun) && !WORKS.test(noun)) return null;
  const maker = firstSubject(tokens, floor, work);
  return maker !== null && maker.to < work ? maker : null;
}
