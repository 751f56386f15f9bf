/** A short key of words (FNV-1a): equal words have equal ones, on every machine. */
export function hashWords(words: readonly string[]): string {
  const text = words.join(' ');
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
