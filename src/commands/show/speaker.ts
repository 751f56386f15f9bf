import type { Speaker, Utterance } from '../../core/index.ts';
import { type Inline, strong, text } from '../answer.ts';

type Shown = Pick<Speaker, 'name' | 'described' | 'joint'>;

/** Whose words an utterance is. */
export const speakerOf = (utterance: Utterance | null): Shown => ({
  name: utterance?.speaker ?? null,
  described: utterance?.described,
  joint: utterance?.joint,
});

/** A name stands out; what somebody is only called does not look like one. */
export function showSpeaker(speaker: Shown | null): Inline {
  if (speaker?.name == null) return strong('Nobody is named for it');
  const { name, described } = speaker;
  return described === true ? text(atFront(callDescribed(name))) : strong(name);
}

/** The speaker within a sentence. */
export function callSpeaker({ name, described }: Shown): string {
  if (name === null) return 'somebody who is not named';
  return described === true ? callDescribed(name) : name;
}

/** "Anna Lind is reported", "Anna Lind and Marco Velli are reported". */
export const isReported = (speaker: Shown): string =>
  `${callSpeaker(speaker)} ${speaker.joint === undefined ? 'is' : 'are'} reported`;

const callDescribed = (name: string): string => `somebody who is only called “${name}”`;

export const atFront = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
