import { Readability } from '@mozilla/readability';
import { htmlToText } from '../text/htmlToText.ts';
import { takeOutBeside } from './leftOut.ts';
import type { PageDocument, PageElement } from './parsePage.ts';

/**
 * The prose that Readability finds, as plain paragraphs, or all that is left of a page that it stumbles
 * over (some broken ones); empty where there is none. Changes the document.
 */
export function readArticleText(document: PageDocument): string {
  takeOutBeside(document);
  return htmlToText(prose(document) ?? mainPart(document));
}

/** Its own threshold of 500 characters gives up on short news. */
const OPTIONS = { charThreshold: 200, disableJSONLD: true };

function prose(document: PageDocument): string | null {
  try {
    return new Readability(document as never, OPTIONS).parse()?.content ?? '';
  } catch {
    return null;
  }
}

function mainPart(document: PageDocument): string {
  // Readability may have left nothing at all.
  const root: PageElement | null = document.documentElement;
  const part = root?.querySelector('article') ?? root?.querySelector('main') ?? root;
  return part?.innerHTML ?? '';
}
