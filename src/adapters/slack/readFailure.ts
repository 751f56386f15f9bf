/** How a call to Slack can fail, told from what its client throws. */
export type SlackFailure =
  /** Slack answered and refused: its code, as `channel_not_found`. */
  | { readonly kind: 'refused'; readonly code: string; readonly needed: string | null }
  | { readonly kind: 'rate-limited'; readonly seconds: number }
  /** Slack itself failed, or could not be reached. */
  | { readonly kind: 'unavailable'; readonly reason: string };

/** Null for an error that is not Slack's, but ours. */
export function readFailure(error: unknown): SlackFailure | null {
  const { code, data, retryAfter, statusCode } = (error ?? {}) as {
    code?: unknown;
    data?: { error?: string; needed?: string };
    retryAfter?: number;
    statusCode?: number;
  };
  switch (code) {
    case 'slack_webapi_platform_error':
      return readRefusal(data?.error ?? '', data?.needed ?? null);
    case 'slack_webapi_rate_limited_error':
      return { kind: 'rate-limited', seconds: retryAfter ?? 60 };
    case 'slack_webapi_http_error':
      return { kind: 'unavailable', reason: `HTTP ${statusCode}` };
    case 'slack_webapi_request_error':
      return { kind: 'unavailable', reason: rootCause(error) };
    default:
      return null;
  }
}

/** Codes by which Slack says that it is its own fault: reference/methods/chat.postMessage#errors */
const ownFaults = new Set([
  'fatal_error',
  'internal_error',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
]);

/** What stands in for the words of somebody else, as a network's page to log in. */
export const foreignAnswer = 'an answer that is not Slack’s';

const looksLikeCode = /^[a-z_0-9]{1,80}$/u;

function readRefusal(code: string, needed: string | null): SlackFailure {
  if (!looksLikeCode.test(code)) return { kind: 'unavailable', reason: foreignAnswer };
  if (code === 'ratelimited' || code === 'rate_limited') {
    return { kind: 'rate-limited', seconds: 60 };
  }
  if (ownFaults.has(code)) return { kind: 'unavailable', reason: code };
  return { kind: 'refused', code, needed };
}

/** "ECONNREFUSED": what lies under the client's and fetch's own wrappings. */
function rootCause(error: unknown): string {
  let root = error as { original?: unknown; cause?: unknown; code?: unknown; message?: string };
  for (let depth = 0; depth < 5; depth++) {
    const under = root.original ?? root.cause;
    if (typeof under !== 'object' || under === null) break;
    root = under;
  }
  return typeof root.code === 'string' ? root.code : (root.message ?? 'no connection');
}
