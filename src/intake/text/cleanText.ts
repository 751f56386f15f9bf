/**
 * Text without what no text has: control characters, halves of letters, and soft hyphens, which tell a
 * page where it may break a line. Marks of direction and
 * of zero width stay, since they may stand in words that are quoted; what is shown leaves them out.
 */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\p{Cs}/gu, '')
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\ufdd0-\ufdef\ufffe\uffff]/g, '')
  );
}

/** On one line; null where nothing is left. */
export function oneLine(text: string | null | undefined, most = 500): string | null {
  const line = cleanText(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  if (line === '') return null;
  return line.length > most ? `${line.slice(0, most - 1).replace(/\p{Cs}/gu, '')}…` : line;
}
