import { decodeDocument } from '../decode/decodeDocument.ts';
import { readPageHtml } from '../pages/readPageHtml.ts';
import { webAddress } from '../text/webAddress.ts';
import { type FileEntries, failed, oneReport } from './fileEntry.ts';

/** The line that browsers put into a page that they save. */
const SAVED_FROM = /<!-- saved from url=\(\d+\)(\S+) -->/;

/** A page that somebody saved. */
export function readHtmlFile(path: string, bytes: Uint8Array, now: Date): FileEntries {
  const html = decodeDocument(bytes, null);
  const url = webAddress(SAVED_FROM.exec(html.slice(0, 5000))?.[1]);
  const read = readPageHtml(html, { url, now });
  if (!read.ok) return failed({ problem: 'page', path, why: read.problem });
  const { text, title, outlet, origin, published } = read.draft;
  return oneReport({ text, title, outlet, origin, url: read.draft.url, published });
}
