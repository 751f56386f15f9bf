import { type APIGatewayBotInfo, type REST, Routes } from 'discord.js';

/** What Discord says about connecting: topics/gateway, Get Gateway Bot. */
export interface GatewayInfo {
  /** In how many parts it advises to connect. */
  readonly shards: number;
  /** Logins that it takes at once, in five seconds. */
  readonly maxConcurrency: number;
}

/** Discord takes only so many logins a day, and all were used up. */
export class NoLoginsLeft extends Error {
  /** Until it takes some again. */
  readonly seconds: number;

  constructor(seconds: number) {
    super(`Discord takes no login for ${seconds} s`);
    this.name = 'NoLoginsLeft';
    this.seconds = seconds;
  }
}

/** Throws NoLoginsLeft, and what the REST client throws. */
export async function fetchGateway(rest: REST, signal: AbortSignal): Promise<GatewayInfo> {
  const { shards, session_start_limit: limit } = (await rest.get(Routes.gatewayBot(), {
    signal,
  })) as APIGatewayBotInfo;
  if (limit.remaining <= 0) throw new NoLoginsLeft(Math.ceil(limit.reset_after / 1000));
  return { shards, maxConcurrency: limit.max_concurrency };
}
