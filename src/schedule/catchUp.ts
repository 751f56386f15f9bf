import { nextFire } from './nextFire.ts';
import type { Cron } from './readCron.ts';

/** What a look at the clock finds of one schedule; instants in milliseconds. */
export interface Found {
  /** The one fire to deliver: the latest that has passed, unless it is too old. */
  readonly due: number | null;
  /** The latest of those that nobody will deliver. */
  readonly lastMissed: number | null;
  /** How many those are, at most `mostCounted` + what fits into the window. */
  readonly missed: number;
  readonly next: number | null;
}

/** After a long stop a schedule of each minute has missed hundreds of thousands; that many tell nobody more. */
const mostCounted = 1_000;

/** `first` has passed; a fire older than `windowSeconds` is missed, and so is all but the latest. */
export function catchUp(
  { cron, zone }: { readonly cron: Cron; readonly zone: string },
  first: number,
  now: number,
  windowSeconds: number,
): Found {
  const windowStart = now - windowSeconds * 1000;
  const old = firesUntil(cron, zone, first, windowStart - 1, mostCounted);
  const begin =
    old.next !== null && old.next < windowStart ? nextFire(cron, zone, windowStart - 1) : old.next;
  const fresh = begin === null ? { fires: [], next: null } : firesUntil(cron, zone, begin, now);
  const due = fresh.fires.at(-1) ?? null;
  const missed = [...old.fires, ...fresh.fires.slice(0, -1)];
  return { due, lastMissed: missed.at(-1) ?? null, missed: missed.length, next: fresh.next };
}

function firesUntil(
  cron: Cron,
  zone: string,
  first: number,
  until: number,
  most = Number.POSITIVE_INFINITY,
): { readonly fires: readonly number[]; readonly next: number | null } {
  const fires: number[] = [];
  let fire: number | null = first;
  while (fire !== null && fire <= until && fires.length < most) {
    fires.push(fire);
    fire = nextFire(cron, zone, fire);
  }
  return { fires, next: fire };
}
