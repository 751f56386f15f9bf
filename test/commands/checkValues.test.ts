import { describe, expect, it } from 'vitest';
import { checkValues } from '../../src/commands/grammar/checkValues.ts';
import { commandTable } from '../../src/commands/table.ts';

const command = (name: string) => commandTable.find((known) => known.name === name)!;

describe('the values of options', () => {
  it('become numbers where the option is a number, from text or from the platform', () => {
    expect(checkValues({ words: '120' }, command('digest'))).toEqual({
      ok: true,
      value: { words: 120 },
    });
    expect(checkValues({ words: 120 }, command('digest'))).toEqual({
      ok: true,
      value: { words: 120 },
    });
  });

  it.each([
    ['words', 'many', 'not-a-number'],
    ['words', '12.5', 'not-a-number'],
    ['words', '29', 'out-of-range'],
    ['words', '999999', 'out-of-range'],
    ['since', 'yesterday', 'not-a-day'],
    ['since', '2018-02-30', 'not-a-day'],
    ['parts', 'some', 'not-a-choice'],
  ])('of the wrong kind are told: %s %s', (option, given, problem) => {
    expect(checkValues({ [option]: given }, command('digest'))).toMatchObject({
      ok: false,
      problem: { problem, option, given },
    });
  });

  it('that are needed are missed, with an example', () => {
    expect(checkValues({}, command('check'))).toMatchObject({
      problem: { problem: 'missing-option', option: 'quotation' },
    });
    expect(checkValues({ quotation: '  ' }, command('check')).ok).toBe(false);
  });

  it('take a choice in any case', () => {
    expect(checkValues({ parts: 'All' }, command('digest'))).toEqual({
      ok: true,
      value: { parts: 'all' },
    });
  });

  it('have their days in order', () => {
    expect(
      checkValues({ since: '2018-07-28', 'as-of': '2018-07-20' }, command('digest')),
    ).toMatchObject({ problem: { problem: 'days-turned-round' } });
  });
});
