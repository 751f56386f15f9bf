import { decodeDocument } from '../decode/decodeDocument.ts';
import type { FeedRead } from '../feeds/feed.ts';
import { type FoundFeed, findFeeds } from '../feeds/findFeeds.ts';
import { type FeedList, looksLikeOpml, type OpmlRead, readOpml } from '../feeds/opml.ts';
import { readFeedText } from '../feeds/readFeedText.ts';
import { allReaders } from '../formats/allReaders.ts';
import type { PageRead } from '../pages/page.ts';
import { loadParser } from '../pages/parsePage.ts';
import { readPageHtml } from '../pages/readPageHtml.ts';
import { type FilesRead, readFiles } from '../readFiles.ts';
import { doJobs } from './job.ts';

/** What was fetched, as it goes over to a thread. */
export interface Document {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly url: string;
  /** ISO 8601; what lies after it is no date of a report. */
  readonly now: string;
}

export interface FeedOrPage {
  readonly read: FeedRead;
  /** The feeds that a page names, where no feed but a page came. */
  readonly found: readonly FoundFeed[];
  /** The feeds on the list that came instead of a feed; else null. */
  readonly list: FeedList | null;
}

function listIn(text: string): FeedList | null {
  const read = looksLikeOpml(text) ? readOpml(text) : null;
  return read?.ok === true ? read : null;
}

/** The work of the intake that is done on threads. */
export const intakeJobs = {
  readFeed: ({ bytes, contentType, url, now }: Document): FeedOrPage => {
    const text = decodeDocument(bytes, contentType);
    const read = readFeedText(text, url, new Date(now));
    const isPage = !read.ok && read.problem === 'web-page';
    const list = read.ok ? null : listIn(text);
    return { read, found: isPage && list === null ? findFeeds(text, url) : [], list };
  },
  readPage: ({ bytes, contentType, url, now }: Document): PageRead =>
    readPageHtml(decodeDocument(bytes, contentType), { url, now: new Date(now) }),
  readFile: async (path: string): Promise<FilesRead> =>
    await readFiles([path], new Date(), undefined, allReaders),
  readOpml: (bytes: Uint8Array): OpmlRead => readOpml(decodeDocument(bytes, null)),
};

/** What a thread loads before the first page. */
export const preparations = { readPage: () => void loadParser() };

export default doJobs(intakeJobs, preparations);
