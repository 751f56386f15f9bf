const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Text for a field that Slack reads for mentions and links even without markup; these three make
 * all of them (docs.slack.dev/messaging/formatting-message-text#escaping).
 * @param most characters of the escaped text; what is longer ends in "…"
 */
export function escapeText(text: string, most: number): string {
  const shown = Array.from(text, (character) => entities[character] ?? character);
  if (shown.join('').length <= most) return shown.join('');
  let escaped = '';
  for (const piece of shown) {
    if (escaped.length + piece.length > most - 1) break;
    escaped += piece;
  }
  return `${escaped}…`;
}
