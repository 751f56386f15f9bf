import type { Answer } from '../../commands/answer.ts';
import type { Desk, KeptLines } from '../../commands/desk.ts';
import { commandOfLine } from '../../commands/grammar/commandOfLine.ts';
import type { TellProgress } from '../../commands/tellProgress.ts';
import { type ProgressPace, showProgress } from '../showProgress.ts';
import { type AskRight, asAsker, type Person } from './asker.ts';
import { addTurning, renderAnswer, sayText } from './render.ts';
import type { Voice } from './speak.ts';

export interface ShowParts {
  readonly desk: Desk;
  readonly keptLines: KeptLines;
  readonly askRight: AskRight;
  readonly pace?: ProgressPace | undefined;
}

/** Somebody asks something, and how to speak to them. */
export interface Request {
  readonly line: string;
  readonly person: Person;
  readonly voice: Voice;
  /** Nobody else sees where it was asked: the answer stays there. */
  readonly amongUs: boolean;
  /** Typed, not pressed: a button's address would edit the message that the button stands on. */
  readonly typed: boolean;
}

/** Answers in a new message. */
export async function showAnswer(request: Request, parts: ShowParts): Promise<void> {
  const { line, voice, amongUs } = request;
  const answer = await askWhileShown(request, parts);
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

/** Puts another page of the answer into the place of the one that is shown; past the end, the last. */
export async function turnPage(to: number, request: Request, parts: ShowParts): Promise<void> {
  const pages = await renderOrTell(await askDesk(request, parts), parts);
  const page = Math.min(to, pages.length - 1);
  const turning = { line: request.line, page, pages: pages.length, share: request.amongUs };
  await request.voice.inPlace(await addTurning(pages[page]!, turning, parts.keptLines));
}

/** Shows the channel what one person saw. */
export async function share(request: Request, parts: ShowParts): Promise<void> {
  const { line, voice } = request;
  const pages = await renderOrTell(await askDesk(request, parts), parts);
  const turning = { line, page: 0, pages: pages.length, share: false };
  await voice.toChannel(await addTurning(pages[0]!, turning, parts.keptLines));
  await voice.takeAway();
}

async function renderOrTell(answer: Answer, { keptLines }: ShowParts) {
  const pages = await renderAnswer(answer, keptLines);
  return pages.length > 0 ? pages : [sayText('There is nothing to show.')];
}

const isForManagers = (line: string, { table }: Desk): boolean =>
  commandOfLine(line, table)?.right === 'manager';

/** The address for answers may be used five times: three tell how far it is. */
const usualPace: ProgressPace = { firstAfterMs: 2_000, gapMs: 5_000, most: 3 };

async function askWhileShown(request: Request, parts: ShowParts): Promise<Answer> {
  if (!request.typed) return await askDesk(request, parts);
  const show = (sentence: string) => request.voice.progress(sayText(sentence));
  const progress = showProgress(show, parts.pace ?? usualPace);
  try {
    return await askDesk(request, parts, progress.tell);
  } finally {
    await progress.end();
  }
}

/** Slack is asked for a person's rights only where a command needs them. */
async function askDesk(
  { line, person }: Request,
  parts: ShowParts,
  tell?: TellProgress,
): Promise<Answer> {
  const { desk, askRight } = parts;
  const right = isForManagers(line, desk) ? await askRight(person) : 'no';
  if (right === 'unknown') {
    const words =
      'Slack does not tell whether you may change the schedules here, so nothing was changed; please try again in a minute.';
    return { private: true, blocks: [{ kind: 'text', spans: [{ kind: 'text', text: words }] }] };
  }
  return desk.answerLine(line, asAsker(person, right === 'yes'), tell);
}
