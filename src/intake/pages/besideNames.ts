/** Words in the names that outlets give to boxes beside the article. */
const WORDS = new Set(
  'caption captions figcaption related recommended recommendation recommendations newsletter newsletters signup subscribe subscription promo promos promotion paywall comment comments disqus share sharing sharebar sharetools social advert adverts advertisement ad ads sponsor sponsored sponsors copyright breadcrumb breadcrumbs readmore cookie cookies consent outbrain taboola trending sidebar popular tags byline bylines timestamp discussion visuallyhidden offscreen pullquote pullquotes'.split(
    ' ',
  ),
);

/** The same, of two words. */
const PAIRS = new Set([
  'read more',
  'read next',
  'sign up',
  'most read',
  'more stories',
  'also read',
  'article tags',
  'tag list',
  'author bio',
  'see also',
  'visually hidden',
  'sr only',
  'screen reader',
  'rich link',
  'links block',
  'pull quote',
  'audio player',
  'video player',
]);

/** Whether a class or an id, however its words are put together, is that of such a box. */
export function isBesideByName(names: string): boolean {
  if (names.length < 2) return false;
  const words = names
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word, at) => WORDS.has(word) || PAIRS.has(`${word} ${words[at + 1]}`));
}
