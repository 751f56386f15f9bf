import { ANY_MONTH, ANY_WEEKDAY } from '../../../language/days.ts';

const MONTH = `(?:${ANY_MONTH}|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.),?`;

const SHOWN =
  '(?:lands?|arrives?|rides?|walks?|stands?|sits?|looks?|poses?|holds?|waves?|speaks?|gestures?|leaves?|gathers?|attends?|listens?|smiles?|pass|passes|carr(?:y|ies)|shows?|talks?|appears?|addresses|plays?|performs?|celebrates?|reacts?|waits?|works?|inspects?|runs?|march(?:es)?|hugs?|greets?|shakes?|takes?)';

/** A picture's line: "… waits in Cairo, Monday, Jan. 2, 2012", "lands at Paris on March 28, 2007". */
const CAPTION = new RegExp(
  `\\b${ANY_WEEKDAY},? ${MONTH} \\d{1,2},? \\d{4}|\\p{Lu}\\p{L}+, ${MONTH} \\d{1,2},? \\d{4}\\.$|^[^“"]{3,90}? ${SHOWN} [^“"]*${MONTH} \\d{1,2},? \\d{4}|^\\p{Lu}[^“"]{3,50}, (?:left|right|cent(?:er|re)),`,
  'u',
);

/** "Ada Kroll holds up a copy", "arrives at a news conference": of whom the present tells what a picture shows. */
const POSES =
  /^\p{Lu}[\p{L}.’'-]+(?: [\p{L}.’'-]+){0,2}?(?:, [^“"]{3,140},['’]?)? (?:holds up|points (?:to|at) (?:the|an?) |gestures|poses (?:for|with|in|next|beside|at|during|outside)|looks on|waves (?:to|as|at)|is seen|are seen|shakes hands|walks (?:past|into|out)|stands (?:next to|in front of|outside)|listens (?:to|as|during)|speaks (?:during|to the media|to reporters)|arrives? (?:at|to|for) (?:(?:an?|the) (?:news|press) conference|court))(?!\p{L})/u;

/** "Susie Salmon (Saoirse Ronan)": who plays whom in a film. */
const CAST = / \((?<=\p{Lu}\p{L}+ \()\p{Lu}[\p{L}.]+ \p{Lu}[\p{L}.]+\)/u;

/** "An artist's impression of the planet": what a picture is. */
const PICTURE =
  /^(?:An?|The) (?:(?:artist|illustrator|photographer)['’]s \p{L}+|(?:\p{Ll}+ ){0,2}(?:illustration|rendering|screenshot|shot|still|portrait|diagram)) (?:of|from|showing|shows) /u;

/** A line that stands below a picture. */
export const isCaption = (text: string): boolean =>
  [CAPTION, POSES, PICTURE].some((shape) => shape.test(text));

/** Such a line, or one that tells who plays whom in a film. */
export const isOfPicture = (text: string): boolean => isCaption(text) || CAST.test(text);
