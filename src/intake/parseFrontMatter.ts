import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { ReportInput } from '../core/report/report.ts';

/** What front matter may say of a report; all of it may be left out. */
export const frontMatterKeys = [
  'outlet',
  'origin',
  'title',
  'url',
  'published',
  'updated',
  'account-of',
] as const;

type Key = (typeof frontMatterKeys)[number];

export type FrontMatterProblem =
  | { readonly problem: 'front-matter-open' }
  | { readonly problem: 'front-matter-broken'; readonly line: number }
  | { readonly problem: 'key-twice'; readonly line: number }
  | { readonly problem: 'not-one-value'; readonly key: string }
  | { readonly problem: 'bad-url'; readonly given: string };

export type FrontMatter =
  | {
      readonly ok: true;
      readonly about: Pick<
        ReportInput,
        'outlet' | 'origin' | 'title' | 'url' | 'published' | 'updated'
      >;
      /** The text below the front matter, letter for letter. */
      readonly text: string;
      readonly unknownKeys: readonly string[];
    }
  | { readonly ok: false; readonly problem: FrontMatterProblem };

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*(?:\r?\n|$)/m;

/** Takes a file's text apart: the YAML between two `---` lines at its very start, and the report. */
export function parseFrontMatter(source: string): FrontMatter {
  const opening = OPENING.exec(source);
  if (opening === null) return { ok: true, about: {}, text: source, unknownKeys: [] };
  const rest = source.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  if (closing === null) return { ok: false, problem: { problem: 'front-matter-open' } };
  const read = readKeys(rest.slice(0, closing.index));
  if (!read.ok) return read;
  const text = rest.slice(closing.index + closing[0].length);
  return { ...read, text };
}

type ReadKeys =
  | Omit<Extract<FrontMatter, { ok: true }>, 'text'>
  | Extract<FrontMatter, { ok: false }>;

function readKeys(yaml: string): ReadKeys {
  const lines = new LineCounter();
  // The failsafe schema keeps every value the text that stands there: no dates, no numbers.
  const plain = asTheyStand(yaml);
  const document = parseDocument(plain, { schema: 'failsafe', lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const problem = error.code === 'DUPLICATE_KEY' ? 'key-twice' : 'front-matter-broken';
    const unclosed = error.code === 'MISSING_CHAR' ? UNCLOSED.exec(plain) : null;
    const { line } = lines.linePos(unclosed?.index ?? error.pos[0]);
    return { ok: false, problem: { problem, line: line + 1 } };
  }
  if (document.contents === null) return { ok: true, about: {}, unknownKeys: [] };
  if (!isMap(document.contents)) {
    return { ok: false, problem: { problem: 'front-matter-broken', line: 2 } };
  }
  return readMap(document.contents);
}

/** YAML looks for the second mark to the end, and would name the last line. */
const UNCLOSED = /^[^\s:][^:\n]*:[ \t]+(["'])(?:(?!\1).)*$/m;

/** "title: Trial halted: samples mixed up": a known key, and behind it a value without marks that has a colon and ends with its line. */
const COLON_IN_VALUE = new RegExp(
  `^(${frontMatterKeys.join('|')}):[ \\t]+(?!["'|>&*!%@\`{[#])(.*?:(?:[ \\t].*)?)$(?!\\r?\\n[ \\t])`,
  'gm',
);

/** "title: "We won": pilots are back": a quotation that is closed, and more behind it. */
const QUOTATION_FIRST = new RegExp(
  `^(${frontMatterKeys.join('|')}):[ \\t]+((?:"(?:[^"\\\\\\n]|\\\\.)*"|'(?:[^'\\n]|'')*')(?:[^\\s#"'][^\\n]*|[ \\t]+[^\\s#][^\\n]*))$(?!\\r?\\n[ \\t])`,
  'gm',
);

/** Half of all headlines have a colon in them, which YAML takes for another key's, and some begin with a quotation, which it takes for all of it. */
const asTheyStand = (yaml: string): string =>
  [COLON_IN_VALUE, QUOTATION_FIRST].reduce(
    (rest, shape) =>
      rest.replace(
        shape,
        (_, key: string, value: string) => `${key}: ${JSON.stringify(value.trim())}`,
      ),
    yaml,
  );

function readMap(map: YAMLMap): ReadKeys {
  const found = new Map<Key, string>();
  const unknownKeys: string[] = [];
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : '?';
    if (!isKnown(name)) {
      unknownKeys.push(name);
    } else if (value !== null && !isScalar(value)) {
      return { ok: false, problem: { problem: 'not-one-value', key: name } };
    } else {
      const text = oneLine(isScalar(value) ? value.value : null);
      if (text !== '') found.set(name, text);
    }
  }
  found.delete('account-of'); // tells people where a text comes from; the program has no use for it
  const given = found.get('url');
  if (given !== undefined && !isWebAddress(given)) {
    return { ok: false, problem: { problem: 'bad-url', given } };
  }
  return { ok: true, about: Object.fromEntries(found), unknownKeys };
}

const isKnown = (name: string): name is Key => frontMatterKeys.some((key) => key === name);

const oneLine = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';

function isWebAddress(given: string): boolean {
  return /^https?:\/\//i.test(given) && URL.canParse(given);
}
