import { doJobs } from '../../../src/intake/workers/job.ts';

/** Jobs that do what they are told to, good or bad. */
export const oddJobs = {
  double: (value: number) => value * 2,
  spin: (ms: number) => {
    const end = performance.now() + ms;
    while (performance.now() < end);
    return ms;
  },
  spinForEver: (_: null): never => {
    for (;;);
  },
  prepared: (value: number) => value,
  wait: (ms: number) => new Promise<number>((resolve) => setTimeout(() => resolve(ms), ms)),
  waitForEver: (_: null) => new Promise<never>(() => {}),
  eat: (_: null): number => {
    const eaten: number[][] = [];
    for (;;) eaten.push(Array.from({ length: 100_000 }, (__, at) => at + eaten.length));
  },
  fail: (message: string): never => {
    throw new Error(message);
  },
  exit: (code: number): never => process.exit(code),
  secrets: (_: null) => ({ ...process.env }),
  overflow: (_: null): number => {
    const dive = (depth: number): number => dive(depth + 1) + 1;
    return dive(0);
  },
};

export default doJobs(oddJobs, { prepared: () => void oddJobs.spin(800) });
