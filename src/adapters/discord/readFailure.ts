import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { GatewayClosed, NeedsShards } from './gatewayClosed.ts';
import { NoLoginsLeft } from './gatewayInfo.ts';

/** How something asked of Discord can fail. */
export type DiscordFailure =
  | { readonly kind: 'rate-limited'; readonly seconds: number }
  /** Discord itself fails: the HTTP status. */
  | { readonly kind: 'failing'; readonly status: number }
  | { readonly kind: 'unreachable'; readonly reason: string }
  | { readonly kind: 'token-refused' }
  | { readonly kind: 'needs-shards' }
  /** It has logged in as often as it may for now. */
  | { readonly kind: 'no-logins-left'; readonly seconds: number }
  /** Discord understood, and will not do it: its code, and what it said. */
  | { readonly kind: 'refused'; readonly code: string; readonly said: string }
  /** Discord ended the connection, for good. */
  | { readonly kind: 'closed'; readonly code: number };

export function readFailure(error: unknown): DiscordFailure {
  if (error instanceof RateLimitError) {
    const milliseconds = Math.max(error.retryAfter, error.timeToReset);
    return { kind: 'rate-limited', seconds: Math.ceil(milliseconds / 1000) };
  }
  if (error instanceof HTTPError) return { kind: 'failing', status: error.status };
  if (error instanceof DiscordAPIError) return readRefusal(error);
  if (error instanceof NeedsShards) return { kind: 'needs-shards' };
  if (error instanceof NoLoginsLeft) return { kind: 'no-logins-left', seconds: error.seconds };
  if (error instanceof GatewayClosed) {
    return error.code === tokenRefused
      ? { kind: 'token-refused' }
      : { kind: 'closed', code: error.code };
  }
  const reason = nameOf(error);
  return reason === 'TokenInvalid' ? { kind: 'token-refused' } : { kind: 'unreachable', reason };
}

/** topics/opcodes-and-status-codes, Gateway Close Event Codes: "Authentication failed". */
const tokenRefused = 4004;

function readRefusal({ status, code, rawError }: DiscordAPIError): DiscordFailure {
  if (status === 401) return { kind: 'token-refused' };
  const said = 'message' in rawError ? rawError.message : String(code);
  return { kind: 'refused', code: String(code), said };
}

/** "ECONNREFUSED", or what else names a failure without its stack. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? nameOf(error.cause) : error.name;
}
