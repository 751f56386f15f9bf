import { createReadStream } from 'node:fs';

/**
 * The lines of a file, read as they are asked for, without what ends them; throws what the file
 * system throws. (Node's readline begins at once, and forgets what comes before somebody listens: a
 * database that takes a moment to answer would wait for lines for ever. It passes no errors on, either.)
 */
export async function* linesOf(path: string): AsyncGenerator<string> {
  let open = '';
  for await (const part of createReadStream(path, 'utf8')) {
    const lines = (open + String(part)).split('\n');
    open = lines.pop()!;
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (open !== '') yield open.replace(/\r$/, '');
}
