import { expect, it } from 'vitest';
import { createProgress } from '../../../src/adapters/terminal/progress.ts';

const read = (all: number, isTTY: boolean): string[] => {
  const wrote: string[] = [];
  const progress = createProgress({ isTTY, write: (text) => wrote.push(text) });
  for (let done = 1; done <= all; done++) progress(done, all);
  return wrote;
};

it('a long read shows a bar at a terminal, in few steps, and takes it away at the end', () => {
  const wrote = read(1_000, true);
  expect(wrote).toHaveLength(21);
  expect(wrote[10]).toBe('\rReading ██████████░░░░░░░░░░ 500 of 1000');
  expect(wrote.at(-1)).toBe('\r\u001b[K');
});

it('nothing is shown of a short read, or where nobody watches', () => {
  expect(read(49, true)).toEqual([]);
  expect(read(1_000, false)).toEqual([]);
});
