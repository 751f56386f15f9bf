#!/usr/bin/env node
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answerText } from './adapters/plainText.ts';
import { createTerminalPost } from './adapters/terminal/deliver.ts';
import { printReply } from './adapters/terminal/printReply.ts';
import { type Request, readArguments } from './adapters/terminal/readArguments.ts';
import { answerPrompt, terminalAsker } from './adapters/terminal/receive.ts';
import { screenOf } from './adapters/terminal/render.ts';
import { createDesk } from './commands/createDesk.ts';
import type { Desk } from './commands/desk.ts';
import { splitLine } from './commands/grammar/parseLine.ts';
import type { Library } from './commands/library.ts';
import type { Connection, Services } from './commands/services.ts';
import { commandTable } from './commands/table.ts';
import { Unavailable } from './commands/unavailable.ts';
import { type Config, readConfig } from './config.ts';
import { connectPlatforms, type Link } from './main/connectPlatforms.ts';
import { createLog } from './main/createLog.ts';
import { bookOf, openLater } from './main/openState.ts';
import { previews } from './main/previews.ts';
import { readLibrary } from './main/readLibrary.ts';
import { startDelivering } from './main/startDelivering.ts';
import { loadDotEnv } from './settings/loadDotEnv.ts';

/** The folder of the package, from `src/` and from `dist/` alike. */
const home = fileURLToPath(new URL('..', import.meta.url));

const seeds = `${home}/seeds`;
const screen = screenOf(process.stdout, process.env);
const print = (text: string): void => void process.stdout.write(text);
const complain = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

/** Exit codes: done; something could not be done; the words on the command line make no sense. */
const done = 0;
const failed = 1;
const misunderstood = 2;

async function main(words: readonly string[]): Promise<number> {
  const read = readArguments(words);
  if (!read.ok) {
    complain(read.sentence);
    return misunderstood;
  }
  const { request } = read;
  if (request.kind === 'version') {
    print(`${JSON.parse(readFileSync(`${home}/package.json`, 'utf8')).version}\n`);
    return done;
  }
  const config = readSettings();
  if (request.kind === 'manifest') return printManifest(config);
  return request.kind === 'command' ? runCommand(request, config) : serve(request.reports, config);
}

function readSettings(): Config {
  const loaded = loadDotEnv(process.cwd(), process.env);
  const read = loaded.ok ? readConfig(loaded.env) : loaded;
  if (!read.ok) throw new Unavailable(read.problems.join('\n'));
  return read.config;
}

async function printManifest({ slack, http }: Config): Promise<number> {
  const { slackManifest } = await import('./adapters/slack/commands.ts');
  const mode =
    slack?.mode === 'http' && http.publicUrl !== null
      ? ({ socketMode: false, publicUrl: http.publicUrl } as const)
      : ({ socketMode: true } as const);
  print(`${JSON.stringify(slackManifest(commandTable, mode), null, 2)}\n`);
  return done;
}

/** One command, one answer. The state is opened only by a command that needs it. */
async function runCommand(
  request: Extract<Request, { kind: 'command' }>,
  config: Config,
): Promise<number> {
  const { library, whole } = await readLibrary(request.reports, seeds, complain);
  const state = openLater(config);
  const desk = createDesk({
    table: commandTable,
    services: servicesOf(config, library, { schedules: bookOf(state), serving: false }),
    log: createLog(levelOf(config, 'error')),
    newReference,
  });
  try {
    const reply = await desk.replyTokens(request.tokens, terminalAsker);
    if (reply.ok || request.format !== 'text') {
      print(`${await printReply(reply, request.format, { screen, previews })}\n`);
    } else complain(answerText(reply.answer));
    return reply.ok && whole ? done : failed;
  } finally {
    await state.close();
  }
}

/** The digest, then the prompt (at a terminal), the schedules and the platforms that have tokens. */
async function serve(paths: readonly string[], config: Config): Promise<number> {
  const ending = listenForTheEnd();
  const { library } = await readLibrary(paths, seeds, complain);
  const links: Link[] = [];
  const terminal: Connection = { platform: 'terminal', state: 'connected', problem: null };
  const connections = (): Connection[] => [
    terminal,
    ...links.map(({ connection }) => connection()),
  ];
  const state = openLater(config);
  const services = servicesOf(config, library, {
    schedules: bookOf(state),
    serving: true,
    connections,
  });
  const log = createLog(levelOf(config, process.stdin.isTTY ? 'warn' : 'info'));
  const desk = createDesk({ table: commandTable, services, log, newReference });
  const first = await desk.replyTokens(splitLine('digest --parts all'), terminalAsker);
  print(`${await printReply(first, 'text', { screen, previews })}\n\n`);
  try {
    const opened = await state.get();
    links.push(...(await connectPlatforms({ config, desk, keptLines: opened.keptLines, log })));
    for (const { connection } of links) tellConnection(connection());
    const runner = await startDelivering({
      state: opened,
      services,
      links,
      terminalPost: createTerminalPost(print, screen),
      log,
    });
    const code = await untilTheEnd(desk, links, ending);
    await runner.stop();
    return code;
  } finally {
    await Promise.allSettled(links.map(({ close }) => close()));
    await state.close();
  }
}

const clock = (): Date => new Date();

/** Somebody who types at a prompt does not want the log between the lines. */
const levelOf = ({ logLevel }: Config, usual: string): string =>
  process.env.LOG_LEVEL ? logLevel : usual;

const newReference = (): string => randomBytes(4).toString('hex');

function servicesOf(
  { timeZone }: Config,
  library: Library,
  rest: Pick<Services, 'schedules' | 'serving'> & Partial<Pick<Services, 'connections'>>,
): Services {
  return { library, clock, zone: timeZone, connections: () => [], ...rest };
}

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
  desk: Desk,
  links: readonly Link[],
  ending: AbortSignal,
): Promise<number> {
  if (process.stdin.isTTY) {
    const prompt = { input: process.stdin, output: process.stdout, screen, desk };
    await answerPrompt(prompt, ending);
    return done;
  }
  // Nobody is there to mend it: whoever watches the process has to see that it cannot work.
  const hopeless =
    links.length > 0 && links.every(({ connection }) => connection().state === 'failed');
  if (hopeless) return failed;
  if (!ending.aborted) {
    await new Promise((resolve) => ending.addEventListener('abort', resolve, { once: true }));
  }
  return done;
}

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = failed;
    if (error instanceof Unavailable) complain(error.message);
    else {
      const reference = newReference();
      createLog('fatal').fatal({ err: error, reference }, 'The program failed');
      complain(`Something went wrong and was written to the log above under ${reference}.`);
    }
  },
);
