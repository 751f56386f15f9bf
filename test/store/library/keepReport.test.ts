import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReportDraft } from '../../../src/store/library/draft.ts';
import { keepReport, keepReports } from '../../../src/store/library/keepReports.ts';
import { reportsOfTopic } from '../../../src/store/library/reportsOfTopic.ts';
import { searchReports } from '../../../src/store/library/searchReports.ts';
import { removeSource, type SourceRow } from '../../../src/store/library/sources.ts';
import { emptyQuery } from '../../../src/store/library/textQuery.ts';
import type { Store } from '../../../src/store/store.ts';
import { engines, newPlace, type Place } from '../stores.ts';
import { everything } from './everything.ts';
import { draft, follow, harbour, noon } from './invented.ts';

describe.each(engines)('A report that comes in, on %s', (engine) => {
  let place: Place;
  let store: Store;
  let feed: SourceRow;
  beforeEach(async () => {
    place = await newPlace(engine);
    store = await place.open();
    feed = await follow(store, 'A');
  });
  afterEach(() => place.clear());

  const keep = (given: Partial<ReportDraft> = {}, source = feed, at = noon) =>
    keepReport(store.db, draft(given), source.id, at);
  const seenBy = (workspace: string) =>
    reportsOfTopic(store.db, workspace, everything, { most: 100 });
  const rowsOf = async (table: 'report' | 'revision' | 'address' | 'carried') =>
    (await store.db.selectFrom(table).selectAll().execute()).length;

  it('is opened once, by its address', async () => {
    const first = await keep();
    expect(first).toMatchObject({ kept: 'opened', revision: 1 });
    expect(await keep()).toEqual({ ...first, kept: 'same' });
    expect(await rowsOf('report')).toBe(1);
    const [report] = await seenBy('A');
    expect(report).toMatchObject({
      text: harbour,
      outlet: 'Island Tidings',
      at: '2026-11-02T08:00:00.000Z',
      quotesKept: false,
    });
  });

  it('is stored once for all who may see it, and seen by nobody else', async () => {
    const first = await keep();
    const theirs = await follow(store, 'B');
    expect(await seenBy('B')).toEqual([]);
    const words = { ...emptyQuery, all: ['ferry'] };
    const topic = { ...everything, query: words };
    expect(await reportsOfTopic(store.db, 'B', topic, { most: 9 })).toEqual([]);
    expect(await searchReports(store.db, 'B', words, 9)).toEqual([]);
    expect(await keep({}, theirs)).toEqual({ ...first, kept: 'carried' });
    expect(await rowsOf('report')).toBe(1);
    expect(await seenBy('B')).toEqual(await seenBy('A'));
    expect(await seenBy('C')).toEqual([]);
  });

  it('becomes a new revision when it changes, and its old text stays', async () => {
    await keep();
    const text = harbour.replace('Monday', 'Tuesday');
    expect(await keep({ text })).toMatchObject({ kept: 'revised', revision: 2 });
    expect(await seenBy('A')).toMatchObject([{ text, revision: 2 }]);
    const texts = await store.db.selectFrom('revision').select('text').orderBy('number').execute();
    expect(texts).toEqual([{ text: harbour }, { text }]);
    const found = (word: string) =>
      searchReports(store.db, 'A', { ...emptyQuery, all: [word] }, 10);
    expect(await found('monday')).toEqual([]);
    expect(await found('tuesday')).toHaveLength(1);
  });

  it('is known better when more is said of it, and nothing that is known is unsaid', async () => {
    const unknown = { published: null, origin: null, byline: null, language: null };
    await keep(unknown);
    expect(await seenBy('A')).toMatchObject([{ at: noon.toISOString(), published: null }]);
    const published = '2026-11-02T08:00:00Z';
    const said = { published, origin: 'Reuters', byline: 'Ann Writer', language: 'en-GB' };
    expect(await keep(said)).toMatchObject({ kept: 'same', revision: 1 });
    const known = { ...said, at: '2026-11-02T08:00:00.000Z', language: 'en' };
    expect(await seenBy('A')).toMatchObject([known]);
    await keep(unknown);
    await keep({ published: '2026-11-01', origin: 'AP' });
    expect(await seenBy('A')).toMatchObject([known]);
    const early = { until: '2026-11-02T09:00:00.000Z', most: 9 };
    expect(await reportsOfTopic(store.db, 'A', everything, early)).toHaveLength(1);
  });

  it('stays whole where another feed brings only what tells about it', async () => {
    const text = 'The ferry crews of Port Ellery walked out on Monday.';
    await keep();
    expect(await keep({ text, isSummary: true })).toMatchObject({ kept: 'same', revision: 1 });
    const theirs = await follow(store, 'B');
    expect(await keep({ text, isSummary: true }, theirs)).toMatchObject({ kept: 'carried' });
    expect(await seenBy('B')).toMatchObject([{ text: harbour }]);
  });

  it('of which only a summary was had becomes whole when its page is read', async () => {
    const text = 'The ferry crews of Port Ellery walked out on Monday.';
    await keep({ text, isSummary: true });
    await keep({ text: `${text} Talks go on.`, isSummary: true });
    expect(await keep()).toMatchObject({ kept: 'revised', revision: 3 });
    expect(await seenBy('A')).toMatchObject([{ text: harbour }]);
  });

  it('that lags behind is no revision, unless it says that it was modified since', async () => {
    await keep();
    await keep({ text: `${harbour} More soon.`, modified: '2026-11-02T09:00:00Z' });
    expect(await keep()).toMatchObject({ kept: 'same', revision: 2 });
    expect(await keep({ modified: '2026-11-02T10:00:00Z' })).toMatchObject({
      kept: 'revised',
      revision: 3,
    });
  });

  it('is one report under two addresses where outlet, title and text are the same', async () => {
    const first = await keep();
    const url = 'https://tidings.example/amp/strike';
    expect(await keep({ url })).toEqual({ ...first, kept: 'same' });
    expect(await rowsOf('address')).toBe(2);
    expect(await keep({ url, text: `${harbour} Later.` })).toMatchObject({ kept: 'revised' });
    expect(await rowsOf('report')).toBe(1);
  });

  it('is another report where another outlet has the same words, or a login page has few', async () => {
    await keep();
    const url = 'https://courier.example/strike';
    expect(await keep({ url, outlet: 'The Courier' })).toMatchObject({ kept: 'opened' });
    const login = { title: 'Welcome', text: 'Please log in to read on.' };
    await keep({ ...login, url: 'https://tidings.example/1' });
    expect(await keep({ ...login, url: 'https://tidings.example/2' })).toMatchObject({
      kept: 'opened',
    });
  });

  it('of a file is the same under another name, however short it is', async () => {
    const note = { title: null, outlet: null, text: 'The ferry sails at nine.', readFrom: null };
    await keep({ ...note, url: 'file:///reports/a.txt' });
    expect(await keep({ ...note, url: 'file:///reports/b.txt' })).toMatchObject({ kept: 'same' });
    const url = 'file:///reports/b.txt';
    expect(await keep({ ...note, url, text: 'The ferry sails at ten.' })).toMatchObject({
      kept: 'revised',
    });
  });

  it('of a private feed is seen by nobody else, and changes nothing of what others see', async () => {
    const shared = await follow(store, 'B');
    await keep({}, shared);
    const secret = await follow(store, 'A', { url: 'https://x.example/?key=1', private: true });
    const text = `${harbour} What only subscribers read.`;
    expect(await keep({ text }, secret)).toMatchObject({ kept: 'opened' });
    expect(await seenBy('B')).toMatchObject([{ text: harbour }]);
    await keep();
    expect(await seenBy('A')).toMatchObject([{ text }]);
    const words = { ...emptyQuery, all: ['subscribers'] };
    expect(await searchReports(store.db, 'B', words, 10)).toEqual([]);
    expect(await searchReports(store.db, 'A', words, 10)).toHaveLength(1);
  });

  it('of a private feed that is public too, word for word, is the public one', async () => {
    const first = await keep();
    const secret = await follow(store, 'A', { url: 'https://x.example/?key=1', private: true });
    expect(await keep({}, secret)).toEqual({ ...first, kept: 'carried' });
  });

  it('that somebody else tells for an outlet is theirs alone', async () => {
    const forger = await follow(store, 'B', { url: 'https://forger.example/feed' });
    const readFrom = 'https://forger.example/feed';
    await keep({ text: 'All of it is over, the forger said.', readFrom }, forger);
    await keep();
    await keep({ text: 'All of it was a lie, the forger said.', readFrom }, forger);
    expect(await seenBy('A')).toMatchObject([{ text: harbour, revision: 1 }]);
  });

  it('of a folder belongs to its workspace', async () => {
    const folder = await follow(store, 'A', { kind: 'folder', url: '/reports' });
    const other = await follow(store, 'B', { kind: 'folder', url: '/reports' });
    await keep({ url: null }, folder);
    expect(await keep({ url: null }, other)).toMatchObject({ kept: 'opened' });
    expect(await seenBy('A')).toHaveLength(1);
  });

  it('of a source that was removed meanwhile is not kept', async () => {
    await removeSource(store.db, 'A', feed.id, noon);
    expect(await keep()).toEqual({ kept: 'unfollowed' });
    expect(await rowsOf('report')).toBe(0);
  });

  it('with letters that no database holds is kept, and all places stay', async () => {
    await keep({ text: 'A \0 and \ud800 half' });
    expect((await seenBy('A'))[0]!.text).toBe('A \ufffd and \ufffd half');
  });

  it('with nonsense of a megabyte is kept', async () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `${at}`.padEnd(60, '漢')).join(' ');
    expect(await keep({ text })).toMatchObject({ kept: 'opened' });
  });

  it('from the year 2087, or from none, stands where it was first seen', async () => {
    await keep({ url: 'https://tidings.example/1', title: 'a', published: '2087-01-01' });
    await keep({ url: 'https://tidings.example/2', title: 'b', published: 'last week' });
    expect((await seenBy('A')).map(({ at }) => at)).toEqual([
      noon.toISOString(),
      noon.toISOString(),
    ]);
  });

  it('among many is kept with all of them or none, however many bring it at once', async () => {
    // SQLite makes a second connection of one process wait without letting the first go on; the
    // processes of keepInProcess.mjs are the ones that share a file.
    const second = engine === 'sqlite' ? store : await place.open();
    const arrivals = Array.from({ length: 30 }, (_, at) => ({
      draft: draft({ url: `https://tidings.example/${at % 20}`, title: `Part ${at % 20}` }),
      sourceId: feed.id,
    }));
    const kept = await Promise.all(
      [store, second, store, second].map(({ db }, at) =>
        keepReports(db, at % 2 ? arrivals : arrivals.toReversed(), noon),
      ),
    );
    const opened = kept.flat().filter((one) => one.kept === 'opened');
    expect(opened).toHaveLength(20);
    expect(await rowsOf('report')).toBe(20);
    expect(await rowsOf('revision')).toBe(20);
  });
});
