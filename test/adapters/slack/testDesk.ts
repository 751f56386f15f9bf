import type { Answer } from '../../../src/commands/answer.ts';
import type { Asker, CommandDescription } from '../../../src/commands/command.ts';
import type { Desk } from '../../../src/commands/desk.ts';
import type { TellProgress } from '../../../src/commands/tellProgress.ts';

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
export function createTestDesk(
  reply: (line: string, asker: Asker, tell: TellProgress) => Answer | Promise<Answer>,
) {
  const asked: { line: string; asker: Asker }[] = [];
  const answerLine: Desk['answerLine'] = async (line, asker, tell = () => undefined) => {
    asked.push({ line, asker });
    return reply(line, asker, tell);
  };
  const desk: Desk = {
    table: testTable,
    answerLine,
    answer: (name, _values, asker, tell) => answerLine(name, asker, tell),
    suggest: async () => [],
  };
  return { desk, asked };
}
