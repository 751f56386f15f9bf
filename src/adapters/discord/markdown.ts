/**
 * Clean text (cleanText.ts) from anywhere as Discord's markdown for exactly this text. Discord drops a backslash before
 * any ASCII character that is neither letter, digit nor space (simple-markdown's escape rule), so
 * nothing in it can ping, mark up, link, or open a list, heading, block or spoiler.
 */
export function escapeMarkdown(clean: string): string {
  return clean
    .replace(/[\\*_~`|<>[\]#@]/g, '\\$&')
    .replace(/:(?=\/|$)/g, '\\:')
    .replace(/(^|\s)([-+])(?=\s|$)/g, '$1\\$2')
    .replace(/(^|\s)(\d+)([.)])(?=\s|$)/g, '$1$2\\$3');
}
