import { type DateRead, readDate } from '../text/readDate.ts';
import type { JsonLdArticle } from './jsonLd.ts';
import { type MetaTags, metaOf } from './metaTags.ts';
import type { PageDocument } from './parsePage.ts';

export interface PageDates {
  readonly published: string | null;
  readonly modified: string | null;
  /** The first date of publication that is given and cannot be. */
  readonly dropped: string | null;
}

const TIMES =
  'time[itemprop="datePublished"], time[pubdate], article time[datetime], header time[datetime], time[datetime]';

/** Publication and last change: by JSON-LD, else by meta elements, else by time elements. The first that can be true. */
export function readPageDates(
  document: PageDocument,
  article: JsonLdArticle | null,
  tags: MetaTags,
  now: Date,
): PageDates {
  const itemprop = document.querySelector('[itemprop="datePublished"]');
  const time = document.querySelector(TIMES);
  const candidates = [
    article?.published,
    metaOf(tags, 'article:published_time', 'og:article:published_time'),
    metaOf(
      tags,
      'datepublished',
      'parsely-pub-date',
      'sailthru.date',
      'dc.date.issued',
      'dcterms.created',
      'pubdate',
      'publish-date',
      'dc.date',
      'date',
    ),
    itemprop?.getAttribute('datetime') ?? itemprop?.getAttribute('content'),
    time?.getAttribute('datetime') ?? time?.textContent,
  ];
  const reads = candidates.map((given) => ({ given: given ?? '', read: readDate(given, now) }));
  const dropped = reads.find(
    ({ read }) => !read.ok && (read.why === 'future' || read.why === 'unset'),
  );
  const modified = [
    article?.modified,
    metaOf(
      tags,
      'article:modified_time',
      'og:updated_time',
      'datemodified',
      'dcterms.modified',
      'last-modified',
    ),
  ];
  return {
    published: firstDate(reads.map(({ read }) => read)),
    modified: firstDate(modified.map((given) => readDate(given, now))),
    dropped: dropped === undefined ? null : dropped.given.slice(0, 100),
  };
}

const firstDate = (reads: readonly DateRead[]): string | null =>
  reads.find((read) => read.ok)?.date ?? null;
