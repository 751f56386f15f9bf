import { actVerb } from '../../language/actVerbs.ts';
import { auxiliaries, modals, negations, prepositions } from '../../language/functionWords.ts';
import { alsoNouns, speechLemma, speechVerb } from '../../language/speechVerbs.ts';
import type { Frame, Token } from '../frames/readFrames.ts';
import { isVerbHere } from '../frames/verbHere.ts';
import { isNounOfAct, isVerbOfAct } from './actHere.ts';
import { looksFinite } from './finite.ts';
import type { CodedSentence } from './sentence.ts';

/** Told speech is looked for in whole sentences, not in headlines. */
export const mayTell = ({ kind, titleCase }: Frame): boolean =>
  kind !== 'headline' && kind !== 'related' && !titleCase;

/** What is doubted is not what they said. */
const DOUBTS = new Set(['doubt', 'refute']);

/** A word that brings in speech somewhere, and is not negated, wished for or only possible here. */
export const mayBringIn = (sentence: CodedSentence, at: number): boolean =>
  sentence.cues[at]! >= 0 && !isBarred(sentence, at);

/** "blamed", "order": a word that tells of speech only where it is the verb of an act, or its noun. */
const isNoAct = ({ tokens }: CodedSentence, at: number): boolean => {
  const { lower } = tokens[at]!;
  if (actVerb(lower) === null || speechVerb(lower) === 'says') return false;
  return !isVerbOfAct(tokens, at) && !isNounOfAct(tokens, at);
};

/** The same for a word that annotated reports do not know as a cue. */
export function isBarred(sentence: CodedSentence, at: number): boolean {
  const { lower } = sentence.tokens[at]!;
  // "critic" has the stem of "criticism".
  if (/^critics?$/.test(lower) || isNoAct(sentence, at) || isInName(sentence, at)) return true;
  if (isAgreed(sentence, at)) return true;
  const owned =
    sentence.tokens[at - 1]?.possessive === true && sentence.tokens[at + 1]?.lower !== 'that';
  // "Carse's joke": a noun, unless what it says follows.
  if (owned && alsoNouns.has(lower) && !isNounOfAct(sentence.tokens, at)) return true;
  if (DOUBTS.has(speechLemma(lower)) || isNegated(sentence, at)) return true;
  if (isSupposed(sentence, at) || isAskedOf(sentence, at) || isDismissed(sentence, at)) return true;
  const before = sentence.tokens[at - 1];
  if (before === undefined || before.capital || !modals.has(before.lower)) return false;
  return before.lower !== 'will';
}

/** "told Hill Notes that": a noun with a capital behind a name's word is the name's. */
const isInName = ({ tokens }: CodedSentence, at: number): boolean =>
  tokens[at]!.capital && tokens[at - 1]?.name === true && alsoNouns.has(tokens[at]!.lower);

/** "Low said aid was late because of rain, not of the army, as some allege.": an aside of what Low said. */
function isAgreed({ tokens }: CodedSentence, at: number): boolean {
  let as = at - 1;
  while (
    as > Math.max(0, at - LONGEST_OWNER) &&
    tokens[as]!.kind === 'word' &&
    tokens[as]!.lower !== 'as'
  )
    as -= 1;
  if (tokens[as]?.lower !== 'as' || tokens[as - 1]?.text !== ',' || as === at - 1) return false;
  return tokens
    .slice(0, as)
    .some(
      ({ lower }, i) =>
        speechVerb(lower) === 'says' && i < LONGEST_OWNER * 2 && isVerbHere(tokens, i),
    );
}

export const CLAIMS =
  /^(?:suggestions?|claims?|allegations?|assertions?|accusations?|reports?|rumou?rs?|criticism|criticisms|complaints?|charges?|argument|arguments|notion|idea|belief)$/;
const DISMISSES =
  /^(?:dismiss|reject|refut|rebut|rebuff|disput|den(?:y|ied)|contest|debunk|ridicul|mock|contradict|brush|scoff|laugh|wav|challeng)(?:e|ed|es|s|ing|ies)?$/;

/** "Low dismissed suggestions that …", "rejected the claim that": the contrary of what Low says. */
function isDismissed({ tokens }: CodedSentence, at: number): boolean {
  if (!CLAIMS.test(tokens[at]!.lower)) return false;
  for (let i = at - 1; i >= Math.max(0, at - TO_DISMISSAL); i--) {
    const { kind, lower, possessive } = tokens[i]!;
    if (kind !== 'word' || possessive) return false;
    if (DISMISSES.test(lower)) return true;
  }
  return false;
}

/** "rejected the frequent public claim that": so many words at most. */
const TO_DISMISSAL = 5;

/** "If the mayor says that …, markets fall" */
const isSupposed = ({ tokens }: CodedSentence, at: number): boolean =>
  tokens[0]!.lower === 'if' && !tokens.slice(0, at).some(({ text }) => text === ',');

/** "Asked whether she would go, Marsh laughed": somebody else asked. */
const isAskedOf = ({ tokens }: CodedSentence, at: number): boolean =>
  /^(?:asked|told|pressed|questioned|reminded|informed)$/.test(tokens[at]!.lower) &&
  (at === 0 || (at === 1 && /^(?:when|once|if|as)$/.test(tokens[0]!.lower)) || isSetIn(tokens, at));

/** "Marsh, told that the hall was closed, laughed": behind the subject alone, and before its verb. */
function isSetIn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]!.text !== ',' || at > LONGEST_OWNER) return false;
  if (tokens.slice(0, at - 1).some(({ kind }) => kind !== 'word')) return false;
  const close = tokens.findIndex(({ text }, i) => i > at && text === ',');
  const next = tokens[close + 1];
  return (
    close > at &&
    next?.kind === 'word' &&
    !next.name &&
    (auxiliaries.has(next.lower) || (looksFinite(next.lower) && !prepositions.has(next.lower)))
  );
}
const LONGEST_OWNER = 6;

/** "did not say", "never claimed", "neither side said": a negation close before, with no mark between. */
function isNegated({ tokens }: CodedSentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3) && tokens[i]!.kind === 'word'; i--) {
    if (negations.has(tokens[i]!.lower) || NOBODY.test(tokens[i]!.lower)) return true;
  }
  return false;
}
const NOBODY = /^(?:neither|none|no|nobody|few)$/;
