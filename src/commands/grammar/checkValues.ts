import type { CommandDescription, CommandOption, OptionValues } from '../command.ts';
import type { Checked } from '../problems.ts';
import { isDay } from '../show/days.ts';

/** Turns what was given into values of the options' kinds; the first thing wrong is told. */
export function checkValues(
  given: Readonly<Record<string, string | number | boolean>>,
  command: CommandDescription,
): Checked<OptionValues> {
  const values: Record<string, string | number> = {};
  for (const option of command.options) {
    const value = String(given[option.name] ?? '').trim();
    if (value === '') {
      if (option.required) return { ok: false, problem: missing(option, command) };
      continue;
    }
    const checked = checkValue(option, value);
    if (!checked.ok) return checked;
    values[option.name] = checked.value;
  }
  return daysInOrder(values);
}

function checkValue(option: CommandOption, given: string): Checked<string | number> {
  switch (option.kind) {
    case 'flag':
      return { ok: true, value: given === 'false' ? 'false' : 'true' };
    case 'text':
      return { ok: true, value: given };
    case 'day':
      return isDay(given)
        ? { ok: true, value: given }
        : { ok: false, problem: { problem: 'not-a-day', option: option.name, given } };
    case 'choice':
      return checkChoice(option, given);
    case 'whole-number':
      return checkNumber(option, given);
  }
}

function checkChoice(option: CommandOption, given: string): Checked<string> {
  const choices = option.choices ?? [];
  const choice = choices.find((known) => known === given.toLowerCase());
  return choice === undefined
    ? { ok: false, problem: { problem: 'not-a-choice', option: option.name, given, choices } }
    : { ok: true, value: choice };
}

function checkNumber(option: CommandOption, given: string): Checked<number> {
  if (!/^[+-]?\d+$/.test(given)) {
    return { ok: false, problem: { problem: 'not-a-number', option: option.name, given } };
  }
  const value = Number(given);
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = option;
  return value < min || value > max
    ? { ok: false, problem: { problem: 'out-of-range', option: option.name, given, min, max } }
    : { ok: true, value };
}

function daysInOrder(values: Record<string, string | number>): Checked<OptionValues> {
  const first = values.since;
  const last = values.until ?? values['as-of'];
  if (typeof first === 'string' && typeof last === 'string' && first > last) {
    return { ok: false, problem: { problem: 'days-turned-round', first, last } };
  }
  return { ok: true, value: values };
}

const missing = (option: CommandOption, command: CommandDescription) =>
  ({
    problem: 'missing-option',
    option: option.name,
    command: command.name,
    example: command.examples[0] ?? command.name,
  }) as const;
