import { createProgress } from '../adapters/terminal/progress.ts';
import { screenOf } from '../adapters/terminal/render.ts';
import { scrubSecrets } from './scrubSecrets.ts';

/** Answers go to standard output; what is wrong, to standard error. */
export const screen = screenOf(process.stdout, process.env);
/** Of long reads, on standard error. */
export const progress = createProgress(process.stderr);
export const print = (text: string): void => void process.stdout.write(text);
export const complain = (sentence: string): void =>
  void process.stderr.write(`${scrubSecrets(sentence)}\n`);
