/** An RSS feed with so many items, or with these. */
export function rss(items: number | string, channel = ''): string {
  const all =
    typeof items === 'string'
      ? items
      : Array.from({ length: items }, (_, at) => rssItem(at)).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>
<title>The Harbour Post</title><link>https://harbour.example/</link><language>en-gb</language>${channel}
${all}
</channel></rss>`;
}

export const rssItem = (at: number, more = ''): string =>
  `<item><title>Pilots ${at}</title><link>https://harbour.example/pilots/${at}</link><guid>https://harbour.example/pilots/${at}</guid><pubDate>Fri, 01 May 2026 07:00:00 +0200</pubDate><description>The pilots went back to work, day ${at}.</description>${more}</item>`;
