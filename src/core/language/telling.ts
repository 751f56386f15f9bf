import { speechLemma } from './speechVerbs.ts';
import { stemWord } from './stem.ts';
import { TELLING_STEMS } from './tellingVerbs.ts';

/** What follows a word that tells of speech: "that …", "whether …", "to …", or the clause at once. */
export type TellingShape = keyof typeof TELLING_STEMS;

const stems = new Map<TellingShape, ReadonlySet<string>>(
  (Object.keys(TELLING_STEMS) as TellingShape[]).map((shape) => [
    shape,
    new Set(TELLING_STEMS[shape].split(' ')),
  ]),
);

/** Whether a word form with such a clause behind it is somebody's speech or thought more often than not. */
export const tells = (lower: string, shape: TellingShape): boolean =>
  stems.get(shape)!.has(stemWord(speechLemma(lower)));
