import type { Digest, DigestStory, Point } from '../../core/index.ts';

/** Of a digest that tells what is new only that is shown. */
export const shownPoints = ({ points, news }: Digest): Point[] =>
  points.filter(({ status }) => news === null || status !== 'known');

/** The stories that a reader is shown something of, or may miss; of what is new only those that have it. */
export function shownStories(digest: Digest): DigestStory[] {
  const ids = new Set(shownPoints(digest).map(({ storyId }) => storyId));
  return digest.stories.filter(({ id }) => digest.news === null || ids.has(id));
}
