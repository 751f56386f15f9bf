const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Text for a field that Slack reads for mentions and links even without markup; these three make
 * all of them (docs.slack.dev/messaging/formatting-message-text#escaping).
 * @param most characters of the escaped text; what is longer ends in "…"
 */
export function escapeText(text: string, most: number): string {
  let escaped = '';
  for (const character of text) {
    const shown = entities[character] ?? character;
    if (escaped.length + shown.length > most - 1) return `${escaped}…`;
    escaped += shown;
  }
  return escaped;
}
