import { Client, Events, GatewayCloseCodes, GatewayIntentBits, type Interaction } from 'discord.js';
import type { Log } from './failure.ts';
import { restOptions } from './rest.ts';

export interface GatewayParts {
  readonly token: string;
  readonly apiUrl: string;
  readonly log: Log;
  readonly onInteraction: (interaction: Interaction) => void;
  /** The line broke; discord.js mends it by itself. */
  readonly onReconnecting: () => void;
  readonly onConnected: () => void;
  /** Discord ended the connection, and discord.js gives up. */
  readonly onLost: (error: Error) => void;
  readonly signal: AbortSignal;
}

/** Logs in; gives the client when it is ready for interactions. Fails where the login does. */
export async function openGateway(parts: GatewayParts): Promise<Client> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: restOptions(parts.apiUrl),
    allowedMentions: { parse: [] },
    // Interactions wait for this, and have 3 s: a server that is down must not use them up.
    waitGuildTimeout: 500,
  });
  client.on(Events.InteractionCreate, parts.onInteraction);
  client.on(Events.Error, (err) => parts.log.error({ err }, 'discord.js failed'));
  client.on(Events.ShardError, (err) => parts.log.warn({ err }, 'The line to Discord failed'));
  try {
    await logIn(client, parts);
  } catch (error) {
    await client.destroy();
    throw error;
  }
  client.on(Events.ShardReconnecting, parts.onReconnecting);
  client.on(Events.ShardResume, parts.onConnected);
  client.on(Events.ShardReady, parts.onConnected);
  client.on(Events.ShardDisconnect, ({ code }) => parts.onLost(closedWith(code)));
  return client;
}

function logIn(client: Client, { token, signal }: GatewayParts): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    client.once(Events.ShardDisconnect, ({ code }) => reject(closedWith(code)));
    client.once(Events.ClientReady, () => resolve());
    client.login(token).catch(reject);
  });
}

/** topics/opcodes-and-status-codes, Gateway Close Event Codes: those that discord.js does not mend. */
function closedWith(code: number): Error {
  const refused = code === GatewayCloseCodes.AuthenticationFailed;
  const error = new Error(`Discord closed the gateway with code ${code}`);
  return Object.assign(error, { code: refused ? 'TokenInvalid' : `gateway close ${code}` });
}
