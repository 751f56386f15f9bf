import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const core = fileURLToPath(new URL('../../src/core', import.meta.url));

/** What would make the same reports give another digest: another hour, chance, or another machine's language. */
const impure =
  /\b(?:Date\.now|Math\.random|localeCompare|toLocale\w*|performance\.now)\b|\bnew Date\(\)/;

const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

it.each(files)('%s has no clock, no chance and no locale', (name) => {
  const lines = readFileSync(join(core, name), 'utf8').split('\n');
  expect(lines.filter((line) => impure.test(line))).toEqual([]);
});
