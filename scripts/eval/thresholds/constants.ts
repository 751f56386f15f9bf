import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A number with a name in a file of the core. */
export interface NumericConstant {
  readonly file: string;
  /** All of the file. */
  readonly text: string;
  readonly name: string;
  readonly value: number;
}

const CONSTANT = /^(?:export )?const (?<name>[A-Z][A-Z_]+)(?:: number)? = (?<value>[\d._]+);$/gm;

/** Letters and milliseconds are no thresholds. */
const NO_THRESHOLD = /_MS$|^HOUR$/;

/** Those of a folder or file of the core, in order of their files. */
export function findConstants(core: string, part: string): NumericConstant[] {
  const files = part.endsWith('.ts')
    ? [part]
    : readdirSync(join(core, part), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .sort()
        .map((file) => join(part, file));
  return files.flatMap((file) => {
    const text = readFileSync(join(core, file), 'utf8');
    return [...text.matchAll(CONSTANT)]
      .map(({ groups }) => ({
        file,
        text,
        name: groups!.name!,
        value: Number(groups!.value!.replaceAll('_', '')),
      }))
      .filter(({ name }) => !NO_THRESHOLD.test(name));
  });
}

/** The file with another value of it. */
export const withValue = ({ text, name }: NumericConstant, value: number): string =>
  text.replace(CONSTANT, (line, found: string) =>
    found === name ? line.replace(/= [\d._]+;$/, `= ${value};`) : line,
  );
