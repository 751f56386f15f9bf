import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A name of this process that no other has, by which others on this machine see whether it still runs. */
export const processName = (): string => `${here} ${process.pid} ${randomUUID()}`;

/** Whether the process of this name has ended. False where that cannot be told from here: it ran elsewhere. */
export function hasEnded(name: string): boolean {
  const [place, pid] = name.split(' ');
  return place === here && /^\d+$/.test(pid ?? '') && !isRunning(Number(pid));
}

/** Where a number of a process means the same: this machine since it was started, or this container. */
const here: string = [
  encodeURIComponent(hostname()),
  known(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
  known(() => readlinkSync('/proc/self/ns/pid').replace(/\D/g, '')),
].join('/');

function known(read: () => string): string {
  try {
    return read();
  } catch {
    // Only Linux has these.
    return '';
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, but is there.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
