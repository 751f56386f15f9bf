import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { answerText } from '../../../src/adapters/plainText.ts';
import type { Answer } from '../../../src/commands/answer.ts';
import { composeBriefing } from '../../../src/commands/composeBriefing.ts';
import { createDesk } from '../../../src/commands/createDesk.ts';
import { commandTable } from '../../../src/commands/table.ts';
import { createScheduleBook } from '../../../src/schedule/createScheduleBook.ts';
import { runDue } from '../../../src/schedule/runDue.ts';
import { createKeptLines } from '../../../src/store/createKeptLines.ts';
import { openStore } from '../../../src/store/store.ts';
import { servicesOn } from '../../commands/servicesOn.ts';
import type { OptionValues, Person, Seen } from '../../doubles/discord/people.ts';
import { createLog } from './examples.ts';
import { eventually, join } from './harness.ts';
import { labels, read, withoutSpace } from './readBack.ts';

/** The real commands, store and schedules behind the real adapter, all in one process. */
async function openHouse() {
  const folder = await mkdtemp(joinPath(tmpdir(), 'summit-digest-discord-'));
  const opened = await openStore({ dataDir: folder });
  if (!opened.ok) throw new Error(opened.problem.sentence);
  const store = opened;
  const clock = () => new Date();
  const log = createLog();
  let wake = (): void => undefined;
  const services = servicesOn(store, clock, {
    schedules: createScheduleBook({ store, clock, wake: () => wake() }),
  });
  const desk = createDesk({ table: commandTable, services, log, newReference: () => 'r1' });
  const joined = await join(desk, {}, createKeptLines({ store }));
  const runner = runDue({
    store,
    clock,
    log,
    owner: 'the-test',
    compose: (schedule, _fireAt, earlier) => composeBriefing(schedule, earlier, services),
    post: () => joined.link.post,
  });
  wake = runner.wake;
  runner.start();
  onTestFinished(async () => {
    await runner.stop();
    await store.close();
    await rm(folder, { recursive: true });
  });
  return { ...joined, desk, services, houseLog: log };
}

/** Turns the pages to the last one, and gives what they all say. */
async function readAll(person: Person, shown: Seen): Promise<string> {
  const next = shown.buttons.find(({ label }) => label === '▶');
  if (!next || next.disabled) return read(shown);
  const [following] = await person.presses(shown, '▶');
  return read(shown) + (await readAll(person, following!));
}

it.each<[string, OptionValues]>([
  ['digest', {}],
  ['digest', { parts: 'all', words: 60 }],
  ['quotes', { speaker: 'Okafor' }],
  ['check', { quotation: 'We will not sail until the rosters are safe' }],
  ['compare', {}],
  ['timeline', {}],
  ['sources', {}],
  ['status', {}],
  ['schedule list', {}],
  ['help', {}],
])('answers %s %j in Discord as it does anywhere', async (name, values) => {
  const { discord, desk, houseLog } = await openHouse();
  const person = discord.person();
  const [shown, ...more] = await person.asks(name, values);
  const asker = {
    platform: 'discord',
    workspace: discord.guildId,
    channel: discord.channel.id,
    user: person.id,
    mayManage: false,
  } as const;
  const answer = await desk.answer(name, values, asker);
  expect(more).toEqual([]);
  expect(shown!.private).toBe(commandTable.find((known) => known.name === name)!.privately);
  expect(await readAll(person, shown!)).toBe(withoutSpace(answerText(answer)));
  expect(houseLog.entries.filter(({ level }) => level === 'error')).toEqual([]);
});

it('answers every button that a digest offers', async () => {
  const { discord } = await openHouse();
  const person = discord.person();
  const [shown] = await person.asks('digest');
  const offered = labels(shown!);
  expect(offered.length).toBeGreaterThan(1);
  for (const label of offered) {
    const [answer] = await person.presses(shown!, label);
    expect(answer!.texts[0]).toMatch(/^##/);
  }
});

it('schedules a briefing for who may manage the server, and posts it', async () => {
  const { discord, services } = await openHouse();
  const when = { when: 'daily 08:00', zone: 'Europe/Berlin' };
  const [refused] = await discord.person().asks('schedule add', when);
  expect(refused!.texts[0]).toContain('Manage Server');
  const manager = discord.person({ manager: true });
  const [added] = await manager.asks('schedule add', when);
  expect(added!.texts.join('\n')).toContain('Europe/Berlin');
  const [id] = await manager.types('schedule now', { id: 's' }, 'id');
  await manager.asks('schedule now', { id: id! });
  const posted = () => discord.messagesIn(discord.channel.id).filter((seen) => !seen.private);
  await eventually(() => posted().length === 1);
  const at = {
    platform: 'discord',
    workspace: discord.guildId,
    channel: discord.channel.id,
  } as const;
  const [schedule] = await services.schedules.list(at);
  const composed = await composeBriefing(schedule!, null, services);
  if (!composed.ok) throw new Error(composed.problem);
  const briefing = JSON.parse(composed.content) as Answer;
  expect(read(posted()[0]!)).toBe(withoutSpace(answerText(briefing)));
  const [sources] = await discord.person().presses(posted()[0]!, 'Sources');
  expect(sources!.private).toBe(true);
});

it('watches for a person for who may manage the server, and lists it', async () => {
  const { discord } = await openHouse();
  const manager = discord.person({ manager: true });
  const [name] = await manager.types('schedule watch', { quoted: 'ma' }, 'quoted');
  const [added] = await manager.asks('schedule watch', {
    quoted: name!,
    origins: 3,
    differences: true,
    every: 120,
  });
  const shown = added!.texts.join('\n');
  expect(shown).toContain('at most every 120 minutes');
  expect(shown).toContain(
    'Maria Okafor quoted, or a new point of 3 origins, or a difference that opens or closes',
  );
  const [listed] = await discord.person().asks('schedule list');
  expect(listed!.texts.join('\n')).toContain('Maria Okafor quoted');
  const [refused] = await manager.asks('schedule watch', { every: 120 });
  expect(refused!.texts.join('\n')).toContain('needs something to look for');
});
