/** Text without what no text has (control characters, halves of letters) and without what cannot be seen. */
export function cleanText(text: string): string {
  return (
    withoutUnseen(text)
      .replace(/\p{Cs}/gu, '')
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufdd0-\ufdef\ufffe\uffff]/g, '')
  );
}

/** Soft hyphens, marks of direction and of zero width; joiners and breaks stay within scripts and emoji that need them. */
const UNSEEN =
  /[\u00ad\u061c\u180e\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|(?<![\p{Lo}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200b-\u200d]/gu;

/** Without marks that cannot be seen: they break names and figures, and no reader reads them. */
export const withoutUnseen = (text: string): string =>
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/.test(text)
    ? text.replace(UNSEEN, '')
    : text;

/** On one line; null where nothing is left. */
export function oneLine(text: string | null | undefined, most = 500): string | null {
  const line = cleanText(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  if (line === '') return null;
  return line.length > most ? `${line.slice(0, most - 1).replace(/\p{Cs}/gu, '')}…` : line;
}
