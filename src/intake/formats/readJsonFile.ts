import { decodeText } from '../decode/decodeText.ts';
import type { IntakeProblem } from '../problems.ts';
import { cleanText, oneLine } from '../text/cleanText.ts';
import { markedToText } from '../text/htmlToText.ts';
import { webAddress } from '../text/webAddress.ts';
import { type FileEntries, type FileEntry, failed } from './fileEntry.ts';

/**
 * Reports as JSON: one object or a list of them (`.json`), or one on each line (`.jsonl`), with
 * `text` and, as far as known, `id`, `title`, `outlet`, `origin`, `url` and `published`. What else
 * stands there is passed over, as the export of another program has much.
 */
export function readJsonFile(path: string, bytes: Uint8Array): FileEntries {
  const source = decodeText(bytes);
  if (source.trim() === '') return failed({ problem: 'empty', path });
  return /\.jsonl$/i.test(path) ? readLines(path, source) : readWhole(path, source);
}

function readWhole(path: string, source: string): FileEntries {
  const value = parse(source);
  if (value === undefined) return failed({ problem: 'json-broken', path, line: null });
  const list = Array.isArray(value) ? value : [value];
  return gather(
    list.map((entry, at) => readEntry(path, entry, Array.isArray(value) ? at + 1 : null)),
  );
}

function readLines(path: string, source: string): FileEntries {
  const read: (FileEntry | IntakeProblem)[] = [];
  for (const [at, line] of source.split('\n').entries()) {
    if (line.trim() === '') continue;
    const value = parse(line);
    if (value === undefined) read.push({ problem: 'json-broken', path, line: at + 1 });
    else read.push(readEntry(path, value, at + 1));
  }
  return gather(read);
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function gather(read: readonly (FileEntry | IntakeProblem)[]): FileEntries {
  return {
    entries: read.filter((entry) => 'input' in entry),
    problems: read.filter((entry) => 'problem' in entry),
  };
}

/** `number`: the line, or the place in the list, from 1. */
function readEntry(path: string, value: unknown, number: number | null): FileEntry | IntakeProblem {
  const entry =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const { text, url } = entry;
  if (typeof text !== 'string') return { problem: 'no-text-key', path, number };
  const known = (key: string): string | undefined => {
    const given = entry[key];
    return typeof given === 'string' ? (oneLine(given) ?? undefined) : undefined;
  };
  const address = typeof url === 'string' && url.trim() !== '' ? webAddress(url) : undefined;
  if (address === null) return { problem: 'bad-url', path, given: String(url) };
  return {
    id: known('id') ?? null,
    input: {
      text: markedToText(cleanText(text)),
      title: titleOf(known('title')),
      outlet: known('outlet'),
      origin: known('origin'),
      url: address,
      published: known('published'),
    },
  };
}

const titleOf = (given: string | undefined): string | undefined =>
  given === undefined ? undefined : (oneLine(markedToText(given)) ?? undefined);
