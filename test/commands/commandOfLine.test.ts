import { describe, expect, it } from 'vitest';
import { commandOfLine } from '../../src/commands/grammar/commandOfLine.ts';
import { parseTokens, splitLine } from '../../src/commands/grammar/parseLine.ts';
import { commandTable } from '../../src/commands/table.ts';

describe('the command of a line', () => {
  it.each([
    ['', 'digest'],
    ['  ', 'digest'],
    ['--words 120', 'digest'],
    ['—words 120', 'digest'],
    ['digest', 'digest'],
    ['Quotes putin', 'quotes'],
    ['"quotes" putin', 'quotes'],
    ['quotes --speaker', 'quotes'],
    ['schedule  list', 'schedule list'],
    ['SCHEDULE Pause s1', 'schedule pause'],
    ['“schedule” "pause" s1', 'schedule pause'],
    ['schedule', undefined],
    ['schedule nothing', undefined],
    ['qoutes', undefined],
    ['"--words" 120', undefined],
  ])('%j is %j', (line, name) => {
    expect(commandOfLine(line, commandTable)?.name).toBe(name);
  });

  it('is the command that the whole grammar finds', () => {
    const lines = [
      ...commandTable.flatMap(({ name, examples }) => [name, ...examples]),
      '–words=80',
      '"help" quotes',
      'schedule list --schedule',
    ];
    for (const line of lines) {
      const parsed = parseTokens(splitLine(line), commandTable);
      if (parsed.ok) expect(commandOfLine(line, commandTable)).toBe(parsed.value.command);
    }
  });
});
