import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerText } from '../../src/adapters/plainText.ts';
import type { Asker } from '../../src/commands/command.ts';
import { createDesk, type FullDesk } from '../../src/commands/createDesk.ts';
import { createMemoryLibrary } from '../../src/commands/memoryLibrary.ts';
import { readStored } from '../../src/commands/readStored.ts';
import { createStoreLibrary } from '../../src/commands/storeLibrary.ts';
import { commandTable } from '../../src/commands/table.ts';
import type { ReportDraft } from '../../src/store/library/draft.ts';
import { keepReport } from '../../src/store/library/keepReports.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { ferryReports } from '../reports/ferry.ts';
import { draft, follow, noon } from '../store/library/invented.ts';
import { servicesOn } from './servicesOn.ts';

const manager: Asker = {
  platform: 'slack',
  workspace: 'T1',
  channel: 'C1',
  user: 'U1',
  mayManage: true,
};
const stranger: Asker = { ...manager, workspace: 'T2' };

let folder: string;
let store: Store;
let desk: FullDesk;
const read = vi.fn(readStored);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summit-digest-topics-'));
  const opened = await openStore({ dataDir: folder });
  if (!opened.ok) throw new Error(opened.problem.sentence);
  store = opened;
  read.mockClear();
  const clock = () => noon;
  const builtIn = createMemoryLibrary(new Map([['summit', ferryReports]]));
  desk = createDesk({
    table: commandTable,
    services: servicesOn(store, clock, {
      library: createStoreLibrary({ builtIn, open: async () => store, read }),
    }),
    log: { error: (fields: object) => expect.fail(JSON.stringify(fields)) },
    newReference: () => 'r1',
  });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const ask = async (line: string, asker = manager): Promise<string> =>
  answerText(await desk.answerLine(line, asker));

const bring = async (given: Partial<ReportDraft>, workspace = 'T1') =>
  await keepReport(store.db, draft(given), (await follow(store, workspace)).id, noon);

describe('the link of a report', () => {
  it('is shown to a channel without what is a key in it', async () => {
    const url = 'https://paid.example/ferry?id=7&token=s3cr3t';
    await bring({
      url,
      readFrom: url,
      title: 'Ferry strike',
      text: 'The ferry strike goes on, Ann Marsh said.',
    });
    await ask('topic add ferries --all ferry');
    const answers = await Promise.all(
      ['sources', 'digest', 'quotes marsh'].map(async (line) =>
        JSON.stringify(await desk.answerLine(`${line} --topic ferries`, manager)),
      ),
    );
    expect(answers[0]).toContain('https://paid.example/ferry?id=7');
    expect(answers.join()).not.toContain('s3cr3t');
  });
});

const quake = {
  url: 'https://tidings.example/quake',
  title: 'Earth shakes in Norvale',
  text: 'An earthquake shook the town of Norvale on Sunday and damaged forty houses, the mayor said. "Nobody was hurt," Mayor Lena Brandt said.',
};

describe('Topics in a channel', () => {
  it('are made with one command, and read as soon as a report comes in', async () => {
    expect(await ask('topic add harbour --all "ferry, walked out" --none football')).toContain(
      'harbour · all of “ferry”, “walked out”; none of “football”',
    );
    expect(await ask('digest --topic harbour')).toContain('has come in yet');
    await bring({});
    await bring(quake);
    const digest = await ask('digest --topic Harbour');
    expect(digest).toContain('Port Ellery');
    expect(digest).not.toContain('Norvale');
    expect(await ask('quotes okafor --topic harbour')).toContain('We will not sail');
  });

  it('are the usual one where a channel has chosen them, and only there', async () => {
    await bring(quake);
    await ask('topic add quake --any "earthq*, tremor"');
    expect(await ask('digest')).not.toContain('Norvale');
    expect(await ask('topic use quake')).toContain('In this channel "quake" is meant');
    expect(await ask('digest')).toContain('Norvale');
    expect(await ask('digest', { ...manager, channel: 'C2' })).not.toContain('Norvale');
    expect(await ask('topic list')).toContain('(the usual one in this channel)');
    expect(await ask('schedule add daily 08:00')).toContain('quake');
    await ask('topic use summit');
    expect(await ask('digest')).not.toContain('Norvale');
  });

  it('are known to no other workspace', async () => {
    await bring(quake);
    await ask('topic add quake --all earthquake');
    for (const line of ['digest --topic quake', 'topic show quake', 'topic remove quake']) {
      expect(await ask(line, stranger)).toContain('There is no topic "quake"; there is summit.');
    }
    expect(await ask('topic list', stranger)).not.toContain('quake ·');
    await ask('topic add quake --all earthquake', stranger);
    expect(await ask('digest --topic quake', stranger)).toContain('has come in yet');
    expect(await desk.suggest('topics', 'q', manager)).toEqual(['quake']);
    expect(await desk.suggest('speakers', 'lena', stranger)).toEqual([]);
  });

  it('show what they take and hold', async () => {
    await ask('topic add quake --people "Lena Brandt" --without "The Courier" --language en-GB');
    await bring(quake);
    const shown = await ask('topic show quake');
    expect(shown).toContain('people: “Lena Brandt”; without outlets “The Courier”; in en.');
    expect(shown).toContain('It holds 1 report and ');
    expect(shown).toContain('Island Tidings: Earth shakes in Norvale');
    expect(await ask('topic show')).toContain('built in');
  });

  it('keep what an edit does not name', async () => {
    await ask('topic add quake --all earthquake --none football --language en');
    expect(await ask('topic edit quake --none - --any "mayor, governor"')).toContain(
      'quake · all of “earthquake”; any of “mayor”, “governor”; in en',
    );
    expect(await ask('topic edit quake --language –')).not.toContain('in en');
    expect(await ask('topic edit quake')).toContain('Say what to change');
    await ask('topic remove QUAKE');
    expect(await ask('topic list')).toContain('topic add harbour');
  });

  it('that nothing could come into are not made', async () => {
    const sentence = 'Nothing could come into this topic: --none shuts out "ferr*"';
    expect(await ask('topic add harbour --all "ferry strike" --none "rugby, ferr*"')).toContain(
      sentence,
    );
    expect(await ask('topic add harbour --any "ferries, ferry line" --none ferry')).toContain(
      'shuts out "ferry"',
    );
    await ask('topic add harbour --any "ferry, strike*" --none "ferry, strikes"');
    expect(await ask('topic edit harbour --any ferry')).toContain('shuts out "ferry"');
    expect(await ask('topic show harbour')).toContain('any of “ferry”, “strike*”');
  });

  it('are read again only when something that they may hold has come in', async () => {
    await ask('topic add quake --all earthquake');
    await bring(quake);
    await ask('digest --topic quake');
    expect(read).toHaveBeenCalledTimes(1);
    await ask('quotes --topic quake');
    await bring({});
    await ask('timeline --topic quake');
    expect(read).toHaveBeenCalledTimes(1);
    await bring({ ...quake, text: `${quake.text} Twelve more tremors followed.` });
    expect(await ask('digest --topic quake')).toContain('Norvale');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('that nobody else may change ask for the right to', async () => {
    const member = { ...manager, mayManage: false };
    for (const line of ['add x', 'edit x --all y', 'remove x', 'use summit']) {
      expect(await ask(`topic ${line}`, member)).toContain('Only a workspace admin');
    }
    expect(await ask('topic list', member)).toContain('summit');
  });

  it.each([
    ['topic', 'add, list, show, edit, remove, use'],
    ['topic add', 'needs the option "name"'],
    ['topic add ***', 'is no name for a topic'],
    [`topic add ${'x'.repeat(41)}`, 'is no name for a topic'],
    ['topic add Summit', 'There is a topic "Summit" already'],
    ['topic remove summit', 'is built in'],
    ['topic edit summit --all x', 'is built in'],
    ['topic add x --all "—, !"', 'takes words or phrases'],
    ['topic add x --all', 'has no value'],
    [`topic add x --any "${'a,b'.repeat(20)}"`, 'at most 20 entries'],
    ['topic add x --language English', 'short name of one language'],
    ['topic add x --sources f9', 'Nothing that is followed here is called "f9"'],
    ['topic show nowhere', 'There is no topic "nowhere"'],
    ['topic use nowhere', 'There is no topic "nowhere"'],
  ])('answer %j with one clear sentence', async (line, part) => {
    const answer = await ask(line);
    expect(answer).toContain(part);
    expect(answer.trim().split('\n')).toHaveLength(1);
  });
});
