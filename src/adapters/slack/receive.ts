import { randomUUID } from 'node:crypto';
import type { App, BlockAction, ButtonAction, RespondFn, SlashCommand, webApi } from '@slack/bolt';
import type { Log } from '../../commands/log.ts';
import { describeProblem } from '../../commands/messages.ts';
import { personOfCommand, personOfPress } from './asker.ts';
import { readPress } from './buttonId.ts';
import { slashCommand } from './commands.ts';
import { sayText } from './render.ts';
import { type Request, type ShowParts, share, showAnswer, turnPage } from './show.ts';
import { createVoice } from './speak.ts';
import { readTyped } from './typedText.ts';

export interface ReceiveParts extends ShowParts {
  readonly log: Log;
  readonly client: webApi.WebClient;
  readonly now: () => number;
  /** Told of each workspace that something comes from. */
  readonly onContact: (workspace: string) => void;
  /** Told of every answer in the making, so that a shutdown can wait for it. */
  readonly track: (work: Promise<void>) => void;
}

/**
 * Answers `/summit-digest …` and the buttons of our messages. Each is acknowledged before any
 * work, since Slack waits three seconds for that.
 */
export function receive(app: App, parts: ReceiveParts): void {
  app.command(slashCommand, async ({ ack, command, respond }) => {
    await ack();
    const request = readCommand(command, respond, parts);
    parts.track(inWords(request, parts, () => showAnswer(request, parts)));
  });
  app.action<BlockAction<ButtonAction>>({ type: 'block_actions' }, async (pressed) => {
    await pressed.ack();
    const { body, action, respond } = pressed;
    const request = readAction(body, respond, parts);
    parts.track(inWords(request, parts, () => answerPress(action, request, parts)));
  });
  app.error(async (error) => {
    parts.log.error({ err: error }, 'Slack: a request could not be handled');
  });
}

function readCommand(command: SlashCommand, respond: RespondFn, parts: ReceiveParts): Request {
  const person = personOfCommand(command);
  parts.onContact(person.workspace);
  const spot = { channel: person.channel, user: person.user, thread: null, under: null };
  const voice = createVoice(respond, parts.client, spot, parts.now);
  return { line: readTyped(command.text), person, voice, amongUs: false, typed: true };
}

function readAction(
  body: BlockAction<ButtonAction>,
  respond: RespondFn,
  parts: ReceiveParts,
): Request {
  const { message_ts, thread_ts, is_ephemeral } = body.container;
  const person = personOfPress(body);
  parts.onContact(person.workspace);
  const thread: string | null = thread_ts ?? null;
  // Answers to a message of the channel go into its thread, so that they stay together.
  const under: string | null = thread ?? (is_ephemeral ? null : message_ts) ?? null;
  const spot = { channel: person.channel, user: person.user, thread, under };
  const voice = createVoice(respond, parts.client, spot, parts.now);
  return { line: '', person, voice, amongUs: Boolean(is_ephemeral), typed: false };
}

/** Whatever goes wrong: one sentence for the person, everything for the log. */
async function inWords(
  { voice, person }: Request,
  { log }: ReceiveParts,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const reference = randomUUID().slice(0, 8);
    log.error({ err: error, reference, person }, 'Slack: an answer failed');
    const words = describeProblem({ problem: 'failed', reference });
    await voice.toPerson(sayText(words)).catch((err: unknown) => {
      log.error({ err, reference }, 'Slack: nor could that be told');
    });
  }
}

async function answerPress(
  action: ButtonAction,
  request: Request,
  parts: ReceiveParts,
): Promise<void> {
  const press = await readPress(action.action_id, action.value ?? '', parts.keptLines);
  if (press === null) {
    const words = `This button is of an older version and no longer known: ask again with ${slashCommand}.`;
    return request.voice.toPerson(sayText(words));
  }
  const asked = { ...request, line: press.line };
  if (press.verb === 'command') return showAnswer(asked, parts);
  if (press.verb === 'page') return turnPage(press.number, asked, parts);
  return share(asked, parts);
}
