/** Emoji, their modifiers, and the signs before the points of a list; "©" and "™" are written in sentences. */
const LETTER = String.raw`(?:(?![©®™])[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\ufe0f\u20e3\u200d•■►▸●◆★☆✓✗→➔]|[\d#*]\ufe0f?\u20e3)`;

const SOME = /[\u20e3\u2022\u203c-\u2bff\u3030-\u3299\ud83c-\ud83e]/;
const AHEAD = new RegExp(String.raw`^(?:${LETTER}|[\s\u200b])+`, 'u');
const BEHIND = new RegExp(String.raw`(?:${LETTER}|[\s\u200b])+$`, 'u');

/** Whether a text has any: most have none, and need not be looked at again. */
export const hasPictograms = (text: string): boolean => SOME.test(text);

/** How many characters of pictograms and white space a text begins with; 0 where it begins with none. */
export function pictogramsAhead(text: string): number {
  const found = AHEAD.exec(text)?.[0] ?? '';
  return found.trim() === '' ? 0 : found.length;
}

/** The same for its end. */
export function pictogramsBehind(text: string): number {
  const found = BEHIND.exec(text)?.[0] ?? '';
  return found.trim() === '' ? 0 : found.length;
}
