import { screenOf } from '../adapters/terminal/render.ts';
import { scrubSecrets } from './scrubSecrets.ts';

/** Answers go to standard output; what is wrong, to standard error. */
export const screen = screenOf(process.stdout, process.env);
export const print = (text: string): void => void process.stdout.write(text);
export const complain = (sentence: string): void =>
  void process.stderr.write(`${scrubSecrets(sentence)}\n`);
