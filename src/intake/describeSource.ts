import type { FeedProblem } from './feeds/feed.ts';
import { type Again, askAgain, describeFetch } from './fetch/describeFetch.ts';
import type { SourceProblem } from './intake.ts';
import type { PageProblem } from './pages/page.ts';
import type { JobFailure } from './workers/job.ts';

/** The one sentence for an address that was not read: what is wrong, and what to do about it. */
export function describeSource(problem: SourceProblem, again: Again = 'by itself'): string {
  switch (problem.stage) {
    case 'fetch':
      return describeFetch(problem.failure, again);
    case 'feed':
      return feedSentences[problem.problem](problem.host, again);
    case 'page':
      return pageSentences[problem.problem](problem.host, again);
    case 'work':
      return describeWork(problem.host, problem.failure);
  }
}

type Sentence = (host: string, again: Again) => string;

const feedSentences: Readonly<Record<FeedProblem | 'no-feeds', Sentence>> = {
  empty: (host, again) => `${host} sends a feed with nothing in it: ${askAgain(again)}.`,
  'web-page': (host) =>
    `This address of ${host} is a page, not a feed: follow the page's address to find its feeds.`,
  'no-feed': (host) =>
    `What ${host} sends is no RSS, Atom or JSON feed that can be read: check the address.`,
  'no-feeds': (host) => `No feed was found at ${host}: name the address of the feed itself.`,
};

const pageSentences: Readonly<Record<PageProblem | 'no-text', Sentence>> = {
  empty: (host) => `${host} sends an empty page: check the address.`,
  'too-deep': (host) => `The page of ${host} is nested too deep to be read: name another one.`,
  login: (host) =>
    `${host} shows this page only to who is logged in: name one that needs no account.`,
  paywall: (host) =>
    `${host} shows nothing of this article before it is paid for: name one that is free to read.`,
  consent: (host) =>
    `${host} asks for consent to cookies before it shows this page: name one that needs none.`,
  'no-programs': (host) =>
    `${host} shows this page to no program, or asks first whether a person reads it: name one that anybody may read.`,
  'no-article': (host) =>
    `No article was found on this page of ${host}: name the address of the article itself.`,
  'no-text': (host) =>
    `What ${host} sends is no page but a picture, a PDF or another file: name a page.`,
};

function describeWork(host: string, failure: JobFailure): string {
  switch (failure.failure) {
    case 'too-slow':
      return `What ${host} sends could not be read within ${failure.mostMs / 1000} seconds: name another address.`;
    case 'too-much-memory':
      return `What ${host} sends takes more memory to read than there is for it: name another address.`;
    case 'broke':
      return `What ${host} sends could not be read because of a mistake of this program: tell whoever runs it.`;
    case 'ended':
      return 'This was ended before it was read: ask again.';
  }
}
