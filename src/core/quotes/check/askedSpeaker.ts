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

/**
 * How the one asked for fits the speakers of these utterances: by who they are, never by likeness
 * alone. Whoever said something together with others said it; of several who are asked for, each
 * must have.
 */
export function readAskedSpeaker(asked: string, utterances: readonly Utterance[]): FitOfSpeaker {
  const whole = readOne(asked, utterances);
  const names = asked.split(/, and | and |, /, MOST_ASKED + 1);
  const parts =
    names.length > 1 && names.length <= MOST_ASKED
      ? names.map((part) => readOne(part, utterances))
      : [whole];
  const jointOf = new Map(
    utterances.flatMap(({ speaker, joint }) =>
      speaker === null || joint === undefined ? [] : [[speaker, joint] as const],
    ),
  );
  const nearestOf = (fitOf: FitOfSpeaker, name: string): SpeakerFit =>
    [name, ...(jointOf.get(name) ?? [])].map(fitOf).sort(byNearness)[0]!;
  return (name) => {
    const fit = nearestOf(whole, name);
    if (parts.length === 1 || fit === 'same') return fit;
    return parts
      .map((part) => nearestOf(part, name))
      .sort(byNearness)
      .at(-1)!;
  };
}

/** More are not told apart: each is set against all speakers. */
const MOST_ASKED = 6;

const NEAREST: readonly SpeakerFit[] = ['same', 'near', 'unsure', 'other'];
const byNearness = (a: SpeakerFit, b: SpeakerFit): number =>
  NEAREST.indexOf(a) - NEAREST.indexOf(b);

function readOne(asked: string, utterances: readonly Utterance[]): FitOfSpeaker {
  const written = inCapitals(asked.trim());
  const names = new Set(
    utterances.flatMap(({ speaker, joint = [], otherSpeakers }) => [
      ...(speaker === null ? [] : [speaker]),
      ...joint,
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
