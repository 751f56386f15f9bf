/**
 * Text from anywhere, fit to be shown: one line, without what cannot be seen. Control characters,
 * marks of writing direction, zero-width and other invisible characters go, because they forge
 * what a reader sees or break a layout; line breaks become spaces. Visible letters all stay.
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(invisible, '')
    .replace(/\s{2,}/g, ' ')
    .replace(piledMarks, '$1');
}

/** Joiners stay where an emoji or a script that joins letters cannot be written without them. */
const neededJoiner =
  '(?<=[\\p{Emoji_Modifier}\\p{Extended_Pictographic}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})' +
  '|(?<=[\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Sinhala}\\p{Script=Malayalam}\\p{Script=Kannada}])' +
  '[\\u200C\\u200D](?=[\\p{L}\\p{M}])' +
  '|(?<=\\p{Extended_Pictographic})\\uFE0F';

/**
 * Cc: controls. Cs: halves of a character. Default ignorables (Unicode, DerivedCoreProperties): zero-width, direction, tags,
 * fillers. U+FFF9 to U+FFFB: annotations. U+2800: a blank that is no white space.
 */
const invisible = new RegExp(
  `(?!${neededJoiner})[\\p{Cc}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\uFFF9-\\uFFFB\\u2800]`,
  'gu',
);

/** More marks on one letter than any orthography needs: they run over the lines around them. */
const piledMarks = /(\p{M}{8})\p{M}+/gu;
