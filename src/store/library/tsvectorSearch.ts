import { sql } from 'kysely';
import type { SearchIndex } from './searchIndex.ts';
import type { IndexedWords, Phrase, ReadQuery } from './textQuery.ts';

/** PostgreSQL's tsvector, made of our words: none of its dictionaries has a say. */
export const tsvectorSearch: SearchIndex = {
  put: async (db, number, words) => {
    await sql`insert into report_search (number, words)
      values (${number}, ${asTsvector(words)}::tsvector)
      on conflict (number) do update set words = excluded.words`.execute(db);
  },
  holds: (groups) =>
    sql`report.number in (
      select number from report_search where words @@ ${asTsquery(groups)}::tsquery
    )`,
  // A word in the title (A) counts five times as much; long texts count less, as in bm25.
  ranked: (groups) =>
    sql`(
      select number, -ts_rank('{0.2, 0.2, 0.2, 1.0}', words, ${asTsquery(groups)}::tsquery, 1) as score
      from report_search where words @@ ${asTsquery(groups)}::tsquery
    )`,
};

/** PostgreSQL keeps no more places of one word. */
const mostPlaces = 255;

/** "ferry:1A,7 strike:2A". A place is left out between title and text: no phrase reaches across. */
function asTsvector({ title, text }: IndexedWords): string {
  const places = new Map<string, string[]>();
  const note = (word: string, place: string): void => {
    const known = places.get(word);
    if (known === undefined) places.set(word, [place]);
    else if (known.length < mostPlaces) known.push(place);
  };
  for (const [at, word] of title.entries()) note(word, `${at + 1}A`);
  for (const [at, word] of text.entries()) note(word, String(title.length + at + 2));
  return [...places].map(([word, at]) => `${word}:${at.join(',')}`).join(' ');
}

/** ('ferry' | 'boat' <-> 'line') & ('strik':*) */
const asTsquery = (groups: ReadQuery['groups']): string =>
  groups.map((group) => `(${group.map(asTsPhrase).join(' | ')})`).join(' & ');

const asTsPhrase = ({ words, begins }: Phrase): string =>
  `(${words.map((word) => `'${word}'`).join(' <-> ')}${begins ? ':*' : ''})`;
