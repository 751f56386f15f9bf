import type { Values } from './values.ts';

/** An address without a slash at its end, or null where it is not set (or complained of). */
export function readWebAddress(
  values: Values,
  name: 'SLACK_API_URL' | 'DISCORD_API_URL' | 'PUBLIC_URL',
): string | null {
  const given = values.of(name);
  if (given === null) return null;
  const isAddress = /^https?:\/\/[^\s/?#@]+[^\s?#@]*$/i.test(given) && URL.canParse(given);
  if (isAddress) return given.replace(/\/+$/, '');
  values.complain(
    name,
    'is no web address: write it as https://news.example.org/bot, with no "?", "#" or "@" in it.',
  );
  return null;
}
