import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

export type BodyRead =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: 'too-large' | 'compression' };

const unpackers: Readonly<Record<string, (bytes: Uint8Array) => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  // Many servers leave out the header that RFC 9110 wants there; with it, the method 8 comes first.
  deflate: (bytes) => ((bytes[0]! & 0x0f) === 8 ? createInflate() : createInflateRaw()),
  br: () => createBrotliDecompress(),
};

/** What a server may send; `unpackers` has just these. */
export const acceptEncoding = 'gzip, deflate, br';

/** Honest servers pack once; packing over and over is how a small file becomes a huge one. */
const MOST_PACKINGS = 2;

/**
 * A body's bytes, unpacked, counted as they come: neither what is sent nor what it unpacks to may
 * be more than `mostBytes`, whatever the headers promise. Errors of the connection are thrown.
 */
export async function readBody(
  body: Readable,
  encoding: string | null,
  mostBytes: number,
): Promise<BodyRead> {
  const packings = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (packings.length > MOST_PACKINGS || packings.some((name) => !Object.hasOwn(unpackers, name))) {
    body.on('error', () => {}).destroy();
    return { ok: false, why: 'compression' };
  }
  const sent = await collect(body, mostBytes);
  if (sent === null) return { ok: false, why: 'too-large' };
  const read = await unpack(sent, packings.reverse(), mostBytes);
  // A feed that lies packed on its server, as `feed.xml.gz`, is sent as a file that nobody packed.
  const isFile = read.ok && packings.length < MOST_PACKINGS && isGzip(read.bytes);
  return isFile ? unpack(read.bytes, ['gzip'], mostBytes) : read;
}

/** RFC 1952, 2.3.1: no text begins with these. */
const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

async function unpack(
  sent: Uint8Array,
  packings: readonly string[],
  mostBytes: number,
): Promise<BodyRead> {
  let bytes = sent;
  for (const name of packings) {
    if (bytes.length === 0) break; // some servers name a packing of nothing
    const unpacker = unpackers[name]!(bytes);
    try {
      unpacker.end(bytes);
      const unpacked = await collect(unpacker, mostBytes);
      if (unpacked === null) return { ok: false, why: 'too-large' };
      bytes = unpacked;
    } catch {
      return { ok: false, why: 'compression' };
    }
  }
  return { ok: true, bytes };
}

/** Null, and the stream is ended, as soon as it has more than `mostBytes`. */
async function collect(stream: Readable, mostBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > mostBytes) return null; // leaving the loop destroys the stream
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
