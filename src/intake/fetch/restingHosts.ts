export interface RestingHosts {
  /** Until when a host is left alone (ISO 8601), or null. */
  readonly restsUntil: (host: string) => string | null;
  /** Leaves it alone until then; for a minute, where nobody said how long. */
  readonly rest: (host: string, until: string | null) => void;
}

const UNSAID_MS = 60_000;
/** One address of a host may keep all others of it waiting so long. */
const MOST_MS = 3600_000;
const MOST_HOSTS = 10_000;

/** Remembers which hosts said that they are asked too often, so that none of their addresses is. */
export function createRestingHosts(now: () => Date): RestingHosts {
  const until = new Map<string, number>();
  return {
    restsUntil: (host) => {
      const end = until.get(host);
      if (end === undefined) return null;
      if (end > now().getTime()) return new Date(end).toISOString();
      until.delete(host);
      return null;
    },
    rest: (host, said) => {
      const start = now().getTime();
      const end = said === null ? start + UNSAID_MS : Date.parse(said);
      if (until.size >= MOST_HOSTS) until.delete(until.keys().next().value!);
      until.set(host, Math.min(end, start + MOST_MS));
    },
  };
}
