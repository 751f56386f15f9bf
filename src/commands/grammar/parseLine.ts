import { nearestWord } from '../../core/language/editDistance.ts';
import type { CommandDescription, CommandOption } from '../command.ts';
import type { Checked } from '../problems.ts';

/** One word of a line, or one run between quotation marks. */
export interface Token {
  /** Without the marks around it. */
  readonly text: string;
  /** As it was typed. */
  readonly raw: string;
  readonly quoted: boolean;
}

export interface ParsedLine<Known extends CommandDescription> {
  readonly command: Known;
  /** Values by option name, not yet checked. */
  readonly values: Readonly<Record<string, string>>;
}

/** Straight and curly marks (telephones write the curly ones) and guillemets. */
const quotedRun = /"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»/;
const tokenPattern = new RegExp(`(?:--[a-z-]+=)?(?:${quotedRun.source})(?=\\s|$)|\\S+`, 'gu');

/** Splits a line at white space; what stands between quotation marks stays together. */
export function splitLine(line: string): Token[] {
  return [...line.matchAll(tokenPattern)].map(([raw]) => readToken(raw));
}

function readToken(raw: string): Token {
  const marked = raw.length >= 2 && new RegExp(`^(?:${quotedRun.source})$`, 'u').test(raw);
  return marked ? { raw, text: raw.slice(1, -1), quoted: true } : { raw, text: raw, quoted: false };
}

/** Tokens of words that a shell has already split. */
export const wordsAsTokens = (words: readonly string[]): Token[] =>
  words.map((word) => ({ raw: word, text: word, quoted: !/^(?:--|[—–])[a-z]/.test(word) }));

/**
 * Finds the command and its options in a line. Without any words it is the digest; so it is when
 * the line begins with an option.
 */
export function parseTokens<Known extends CommandDescription>(
  tokens: readonly Token[],
  table: readonly Known[],
): Checked<ParsedLine<Known>> {
  const found = findCommand(tokens, table);
  if (!found.ok) return found;
  const { command, rest } = found.value;
  const values = readValues(rest, command);
  return values.ok ? { ok: true, value: { command, values: values.value } } : values;
}

function findCommand<Known extends CommandDescription>(
  tokens: readonly Token[],
  table: readonly Known[],
): Checked<{ command: Known; rest: readonly Token[] }> {
  const first = tokens[0];
  if (first === undefined || optionName(first) !== null) {
    return { ok: true, value: { command: byName(table, 'digest')!, rest: tokens } };
  }
  const word = first.text.toLowerCase();
  const command = byName(table, word);
  if (command) return { ok: true, value: { command, rest: tokens.slice(1) } };
  const group = table.filter(({ name }) => name.startsWith(`${word} `));
  const second = tokens[1]?.text.toLowerCase();
  const inGroup = group.find(({ name }) => name === `${word} ${second}`);
  if (inGroup) return { ok: true, value: { command: inGroup, rest: tokens.slice(2) } };
  const list = group.find(({ name }) => name === `${word} list`);
  if (list && tokens[1] && isOption(tokens[1])) {
    return { ok: true, value: { command: list, rest: tokens.slice(1) } };
  }
  if (group.length > 0) {
    const known = group.map(({ name }) => name.slice(word.length + 1));
    return { ok: false, problem: { problem: 'unfinished-command', given: word, known } };
  }
  const names = table.flatMap(({ name }) => [name, name.split(' ')[0]!]);
  return {
    ok: false,
    problem: { problem: 'unknown-command', given: first.text, nearest: nearestWord(word, names) },
  };
}

const byName = <Known extends CommandDescription>(table: readonly Known[], name: string) =>
  table.find((command) => command.name === name);

function readValues(
  tokens: readonly Token[],
  command: CommandDescription,
): Checked<Record<string, string>> {
  const values: Record<string, string> = {};
  const unnamed: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const named = optionName(token);
    if (named === null) {
      unnamed.push(token);
      continue;
    }
    const option = command.options.find(({ name }) => name === named.name);
    if (!option) return { ok: false, problem: unknownOption(named.name, command) };
    if (option.name in values) {
      return { ok: false, problem: { problem: 'option-given-twice', option: option.name } };
    }
    const value = named.value ?? (option.kind === 'flag' ? 'true' : tokens[++at]?.text);
    if (value === undefined || value === '') {
      return {
        ok: false,
        problem: { problem: 'option-without-value', option: option.name, command: command.name },
      };
    }
    values[option.name] = value;
  }
  return placeUnnamed(unnamed, command, values);
}

/** Gives the words without a name to the options that take them, in the table's order. */
function placeUnnamed(
  unnamed: readonly Token[],
  command: CommandDescription,
  values: Record<string, string>,
): Checked<Record<string, string>> {
  let left = unnamed;
  for (const option of command.options) {
    if (left.length === 0) break;
    if (option.given === 'named' || option.name in values) continue;
    const taken = option.given === 'word' ? left.slice(0, 1) : left;
    values[option.name] = joinTokens(taken);
    left = left.slice(taken.length);
  }
  if (left.length === 0) return { ok: true, value: values };
  const given = left.map(({ raw }) => raw).join(' ');
  return { ok: false, problem: { problem: 'too-many-words', given, command: command.name } };
}

/** A single quoted run loses its marks; several words keep theirs, since they may be part of what is asked. */
function joinTokens(tokens: readonly Token[]): string {
  return tokens.length === 1 ? tokens[0]!.text : tokens.map(({ raw }) => raw).join(' ');
}

/** "deliveries --failed" lists, as "deliveries list --failed" does. */
export const isOption = (token: Token): boolean => optionName(token) !== null;

/** Telephones turn `--` into a dash. */
function optionName(token: Token): { name: string; value: string | null } | null {
  if (token.quoted) return null;
  const match = /^(?:--|[—–])([a-z][a-z-]*)(?:=(.*))?$/su.exec(token.raw);
  if (!match) return null;
  const value = match[2] === undefined ? null : readToken(match[2]).text;
  return { name: match[1]!, value };
}

function unknownOption(given: string, command: CommandDescription) {
  const names = command.options.map(({ name }: CommandOption) => name);
  const nearest = nearestWord(given, names);
  return {
    problem: 'unknown-option',
    given: `--${given}`,
    command: command.name,
    nearest: nearest && `--${nearest}`,
  } as const;
}
