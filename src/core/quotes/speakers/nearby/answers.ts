import type { Frame } from '../../frames/readFrames.ts';
import type { Spoken } from '../../spoken.ts';
import { ASKS, whomAsked } from '../attribution/asked.ts';
import type { Resolver } from '../mentions/resolveSpeakers.ts';
import type { Identity } from '../people/identity.ts';

/** `“Did you sign?” asked Marsh.`: a quotation that opens the next paragraph is no more of hers. */
export function answersQuestion(
  frames: readonly Frame[],
  at: number,
  { frame, start, cue }: Spoken,
): boolean {
  if (cue === null || frames[at]!.paragraph === frames[frame]!.paragraph) return false;
  const { tokens } = frames[frame]!;
  const verb = tokens.find((token) => token.start === cue.start)?.lower ?? '';
  const quote = tokens.find((token) => token.start <= start && start < token.end);
  return ASKS.test(verb) && /\?["'”’»]+$/.test(quote?.text ?? '');
}

/**
 * `“Did you sign?” Marsh asked the mayor, Ben Low.`: whoever was asked answers, if that is told; else
 * the other one, who spoke right before the question.
 */
export function answererOf(
  frames: readonly Frame[],
  { frame, cue, who }: Spoken,
  resolver: Resolver,
): Identity | null {
  const whom = cue === null ? null : whomAsked(frames[frame]!.tokens, cue, false);
  const asked = whom === null ? resolver.spokeAt(frame - 1) : resolver.resolve(frame, whom);
  return asked?.party?.person === true && asked.party !== who?.party ? asked : null;
}
