import { describe, expect, it } from 'vitest';
import { call, open, times } from './calls.ts';
import type { Body } from './types.ts';
import { commandProblems } from './validateCommands.ts';

describe('commands that Discord refuses', () => {
  const command = (given: Body = {}): Body => ({
    name: 'x',
    type: 1,
    description: 'd',
    ...given,
  });
  const option = (given: Body = {}): Body => ({ type: 3, name: 'o', description: 'd', ...given });
  const withOptions = (...options: Body[]) => command({ options });

  it.each<[string, Body[]]>([
    ['an upper-case name', [command({ name: 'Quotes' })]],
    ['a name of 33 characters', [command({ name: 'x'.repeat(33) })]],
    ['a name with a space', [command({ name: 'a b' })]],
    ['no description', [command({ description: '' })]],
    ['a description of 101', [command({ description: 'x'.repeat(101) })]],
    ['26 options', [withOptions(...times(26, (at) => option({ name: `o${at}` })))]],
    [
      'a required option behind an optional one',
      [withOptions(option(), option({ name: 'p', required: true }))],
    ],
    ['an option that is there twice', [withOptions(option(), option())]],
    ['options beside subcommands', [withOptions(option(), option({ type: 1, name: 's' }))]],
    [
      '26 choices',
      [withOptions(option({ choices: times(26, (at) => ({ name: `${at}`, value: `${at}` })) }))],
    ],
    [
      'a choice of 101 characters',
      [withOptions(option({ choices: [{ name: 'a', value: 'x'.repeat(101) }] }))],
    ],
    [
      'choices and autocomplete',
      [withOptions(option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] }))],
    ],
    [
      'more than 8000 characters',
      [
        withOptions(
          ...times(25, (at) =>
            option({
              name: `o${at}`,
              choices: times(25, (n) => ({ name: `name number ${n}`, value: `value number ${n}` })),
            }),
          ),
        ),
      ],
    ],
    ['the same name twice', [command(), command()]],
    ['a key that does not exist', [command({ colour: 'red' })]],
  ])('%s', async (_what, commands) => {
    const discord = await open();
    const path = `/applications/${discord.world.applicationId}/commands`;
    expect((await call(discord, 'PUT', path, commands)).status).toBe(400);
    expect(discord.takeComplaints()).not.toEqual([]);
    expect(discord.world.commands).toEqual([]);
  });

  it('and takes one that keeps them all', () => {
    expect(
      commandProblems([withOptions(option({ required: true }), option({ name: 'p' }))]),
    ).toEqual([]);
  });
});
