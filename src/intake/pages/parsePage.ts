import { createRequire } from 'node:module';
import { Parser } from 'htmlparser2';
import { pageLimits } from './page.ts';

/** As much of the DOM as is used here; the types of the real one would need a browser's library. */
export interface PageElement {
  readonly tagName: string;
  readonly textContent: string | null;
  readonly innerHTML: string;
  readonly parentElement: PageElement | null;
  readonly children: Iterable<PageElement>;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
  readonly closest: (selector: string) => PageElement | null;
  readonly remove: () => void;
}

export interface PageDocument extends Pick<PageElement, 'querySelector' | 'querySelectorAll'> {
  readonly documentElement: PageElement;
}

/** The document, without running or loading anything of it; null where it is nested too deep. */
export function parsePage(given: string): PageDocument | null {
  // HTML has no CDATA; pages have it around scripts, and linkedom's tree breaks over it.
  const html = given.replace(/<!\[CDATA\[|\]\]>/g, '');
  if (isTooDeep(html)) return null;
  // linkedom adds no html element where there is none, and takes the first element for it.
  const document = parse(html);
  const isWhole = /^html$/i.test(document.documentElement?.tagName ?? '');
  return isWhole ? document : parse(`<html><body>${html}</body></html>`);
}

// Loaded with the first page: it takes 12 MB, and most threads read feeds alone. By `require`, as
// what runs TypeScript on a thread of Node 20 never ends an import that comes late.
const require = createRequire(import.meta.url);

/** Takes some tenths of a second the first time, on a busy machine more than a page may take. */
export const loadParser = (): typeof import('linkedom') => require('linkedom');

function parse(html: string): PageDocument {
  const { parseHTML } = loadParser();
  return parseHTML(html).document as unknown as PageDocument;
}

const SLICE = 50_000;

/** Looked at piece by piece: the parser gets slower with each level. */
function isTooDeep(html: string): boolean {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentagname: () => {
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  for (let at = 0; at < html.length && deepest <= pageLimits.depth; at += SLICE) {
    parser.write(html.slice(at, at + SLICE));
  }
  return deepest > pageLimits.depth;
}
