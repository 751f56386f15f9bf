import type { FetchFailure } from './fetched.ts';

export interface ErrorPlace {
  readonly host: string;
  readonly mostMs: number;
}

/** What an error of a connection means. Null where it is none that a server or a network makes. */
export function readError(error: unknown, { host, mostMs }: ErrorPlace): FetchFailure | null {
  const codes = codesOf(error);
  const has = (shape: RegExp): boolean => codes.some((code) => shape.test(code));
  if (has(/^PRIVATE_ADDRESS$/)) {
    return { outcome: 'refused', refusal: { why: 'private-address', host } };
  }
  if (has(/TIMEOUT|ETIMEDOUT|TimeoutError/)) return { outcome: 'too-slow', host, mostMs };
  if (has(/^ENOTFOUND$|^ENODATA$/)) return { outcome: 'unreachable', host, why: 'no-such-host' };
  if (has(/^EAI_|^ESERVFAIL$/)) return { outcome: 'unreachable', host, why: 'name-server' };
  if (has(/CERT|SELF_SIGNED|UNABLE_TO_|TLS|SSL|EPROTO/)) {
    return { outcome: 'unreachable', host, why: 'certificate' };
  }
  if (has(/^HPE_HEADER_OVERFLOW$|HEADERS_OVERFLOW/)) {
    return { outcome: 'broken', host, why: 'headers-too-long' };
  }
  if (has(/^HPE_INVALID_EOF_STATE$|^UND_ERR_SOCKET$|^ECONNRESET$|MISMATCH|^EPIPE$/)) {
    return { outcome: 'broken', host, why: 'cut-off' };
  }
  if (has(/^HPE_|^HTTPParserError$|^UND_ERR_/)) return { outcome: 'broken', host, why: 'no-http' };
  if (has(/^E[A-Z]+$/)) return { outcome: 'unreachable', host, why: 'no-answer' };
  return null;
}

/** An error's code and name, and those of the errors that it was made from. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const own =
    'code' in error && typeof error.code === 'string' ? [error.code, error.name] : [error.name];
  const inner = error instanceof AggregateError ? error.errors : [error.cause];
  return [...own, ...inner.flatMap(codesOf)];
}
