import { processorTime } from '../processorTime.ts';

/**
 * How many times as long the work on a text takes when the text is ten times as long: about 10 where
 * the work is linear, about 100 where it is quadratic. In processor time of this process, the best of
 * several runs, so that other load on the machine does not count.
 */
export function costOfTenfold(work: (text: string) => unknown, part: string, length: number) {
  const short = part.repeat(Math.ceil(length / part.length));
  const long = part.repeat(Math.ceil((10 * length) / part.length));
  // The first runs are not yet compiled.
  for (let run = 0; run < 5; run++) work(short);
  const ratio = () => shortestRun(() => work(long), 4) / shortestRun(() => work(short), 12);
  // A burst of other load may fall on the long text alone; quadratic work is so in every round.
  return Math.min(ratio(), ratio(), ratio());
}

const shortestRun = (work: () => unknown, runs: number): number =>
  Math.min(...Array.from({ length: runs }, () => processorTime(work)));
