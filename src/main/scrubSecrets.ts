/**
 * Shapes of secrets on a line of the log. They are looked for in the written line, since secrets
 * also stand in messages, in errors and deep in objects, where redaction by path misses them.
 */
const secretShapes: readonly (readonly [RegExp, string])[] = [
  // Slack: docs.slack.dev/authentication/tokens
  [/\bx(?:ox[a-z]|app)-[\w-]{4,}/g, 'x…'],
  [/hooks\.slack\.com\/[\w/-]+/g, 'hooks.slack.com/…'],
  // Discord: three parts of base64url; the first is the application's id.
  [/\b[\w-]{18,}\.[\w-]{6,7}\.[\w-]{25,}/g, '…'],
  // Discord: whoever has an interaction's token may answer as the bot for 15 minutes.
  [/\/(webhooks|interactions)\/(\d+)\/[\w-]+/g, '/$1/$2/…'],
  [/\b(postgres(?:ql)?:\/\/[^\s:/@"]*):[^\s@"]+@/gi, '$1:…@'],
  [/("?\b(?:authorization|x-slack-signature)"?\s*[:=]\s*"?(?:Bearer |Bot )?)[^\s",}]+/gi, '$1…'],
];

export const scrubSecrets = (line: string): string =>
  secretShapes.reduce((scrubbed, [shape, left]) => scrubbed.replace(shape, left), line);
