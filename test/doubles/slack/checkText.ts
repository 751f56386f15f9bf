/**
 * What Slack makes of text that it reads as markup: docs.slack.dev/messaging/formatting-message-text.
 * A complaint means that a reader could see, or be notified of, something else than was written.
 */

/** Joiners stay in the scripts and emoji that need them. */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?<=\p{Script=Latin})[\u200c\u200d]/u;

/** Any string that a person reads, wherever it stands. */
export const checkVisible = (text: string, where: string): string[] =>
  hidden.test(text) ? [`${where}: control, direction or zero-width character`] : [];

/** The `text` of a message, or a mrkdwn object. */
export function checkMarkup(text: string, where: string): string[] {
  const complaints = checkVisible(text, where);
  if (/&(?!amp;|lt;|gt;)/u.test(text)) complaints.push(`${where}: & is not escaped`);
  const spans = [...text.matchAll(/<([^<>]*)>/gu)].map((match) => match[1]!);
  const outside = text.replace(/<[^<>]*>/gu, '');
  if (/[<>]/u.test(outside)) complaints.push(`${where}: < or > is not escaped`);
  for (const span of spans) complaints.push(...checkSpan(span, where));
  return complaints;
}

function checkSpan(span: string, where: string): string[] {
  if (/^[!@#]/u.test(span)) return [`${where}: <${span}> notifies somebody or names a channel`];
  const [url = '', label = ''] = span.split('|');
  return checkLink(url, label, where);
}

const urlInLabel = /(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})/giu;

/** A link goes to the web, and to the place that its label shows, if it shows one. */
export function checkLink(url: string, label: string | undefined, where: string): string[] {
  if (!/^https?:\/\/[^\s]+$/iu.test(url)) return [`${where}: link to ${url} is not of the web`];
  const shown = [...(label ?? '').matchAll(urlInLabel)].map((match) => match[1]!.toLowerCase());
  const { hostname } = new URL(url);
  const bare = (host: string) => host.replace(/^www\./u, '');
  return shown
    .filter((host) => bare(host) !== bare(hostname))
    .map((host) => `${where}: link shows ${host} and goes to ${hostname}`);
}

/** `:smile:` becomes a picture in mrkdwn, and in plain_text unless `emoji` is false. */
export const checkShortcodes = (text: string, where: string): string[] =>
  /:[a-z0-9_+'-]+:/u.test(text) ? [`${where}: emoji shortcode`] : [];
