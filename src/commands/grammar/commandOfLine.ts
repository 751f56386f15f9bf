import type { CommandDescription } from '../command.ts';
import { isOption, splitLine } from './parseLine.ts';

/**
 * The command that a line asks for, whatever is wrong with the rest of it; undefined where there
 * is none. Adapters ask this before the desk answers: who may have it, and who will see it.
 */
export function commandOfLine<Known extends CommandDescription>(
  line: string,
  table: readonly Known[],
): Known | undefined {
  const [first, second] = splitLine(line);
  const named = (name: string) => table.find((command) => command.name === name);
  if (first === undefined || isOption(first)) return named('digest');
  const word = first.text.toLowerCase();
  const member = second && isOption(second) ? 'list' : second?.text.toLowerCase();
  return named(word) ?? named(`${word} ${member}`);
}
