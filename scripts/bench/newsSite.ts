import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inventNews } from './inventNews.ts';

/** Articles of one feed; each feed is read once. */
export const ARTICLES = 20;

/** Feeds of invented news, `/news/0` with the articles from `first` on, on so many ports: a host is asked twice a second. */
export async function startNewsSite(first: number, ports: number) {
  const servers = Array.from({ length: ports }, () =>
    createServer((request, response) => {
      const feed = Number(request.url!.split('/').at(-1));
      response.setHeader('content-type', 'application/rss+xml');
      response.end(feedOf(first + feed * ARTICLES, feed));
    }),
  );
  const hosts = await Promise.all(
    servers.map(async (server) => {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return `127.0.0.1:${(server.address() as AddressInfo).port}`;
    }),
  );
  const close = (): void => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
  return { hosts, close };
}

function feedOf(first: number, feed: number): string {
  const items = Array.from({ length: ARTICLES }, (_, at) => itemOf(first + at));
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Outlet ${feed % 40}</title>${items.join('')}</channel></rss>`;
}

function itemOf(at: number): string {
  const { url, title, text, published } = inventNews(at, '').draft;
  const date = new Date(published!).toUTCString();
  const body = text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
  return `<item><title>${title}</title><link>${url}</link><guid>${at}</guid><pubDate>${date}</pubDate><content:encoded><![CDATA[${body}]]></content:encoded></item>`;
}
