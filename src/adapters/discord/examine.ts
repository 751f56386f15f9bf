import { type APIGatewayBotInfo, type APIUser, REST, Routes } from 'discord.js';
import type { Finding, PlatformFindings, ScheduledChannel } from '../../commands/finding.ts';
import { get, missingRights } from './missingRights.ts';
import { readFailure } from './readFailure.ts';
import { restOptions } from './rest.ts';
import { tellFailure } from './tellFailure.ts';

const about = 'Discord';

/** Asks Discord whether the token is good, and what the bot may do in the scheduled channels; posts nothing. */
export async function examineDiscord(
  { token, apiUrl }: { readonly token: string; readonly apiUrl: string },
  channels: readonly ScheduledChannel[],
): Promise<PlatformFindings> {
  const rest = new REST({ ...restOptions(apiUrl), retries: 0 });
  let serverTime: Date | null = null;
  rest.on('response', (_request, response) => {
    const date = response.headers.get('date');
    if (serverTime === null && date !== null) serverTime = new Date(date);
  });
  const findings: Finding[] = [];
  try {
    rest.setToken(token);
    const me = await get<APIUser>(rest, Routes.user());
    findings.push(good(`the token is good: ${me.username}.`));
    findings.push(gateway(await get<APIGatewayBotInfo>(rest, Routes.gatewayBot())));
    for (const one of channels) findings.push(await examineChannel(rest, one));
  } catch (error) {
    findings.push(refused(error));
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
  return { findings, serverTime };
}

/** topics/gateway, Session Start Limit: a bot that starts over and over is locked out for a day. */
function gateway({ session_start_limit: limit }: APIGatewayBotInfo): Finding {
  const { remaining, total, reset_after } = limit;
  if (remaining > 0) return good(`it may connect ${remaining} of ${total} times a day more.`);
  const hours = Math.ceil(reset_after / 3_600_000);
  return bad(
    `it has connected as often as it may for now: stop what starts it over and over, and wait ${hours} h.`,
  );
}

async function examineChannel(
  rest: REST,
  { channel, schedules }: ScheduledChannel,
): Promise<Finding> {
  const where = `channel ${channel} (${schedules})`;
  try {
    const missing = await missingRights(rest, channel);
    if (missing === null) return good(`${where}: a private conversation.`);
    return missing.length === 0
      ? good(`${where}: I may do there what I need.`)
      : bad(
          `${where}: in the channel's settings, Permissions, allow the bot ${missing.join(', ')}.`,
        );
  } catch (error) {
    const finding = refused(error);
    return { ...finding, sentence: `${where}: ${finding.sentence}` };
  }
}

const refused = (error: unknown): Finding => {
  const { problem } = tellFailure(readFailure(error));
  return bad(problem.replace(/; it is tried again\.$/, ': try again later.'));
};

const good = (sentence: string): Finding => ({ about, state: 'good', sentence });
const bad = (sentence: string): Finding => ({ about, state: 'bad', sentence });
