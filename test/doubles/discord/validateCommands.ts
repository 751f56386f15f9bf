import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import type { Body } from './types.ts';
import { schemaProblems } from './validate.ts';

/** A command or an option as an application registers it. */
export interface Registered {
  readonly name: string;
  readonly type?: number;
  readonly description?: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly min_value?: number;
  readonly max_value?: number;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
  readonly options?: readonly Registered[];
}

const subcommand = 1;
const group = 2;

/** interactions/application-commands: what Discord would answer 400 to. */
export function commandProblems(commands: readonly Body[]): string[] {
  const names = commands.map(({ name }) => name);
  return [
    ...(new Set(names).size < names.length ? ['commands: a name is there twice'] : []),
    ...(commands.length > 100 ? ['commands: more than 100'] : []),
    ...commands.flatMap((command) => [
      ...schemaProblems(ApplicationCommandUpdateRequestSchema, command),
      ...optionProblems(command as unknown as Registered, 0),
      ...sizeProblems(command as unknown as Registered),
    ]),
  ];
}

function optionProblems(part: Registered, depth: number): string[] {
  const { name, description = '', options = [], choices = [], autocomplete } = part;
  const isCommand = depth === 0;
  const nested = options.filter(({ type }) => type === subcommand || type === group);
  const names = options.map((option) => option.name);
  const firstOptional = options.findIndex(({ required }) => !required);
  const behind = firstOptional < 0 ? [] : options.slice(firstOptional);
  const says = (broken: boolean, what: string): string[] => (broken ? [`${name}: ${what}`] : []);
  return [
    ...says(!/^[-_'\p{L}\p{N}]{1,32}$/u.test(name), 'not a name'),
    ...says(name !== name.toLowerCase(), 'a name is lower case'),
    ...says(description.length < 1, 'needs a description'),
    ...says(description.length > 100, 'a description has at most 100 characters'),
    ...says(new Set(names).size < names.length, 'a name is there twice'),
    ...says(
      behind.some(({ required }) => required),
      'a required option stands behind an optional one',
    ),
    ...says(nested.length > 0 && nested.length < options.length, 'mixes options and subcommands'),
    ...says(!isCommand && part.type === group && depth > 1, 'a group within a group'),
    ...says(autocomplete === true && choices.length > 0, 'choices and autocomplete'),
    ...choices.flatMap(({ value }) =>
      says(typeof value === 'string' && value.length > 100, 'a choice has at most 100 characters'),
    ),
    ...options.flatMap((option) => optionProblems(option, depth + 1)),
  ];
}

function sizeProblems(command: Registered): string[] {
  const size = charactersOf(command);
  return size > 8000 ? [`${command.name}: ${size} characters of at most 8000`] : [];
}

const charactersOf = ({ name, description = '', options = [], choices = [] }: Registered): number =>
  name.length +
  description.length +
  choices.reduce((sum, c) => sum + c.name.length + String(c.value).length, 0) +
  options.reduce((sum, option) => sum + charactersOf(option), 0);
