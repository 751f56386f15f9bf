import type { webApi } from '@slack/bolt';
import type { Log } from '../../commands/log.ts';
import { createBoltLogger } from './boltLogger.ts';
import { foreignAnswer } from './readFailure.ts';

const answerSeconds = 30;

/**
 * How we call Slack's Web API.
 * @param apiUrl Slack's own, or of a server that stands in for it
 * @param ending its abort breaks off the calls that are under way; each of them then fails
 */
export function createClientOptions(apiUrl: string, log: Log, ending: AbortSignal) {
  const slackApiUrl = apiUrl.replace(/\/*$/u, '/');
  return {
    slackApiUrl,
    logger: createBoltLogger(log),
    // Where a connection breaks, the message may be out: only the schedule, which looks, sends it again.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    // Also used for response_url, where Bolt would wait without an end.
    fetch: createFetch(slackApiUrl, ending),
  };
}

export type ClientOptions = ReturnType<typeof createClientOptions>;

/**
 * A fetch that ends with `ending` or after 30 seconds, and takes only JSON for an answer of Slack:
 * the client would write any other into its errors, and so into the log. One controller for each request:
 * AbortSignal.any forgets its timeouts at the next garbage collection (seen with Node 20.20).
 */
const createFetch =
  (apiUrl: string, ending: AbortSignal): webApi.FetchFunction =>
  async (url, init) => {
    const stop = new AbortController();
    const end = () => stop.abort(new Error('the program is ending'));
    const late = () => stop.abort(new Error(`no answer within ${answerSeconds} seconds`));
    const timer = setTimeout(late, answerSeconds * 1000);
    ending.addEventListener('abort', end);
    if (ending.aborted) end();
    try {
      const response = await fetch(url, { ...init, signal: stop.signal });
      // Read here, so that an answer which never comes to its end is broken off too.
      const body = await response.clone().text();
      const isCall = String(url).startsWith(apiUrl);
      if (isCall && response.status === 200 && !isJson(body)) throw new Error(foreignAnswer);
      return response;
    } finally {
      clearTimeout(timer);
      ending.removeEventListener('abort', end);
    }
  };

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
