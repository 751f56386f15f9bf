import { slackManifest } from '../adapters/slack/commands.ts';
import { commandTable } from '../commands/table.ts';
import { Unavailable } from '../commands/unavailable.ts';
import type { Config } from '../config.ts';
import { exitCodes } from './exitCodes.ts';
import { print } from './screen.ts';

/** Prints the Slack app's manifest for the way in which it is connected; Socket Mode before it is. */
export function printManifest({ slack, http: { publicUrl } }: Config): number {
  if (slack?.mode === 'http' && publicUrl === null) {
    throw new Unavailable(
      'SLACK_SIGNING_SECRET is set, so Slack has to reach this program, but PUBLIC_URL is not: set it to the address that leads to HTTP_PORT, or use SLACK_APP_TOKEN (Socket Mode) instead.',
    );
  }
  const mode =
    slack?.mode === 'http' && publicUrl !== null
      ? ({ socketMode: false, publicUrl } as const)
      : ({ socketMode: true } as const);
  print(`${JSON.stringify(slackManifest(commandTable, mode), null, 2)}\n`);
  return exitCodes.done;
}
