import type { Digest, Earlier } from '../core/index.ts';

/** Grows when a memory of before can no longer be read: such a one is no memory. */
const VERSION = 1;

/** What a briefing told, as text that is kept with it. */
export const keepMemory = ({ asOf, memory }: Digest): string =>
  JSON.stringify({ version: VERSION, asOf, memory });

/** What an earlier briefing told; undefined where an older version kept it in another way. */
export function readMemory(kept: string): Earlier | undefined {
  const { version, asOf, memory } = JSON.parse(kept);
  return version === VERSION ? { asOf, memory } : undefined;
}
