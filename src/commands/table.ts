import { audit } from './audit/command.ts';
import { check } from './check.ts';
import type { Command, ReadingCommand } from './command.ts';
import { compare } from './compare.ts';
import { deliveryCommands } from './deliveries.ts';
import { digest } from './digest.ts';
import { followingCommands } from './following/commands.ts';
import { createHelp } from './help.ts';
import { quotes } from './quotes.ts';
import { scheduleCommands } from './schedules/commands.ts';
import { sources } from './sources.ts';
import { status } from './status.ts';
import { timeline } from './timeline.ts';
import { topicCommands } from './topics/commands.ts';

/** Those that ask the library and nothing else. */
export const readingCommands: readonly ReadingCommand[] = [
  digest,
  quotes,
  check,
  compare,
  timeline,
];

/** All that Summit Digest can be asked. Registration, grammar, manifest and help are made from it. */
export const commandTable: readonly Command[] = [
  ...readingCommands,
  sources,
  ...followingCommands,
  ...topicCommands,
  ...scheduleCommands,
  ...deliveryCommands,
  audit,
  status,
  createHelp(() => commandTable),
];
