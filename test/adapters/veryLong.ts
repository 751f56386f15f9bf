/**
 * A text of a part said over and over: so long that reading it takes a second at most where the work
 * grows with the length (measured), and many minutes where it grows with the square.
 */
export const veryLong = (part: string, length: number): string =>
  part.repeat(Math.ceil(length / part.length));

/** Of a test that reads such a text: twenty times what it needs, so that other load cannot break it. */
export const PATIENCE_MS = 20_000;
