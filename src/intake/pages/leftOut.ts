import { isBesideByName } from './besideNames.ts';
import type { PageDocument, PageElement } from './parsePage.ts';

/** Never the article's prose, however long. */
const ALWAYS =
  /^(?:script|style|template|iframe|object|embed|svg|button|dialog|nav|figcaption|video|audio|amp-(?:embed|iframe|video|analytics|list|user-notification))$/i;
/** Hardly ever; but some sites have their whole page in a form. */
const MOSTLY = /^(?:form|aside|footer|figure|picture)$/i;
/** Holds the article, whatever its name says ("article-with-comments", "share-layout"). */
const HOLDS = /^(?:html|body|main|article|h1)$/i;

const BESIDE_BY_ROLE = /^(?:navigation|complementary|dialog)$/i;

/** A third of a page's text is no box beside the article, whatever it is called. */
const MOST_SHARE = 1 / 3;

/**
 * Takes out of a document what is beside the article, so that it does not get into its prose: boxes,
 * and all that is not within the article where the page marks it.
 */
export function takeOutBeside(document: PageDocument): void {
  takeOutBoxes(document);
  const article = markedArticle(document);
  if (article !== null) takeOutOthers(article);
}

function takeOutBoxes(document: PageDocument): void {
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
  if (HIDDEN.test(element.getAttribute('style') ?? '')) return true;
  return isBesideByName(namesOf(element));
}

/** For eyes that see no page only: pages say in it what a link or a picture is. */
const HIDDEN = /(?:^|;)\s*clip(?:-path)?\s*:\s*(?:rect\(0|inset\((?:50|100)%)/i;

/** Where outlets write what a box is; an element of their own is named like it. */
const NAMES = [
  'class',
  'id',
  'name',
  'data-component',
  'data-component-name',
  'data-testid',
  'data-type',
];

const namesOf = (element: PageElement): string =>
  [
    element.tagName.includes('-') ? element.tagName.toLowerCase() : '',
    ...NAMES.map((name) => element.getAttribute(name) ?? ''),
  ].join(' ');

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

/** Less is no article: the element may hold its heading only. */
const LEAST_PROSE = 250;

/**
 * The one article element that is the page's own: it has the heading, or is the only one. None where
 * another one has more prose, as the entries of a live blog and the chapters of a long story may.
 */
function markedArticle(document: PageDocument): PageElement | null {
  const all = [...document.querySelectorAll('article')].filter(
    (element) => element.parentElement?.closest('article') === null,
  );
  const headed = all.filter((element) => element.querySelector('h1') !== null);
  const [article, ...more] = headed.length > 0 ? headed : all;
  if (article === undefined || more.length > 0) return null;
  const length = proseLength(article);
  const isLongest = all.every((other) => other === article || proseLength(other) < length);
  return length >= LEAST_PROSE && isLongest ? article : null;
}

const proseLength = (element: PageElement): number =>
  [...element.querySelectorAll('p')].reduce((sum, paragraph) => sum + lengthOf(paragraph), 0);

/** Comments and teasers that nothing names may be longer than the article, and look more like one. */
function takeOutOthers(article: PageElement): void {
  for (
    let inner = article;
    inner.parentElement !== null && !/^body$/i.test(inner.tagName);
    inner = inner.parentElement
  ) {
    for (const child of [...inner.parentElement.children]) if (child !== inner) child.remove();
  }
}
