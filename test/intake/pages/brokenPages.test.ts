import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeedText } from '../../../src/intake/feeds/readFeedText.ts';
import { readPageHtml } from '../../../src/intake/pages/readPageHtml.ts';
import { rss, rssItem } from '../feeds/feeds.ts';
import { jsonLd, page } from './pages.ts';

const now = new Date('2026-05-02T08:00:00Z');

/** Pieces that change how all that follows is read. */
const pieces =
  '< > " = & </div> <p> <script> </script> <!-- --> <table> <td> </body> </html> <html> <body> <head> </head> <svg> </article> <template> <select> <title> <![CDATA[ ]]> &#x110000; <form> <item> </item> </channel> <entry>'.split(
    ' ',
  );

type Break = readonly [number, number, string];
const breaks = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(80),
    fc.constantFrom('\u0000', '\ud800', '', ...pieces),
  ),
  { minLength: 1, maxLength: 8 },
);

/** The text with some of it cut out, and pieces put in. */
const broken = (text: string, all: readonly Break[]): string =>
  all.reduce((left, [place, length, piece]) => {
    const at = Math.floor(place * left.length);
    return left.slice(0, at) + piece + left.slice(piece === '' ? at + length : at);
  }, text);

describe('what is broken anywhere', () => {
  const html = page({
    head: jsonLd({ '@type': 'NewsArticle', headline: 'Pilots', datePublished: '2026-05-01' }),
    after: '<div class="related"><a href="/x">x</a></div>',
  });
  const feed = rss(
    [1, 2, 3]
      .map((at) => rssItem(at, '<content:encoded><![CDATA[<p>x</p>]]></content:encoded>'))
      .join(''),
  );

  it('a page gives text or a problem, and no markup', () => {
    fc.assert(
      fc.property(breaks, (all) => {
        const read = readPageHtml(broken(html, all), { url: 'https://harbour.example/a', now });
        if (read.ok) expect(read.draft.text).not.toMatch(/<\/?(?:p|div|script)\b[^<>]*>/i);
      }),
      { numRuns: 150 },
    );
  });

  it('a feed gives items or a problem, and no link but of the web', () => {
    fc.assert(
      fc.property(breaks, (all) => {
        const read = readFeedText(broken(feed, all), 'https://harbour.example/feed', now);
        for (const { url } of read.ok ? read.feed.items : [])
          expect(url ?? 'https:').toMatch(/^https?:/);
      }),
      { numRuns: 300 },
    );
  });
});
