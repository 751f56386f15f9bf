import { isBesideByName } from './besideNames.ts';
import type { PageDocument, PageElement } from './parsePage.ts';

/** Never the article's prose, however long. */
const ALWAYS =
  /^(?:script|style|template|iframe|object|embed|svg|button|dialog|nav|figcaption|video|audio)$/i;
/** Hardly ever; but some sites have their whole page in a form. */
const MOSTLY = /^(?:form|aside|footer|figure|picture)$/i;
/** Holds the article, whatever its name says ("article-with-comments", "share-layout"). */
const HOLDS = /^(?:html|body|main|article|h1)$/i;

const BESIDE_BY_ROLE = /^(?:navigation|complementary|dialog)$/i;

/** A third of a page's text is no box beside the article, whatever it is called. */
const MOST_SHARE = 1 / 3;

/** Takes out of a document what is beside the article, so that it does not get into its prose. */
export function takeOutBeside(document: PageDocument): void {
  const most = lengthOf(document.documentElement) * MOST_SHARE;
  for (const element of [...document.querySelectorAll('*')]) {
    const { tagName } = element;
    if (ALWAYS.test(tagName)) element.remove();
    else if (HOLDS.test(tagName)) continue;
    else if (isLinkLine(element)) element.remove();
    else if (isBeside(element) && lengthOf(element) <= most) element.remove();
  }
}

function isBeside(element: PageElement): boolean {
  if (MOSTLY.test(element.tagName)) return true;
  if (element.getAttribute('hidden') !== null) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  if (BESIDE_BY_ROLE.test(element.getAttribute('role') ?? '')) return true;
  return isBesideByName(
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`,
  );
}

const lengthOf = (element: PageElement): number => (element.textContent ?? '').length;

const LINES = /^(?:p|li|div|h[2-6])$/i;

/** A line that is one link from end to end leads to another story; a sentence ends with a stop. */
function isLinkLine(element: PageElement): boolean {
  if (!LINES.test(element.tagName)) return false;
  const link = element.querySelector('a');
  if (link === null) return false;
  const line = (element.textContent ?? '').trim();
  if (line === '' || line.length > 200 || /[.!?]["'”’]?$/.test(line)) return false;
  return (link.textContent ?? '').trim() === line;
}
