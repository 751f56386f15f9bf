import type { PageDocument, PageElement } from './parsePage.ts';

/** Parts of a page that stand beside the article, by the elements and the names that outlets give them. */
const BESIDE = [
  'script, style, template, iframe, object, embed, svg, form, button, dialog, nav, aside, footer',
  'figcaption, figure, picture, video, audio',
  '[role="navigation"], [role="complementary"], [role="dialog"], [aria-hidden="true"], [hidden]',
  ...[
    'caption',
    'related',
    'recommend',
    'read-more',
    'readmore',
    'more-stories',
    'most-read',
    'most-popular',
    'trending',
    'newsletter',
    'signup',
    'sign-up',
    'subscribe',
    'promo',
    'paywall',
    'comments',
    'disqus',
    'share',
    'social',
    'advert',
    'sponsor',
    'copyright',
    'breadcrumb',
    'taglist',
    'article-tags',
    'author-bio',
    'cookie',
    'consent',
    'outbrain',
    'taboola',
  ].map((name) => `[class*="${name}" i], [id*="${name}" i]`),
].join(', ');

/** A third of a page's text is no box beside the article, whatever it is called. */
const MOST_SHARE = 1 / 3;

/** Takes out of a document what is beside the article, so that it does not get into its prose. */
export function takeOutBeside(document: PageDocument): void {
  const most = lengthOf(document.documentElement) * MOST_SHARE;
  for (const element of [...document.querySelectorAll(BESIDE)]) {
    if (holdsArticle(element)) continue;
    if (!isAlwaysBeside(element) && lengthOf(element) > most) continue;
    element.remove();
  }
  for (const element of [...document.querySelectorAll('p, li, div, h2, h3, h4')]) {
    if (isLinkLine(element)) element.remove();
  }
}

/** Whatever else its name says ("article-with-comments", "share-layout"). */
const holdsArticle = ({ tagName }: PageElement): boolean =>
  /^(?:html|body|main|article|h1)$/i.test(tagName);

const isAlwaysBeside = ({ tagName }: PageElement): boolean =>
  /^(?:script|style|template|iframe|object|embed|svg|button|dialog|nav|figcaption|video|audio)$/i.test(
    tagName,
  );

const lengthOf = (element: PageElement): number => (element.textContent ?? '').length;

/** A line that is one link from end to end leads to another story; a sentence ends with a stop. */
function isLinkLine(element: PageElement): boolean {
  const link = element.querySelector('a');
  if (link === null) return false;
  const line = (element.textContent ?? '').trim();
  if (line.length > 200 || /[.!?]["'”’]?$/.test(line)) return false;
  return line !== '' && (link.textContent ?? '').trim() === line;
}
