/** Every setting, as the environment and .env.example name it. */
export const settings = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_API_URL',
  'DISCORD_TOKEN',
  'DISCORD_API_URL',
  'DISCORD_SHARDS',
  'DATA_DIR',
  'DATABASE_URL',
  'HTTP_HOST',
  'HTTP_PORT',
  'PUBLIC_URL',
  'METRICS_HOST',
  'METRICS_PORT',
  'MIN_MINUTES_BETWEEN_BRIEFINGS',
  'MOST_SCHEDULES_PER_WORKSPACE',
  'MOST_SCHEDULES_PER_PERSON',
  'ALLOW_PRIVATE_HOSTS',
  'KEEP_DAYS',
  'KEEP_REPORTS',
  'KEEP_DELIVERY_DAYS',
  'LOG_LEVEL',
  'TIME_ZONE',
] as const;

export type Setting = (typeof settings)[number];

/** What the environment holds, and what was found wrong with it so far. */
export interface Values {
  /** Null where it is not set, or empty. */
  readonly of: (name: Setting) => string | null;
  /** Keeps a sentence that begins with the setting's name, goes on with this, and says what to do. */
  readonly complain: (name: Setting, sentence: string) => void;
  readonly problems: readonly string[];
}

/**
 * Values without what got around them when they were pasted; that is complained of here, so that
 * whoever reads a value need not look for it again, and finds what else is wrong with it.
 */
export function createValues(env: Readonly<Record<string, string | undefined>>): Values {
  const problems: string[] = [];
  const complain = (name: Setting, sentence: string) => void problems.push(`${name} ${sentence}`);
  const values = new Map<Setting, string>();
  for (const name of settings) {
    const given = env[name] ?? '';
    const value = given.replace(/^[\s"'“”‘’`]+|[\s"'“”‘’`]+$/g, '');
    if (value === '') continue;
    if (value !== given) complain(name, 'has spaces or quotation marks around it: remove them.');
    values.set(name, value);
  }
  return { of: (name) => values.get(name) ?? null, complain, problems };
}

/** A value in a sentence. Not for secrets; one in the wrong place is not shown either. */
export function shown(value: string): string {
  const isHarmless = value.length <= 32 && !/xox|xapp|@|[\w-]{20}/i.test(value);
  return isHarmless ? `"${value.replace(/\p{C}/gu, '')}"` : 'a value that may be a secret';
}
