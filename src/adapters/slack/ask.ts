import type { PostFailure } from '../../schedule/post.ts';
import { readFailure } from './readFailure.ts';
import { tellFailure } from './tellFailure.ts';

export type Asked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: PostFailure };

/** What Slack can answer becomes a result; errors of our own go on. */
export async function ask<Value>(call: () => Promise<Value>): Promise<Asked<Value>> {
  try {
    return { ok: true, value: await call() };
  } catch (error) {
    const failure = readFailure(error);
    if (failure === null) throw error;
    return { ok: false, failure: tellFailure(failure) };
  }
}
