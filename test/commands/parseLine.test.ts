import { describe, expect, it } from 'vitest';
import { parseTokens, splitLine, wordsAsTokens } from '../../src/commands/grammar/parseLine.ts';
import { commandTable } from '../../src/commands/table.ts';

const parse = (line: string) => {
  const parsed = parseTokens(splitLine(line), commandTable);
  return parsed.ok
    ? { command: parsed.value.command.name, ...parsed.value.values }
    : parsed.problem;
};

describe('a line behind /summit-digest', () => {
  it('is the digest where nothing is written, or only options', () => {
    expect(parse('')).toEqual({ command: 'digest' });
    expect(parse('--words 120')).toEqual({ command: 'digest', words: '120' });
  });

  it('names a command in any case, and a command of a group by two words', () => {
    expect(parse('Quotes putin')).toEqual({ command: 'quotes', speaker: 'putin' });
    expect(parse('schedule pause s1')).toEqual({ command: 'schedule pause', id: 's1' });
  });

  it('gives all words that are left to an option that takes the rest', () => {
    expect(parse('quotes sarah sanders')).toEqual({ command: 'quotes', speaker: 'sarah sanders' });
    expect(parse('schedule add 0 8 * * 1-5 Europe/Berlin')).toEqual({
      command: 'schedule add',
      when: '0 8 * * 1-5 Europe/Berlin',
    });
  });

  it('keeps what stands between quotation marks together, curly ones of telephones too', () => {
    expect(parse('check "Be my guest." --speaker "Vladimir Putin"')).toEqual({
      command: 'check',
      quotation: 'Be my guest.',
      speaker: 'Vladimir Putin',
    });
    expect(parse('check “Be my guest.” --speaker=“Vladimir Putin”')).toEqual({
      command: 'check',
      quotation: 'Be my guest.',
      speaker: 'Vladimir Putin',
    });
  });

  it('leaves the marks inside a longer text as they were pasted', () => {
    expect(parse('check he said "be my guest" twice')).toEqual({
      command: 'check',
      quotation: 'he said "be my guest" twice',
    });
  });

  it('takes the dash that telephones make of two hyphens', () => {
    expect(parse('check guest —speaker putin')).toMatchObject({ speaker: 'putin' });
  });

  it('takes an unclosed quotation mark as a letter', () => {
    expect(parse('check "be my guest')).toEqual({ command: 'check', quotation: '"be my guest' });
  });

  it('takes options before and behind the words', () => {
    expect(parse('quotes --outlet AFP putin')).toEqual({
      command: 'quotes',
      outlet: 'AFP',
      speaker: 'putin',
    });
  });

  it('tells an unknown command, with the nearest one', () => {
    expect(parse('qoutes putin')).toEqual({
      problem: 'unknown-command',
      given: 'qoutes',
      nearest: 'quotes',
    });
    expect(parse('xyzzy')).toMatchObject({ problem: 'unknown-command', nearest: null });
  });

  it('tells what may follow an unfinished command', () => {
    expect(parse('schedule')).toEqual({
      problem: 'unfinished-command',
      given: 'schedule',
      known: ['add', 'watch', 'list', 'edit', 'pause', 'resume', 'remove', 'now'],
    });
  });

  it('takes an option without a value by its name alone, and lists where only that is given', () => {
    const listed = { command: 'deliveries list', failed: 'true' };
    expect(parse('deliveries list --failed')).toEqual(listed);
    expect(parse('deliveries --failed')).toEqual(listed);
    expect(parse('deliveries')).toMatchObject({ problem: 'unfinished-command' });
  });

  it('tells an unknown option, one without a value, one given twice, and words too many', () => {
    expect(parse('quotes --outlets AFP')).toMatchObject({
      problem: 'unknown-option',
      nearest: '--outlet',
    });
    expect(parse('quotes --outlet')).toMatchObject({ problem: 'option-without-value' });
    expect(parse('quotes --outlet AFP --outlet TASS')).toMatchObject({
      problem: 'option-given-twice',
    });
    expect(parse('schedule pause s1 s2')).toMatchObject({ problem: 'too-many-words', given: 's2' });
  });

  it('reads words that a shell has split already, blanks and all', () => {
    const parsed = parseTokens(
      wordsAsTokens(['quotes', '--words', 'be my guest', 'Sarah Sanders']),
      commandTable,
    );
    const dashed = parseTokens(wordsAsTokens(['quotes', '—words', 'guest']), commandTable);
    expect(dashed.ok && dashed.value.values).toEqual({ words: 'guest' });
    expect(parsed.ok && parsed.value.values).toEqual({
      words: 'be my guest',
      speaker: 'Sarah Sanders',
    });
  });
});
