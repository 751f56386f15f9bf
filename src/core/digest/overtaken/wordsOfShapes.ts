import { wordSet } from '../../language/wordSet.ts';

/** Nearly every sentence has one of them, so that they tell nothing of whether a shape may fit. */
const IN_ALL = wordSet(
  `is are was were be been being has have had not the an and or but it him her his he she they this that
  to of in on at by for with from as after when late early last without yet now still also all both only than`,
);

/**
 * The words of which a sentence has at least one wherever one of the shapes fits: the rest of the
 * sentences need not be searched. Read off the letters of the shapes, each with and without a letter or a space that may be left out.
 */
export function wordsOfShapes(shapes: readonly RegExp[]): ReadonlySet<string> {
  const words = shapes
    .map(({ source }) => source.replace(/\\p\{\w+\}|\\[a-z]/g, ' '))
    .flatMap((letters) => [letters, letters.replaceAll(' ?', '')])
    .flatMap((letters) =>
      Array.from(letters.matchAll(/([a-z]{2,})(\?)?/g), ([, word, isOptional]) =>
        isOptional ? [word!, word!.slice(0, -1)] : [word!],
      ).flat(),
    );
  return new Set(words.filter((word) => word.length > 1 && !IN_ALL.has(word)));
}
