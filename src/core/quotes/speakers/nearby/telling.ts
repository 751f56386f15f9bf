import { prepositions, timeNames } from '../../../language/functionWords.ts';
import { isGerund, speechLemma, speechVerb } from '../../../language/speechVerbs.ts';
import type { Span } from '../../../report/report.ts';
import { findSubject } from '../../frames/findSubject.ts';
import { firstSubject } from '../../frames/firstSubject.ts';
import { isNameWord } from '../../frames/nameLinks.ts';
import { type Phrase, phraseFrom } from '../../frames/phrases.ts';
import type { Frame } from '../../frames/readFrames.ts';
import { spanOf } from '../../frames/spanOf.ts';
import { isVerbHere } from '../../frames/verbHere.ts';
import type { Resolver } from '../mentions/resolveSpeakers.ts';
import type { Identity } from '../people/identity.ts';
import { passesOn } from './passesOn.ts';

export interface Nearby {
  /** Null where the quotation that goes on is nobody's for sure. */
  readonly who: Identity | null;
  readonly cue: Span | null;
  /** The mention, where it stands in the quote's own sentence. */
  readonly mention?: Span | null;
  /** The quote goes on with the quotation before it. */
  readonly goesOn: boolean;
  /** Joined to the quote before by no more than an "and". */
  readonly joined?: boolean;
}

/** A sentence that tells of speech. */
export interface Telling extends Nearby {
  readonly who: Identity;
}

/** "Low went on to say the harbour was ready.": a sentence that tells of somebody's speech, before the words themselves. */
export function tellsOf(frames: readonly Frame[], at: number, resolver: Resolver): Telling | null {
  const { tokens } = frames[at]!;
  const subject = firstSubject(tokens, 0, tokens.length);
  const tellings = tellingsIn(tokens);
  const main = tellings.filter(({ mention }) => mention.from === subject?.from);
  for (const { verb, mention } of [...main, ...tellings]) {
    // "The file date reads 14 July": what is read there, and not in the next sentence.
    if (speechLemma(tokens[verb]!.lower) === 'read' && tokens.at(-1)!.text !== ':') continue;
    const who = resolver.resolve(at, mention);
    const cue = { start: tokens[verb]!.start, end: tokens[verb]!.end };
    if (who !== null && !passesOn(tokens, verb, mention, who))
      return { who, cue, mention: spanOf(tokens, mention.from, mention.to), goesOn: false };
  }
  const who = subject === null ? null : resolver.resolve(at, subject);
  return who?.party?.person === true
    ? { who, cue: null, mention: spanOf(tokens, subject!.from, subject!.to), goesOn: false }
    : null;
}

/** An outlet's report of what happened, and nobody's words: whoever spoke before has been left. */
export const isPassedOn = (frames: readonly Frame[], at: number, resolver: Resolver): boolean => {
  const { tokens } = frames[at]!;
  const first = firstSubject(tokens, 0, tokens.length);
  return tellingsIn(tokens).some(
    ({ verb, mention }) =>
      mention.from <= (first?.to ?? 0) + JOINED &&
      passesOn(tokens, verb, mention, resolver.resolve(at, mention)),
  );
};

/** In tokens: "Reuters and other outlets", of which the verb's subject is the last. */
const JOINED = 3;

/** The verbs of saying among the sentence's last words, with who says, the last first. */
function tellingsIn(tokens: Frame['tokens']): { verb: number; mention: Phrase }[] {
  const found: { verb: number; mention: Phrase }[] = [];
  for (let k = tokens.length - 1; k >= Math.max(0, tokens.length - 60); k--) {
    const { kind, lower } = tokens[k]!;
    if (kind !== 'word' || speechVerb(lower) === null || isGerund(lower) || !isVerbHere(tokens, k))
      continue;
    const mention = invertedSubject(tokens, k) ?? findSubject(tokens, k, 0);
    if (mention !== null) found.push({ verb: k, mention });
  }
  return found;
}

/** "…, said Ada Marsh, who …" */
function invertedSubject(tokens: Frame['tokens'], verb: number): Phrase | null {
  const follows =
    (verb === 0 || tokens[verb - 1]?.text === ',') && speechVerb(tokens[verb]!.lower) === 'says';
  const named = follows && isNameWord(tokens[verb + 1]) ? phraseFrom(tokens, verb + 1) : null;
  const next = named === null ? undefined : tokens[named.to];
  // "…, said Low never came": he is the subject of what is told.
  const goesOn = next?.kind === 'word' && !prepositions.has(next.lower);
  return goesOn && !timeNames.has(next.lower) ? null : named;
}
