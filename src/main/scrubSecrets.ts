/**
 * Shapes of secrets on a line that is written. They are looked for in the written line, since
 * secrets also stand in messages, in errors and deep in objects, where redaction by path misses them.
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
  [/\b([a-z][a-z\d+.-]*:\/\/[^\s:/?#@"]*):[^\s/?#@"]+@/gi, '$1:…@'],
  // An address that is a key, as many feeds have: by the name of a value, or by a long part.
  [
    /([?&;][^=&;\s"]*(?:token|key|secret|auth|sig|password|access|ticket)[^=&;\s"]*=)[^&;\s"#]+/gi,
    '$1…',
  ],
  [/(?<=https?:\/\/[^\s"]*\/)[\w-]{32,}(?=[/.?#\s"]|$)/gi, '…'],
  [/("?\b(?:authorization|x-slack-signature)"?\s*[:=]\s*"?(?:Bearer |Bot )?)[^\s",}]+/gi, '$1…'],
  [/("(?:password|\w*secret|\w*token)"\s*:\s*")[^"]+/gi, '$1…'],
];

/** The secrets of this process, whatever their shape, as a line may show them; the longest first. */
let known: readonly string[] = [];

/** Shorter ones would be found in words that are none. */
const shortest = 6;

/** From now on no line shows these values. */
export function keepSecret(values: readonly (string | null)[]): void {
  const shown = values
    .filter((value) => value !== null && value.length >= shortest)
    .flatMap((value) => [value!, JSON.stringify(value).slice(1, -1), encodeURIComponent(value!)]);
  known = [...new Set([...known, ...shown])].sort((a, b) => b.length - a.length);
}

export function scrubSecrets(line: string): string {
  let scrubbed = line;
  for (const secret of known) scrubbed = scrubbed.replaceAll(secret, '…');
  return secretShapes.reduce((text, [shape, left]) => text.replace(shape, left), scrubbed);
}
