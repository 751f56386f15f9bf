import { randomUUID } from 'node:crypto';
import type { App, BlockAction, ButtonAction, RespondFn, SlashCommand, webApi } from '@slack/bolt';
import type { Answer } from '../../commands/answer.ts';
import type { Asker } from '../../commands/command.ts';
import type { Desk, KeptLines } from '../../commands/desk.ts';
import { commandOfLine } from '../../commands/grammar/commandOfLine.ts';
import type { Log } from '../../commands/log.ts';
import { describeProblem } from '../../commands/messages.ts';
import { readPress } from './buttons.ts';
import { slashCommand } from './commands.ts';
import { addTurning, renderAnswer, sayText } from './render.ts';
import type { AskRight, Person } from './rights.ts';
import { createVoice, type Voice } from './speak.ts';
import { readTyped } from './typedText.ts';

export interface ReceiveParts {
  readonly desk: Desk;
  readonly keptLines: KeptLines;
  readonly log: Log;
  readonly client: webApi.WebClient;
  readonly askRight: AskRight;
  readonly now: () => number;
  /** Told of every answer in the making, so that a shutdown can wait for it. */
  readonly track: (work: Promise<void>) => void;
}

/** Somebody asks something, and how to speak to them. */
interface Request {
  readonly line: string;
  readonly person: Person;
  readonly voice: Voice;
  /** Nobody else sees where it was asked: the answer stays there. */
  readonly amongUs: boolean;
}

/**
 * Answers `/summit-digest …` and the buttons of our messages. Each is acknowledged before any
 * work, since Slack waits three seconds for that.
 */
export function receive(app: App, parts: ReceiveParts): void {
  app.command(slashCommand, async ({ ack, command, respond }) => {
    await ack();
    const request = readCommand(command, respond, parts);
    parts.track(inWords(request, parts, () => answerNew(request, parts)));
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
  const person: Person = {
    workspace: command.team_id || command.enterprise_id || '',
    enterprise: command.enterprise_id ?? null,
    channel: command.channel_id,
    user: command.user_id,
  };
  const spot = { channel: person.channel, user: person.user, thread: null, under: null };
  const voice = createVoice(respond, parts.client, spot, parts.now);
  return { line: readTyped(command.text), person, voice, amongUs: false };
}

function readAction(
  body: BlockAction<ButtonAction>,
  respond: RespondFn,
  parts: ReceiveParts,
): Request {
  const { message_ts, thread_ts, is_ephemeral, channel_id } = body.container;
  const person: Person = {
    workspace: body.team?.id ?? body.enterprise?.id ?? '',
    enterprise: body.enterprise?.id ?? null,
    channel: body.channel?.id ?? String(channel_id),
    user: body.user.id,
  };
  const thread: string | null = thread_ts ?? null;
  // Answers to a message of the channel go into its thread, so that they stay together.
  const under: string | null = thread ?? (is_ephemeral ? null : message_ts) ?? null;
  const spot = { channel: person.channel, user: person.user, thread, under };
  const voice = createVoice(respond, parts.client, spot, parts.now);
  return { line: '', person, voice, amongUs: Boolean(is_ephemeral) };
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

async function answerNew(request: Request, parts: ReceiveParts): Promise<void> {
  const { line, voice, amongUs } = request;
  const answer = await askDesk(request, parts);
  const aside = answer.private || amongUs;
  const say = aside ? voice.toPerson : voice.toChannel;
  const pages = await renderOrTell(answer, parts);
  // Turning a page or sharing asks the desk again, which must not change anything twice.
  if (isForManagers(line, parts.desk)) {
    for (const page of pages) await say(page);
    return;
  }
  const turning = { line, page: 0, pages: pages.length, share: aside };
  await say(await addTurning(pages[0]!, turning, parts.keptLines));
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
  if (press.verb === 'command') return answerNew(asked, parts);
  if (press.verb === 'page') return turnPage(press.number, asked, parts);
  return share(asked, parts);
}

async function turnPage(to: number, request: Request, parts: ReceiveParts): Promise<void> {
  const pages = await renderOrTell(await askDesk(request, parts), parts);
  const page = Math.min(to, pages.length - 1);
  const turning = { line: request.line, page, pages: pages.length, share: request.amongUs };
  await request.voice.inPlace(await addTurning(pages[page]!, turning, parts.keptLines));
}

async function share(request: Request, parts: ReceiveParts): Promise<void> {
  const { line, voice } = request;
  const pages = await renderOrTell(await askDesk(request, parts), parts);
  const turning = { line, page: 0, pages: pages.length, share: false };
  await voice.toChannel(await addTurning(pages[0]!, turning, parts.keptLines));
  await voice.takeAway();
}

async function renderOrTell(answer: Answer, { keptLines }: ReceiveParts) {
  const pages = await renderAnswer(answer, keptLines);
  return pages.length > 0 ? pages : [sayText('There is nothing to show.')];
}

const isForManagers = (line: string, { table }: Desk): boolean =>
  commandOfLine(line, table)?.right === 'manager';

/** Slack is asked for a person's rights only where a command needs them. */
async function askDesk({ line, person }: Request, parts: ReceiveParts): Promise<Answer> {
  const { desk, askRight } = parts;
  const right = isForManagers(line, desk) ? await askRight(person) : 'no';
  if (right === 'unknown') {
    const words =
      'Slack does not tell whether you may change the schedules here, so nothing was changed; please try again in a minute.';
    return { private: true, blocks: [{ kind: 'text', spans: [{ kind: 'text', text: words }] }] };
  }
  const { workspace, channel, user } = person;
  const asker: Asker = {
    platform: 'slack',
    workspace,
    channel,
    user,
    mayManage: right === 'yes',
  };
  return desk.answerLine(line, asker);
}
