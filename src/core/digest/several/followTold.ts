import type { Before } from '../news/before.ts';
import { comparePoints, type Now, type Outcome } from '../news/compareTold.ts';
import { compareVoices } from '../news/compareVoices.ts';
import type { ReadStory } from './tellStory.ts';

/** What became of all that was told before; `read`: the stories that are told now. */
export function followTold(before: Before, read: readonly ReadStory[]): Outcome {
  const texts = new Map(
    read.flatMap(({ gathered }) => gathered().candidates.map(({ line, text }) => [line, text])),
  );
  const now: Now = {
    find: before.find,
    indexes: read.map(({ reading }) => reading.index),
    had: before.has,
    textOf: (line) => texts.get(line) ?? line.text.replace(/\s+/g, ' '),
  };
  const points = comparePoints(
    before.told.filter(({ kind }) => kind === 'point'),
    now,
  );
  const quotes = read.flatMap(({ reading }) => reading.quotes);
  const voices = compareVoices(
    before.told.filter(({ kind }) => kind === 'voice'),
    now.find,
    quotes,
  );
  return {
    corrected: [...points.corrected, ...voices.corrected],
    withdrawn: [...points.withdrawn, ...voices.withdrawn],
    standing: [...points.standing, ...voices.standing],
  };
}
