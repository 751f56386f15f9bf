import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerText } from '../../src/adapters/plainText.ts';
import type { Asker } from '../../src/commands/command.ts';
import { createDesk, type FullDesk } from '../../src/commands/createDesk.ts';
import { splitLine } from '../../src/commands/grammar/parseLine.ts';
import { commandTable } from '../../src/commands/table.ts';
import type { SourceBook } from '../../src/follow/sourceBook.ts';
import { listChanges, noteChange } from '../../src/store/audit.ts';
import { exportAll } from '../../src/store/exportAll.ts';
import { forgetOld } from '../../src/store/forgetOld.ts';
import type { Store } from '../../src/store/store.ts';
import { engines, newPlace, type Place } from '../store/stores.ts';
import { followsNothing } from './followsNothing.ts';
import { servicesOn } from './servicesOn.ts';

const manager: Asker = {
  platform: 'slack',
  workspace: 'T1',
  channel: 'C1',
  user: 'U1',
  mayManage: true,
};
const other: Asker = { ...manager, workspace: 'T2', user: 'U2' };
const reader: Asker = { ...manager, user: 'U3', mayManage: false };
const operator: Asker = { ...manager, platform: 'terminal', workspace: 'local', user: 'local' };

const key = 'https://feeds.example.org/all?token=k3y-of-somebody';
const following: SourceBook = {
  ...followsNothing,
  follow: async () => ({
    ok: true,
    isNew: true,
    others: [],
    feed: {
      id: 'f1',
      title: 'All news',
      url: null,
      host: 'feeds.example.org',
      lastReadAt: null,
      lastBrought: 0,
      failures: 0,
      problem: null,
      nextReadAt: null,
      failingSince: null,
      movedFrom: null,
      movingTo: null,
    },
  }),
};

describe.each(engines)('The audit, on %s', (engine) => {
  let place: Place;
  let store: Store;
  let desk: FullDesk;
  let now: Date;
  let writes = true;
  const logged: string[] = [];

  beforeEach(async () => {
    place = await newPlace(engine);
    store = await place.open();
    now = new Date('2026-05-01T07:00:00.000Z');
    writes = true;
    logged.length = 0;
    const clock = () => now;
    desk = createDesk({
      table: commandTable,
      services: servicesOn(store, clock, {
        following,
        audit: {
          note: async (entry) => {
            if (!writes) throw new Error('the disk is full');
            await noteChange(store.db, entry);
          },
          list: (at, most) => listChanges(store.db, at, most),
        },
      }),
      log: { error: (_facts, sentence) => void logged.push(sentence) },
      newReference: () => 'r1',
    });
  });
  afterEach(() => place.clear());

  const ask = async (line: string, asker: Asker = manager) => {
    const reply = await desk.replyTokens(splitLine(line), asker);
    now = new Date(now.getTime() + 60_000);
    return { ...reply, text: answerText(reply.answer) };
  };
  const changes = async (asker: Asker = manager) =>
    ((await ask('audit', asker)).data as { changes: Record<string, unknown>[] }).changes;

  it('tells who changed which schedule, topic and source, when, and what it became', async () => {
    await ask('topic add harbour --all "ferry, strike" --people "Maria Okafor"');
    await ask('schedule add weekdays 08:00 Europe/Berlin');
    await ask('schedule pause s1');
    await ask(`follow ${key}`);
    expect((await changes()).reverse()).toMatchObject([
      {
        command: 'topic add',
        subject: 'harbour',
        detail: 'all: ferry, strike; people: Maria Okafor',
      },
      {
        at: '2026-05-01T07:01:00.000Z',
        person: 'U1',
        command: 'schedule add',
        subject: 's1',
        detail: 'weekdays at 08:00 in Europe/Berlin, summit, 220 words, active, channel C1',
      },
      { command: 'schedule pause', subject: 's1', detail: expect.stringContaining('paused') },
      { command: 'follow', subject: 'f1', detail: 'feeds.example.org, All news' },
    ]);
    expect((await ask('audit')).text).toMatch(/1 May 2026, 07:02 \(UTC\) · U1 · schedule pause s1/);
  });

  it('holds no address that is a key, and goes into the export', async () => {
    await ask(`follow ${key}`);
    const lines: string[] = [];
    await exportAll(store.db, (line) => void lines.push(line));
    expect(lines.filter((line) => line.includes('"table":"audit"'))).toHaveLength(1);
    expect(lines.join('\n')).not.toContain('k3y-of-somebody');
  });

  it('tells nothing of what was only read, refused, or not allowed', async () => {
    await ask('schedule list');
    await ask('deliveries list');
    await ask('schedule pause s9');
    await ask('schedule add weekdays 08:00 Mars/Olympus');
    await ask('schedule add weekdays 08:00', reader);
    await ask('audit');
    expect(await changes()).toEqual([]);
    expect((await ask('audit', reader)).ok).toBe(false);
  });

  it('is told to each workspace by itself, and whole to who runs the program', async () => {
    await ask('topic add harbour --all ferry');
    await ask('topic add trains --all train', other);
    expect(await changes()).toMatchObject([{ subject: 'harbour' }]);
    expect(await changes(other)).toMatchObject([{ subject: 'trains' }]);
    expect(await changes(operator)).toHaveLength(2);
    expect((await ask('audit', operator)).text).toContain('slack T2 · U2 · topic add trains');
  });

  it('that cannot be written leaves the change as it is, and says so in the log', async () => {
    writes = false;
    expect((await ask('topic add harbour --all ferry')).ok).toBe(true);
    expect(logged).toEqual(['A change could not be noted in the audit']);
  });

  it('is forgotten after two years', async () => {
    await ask('topic add harbour --all ferry');
    await forgetOld(store, new Date('2028-04-29T00:00:00Z'));
    expect(await changes()).toHaveLength(1);
    await forgetOld(store, new Date('2028-05-02T00:00:00Z'));
    expect(await changes()).toEqual([]);
  });
});
