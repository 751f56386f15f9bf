/**
 * Bytes 0x80 to 0x9F, from https://encoding.spec.whatwg.org/index-windows-1252.txt. A table of our
 * own, because Node's TextDecoder takes windows-1252 for Latin-1 from 20.18.3 on
 * (nodejs/node#60888), and loses just the curly quotation marks.
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Every byte stands for something. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  mendLatin1(Buffer.from(bytes).toString('latin1'));

/** Text that a decoder took for Latin-1 where it was windows-1252. Latin-1 has controls there that no text has. */
export function mendLatin1(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!);
}
