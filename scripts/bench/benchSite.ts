import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** What the process of the site runs; it ends by itself after a quarter of an hour. */
const SITE = `
const sentence = (at) => 'The pilots of port ' + at + ' went back to work on Wednesday, the harbour master said. “Nobody lost, and nobody won,” Ann Marsh told reporters. ';
const paragraphs = (at, count) => Array.from({ length: count }, (_, n) => '<p>' + sentence(at + '.' + n).repeat(3) + '</p>').join('\\n');
const plain = (at) => 'The works at quay ' + at + ' began in the spring and will take until the end of the year. Trains to the island run once an hour meanwhile, and buses take those who cannot wait. ';
const news = (at) => Array.from({ length: 5 }, (_, n) => '<p>' + sentence(at + '.' + n) + plain(at + '.' + n) + '</p><p>' + plain(n + '.' + at).repeat(1) + '</p>').join('\\n');
const item = (feed, at, text) => '<item><title>Pilots ' + feed + ' ' + at + '</title><link>https://harbour.example/' + feed + '/' + at + '</link><guid>' + feed + '-' + at + '</guid><pubDate>Fri, 01 May 2026 07:00:00 GMT</pubDate><description>' + sentence(at) + '</description><content:encoded><![CDATA[' + text + ']]></content:encoded></item>';
const feed = (at, text) => '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Post ' + at + '</title>' + Array.from({ length: 20 }, (_, n) => item(at, n, text(at + '.' + n))).join('') + '</channel></rss>';
const links = Array.from({ length: 300 }, (_, n) => '<li class="menu__item"><a class="menu__link" href="/section/' + n + '"><span>Section number ' + n + '</span></a></li>').join('');
const page = (at) => '<!doctype html><html lang="en"><head><title>Pilots ' + at + '</title><meta property="og:site_name" content="Post"></head><body><nav><ul>' + links + '</ul></nav><main><article><h1>Pilots ' + at + '</h1>' + paragraphs(at, 60) + '</article></main><aside><ul>' + links.slice(0, 5000) + '</ul></aside></body></html>';
require('node:http').createServer((request, response) => {
  const [, kind, at] = request.url.split('/');
  if (kind === 'feed') response.setHeader('content-type', 'text/xml').end(feed(at, (of) => paragraphs(of, 6)));
  else if (kind === 'news') response.setHeader('content-type', 'text/xml').end(feed(at, news));
  else if (kind === 'page') response.setHeader('content-type', 'text/html').end(page(at));
  else response.writeHead(404).end();
}).listen(0, '127.0.0.1', function () { console.log(this.address().port); });
setTimeout(() => process.exit(), 900000);
`;

/** A site on this machine, in a process of its own, as it would be elsewhere. */
export async function startBenchSite(): Promise<{ host: string; process: ChildProcess }> {
  const child = spawn(process.execPath, ['-e', SITE], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(child.stdout!, 'data');
  return { host: `127.0.0.1:${String(port).trim()}`, process: child };
}
