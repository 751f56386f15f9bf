import { Parser } from 'htmlparser2';
import { cleanText, withoutUnseen } from './cleanText.ts';
import { withoutMarkdown } from './markdown/withoutMarkdown.ts';
import { hasTags, toHtml } from './tags.ts';

/** What stands in them is no prose of the article, what it no longer says, or no text at all. */
const LEFT_OUT = new Set(
  'del s strike script style template noscript iframe object embed svg math canvas audio video picture figure figcaption form button select textarea input nav aside head title xmp plaintext'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  'p div section article main header footer blockquote h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr pre hr address details summary'.split(
    ' ',
  ),
);

/** They have no end. */
const EMPTY = new Set(['hr']);

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

/**
 * A text that may carry markup (tags and entities of HTML, Markdown) as plain text; what carries none
 * stays letter for letter. Outside of HTML's paragraphs the lines of the text are kept.
 */
export function markedToText(source: string): string {
  const text = withoutUnseen(source);
  return withoutMarkdown(hasTags(text) ? readTagged(text) : text);
}

/** Some texts were escaped twice: "&amp;#8217;". */
function readTagged(text: string): string {
  const once = readOnce(toHtml(text), true);
  return ESCAPED.test(once) || MARKUP.test(once) ? readOnce(toHtml(once), true) : once;
}

const ESCAPED = /&(?:[lr][sd]quo|quot|amp|nbsp|[mn]dash|hellip|#\d{1,6}|#x[\da-f]{1,5});/i;

/** `keepsLines`: where no element is open that makes a paragraph, the text's own lines count. */
function readOnce(html: string, keepsLines = false): string {
  const paragraphs: string[] = [];
  let open = '';
  let leftOut = 0;
  let breaks = 0;
  let blocks = 0;

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
        else if (BLOCKS.has(name)) {
          endParagraph();
          if (!EMPTY.has(name)) blocks += 1;
        } else if (CELLS.has(name)) open += ' ';
        else if (name === 'q' && leftOut === 0) open += '“';
      },
      onclosetag(name) {
        if (LEFT_OUT.has(name)) leftOut = Math.max(0, leftOut - 1);
        else if (BLOCKS.has(name)) {
          endParagraph();
          if (!EMPTY.has(name)) blocks = Math.max(0, blocks - 1);
        } else if (name === 'q' && leftOut === 0) open += '”';
      },
      ontext(text) {
        if (leftOut > 0) return;
        if (!keepsLines) addText(text);
        else addLines(text);
      },
    },
    { decodeEntities: true, recognizeSelfClosing: false },
  );

  function addText(text: string): void {
    if (text.trim() !== '') breaks = 0;
    open += text.replace(/[\t\n\f\r ]+/g, ' ');
  }

  /** An empty line ends a paragraph in any case; the end of a line behind a `<br>` is the same one. */
  function addLines(text: string): void {
    const own = breaks > 0 ? text.replace(/^[ \t]*\n(?!\s*\n)/, '') : text;
    own.split(/\n[ \t]*\n/).forEach((part, at) => {
      if (at > 0) endParagraph();
      if (blocks > 0) addText(part);
      else {
        if (part.trim() !== '') breaks = 0;
        open += part.replace(/[\t\f\r ]+/g, ' ');
      }
    });
  }

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
  const isHtml = /<[a-z!/][^>]*>|&(?:#\w+|\w+);/i.test(source);
  return withoutMarkdown(isHtml ? htmlToText(source) : plainToText(source));
}

/** Plain text with its paragraphs as they stand. */
export function plainToText(source: string): string {
  return cleanText(source)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
