import { extname } from 'node:path';
import { decodeText } from '../decode/decodeText.ts';
import { hasTags } from '../text/tags.ts';
import type { FileEntries } from './fileEntry.ts';
import { readTextFile } from './readTextFile.ts';

type Reader = (path: string, bytes: Uint8Array, now: Date) => FileEntries | Promise<FileEntries>;

/** The readers of files that are more than plain text, by kind. */
export type FormatReaders = Readonly<
  Record<'html' | 'json' | 'mail' | 'marked', () => Promise<Reader>>
>;

/** Loaded with their packages only when there is such a file. */
export const readersWhenNeeded: FormatReaders = {
  html: async () => (await import('./readHtmlFile.ts')).readHtmlFile,
  json: async () => (await import('./readJsonFile.ts')).readJsonFile,
  mail: async () => (await import('./readMailFile.ts')).readMailFile,
  marked: async () => (await import('./readMarkedFile.ts')).readMarkedFile,
};

export async function readFormat(
  path: string,
  bytes: Uint8Array,
  now: Date,
  readers: FormatReaders,
): Promise<FileEntries> {
  const readAs = async (kind: keyof FormatReaders): Promise<FileEntries> =>
    (await readers[kind]())(path, bytes, now);
  switch (extname(path).toLowerCase()) {
    case '.json':
    case '.jsonl':
      return await readAs('json');
    case '.eml':
      return await readAs('mail');
    case '.html':
    case '.htm':
      return await readAs('html');
  }
  const source = decodeText(bytes);
  const isPage = /^\s*(?:<!doctype html|<html)\b/i.test(source);
  if (isPage) return await readAs('html');
  return hasTags(source) ? await readAs('marked') : readTextFile(path, source);
}
