import { Readability } from '@mozilla/readability';
import { htmlToText } from '../text/htmlToText.ts';
import { takeOutBeside } from './leftOut.ts';
import type { PageDocument } from './parsePage.ts';

/** The prose that Readability finds, as plain paragraphs; empty where it finds none. Changes the document. */
export function readArticleText(document: PageDocument): string {
  takeOutBeside(document);
  // Scores below are those of short news: its own threshold of 500 characters gives up on them.
  const options = { charThreshold: 200, disableJSONLD: true, keepClasses: false };
  const article = new Readability(document as never, options).parse();
  return htmlToText(article?.content ?? '');
}
