/**
 * Clean text (cleanText.ts) from anywhere as Discord's markdown for exactly this text. Discord
 * drops a backslash before any ASCII character that is neither letter, digit nor space
 * (simple-markdown's escape rule), so nothing in it can mark up, link, or open a heading, block or
 * spoiler; for lists see below. Whom it may ping is settled by `allowed_mentions`.
 */
export function escapeMarkdown(clean: string): string {
  return clean.replace(/[\\*_~`|<>[\]#@]/g, '\\$&').replace(/:(?=\/|$)/g, '\\:');
}

/** Escaped markdown that stands at the start of a line, where a dash or a number opens a list. */
export const guardLineStart = (escaped: string): string =>
  escaped.replace(
    /^(\s*)([-+]|\d+[.)])(?=\s|$)/,
    (_all, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
  );
