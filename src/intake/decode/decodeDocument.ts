import { declaredEncoding } from './declaredEncoding.ts';
import { decodeText } from './decodeText.ts';
import { decodeStrictly, encodingOfLabel, encodingOfMark, encodingOfZeros } from './encodings.ts';

/**
 * The text of a feed or a page: by its byte order mark, else by what the server says, else by what
 * stands in its first lines, else as a file is read. A declaration that the bytes contradict is
 * passed over: what no UTF-8 can be is not read as UTF-8, and letters that only UTF-8 has are not
 * read as a server's default, Latin-1.
 */
export function decodeDocument(bytes: Uint8Array, contentType: string | null): string {
  if (encodingOfMark(bytes) !== null || encodingOfZeros(bytes) !== null) return decodeText(bytes);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  for (const label of [labelOf(contentType), declaredEncoding(bytes)]) {
    const text = decodeAsDeclared(bytes, label, utf8);
    if (text !== null) return text;
  }
  return utf8 ?? readCut(bytes, contentType) ?? decodeText(bytes);
}

/** Null where the declaration says nothing, or the bytes contradict it. */
function decodeAsDeclared(
  bytes: Uint8Array,
  label: string | null,
  utf8: string | null,
): string | null {
  const encoding = label === null ? null : encodingOfLabel(label);
  // A page that names UTF-16 in letters of one byte each is not in it (HTML, 13.2.3.2).
  if (encoding === null || encoding.startsWith('utf-16')) return null;
  if (encoding === 'utf-8') return utf8;
  // Text of such encodings is UTF-8 by chance only where it is ASCII, and then nothing is lost.
  if (isOneByte(encoding) && utf8 !== null) return utf8;
  return decodeStrictly(bytes, encoding);
}

const isOneByte = (encoding: string): boolean =>
  /^(?:windows|iso-8859|koi8|mac|ibm)/.test(encoding);

const CHARSET = /charset\s*=\s*["']?([\w:.-]{1,40})/i;

const labelOf = (contentType: string | null): string | null =>
  CHARSET.exec(contentType ?? '')?.[1] ?? null;

/**
 * UTF-8 with a few broken letters, as when a text was cut in the middle of one or two sites' texts
 * were put together: read as what it mostly is.
 */
function readCut(bytes: Uint8Array, contentType: string | null): string | null {
  const label = labelOf(contentType) ?? declaredEncoding(bytes);
  if (label !== null && encodingOfLabel(label) !== 'utf-8') return null;
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  // Where it is said to be UTF-8, letters of other encodings would be most of those beyond ASCII.
  return broken * (label === null ? 5 : 2) <= whole ? text : null;
}
