import { describeTrouble } from '../store/trouble.ts';
import { changeOf } from './audit/changeOf.ts';
import type { Asker, Command, Reply } from './command.ts';
import type { Desk } from './desk.ts';
import { checkValues } from './grammar/checkValues.ts';
import { parseTokens, splitLine, type Token } from './grammar/parseLine.ts';
import { problemReply } from './problemReply.ts';
import type { Readings } from './readings.ts';
import type { Services } from './services.ts';
import { createSuggest } from './suggest.ts';
import type { TellProgress } from './tellProgress.ts';
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
  /** A new short reference for each request: by it a person's report of a failure is found in the log. */
  readonly newReference: () => string;
  /** Hears of each request that was answered. */
  readonly note?: (answered: Answered) => void;
}

/** A request that was answered; what was asked in words is nobody else's business. */
export interface Answered {
  readonly request: string;
  readonly command: string;
  /** `refused`: the person has to do something else first. */
  readonly outcome: 'done' | 'refused' | 'failed';
  readonly milliseconds: number;
  readonly asker: Asker;
}

/** The desk with whole replies, for adapters that also want the data. */
export interface FullDesk extends Desk {
  readonly replyTokens: (
    tokens: readonly Token[],
    asker: Asker,
    tell?: TellProgress,
  ) => Promise<Reply>;
}

type Given = Readonly<Record<string, string | number | boolean>>;

export function createDesk({
  table,
  services,
  readings,
  log,
  newReference,
  note,
}: DeskParts): FullDesk {
  const run = async (
    command: Command,
    given: Given,
    asker: Asker,
    tell?: TellProgress,
  ): Promise<Reply> => {
    const request = newReference();
    const began = performance.now();
    const reply = await answer(command, given, { asker, tell }, request);
    const milliseconds = performance.now() - began;
    note?.({ request, command: command.name, outcome: outcomeOf(reply), milliseconds, asker });
    return reply;
  };
  const answer = async (
    command: Command,
    given: Given,
    { asker, tell }: { readonly asker: Asker; readonly tell: TellProgress | undefined },
    reference: string,
  ): Promise<Reply> => {
    if (command.right === 'manager' && !asker.mayManage) {
      const { platform } = asker;
      return problemReply({ problem: 'managers-only', command: command.name, platform });
    }
    const values = checkValues(given, command);
    if (!values.ok) return problemReply(values.problem);
    try {
      const reply =
        command.reads && readings
          ? await readings.reply(command.name, values.value, asker, tell)
          : await command.reply(values.value, asker, { ...services, tell });
      if (reply.ok && changes(command)) await audit(command, reply, asker, reference);
      return reply;
    } catch (error) {
      if (error instanceof Unavailable) {
        return problemReply({ problem: 'unavailable', sentence: error.message });
      }
      log.error({ err: error, reference, command: command.name, asker }, 'A command failed');
      const trouble = describeTrouble(error);
      if (trouble !== null) return problemReply({ problem: 'unavailable', sentence: trouble });
      return problemReply({ problem: 'failed', reference });
    }
  };
  /** A change that cannot be noted stays: whoever asked must not take it for undone. */
  const audit = async (
    { name }: Command,
    { data }: Reply,
    { platform, workspace, channel, user }: Asker,
    reference: string,
  ): Promise<void> => {
    const at = services.clock().toISOString();
    const place = { at, platform, workspace, channel, person: user, command: name };
    try {
      await services.audit.note({ ...place, ...changeOf(data) });
    } catch (error) {
      log.error({ err: error, reference, ...place }, 'A change could not be noted in the audit');
    }
  };
  const replyTokens: FullDesk['replyTokens'] = async (tokens, asker, tell) => {
    const parsed = parseTokens(tokens, table);
    if (!parsed.ok) return problemReply(parsed.problem);
    return run(parsed.value.command, parsed.value.values, asker, tell);
  };
  return {
    table,
    replyTokens,
    answerLine: async (line, asker, tell) =>
      (await replyTokens(splitLine(line), asker, tell)).answer,
    answer: async (name, values, asker, tell) => {
      const command = table.find((known) => known.name === name);
      const reply = command
        ? await run(command, values, asker, tell)
        : problemReply({ problem: 'unknown-command', given: name, nearest: null });
      return reply.answer;
    },
    suggest: createSuggest(services),
  };
}

const changes = ({ right, changes = right === 'manager' }: Command): boolean => changes;

const outcomeOf = ({ ok, data }: Reply): Answered['outcome'] => {
  if (ok) return 'done';
  return 'problem' in data && data.problem === 'failed' ? 'failed' : 'refused';
};
