import { Parser } from 'htmlparser2';
import { cleanText } from './cleanText.ts';

/** What stands in them is no prose of the article, or no text at all. */
const LEFT_OUT = new Set(
  'script style template noscript iframe object embed svg math canvas audio video picture figure figcaption form button select textarea input nav aside head title xmp plaintext'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  'p div section article main header footer blockquote h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr pre hr address details summary'.split(
    ' ',
  ),
);

const CELLS = new Set(['td', 'th']);

/** What only HTML that was escaped twice, or that stands where it is no HTML, leaves in a text. */
const MARKUP = /<(?:\/?(?:p|div|br|li|h[1-6]|script|style)\b|(?:a|img|span|iframe)\s)[^<>]*>/i;

/**
 * The text of a piece of HTML: its paragraphs with an empty line between them, and nothing of the
 * markup. Never fails, however broken or deep the markup is: it is read from front to back.
 */
export function htmlToText(html: string): string {
  const text = readOnce(html);
  if (!MARKUP.test(text)) return text;
  return readOnce(text.replaceAll('\n\n', '<p>').replaceAll('\n', '<br>'));
}

function readOnce(html: string): string {
  const paragraphs: string[] = [];
  let open = '';
  let leftOut = 0;
  let breaks = 0;

  function endParagraph(): void {
    const text = open
      .split('\n')
      .map((line) => line.replace(/[ \t]+/g, ' ').trim())
      .join('\n')
      .trim();
    if (text !== '') paragraphs.push(text);
    open = '';
    breaks = 0;
  }

  const parser = new Parser(
    {
      onopentag(name) {
        if (LEFT_OUT.has(name)) leftOut += 1;
        else if (name === 'br') breakLine();
        else if (BLOCKS.has(name)) endParagraph();
        else if (CELLS.has(name)) open += ' ';
      },
      onclosetag(name) {
        if (LEFT_OUT.has(name)) leftOut = Math.max(0, leftOut - 1);
        else if (BLOCKS.has(name)) endParagraph();
      },
      ontext(text) {
        if (leftOut > 0) return;
        if (text.trim() !== '') breaks = 0;
        open += text.replace(/[\t\n\f\r ]+/g, ' ');
      },
    },
    { decodeEntities: true, recognizeSelfClosing: false },
  );

  /** Two of them in a row are how old pages make paragraphs. */
  function breakLine(): void {
    breaks += 1;
    if (breaks >= 2) endParagraph();
    else open += '\n';
  }

  parser.end(cleanText(html));
  endParagraph();
  return cleanText(paragraphs.join('\n\n'));
}

/** HTML, or text that may have markup in it, as text; what looks like text only stays as it is. */
export function looseToText(source: string): string {
  return /<[a-z!/][^>]*>|&(?:#\w+|\w+);/i.test(source) ? htmlToText(source) : plainToText(source);
}

/** Plain text with its paragraphs as they stand. */
export function plainToText(source: string): string {
  return cleanText(source)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
