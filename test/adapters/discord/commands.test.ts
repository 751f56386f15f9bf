import { describe, expect, it } from 'vitest';
import { registrationOf } from '../../../src/adapters/discord/commands.ts';
import type { CommandDescription } from '../../../src/commands/command.ts';
import { commandTable } from '../../../src/commands/table.ts';
import type { Body } from '../../doubles/discord/types.ts';
import { commandProblems } from '../../doubles/discord/validateCommands.ts';
import { table } from './examples.ts';

const [registration] = registrationOf(table);
const part = (path: string) =>
  path
    .split(' ')
    .reduce<Body>(
      (command, word) => (command.options as Body[]).find(({ name }) => name === word)!,
      registration as unknown as Body,
    );

const one = (given: Partial<CommandDescription>): CommandDescription[] => [
  { ...table[1]!, ...given },
];

describe('the table of commands, registered with Discord', () => {
  it('is what Discord takes', () => {
    expect(commandProblems(registrationOf(table) as unknown as Body[])).toEqual([]);
    expect(commandProblems(registrationOf(commandTable) as unknown as Body[])).toEqual([]);
  });

  it('stands under one command, "schedule add" in a group', () => {
    expect(registration).toMatchObject({ name: 'summit-digest', contexts: [0, 1, 2] });
    expect(part('digest')).toMatchObject({ type: 1 });
    expect(part('schedule')).toMatchObject({ type: 2 });
    expect(part('schedule add')).toMatchObject({ type: 1 });
  });

  it('gives every kind of option its own type', () => {
    expect(part('digest words')).toMatchObject({ type: 4, min_value: 30, max_value: 2000 });
    expect(part('digest since')).toMatchObject({ type: 3 });
    expect(part('digest parts')).toMatchObject({
      type: 3,
      choices: [
        { name: 'points', value: 'points' },
        { name: 'all', value: 'all' },
      ],
    });
    expect(part('quotes speaker')).toMatchObject({ type: 3, autocomplete: true });
  });

  it('names required options first', () => {
    const { options } = part('check') as { options: { name: string }[] };
    expect(options.map(({ name }) => name)).toEqual(['words', 'outlet']);
  });

  it.each([
    [
      'a name in upper case',
      one({ name: 'Quotes' }),
      '"summit-digest Quotes" is no name of Discord',
    ],
    ['a long description', one({ summary: 'x'.repeat(101) }), 'has too long a description'],
    ['no description', one({ summary: '' }), 'has no description'],
    [
      'more than 25 commands',
      Array.from({ length: 26 }, (_, at) => one({ name: `c${at}` })[0]!),
      'has too many options',
    ],
    ['the same command twice', [...one({}), ...one({})], 'has a name twice'],
    [
      'more than 8000 characters',
      Array.from({ length: 25 }, (_, at) => ({
        ...one({ name: `c${at}` })[0]!,
        options: Array.from({ length: 5 }, (_, n) => ({
          ...table[1]!.options[0]!,
          name: `o${n}`,
          summary: 'x'.repeat(90),
        })),
      })),
      'characters of at most 8000',
    ],
  ])('is refused here, and not by Discord, for %s', (_what, broken, problem) => {
    expect(() => registrationOf(broken)).toThrow(problem);
  });
});
