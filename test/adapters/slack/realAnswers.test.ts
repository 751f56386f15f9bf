import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { answerText } from '../../../src/adapters/plainText.ts';
import { renderAnswer } from '../../../src/adapters/slack/render.ts';
import type { Asker } from '../../../src/commands/command.ts';
import { createDesk } from '../../../src/commands/createDesk.ts';
import type { Desk } from '../../../src/commands/desk.ts';
import type { Services } from '../../../src/commands/services.ts';
import { commandTable } from '../../../src/commands/table.ts';
import { readLibrary } from '../../../src/main/readLibrary.ts';
import { followsNothing } from '../../commands/followsNothing.ts';
import { checkMessage } from '../../doubles/slack/checkMessage.ts';
import { readBlocks } from '../../doubles/slack/readMessage.ts';
import { createKeptLines } from './answers.ts';
import { endAll, start } from './connected.ts';

afterEach(endAll);

const asker: Asker = {
  platform: 'slack',
  workspace: 'T1',
  channel: 'C1',
  user: 'U1',
  mayManage: false,
};
/** Commands that read; the others need a store. */
const lines = commandTable
  .filter(({ name }) => !/^(?:schedule|topic|status)\b/.test(name))
  .flatMap(({ examples }) => examples);

let desk: Desk;
beforeAll(async () => {
  const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url));
  const { library } = await readLibrary([], seeds, () => {});
  const services = {
    library,
    following: followsNothing,
    clock: () => new Date('2018-07-29T08:00:00Z'),
    zone: 'UTC',
    serving: true,
    connections: () => [],
  } as unknown as Services;
  const log = { error: (fields: object) => expect.fail(JSON.stringify(fields)) };
  desk = createDesk({ table: commandTable, services, log, newReference: () => 'r' });
});

const letters = (shown: string) => shown.replace(/\s+/gu, '');

it.each(lines)('the answer to "%s" fits into Slack, whole', async (line) => {
  const answer = await desk.answerLine(line, asker);
  const messages = await renderAnswer(answer, createKeptLines());
  expect(messages.flatMap((message) => checkMessage({ ...message }))).toEqual([]);
  const shown = messages.map(({ blocks }) => readBlocks(blocks)).join('\n');
  expect(letters(shown)).toBe(letters(answerText(answer)));
});

it('the digest of the seeds is read in a channel, and its buttons answer', async () => {
  const { slack } = await start('HTTP', (line, who) => desk.answerLine(line, who));
  await slack.type('');
  const digest = await slack.ledger.message(0);
  expect(digest.blocks[0]!.type).toBe('header');
  const row = digest.blocks.find(({ type }) => type === 'actions');
  const labels = row?.type === 'actions' ? row.elements : [];
  expect(labels.length).toBeGreaterThan(0);
  for (const [at, button] of labels.entries()) {
    await slack.press(digest, (button as { action_id: string }).action_id);
    const { onlyFor, thread } = await slack.ledger.message(at + 1);
    expect(thread).toBe(onlyFor === null ? digest.ts : null);
  }
  expect(slack.ledger.complaints).toEqual([]);
});
