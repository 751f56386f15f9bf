import { decodeWindows1252 } from './windows1252.ts';

type Unicode = 'utf-8' | 'utf-16le' | 'utf-16be';

/** What a byte order mark at the very start says. */
export function encodingOfMark([first, second, third]: Uint8Array): Unicode | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** Western text in UTF-16 without a mark: of the first bytes nearly every second one is zero. */
export function encodingOfZeros(bytes: Uint8Array): Unicode | null {
  const sample = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2]! += 1;
  const many = sample.length * 0.4;
  if (zeros[1]! > many && zeros[0] === 0) return 'utf-16le';
  if (zeros[0]! > many && zeros[1] === 0) return 'utf-16be';
  return null;
}

/**
 * The name of the encoding that a label stands for ("latin1", "x-sjis"), by the Encoding Standard;
 * null for one that it has not, as UTF-7, in which markup can be hidden.
 */
export function encodingOfLabel(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

/** The text without its mark; null where bytes stand for nothing in the encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
