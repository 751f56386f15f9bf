import { decodeStrictly, encodingOfMark, encodingOfZeros } from './encodings.ts';
import { decodeWindows1252 } from './windows1252.ts';

/**
 * The text of a file: by its byte order mark, else as UTF-16 where every other byte is zero, else
 * as UTF-8, else as windows-1252, which old Western files are in. The mark itself is left out.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOfMark(bytes) ?? encodingOfZeros(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  return decodeStrictly(bytes, 'utf-8') ?? decodeWindows1252(bytes);
}
