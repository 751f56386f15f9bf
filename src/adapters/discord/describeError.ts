/** Addresses that carry the token of an interaction, by which anybody could answer it for 15 minutes. */
const tokenInAddress = /\/(webhooks|interactions)\/(\d+)\/[^/\s"'?]+/g;

/** A bot's token: its id, when it was made, and a signature, with dots between (reference, Authentication). */
const botToken = /[\w-]{20,40}\.[\w-]{5,10}\.[\w-]{25,80}/g;

const deepest = 4;

/**
 * An error for the log. What discord.js throws carries the address that was asked, with the token
 * of the interaction, and the body, with the words of a private answer: neither is kept.
 */
export function describeError(error: unknown, depth = 0): object {
  if (!(error instanceof Error)) return { message: hideTokens(String(error)) };
  const { code, status, method } = error as { code?: unknown; status?: unknown; method?: unknown };
  const { name, message, stack, cause } = error;
  const known = Object.entries({ code, status, method }).filter(
    ([, value]) => typeof value === 'string' || typeof value === 'number',
  );
  return {
    name,
    message: hideTokens(message),
    ...Object.fromEntries(known),
    ...(stack === undefined ? {} : { stack: hideTokens(stack) }),
    ...(cause === undefined || depth >= deepest ? {} : { cause: describeError(cause, depth + 1) }),
  };
}

const hideTokens = (text: string): string =>
  text.replace(tokenInAddress, '/$1/$2/[token]').replace(botToken, '[token]');
