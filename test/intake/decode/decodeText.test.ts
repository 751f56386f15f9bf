import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/intake/decode/decodeText.ts';

const text = 'The minister said: “No comment,” and left for Zürich – €5 in hand.\n';

const utf16 = (order: 'le' | 'be'): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

describe('the text of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    [
      'UTF-16, little end first, with its mark',
      Buffer.concat([Buffer.of(0xff, 0xfe), utf16('le')]),
    ],
    ['UTF-16, big end first, with its mark', Buffer.concat([Buffer.of(0xfe, 0xff), utf16('be')])],
    ['UTF-16, little end first, without a mark', utf16('le')],
    ['UTF-16, big end first, without a mark', utf16('be')],
  ])('is read letter for letter from %s, without a mark', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it('is read as windows-1252 where it is not UTF-8, with the quotation marks of that encoding', () => {
    const bytes = Buffer.from([0x93, 0x4e, 0x6f, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35, 0x20, 0xfc]);
    expect(decodeText(bytes)).toBe('“No” – €5 ü');
  });

  it('gives each of the bytes 0x80 to 0x9F a letter of its own', () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at);
    expect(decodeText(bytes)).toHaveLength(32);
    expect(new Set(decodeText(bytes)).size).toBe(32);
    expect(decodeText(bytes)).toMatch(/^€.*‘’“”.*Ÿ$/u); // 0x80, 0x91 to 0x94, 0x9F
  });

  it('keeps line ends as they are', () => {
    expect(decodeText(Buffer.from('one\r\ntwo\rthree\n'))).toBe('one\r\ntwo\rthree\n');
  });

  it('is empty for an empty file', () => {
    expect(decodeText(new Uint8Array())).toBe('');
  });
});
