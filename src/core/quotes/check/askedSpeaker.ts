import type { Utterance } from '../utterance.ts';
import { fitOfName } from '../utterances/fitOfName.ts';
import { fitOfRole } from '../utterances/fitOfRole.ts';
import { identifySpeakers } from '../utterances/sameSpeaker.ts';
import { isDescription, nameWords, readName } from '../utterances/speakerName.ts';

/**
 * `same`: the reports' names leave no other; `near`: spelled much alike, or one of several of that
 * name; `unsure`: an office or a pronoun that may be anybody's, or more of a name than reports give.
 */
export type SpeakerFit = 'same' | 'near' | 'unsure' | 'other';

export type FitOfSpeaker = (name: string) => SpeakerFit;

const PRONOUN = /^(?:i|we|he|she|they|it|him|her|them|who)$/i;

/** How the one asked for fits the speakers of these utterances: by who they are, never by likeness alone. */
export function readAskedSpeaker(asked: string, utterances: readonly Utterance[]): FitOfSpeaker {
  const written = inCapitals(asked.trim());
  const names = new Set(
    utterances.flatMap(({ speaker, otherSpeakers }) => [
      ...(speaker === null ? [] : [speaker]),
      ...otherSpeakers.map(({ name }) => name),
    ]),
  );
  const identities = identifySpeakers([written, ...names]);
  const own = identities.get(written)?.key;
  const described = isDescription(asked);
  const holders = holdersOf(asked, utterances);
  return (name) => {
    const isOne = own !== undefined && identities.get(name)?.key === own;
    if (PRONOUN.test(asked.trim())) return 'unsure';
    if (isOne && !isFuller(written, name)) return 'same';
    if (holders.has(name)) return holders.size === 1 ? 'same' : 'unsure';
    if (isOne || described) return 'unsure';
    return fitOfName(asked, name) > 0 ? 'near' : 'other';
  };
}

/** "marsh" is asked for where Marsh is meant. */
const inCapitals = (name: string): string =>
  name.replace(/(?<![\p{L}\p{M}\p{N}@’'])\p{Ll}/gu, (letter) => letter.toUpperCase());

/** A given name that no report gives is not confirmed by the surname. */
const isFuller = (asked: string, name: string): boolean =>
  nameWords(asked).length > 1 &&
  readName(asked).given.length > 0 &&
  readName(name).given.length === 0;

/** The speakers whom reports call by this office. */
function holdersOf(asked: string, utterances: readonly Utterance[]): Set<string> {
  const holders = new Set<string>();
  for (const { speaker, quotes } of utterances) {
    if (speaker === null || holders.has(speaker)) continue;
    const offices = quotes.flatMap(({ roles }) => (roles === undefined ? [] : [roles]));
    if (offices.length > 0 && fitOfRole(asked, offices) > 0) holders.add(speaker);
  }
  return holders;
}
