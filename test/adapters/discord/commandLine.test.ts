import { describe, expect, it } from 'vitest';
import { writeLine } from '../../../src/adapters/discord/commandLine.ts';
import { parseTokens, splitLine } from '../../../src/commands/grammar/parseLine.ts';
import { table } from './examples.ts';

describe('options that Discord took apart, as a line that a button can ask again', () => {
  it.each([
    ['quotes', {}],
    ['quotes', { speaker: 'Ada Kramer' }],
    ['quotes', { words: 'they said "never"', speaker: 'Vos' }],
    ['quotes', { words: 'both “one” and "two"' }],
    ['quotes', { words: '--speaker' }],
    ['digest', { words: '120' }],
    ['schedule add', { cron: '0 8 * * 1-5' }],
  ])('%s %j', (name, values) => {
    const parsed = parseTokens(splitLine(writeLine(name, values)), table);
    expect(parsed).toMatchObject({ ok: true, value: { command: { name }, values } });
  });

  it('loses no more than the kind of its marks where a text has all of them', () => {
    expect(writeLine('quotes', { words: '"a" “b” «c»' })).toBe(`quotes --words "'a' “b” «c»"`);
  });
});
