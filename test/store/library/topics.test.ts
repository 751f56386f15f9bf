import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findQuotes, type Quote, readReport } from '../../../src/core/index.ts';
import { chooseTopic, topicOfChannel } from '../../../src/store/library/channelTopic.ts';
import { keepReport } from '../../../src/store/library/keepReports.ts';
import { keepQuotes, quotesOfReports, quotesOfSpeaker } from '../../../src/store/library/quotes.ts';
import type { SourceRow } from '../../../src/store/library/sources.ts';
import { emptyQuery } from '../../../src/store/library/textQuery.ts';
import {
  addTopic,
  editTopic,
  findTopic,
  listTopics,
  removeTopic,
  type StoredTopic,
} from '../../../src/store/library/topics.ts';
import type { Store } from '../../../src/store/store.ts';
import { engines, newPlace, type Place } from '../stores.ts';
import { draft, follow, harbour, noon } from './invented.ts';

const filter = { query: emptyQuery, outlets: [], without: [], language: null, sources: [] };
const channel = { platform: 'slack', workspace: 'A', channel: 'C1' };

describe.each(engines)('Topics, on %s', (engine) => {
  let place: Place;
  let store: Store;
  let feed: SourceRow;
  beforeEach(async () => {
    place = await newPlace(engine);
    store = await place.open();
    feed = await follow(store, 'A');
  });
  afterEach(() => place.clear());

  const add = async (name: string, all: readonly string[], workspace = 'A') => {
    const query = { ...emptyQuery, all };
    const added = await addTopic(
      store.db,
      { ...filter, query, workspace, name, madeBy: 'U1' },
      noon,
    );
    if (!added.ok) throw new Error(added.why);
    return added.topic;
  };
  const versionOf = async ({ workspace, name }: StoredTopic) =>
    (await findTopic(store.db, workspace, name))?.version;

  it('are made, found in any case, listed, edited and removed in their workspace only', async () => {
    const made = await add('Harbour', ['ferry']);
    await add('budget', ['tax']);
    expect(await findTopic(store.db, 'A', 'HARBOUR')).toEqual(made);
    expect((await listTopics(store.db, 'A')).map(({ name }) => name)).toEqual([
      'budget',
      'Harbour',
    ]);
    const again = { ...filter, workspace: 'A', name: 'harbour', madeBy: 'U1' };
    expect(await addTopic(store.db, again, noon)).toEqual({ ok: false, why: 'taken' });
    for (const other of [
      await findTopic(store.db, 'B', 'harbour'),
      await editTopic(store.db, 'B', 'harbour', { language: 'en' }),
      await removeTopic(store.db, 'B', 'harbour'),
    ]) {
      expect(other).toBeNull();
    }
    expect(await listTopics(store.db, 'B')).toEqual([]);
    const edited = await editTopic(store.db, 'A', 'harbour', { language: 'en' });
    expect(edited).toEqual({ ...made, language: 'en', version: 2 });
    expect((await removeTopic(store.db, 'A', 'harbour'))?.id).toBe(made.id);
    expect(await findTopic(store.db, 'A', 'harbour')).toBeNull();
  });

  it('may be meant in a channel where none is named, until they are removed', async () => {
    const { id } = await add('harbour', []);
    const theirs = await add('theirs', [], 'B');
    expect(await topicOfChannel(store.db, channel)).toBeNull();
    await chooseTopic(store.db, channel, theirs.id);
    expect(await topicOfChannel(store.db, channel)).toBeNull();
    await chooseTopic(store.db, channel, id);
    expect(await topicOfChannel(store.db, channel)).toBe('harbour');
    expect(await topicOfChannel(store.db, { ...channel, workspace: 'B' })).toBeNull();
    await chooseTopic(store.db, channel, null);
    expect(await topicOfChannel(store.db, channel)).toBeNull();
    await chooseTopic(store.db, channel, id);
    await removeTopic(store.db, 'A', 'harbour');
    expect(await topicOfChannel(store.db, channel)).toBeNull();
  });

  it('have a version that grows when what they show may have changed, and only then', async () => {
    const [ferries, tax] = [await add('ferries', ['ferry']), await add('tax', ['tax'])];
    const theirs = await add('theirs', ['ferry'], 'B');
    const versions = async () =>
      await Promise.all([ferries, tax, theirs].map((topic) => versionOf(topic)));
    expect(await versions()).toEqual([1, 1, 1]);
    const kept = await keepReport(store.db, draft(), feed.id, noon);
    expect(await versions()).toEqual([2, 1, 1]);
    await keepReport(store.db, draft(), feed.id, noon);
    expect(await versions()).toEqual([2, 1, 1]);
    const theirFeed = await follow(store, 'B');
    await keepReport(store.db, draft(), theirFeed.id, noon);
    expect(await versions()).toEqual([2, 1, 2]);
    const text = harbour.replace('ferry', 'tax');
    await keepReport(store.db, draft({ text, title: 'Tax' }), feed.id, noon);
    expect(await versions()).toEqual([3, 2, 3]);
    if (kept.kept === 'unfollowed') throw new Error('kept');
    expect(await keepQuotes(store.db, { ...kept, revision: 2 }, [], noon)).toBe(true);
    expect(await versions()).toEqual([3, 3, 3]);
  });

  it('have quotes that come back as they were kept, for those who see the report', async () => {
    const quotes = (text: string): Quote[] =>
      findQuotes(readReport({ id: 'draft', text, outlet: 'Island Tidings' }));
    const given = draft();
    const first = await keepReport(store.db, given, feed.id, noon, quotes(given.text));
    if (first.kept === 'unfollowed') throw new Error('kept');
    const { reportId } = first;
    const as = (id: string, of: Quote[]) => of.map((quote) => ({ ...quote, reportId: id }));
    const wanted = as(reportId, quotes(given.text));
    expect(wanted.length).toBeGreaterThan(0);
    const stored = async (workspace: string) =>
      (await quotesOfReports(store.db, workspace, [reportId])).get(reportId);
    expect(await stored('A')).toEqual(wanted);
    expect(await stored('B')).toBeUndefined();
    const okafor = (workspace: string) => quotesOfSpeaker(store.db, workspace, 'maria OKAFOR', 10);
    expect(await okafor('A')).toEqual(
      wanted.filter(({ speaker }) => speaker?.name === 'Maria Okafor'),
    );
    expect(await okafor('B')).toEqual([]);
    expect(await keepQuotes(store.db, { reportId, revision: 1 }, [], noon)).toBe(false);
    const text = harbour.replace('We will not sail', 'We will sail');
    await keepReport(store.db, draft({ text }), feed.id, noon);
    expect(await stored('A')).toBeUndefined();
    expect(await keepQuotes(store.db, { reportId, revision: 2 }, quotes(text), noon)).toBe(true);
    expect(await stored('A')).toEqual(as(reportId, quotes(text)));
    expect(
      await store.db.selectFrom('quote').select('place').where('revision', '=', 1).execute(),
    ).toHaveLength(wanted.length);
  });
});
