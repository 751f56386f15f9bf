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
  readonly body: string | null;
  /** False: only who pays reads it. */
  readonly free: boolean | null;
}

type Node = Readonly<Record<string, unknown>>;

/** schema.org's Article and what is below it, as outlets use them. */
const ARTICLE = /(?:^|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/;
const MOST_NODES = 500;

/** The first article that a page describes. Blocks that are no JSON are passed over. */
export function readJsonLd(document: PageDocument): JsonLdArticle | null {
  const nodes = [...document.querySelectorAll('script')]
    .filter((script) => /^application\/ld\+json\b/i.test(script.getAttribute('type')?.trim() ?? ''))
    .flatMap((script) => nodesOf(parse(script.textContent ?? '')));
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  return article === undefined ? null : readArticle(article, nodes);
}

function parse(source: string): unknown {
  const json = cleanText(source)
    .replace(/[\n\t]+/g, ' ') // within strings JSON has none of them, and pages do
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, '');
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

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, 50) : value === undefined || value === null ? [] : [value];

function readArticle(article: Node, nodes: readonly Node[]): JsonLdArticle {
  const names = (key: string): string[] =>
    listOf(article[key])
      .map((value) => nameOf(value, nodes))
      .filter((name) => name !== null);
  const free = article.isAccessibleForFree;
  const body = article.articleBody;
  return {
    headline: textOf(article.headline ?? article.name),
    outlet: names('publisher')[0] ?? names('isPartOf')[0] ?? null,
    authors: names('author').length > 0 ? names('author') : names('creator'),
    source: names('sourceOrganization')[0] ?? names('provider')[0] ?? null,
    published: textOf(article.datePublished),
    modified: textOf(article.dateModified),
    language: textOf(article.inLanguage),
    url: addressOf(article.mainEntityOfPage) ?? addressOf(article.url),
    body: typeof body === 'string' && body.trim() !== '' ? looseToText(body) : null,
    free: free === undefined ? null : !/^false$/i.test(String(free)),
  };
}

/** A name as it stands, or an object's; or that of the object that it refers to by @id. */
function nameOf(value: unknown, nodes: readonly Node[]): string | null {
  if (!isNode(value)) return textOf(value);
  const named = textOf(value.name);
  if (named !== null || typeof value['@id'] !== 'string') return named;
  return textOf(nodes.find((node) => node['@id'] === value['@id'])?.name);
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' ? oneLine(looseToText(value)) : null;

function addressOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return isNode(value) && typeof value['@id'] === 'string' ? value['@id'] : null;
}
