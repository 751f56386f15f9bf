import type { PageProblem } from './pages/page.ts';
import type { JobFailure } from './workers/job.ts';

/** What can be wrong with files that somebody names, or that lie in a folder they name. */
export type IntakeProblem =
  | { readonly problem: 'not-there'; readonly path: string }
  | { readonly problem: 'no-permission'; readonly path: string }
  | { readonly problem: 'no-file'; readonly path: string }
  | { readonly problem: 'circle'; readonly path: string }
  /** `code` is the system's: "EIO". */
  | { readonly problem: 'unreadable'; readonly path: string; readonly code: string }
  /** No thread could read it. */
  | { readonly problem: 'not-done'; readonly path: string; readonly why: JobFailure['failure'] }
  | { readonly problem: 'no-reports'; readonly path: string }
  | { readonly problem: 'too-many-files'; readonly path: string; readonly most: number }
  | {
      readonly problem: 'too-large';
      readonly path: string;
      readonly bytes: number;
      readonly mostBytes: number;
    }
  | { readonly problem: 'too-long'; readonly path: string }
  | { readonly problem: 'empty'; readonly path: string }
  | { readonly problem: 'binary'; readonly path: string }
  /** A page that was saved, and why no article comes out of it. */
  | { readonly problem: 'page'; readonly path: string; readonly why: PageProblem }
  /** `line` counts from 1; null where the file is one value. */
  | { readonly problem: 'json-broken'; readonly path: string; readonly line: number | null }
  /** `number` is the line, or the place in the list, from 1; null where the file is one report. */
  | { readonly problem: 'no-text-key'; readonly path: string; readonly number: number | null }
  | { readonly problem: 'front-matter-open'; readonly path: string }
  /** `line` counts from 1, in the file. */
  | { readonly problem: 'front-matter-broken'; readonly path: string; readonly line: number }
  | { readonly problem: 'key-twice'; readonly path: string; readonly line: number }
  | { readonly problem: 'not-one-value'; readonly path: string; readonly key: string }
  | {
      readonly problem: 'unknown-key';
      readonly path: string;
      readonly key: string;
      readonly known: readonly string[];
    }
  | {
      readonly problem: 'bad-date';
      readonly path: string;
      readonly key: 'published' | 'updated';
      readonly given: string;
    }
  /** The report is read without it. */
  | {
      readonly problem: 'future-date';
      readonly path: string;
      readonly key: 'published' | 'updated';
      readonly given: string;
    }
  | { readonly problem: 'bad-url'; readonly path: string; readonly given: string }
  /** `first` is the file that is read under this id. */
  | {
      readonly problem: 'same-id';
      readonly path: string;
      readonly id: string;
      readonly first: string;
    }
  /** Not in the front matter, and not found in the text: the report is read all the same. */
  | { readonly problem: 'no-date'; readonly path: string };

/** The one sentence for a problem: which file, what is wrong with it, and what to do. */
export function describeProblem(found: IntakeProblem): string {
  const path = shown(found.path);
  switch (found.problem) {
    case 'not-there':
      return `There is no file or folder ${path}: check its name and the folder that you are in.`;
    case 'no-permission':
      return `${path} may not be read by this user: change its permissions, or copy it to where they allow it.`;
    case 'no-file':
      return `${path} is neither a file nor a folder: name a text file with a report, or a folder of them.`;
    case 'circle':
      return `${path} is a link that leads back to where it lies: remove the link, or name the folder that is meant.`;
    case 'unreadable':
      return `${path} cannot be read (${shownBare(found.code)}): check the disk that it lies on, then try again.`;
    case 'not-done':
      return notDone(path, found.why);
    case 'no-reports':
      return `The folder ${path} holds no reports: put .txt, .md, .html, .json, .jsonl or .eml files into it, or name another folder.`;
    case 'too-many-files':
      return `The folder ${path} holds more than ${found.most} reports: name a smaller folder.`;
    case 'too-large':
      return `${path} has ${inMegabytes(found.bytes)} MB, more than the ${inMegabytes(found.mostBytes)} MB that a report may have: put one article in each file.`;
    case 'too-long':
      return `${path} is too long for one report: put one article in each file.`;
    case 'empty':
      return `${path} has no text: put the article into it, or remove it.`;
    case 'binary':
      return `${path} is no plain text: save the article as text (UTF-8), and name that file.`;
    case 'page':
      return `${path} ${pages[found.why]}: save the article's page while it is shown, or its plain text, and name that file.`;
    case 'json-broken':
      return `${path} cannot be read as JSON${found.line === null ? '' : ` at line ${found.line}`}: write one whole value ${/\.jsonl$/i.test(found.path) ? 'on each line' : 'into it'}.`;
    case 'no-text-key':
      return `${found.number === null ? path : `Report ${found.number} of ${path}`} has no "text": put the article's plain text there.`;
    case 'front-matter-open':
      return `${path} begins with a line "---", but no second one ends its front matter: add it, or put an empty line first where it has no front matter.`;
    case 'front-matter-broken':
      return `The front matter of ${path} cannot be read at line ${found.line}: write "key: value" on each line, and close every quotation mark that a value begins with.`;
    case 'key-twice':
      return `The front matter of ${path} gives a key for the second time at line ${found.line}: keep one of them.`;
    case 'not-one-value':
      return `The key "${shownBare(found.key)}" in the front matter of ${path} has more than one value: write one text behind it.`;
    case 'unknown-key':
      return `The key "${shownBare(found.key)}" in the front matter of ${path} is not known: remove it, or write one of ${found.known.join(', ')}.`;
    case 'bad-date':
      return `${path} was ${found.key} on ${shown(found.given)}, which is no date: write it as 2018-07-28 or 2018-07-28T14:05:00Z.`;
    case 'future-date':
      return `${path} was ${found.key} on ${shown(found.given)}, which is still to come, so the report is read without it: change the date.`;
    case 'bad-url':
      return `${path} has the url ${shown(found.given)}, which is no web address: write one that begins with https:// or http://, or leave it out.`;
    case 'same-id':
      return `A report of ${path} was not read, because ${shown(found.first)} has a report with the same id "${shownBare(found.id)}": rename one of the two.`;
    case 'no-date':
      return `${path} does not say when it was published, so it stands last where time matters: ${howToDate(found.path)}.`;
  }
}

function howToDate(path: string): string {
  if (/\.jsonl?$/i.test(path)) return 'add "published": "2018-07-28" with its day to it';
  const line = '"published: 2018-07-28" with its day';
  return /\.(?:html?|eml)$/i.test(path)
    ? `put its text into a .txt file with ${line} in its front matter`
    : `add ${line} to its front matter`;
}

function notDone(path: string, why: JobFailure['failure']): string {
  switch (why) {
    case 'too-slow':
      return `${path} could not be read in the time that there is for a file: put fewer articles into it.`;
    case 'too-much-memory':
      return `${path} takes more memory to read than there is for a file: put fewer articles into it.`;
    case 'broke':
      return `${path} could not be read because of a mistake of this program: remove it, and tell whoever runs it.`;
    case 'ended':
      return `${path} was not read, as the program ended: name it again.`;
  }
}

const pages: Readonly<Record<PageProblem, string>> = {
  empty: 'is an empty page',
  'too-deep': 'is a page that is nested too deep to be read',
  login: 'is the page of a login',
  paywall: 'is a page that shows nothing of the article before it is paid for',
  consent: 'is a page that only asks for consent to cookies',
  'no-programs': 'is a page that only asks whether a person reads it',
  'no-article': 'is a page on which no article was found',
};

const inMegabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1).replace(/\.0$/, '');

const shown = (given: string): string => `"${shownBare(given)}"`;

/** Names of files are anybody's: no control characters reach a terminal, and a sentence stays one. */
function shownBare(given: string): string {
  const line = given.replace(/\p{C}/gu, '').replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `…${line.slice(-199)}` : line;
}
