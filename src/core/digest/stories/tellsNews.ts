import { plainSpaces } from '../../report/plainSpaces.ts';
import type { Report } from '../../report/report.ts';
import { once } from '../reading/readOnce.ts';
import { countWords, termsOf, wordsOf } from '../reading/terms.ts';

/** What pages set above an article, and call it nothing: credits, buttons, labels of pictures. */
const FURNITURE =
  /^[^\p{L}\p{N}"“‘']|^(?:CLOSE|\d+[.)] |full coverage|JUST WATCHED|(?:Media|Image|Photo|Video|Picture)s? (?:copyright|caption|playback|credit)|Photos?(?: by|graph)|(?:Enlarge|View|Hide|Show|Play|Watch) (?:Images?|Photos?|Pictures?|Video|Captions?|Gallery|Slideshow)|Getty|Add a |Click|Share |Print |Text size|Article |Write to |Story continue|An expanded version|Name withheld|You must|Get daily)|\b(?:story continued?|advertisement|subscri\w+|sign up|inbox|newsletter|opens in new|try again|unsupported on|expanded version|pic\.twitter|https?:|staff photographer|courtesy of|(?:photo|image|picture|photograph|credit|copyright)s?:)|(?:\/| \| )(?:Reuters|AP|AFP|Getty|EPA|Shutterstock|Rex|[\p{Lu}\d])|[\]|_…]$|:$|\(@\w+\)|\d{1,2}:\d\d [AP]M\b|\(\d+\)$|(?:^|[\s(])Published |\blive (?:updates?|blog|coverage|reporting)\W*$|\bas it happened\W*$|\[[^\]]*$|\[(?:Photo|Image|Picture)/iu;

/** Where a report's headline was only found as a line above its text, which may be any line of the page. */
const isFoundLine = (title: string, { text, paragraphs }: Report): boolean =>
  paragraphs.some(
    ({ kind, start, end }) =>
      kind === 'headline' && plainSpaces(text.slice(start, end)).trim() === title.trim(),
  );

/** So much of such a line has to be told below it, and so many words of that have to be no names. */
const TOLD_SHARE = 0.6;
const FEWEST_TOLD = 3;
/** Fewer words are a name or a heading. */
const FEWEST_WORDS = 4;

/** It begins or ends in the middle of something: "don't throw your hand. '". */
const GOES_ON = /^\p{Ll}+['’ ]|[.?!] ['’"”]$/u;

/** The terms of a report's sentences: what it tells. */
const termsTold = once(
  ({ text, sentences }: Report): ReadonlySet<string> =>
    new Set(termsOf(wordsOf(sentences.map(({ start, end }) => text.slice(start, end)).join(' ')))),
);

/**
 * Whether a headline tells the news of its report. What is given as the headline does, unless it is
 * furniture of the page; a line that stands above the text does where the text goes on to tell it.
 */
export function tellsNews(headline: string, report: Report): boolean {
  if (FURNITURE.test(headline)) return false;
  if (!isFoundLine(report.title ?? '', report)) return true;
  if (countWords(headline) < FEWEST_WORDS || GOES_ON.test(headline)) return false;
  const told = termsTold(report);
  const terms = [...new Set(termsOf(wordsOf(headline)))];
  const shared = terms.filter((term) => told.has(term));
  return shared.length >= FEWEST_TOLD && shared.length >= TOLD_SHARE * terms.length;
}
