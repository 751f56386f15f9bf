import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerText } from '../../src/adapters/plainText.ts';
import type { Asker, Command } from '../../src/commands/command.ts';
import { createDesk, type FullDesk } from '../../src/commands/createDesk.ts';
import { createMemoryLibrary } from '../../src/commands/memoryLibrary.ts';
import { commandTable } from '../../src/commands/table.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { ferryReports } from '../reports/ferry.ts';
import { servicesOn } from './servicesOn.ts';

const noon = new Date('2024-03-08T12:00:00Z');
const manager: Asker = {
  platform: 'slack',
  workspace: 'T1',
  channel: 'C1',
  user: 'U1',
  mayManage: true,
};
const member: Asker = { ...manager, user: 'U2', mayManage: false };

let folder: string;
let store: Store;
let desk: FullDesk;
const log = { error: vi.fn() };

const broken: Command = {
  name: 'broken',
  summary: 'Fails, as a handler with a mistake in it would',
  options: [],
  right: 'anyone',
  privately: true,
  examples: ['broken'],
  reply: async () => {
    throw new TypeError('a secret detail');
  },
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summit-digest-desk-'));
  const opened = await openStore({ dataDir: folder });
  if (!opened.ok) throw new Error(opened.problem.sentence);
  store = opened;
  const clock = () => noon;
  desk = createDesk({
    table: [...commandTable, broken],
    services: servicesOn(store, clock, {
      library: createMemoryLibrary(
        new Map([
          ['summit', ferryReports],
          ['empty', []],
        ]),
      ),
      connections: () => [{ platform: 'slack', state: 'connected', problem: null }],
    }),
    log,
    newReference: () => 'ref-1',
  });
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
  log.error.mockClear();
});

const ask = async (line: string, asker = member): Promise<string> =>
  answerText(await desk.answerLine(line, asker));

describe('anybody in the channel', () => {
  it('reads a digest whose lines cite the reports', async () => {
    const shown = await ask('');
    expect(shown).toContain('3 reports, 3 outlets, 5 to 7 March 2024');
    expect(shown).toMatch(/^1\. .+\[[\d ]+\]/m);
  });

  it('finds the words of a speaker, and who carries them', async () => {
    const shown = await ask('quotes okafor');
    expect(shown).toMatch(/^Quotes: Maria Okafor\n/);
    expect(shown).toContain('“We will not sail until the rosters are safe');
    expect(shown).toMatch(/Maria Okafor.*\[1( 2)?\]/);
    expect(shown).not.toContain('reckless');
  });

  it('finds words where no speaker has that name', async () => {
    expect(await ask('quotes good day islands')).toContain('It is a good day for the islands');
  });

  it('has a pasted quotation checked', async () => {
    expect(await ask('check "It is a good day for the islands"')).toContain('True to the letter.');
    expect(await ask('check "It is a bad day for the islands"')).not.toContain(
      'True to the letter.',
    );
    expect(await ask('check "It is a bad day for the islands"')).toContain(
      'Passed on, but not reported: “bad”',
    );
    expect(await ask('check "Bananas are a fruit of the tropics"')).toContain(
      'Not in these reports.',
    );
  });

  it('is told how many reports were read where nothing is found', async () => {
    expect(await ask('quotes zebra')).toContain('3 reports that were read, up to 7 March 2024');
  });

  it('sees the sources in the order published', async () => {
    expect(await ask('sources')).toMatch(/1\. Harbour Post.*\n2\. Island Times.*\n3\. Coast Radio/);
  });

  it('sees a timeline and the status', async () => {
    const timeline = await ask('timeline');
    expect(timeline).toContain('5 March 2024');
    expect(timeline).toMatch(/\nRead: 1 \w/);
    expect(await ask('status')).toContain('3 reports');
  });

  it('may not change schedules, and is told who may', async () => {
    expect(await ask('schedule add daily 08:00')).toBe(
      'Only a workspace admin or the person who made this channel may use "schedule add": ask one of them.',
    );
  });
});

describe('a manager', () => {
  it('adds, lists, pauses, resumes, fires and removes a schedule', async () => {
    const added = await ask('schedule add weekdays 08:00 Europe/Berlin', manager);
    expect(added).toContain('weekdays at 08:00 in Europe/Berlin');
    expect(added).toContain('next on Mon 11 March 2024, 08:00 (Europe/Berlin)');
    const id = /s\d+/.exec(added)![0];
    expect(await ask('schedule list')).toContain(id);
    expect(await ask(`schedule pause ${id}`, manager)).toContain('Paused');
    expect(await ask(`schedule resume #${id.slice(1)}`, manager)).toContain('Resumed');
    expect(await ask(`schedule now ${id}`, manager)).toContain('posted in a moment');
    expect(await ask(`schedule remove ${id}`, manager)).toContain('Removed');
    expect(await ask('schedule list')).not.toContain(`${id} · weekdays`);
  });

  it('has a schedule keep silence, come each second week, and changes it', async () => {
    const added = await ask(
      'schedule add every two weeks on friday at 16:00 Europe/Berlin --nothing-new silence',
      manager,
    );
    expect(added).toContain('every two weeks on Friday at 16:00 from 2024-03-04 in Europe/Berlin');
    expect(added).toContain('silent where nothing is new');
    const id = /s\d+/.exec(added)![0];
    const changed = await ask(
      `schedule edit ${id} --when "first monday 9:00" --nothing-new line`,
      manager,
    );
    expect(changed).toContain('Changed: ');
    expect(changed).toContain('the first Monday at 09:00 in Europe/Berlin');
    expect(changed).not.toContain('silent');
    await ask(`schedule remove ${id}`, manager);
  });

  it('says for how long a briefing is posted that could not be at its time', async () => {
    const added = await ask('schedule add daily 08:00 --catch-up 12', manager);
    expect(added).toContain('up to 12 hours late');
    const id = /s\d+/.exec(added)![0];
    const changed = await ask(`schedule edit ${id} --catch-up 1`, manager);
    expect(changed).toContain('up to 1 hour late');
    expect(await ask(`schedule edit ${id} --catch-up 3`, manager)).not.toContain('late');
    expect(await ask(`schedule edit ${id} --catch-up 25`, manager)).toMatch(/from 1 to 24/);
  });

  it('sees in the status what was given up in the last week, and how to try it again', async () => {
    expect(await ask('status')).not.toContain('Given up');
    const id = /s\d+/.exec(await ask('schedule add daily 08:00', manager))![0];
    const fail = (day: string) => {
      const at = `2024-03-${day}T08:00:00.000Z`;
      const times = { fire_at: at, next_try_at: at, give_up_at: at, noted_at: at };
      const problem = `The channel was closed on the ${day}th.`;
      const row = { id: `d${day}aabbccdd`, schedule_id: id, state: 'failed', problem } as const;
      return store.db
        .insertInto('delivery')
        .values({ ...row, ...times })
        .execute();
    };
    await fail('01');
    await fail('06');
    const status = await ask('status');
    expect(status).toContain('Given up');
    expect(status).toContain('d06aabbcc · s1');
    expect(status).toContain('closed on the 06th');
    expect(status).toContain('deliveries retry');
    expect(status).not.toContain('d01aabbcc');
  });

  it('watches for a person, for points and for differences, and changes, pauses and removes it', async () => {
    const added = await ask('schedule watch Maria Okafor, Nobody Known --origins 3', manager);
    expect(added).toContain('Watching: ');
    expect(added).toContain('gets no new reports');
    expect(added).toContain('watch, at most every 60 minutes');
    expect(added).toContain('Maria Okafor or Nobody Known quoted, or a new point of 3 origins');
    const id = /s\d+/.exec(added)![0];
    expect(await ask('schedule list')).toContain('Maria Okafor or Nobody Known quoted');
    const edit = `schedule edit ${id} --quoted - --origins 0 --differences --every 180`;
    const changed = await ask(edit, manager);
    expect(changed).toContain('every 180 minutes');
    expect(changed).toContain('summit: a difference that opens or closes · active');
    expect(await ask(`schedule now ${id}`, manager)).toContain(`${id} looks now`);
    expect(await ask(`schedule pause ${id}`, manager)).toContain('paused');
    expect(await ask(`schedule resume ${id}`, manager)).toContain('Resumed');
    expect(await ask(`schedule remove ${id}`, manager)).toContain('Removed');
  });

  it.each([
    ['schedule watch', 'A watch needs something to look for'],
    ['schedule watch --origins 21', 'takes a whole number from 1 to 20'],
    ['schedule watch --origins 0', 'takes a whole number from 1 to 20'],
    ['schedule watch Okafor --every 30', 'give --every 60 or more'],
    ['schedule watch Okafor --topic strike', 'There is no topic "strike"'],
    ['schedule add 31 february 08:00', 'never comes'],
    ['schedule add daily 8:00 and 18:30', 'add a schedule for each of them'],
    ['schedule edit s99 --words 100', 'This channel has no schedule "s99"'],
    ['schedule add 0 0 8 * * 1-5', 'leave out the seconds'],
    ['schedule add sometimes', 'is no time to post at'],
    ['schedule add 0 8 31 2 *', 'never comes'],
    ['schedule add daily 08:00 --zone Europe/Berln', 'did you mean "Europe/Berlin"?'],
    ['schedule pause s99', 'This channel has no schedule "s99"'],
  ])('is told what is wrong with: %s', async (line, sentence) => {
    expect(await ask(line, manager)).toContain(sentence);
  });
});

describe('what cannot be done', () => {
  it('is a topic that does not exist or has no reports', async () => {
    expect(await ask('--topic strike')).toBe('There is no topic "strike"; there is summit, empty.');
    expect(await ask('--topic empty')).toContain('There are no reports on the topic "empty" yet');
  });

  it('is a digest of a day before the first report', async () => {
    expect(await ask('--as-of 2020-01-01')).toContain('choose a later day');
  });

  it('is told in one sentence, while the log has the rest', async () => {
    expect(await ask('broken')).toBe(
      'Something went wrong here and was written to the log under ref-1; please try again, and tell whoever runs Summit Digest if it stays.',
    );
    expect(log.error).toHaveBeenCalledOnce();
    expect(log.error.mock.calls[0]![0]).toMatchObject({ reference: 'ref-1', command: 'broken' });
  });

  it('is told to the person who asked alone', async () => {
    expect((await desk.answerLine('xyzzy', member)).private).toBe(true);
  });
});

describe('completions', () => {
  it('offer speakers and outlets that begin so, then those that contain it', async () => {
    expect(await desk.suggest('speakers', 'ma', member)).toEqual(['Maria Okafor']);
    expect(await desk.suggest('outlets', 'times', member)).toEqual(['Island Times']);
    expect(await desk.suggest('zones', 'europe/berl', member)).toEqual(['Europe/Berlin']);
  });

  it('are never more than Discord takes', async () => {
    expect(await desk.suggest('zones', '', member)).toHaveLength(25);
  });
});

describe('every command', () => {
  it.each(commandTable.map((command) => [command.name, command] as const))(
    '%s has examples that are understood, and a help of its own',
    async (name, command) => {
      for (const line of command.examples) {
        const shown = await ask(line, manager);
        expect(shown).not.toMatch(/There is no command|has no option|does not know what/);
      }
      expect(await ask(`help ${name}`)).toContain(command.summary);
    },
  );

  it('keeps to what Discord takes: names of 32 characters, summaries of 100', () => {
    for (const { name, summary, options } of commandTable) {
      expect(name).toMatch(/^[a-z]{1,32}( [a-z]{1,32})?$/);
      expect(summary.length).toBeLessThanOrEqual(100);
      for (const option of options) {
        expect(option.name).toMatch(/^[a-z-]{1,32}$/);
        expect(option.summary.length, option.summary).toBeLessThanOrEqual(100);
      }
    }
  });
});
