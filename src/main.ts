#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { readArguments } from './adapters/terminal/readArguments.ts';
import { Unavailable } from './commands/unavailable.ts';
import { type Config, readConfig } from './config.ts';
import { compilePatternsAtOnce } from './main/compilePatternsAtOnce.ts';
import { createLog } from './main/createLog.ts';
import { exitCodes } from './main/exitCodes.ts';
import { home } from './main/home.ts';
import { newReference } from './main/openDesk.ts';
import { complain, print } from './main/screen.ts';
import { keepSecret } from './main/scrubSecrets.ts';
import { secretsOf } from './main/secretsOf.ts';
import { loadDotEnv } from './settings/loadDotEnv.ts';

/** Only what is asked for is loaded: a digest need not wait for the code that serves. */
async function main(words: readonly string[]): Promise<number> {
  const read = readArguments(words);
  if (!read.ok) {
    complain(read.sentence);
    return exitCodes.misunderstood;
  }
  const { request } = read;
  if (request.kind === 'version') {
    print(`${JSON.parse(readFileSync(`${home}/package.json`, 'utf8')).version}\n`);
    return exitCodes.done;
  }
  const config = readSettings();
  switch (request.kind) {
    case 'manifest':
      return (await import('./main/printManifest.ts')).printManifest(config);
    case 'opml':
      return (await import('./main/printOpml.ts')).printOpml(config);
    case 'export':
    case 'import':
    case 'backup':
      return (await import('./main/transfer.ts')).transfer(request, config);
    case 'doctor':
      return (await import('./main/doctor.ts')).doctor(request.format, config);
    case 'command':
      return (await import('./main/runCommand.ts')).runCommand(request, config);
    case 'serve':
      return (await import('./main/serve.ts')).serve(request.reports, config);
  }
}

function readSettings(): Config {
  const loaded = loadDotEnv(process.cwd(), process.env);
  const read = loaded.ok ? readConfig(loaded.env) : loaded;
  if (!read.ok) throw new Unavailable(read.problems.join('\n'));
  keepSecret(secretsOf(read.config));
  return read.config;
}

/** The person gets a sentence; what nobody foresaw goes to the log with all that is known. */
function tellFailure(error: unknown): void {
  process.exitCode = exitCodes.failed;
  if (error instanceof Unavailable) {
    complain(error.message);
    return;
  }
  const reference = newReference();
  createLog('fatal').fatal({ err: error, reference }, 'The program failed');
  complain(`Something went wrong and was written to the log above under ${reference}.`);
}

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') tellFailure(error);
});
process.on('uncaughtException', (error) => {
  tellFailure(error);
  process.exit();
});

compilePatternsAtOnce();
main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
}, tellFailure);
