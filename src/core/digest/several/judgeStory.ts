import type { JudgedDifference, Point, Voice } from '../digest.ts';
import { type Judge, judgeDifference, standingOfPoint, standingOfVoice } from '../news/standing.ts';
import type { Reader } from '../points/writePoints.ts';
import type { ReadStory, ToldStory } from './tellStory.ts';

interface JudgedStory {
  readonly points: readonly Point[];
  readonly voices: readonly Voice[];
  readonly differences: readonly JudgedDifference[];
}

/** The parts of a told story, each with what it is to the reader, what is known last. */
export function judgeStory(one: ReadStory, { points }: ToldStory, judge: Judge): JudgedStory {
  return {
    points: knownLast(
      points.map(
        ({ lines, ...point }): Point => ({
          ...point,
          storyId: one.story.id,
          ...standingOfPoint(lines, judge),
        }),
      ),
    ),
    voices: knownLast(
      one.voices.map((voice): Voice => ({ ...voice, ...standingOfVoice(voice, judge) })),
    ),
    differences: knownLast(one.differences.map((difference) => judgeDifference(difference, judge))),
  };
}

export const readerOf = (judge: Judge): Reader => ({
  knowsLine: judge.before.has,
  knowsPoint: (lines) => standingOfPoint(lines, judge).status === 'known',
});

const knownLast = <Part extends { readonly status: string }>(parts: readonly Part[]): Part[] => [
  ...parts.filter(({ status }) => status !== 'known'),
  ...parts.filter(({ status }) => status === 'known'),
];
