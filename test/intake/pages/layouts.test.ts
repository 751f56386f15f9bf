import { describe, expect, it } from 'vitest';
import type { ReportDraft } from '../../../src/intake/draft.ts';
import { readPageHtml } from '../../../src/intake/pages/readPageHtml.ts';
import { jsonLd } from './pages.ts';

const prose = [
  'The city council of Marlow voted 9 to 4 on Tuesday to close the old swing bridge for two years, the mayor said.',
  '“We looked at every other way, and there was none,” Mayor Ines Calder told reporters after the vote.',
  'The bridge carries 14,000 cars a day, according to the county, and was last repaired in 1987.',
  'Shop owners on the east bank said that they would sue. A hearing is set for June 3.',
];
const text = prose.join('\n\n');
const paragraphs = prose.map((paragraph) => `<p>${paragraph}</p>`).join('');
const title = 'Swing bridge to close for two years';

function draftOf(html: string): ReportDraft {
  const place = {
    url: 'https://www.marlow.example/news/bridge',
    now: new Date('2026-05-20T12:00:00Z'),
  };
  const read = readPageHtml(html, place);
  if (!read.ok) throw new Error(read.problem);
  return read.draft;
}
const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const problemOf = (html: string, url = 'https://www.marlow.example/news/bridge') => {
  const read = readPageHtml(html, { url, now: new Date('2026-05-20T12:00:00Z') });
  return read.ok ? null : read.problem;
};
const mainOf = (body: string, head = ''): string =>
  pageOf(`<main><h1>${title}</h1><div>${body}</div></main>`, head);
const between = (inserted: string): string => mainOf(paragraphs.replace('</p>', `</p>${inserted}`));

describe('of several articles that a page describes', () => {
  const own = {
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2026-05-19T10:00:00Z',
    author: 'Lena Ortiz',
  };
  const other = {
    '@type': 'NewsArticle',
    headline: 'Ten best beaches',
    url: 'https://www.marlow.example/travel/beaches',
    datePublished: '2026-01-01T00:00:00Z',
    author: 'Bo Beach',
  };
  const told = { title, byline: 'Lena Ortiz', published: '2026-05-19T10:00:00.000Z' };

  it('the one of its address is its own, wherever it stands', () => {
    const withUrl = {
      ...own,
      headline: 'Bridge closes',
      url: 'https://www.marlow.example/news/bridge/',
    };
    expect(draftOf(mainOf(paragraphs, jsonLd([other, withUrl])))).toMatchObject({
      ...told,
      title: 'Bridge closes',
    });
  });

  it('the one of its title is, where none has its address', () => {
    expect(draftOf(mainOf(paragraphs, jsonLd(other) + jsonLd(own)))).toMatchObject(told);
  });
});

describe('what JSON-LD says', () => {
  it('may name several authors in one', () => {
    const article = { '@type': 'NewsArticle', author: { name: ['Lena Ortiz', 'Sam Fry'] } };
    expect(draftOf(mainOf(paragraphs, jsonLd(article))).byline).toBe('Lena Ortiz, Sam Fry');
  });

  it('does not make a page the outlet that an article is a part of', () => {
    const graph = [
      { '@type': 'WebPage', '@id': '#page', name: `${title} - Marlow Daily` },
      { '@type': 'NewsArticle', headline: title, isPartOf: { '@id': '#page' } },
    ];
    expect(draftOf(mainOf(paragraphs, jsonLd({ '@graph': graph }))).outlet).toBe('marlow.example');
  });

  it('is read where it has a comma too many', () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","author":"Lena Ortiz",}</script>`;
    expect(draftOf(mainOf(paragraphs, head)).byline).toBe('Lena Ortiz');
  });

  it('gives the entries of a live blog that the page loads by script', () => {
    const live = {
      '@type': 'LiveBlogPosting',
      headline: 'Bridge vote live',
      liveBlogUpdate: prose.map((articleBody) => ({ '@type': 'BlogPosting', articleBody })),
    };
    expect(draftOf(pageOf('<div id="app"></div>', jsonLd(live))).text).toBe(text);
  });
});

describe('what stands above the prose', () => {
  it.each([
    ['a byline with a role', '<div>By Lena Ortiz, Staff Writer</div>', 'Lena Ortiz, Staff Writer'],
    ['byline and time', '<div>By <b>Lena Ortiz</b> • 10:05 p.m. EDT</div>', 'Lena Ortiz'],
    [
      'a byline in one piece with the title',
      `<b>${title}</b><br><i>By LENA ORTIZ</i>`,
      'LENA ORTIZ',
    ],
    [
      'a name and a role alone',
      '<div>14 hours ago</div><div>Lena Ortiz</div><div>Marlow correspondent</div>',
      null,
    ],
    [
      'a summary in key words',
      '<h2>Summary</h2><ul><li>Council votes 9-4</li><li>Cracks found</li></ul>',
      null,
    ],
  ])('%s is not in it', (_, head, byline) => {
    expect(draftOf(mainOf(`<div>${head}</div>${paragraphs}`))).toMatchObject({ text, byline });
  });

  it('a dateline in an element of its own goes before its sentence', () => {
    const draft = draftOf(mainOf(`<div>MARLOW, May 19 (Reuters) —</div>${paragraphs}`));
    expect(draft.text).toBe(`MARLOW, May 19 (Reuters) — ${text}`);
    expect(draft.agency).toBe('Reuters');
  });

  it('a dateline without a dash still names the agency', () => {
    expect(draftOf(mainOf(`<div>MARLOW, May 19 (AFP)</div>${paragraphs}`))).toMatchObject({
      text,
      agency: 'AFP',
    });
  });
});

describe('what stands beside the prose', () => {
  it.each([
    [
      'the advertisement of an AMP page',
      '<amp-ad><div fallback>Buy two boats today, and get one free.</div></amp-ad>',
    ],
    [
      'the stories of others in an AMP page',
      '<amp-embed><div>You will not believe what this cat did.</div></amp-embed>',
    ],
    [
      'a box that is named by a component',
      '<gu-island name="EmailSignUp"><p>Our morning email breaks down the key stories of the day.</p></gu-island>',
    ],
    [
      'links that are named by a component',
      '<div data-component="links-block"><p>Cracks were found. Nobody saw them.</p></div>',
    ],
    [
      'what only those hear who cannot see',
      '<p class="sr-only">The picture shows the bridge.</p><p style="position:absolute;clip:rect(0,0,0,0)">A new window opens.</p>',
    ],
    [
      'a related story behind a bar',
      '<p><b>RELATED STORY | </b><a href="/x">Barge strikes bridge</a></p>',
    ],
    [
      'a story on its own pages',
      '<p><i>Also on Marlow Daily:</i> <a href="/y">What to know about the vote.</a></p>',
    ],
    ['a video that stands elsewhere', '<p>[Video above: Council meets]</p>'],
    ['buttons without an element', '<p>Read Comments</p><p>READ LATER</p><p>Copy link</p>'],
    [
      'calls to readers',
      '<p>Have a tip? Email tips@marlow.example</p><p>CLICK HERE TO GET THE APP</p><p>Download our app</p>',
    ],
    [
      'where it can be followed',
      '<p>Follow the coverage at https://marlow.example/hub</p><p>Listen to news on Sounds and follow Marlow Daily on Facebook, X and Instagram.</p>',
    ],
    ['tags', '<p>Tags: bridge, council</p>'],
    ['lines and rules', '<p>___</p><p>* * *</p>'],
    ['times of a live blog', '<time>10.00pm</time><p>Updated May 19, 2026 at 10:05 p.m.</p>'],
    ['that it was changed', '<p>This story has been updated with additional information.</p>'],
    [
      'that others of it will follow',
      '<p>This is a breaking news story; please check back for updates.</p>',
    ],
    ['standards', '<p>Our Standards: <a href="/s">The Trust Principles.</a></p>'],
    [
      'what cookies are for',
      '<p>We and our 842 partners store and access personal data on your device.</p>',
    ],
    ['a caption that no element marks', '<p><em>The bridge on Monday. Photo by Tom Reed.</em></p>'],
    [
      'a player',
      '<div class="audio-player"><p>It takes four minutes. Press the button.</p></div><p>Listen to this article</p><p>4 min</p><p>0:00 / 4:12</p>',
    ],
    [
      'a sentence of the story in large letters',
      '<div class="pull-quote"><p>We looked at every other way.</p></div>',
    ],
  ])('%s', (_, beside) => {
    expect(draftOf(between(beside)).text).toBe(text);
  });

  it('a paragraph that stands there twice, though not one that only begins like another', () => {
    const twice = `${paragraphs}<p>${prose[0]}</p>`;
    expect(draftOf(mainOf(twice)).text).toBe(text);
    const other = `${prose[0]!.replace(/the mayor said/, 'the clerk said')}`;
    expect(draftOf(mainOf(`${paragraphs}<p>${other}</p><p>${other}</p>`)).text).toBe(
      `${text}\n\n${other}`,
    );
  });

  it('soft hyphens, which are no part of a word', () => {
    const hyphened = paragraphs.replace('council', 'coun&shy;cil');
    expect(draftOf(mainOf(hyphened)).text).toBe(text);
  });

  it('notes on links within a sentence', () => {
    const noted = paragraphs.replace('county,', '<a>county<span>, opens new tab</span></a>,');
    expect(draftOf(mainOf(noted)).text).toBe(text);
  });

  it('what is told of the author below', () => {
    const head = '<meta name="author" content="Lena Ortiz">';
    const bio = '<p>Lena Ortiz covers rivers for the Marlow Daily. She lives by one.</p>';
    expect(draftOf(mainOf(paragraphs + bio, head)).text).toBe(text);
  });

  it('comments, also where nothing but their place tells that they are', () => {
    const comment = (words: string) => `<li class="post"><span>reader</span><p>${words}</p></li>`;
    const talk = `<section><h2>Conversation</h2><ul>${[
      'The mayor is wrong, and she knows it, as we all do, here, and there. Shame.',
      'Agreed, and more than that, folks, the bridge was fine, is fine, and will be.',
      'Well, well, the council lies. “No other way,” sure, and pigs, as they say, fly.',
    ]
      .map(comment)
      .join('')}</ul></section>`;
    expect(
      draftOf(pageOf(`<main><article><h1>${title}</h1>${paragraphs}</article>${talk}</main>`)).text,
    ).toBe(text);
  });

  it.each([
    'By Tuesday evening, all of the shops on the east bank had closed for good.',
    'Published in 1987, the plans for the bridge were never carried out by 1995.',
    'This is a developing country, the minister said, and it needs its bridges.',
    'By registering as a builder, he had promised to tell of all of his contracts.',
    'The report was updated on Monday, and now counts 12 cracks in three piers.',
    'Images from below the bridge show how far the cracks have come since then.',
    'Also on Tuesday: the council raised the fees of the ferry by 12 percent.',
    '100 days.',
    'Nobody knows how long it takes, “or what it costs, or who is to pay for it. ”',
    'Watch groups said on Monday that the vote had come too late for the bridge.',
  ])('but a sentence of the story stays: %s', (sentence) => {
    expect(draftOf(between(`<p>${sentence}</p>`)).text).toContain(sentence);
    expect(draftOf(mainOf(`<p>${sentence}</p>${paragraphs}`)).text).toContain(sentence);
  });
});

describe('when and where it was published', () => {
  it('is told by a time in words, in the zone that it names', () => {
    const draft = draftOf(mainOf(`<time>May 19, 2026 at 10:05 p.m. EDT</time>${paragraphs}`));
    expect(draft.published).toBe('2026-05-20T02:05:00.000Z');
  });

  it('is not what stands beside a link to another story', () => {
    const latest =
      '<div><a href="/x">Ferry sinks <time datetime="2026-05-20T11:00:00Z">now</time></a></div>';
    const own = '<time datetime="2026-05-19T10:00:00Z">yesterday</time>';
    expect(
      draftOf(pageOf(`${latest}<main><h1>${title}</h1>${own}${paragraphs}</main>`)).published,
    ).toBe('2026-05-19T10:00:00.000Z');
  });

  it.each([
    [
      'beside the name',
      '<div class="byline-wrapper"><a>Lena Ortiz</a><div>May 19, 2026</div></div>',
    ],
    [
      'in a line of its own',
      '<div><a rel="author">Lena Ortiz</a></div><div>6 min read</div><div>May 19, 2026</div>',
    ],
  ])('is told by words %s', (_, head) => {
    expect(draftOf(mainOf(`<div>${head}</div>${paragraphs}`))).toMatchObject({
      text,
      byline: 'Lena Ortiz',
      published: '2026-05-19',
    });
  });

  it('is told below the prose, too, and apart from when it changed', () => {
    const times = '<p>Updated - May 20, 2026 09:00 am GMT</p>';
    const below = '<p>Published - May 19, 2026 10:05 pm GMT</p>';
    expect(draftOf(mainOf(times + paragraphs + below))).toMatchObject({
      text,
      published: '2026-05-19T22:05:00.000Z',
      modified: '2026-05-20T09:00:00.000Z',
    });
    const marked = `<p><span>Published: <time datetime="2026-05-19T22:05:00Z">then</time></span>
      <span>Updated: <time datetime="2026-05-20T09:00:00Z">now</time></span></p>`;
    expect(draftOf(mainOf(marked + paragraphs))).toMatchObject({
      text,
      published: '2026-05-19T22:05:00.000Z',
      modified: '2026-05-20T09:00:00.000Z',
    });
  });

  it('is told by lines that name what stands below them', () => {
    const list =
      '<dl><dt>From:</dt><dd>Marlow City Council</dd><dt>Published</dt><dd>19 May 2026</dd></dl>';
    expect(draftOf(mainOf(list + paragraphs))).toMatchObject({ text, published: '2026-05-19' });
  });

  it('is told by microdata', () => {
    const marks = `<span itemprop="author"><span itemprop="name">Lena Ortiz</span></span>
<time itemprop="datePublished" datetime="2026-05-19T22:05:00+02:00">Tuesday</time>
<time itemprop="dateModified" datetime="2026-05-19T23:05:00+02:00">an hour later</time>
<div itemprop="publisher"><meta itemprop="name" content="Marlow Herald"></div>`;
    expect(draftOf(mainOf(marks + paragraphs))).toMatchObject({
      text,
      byline: 'Lena Ortiz',
      published: '2026-05-19T20:05:00.000Z',
      modified: '2026-05-19T21:05:00.000Z',
      outlet: 'Marlow Herald',
    });
  });
});

describe('prose in scripts that write their stops otherwise', () => {
  it.each([
    [
      '市議会は火曜日、古い橋を二年間閉鎖することを賛成多数で決めた。',
      '「ほかに方法はなかった」と市長は記者団に語った。',
    ],
    [
      'नगर परिषद ने मंगलवार को पुराने पुल को दो साल के लिए बंद करने का फैसला किया।',
      'मेयर ने पत्रकारों से कहा कि कोई और रास्ता नहीं था।',
    ],
  ])('%s', (one, other) => {
    const body = [one.repeat(4), other.repeat(4)];
    expect(draftOf(mainOf(body.map((words) => `<p>${words}</p>`).join(''))).text).toBe(
      body.join('\n\n'),
    );
  });
});

describe('a page that stands in place of the article', () => {
  const asks = (page: string, words: string) =>
    `<html><head><title>${page}</title></head><body><h1>${page}</h1><p>${words}</p></body></html>`;
  const consent =
    'We and our 842 partners store and access personal data, like browsing data or unique identifiers, on your device. You may withdraw your consent at any time by clicking on the link at the bottom of the page.';
  const verify =
    'This may take a few seconds. The site needs to review the security of your connection before proceeding. Enable JavaScript and cookies to continue. It will not take long, and it is only done once a day.';
  const lost =
    'We are sorry, but what you are looking for has been moved to another place on our site. Try the search above, or go back to our front page to see the latest news from Marlow.';

  it.each([
    ['We value your privacy', consent, 'consent'],
    ['Before you continue to Marlow Daily', consent, 'consent'],
    ['Just a moment...', verify, 'no-programs'],
    ['marlow.example', verify, 'no-programs'],
    [
      'Access to this page has been denied',
      verify.replace('Enable', 'Please enable'),
      'no-programs',
    ],
    ['Page not found | Marlow Daily', lost, 'no-article'],
    ['Sorry, this page is unavailable', lost, 'no-article'],
  ])('"%s" is told', (name, words, problem) => {
    expect(problemOf(asks(name, words))).toBe(problem);
  });

  it('is not an article about one', () => {
    expect(problemOf(asks('Your privacy at the bridge', prose.join(' ')))).toBeNull();
    expect(
      problemOf(asks('Before you continue to blame the mayor', `${text} `.repeat(5))),
    ).toBeNull();
  });

  it('is the front page of a site, with the beginnings of many', () => {
    const front = pageOf(
      `<main>${prose.map((words, at) => `<article><h2><a href="/${at}">Story</a></h2><p>${words}</p></article>`).join('')}</main>`,
    );
    expect(problemOf(front, 'https://www.marlow.example/')).toBe('no-article');
    expect(problemOf(mainOf(paragraphs), 'https://www.marlow.example/?p=7')).toBeNull();
  });

  it.each([
    'You have reached your limit of free articles. Create a free account or log in to keep reading.',
    'You’ve read your last free article.',
    'Unlock this story with a subscription.',
  ])('or only of its end asks for money: %s', (words) => {
    expect(draftOf(mainOf(`${paragraphs}<p>${words}</p>`))).toMatchObject({
      text,
      summaryOnly: { why: 'paywall' },
    });
  });
});
