import type { Earlier } from '../core/index.ts';

/** Grows when a memory of before can no longer be read: such a one is no memory. */
const VERSION = 1;

/** What a briefing told, and what else its maker knows, as text that is kept with it. */
export const keepMemory = ({ asOf, memory }: Earlier, more: object = {}): string =>
  JSON.stringify({ version: VERSION, asOf, memory, ...more });

/** What an earlier briefing told; undefined where an older version kept it in another way. */
export function readMemory(kept: string): Earlier | undefined {
  const { version, asOf, memory } = JSON.parse(kept);
  return version === VERSION ? { asOf, memory } : undefined;
}
