import { createHash } from 'node:crypto';

export interface SumOfLines {
  readonly add: (line: string) => void;
  /** Of all that was added, in order. */
  readonly digest: () => string;
}

/** By which an export is known to be as it was written. */
export function sumOfLines(): SumOfLines {
  const sum = createHash('sha256');
  return {
    add: (line) => void sum.update(`${line}\n`),
    digest: () => sum.digest('hex'),
  };
}
