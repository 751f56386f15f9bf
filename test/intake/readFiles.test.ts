import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { IntakeProblem } from '../../src/intake/problems.ts';
import { readFiles } from '../../src/intake/readFiles.ts';
import { makeFolder } from './folder.ts';

const pilots =
  'PORT CITY, March 4, 2026: The pilots went back to work on Wednesday, the harbour master said.\n';
const dated = (text: string): string => `---\npublished: 2026-03-04\n---\n${text}`;

const idsOf = async (...paths: string[]): Promise<string[]> =>
  (await readFiles(paths)).reports.map(({ id }) => id);

/** What is wrong, with paths as they are in the folder. */
async function problemsOf(folder: string, ...names: string[]): Promise<IntakeProblem[]> {
  const paths = names.length === 0 ? [folder] : names.map((name) => join(folder, name));
  const { problems } = await readFiles(paths);
  return problems.map((found) => JSON.parse(JSON.stringify(found).replaceAll(`${folder}/`, '')));
}

describe('reading reports from files', () => {
  it('drops a date that is still to come, and says so', async () => {
    const folder = makeFolder({
      'late.json': JSON.stringify({ text: pilots, published: '2087-01-01', title: 'Pilots back' }),
      'late.md': `---\npublished: 2087-01-01\n---\nThe pilots went back to work on Wednesday.\n`,
    });
    const { reports, remarks } = await readFiles([folder]);
    expect(reports.map(({ published }) => published)).toEqual([null, null]);
    expect(remarks).toEqual([]);
    expect(await problemsOf(folder)).toEqual(
      ['late.json', 'late.md'].map((path) => ({
        problem: 'future-date',
        path,
        key: 'published',
        given: '2087-01-01',
      })),
    );
  });

  it('keeps the text letter for letter, and takes what the front matter says', async () => {
    const folder = makeFolder({
      'pilots.md': `---\noutlet: The Harbour Post\ntitle: Pilots back\npublished: 2026-03-04\n---\n${pilots}`,
    });
    const { reports, problems, remarks } = await readFiles([join(folder, 'pilots.md')]);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({
      id: 'pilots',
      outlet: 'The Harbour Post',
      title: 'Pilots back',
      published: '2026-03-04',
      text: pilots,
    });
    expect([problems, remarks]).toEqual([[], []]);
  });

  it('reads the five reports of the built-in topic', async () => {
    const { reports, problems, remarks } = await readFiles([
      fileURLToPath(new URL('../../seeds', import.meta.url)),
    ]);
    expect(reports.map(({ id, published }) => `${published} ${id}`).sort()).toEqual([
      '2018-07-19 washington-invitation',
      '2018-07-24 kremlin-too-hot',
      '2018-07-27 formal-invitation-awaited',
      '2018-07-28 be-my-guest',
      '2018-07-28 white-house-welcomes-idea',
    ]);
    expect([problems, remarks]).toEqual([[], []]);
  });

  it('finds files of reports in a folder and in the folders in it, but no README and nothing hidden', async () => {
    const folder = makeFolder({
      'b.txt': dated(pilots),
      'deep/er/a.MD': dated(pilots),
      'README.md': 'About these files.',
      'deep/readme.txt': 'About these files.',
      '.hidden.txt': pilots,
      '.git/c.txt': pilots,
      'c.json': '{"text":"Back."}',
      'd.pdf': '%PDF',
      'e.docx': '',
    });
    expect(await idsOf(folder)).toEqual(['a', 'b', 'c']);
  });

  it('takes a file that is named by itself whatever its name', async () => {
    const folder = makeFolder({ 'README.md': dated(pilots), article: dated(pilots) });
    expect(await idsOf(join(folder, 'article'), join(folder, 'README.md'))).toEqual([
      'README',
      'article',
    ]);
  });

  it('gives the same whichever order the paths come in', async () => {
    const folder = makeFolder({ 'a.txt': pilots, 'b/a.md': pilots, 'b/c.txt': '', 'd.md': pilots });
    const paths = ['d.md', 'b', 'a.txt', 'none'].map((name) => join(folder, name));
    expect(await readFiles(paths.toReversed())).toEqual(await readFiles(paths));
  });

  it('reads a file once, however often it is named, lies in a named folder or is linked to', async () => {
    const folder = makeFolder({ 'a.txt': dated(pilots) });
    symlinkSync(join(folder, 'a.txt'), join(folder, 'z.txt'));
    const named = [folder, join(folder, 'a.txt'), `${folder}/./a.txt`];
    const { reports, problems } = await readFiles(named);
    expect(reports).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it('reads on past a file that is wrong', async () => {
    const folder = makeFolder({ 'a.txt': '', 'b.txt': dated(pilots), 'c.txt': Buffer.alloc(9) });
    expect(await idsOf(folder)).toEqual(['b']);
  });

  it('reads a report whose day is not known, and says how to give it', async () => {
    const folder = makeFolder({
      'a.txt': 'The pilots went back to work, the harbour master said.',
    });
    const { reports, problems, remarks } = await readFiles([folder]);
    expect(reports).toHaveLength(1);
    expect(problems).toEqual([]);
    expect(remarks).toEqual([{ problem: 'no-date', path: join(folder, 'a.txt') }]);
  });

  it('reads a report with an unknown key in its front matter, and names the key', async () => {
    const folder = makeFolder({ 'a.txt': `---\npublishd: 2026-03-04\n---\n${pilots}` });
    expect(await idsOf(folder)).toEqual(['a']);
    expect(await problemsOf(folder)).toMatchObject([
      { problem: 'unknown-key', path: 'a.txt', key: 'publishd' },
    ]);
  });
});

describe('what can be wrong with a file', () => {
  it.each<[string, Record<string, string | Uint8Array>, IntakeProblem]>([
    ['it is empty', { 'a.txt': '' }, { problem: 'empty', path: 'a.txt' }],
    ['it is blank', { 'a.txt': ' \n\ufeff\n' }, { problem: 'empty', path: 'a.txt' }],
    [
      'it is front matter only',
      { 'a.md': '---\ntitle: Pilots\n---\n' },
      { problem: 'empty', path: 'a.md' },
    ],
    [
      'it is a picture',
      { 'a.txt': Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000', 'hex') },
      { problem: 'binary', path: 'a.txt' },
    ],
    [
      'it is a page without an article',
      { 'a.txt': '<!DOCTYPE html>\n<html><body>The pilots</body></html>' },
      { problem: 'page', path: 'a.txt', why: 'no-article' },
    ],
    [
      'it is JSON of something else',
      { 'a.json': '{}' },
      { problem: 'no-text-key', path: 'a.json', number: null },
    ],
    [
      'it is no JSON',
      { 'a.json': '{"text":' },
      { problem: 'json-broken', path: 'a.json', line: null },
    ],
    [
      'one of its lines is no JSON',
      { 'a.jsonl': `{"text":"Back to work.","published":"2026-05-01"}\n{"text"\n` },
      { problem: 'json-broken', path: 'a.jsonl', line: 2 },
    ],
    [
      'its JSON has a link that runs a script',
      { 'a.json': '{"text":"Back.","url":"javascript:alert(1)"}' },
      { problem: 'bad-url', path: 'a.json', given: 'javascript:alert(1)' },
    ],
    [
      'it is a mail that says nothing',
      { 'a.eml': 'Subject: x\n\n' },
      { problem: 'empty', path: 'a.eml' },
    ],
    [
      'its day is none',
      { 'a.txt': `---\npublished: 2026-02-30\n---\n${pilots}` },
      { problem: 'bad-date', path: 'a.txt', key: 'published', given: '2026-02-30' },
    ],
    [
      'the day of its wording is none',
      { 'a.txt': `---\npublished: 2026-02-28\nupdated: later\n---\n${pilots}` },
      { problem: 'bad-date', path: 'a.txt', key: 'updated', given: 'later' },
    ],
    [
      'its front matter is broken',
      { 'a.txt': `---\ntitle: "Pilots\n---\n${pilots}` },
      { problem: 'front-matter-broken', path: 'a.txt', line: 2 },
    ],
    [
      'another report has its id',
      {
        'a.json': '{"id":"x","text":"Back.","published":"2026-05-01"}',
        'b.json': '{"id":"x","text":"Back.","published":"2026-05-01"}',
      },
      { problem: 'same-id', path: 'b.json', id: 'x', first: 'a.json' },
    ],
    [
      'it has more text than an article',
      { 'a.txt': 'The pilots are back. '.repeat(200_000) },
      { problem: 'too-long', path: 'a.txt' },
    ],
  ])('%s', async (_, files, problem) => {
    expect(await problemsOf(makeFolder(files))).toEqual([problem]);
  });

  it('it is larger than 5 MB; then it is not taken into memory', async () => {
    const folder = makeFolder({ 'a.txt': '' });
    truncateSync(join(folder, 'a.txt'), 50_000_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await problemsOf(folder)).toEqual([
      { problem: 'too-large', path: 'a.txt', bytes: 50_000_000, mostBytes: 5_000_000 },
    ]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });

  it('it is not there, or lies in no folder', async () => {
    const folder = makeFolder({ 'a.txt': pilots });
    expect(await problemsOf(folder, 'b.txt', 'a.txt/b.txt')).toEqual([
      { problem: 'not-there', path: 'a.txt/b.txt' },
      { problem: 'not-there', path: 'b.txt' },
    ]);
  });

  it('a file and a folder may not be read by this user', async () => {
    const folder = makeFolder({ 'a.txt': dated(pilots), 'b.txt': pilots, 'c/d.txt': pilots });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'b.txt'), 0);
    chmodSync(join(folder, 'c'), 0);
    const found = await asOrdinaryUser(() => problemsOf(folder));
    chmodSync(join(folder, 'c'), 0o755);
    expect(found).toEqual([
      { problem: 'no-permission', path: 'c' },
      { problem: 'no-permission', path: 'b.txt' },
    ]);
  });

  it('it is a pipe, which could keep the reader waiting for ever', async () => {
    const folder = makeFolder();
    execFileSync('mkfifo', [join(folder, 'a.txt')]);
    expect(await problemsOf(folder, 'a.txt')).toEqual([{ problem: 'no-file', path: 'a.txt' }]);
  });

  it('the folder has no reports', async () => {
    const folder = makeFolder({ 'README.md': 'About nothing.', 'b.pdf': '%PDF' });
    expect((await readFiles([folder])).problems).toEqual([{ problem: 'no-reports', path: folder }]);
  });

  it('the folder has more reports than anybody reads at once', async () => {
    const folder = makeFolder();
    for (let at = 0; at <= 5000; at++) writeFileSync(join(folder, `${at}.txt`), '');
    expect((await readFiles([folder])).problems).toEqual([
      { problem: 'too-many-files', path: folder, most: 5000 },
    ]);
  });

  it('a link leads to the folder that it lies in, to itself, or to nothing', async () => {
    const folder = makeFolder({ 'a/b/c.txt': dated(pilots) });
    symlinkSync(join(folder, 'a'), join(folder, 'a/b/up'));
    symlinkSync(join(folder, 'a/self.txt'), join(folder, 'a/self.txt'));
    symlinkSync(join(folder, 'gone.txt'), join(folder, 'a/to-nothing.txt'));
    expect(await idsOf(folder)).toEqual(['c']);
    expect(await problemsOf(folder)).toEqual([
      { problem: 'circle', path: 'a/b/up' },
      { problem: 'circle', path: 'a/self.txt' },
      { problem: 'not-there', path: 'a/to-nothing.txt' },
    ]);
  });

  it('many links to the same folders are no work', async () => {
    const folder = makeFolder({ '30/c.txt': dated(pilots) });
    for (let at = 0; at < 30; at++) {
      makeLinked(folder, `${at}/x`, `${at + 1}`);
      makeLinked(folder, `${at}/y`, `${at + 1}`);
    }
    expect(await idsOf(join(folder, '0'))).toEqual(['c']);
  });
});

function makeLinked(folder: string, link: string, to: string): void {
  const [parent] = link.split('/');
  execFileSync('mkdir', ['-p', join(folder, parent!)]);
  symlinkSync(join(folder, to), join(folder, link));
}

/** Root may read everything: it becomes nobody for as long as `act` takes. */
async function asOrdinaryUser<Value>(act: () => Promise<Value>): Promise<Value> {
  if (process.getuid?.() !== 0) return act();
  process.seteuid?.(65534);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}
