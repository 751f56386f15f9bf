import type { Finding } from '../commands/finding.ts';

/** Leases compare the clocks of all processes; those of shards bear so many seconds (decisions/shards.md). */
const mostSeconds = 15;

/** Briefings come as early or late as the clock is wrong. */
const noticedSeconds = 5;

/** Our clock beside that of somebody who should know. */
export function examineClock(whose: string, theirs: Date, ours: Date): Finding {
  const seconds = Math.round((ours.getTime() - theirs.getTime()) / 1000);
  const apart = Math.abs(seconds);
  const found = `${apart} s ${seconds > 0 ? 'ahead of' : 'behind'} the clock of ${whose}`;
  if (apart < noticedSeconds) {
    return { about: 'Clock', state: 'good', sentence: `agrees with that of ${whose}.` };
  }
  return {
    about: 'Clock',
    state: apart > mostSeconds ? 'bad' : 'warning',
    sentence: `is ${found}: set it, and keep it right with NTP (as systemd-timesyncd or chrony do).`,
  };
}
