import type { HttpAnswer } from './types.ts';

/** What a platform does on a bad day, asked for by a test. */
export interface Fault {
  /** "POST /channels/1/messages"; the fault meets requests that match. */
  readonly matches: RegExp;
  /** How many requests it meets. */
  times: number;
  /** `late`: the right answer, so many milliseconds later. */
  readonly answer: HttpAnswer | 'hang-up' | 'lost-answer' | { readonly late: number };
}

/** topics/rate-limits: a 429 as Discord sends it. */
export function rateLimited(seconds: number, scope: 'user' | 'global'): HttpAnswer {
  const global = scope === 'global';
  return {
    status: 429,
    headers: {
      'retry-after': String(seconds),
      'x-ratelimit-scope': scope,
      ...(global
        ? { 'x-ratelimit-global': 'true' }
        : {
            'x-ratelimit-limit': '5',
            'x-ratelimit-remaining': '0',
            'x-ratelimit-reset': String(Date.now() / 1000 + seconds),
            'x-ratelimit-reset-after': String(seconds),
            'x-ratelimit-bucket': 'd0uble',
          }),
    },
    body: { message: 'You are being rate limited.', retry_after: seconds, global },
  };
}

export const serverError = (status: number): HttpAnswer => ({
  status,
  body: { message: `${status}: Server Error`, code: 0 },
});

/** The first fault that meets the request, which it uses up. */
export function takeFault(faults: readonly Fault[], request: string): Fault | null {
  const fault = faults.find(({ times, matches }) => times > 0 && matches.test(request));
  if (fault) fault.times -= 1;
  return fault ?? null;
}
