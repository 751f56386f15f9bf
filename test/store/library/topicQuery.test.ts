import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepReports } from '../../../src/store/library/keepReports.ts';
import { reportsOfTopic } from '../../../src/store/library/reportsOfTopic.ts';
import { searchReports } from '../../../src/store/library/searchReports.ts';
import type { StoredReport } from '../../../src/store/library/storedReport.ts';
import {
  emptyQuery,
  indexedWords,
  matches,
  readQuery,
  type TopicQuery,
} from '../../../src/store/library/textQuery.ts';
import type { TopicFilter } from '../../../src/store/library/topicFilter.ts';
import type { Store } from '../../../src/store/store.ts';
import { engines, newPlace, type Place } from '../stores.ts';
import { draft, follow, noon } from './invented.ts';

/** As reports write it, and folded by hand. */
const vocabulary = {
  ferry: 'ferry',
  Ferries: 'ferry',
  STRIKE: 'strike',
  strikes: 'strike',
  striking: 'striking',
  talks: 'talk',
  Okafor: 'okafor',
  'Macron’s': 'macron',
  Übersee: 'ubersee',
  '4711': '4711',
  港: '港',
  на́ши: 'наши',
} as const;
const written = Object.keys(vocabulary) as (keyof typeof vocabulary)[];
const outlets = ['Island Tidings', 'The Courier', 'Übersee Blatt'];
const languages = ['en', 'de-AT', null];

/** A long row of numbers that look like chance, the same at every run. */
function pick<T>(from: readonly T[], seed: number): T {
  return from[(Math.imul(seed + 1, 2_654_435_761) >>> 8) % from.length]!;
}

const invented = Array.from({ length: 80 }, (_, at) => ({
  url: `https://host${at % 4}.example/${at}`,
  title: [0, 1].map((n) => pick(written, at * 7 + n * 3)).join(' '),
  text: `${[0, 1, 2, 3].map((n) => pick(written, at * 31 + n * 17 + 5)).join(' — ')} (no. q${at}).`,
  outlet: pick(outlets, at),
  language: pick(languages, at * 3),
}));

const fold = (words: string): string =>
  words
    .split(/ (?:— )?/)
    .map((word) => vocabulary[word as keyof typeof vocabulary])
    .join(' ');

/** The plain evaluation: title and text as strings of folded words. */
function plainly(one: (typeof invented)[number], filter: TopicFilter): boolean {
  const fields = [fold(one.title), fold(one.text.slice(0, one.text.indexOf(' (no.')))];
  const holds = (entry: string): boolean => {
    const wanted = entry.endsWith('*')
      ? ` ${entry.slice(0, -1).toLowerCase()}`
      : ` ${fold(entry)} `;
    return fields.some((field) => ` ${field} `.includes(wanted));
  };
  const { all, any, none, people } = filter.query;
  const named = (wanted: readonly string[]): boolean =>
    wanted.includes(one.outlet) || wanted.includes(new URL(one.url).hostname);
  return (
    all.every(holds) &&
    (any.length === 0 || any.some(holds)) &&
    (people.length === 0 || people.some(holds)) &&
    !none.some(holds) &&
    (filter.outlets.length === 0 || named(filter.outlets)) &&
    !named(filter.without) &&
    (filter.language === null || one.language === null || one.language.startsWith(filter.language))
  );
}

const entry = fc.oneof(
  fc.constantFrom(...written),
  fc.constantFrom('stri*', 'fer*', 'oka*', '47*'),
  fc.array(fc.constantFrom(...written), { minLength: 2, maxLength: 3 }).map((w) => w.join(' ')),
);
const entries = (maxLength: number) => fc.array(entry, { maxLength });
const query: fc.Arbitrary<TopicQuery> = fc.record({
  all: entries(2),
  any: entries(3),
  none: entries(2),
  people: entries(1),
});
const named = fc.array(fc.constantFrom(...outlets, 'host1.example', 'host2.example'), {
  maxLength: 2,
});
const filter: fc.Arbitrary<TopicFilter> = fc.record({
  query,
  outlets: named,
  without: named,
  language: fc.constantFrom(null, 'en', 'de'),
  sources: fc.constant([]),
});

describe.each(engines)('The query of a topic, on %s', (engine) => {
  let place: Place;
  let store: Store;
  beforeAll(async () => {
    place = await newPlace(engine);
    store = await place.open();
    const feed = await follow(store, 'A');
    const arrivals = invented.map((one) => ({ draft: draft(one), sourceId: feed.id }));
    await keepReports(store.db, arrivals, noon);
  });
  afterAll(() => place.clear());

  const urlsOf = (reports: readonly StoredReport[]) => reports.map(({ url }) => url).sort();

  it('finds in the database what a plain evaluation finds', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(filter, async (topic) => {
        const found = await reportsOfTopic(store.db, 'A', topic, { most: 1000 });
        const wanted = invented.filter((one) => plainly(one, topic)).map(({ url }) => url);
        expect(urlsOf(found)).toEqual(wanted.sort());
      }),
      { numRuns: 300, seed: 4711 },
    );
  });

  it('finds by search what a topic of the same words holds', { timeout: 120_000 }, async () => {
    const topic = { outlets: [], without: [], language: null, sources: [] };
    await fc.assert(
      fc.asyncProperty(query, async (asked) => {
        if (readQuery(asked).groups.length === 0) return;
        const found = await searchReports(store.db, 'A', asked, 1000);
        const held = await reportsOfTopic(
          store.db,
          'A',
          { ...topic, query: asked },
          { most: 1000 },
        );
        expect(urlsOf(found)).toEqual(urlsOf(held));
        expect(await searchReports(store.db, 'B', asked, 1000)).toEqual([]);
      }),
      { numRuns: 100, seed: 4711 },
    );
  });
});

describe('The query of a topic', () => {
  it('tells of one report what the database tells of all', () => {
    fc.assert(
      fc.property(query, fc.constantFrom(...invented), (asked, one) => {
        const topic = { query: asked, outlets: [], without: [], language: null, sources: [] };
        expect(matches(readQuery(asked), indexedWords(one.title, one.text))).toBe(
          plainly(one, topic),
        );
      }),
    );
  });

  it('leaves out what holds no word', () => {
    expect(readQuery({ ...emptyQuery, all: ['—', '*', ''], none: ['!'] })).toEqual({
      groups: [],
      none: [],
    });
  });
});
