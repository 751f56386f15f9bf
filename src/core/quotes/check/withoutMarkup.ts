const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
};

/** Only what is a tag: "<never again>" are words. */
const TAG =
  /<\/?(?:a|abbr|article|aside|audio|b|blockquote|body|br|button|caption|center|cite|code|dd|del|details|div|dl|dt|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|mark|meta|nav|ol|p|path|picture|pre|q|s|section|small|source|span|strong|style|sub|summary|sup|svg|table|tbody|td|th|thead|time|tr|u|ul|video|wbr)(?:\s+[\w:-]{1,50}=(?:"[^"<>]{0,2000}"|'[^'<>]{0,2000}'|[^\s"'<>]{1,2000})){0,30}\s*\/?>/gi;

/** Without tags, links, emphasis, quoted lines' marks and what cannot be seen. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}]/gu, (letter) => (/\s/.test(letter) ? letter : ''))
    .replace(/<https?:[^<>|\s]{1,2000}\|([^<>]{0,300})>/g, '$1')
    .replace(/<(?:https?|mailto):[^<>\s]{1,2000}>/g, ' ')
    .replace(TAG, ' ')
    .replace(/\[([^\][]{1,300})\]\(https?:[^()\s]{1,2000}\)/g, '$1')
    .replace(/&([a-z]{2,6});/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/&#(?:(\d{2,6})|x([\da-f]{2,5}));/gi, (whole, decimal?: string, hex?: string) =>
      letterOf(decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal), whole),
    )
    .replace(/(?<=\p{L})`(?=\p{L})/gu, '’')
    .replace(/^\s*>+ ?/gm, '')
    .replace(/[*_~`|]{1,3}(?=\S)|(?<=\S)[*_~`|]{1,3}/g, '');
}

/** The letter or mark of a number; control characters and halves of letters stay as they are written. */
const letterOf = (code: number, written: string): string => {
  if (code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return written;
  return String.fromCodePoint(code);
};
