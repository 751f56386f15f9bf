import { once } from 'node:events';
import { createTerminalPost } from '../adapters/terminal/deliver.ts';
import { printReply } from '../adapters/terminal/printReply.ts';
import { createPromptLine, type PromptLine } from '../adapters/terminal/promptLine.ts';
import { answerPrompt, greeting, terminalAsker } from '../adapters/terminal/receive.ts';
import type { Desk } from '../commands/desk.ts';
import { splitLine } from '../commands/grammar/parseLine.ts';
import type { Connection } from '../commands/services.ts';
import type { Config } from '../config.ts';
import { connectPlatforms, type Link } from './connectPlatforms.ts';
import { createLog } from './createLog.ts';
import { exitCodes } from './exitCodes.ts';
import { growingLibrary, topicsOf } from './growingLibrary.ts';
import { seeds } from './home.ts';
import { openDesk } from './openDesk.ts';
import { openFollowing } from './openFollowing.ts';
import { openReading } from './openReading.ts';
import { auditOf, bookOf, openLater } from './openState.ts';
import { openWatch } from './openWatch.ts';
import { previews } from './previews.ts';
import { readLibrary } from './readLibrary.ts';
import { complain, print, progress, screen } from './screen.ts';
import { startDelivering } from './startDelivering.ts';

/**
 * The digest, then the prompt (at a terminal), the schedules and the platforms that have tokens.
 * Gives the exit code when somebody asks it to end.
 */
export async function serve(paths: readonly string[], config: Config): Promise<number> {
  const ending = listenForTheEnd();
  const { library: read } = await readLibrary(paths, seeds, complain, progress);
  const links: Link[] = [];
  const state = openLater(config);
  const promptLine = createPromptLine();
  const log = createLog(config.logLevel ?? usualLevel(), {
    write: (line) => promptLine.above(() => process.stderr.write(line)),
  });
  const printAbove = (text: string): void => promptLine.above(() => print(text));
  const watch = await openWatch(config, state, log);
  if (watch.url !== null) print(`Health and metrics: ${watch.url}\n`);
  ending.addEventListener('abort', () => watch.become('stopping'));
  const growing = growingLibrary(read, state);
  const { readings, close: closeReading } = openReading(
    { paths, config: placeOf(config) },
    growing,
  );
  const find = readings.findCorrections;
  const note = watch.meter.poll;
  const following = openFollowing({ config, state, find, log, note });
  const { desk } = openDesk({
    config,
    library: { ...growing, outline: readings.outline },
    readings,
    topics: topicsOf(state),
    following: following.book,
    schedules: bookOf(state),
    audit: auditOf(state),
    serving: true,
    log,
    answered: watch.answered,
    connections: () => [terminalConnection, ...links.map(({ connection }) => connection())],
  });
  const first = await desk.replyTokens(splitLine('digest --parts all'), terminalAsker);
  print(`${await printReply(first, 'text', { screen, previews })}\n\n`);
  let stopDelivering = async (): Promise<void> => {};
  try {
    const opened = await state.get();
    const { keptLines, removals, store } = opened;
    await connectPlatforms({ config, desk, keptLines, removals, store, log }, links);
    for (const { connection } of links) tellConnection(connection());
    if (links.length === 0) print('No platform is connected: README.md tells how to.\n');
    print(`${process.stdin.isTTY ? greeting : serving}\n`);
    const terminalPost = createTerminalPost(printAbove, screen);
    const runner = await startDelivering({
      config,
      state: opened,
      readings,
      links,
      terminalPost,
      tellOperator: (sentence) => promptLine.above(() => complain(sentence)),
      log,
      note: watch.meter.delivery,
    });
    stopDelivering = () => runner.stop();
    await following.start();
    watch.become('serving');
    return await untilTheEnd({ desk, promptLine }, links, ending);
  } finally {
    endAnyway();
    await Promise.allSettled([stopDelivering(), following.close()]);
    await Promise.allSettled([closeReading(), ...links.map(({ close }) => close())]);
    await state.close();
    await watch.close();
  }
}

/** The thread needs no tokens. */
const placeOf = ({ dataDir, store }: Config) => ({ dataDir, store });

const terminalConnection: Connection = { platform: 'terminal', state: 'connected', problem: null };

const serving = 'Serving what is scheduled until it is told to end (SIGTERM).';

/** Somebody who types at a prompt does not want the log between the lines. */
const usualLevel = (): string => (process.stdin.isTTY ? 'warn' : 'info');

function tellConnection({ platform, state, problem }: Connection): void {
  const name = platform === 'slack' ? 'Slack' : 'Discord';
  if (problem === null) print(`${name}: ${state}.\n`);
  else complain(problem);
}

/** Aborted by the first signal that asks the program to end. */
function listenForTheEnd(): AbortSignal {
  const ending = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => ending.abort());
  return ending.signal;
}

/** The exit code, once the person at the terminal leaves or a signal asks to end. */
async function untilTheEnd(
  { desk, promptLine }: { readonly desk: Desk; readonly promptLine: PromptLine },
  links: readonly Link[],
  ending: AbortSignal,
): Promise<number> {
  if (process.stdin.isTTY) {
    const prompt = { input: process.stdin, output: process.stdout, screen, desk, promptLine };
    await answerPrompt(prompt, ending);
    return exitCodes.done;
  }
  // Nobody is there to mend it: whoever watches the process has to see that it cannot work.
  const hopeless =
    links.length > 0 && links.every(({ connection }) => connection().state === 'failed');
  if (hopeless) return exitCodes.failed;
  if (!ending.aborted) await once(ending, 'abort');
  return exitCodes.done;
}

/**
 * A connection that does not close must not keep the process: Kubernetes and systemd wait 30 s or
 * longer, then kill it, and what is posted meanwhile is held by its lease.
 */
function endAnyway(): void {
  setTimeout(() => process.exit(), 25_000).unref();
}
