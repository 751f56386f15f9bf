import type { Asker, Command, Reply } from './command.ts';
import type { Desk } from './desk.ts';
import { checkValues } from './grammar/checkValues.ts';
import { parseTokens, splitLine, type Token } from './grammar/parseLine.ts';
import { problemReply } from './problemReply.ts';
import type { Readings } from './readings.ts';
import type { Services } from './services.ts';
import { createSuggest } from './suggest.ts';
import { Unavailable } from './unavailable.ts';

/** What the desk writes to the log: pino's shape. */
export interface Log {
  readonly error: (fields: object, message: string) => void;
}

export interface DeskParts {
  readonly table: readonly Command[];
  readonly services: Services;
  /** Reads topics on another thread; absent where nobody else waits for this one. */
  readonly readings?: Pick<Readings, 'reply'> | undefined;
  readonly log: Log;
  /** A new short reference by which a person's report of a failure is found in the log. */
  readonly newReference: () => string;
}

/** The desk with whole replies, for adapters that also want the data. */
export interface FullDesk extends Desk {
  readonly replyTokens: (tokens: readonly Token[], asker: Asker) => Promise<Reply>;
}

export function createDesk({ table, services, readings, log, newReference }: DeskParts): FullDesk {
  const run = async (
    command: Command,
    given: Readonly<Record<string, string | number | boolean>>,
    asker: Asker,
  ): Promise<Reply> => {
    if (command.right === 'manager' && !asker.mayManage) {
      const { platform } = asker;
      return problemReply({ problem: 'managers-only', command: command.name, platform });
    }
    const values = checkValues(given, command);
    if (!values.ok) return problemReply(values.problem);
    try {
      return command.reads && readings
        ? await readings.reply(command.name, values.value, asker)
        : await command.reply(values.value, asker, services);
    } catch (error) {
      if (error instanceof Unavailable) {
        return problemReply({ problem: 'unavailable', sentence: error.message });
      }
      const reference = newReference();
      log.error({ err: error, reference, command: command.name, asker }, 'A command failed');
      return problemReply({ problem: 'failed', reference });
    }
  };
  const replyTokens = async (tokens: readonly Token[], asker: Asker): Promise<Reply> => {
    const parsed = parseTokens(tokens, table);
    if (!parsed.ok) return problemReply(parsed.problem);
    return run(parsed.value.command, parsed.value.values, asker);
  };
  return {
    table,
    replyTokens,
    answerLine: async (line, asker) => (await replyTokens(splitLine(line), asker)).answer,
    answer: async (name, values, asker) => {
      const command = table.find((known) => known.name === name);
      const reply = command
        ? await run(command, values, asker)
        : problemReply({ problem: 'unknown-command', given: name, nearest: null });
      return reply.answer;
    },
    suggest: createSuggest(services),
  };
}
