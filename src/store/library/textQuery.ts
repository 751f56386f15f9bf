import { mostWords, wordsOf, wordsOfBeginning } from './foldText.ts';

/** What a topic asks of a report's words. Each entry is a word or a phrase; `strik*` begins a word. */
export interface TopicQuery {
  /** Every one of them. */
  readonly all: readonly string[];
  /** At least one of them, where there are any. */
  readonly any: readonly string[];
  /** Not one of them. */
  readonly none: readonly string[];
  /** At least one of these names, where there are any. */
  readonly people: readonly string[];
}

export const emptyQuery: TopicQuery = { all: [], any: [], none: [], people: [] };

/** Words that stand one behind the other. */
export interface Phrase {
  readonly words: readonly string[];
  /** The last of them is only the beginning of a word. */
  readonly begins: boolean;
}

/** A query as the engines and `matches` read it. */
export interface ReadQuery {
  /** Of each group at least one. */
  readonly groups: readonly (readonly Phrase[])[];
  readonly none: readonly Phrase[];
}

/** The words that a report is searched by. */
export interface IndexedWords {
  readonly title: readonly string[];
  readonly text: readonly string[];
}

/** What holds no word is left out. */
export function readQuery({ all, any, none, people }: TopicQuery): ReadQuery {
  const groups = [...all.map((entry) => [entry]), any, people];
  return {
    groups: groups.map(readPhrases).filter((group) => group.length > 0),
    none: readPhrases(none),
  };
}

const readPhrases = (entries: readonly string[]): Phrase[] =>
  entries.map(readPhrase).filter(({ words }) => words.length > 0);

function readPhrase(entry: string): Phrase {
  const begins = entry.trimEnd().endsWith('*');
  return { words: begins ? wordsOfBeginning(entry) : wordsOf(entry), begins };
}

export const indexedWords = (title: string | null, text: string): IndexedWords => ({
  title: wordsOf(title ?? '').slice(0, 300),
  text: withinSize(wordsOf(text).slice(0, mostWords)),
});

/** PostgreSQL's index takes a megabyte for a text: no article comes near, but nonsense would. */
function withinSize(words: readonly string[]): readonly string[] {
  let letters = 0;
  const end = words.findIndex(({ length }) => {
    letters += length;
    return letters > mostLetters;
  });
  return end < 0 ? words : words.slice(0, end);
}

const mostLetters = 200_000;

/** The same answer as the search index gives, without it: what tells which topics a report changes. */
export function matches({ groups, none }: ReadQuery, words: IndexedWords): boolean {
  const holds = (phrase: Phrase) => contains(words.title, phrase) || contains(words.text, phrase);
  return groups.every((group) => group.some(holds)) && !none.some(holds);
}

function contains(words: readonly string[], { words: wanted, begins }: Phrase): boolean {
  const last = wanted.length - 1;
  const fits = (word: string, at: number) =>
    begins && at === last ? word.startsWith(wanted[at]!) : word === wanted[at];
  for (let start = 0; start + last < words.length; start++) {
    if (wanted.every((_, at) => fits(words[start + at]!, at))) return true;
  }
  return false;
}

/** The first entry of `none` that shuts out all that the query asks for; null where something can be found. */
export function contradictionIn(query: TopicQuery): string | null {
  const { groups } = readQuery(query);
  const shutsOut = (entry: string): boolean => {
    const [phrase] = readPhrases([entry]);
    return (
      phrase !== undefined && groups.some((group) => group.every((asked) => implies(asked, phrase)))
    );
  };
  return query.none.find(shutsOut) ?? null;
}

/** Whether each text that holds the one holds the other. */
function implies({ words, begins }: Phrase, other: Phrase): boolean {
  // The beginning of a word is not yet that word.
  return contains(begins && !other.begins ? words.slice(0, -1) : words, other);
}
