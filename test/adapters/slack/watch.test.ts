import { afterEach, expect, it, onTestFinished } from 'vitest';
import { composeBriefing } from '../../../src/commands/composeBriefing.ts';
import { createDesk } from '../../../src/commands/createDesk.ts';
import type { Desk } from '../../../src/commands/desk.ts';
import { createMemoryLibrary } from '../../../src/commands/memoryLibrary.ts';
import { readStored } from '../../../src/commands/readStored.ts';
import { createStoreLibrary } from '../../../src/commands/storeLibrary.ts';
import { commandTable } from '../../../src/commands/table.ts';
import { runDue } from '../../../src/schedule/runDue.ts';
import { keepReport } from '../../../src/store/library/keepReports.ts';
import { addTopic } from '../../../src/store/library/topics.ts';
import { servicesOn } from '../../commands/servicesOn.ts';
import { readBlocks } from '../../doubles/slack/readMessage.ts';
import { everything } from '../../store/library/everything.ts';
import { draft, follow, noon } from '../../store/library/invented.ts';
import { newPlace } from '../../store/stores.ts';
import { endAll, start } from './connected.ts';

afterEach(endAll);

/** The real commands, store, library and runner behind the real Bolt, with a topic that grows. */
async function openHouse() {
  const place = await newPlace('sqlite');
  const store = await place.open();
  let now = noon;
  const clock = () => now;
  const library = createStoreLibrary({
    builtIn: createMemoryLibrary(new Map()),
    open: async () => store,
    read: readStored,
  });
  const services = servicesOn(store, clock, { library });
  const fails = (facts: object) => expect.fail(JSON.stringify(facts));
  const log = { info: () => {}, warn: fails, error: fails };
  const desk: Desk = createDesk({ table: commandTable, services, log, newReference: () => 'r' });
  const { slack, app } = await start('Socket Mode', desk.answerLine, { desk });
  const { team, admin } = slack.workspace;
  const source = await follow(store, team);
  await addTopic(store.db, { ...everything, workspace: team, name: 'ferries', madeBy: admin }, now);
  const runner = runDue({
    store,
    clock,
    log,
    owner: 'the test',
    compose: (schedule, _at, earlier, remarks) =>
      composeBriefing(schedule, earlier, services, remarks),
    post: () => app.post,
  });
  onTestFinished(async () => {
    await runner.stop(1);
    await place.clear();
  });
  return {
    slack,
    bring: (change: Parameters<typeof draft>[0]) =>
      keepReport(store.db, draft(change), source.id, now),
    go: async (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
      runner.wake();
      await runner.quiet();
    },
    /** What somebody who types it reads. */
    ask: async (line: string, user: string) => {
      const before = slack.ledger.delivered.length;
      await slack.type(line, { user });
      return readBlocks((await slack.ledger.message(before)).blocks);
    },
  };
}

it('a watch made in Slack tells its channel of new words, once in its time, and is nobody’s to change who may not', async () => {
  const { slack, bring, go, ask } = await openHouse();
  const { admin, reader, channel } = slack.workspace;
  const wanted = 'schedule watch “Maria Okafor” --every 120 --topic ferries';
  expect(await ask(wanted, reader)).toMatch(/admin/u);
  expect(await ask('schedule watch --topic ferries', admin)).toContain('something to look for');
  expect(await ask(`${wanted} --every 5`, admin)).toMatch(/60 minutes|every|once/u);
  expect(await ask(wanted, admin)).toContain('at most every 120 minutes · ferries');
  await go(0);
  const spoken = slack.ledger.delivered.length;
  await bring({ text: 'The ferries of Port Ellery stayed in the harbour on Monday, a port said.' });
  await go(10);
  expect(slack.ledger.delivered.length).toBe(spoken);
  await bring({ url: 'https://mirror.example/strike', outlet: 'The Mirror' });
  await go(10);
  const alert = await slack.ledger.message(spoken);
  expect(alert).toMatchObject({ channel, onlyFor: null, thread: null, via: 'chat.postMessage' });
  expect(readBlocks(alert.blocks)).toMatch(/Quoted: Maria Okafor[\s\S]*We will not sail/u);
  await slack.press(alert, 'Quotes', { user: reader });
  const quotes = await slack.ledger.message(spoken + 1);
  expect(readBlocks(quotes.blocks)).toContain('We will not sail');
  await bring({
    url: 'https://gazette.example/talks',
    title: 'Talks go on',
    text: '“The boats are ours to keep safe until the very last night of these talks,” Maria Okafor told the Gazette on Tuesday.',
  });
  await go(60);
  expect(slack.ledger.delivered.length).toBe(spoken + 2);
  await go(60);
  const next = await slack.ledger.message(spoken + 2);
  expect(readBlocks(next.blocks)).toMatch(/The boats are ours to keep safe/u);
  expect(readBlocks(next.blocks)).not.toContain('We will not sail');
  expect(await ask('schedule list', reader)).toContain('Maria Okafor quoted');
  expect(slack.ledger.complaints).toEqual([]);
});
