import { wordsOf } from '../../store/library/foldText.ts';
import { contradictionIn, emptyQuery, type TopicQuery } from '../../store/library/textQuery.ts';
import type { OptionValues } from '../command.ts';
import type { Checked } from '../problems.ts';
import type { TopicChange } from './topicBook.ts';

const mostEntries = 20;
const longestEntry = 100;

/**
 * Reads the options of a topic: what is not given stays as `before` has it, a hyphen alone
 * empties it. `sources` are those that there are.
 */
export function readFilter(
  values: OptionValues,
  before: TopicQuery = emptyQuery,
  sources: readonly string[] = [],
): Checked<TopicChange> {
  const lists: Record<string, readonly string[]> = {};
  for (const option of ['all', 'any', 'none', 'people', 'outlets', 'without', 'sources']) {
    if (values[option] === undefined) continue;
    const read = readList(option, String(values[option]));
    if (!read.ok) return read;
    lists[option] = read.value;
  }
  const unknown = lists.sources?.find((id) => !sources.includes(id.toLowerCase()));
  if (unknown) return { ok: false, problem: { problem: 'unknown-source', given: unknown } };
  const language = readLanguage(values.language);
  if (!language.ok) return language;
  const change = changeOf(lists, language.value, before);
  const given = change.query ? contradictionIn(change.query) : null;
  return given === null
    ? { ok: true, value: change }
    : { ok: false, problem: { problem: 'contradiction', given } };
}

function changeOf(
  lists: Record<string, readonly string[]>,
  language: string | null | undefined,
  before: TopicQuery,
): TopicChange {
  const { all, any, none, people, outlets, without, sources } = lists;
  const asksWords = all ?? any ?? none ?? people;
  return {
    ...(asksWords && {
      query: {
        all: all ?? before.all,
        any: any ?? before.any,
        none: none ?? before.none,
        people: people ?? before.people,
      },
    }),
    ...(outlets && { outlets }),
    ...(without && { without }),
    ...(sources && { sources: sources.map((id) => id.toLowerCase()) }),
    ...(language !== undefined && { language }),
  };
}

function readList(option: string, given: string): Checked<readonly string[]> {
  if (isNothing(given)) return { ok: true, value: [] };
  const entries = given
    .split(/[,;\n、，]/)
    .map(plainEntry)
    .filter((entry) => entry !== '');
  if (entries.length > mostEntries || entries.some(({ length }) => length > longestEntry)) {
    return { ok: false, problem: { problem: 'too-many-entries', option, most: mostEntries } };
  }
  if (entries.length === 0 || entries.some((entry) => wordsOf(entry).length === 0)) {
    return { ok: false, problem: { problem: 'no-words', option, given } };
  }
  return { ok: true, value: [...new Set(entries)] };
}

/** Without quotation marks around it: a comma keeps entries apart, and nothing else. */
const plainEntry = (entry: string): string =>
  entry
    .replace(/["“”„«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function readLanguage(given: string | number | undefined): Checked<string | null | undefined> {
  if (given === undefined) return { ok: true, value: undefined };
  const tag = String(given).trim().toLowerCase();
  if (isNothing(tag)) return { ok: true, value: null };
  const [, primary] = /^([a-z]{2,3})(?:[-_][a-z\d-]+)?$/.exec(tag) ?? [];
  return primary === undefined
    ? { ok: false, problem: { problem: 'bad-language', given: tag } }
    : { ok: true, value: primary };
}

/** Telephones make a dash of it. */
const isNothing = (given: string): boolean => /^\s*[-–—]\s*$/.test(given);

/** Built in, with seeds or with `--reports`: a topic of this name would be hidden in one of the two. */
const reserved = new Set(['summit', 'reports']);

const nameShape = /^(?=.*[\p{L}\p{N}])[\p{L}\p{N}\p{M} ’'_-]{1,40}$/u;

/** A name without double spaces, or what is wrong with it. */
export function readName(given: string): Checked<string> {
  const name = given.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!nameShape.test(name)) return { ok: false, problem: { problem: 'bad-topic-name', given } };
  return reserved.has(name.toLowerCase())
    ? { ok: false, problem: { problem: 'topic-taken', given: name } }
    : { ok: true, value: name };
}
