import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandSubcommandGroupOption,
  APIApplicationCommandSubcommandOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { CommandDescription, CommandOption } from '../../commands/command.ts';
import { commandName, limits } from './limits.ts';

/** interactions/application-commands: the numbers of the option types that are used here. */
const types = { subcommand: 1, group: 2, string: 3, integer: 4, boolean: 5 } as const;

/**
 * The table as Discord registers it: one command with a subcommand for each entry, "schedule add"
 * in a group. Throws where the table breaks one of Discord's limits: it would refuse all of it.
 */
export function registrationOf(
  table: readonly CommandDescription[],
): RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  const registration = {
    type: 1,
    name: commandName,
    description: 'What the outlets report, who said what, and where they differ',
    // To a server or to one's own account; in servers, with the bot, and in private messages.
    integration_types: [0, 1],
    contexts: [0, 1, 2],
    options: [...single(table), ...groups(table)],
  } satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;
  const broken = brokenLimits(registration);
  if (broken.length > 0) {
    throw new Error(`Discord would refuse the table of commands: ${broken.join('; ')}.`);
  }
  return [registration];
}

const single = (table: readonly CommandDescription[]): APIApplicationCommandSubcommandOption[] =>
  table
    .filter(({ name }) => !name.includes(' '))
    .map((command) => subcommand(command.name, command));

function groups(
  table: readonly CommandDescription[],
): APIApplicationCommandSubcommandGroupOption[] {
  const inGroups = table.filter(({ name }) => name.includes(' '));
  const names = new Set(inGroups.map(({ name }) => name.split(' ')[0]!));
  return [...names].map((name) => {
    const members = inGroups.filter((command) => command.name.startsWith(`${name} `));
    const verbs = members.map((command) => command.name.slice(name.length + 1));
    return {
      type: types.group,
      name,
      description: `${name}: ${verbs.join(', ')}`,
      options: members.map((command, at) => subcommand(verbs[at]!, command)),
    };
  });
}

function subcommand(
  name: string,
  { summary, options }: CommandDescription,
): APIApplicationCommandSubcommandOption {
  const requiredFirst = [
    ...options.filter(({ required }) => required),
    ...options.filter(({ required }) => !required),
  ];
  return {
    type: types.subcommand,
    name,
    description: summary,
    options: requiredFirst.map(describeOption),
  };
}

function describeOption(option: CommandOption): APIApplicationCommandBasicOption {
  const { name, summary, required } = option;
  const shared = { name, description: summary, required };
  if (option.kind === 'whole-number') {
    return {
      type: types.integer,
      ...shared,
      ...(option.min === undefined ? {} : { min_value: option.min }),
      ...(option.max === undefined ? {} : { max_value: option.max }),
    };
  }
  if (option.kind === 'flag') return { type: types.boolean, ...shared };
  if (option.kind === 'choice') {
    const choices = (option.choices ?? []).map((choice) => ({ name: choice, value: choice }));
    return { type: types.string, ...shared, choices };
  }
  return { type: types.string, ...shared, ...(option.suggest ? { autocomplete: true } : {}) };
}

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly options?: readonly Described[];
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
}

function brokenLimits(registration: Described): string[] {
  const characters = countCharacters(registration);
  return [
    ...brokenIn(registration, ''),
    ...(characters > limits.commandCharacters
      ? [`it has ${characters} characters of at most ${limits.commandCharacters}`]
      : []),
  ];
}

function brokenIn(part: Described, above: string): string[] {
  const path = `${above} ${part.name}`.trim();
  const { name, description = '', options = [], choices = [] } = part;
  const rules: [boolean, string][] = [
    [/^[-_\p{L}\p{N}]{1,32}$/u.test(name) && name === name.toLowerCase(), 'is no name of Discord'],
    [description.length > 0, 'has no description'],
    [description.length <= limits.commandDescription, 'has too long a description'],
    [options.length <= limits.commandOptions, 'has too many options'],
    [new Set(options.map((option) => option.name)).size === options.length, 'has a name twice'],
    [choices.length <= limits.commandChoices, 'has too many choices'],
    [choices.every((choice) => choice.name.length <= limits.choiceText), 'has too long a choice'],
  ];
  const broken = rules.filter(([kept]) => !kept).map(([, what]) => `"${path}" ${what}`);
  return [...broken, ...options.flatMap((option) => brokenIn(option, path))];
}

/** "Combined name, description, and value": interactions/application-commands, limits. */
function countCharacters({
  name,
  description = '',
  options = [],
  choices = [],
}: Described): number {
  const ofChoices = choices.reduce((sum, c) => sum + c.name.length + String(c.value).length, 0);
  const ofOptions = options.reduce((sum, option) => sum + countCharacters(option), 0);
  return name.length + description.length + ofChoices + ofOptions;
}
