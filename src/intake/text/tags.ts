const NAMES =
  'a|abbr|address|article|aside|audio|b|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|noscript|object|ol|p|param|picture|pre|q|s|samp|section|select|small|source|span|strike|strong|style|script|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr';

/** Attributes that stand without a value; any other word in a bracket is a word ("<b and c>"). */
const BARE =
  'allowfullscreen|async|autoplay|checked|controls|crossorigin|defer|disabled|download|hidden|itemscope|loop|muted|nowrap|open|playsinline|required|reversed|selected';

const ATTRIBUTE = String.raw`\s+(?:[\w:@.-]{1,50}=(?:"[^"<>]{0,3000}"|'[^'<>]{0,3000}'|[^\s"'<>]{1,2000})|(?:${BARE})(?=[\s/>]))`;
const TAG = String.raw`</?(?:${NAMES})(?:${ATTRIBUTE}){0,30}\s*/?>`;
const ENTITY = '&(?:[a-z][a-z0-9]{1,30}|#[0-9]{1,7}|#x[0-9a-f]{1,6});';

const ONE = new RegExp(`${TAG}|${ENTITY}|<!--`, 'i');
const EVERY = new RegExp(
  `(${TAG}|${ENTITY}|<!--|<!doctype [^<>]{0,200}>|<!\\[CDATA\\[)|[<&]`,
  'gi',
);

/** Whether a text has a tag of HTML, a comment or an entity; "5 < 6", "AT&T" and "<never again>" are none. */
export const hasTags = (text: string): boolean => /[<&][a-z/!#]/i.test(text) && ONE.test(text);

/** The same as HTML in which nothing but tags, comments and entities is read as such. */
export function toHtml(text: string): string {
  const lastEnd = text.lastIndexOf('-->');
  return text
    .replace(EVERY, (found: string, kept: string | undefined, at: number) => {
      // A comment that nothing ends would take in all that follows.
      if (kept === undefined || (kept === '<!--' && at > lastEnd)) return escapeMark(found);
      return kept.startsWith('<![') ? '' : kept;
    })
    .replaceAll(']]>', '');
}

const escapeMark = (found: string): string =>
  found.startsWith('&') ? `&amp;${found.slice(1)}` : `&lt;${found.slice(1)}`;
