import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Comparing from '../../../src/core/digest/compareReports.ts';
import type * as Reading from '../../../src/core/digest/readClosely.ts';
import type { CloseReading } from '../../../src/core/digest/readClosely.ts';
import type * as Ordering from '../../../src/core/digest/reading/inOrder.ts';
import type * as Separating from '../../../src/core/digest/several/separateStories.ts';
import type { Report } from '../../../src/core/report/report.ts';
import { type NumericConstant, withValue } from './constants.ts';

type Compare = typeof Comparing.differencesIn;

/** A core whose reports are read once, and compared with one number changed as often as one likes. */
interface Lent {
  readonly read: (reports: readonly Report[]) => CloseReading[];
  readonly compareWith: (constant: NumericConstant | null, value: number) => Promise<Compare>;
}

/**
 * Lends a copy of the core in which the rules of differences can be loaded with other numbers, any number
 * of times. What reports are read with is loaded once, and so is what others use of those rules (what is
 * over), with the numbers as they are.
 */
export async function withCopies(core: string, use: (lent: Lent) => Promise<void>): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'thresholds-'));
  try {
    writeFileSync(join(copy, 'package.json'), '{"type":"module"}');
    cpSync(core, join(copy, 'core'), { recursive: true });
    const digest = join(copy, 'core', 'digest');
    const load = (file: string) => import(join(digest, file));
    const { inOrder } = (await load('reading/inOrder.ts')) as typeof Ordering;
    const { separateStories } = (await load('several/separateStories.ts')) as typeof Separating;
    const { readClosely } = (await load('readClosely.ts')) as typeof Reading;
    const read: Lent['read'] = (reports) =>
      separateStories(inOrder(reports))
        .filter(({ reports: own }) => own.length > 1)
        .map(({ reports: own }) => readClosely(own));
    let made = 0;
    const compareWith: Lent['compareWith'] = async (constant, value) => {
      made += 1;
      const rules = `differences-${made}`;
      cpSync(join(core, 'digest', 'differences'), join(digest, rules), { recursive: true });
      if (constant !== null)
        writeFileSync(
          join(copy, 'core', constant.file.replace('/differences/', `/${rules}/`)),
          withValue(constant, value),
        );
      const entry = join(digest, `compareReports-${made}.ts`);
      const text = readFileSync(join(core, 'digest', 'compareReports.ts'), 'utf8');
      writeFileSync(entry, text.replaceAll("'./differences/", `'./${rules}/`));
      return ((await import(entry)) as typeof Comparing).differencesIn;
    };
    await use({ read, compareWith });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
