import { cleanText, oneLine } from '../text/cleanText.ts';
import { looseToText } from '../text/htmlToText.ts';
import type { PageDocument } from './parsePage.ts';

/** What a page's JSON-LD says of the article; null for all that it does not. */
export interface JsonLdArticle {
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  /** Where the copy comes from, if it says so. */
  readonly source: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** All addresses that it gives for itself. */
  readonly addresses: readonly string[];
  readonly body: string | null;
  /** False: only who pays reads it. */
  readonly free: boolean | null;
}

type Node = Readonly<Record<string, unknown>>;

/** schema.org's Article and what is below it, as outlets use them. */
const ARTICLE = /(?:^|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/;
const MOST_NODES = 500;

/**
 * The article that a page is, of those that its JSON-LD describes (teasers of others may stand before
 * it): the one of its address, else of its title, else the first. Blocks that are no JSON are passed over.
 */
export function readJsonLd(document: PageDocument, page: PageItself): JsonLdArticle | null {
  const nodes = [...document.querySelectorAll('script')]
    .filter((script) => /^application\/ld\+json\b/i.test(script.getAttribute('type')?.trim() ?? ''))
    .flatMap((script) => nodesOf(parse(script.textContent ?? '')));
  const articles = nodes
    .filter((node) => typesOf(node).some((type) => ARTICLE.test(type)))
    .map((node) => readArticle(node, nodes));
  return (
    articles.find((article) => isAddressOf(article, page)) ??
    articles.find(({ headline }) => isTitleOf(headline, page)) ??
    articles[0] ??
    null
  );
}

/** What a page says of itself elsewhere. */
export interface PageItself {
  readonly addresses: readonly string[];
  readonly titles: readonly string[];
}

function isAddressOf(article: JsonLdArticle, page: PageItself): boolean {
  const place = (address: string): string =>
    address.replace(/^https?:|[?#].*$/g, '').replace(/\/$/, '');
  const own = new Set(page.addresses.map(place));
  return article.addresses.some((address) => own.has(place(address)));
}

/** A title of a page often has the outlet's name behind the headline. */
function isTitleOf(headline: string | null, { titles }: PageItself): boolean {
  const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  return headline !== null && titles.some((title) => fold(title).startsWith(fold(headline).trim()));
}

function parse(source: string): unknown {
  const json = cleanText(source)
    .replace(/[\n\t]+/g, ' ') // within strings JSON has none of them, and pages do
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, '');
  return parseStrictly(json) ?? parseStrictly(json.replace(/,(?=\s*[}\]])/g, '')); // a comma too many
}

function parseStrictly(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Objects in lists and in @graph, and the main entity of a page. */
function nodesOf(value: unknown): Node[] {
  const found: Node[] = [];
  const open: unknown[] = [value];
  while (open.length > 0 && found.length < MOST_NODES) {
    const next = open.shift();
    if (Array.isArray(next)) open.push(...next.slice(0, MOST_NODES));
    else if (isNode(next)) {
      found.push(next);
      open.push(next['@graph'], next.mainEntity);
    }
  }
  return found;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typesOf = (node: Node): string[] =>
  listOf(node['@type']).filter((type) => typeof type === 'string');

const listOf = (value: unknown, most = 50): unknown[] =>
  Array.isArray(value)
    ? value.slice(0, most)
    : value === undefined || value === null
      ? []
      : [value];

function readArticle(article: Node, nodes: readonly Node[]): JsonLdArticle {
  const names = (key: string): string[] =>
    listOf(article[key]).flatMap((value) => namesOf(value, nodes));
  const free = article.isAccessibleForFree;
  return {
    headline: textOf(article.headline ?? article.name),
    outlet: names('publisher')[0] ?? partOf(article, nodes) ?? null,
    authors: names('author').length > 0 ? names('author') : names('creator'),
    source: names('sourceOrganization')[0] ?? names('provider')[0] ?? null,
    published: textOf(article.datePublished),
    modified: textOf(article.dateModified),
    language: textOf(article.inLanguage),
    url: addressOf(article.mainEntityOfPage) ?? addressOf(article.url),
    addresses: [article.mainEntityOfPage, article.url, article['@id']]
      .map(addressOf)
      .filter((address) => address !== null),
    body: bodyOf(article) ?? liveBody(article),
    free: free === undefined ? null : !/^false$/i.test(String(free)),
  };
}

/** A name as it stands, or an object's (some have several); or that of the object that it refers to by @id. */
function namesOf(value: unknown, nodes: readonly Node[]): string[] {
  const given = isNode(value) ? (value.name ?? referred(value, nodes)?.name) : value;
  return listOf(given)
    .map(textOf)
    .filter((name) => name !== null);
}

const referred = (value: Node, nodes: readonly Node[]): Node | undefined =>
  typeof value['@id'] === 'string'
    ? nodes.find((node) => node['@id'] === value['@id'] && node.name !== undefined)
    : undefined;

/** The publication that it is a part of; its page has the article's name, not the outlet's. */
function partOf(article: Node, nodes: readonly Node[]): string | undefined {
  return listOf(article.isPartOf)
    .filter((value) => {
      const whole = isNode(value) ? [value, referred(value, nodes) ?? {}] : [];
      return !whole.flatMap(typesOf).some((type) => /Page$/.test(type));
    })
    .flatMap((value) => namesOf(value, nodes))[0];
}

function bodyOf({ articleBody }: Node): string | null {
  return typeof articleBody === 'string' && articleBody.trim() !== ''
    ? looseToText(articleBody)
    : null;
}

/** The entries of a live blog, as they stand; pages load them by script. */
function liveBody(article: Node): string | null {
  const entries = listOf(article.liveBlogUpdate, MOST_NODES)
    .map((entry) => (isNode(entry) ? bodyOf(entry) : null))
    .filter((body) => body !== null);
  return entries.length === 0 ? null : entries.join('\n\n');
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' ? oneLine(looseToText(value)) : null;

function addressOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return isNode(value) && typeof value['@id'] === 'string' ? value['@id'] : null;
}
