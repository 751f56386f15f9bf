/** Prose of an article: paragraphs that no page would have beside it. */
export const prose = [
  'PORT CITY (Reuters) - The pilots of Port City went back to work on Wednesday after nine days, the harbour master said.',
  '“Nobody lost, and nobody won,” Ann Marsh, who speaks for the pilots, told reporters at the gate of the old harbour office.',
  'Forty ships had been waiting outside, among them two tankers & a ferry with 300 people aboard, according to the coast guard.',
  'Talks about pay go on in June. “We will be there,” said Marsh.',
];

export const paragraphs = prose.map((text) => `<p>${text.replace('&', '&amp;')}</p>`).join('\n');

export interface PageParts {
  readonly head?: string;
  readonly before?: string;
  readonly body?: string;
  readonly after?: string;
}

/** A page as outlets make them, with much that stands beside the article. */
export function page({
  head = '',
  before = '',
  body = paragraphs,
  after = '',
}: PageParts = {}): string {
  return `<!doctype html><html lang="en-gb"><head><title>Pilots go back to work | The Harbour Post</title>
<meta property="og:site_name" content="The Harbour Post"><meta property="og:title" content="Pilots go back to work">${head}</head>
<body><header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
<main><article><h1>Pilots go back to work</h1>${before}
<div class="story">${body}</div>${after}</article></main>
<footer><p>© 2026 The Harbour Post. All rights reserved.</p></footer></body></html>`;
}

export const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
