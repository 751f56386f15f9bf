import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/commands/messages.ts';
import type { Problem } from '../../src/commands/problems.ts';

const problems: readonly Problem[] = [
  { problem: 'unknown-command', given: 'qoutes', nearest: 'quotes' },
  { problem: 'unknown-command', given: 'xyzzy', nearest: null },
  { problem: 'unfinished-command', given: 'schedule', known: ['add', 'list'] },
  { problem: 'unknown-option', given: '--word', command: 'digest', nearest: '--words' },
  { problem: 'option-without-value', option: 'words', command: 'digest' },
  { problem: 'option-given-twice', option: 'words' },
  {
    problem: 'missing-option',
    option: 'id',
    command: 'schedule pause',
    example: 'schedule pause s1',
  },
  { problem: 'too-many-words', given: 's2', command: 'schedule pause' },
  { problem: 'not-a-number', option: 'words', given: 'many' },
  { problem: 'out-of-range', option: 'words', given: '1', min: 30, max: 2000 },
  { problem: 'not-a-day', option: 'since', given: 'tomorrow' },
  { problem: 'not-a-choice', option: 'parts', given: 'some', choices: ['points', 'all'] },
  { problem: 'days-turned-round', first: '2018-07-28', last: '2018-07-20' },
  { problem: 'unknown-topic', given: 'strike', known: ['summit'] },
  { problem: 'nothing-to-read', topic: 'summit', asOf: null },
  { problem: 'nothing-to-read', topic: 'summit', asOf: '2018-01-01' },
  { problem: 'managers-only', command: 'schedule add', platform: 'slack' },
  { problem: 'managers-only', command: 'schedule add', platform: 'discord' },
  { problem: 'failed', reference: 'a1b2' },
  { problem: 'unknown-zone', given: 'Europe/Berln', nearest: 'Europe/Berlin' },
  { problem: 'cron-with-seconds', given: '0 0 8 * * *' },
  { problem: 'bad-cron', given: 'sometimes' },
  { problem: 'never-fires', given: '0 8 31 2 *' },
  { problem: 'too-often', given: '*/10 * * * *', minutesBetween: 60 },
  { problem: 'too-many-schedules', most: 20, of: 'channel' },
  { problem: 'too-many-schedules', most: 50, of: 'person' },
  { problem: 'same-schedule', id: 's3', paused: false },
  { problem: 'same-schedule', id: 's3', paused: true },
  { problem: 'unknown-delivery', given: 'd123' },
  { problem: 'not-failed', given: 'd123', state: 'delivered' },
  { problem: 'schedule-removed', given: 'd123', schedule: 's3' },
  { problem: 'unknown-schedule', given: 's9' },
];

describe('the words for what is wrong', () => {
  it.each(problems.map((problem) => [problem.problem, problem] as const))(
    '%s: one sentence that shows what was given',
    (_, problem) => {
      const sentence = describeProblem(problem);
      expect(sentence).toMatch(/^["A-Z].{20,}$/);
      expect(sentence).not.toMatch(/undefined|null|\n|\[object/);
      if ('given' in problem) expect(sentence).toContain(problem.given);
    },
  );

  it('stay one line for whatever is given', () => {
    const given = `a\n${'very '.repeat(100)}long word`;
    const sentence = describeProblem({ problem: 'bad-cron', given });
    expect(sentence).not.toContain('\n');
    expect(sentence.length).toBeLessThan(260);
  });
});
