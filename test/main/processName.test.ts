import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { hasEnded, processName } from '../../src/main/processName.ts';

test('of a process that has ended its name tells so, and of no other', async () => {
  const own = processName();
  expect(hasEnded(own)).toBe(false);
  const child = spawn(process.execPath, ['-e', '']);
  const [place, , id] = own.split(' ');
  const name = `${place} ${child.pid} ${id}`;
  expect(hasEnded(name)).toBe(false);
  await once(child, 'exit');
  expect(hasEnded(name)).toBe(true);
  expect(hasEnded(`elsewhere ${child.pid} ${id}`)).toBe(false);
  expect(hasEnded('3f0c2b9e-0000-4000-8000-000000000000')).toBe(false);
  expect(processName()).not.toBe(own);
});
