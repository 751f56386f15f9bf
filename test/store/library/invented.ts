import type { ReportDraft } from '../../../src/store/library/draft.ts';
import { addSource, type NewSource, type SourceRow } from '../../../src/store/library/sources.ts';
import type { Store } from '../../../src/store/store.ts';

export const noon = new Date('2026-11-02T12:00:00.000Z');

export const harbour =
  'The ferry crews of Port Ellery walked out on Monday. "We will not sail," Maria Okafor said. The operator called the strike a blow to the islands, and said that talks would go on through the night until there was a result for all of them.';

/** An article of an invented outlet, read from its own page. */
export const draft = (change: Partial<ReportDraft> = {}): ReportDraft => {
  const url = change.url === undefined ? 'https://tidings.example/strike' : change.url;
  return {
    title: 'Ferries stay in harbour',
    text: harbour,
    outlet: 'Island Tidings',
    byline: null,
    origin: null,
    published: '2026-11-02T08:00:00Z',
    modified: null,
    language: 'en',
    readFrom: url,
    ...change,
    url,
  };
};

/** A feed that somebody of this workspace follows. */
export async function follow(
  { db }: Store,
  workspace: string,
  change: Partial<NewSource> = {},
): Promise<SourceRow> {
  const added = await addSource(
    db,
    {
      workspace,
      kind: 'feed',
      url: `https://tidings.example/feed`,
      title: null,
      private: false,
      platform: 'slack',
      channel: 'C1',
      madeBy: 'U1',
      nextPollAt: noon.toISOString(),
      ...change,
    },
    noon,
  );
  if (!added.ok) throw new Error('too many sources');
  return added.source;
}
