import type { Line } from '../reading/lines.ts';

const KEY = 'the claim of ';

/** What an answer leans on: the claim that it answers, which has no word of its own. */
export const claimKey = ({ reportId, start }: Pick<Line, 'reportId' | 'start'>): string =>
  `${KEY}${reportId} ${start}`;

/** Whether what a sentence leans on is a claim that it answers: no room makes up for that. */
export const isClaimKey = (thing: string): boolean => thing.startsWith(KEY);
