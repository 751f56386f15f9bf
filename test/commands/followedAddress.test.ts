import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Asker } from '../../src/commands/command.ts';
import { createDesk, type FullDesk } from '../../src/commands/createDesk.ts';
import { commandTable } from '../../src/commands/table.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { noon } from '../store/library/invented.ts';
import { followsNothing } from './followsNothing.ts';
import { servicesOn } from './servicesOn.ts';

const terminal: Asker = {
  platform: 'terminal',
  workspace: 'local',
  channel: 'terminal',
  user: 'local',
  mayManage: true,
};
const chat: Asker = { ...terminal, platform: 'slack', workspace: 'T1', channel: 'C1', user: 'U1' };

let folder: string;
let store: Store;
let desk: FullDesk;
let asked: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summit-digest-followed-'));
  const opened = await openStore({ dataDir: folder });
  if (!opened.ok) throw new Error(opened.problem.sentence);
  store = opened;
  asked = [];
  desk = createDesk({
    table: commandTable,
    services: servicesOn(store, () => noon, {
      following: {
        ...followsNothing,
        // This machine has one file.
        isFile: async (path) => path === 'lists/news.xml',
        followFile: async (path) => {
          asked.push(`file ${path}`);
          return { ok: false, sentence: 'Not in this test.' };
        },
        follow: async (address) => {
          asked.push(address);
          return { ok: false, sentence: 'Not in this test.' };
        },
      },
    }),
    log: { error: (fields: object) => expect.fail(JSON.stringify(fields)) },
    newReference: () => 'r1',
  });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const follow = async (given: string, asker: Asker): Promise<string[]> => {
  await desk.answerLine(`follow ${given}`, asker);
  return asked;
};

describe('what "follow" names', () => {
  it.each([
    ['lists/news.xml', 'file lists/news.xml'],
    ['./anything', 'file ./anything'],
    ['feeds.opml', 'file feeds.opml'],
    ['lists/other.xml', 'https://lists/other.xml'],
    ['news.example.org', 'https://news.example.org'],
  ])('at the terminal, %s, is a file where there is one of that name', async (given, meant) => {
    expect(await follow(given, terminal)).toEqual([meant]);
  });

  it('in a channel is never a file of this machine', async () => {
    expect(await follow('lists/news.xml', chat)).toEqual(['https://lists/news.xml']);
  });

  it.each([
    ['feed://news.example.org/rss', 'http://news.example.org/rss'],
    ['feed:https://news.example.org/rss', 'https://news.example.org/rss'],
  ])('may be written as a button of a news reader is: %s', async (given, meant) => {
    expect(await follow(given, chat)).toEqual([meant]);
  });
});
