import type { Config } from '../config.ts';

/** The values of the settings that are nobody else's business. */
export function secretsOf({ slack, discord, store }: Config): (string | null)[] {
  return [
    slack?.botToken ?? null,
    slack?.mode === 'socket' ? slack.appToken : (slack?.signingSecret ?? null),
    discord?.token ?? null,
    ...(store.kind === 'postgresql' ? passwordsIn(store.url) : []),
  ];
}

/** The password of an address, as it is written there and as it is meant. */
function passwordsIn(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const { password, searchParams } = new URL(url);
  const written = [password, searchParams.get('password') ?? ''];
  return [...written, ...written.map(decoded)].filter((value) => value !== '');
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
