/**
 * The text of a file: by its byte order mark, else as UTF-16 where every other byte is zero, else
 * as UTF-8, else as windows-1252, which old Western files are in. The mark itself is left out.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOfMark(bytes) ?? encodingOfZeros(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingOfMark([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** Western text in UTF-16 without a mark: of the first bytes nearly every second one is zero. */
function encodingOfZeros(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2]! += 1;
  const many = sample.length * 0.4;
  if (zeros[1]! > many && zeros[0] === 0) return 'utf-16le';
  if (zeros[0]! > many && zeros[1] === 0) return 'utf-16be';
  return null;
}

/**
 * Bytes 0x80 to 0x9F, from https://encoding.spec.whatwg.org/index-windows-1252.txt. A table of our
 * own, because Node's TextDecoder takes windows-1252 for Latin-1 from 20.18.3 on
 * (nodejs/node#60888), and loses just the curly quotation marks.
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!);
}
