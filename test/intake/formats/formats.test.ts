import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileIds } from '../../../src/intake/fileIds.ts';
import { readFiles } from '../../../src/intake/readFiles.ts';
import { makeFolder } from '../folder.ts';
import { page, prose } from '../pages/pages.ts';

const read = async (files: Parameters<typeof makeFolder>[0]) =>
  readFiles([makeFolder(files)], new Date('2026-05-02T08:00:00Z'));

describe('a saved page', () => {
  it('is read as its article, whatever its ending', async () => {
    const html = page({
      head: '<meta property="article:published_time" content="2026-05-01">',
    }).replace('<html', '<!-- saved from url=(0030)https://harbour.example/pilots -->\n<html');
    const { reports, problems } = await read({ 'a.html': html, 'b.htm': html, 'c.txt': html });
    expect(problems).toEqual([]);
    expect(reports.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    for (const report of reports) {
      expect(report).toMatchObject({
        text: prose.join('\n\n'),
        title: 'Pilots go back to work',
        outlet: 'The Harbour Post',
        url: 'https://harbour.example/pilots',
        published: '2026-05-01',
      });
    }
  });
});

describe('reports as JSON', () => {
  const about = {
    title: 'Pilots',
    outlet: 'The Post',
    origin: 'dpa',
    url: 'https://harbour.example/1',
    published: '2026-05-01',
    wordCount: 3,
    tags: [],
  };

  it('are one object, a list, or one on each line', async () => {
    const { reports, problems } = await read({
      'a.json': JSON.stringify({ text: 'Back to work.', ...about }),
      'b.json': JSON.stringify([
        { text: 'One.', ...about },
        { text: 'Two.', ...about, id: 'own' },
      ]),
      'c.jsonl': `${JSON.stringify({ text: 'One.', ...about })}\n\n${JSON.stringify({ text: 'Two.', ...about })}\r\n`,
    });
    expect(problems).toEqual([]);
    expect(reports.map(({ id }) => id)).toEqual(['a', 'b:1', 'c:1', 'c:2', 'own']);
    expect(reports[0]).toMatchObject({
      text: 'Back to work.',
      title: 'Pilots',
      outlet: 'The Post',
      origin: 'dpa',
      url: 'https://harbour.example/1',
      published: '2026-05-01',
    });
  });

  it('are read past one that is wrong', async () => {
    const { reports, problems } = await read({
      'a.jsonl': `{"text":"One.","published":"2026-05-01"}\nnone\n{"text":7}\n{"text":"Four.","published":"soon"}\n{"text":"Five.","published":"2026-05-01"}`,
    });
    expect(reports.map(({ text }) => text)).toEqual(['One.', 'Five.']);
    expect(problems.map(({ problem }) => problem)).toEqual([
      'json-broken',
      'no-text-key',
      'bad-date',
    ]);
  });
});

describe('a saved mail', () => {
  const head =
    'From: =?utf-8?Q?Harbour_Caf=C3=A9?= <press@harbour.example>\r\nSubject: Pilots go back\r\nDate: Fri, 01 May 2026 07:00:00 +0200\r\nMIME-Version: 1.0\r\n';

  it('is what it says, from whom and when', async () => {
    const { reports } = await read({
      'a.eml': `${head}Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe pilots said: =93Back to work.=94\r\n\r\nMore follows.\r\n-- \r\nThe press office\r\n`,
    });
    expect(reports[0]).toMatchObject({
      id: 'a',
      title: 'Pilots go back',
      outlet: 'Harbour Café',
      published: '2026-05-01T05:00:00.000Z',
      text: 'The pilots said: “Back to work.”\n\nMore follows.',
    });
  });

  it('is read as a page where it is one, without its attachments', async () => {
    const { reports } = await read({
      'a.eml': `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p onclick="x()">The pilots are back.</p><script>x()</script><p>More follows.</p><p><a href="x">View in browser</a> | <a href="y">Unsubscribe</a></p><p>Unsubscribe</p>\r\n--b\r\nContent-Type: application/pdf; name=x.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERg==\r\n--b--\r\n`,
    });
    expect(reports[0]!.text).toBe('The pilots are back.\n\nMore follows.');
  });
});

describe('ids of files', () => {
  const idsOf = (...paths: string[]) => paths.map((path) => fileIds(paths).get(path));

  it('are names, with as many folders as tell them apart', () => {
    expect(idsOf('r/a.txt', 'r/b.md')).toEqual(['a', 'b']);
    expect(idsOf('r/mon/x.txt', 'r/tue/x.md', 'r/y.txt')).toEqual(['mon/x', 'tue/x', 'y']);
    expect(idsOf('/r/1/mon/x.txt', '/r/2/mon/x.txt', '/r/x.txt')).toEqual([
      '1/mon/x',
      '2/mon/x',
      'r/x',
    ]);
    expect(idsOf('x.txt', 'a/x.txt')).toEqual(['x', 'a/x']);
  });

  it('have the ending where only that tells them apart', () => {
    expect(idsOf('r/x.txt', 'r/x.md')).toEqual(['x.txt', 'x.md']);
  });

  it('of two files of the same name in different folders let both be read', async () => {
    const folder = makeFolder({
      'mon/x.txt': 'The pilots are back.',
      'tue/x.txt': 'The pilots are out again.',
    });
    const { reports, problems } = await readFiles([join(folder, 'mon'), join(folder, 'tue')]);
    expect(problems).toEqual([]);
    expect(reports.map(({ id, text }) => `${id}: ${text}`)).toEqual([
      'mon/x: The pilots are back.',
      'tue/x: The pilots are out again.',
    ]);
  });
});
