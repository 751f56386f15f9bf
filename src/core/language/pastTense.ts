/** What has been done, in one word; "expected" and the like tell what is to come. */
export const PAST =
  '(?:(?!(?:expected|scheduled|planned|slated|supposed|intended|postponed|delayed|need|indeed|proceed|succeed|exceed|feed|speed)\\b)\\p{Ll}{2,}ed|said|told|made|met|took|came|went|gave|got|left|won|lost|began|saw|found|fell|rose|struck|sent|led|ran|became|wrote|spoke|broke|chose|drove|brought|caught|sought|heard|kept|felt|threw|withdrew|drew|grew|flew|sank|shot|sued|unveiled|overrode|swore|tore|stole|forbade|upheld|held|hung|stood|laid|paid|sold|built|spent|dealt|fled|bought|taught|fought|shook|hid|rode|blew|froze|was|were|had|did)';

const WORD = new RegExp(`^${PAST}$`, 'u');

export const isPastWord = (word: string): boolean => WORD.test(word);
