import { answerText } from '../adapters/plainText.ts';
import { printReply } from '../adapters/terminal/printReply.ts';
import type { Request } from '../adapters/terminal/readArguments.ts';
import { terminalAsker } from '../adapters/terminal/receive.ts';
import { findInBriefing } from '../commands/corrections/findInBriefing.ts';
import type { Config } from '../config.ts';
import { createLog } from './createLog.ts';
import { exitCodes } from './exitCodes.ts';
import { growingLibrary, topicsOf } from './growingLibrary.ts';
import { seeds } from './home.ts';
import { openDesk } from './openDesk.ts';
import { openFollowing } from './openFollowing.ts';
import { auditOf, bookOf, openLater } from './openState.ts';
import { previews } from './previews.ts';
import { readLibrary } from './readLibrary.ts';
import { complain, print, progress, screen } from './screen.ts';

/** One command, one answer. The state is opened only by a command that needs it. */
export async function runCommand(
  request: Extract<Request, { kind: 'command' }>,
  config: Config,
): Promise<number> {
  const { library: read, whole } = await readLibrary(request.reports, seeds, complain, progress);
  const state = openLater(config);
  // Who names reports wants those, whatever is followed.
  const library = request.reports.length > 0 ? read : growingLibrary(read, state);
  const log = createLog(config.logLevel ?? 'error');
  const topics = topicsOf(state);
  const schedules = bookOf(state);
  const following = openFollowing({ config, state, find: findInBriefing, log });
  const { desk } = openDesk({
    config,
    library,
    topics,
    following: following.book,
    schedules,
    audit: auditOf(state),
    serving: false,
    log,
  });
  try {
    const reply = await desk.replyTokens(request.tokens, terminalAsker);
    if (reply.ok || request.format !== 'text') {
      print(`${await printReply(reply, request.format, { screen, previews })}\n`);
    } else complain(answerText(reply.answer));
    return reply.ok && whole ? exitCodes.done : exitCodes.failed;
  } finally {
    await following.close();
    await state.close();
  }
}
