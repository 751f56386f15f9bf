import type { Answer } from '../../../src/commands/answer.ts';
import type { Asker, CommandDescription } from '../../../src/commands/command.ts';
import type { Desk } from '../../../src/commands/desk.ts';

const described = (
  name: string,
  summary: string,
  more: Partial<CommandDescription> = {},
): CommandDescription => ({
  name,
  summary,
  options: [],
  right: 'anyone',
  privately: false,
  examples: [name],
  ...more,
});

/** A small table with one command of every sort. */
export const testTable: readonly CommandDescription[] = [
  described('digest', 'What happened'),
  described('quotes', 'Who said what', { privately: true }),
  described('schedule add', 'Post a briefing at set times', { right: 'manager', privately: true }),
  described('schedule list', 'The briefings of this channel', { privately: true }),
];

/** A desk that remembers who asked it what, and answers as the test says. */
export function createTestDesk(reply: (line: string, asker: Asker) => Answer | Promise<Answer>) {
  const asked: { line: string; asker: Asker }[] = [];
  const answerLine = async (line: string, asker: Asker): Promise<Answer> => {
    asked.push({ line, asker });
    return reply(line, asker);
  };
  const desk: Desk = {
    table: testTable,
    answerLine,
    answer: (name, _values, asker) => answerLine(name, asker),
    suggest: async () => [],
  };
  return { desk, asked };
}
