import { describe, expect, it } from 'vitest';
import { decodeDocument } from '../../../src/intake/decode/decodeDocument.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('the text of a feed or a page', () => {
  it.each<[string, Uint8Array, string | null, string]>([
    [
      'the byte order mark, whatever else is said',
      Buffer.from('\ufeff<?xml version="1.0" encoding="koi8-r"?>é'),
      'text/xml; charset=koi8-r',
      '<?xml version="1.0" encoding="koi8-r"?>é',
    ],
    ['the server', bytes('\xd0\xd2\xc9\xd7\xc5\xd4'), 'text/html; charset=KOI8-R', 'привет'],
    [
      'the server, before the document',
      bytes('<meta charset=koi8-r>\xef\xf0'),
      'text/html;charset="windows-1251"',
      '<meta charset=koi8-r>пр',
    ],
    [
      'the prolog',
      bytes('<?xml version="1.0" encoding="windows-1251"?>\xef\xf0'),
      'text/xml',
      '<?xml version="1.0" encoding="windows-1251"?>пр',
    ],
    [
      'the meta element',
      bytes(
        '<html><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">\x93\xfa\x96\x7b',
      ),
      null,
      '<html><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">日本',
    ],
    ['nothing: UTF-8', Buffer.from('“é”'), null, '“é”'],
    ['nothing: windows-1252', bytes('\x93\xe9\x94'), null, '“é”'],
    [
      'UTF-16 by its zeros',
      Buffer.from('<rss>“é”, and more of it</rss>', 'utf16le'),
      null,
      '<rss>“é”, and more of it</rss>',
    ],
    [
      'Latin-1, meaning windows-1252',
      bytes('\x93\xe9\x94'),
      'text/html; charset=iso-8859-1',
      '“é”',
    ],
  ])('is read by %s', (_, given, contentType, text) => {
    expect(decodeDocument(given, contentType)).toBe(text);
  });

  it.each<[string, Uint8Array, string | null, string]>([
    ["a server's default, of UTF-8", Buffer.from('“é”'), 'text/html; charset=iso-8859-1', '“é”'],
    [
      'UTF-8, of windows-1252',
      bytes('\x93No,\x94 he said'),
      'text/html; charset=utf-8',
      '“No,” he said',
    ],
    [
      'UTF-8 by the server, of what the prolog says',
      bytes('<?xml version="1.0" encoding="windows-1251"?>\xef\xf0'),
      'text/xml; charset=utf-8',
      '<?xml version="1.0" encoding="windows-1251"?>пр',
    ],
    [
      'UTF-16, in letters of one byte',
      Buffer.from('<?xml version="1.0" encoding="UTF-16"?>é'),
      null,
      '<?xml version="1.0" encoding="UTF-16"?>é',
    ],
    ['an encoding that is none', Buffer.from('é'), 'text/html; charset=none-such', 'é'],
    [
      'UTF-7, in which markup hides',
      Buffer.from('+ADw-script+AD4-'),
      'text/html; charset=utf-7',
      '+ADw-script+AD4-',
    ],
  ])('passes over a declaration that is wrong: %s', (_, given, contentType, text) => {
    expect(decodeDocument(given, contentType)).toBe(text);
  });

  it('keeps UTF-8 that it is said to be, where one letter among few is of another encoding', () => {
    const [before, after] = ['Inés “said” so at the caf', '.'].map((text) => Buffer.from(text));
    const mixed = Buffer.concat([before!, Buffer.from([0xe9]), after!]);
    expect(decodeDocument(mixed, 'text/html; charset=utf-8')).toBe(
      'Inés “said” so at the caf\ufffd.',
    );
    const latin = Buffer.from('Inés was at the café, and in Köln.', 'latin1');
    expect(decodeDocument(latin, 'text/html; charset=utf-8')).toBe(
      'Inés was at the café, and in Köln.',
    );
  });

  it('keeps UTF-8 that is cut inside a letter', () => {
    const cut = Buffer.from('“Éé” à ü – €').subarray(0, -1);
    expect(decodeDocument(cut, 'text/xml; charset=utf-8')).toBe('“Éé” à ü – \ufffd');
  });
});
