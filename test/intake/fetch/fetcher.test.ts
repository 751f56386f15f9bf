import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { describeFetch } from '../../../src/intake/fetch/describeFetch.ts';
import type { Fetched, FetchFailure } from '../../../src/intake/fetch/fetched.ts';
import { type Answer, fetcherFor, reply, startSite } from '../site.ts';

const textOf = (fetched: Fetched): string =>
  fetched.outcome === 'fetched' ? Buffer.from(fetched.bytes).toString() : fetched.outcome;

async function fetchOne(page: Answer, settings = {}): Promise<Fetched> {
  const site = await startSite({ '/': page });
  return fetcherFor([site], settings).fetch(`${site.origin}/`);
}

describe('what is fetched', () => {
  it('comes with its type, its validators and how long it is good for', async () => {
    const now = () => new Date('2026-05-01T08:00:00Z');
    const site = await startSite({
      '/feed': reply(
        200,
        {
          'content-type': 'text/xml; charset=utf-8',
          etag: '"a"',
          'last-modified': 'Fri, 01 May 2026 07:00:00 GMT',
          'cache-control': 'public, max-age=600',
          age: '60',
        },
        'text',
      ),
    });
    const fetched = await fetcherFor([site], { now }).fetch(`${site.origin}/feed#top`);
    expect(fetched).toMatchObject({
      outcome: 'fetched',
      url: `${site.origin}/feed`,
      movedTo: null,
      contentType: 'text/xml; charset=utf-8',
      validators: { etag: '"a"', lastModified: 'Fri, 01 May 2026 07:00:00 GMT' },
      freshUntil: '2026-05-01T08:09:00.000Z',
    });
    expect(textOf(fetched)).toBe('text');
  });

  it("is asked for under the program's name, and only if it changed", async () => {
    const site = await startSite({
      '/': (response, { headers }) => {
        expect(headers['user-agent']).toBe('SummitDigest/0.0.0 (+https://bot.example)');
        expect(headers.cookie).toBeUndefined();
        const same = headers['if-none-match'] === '"a"' && headers['if-modified-since'] === 'Fri';
        response.writeHead(same ? 304 : 200, { etag: '"a"' }).end();
      },
    });
    const { fetch } = fetcherFor([site]);
    expect(await fetch(site.origin)).toMatchObject({ outcome: 'fetched' });
    const validators = { etag: '"a"', lastModified: 'Fri' };
    expect(await fetch(site.origin, { validators })).toMatchObject({
      outcome: 'not-modified',
      validators,
    });
  });

  it.each([
    ['gzip', gzipSync('text')],
    ['deflate', deflateSync('text')],
    ['deflate', deflateRawSync('text')],
    ['br', brotliCompressSync('text')],
    ['gzip, br', brotliCompressSync(gzipSync('text'))],
    ['identity', Buffer.from('text')],
  ])('is unpacked: %s', async (encoding, body) => {
    expect(textOf(await fetchOne(reply(200, { 'content-encoding': encoding }, body)))).toBe('text');
  });

  it('is unpacked where it lies packed on the server, and nothing says so', async () => {
    const packed = reply(200, { 'content-type': 'application/gzip' }, gzipSync('text'));
    expect(textOf(await fetchOne(packed))).toBe('text');
  });
});

describe('redirects', () => {
  it('are followed, and a feed that moved for good is told', async () => {
    const site = await startSite({
      '/old': reply(301, { location: '/newer' }),
      '/newer': reply(308, { location: 'new' }),
      '/new': reply(302, { location: '/today' }),
      '/today': 'text',
    });
    expect(await fetcherFor([site]).fetch(`${site.origin}/old`)).toMatchObject({
      outcome: 'fetched',
      url: `${site.origin}/today`,
      movedTo: `${site.origin}/new`,
    });
  });

  it.each([
    ['http://127.0.0.1/', 'private-address'],
    ['http://[::ffff:127.0.0.1]/', 'private-address'],
    ['http://169.254.169.254/latest/', 'private-address'],
    ['//localhost/', 'private-address'],
    ['http://news.example:22/', 'port'],
    ['file:///etc/passwd', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['http://a:b@news.example/', 'user-in-address'],
  ])('to %s are not followed: %s', async (location, why) => {
    expect(await fetchOne(reply(302, { location }))).toMatchObject({
      outcome: 'refused',
      refusal: { why },
    });
  });

  it('in a circle, or to nowhere, come to an end', async () => {
    expect(await fetchOne(reply(302, { location: '/' }))).toMatchObject({
      outcome: 'too-many-redirects',
      most: 5,
    });
    expect(await fetchOne(reply(302, { location: 'http://' }))).toMatchObject({
      outcome: 'broken',
      why: 'redirect-to-nowhere',
    });
    expect(await fetchOne(reply(302))).toMatchObject({ outcome: 'broken', why: 'status' });
  });
});

describe('what servers say instead', () => {
  it.each<[number, Record<string, string>, object]>([
    [404, {}, { outcome: 'gone', status: 404 }],
    [410, {}, { outcome: 'gone', status: 410 }],
    [401, {}, { outcome: 'forbidden', status: 401 }],
    [403, {}, { outcome: 'forbidden', status: 403 }],
    [451, {}, { outcome: 'forbidden', status: 451 }],
    [429, { 'retry-after': '120' }, { outcome: 'rate-limited', until: '2026-05-01T08:02:00.000Z' }],
    [429, {}, { outcome: 'rate-limited', until: null }],
    [
      503,
      // By a clock that is two hours behind.
      { 'retry-after': 'Fri, 01 May 2026 07:00:00 GMT', date: 'Fri, 01 May 2026 06:00:00 GMT' },
      { outcome: 'server-trouble', status: 503, until: '2026-05-01T09:00:00.000Z' },
    ],
    [
      503,
      { 'retry-after': 'Fri, 01 May 2020 09:00:00 GMT' },
      { outcome: 'server-trouble', until: null },
    ],
    [
      503,
      { 'retry-after': '99999999999' },
      { outcome: 'server-trouble', until: '2026-05-08T08:00:00.000Z' },
    ],
    [500, {}, { outcome: 'server-trouble', status: 500 }],
    [204, {}, { outcome: 'broken', why: 'status' }],
    [304, {}, { outcome: 'broken', why: 'status' }],
    [418, {}, { outcome: 'broken', why: 'status' }],
  ])('%i %j', async (status, headers, expected) => {
    const now = () => new Date('2026-05-01T08:00:00Z');
    expect(await fetchOne(reply(status, headers), { now })).toMatchObject(expected);
  });

  it('is heard by all addresses of a host that says 429, until it may be asked again', async () => {
    let time = Date.parse('2026-05-01T08:00:00Z');
    const site = await startSite({ '/a': reply(429, { 'retry-after': '60' }), '/b': 'text' });
    const { fetch } = fetcherFor([site], { now: () => new Date(time) });
    await fetch(`${site.origin}/a`);
    expect(await fetch(`${site.origin}/b`)).toMatchObject({ outcome: 'rate-limited' });
    expect(site.asked).toEqual(['/a']);
    time += 61_000;
    expect(textOf(await fetch(`${site.origin}/b`))).toBe('text');
  });
});

describe('limits', () => {
  it.each<[string, Answer]>([
    ['more than it promises', (response) => void response.writeHead(200).end('x'.repeat(20_000))],
    ['a length that is promised', reply(200, { 'content-length': '20000' }, 'x'.repeat(20_000))],
    [
      'a gzip bomb',
      reply(
        200,
        { 'content-encoding': 'gzip' },
        gzipSync(Buffer.alloc(50_000_000)).subarray(0, 9000),
      ),
    ],
    [
      'a bomb in a bomb',
      reply(
        200,
        { 'content-encoding': 'gzip, gzip' },
        gzipSync(gzipSync(Buffer.alloc(100_000_000))),
      ),
    ],
    ['a bomb that lies there as a file', reply(200, {}, gzipSync(Buffer.alloc(9_000_000)))],
  ])('on bytes: %s', async (_, page) => {
    expect(await fetchOne(page, { limits: { mostBytes: 10_000 } })).toMatchObject({
      outcome: 'too-large',
      mostBytes: 10_000,
    });
  });

  it('on bytes: an answer without an end', async () => {
    const endless: Answer = (response) => {
      const write = (): void => {
        while (!response.destroyed && response.write('x'.repeat(10_000)));
        if (!response.destroyed) response.once('drain', write);
      };
      write();
    };
    expect(await fetchOne(endless)).toMatchObject({ outcome: 'too-large' });
  });

  it('on time: no answer, silence in it, and a byte now and then', async () => {
    const limits = { mostMs: 400, mostSilentMs: 200 };
    const silent: Answer = () => {};
    const stops: Answer = (response) => void response.write('x');
    const dribbles: Answer = (response) => {
      const timer = setInterval(() => response.write('x'), 50);
      response.on('close', () => clearInterval(timer));
    };
    for (const page of [silent, stops, dribbles]) {
      expect(await fetchOne(page, { limits })).toMatchObject({ outcome: 'too-slow' });
    }
  });

  it('on headers', async () => {
    expect(await fetchOne(reply(200, { 'x-long': 'x'.repeat(20_000) }))).toMatchObject({
      outcome: 'broken',
      why: 'headers-too-long',
    });
  });

  it('on packings, and on what they are', async () => {
    for (const encoding of ['gzip, gzip, gzip', 'zstd', 'gzip', '__proto__', 'constructor']) {
      expect(await fetchOne(reply(200, { 'content-encoding': encoding }, 'no gzip'))).toMatchObject(
        { outcome: 'broken', why: 'compression' },
      );
    }
  });
});

describe('what networks do', () => {
  it('an answer that breaks off, or that is no HTTP, is broken', async () => {
    const breaksOff: Answer = (response) => {
      response.writeHead(200, { 'content-length': '100' }).write('x');
      setTimeout(() => response.destroy(), 20);
    };
    const noHttp: Answer = (response) => void response.socket?.end('SSH-2.0-OpenSSH\r\n');
    expect(await fetchOne(breaksOff)).toMatchObject({ outcome: 'broken', why: 'cut-off' });
    expect(await fetchOne(noHttp)).toMatchObject({ outcome: 'broken', why: 'no-http' });
  });

  it('a port where nobody listens, and a name that nobody has', async () => {
    const lookup = (_host: string, _options: object, callback: (error: Error) => void) =>
      callback(Object.assign(new Error('none'), { code: 'ENOTFOUND' }));
    const { fetch } = fetcherFor([{ host: '127.0.0.1:9', origin: '', asked: [] }], {
      lookup: lookup as never,
    });
    expect(await fetch('http://127.0.0.1:9/')).toMatchObject({
      outcome: 'unreachable',
      why: 'no-answer',
    });
    expect(await fetch('http://none.example/')).toMatchObject({
      outcome: 'unreachable',
      why: 'no-such-host',
    });
  });

  it('a name with a private address is refused', async () => {
    const lookup = (
      _host: string,
      _options: object,
      callback: (error: null, found: object) => void,
    ) => callback(null, [{ address: '127.0.0.1', family: 4 }]);
    const { fetch } = fetcherFor([], { lookup: lookup as never });
    expect(await fetch('http://inside.example/')).toMatchObject({
      outcome: 'refused',
      refusal: { why: 'private-address', host: 'inside.example' },
    });
  });

  it('is ended by whoever asked, and by closing', async () => {
    const site = await startSite({ '/': () => {} });
    const fetcher = fetcherFor([site]);
    expect(await fetcher.fetch(site.origin, { signal: AbortSignal.timeout(50) })).toEqual({
      outcome: 'ended',
    });
    const open = fetcher.fetch(site.origin);
    setTimeout(() => void fetcher.close(), 50);
    expect(await open).toEqual({ outcome: 'ended' });
  });
});

describe('robots.txt', () => {
  const rules =
    'User-agent: *\nDisallow: /private/\n\nUser-agent: SummitDigest\nDisallow: /not-you/\n';

  it('is asked once a site, by what obeys it, and heard at each hop', async () => {
    const site = await startSite({
      '/robots.txt': rules,
      '/private/a': 'text',
      '/not-you/b': 'text',
      '/c': reply(302, { location: '/not-you/b' }),
    });
    const { fetch } = fetcherFor([site]);
    const obeyRobots = true;
    expect(textOf(await fetch(`${site.origin}/private/a`, { obeyRobots }))).toBe('text');
    for (const path of ['/not-you/b', '/c']) {
      expect(await fetch(`${site.origin}${path}`, { obeyRobots })).toMatchObject({
        outcome: 'refused',
        refusal: { why: 'robots' },
      });
    }
    expect(textOf(await fetch(`${site.origin}/not-you/b`))).toBe('text');
    expect(site.asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
  });

  it.each<[string, Answer, string]>([
    ['is not there', reply(404), 'fetched'],
    ['is forbidden', reply(403), 'fetched'],
    ['is a page', '<html>Not found</html>', 'fetched'],
    ['cannot be had just now', reply(503), 'server-trouble'],
    ['is asked for too often', reply(429), 'rate-limited'],
    ['has no end', 'User-agent: *\nDisallow: /other\n'.repeat(200_000), 'fetched'],
  ])('that %s', async (_, robots, outcome) => {
    const site = await startSite({ '/robots.txt': robots, '/a': 'text' });
    const fetched = await fetcherFor([site]).fetch(`${site.origin}/a`, { obeyRobots: true });
    expect(fetched.outcome).toBe(outcome);
  });
});

describe('the sentence for a failure', () => {
  const host = 'news.example';
  const all: readonly FetchFailure[] = [
    { outcome: 'refused', refusal: { why: 'no-address' } },
    { outcome: 'refused', refusal: { why: 'scheme', scheme: 'ftp:' } },
    { outcome: 'refused', refusal: { why: 'user-in-address' } },
    { outcome: 'refused', refusal: { why: 'port', port: 22 } },
    { outcome: 'refused', refusal: { why: 'private-address', host } },
    { outcome: 'refused', refusal: { why: 'robots', host } },
    { outcome: 'gone', host, status: 404 },
    { outcome: 'gone', host, status: 410 },
    ...[401, 402, 403, 451].map((status) => ({ outcome: 'forbidden' as const, host, status })),
    { outcome: 'rate-limited', host, until: '2026-05-01T08:02:00.000Z' },
    { outcome: 'server-trouble', host, status: 503, until: null },
    { outcome: 'too-large', host, mostBytes: 5_000_000 },
    { outcome: 'too-slow', host, mostMs: 20_000 },
    { outcome: 'too-many-redirects', host, most: 5 },
    ...(['no-such-host', 'name-server', 'no-answer', 'certificate'] as const).map((why) => ({
      outcome: 'unreachable' as const,
      host,
      why,
    })),
    ...(
      [
        'compression',
        'cut-off',
        'no-http',
        'headers-too-long',
        'redirect-to-nowhere',
        'status',
      ] as const
    ).map((why) => ({ outcome: 'broken' as const, host, why })),
    { outcome: 'ended' },
  ];

  it.each(all.map((failure) => [JSON.stringify(failure), failure] as const))(
    'is one, and says what to do: %s',
    (_, failure) => {
      expect(describeFetch(failure, 'by itself')).toMatch(
        /^[^\n]+[:,] (?:\w+ )*(?:check|name|write|remove|ask|asked|tell|tried)\b[^\n]*\.$/,
      );
    },
  );

  it('says when', () => {
    expect(describeFetch(all.find(({ outcome }) => outcome === 'rate-limited')!, 'by itself')).toBe(
      'news.example says that it was asked too often: it will be asked again after 2026-05-01 08:02 UTC.',
    );
  });

  it('promises nothing where nobody asks again', () => {
    for (const failure of all) {
      expect(describeFetch(failure, 'when told')).not.toContain('will be');
    }
    const limited = all.find(({ outcome }) => outcome === 'rate-limited')!;
    expect(describeFetch(limited, 'when told')).toBe(
      'news.example says that it was asked too often: try it again after 2026-05-01 08:02 UTC.',
    );
  });
});
