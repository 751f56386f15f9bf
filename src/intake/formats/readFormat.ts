import { extname } from 'node:path';
import { decodeText } from '../decode/decodeText.ts';
import type { FileEntries } from './fileEntry.ts';
import { readTextFile } from './readTextFile.ts';

/** What is no text file is read with packages that are loaded only when there is one. */
export async function readFormat(path: string, bytes: Uint8Array, now: Date): Promise<FileEntries> {
  switch (extname(path).toLowerCase()) {
    case '.json':
    case '.jsonl':
      return (await import('./readJsonFile.ts')).readJsonFile(path, bytes);
    case '.eml':
      return (await import('./readMailFile.ts')).readMailFile(path, bytes, now);
    case '.html':
    case '.htm':
      return readHtml(path, bytes, now);
  }
  const source = decodeText(bytes);
  const isPage = /^\s*(?:<!doctype html|<html)\b/i.test(source);
  return isPage ? readHtml(path, bytes, now) : readTextFile(path, source);
}

async function readHtml(path: string, bytes: Uint8Array, now: Date): Promise<FileEntries> {
  return (await import('./readHtmlFile.ts')).readHtmlFile(path, bytes, now);
}
