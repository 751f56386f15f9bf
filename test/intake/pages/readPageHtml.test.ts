import { describe, expect, it } from 'vitest';
import type { ReportDraft } from '../../../src/intake/draft.ts';
import { withoutTracking } from '../../../src/intake/pages/canonicalUrl.ts';
import { readPageHtml } from '../../../src/intake/pages/readPageHtml.ts';
import { jsonLd, page, paragraphs, prose } from './pages.ts';

const place = {
  url: 'https://www.harbour.example/world/pilots?utm_source=x&id=7',
  now: new Date('2026-05-02T08:00:00Z'),
};
const text = prose.join('\n\n');

function draftOf(html: string, url = place.url): ReportDraft {
  const read = readPageHtml(html, { ...place, url });
  if (!read.ok) throw new Error(read.problem);
  return read.draft;
}
const problemOf = (html: string) => {
  const read = readPageHtml(html, place);
  return read.ok ? null : read.problem;
};

describe('the article of a page', () => {
  it('is its prose, in paragraphs, with what the page says of it', () => {
    const head = jsonLd({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        { '@type': 'Organization', '@id': '#us', name: 'The Harbour Post Ltd' },
        {
          '@type': ['Article', 'NewsArticle'],
          headline: 'Pilots go back to work',
          datePublished: '2026-05-01T07:00:00+02:00',
          dateModified: '2026-05-01T09:30:00+02:00',
          author: [{ '@type': 'Person', name: 'Ann Writer' }, { name: 'Bo Reporter' }],
          publisher: { '@id': '#us' },
          inLanguage: 'en_GB',
          mainEntityOfPage: 'https://harbour.example/world/pilots',
        },
      ],
    });
    expect(draftOf(page({ head }))).toEqual({
      title: 'Pilots go back to work',
      outlet: 'The Harbour Post',
      text,
      url: 'https://harbour.example/world/pilots',
      canonicalUrl: 'https://harbour.example/world/pilots',
      published: '2026-05-01T05:00:00.000Z',
      modified: '2026-05-01T07:30:00.000Z',
      byline: 'Ann Writer, Bo Reporter',
      agency: 'Reuters',
      origin: 'Reuters',
      language: 'en-GB',
      summaryOnly: null,
      droppedDate: null,
    });
  });

  it('is described by meta elements where there is no JSON-LD, and by the page itself where there are none', () => {
    const head =
      '<meta property="article:published_time" content="2026-05-01T05:00:00Z"><meta name="author" content="By Ann Writer"><link rel="canonical" href="/pilots">';
    expect(draftOf(page({ head }))).toMatchObject({
      published: '2026-05-01T05:00:00.000Z',
      byline: 'Ann Writer',
      canonicalUrl: 'https://www.harbour.example/pilots',
      language: 'en-GB',
    });
    const before =
      '<p class="byline">By <a rel="author" href="/ann">Ann Writer</a></p><time datetime="2026-05-01T07:00">1 May</time>';
    expect(draftOf(page({ before }))).toMatchObject({
      published: '2026-05-01T07:00:00.000Z',
      byline: 'Ann Writer',
      canonicalUrl: 'https://www.harbour.example/world/pilots?id=7',
      text,
    });
  });

  it.each([
    [
      'captions',
      '<figure><img src="x.jpg"><figcaption>Pilots at the gate on Tuesday. Photo: A. Lens</figcaption></figure><div class="image-caption">The old harbour office is seen here.</div>',
    ],
    [
      'related links',
      '<p>Read more: <a href="/b">Ferry turns back</a></p><p><a href="/c">Ten things to know about pilots</a></p><aside><p>Ferry turns back. More people waited outside.</p></aside><div class="related-stories"><ul><li>Ferry turns back, and so did we all.</li></ul></div>',
    ],
    [
      'newsletter boxes',
      '<div class="newsletter-box"><p>Get the news in your inbox.</p></div><p>Sign up for our daily newsletter and get it all by e-mail.</p>',
    ],
    [
      'comments',
      '<section id="comments"><h2>12 comments</h2><p>I do not believe a word of what the pilots say there.</p></section>',
    ],
    [
      'copyright lines and buttons',
      '<p>Copyright 2026 The Harbour Post. May not be reproduced.</p><button>Share</button><p>Advertisement</p><form><p>Your e-mail</p></form>',
    ],
    [
      'scripts',
      '<script>document.write("<p>Evil words of a script.</p>")</script><noscript><img src="t.gif"></noscript><style>p{color:red}</style>',
    ],
  ])('is without %s', (_, beside) => {
    const between = paragraphs.replace('</p>\n<p>Forty', `</p>${beside}<p>Forty`);
    expect(draftOf(page({ body: between })).text).toBe(text);
    expect(draftOf(page({ after: beside })).text).toBe(text);
  });

  it('has nothing of the markup in it, and no control characters', () => {
    const body = paragraphs
      .replace(
        '<p>Forty',
        '<p onclick="alert(1)"><img src=x onerror="alert(1)"><a href="javascript:alert(1)">Forty</a>\u0000',
      )
      .replace('ships', 'sh\u0008ips &lt;b&gt;');
    const draft = draftOf(
      page({
        body,
        head: '<meta name="author" content="&lt;script&gt;alert(1)&lt;/script&gt; https://x.example">',
      }),
    );
    expect(draft.text).toBe(text.replace('ships', 'ships <b>'));
    expect(draft.byline).toBeNull();
  });

  it('comes from JSON-LD where the page shows much less, unless it has to be paid for', () => {
    const long = `${prose.join('\n\n')}\n\n${'More was said at the gate. '.repeat(40)}`.trim();
    const said = { '@type': 'NewsArticle', headline: 'Pilots', articleBody: long };
    const short = '<p>The pilots of Port City went back to work on Wednesday after nine days.</p>';
    expect(draftOf(page({ head: jsonLd(said), body: short })).text).toContain('More was said');
    const paid = draftOf(
      page({ head: jsonLd({ ...said, isAccessibleForFree: 'False' }), body: paragraphs }),
    );
    expect([paid.text, paid.summaryOnly]).toEqual([text, { why: 'paywall' }]);
  });

  it('is read where the page has no html element, or is broken', () => {
    for (const html of [
      `<title>Pilots</title><body>${paragraphs}`,
      `<h1>Pilots</h1>${paragraphs.replaceAll('</p>', '')}`,
      `<article>${paragraphs}<div><span>`,
    ]) {
      expect(draftOf(html).text).toContain('Nobody lost, and nobody won');
    }
  });
});

describe('what pages do wrong', () => {
  it.each([
    ['in 2087', '2087-05-01T07:00:00Z'],
    ['that nobody set', '1970-01-01T00:00:00Z'],
  ])('a date %s is dropped and told, and the next one taken', (_, datePublished) => {
    const head = jsonLd({ '@type': 'NewsArticle', datePublished });
    expect(draftOf(page({ head }))).toMatchObject({
      published: undefined,
      droppedDate: datePublished,
    });
    const other = '<meta property="article:published_time" content="2026-05-01">';
    expect(draftOf(page({ head: head + other }))).toMatchObject({
      published: '2026-05-01',
      droppedDate: datePublished,
    });
  });

  it.each([
    ['another site', 'https://other.example/world/pilots'],
    ['the front page', 'https://www.harbour.example/'],
    ['a script', 'javascript:alert(1)'],
  ])('a canonical address of %s is not believed', (_, href) => {
    expect(draftOf(page({ head: `<link rel="canonical" href="${href}">` })).canonicalUrl).toBe(
      'https://www.harbour.example/world/pilots?id=7',
    );
  });

  it('JSON-LD that is no JSON, or of something else, is passed over', () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle",</script>${jsonLd([{ '@type': 'VideoObject', name: 'x' }])}${jsonLd(null)}<script type="application/ld+json"><!--\n{"@type":"NewsArticle","headline":"Pilots\n back"}\n--></script>`;
    expect(draftOf(page({ head })).title).toBe('Pilots back');
  });

  it('a login page is told', () => {
    expect(
      problemOf(
        '<html><head><title>Log in</title></head><body><form><input name="u"><input type="password"></form><p>Log in to read the article, please. You need an account of ours for it, which is free for a month.</p></body></html>',
      ),
    ).toBe('login');
  });

  it('a paywall stub is kept for what it is', () => {
    const body = `<p>${prose[0]}</p><p>${prose[1]}</p><div class="paywall-box"><p>To continue reading, subscribe today. Already a subscriber? Log in.</p></div>`;
    expect(draftOf(page({ body }))).toMatchObject({
      text: `${prose[0]}\n\n${prose[1]}`,
      summaryOnly: { why: 'paywall' },
    });
    const nothing = page({
      body: '<p>Subscribe to continue.</p>',
      head: jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: false }),
    });
    expect(problemOf(nothing)).toBe('paywall');
    const teaser = '<meta name="description" content="The pilots are back, and talks go on.">';
    expect(draftOf(nothing.replace('</head>', `${teaser}</head>`))).toMatchObject({
      text: 'The pilots are back, and talks go on.',
      summaryOnly: { why: 'paywall' },
    });
  });

  it.each([
    ['nothing', '', 'empty'],
    [
      'no article',
      '<html><body><nav><a href="/">Home</a></nav><h1>404</h1><p>Not found</p></body></html>',
      'no-article',
    ],
    [
      'an app without text',
      '<html><body><div id="root"></div><script src="app.js"></script></body></html>',
      'no-article',
    ],
    [
      'elements in elements, 5,000 deep',
      page({ body: '<div>'.repeat(5000) + paragraphs }),
      'too-deep',
    ],
    ['elements in elements, 200,000 deep', `<b>${'<div>'.repeat(200_000)}`, 'too-deep'],
  ])('%s is told', (_, html, problem) => {
    expect(problemOf(html)).toBe(problem);
  });
});

describe('the agency', () => {
  const withByline = (author: string, site = 'The Harbour Post') =>
    draftOf(
      page({
        head: jsonLd({ '@type': 'NewsArticle', author: { name: author } }),
        body: paragraphs.replace(' (Reuters)', ''),
      }).replaceAll('The Harbour Post', site),
    );

  it('is the one that the byline, the dateline or a line at the end names', () => {
    expect(withByline('Agence France-Presse')).toMatchObject({ agency: 'AFP', origin: 'AFP' });
    expect(withByline('Ann Writer, AP')).toMatchObject({ agency: 'AP' });
    expect(withByline('Ann Writer')).toMatchObject({ agency: null, origin: undefined });
    expect(
      draftOf(page({ body: `${paragraphs.replace(' (Reuters)', '')}<p>Source: dpa</p>` })),
    ).toMatchObject({ agency: 'dpa' });
  });

  it('is no origin of what it publishes itself', () => {
    expect(withByline('Reuters', 'Reuters')).toMatchObject({
      outlet: 'Reuters',
      agency: 'Reuters',
      origin: undefined,
    });
  });
});

it.each([
  ['?id=7&utm_source=x', '?id=7'],
  ['?utm_source=x&q=a%20b+c&r', '?q=a%20b+c&r'],
  ['?fbclid=1', ''],
  ['?q=a%20b+c&r', '?q=a%20b+c&r'],
])(
  'what tells how somebody came to a page goes, and the rest stays as it is written: %s',
  (given, left) => {
    expect(withoutTracking(`https://harbour.example/a${given}`)).toBe(
      `https://harbour.example/a${left}`,
    );
  },
);
