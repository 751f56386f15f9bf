import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cleanEnvironment, type Ended, runProgram } from './runProgram.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summit-digest-main-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const run = (...words: string[]): Promise<Ended> =>
  runProgram(words, cleanEnvironment(join(folder, 'data')), folder);

const write = (name: string, text: string | Buffer): Promise<void> =>
  writeFile(join(folder, name), text);

/** One sentence: what is wrong, and what to do; no trace of the program's insides. */
const expectOneSentence = (stderr: string): void => {
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(/\.\n$/);
  expect(stderr).not.toMatch(/Error|at .*\.js|undefined/);
};

describe('a command on the command line', () => {
  it('answers from the seeds where no reports are named', async () => {
    const { code, stdout, stderr } = await run('digest');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain('5 reports');
    expect(stdout).toMatch(/^1\. .+/m);
  });

  it('prints the same bytes of JSON in whichever order the files are named', async () => {
    await write('a.txt', 'Crews walked out of Port Ellery on Tuesday, the operator said.');
    await write('b.txt', '"We will not sail," Maria Okafor said on Tuesday in Port Ellery.');
    const [first, second] = await Promise.all([
      run('digest', '--format', 'json', '--reports', 'a.txt', 'b.txt'),
      run('digest', '--format', 'json', '--reports', 'b.txt', 'a.txt'),
    ]);
    expect(first.stdout).toBe(second.stdout);
    expect(JSON.parse(first.stdout)).toMatchObject({ version: 1, ok: true, topic: 'reports' });
  });

  it('follows a list of feeds in a file, and prints what is followed as such a list', async () => {
    const feeds = ['https://127.0.0.1:1/feed', 'https://127.0.0.1:1/b?token=abc123'];
    const outlines = feeds.map((url) => `<outline text="Port News" xmlUrl="${url}"/>`).join('');
    await write('feeds.opml', `<opml version="2.0"><body>${outlines}</body></opml>`);
    const followed = await run('follow', 'feeds.opml');
    expect(followed.stdout).toContain('2 feeds of the list are followed from now on.');
    const { code, stdout, stderr } = await run('sources', '--format', 'opml');
    expect(code).toBe(0);
    expect(stdout).toContain('xmlUrl="https://127.0.0.1:1/feed"');
    expect(stdout).not.toContain('abc123');
    expect(stderr).toContain('1 of 2 feeds was left out, since its address is a key.');
  });

  it('says in a sentence that there is no feed to list', async () => {
    const { code, stdout, stderr } = await run('sources', '--format', 'opml');
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expectOneSentence(stderr);
    expect(stderr).toContain('follow');
  });

  it.each(['slack', 'discord'])('prints the messages that %s would be sent', async (format) => {
    const { code, stdout } = await run('digest', '--parts', 'all', '--format', format);
    expect(code).toBe(0);
    const messages = JSON.parse(stdout);
    expect(messages.length).toBeGreaterThan(0);
    expect(JSON.stringify(messages[0])).toContain('5 reports');
  });

  it('prints the manifest and the version', async () => {
    expect(JSON.parse((await run('manifest')).stdout).features.slash_commands[0].command).toBe(
      '/summit-digest',
    );
    expect((await run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('keeps schedules between runs', async () => {
    const added = await run('schedule', 'add', 'weekdays', '08:00', 'Europe/Berlin');
    expect(added.stdout).toContain('s1 · weekdays at 08:00 in Europe/Berlin');
    expect((await run('schedule', 'list')).stdout).toContain('s1');
  });
});

describe('bad input on the command line', () => {
  it.each([
    [['digest', '--wrods', '120'], 'did you mean "--words"?'],
    [['digset'], 'did you mean "digest"?'],
    [['digest', '--format', 'pdf'], 'text, markdown, json, slack, discord'],
    [['schedule', 'add', '0 0 8 * * 1-5'], 'leave out the seconds'],
    [['schedule', 'add', 'daily 08:00', '--zone', 'Europe/Berln'], '"Europe/Berlin"'],
    [['digest', '--reports', 'nowhere.txt'], 'nowhere.txt'],
  ])('%j', async (words, part) => {
    const { code, stdout, stderr } = await run(...words);
    expect(code).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toContain(part);
    if (!words.includes('nowhere.txt')) expectOneSentence(stderr);
  });

  it('is a file that is empty, binary or too large: told, while the others are read', async () => {
    await mkdir(join(folder, 'reports'));
    await write('reports/good.txt', 'Crews walked out of Port Ellery on 5 March 2024.');
    await write('reports/empty.txt', '');
    await write('reports/binary.txt', Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 0, 7]));
    await write('reports/huge.txt', '');
    await truncate(join(folder, 'reports/huge.txt'), 50_000_000);
    const { code, stdout, stderr } = await run('sources', '--reports', 'reports');
    expect(code).toBe(1);
    expect(stdout).toContain('Crews walked out of Port Ellery on 5 March 2024.');
    for (const name of ['empty.txt', 'binary.txt', 'huge.txt']) {
      const lines = stderr.split('\n').filter((line) => line.includes(name));
      expect(lines, name).toHaveLength(1);
    }
  });

  it('is a folder without reports', async () => {
    await mkdir(join(folder, 'none'));
    const { code, stderr } = await run('digest', '--reports', 'none');
    expect(code).toBe(1);
    expect(stderr).toContain('holds no reports');
  });

  it('is a report without a date: told, and read all the same', async () => {
    await write('undated.txt', 'Crews walked out of Port Ellery, the operator said.');
    const { code, stdout, stderr } = await run('sources', '--reports', 'undated.txt');
    expect(code).toBe(0);
    expect(stdout).toContain('no date');
    expect(stderr).toContain('published: 2018-07-28');
  });

  it('is a setting that is wrong, told without its value', async () => {
    const env = cleanEnvironment(folder, { SLACK_BOT_TOKEN: 'xoxp-1-secret', HTTP_PORT: '99999' });
    const { code, stderr } = await runProgram(['digest'], env, folder);
    expect(code).toBe(1);
    expect(stderr).toContain('SLACK_BOT_TOKEN');
    expect(stderr).toContain('HTTP_PORT');
    expect(stderr).not.toContain('secret');
  });

  it('is a folder for the state that cannot be one', async () => {
    await write('file', 'not a folder');
    const env = cleanEnvironment(join(folder, 'file'));
    const { code, stderr } = await runProgram(['schedule', 'list'], env, folder);
    expect(code).toBe(1);
    expectOneSentence(stderr);
    expect(stderr).toContain('DATA_DIR');
  });
});
