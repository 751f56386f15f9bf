import type { Speaker } from '../../../quotes/quote.ts';

/**
 * The name of the one person or body who speaks; null where there is none: "the Michigan Democrat"
 * only describes somebody, and two who speak as one are not "he".
 */
export const ownName = (speaker: Speaker | null): string | null =>
  speaker === null || speaker.described === true || speaker.joint !== undefined
    ? null
    : speaker.name;
