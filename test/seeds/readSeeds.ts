import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export interface Seed {
  readonly file: string;
  /** The whole file. */
  readonly source: string;
  readonly keys: Readonly<Record<string, string>>;
  readonly body: string;
}

const folder = fileURLToPath(new URL('../../seeds/', import.meta.url));

/** The files of `seeds/` but its README, read by other means than those of `src/intake`. */
export function readSeeds(): readonly Seed[] {
  return readdirSync(folder)
    .filter((file) => file !== 'README.md')
    .sort()
    .map((file) => {
      const source = readFileSync(folder + file, 'utf8');
      const [, head, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(source)!;
      return { file, source, keys: parse(head!, { schema: 'failsafe' }), body: body! };
    });
}

export const readSeedsReadme = (): string => readFileSync(`${folder}README.md`, 'utf8');
