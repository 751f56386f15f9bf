/**
 * Our reading of feeds beside rss-parser's, on one thread without the network: the same texts, and
 * what becomes of those that are broken.
 */
import Parser from 'rss-parser';
import { built } from './built.ts';

const { readFeedText }: typeof import('../../src/intake/feeds/readFeedText.ts') = await built(
  'intake/feeds/readFeedText.js',
);

const item = (at: number, text = 'The ferry sails again.'): string =>
  `<item><title>Ferry ${at}</title><link>https://harbour.example/${at}</link><guid>${at}</guid><description>${text}</description></item>`;
const feedOf = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title>${items}</channel></rss>`;
const many = (count: number): string => Array.from({ length: count }, (_, at) => item(at)).join('');

const BROKEN: readonly (readonly [string, string])[] = [
  ['a bare &', feedOf(item(1, 'Salt & bread'))],
  ['words before the prolog', `Warning: slow query\n${feedOf(item(1))}`],
  ['cut in the middle of its third item', feedOf(many(3)).slice(0, -150)],
  ['60,000 items', feedOf(many(60_000))],
  [
    'an XML bomb',
    `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]>${feedOf(item(1, '&j;')).slice(21)}`,
  ],
];

const base = 'https://harbour.example/feed';
const now = new Date('2026-05-02T00:00:00Z');

export async function benchFeedPeer(texts: readonly string[]): Promise<void> {
  const ours = (text: string): number => {
    const read = readFeedText(text, base, now);
    if (!read.ok) throw new Error(read.problem);
    return read.feed.items.length;
  };
  const theirs = async (text: string): Promise<number> =>
    (await new Parser().parseString(text)).items.length;
  console.log(
    `reading ${texts.length} feeds of 20 articles, one thread: ours (with the articles' plain text) ${await rate(texts, ours)}/s, rss-parser ${await rate(texts, theirs)}/s`,
  );
  for (const [what, text] of BROKEN) {
    console.log(
      `  ${what}: ours ${await outcome(text, ours)}; rss-parser ${await outcome(text, theirs)}`,
    );
  }
}

type Read = (text: string) => number | Promise<number>;

async function rate(texts: readonly string[], read: Read): Promise<string> {
  for (const text of texts.slice(0, 20)) await read(text);
  const from = performance.now();
  for (const text of texts) await read(text);
  return ((texts.length * 1000) / (performance.now() - from)).toFixed(0);
}

async function outcome(text: string, read: Read): Promise<string> {
  const from = performance.now();
  const items = await Promise.resolve(text)
    .then(read)
    .catch(() => null);
  const ms = (performance.now() - from).toFixed(0);
  return `${items === null ? 'fails' : `${items} items`} (${ms} ms)`;
}
