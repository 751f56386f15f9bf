import { describe, expect, it } from 'vitest';
import { readError } from '../../../src/intake/fetch/readError.ts';

const place = { host: 'news.example', mostMs: 20_000 };
const withCode = (code: string, cause?: Error): Error =>
  Object.assign(new Error(code, { cause }), { code });
const told = (error: unknown): string => {
  const failure = readError(error, place);
  return failure === null
    ? 'unknown'
    : 'why' in failure
      ? `${failure.outcome} ${failure.why}`
      : failure.outcome;
};

describe('an error of a connection', () => {
  it.each([
    ['ENOTFOUND', 'unreachable no-such-host'],
    ['EAI_AGAIN', 'unreachable name-server'],
    ['ECONNREFUSED', 'unreachable no-answer'],
    ['EHOSTUNREACH', 'unreachable no-answer'],
    ['ETIMEDOUT', 'too-slow'],
    ['UND_ERR_CONNECT_TIMEOUT', 'too-slow'],
    ['UND_ERR_HEADERS_TIMEOUT', 'too-slow'],
    ['UND_ERR_BODY_TIMEOUT', 'too-slow'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'unreachable certificate'],
    ['CERT_HAS_EXPIRED', 'unreachable certificate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'unreachable certificate'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unreachable certificate'],
    ['EPROTO', 'unreachable certificate'],
    ['ECONNRESET', 'broken cut-off'],
    ['UND_ERR_SOCKET', 'broken cut-off'],
    ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'broken cut-off'],
    ['UND_ERR_HEADERS_OVERFLOW', 'broken headers-too-long'],
    ['HPE_INVALID_CONSTANT', 'broken no-http'],
    ['PRIVATE_ADDRESS', 'refused'],
  ])('%s is %s', (code, what) => expect(told(withCode(code))).toBe(what));

  it('is found in what it was made from', () => {
    expect(told(withCode('OTHER', withCode('ECONNREFUSED')))).toBe('unreachable no-answer');
    expect(told(new AggregateError([withCode('ECONNREFUSED'), withCode('EHOSTUNREACH')]))).toBe(
      'unreachable no-answer',
    );
    expect(told(AbortSignal.timeout(0).reason ?? new DOMException('late', 'TimeoutError'))).toBe(
      'too-slow',
    );
  });

  it('is none that nobody foresaw', () => {
    expect(told(new TypeError('odd'))).toBe('unknown');
    expect(told('odd')).toBe('unknown');
  });
});
