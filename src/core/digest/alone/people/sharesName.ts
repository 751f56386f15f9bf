import { escapePattern } from '../escapePattern.ts';

/** Whether a text has the last word of a name. */
export const sharesName = (text: string, name: string): boolean =>
  new RegExp(`(?<!\\p{L})${escapePattern(name.split(' ').at(-1)!)}(?!\\p{L})`, 'u').test(text);
