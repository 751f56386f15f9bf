import { htmlToText } from '../text/htmlToText.ts';
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

/** Where the time of the article itself stands, the surest place first. */
const TIMES = [
  'time[itemprop="datePublished"]',
  'time[pubdate]',
  'article time',
  'main time',
  'time',
];
/** Times in these are of other articles. */
const ELSEWHERE = 'a, aside, nav, footer, li';

/** A line that gives a date of a change, and how long one is that gives a date at all. */
const CHANGED = /^(?:last )?(?:updated|modified)\b/i;
const LONGEST_LINE = 80;

/** Publication and last change: by JSON-LD, else by meta elements, else by time elements. The first that can be true. */
export function readPageDates(
  document: PageDocument,
  article: JsonLdArticle | null,
  tags: MetaTags,
  now: Date,
): PageDates {
  const times = TIMES.map((place) => timeAt(document, place)).find((found) => found.length > 0);
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
    ...itemprop(document, 'datePublished'),
    ...(times ?? []),
    ...namedLines(document),
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
    ...itemprop(document, 'dateModified'),
    ...changedTimes(document),
  ];
  return {
    published: firstDate(reads.map(({ read }) => read)),
    modified: firstDate(modified.map((given) => readDate(given, now))),
    dropped: dropped === undefined ? null : dropped.given.slice(0, 100),
  };
}

/** The dates that the lines above the prose give in words, where the page's elements give none. */
export function datesAbove(
  head: readonly string[],
  now: Date,
): Pick<PageDates, 'published' | 'modified'> {
  const lines = head.filter((line) => line.length <= LONGEST_LINE);
  const firstOf = (chosen: readonly string[]): string | null =>
    firstDate(chosen.map((line) => readDate(line, now)));
  return {
    published: firstOf(lines.filter((line) => !CHANGED.test(line))),
    modified: firstOf(lines.filter((line) => CHANGED.test(line))),
  };
}

/** What the first such time element says to programs and to people. */
function timeAt(document: PageDocument, place: string): readonly (string | null)[] {
  const time = [...document.querySelectorAll(place)].find(
    (element) => element.closest(ELSEWHERE) === null,
  );
  return time === undefined ? [] : [time.getAttribute('datetime'), time.textContent];
}

/** Times that a word before them makes those of a change: "Updated: 23:05". */
const changedTimes = (document: PageDocument): readonly (string | null)[] =>
  [...document.querySelectorAll('time')]
    .slice(0, MOST_NAMED)
    .filter((time) => CHANGED.test((time.parentElement?.textContent ?? '').trim()))
    .filter((time) => time.closest(ELSEWHERE) === null)
    .flatMap((time) => [time.getAttribute('datetime'), time.textContent]);

/** What outlets call the place of the date where they have no element for it. */
const NAMED =
  '[class*="byline"], [class*="timestamp"], [class*="pubdate"], [class*="publish"], [class*="post-date"], [class*="entry-date"], [class*="article-date"]';
const MOST_NAMED = 20;

function namedLines(document: PageDocument): readonly string[] {
  return [...document.querySelectorAll(NAMED)]
    .slice(0, MOST_NAMED)
    .filter((element) => element.closest(ELSEWHERE) === null)
    .flatMap(({ innerHTML }) => (innerHTML.length > 2000 ? [] : htmlToText(innerHTML).split(/\n+/)))
    .filter((line) => line.length <= LONGEST_LINE && /\d/.test(line) && !CHANGED.test(line));
}

function itemprop(document: PageDocument, name: string): readonly (string | null)[] {
  const element = document.querySelector(`[itemprop="${name}"]`);
  return element === null
    ? []
    : [element.getAttribute('datetime'), element.getAttribute('content'), element.textContent];
}

const firstDate = (reads: readonly DateRead[]): string | null =>
  reads.find((read) => read.ok)?.date ?? null;
