import type { LookupFunction } from 'node:net';
import { describe, expect, it } from 'vitest';
import { checkAddress } from '../../../src/intake/fetch/checkAddress.ts';
import { connectPublic } from '../../../src/intake/fetch/connectPublic.ts';
import { isPublicAddress } from '../../../src/intake/fetch/isPublicAddress.ts';

const nobody = new Set<string>();
const whyNot = (address: string, allowed = nobody): string | null => {
  const checked = checkAddress(address, allowed);
  return checked.ok ? null : checked.refusal.why;
};

describe('public addresses', () => {
  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '93.184.216.34',
    '2606:4700::1111',
    '2001:4860:4860::8888',
    '::ffff:8.8.8.8',
  ])('%s is one', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    ['this machine', '127.0.0.1', '127.255.255.254', '::1', '0.0.0.0', '::'],
    [
      'this machine, in IPv6',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '::127.0.0.1',
      '::7f00:1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '::ffff:0:127.0.0.1',
    ],
    [
      'a private network',
      '10.0.0.1',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      'fc00::1',
      'fd12:3456::1',
      'fec0::1',
      '::ffff:10.0.0.1',
    ],
    [
      'a link, as the metadata of clouds',
      '169.254.169.254',
      'fe80::1',
      'fe80::1%eth0',
      '::ffff:169.254.169.254',
    ],
    ['a provider', '100.64.0.1', '192.0.0.8', '198.18.0.1'],
    ['many at once', '224.0.0.1', '255.255.255.255', 'ff02::1'],
    ['nobody', '240.0.0.1', '192.0.2.1', '203.0.113.5', '2001:db8::1', '100::1', '4000::1'],
    ['no address', 'localhost', '', '1.2.3', '256.1.1.1', 'news.example'],
  ])('what belongs to %s is none', (_, ...addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });
});

describe('checking an address that somebody names', () => {
  it('takes http and https on the ports 80 and 443', () => {
    for (const address of [
      'https://news.example/a?b=c',
      'http://news.example:80/',
      'http://news.example:443/',
      'https://8.8.8.8/',
    ]) {
      expect(whyNot(address)).toBeNull();
    }
  });

  it.each([
    [
      'scheme',
      'file:///etc/passwd',
      'ftp://news.example/',
      'javascript:alert(1)',
      'data:text/html,x',
      'gopher://127.0.0.1:70/',
      'feed://news.example/',
    ],
    [
      'port',
      'http://news.example:22/',
      'https://news.example:8443/',
      'http://127.0.0.1:6379/',
      'http://news.example:0/',
    ],
    [
      'user-in-address',
      'https://user:secret@news.example/',
      'https://user@news.example/',
      'http://news.example%40@8.8.8.8/',
    ],
    [
      'no-address',
      '',
      'news.example',
      '//news.example',
      'http://',
      'http://[::1',
      `https://news.example/${'a'.repeat(9000)}`,
    ],
    [
      'private-address',
      'http://127.0.0.1/',
      'http://127.1/',
      'http://2130706433/',
      'http://0x7f000001/',
      'http://0x7f.1/',
      'http://0177.0.0.1/',
      'http://127.0.0.1./',
      'http://①②⑦.⓪.⓪.①/',
      'http://0/',
      'http://[::1]/',
      'http://[::ffff:127.0.0.1]/',
      'http://[::7f00:1]/',
      'http://[fe80::1]/',
      'http://169.254.169.254/latest/meta-data/',
      'http://localhost/',
      'http://LOCALHOST./',
      'http://printer.local/',
      'http://metadata.google.internal/',
    ],
  ])('refuses: %s', (why, ...addresses) => {
    for (const address of addresses) expect([address, whyNot(address)]).toEqual([address, why]);
  });

  it('takes what the operator allows, at that port only', () => {
    const allowed = new Set(['127.0.0.1:8080', '[::1]:8080', 'intranet.local:80']);
    expect(whyNot('http://127.0.0.1:8080/feed', allowed)).toBeNull();
    expect(whyNot('http://[::1]:8080/feed', allowed)).toBeNull();
    expect(whyNot('http://Intranet.local/feed', allowed)).toBeNull();
    expect(whyNot('http://127.0.0.1:8081/feed', allowed)).toBe('port');
    expect(whyNot('http://127.0.0.1/feed', allowed)).toBe('private-address');
  });

  it('asks without the fragment', () => {
    const checked = checkAddress('https://news.example/a#b', nobody);
    expect(checked.ok && checked.url.href).toBe('https://news.example/a');
  });
});

describe('connecting', () => {
  /** Connects to nothing: tells what the connector would have connected to. */
  async function connect(
    hostname: string,
    answers: readonly string[],
    allowed = nobody,
  ): Promise<string> {
    const lookup = ((_host, { all }, callback) => {
      const found = answers.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      if (all) callback(null, found);
      else callback(null, found[0]!.address, found[0]!.family);
    }) as LookupFunction;
    return new Promise((resolve) => {
      const connector = connectPublic({
        allowed,
        mostMs: 1000,
        lookup,
        build: (options) => (target) => {
          const guarded = (options as { lookup: LookupFunction }).lookup;
          guarded(target.hostname, { all: true }, (error, found) =>
            resolve(error === null ? JSON.stringify(found) : String(error.code)),
          );
        },
      });
      connector({ hostname, protocol: 'http:', port: '' }, (...[error]) =>
        resolve(String((error as NodeJS.ErrnoException).code)),
      );
    });
  }

  it('is done where all addresses of a name are public', async () => {
    expect(await connect('news.example', ['8.8.8.8', '2606:4700::1'])).toContain('8.8.8.8');
  });

  it.each([
    ['its only address', ['127.0.0.1']],
    ['one of several, last', ['8.8.8.8', '1.1.1.1', '10.0.0.1']],
    ['an IPv6 address with a private one inside', ['::ffff:192.168.0.1']],
    ['no address at all', []],
  ])('is refused for %s', async (_, answers) => {
    expect(await connect('news.example', answers)).toBe('PRIVATE_ADDRESS');
  });

  it.each(['127.0.0.1', '[::1]', '[::ffff:7f00:1]', '10.1.2.3', '[fe80::1]'])(
    'is refused to %s, which no name server is asked for',
    async (host) => {
      expect(await connect(host, ['8.8.8.8'])).toBe('PRIVATE_ADDRESS');
    },
  );

  it('follows a name that changes its mind (rebinding): each connection is judged by its own answer', async () => {
    expect(await connect('turn.example', ['8.8.8.8'])).toContain('8.8.8.8');
    expect(await connect('turn.example', ['127.0.0.1'])).toBe('PRIVATE_ADDRESS');
  });

  it('goes to a private address where the operator allows that host and port', async () => {
    expect(
      await connect('intranet.example', ['10.0.0.1'], new Set(['intranet.example:80'])),
    ).toContain('10.0.0.1');
    expect(await connect('intranet.example', ['10.0.0.1'], new Set(['intranet.example:443']))).toBe(
      'PRIVATE_ADDRESS',
    );
  });
});
