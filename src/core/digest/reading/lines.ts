import { ANY_MONTH, ANY_WEEKDAY, dayOf } from '../../language/days.ts';
import { inOneByte } from '../../language/inOneByte.ts';
import type { Quote } from '../../quotes/quote.ts';
import type { Report, Span } from '../../report/report.ts';
import { isCaption } from '../alone/unfit/pictureLines.ts';
import { wordsOfSentences } from './sentenceWords.ts';
import { countWords, pairsOf, termsOf, wordsOf } from './terms.ts';

/** A sentence of a report, ready to be compared with the sentences of others. */
export interface Line extends Span {
  readonly reportId: string;
  /** As the report has it, letter for letter, but for spaces of other kinds. */
  readonly text: string;
  /** 0 for the report's first sentence, 1 for its last. */
  readonly place: number;
  /** Counts from 0 in its report. */
  readonly index: number;
  /** The same, counted from where the report begins to tell: 0 for its first sentence of news, and for what stands above it but sets no scene. */
  readonly rank: number;
  /** A scene has been set before it, and may have told of what it takes for known. */
  readonly behindScene: boolean;
  readonly paragraph: number;
  /** How many sentences its report has. */
  readonly among: number;
  /** The report's own day. */
  readonly day: string | null;
  /** Length in words as a reader counts them. */
  readonly length: number;
  readonly words: readonly string[];
  /** The words with a space around each: to find one sentence in another. */
  readonly joined: string;
  readonly terms: readonly string[];
  readonly pairs: readonly string[];
  /** The last words of capitalised runs inside the sentence ("Donald Trump": Trump): names, mostly. */
  readonly names: readonly string[];
}

/**
 * `quotes`: those of the report, which tell a quotation's mark from one that was left behind;
 * `read`: the words of each of its sentences.
 */
export function linesOf(
  report: Report,
  quotes: readonly Quote[],
  read: readonly (readonly string[])[] = wordsOfSentences(report),
): Line[] {
  const last = Math.max(1, report.sentences.length - 1);
  const day = dayOf(report.published);
  const above = countAbove(report);
  const scene = Math.max(countCaption(report, above), countScene(report, read, above));
  return report.sentences.map((sentence, index) => {
    const { start, end } = withoutUnseen(
      report.text,
      withoutStrayMark(report.text, sentence, quotes),
    );
    const { paragraph } = sentence;
    const text = inOneByte(onOneLine(report.text.slice(start, end)));
    const isAsRead = start === sentence.start && end === sentence.end && !UNSEEN.test(text);
    const words = isAsRead ? read[index]! : wordsOf(withoutMarksUnseen(text));
    return {
      reportId: report.id,
      start,
      end,
      text,
      index,
      rank: rankOf(index, above, scene),
      behindScene: scene > 0 && index > above,
      paragraph,
      among: report.sentences.length,
      day,
      place: index / last,
      length: countWords(text),
      words,
      joined: spaced(words),
      terms: termsOf(words),
      pairs: pairsOf(words),
      names: namesIn(text),
    };
  });
}

/** A mark that nobody sees divides no word, unless it is what divides the words of a script without spaces. */
const withoutMarksUnseen = (text: string): string =>
  UNSEEN.test(text) ? text.replace(EVERY_UNSEEN, '') : text;

const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
const EVERY_UNSEEN =
  /[\u00ad\u061c\u200c-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|(?<![\p{Lo}\p{M}])\u200b/gu;

/** A mark that only sets the direction of the letters begins no sentence. */
function withoutUnseen(text: string, { start, end }: Span): Span {
  const unseen = /^[\p{Cf}\s]+/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return unseen < end - start ? { start: start + unseen, end } : { start, end };
}

/** No report begins to tell with fewer words. */
const FEWEST_WORDS = 4;
/** A report that only begins to tell further down is of another kind. */
const MOST_ABOVE = 5;
const ENDS = /[.!?]["”’')\]]*$/;

/** How many sentences stand above the first one that tells something: a place, a caption's end, subtitles. */
function countAbove({ sentences, text }: Report): number {
  const first = sentences.slice(0, MOST_ABOVE + 1).findIndex(({ start, end }) => {
    const sentence = text.slice(start, end);
    return (
      countWords(sentence) >= FEWEST_WORDS &&
      ENDS.test(sentence) &&
      sentence !== sentence.toUpperCase()
    );
  });
  return Math.max(0, first);
}

/** A headline of fewer terms names a theme. */
const FEWEST_TERMS = 4;
/** So far down stands what a report is about that begins with a scene. */
const LONGEST_SCENE = 6;
/** Of the headline's terms, so many and so large a part. */
const FEWEST_TOLD = 2;
const SHARE_TOLD = 0.3;

/**
 * How many sentences set a scene ("The sacks came in at nine.") before the one that tells the headline's
 * news: none, where the first has any word of the headline, or none of the next tells it.
 */
function countScene(
  { title }: Report,
  read: readonly (readonly string[])[],
  above: number,
): number {
  const headline = [...new Set(termsOf(wordsOf(title ?? '')))];
  if (headline.length < FEWEST_TERMS) return 0;
  const told = (words: readonly string[]): number => {
    const terms = new Set(termsOf(words));
    return headline.filter((term) => terms.has(term)).length;
  };
  const [first, ...next] = read.slice(above, above + 1 + LONGEST_SCENE).map(told);
  if (first !== 0) return 0;
  const fewest = Math.max(FEWEST_TOLD, SHARE_TOLD * headline.length);
  return next.findIndex((many) => many >= fewest) + 1;
}

/** Below a picture stand at most so many sentences, and the article has as many of its own. */
const MOST_BELOW_PICTURE = 3;

/** How many sentences of a first paragraph stand below a picture, where its first one surely does. */
function countCaption({ sentences, text }: Report, above: number): number {
  const first = sentences[above];
  if (first === undefined || !isCaption(text.slice(first.start, first.end))) return 0;
  const many = sentences.filter(({ paragraph }) => paragraph === first.paragraph).length;
  return many <= MOST_BELOW_PICTURE && sentences.length >= above + 2 * many ? many : 0;
}

/** What sets a scene counts as further down than what it leads to. */
function rankOf(index: number, above: number, scene: number): number {
  if (scene === 0 || index < above) return Math.max(0, index - above);
  return index < above + scene ? LONGEST_SCENE + index - above : index - above - scene;
}

/** Hard spaces and ends of lines are spaces to whoever reads; places stay what they were. */
const onOneLine = (text: string): string => text.replace(/[^\S ]/g, ' ');

/** Made in one piece: of a text that is put together from pieces, the pieces are kept as well. */
const spaced = (words: readonly string[]): string => ['', ...words, ''].join(' ');

/**
 * The closing mark of a quotation, with the space on its wrong side, begins the sentence behind it
 * (`told him. "Putin did not say`): where nobody is quoted in that sentence it is left out.
 */
function withoutStrayMark(text: string, { start, end }: Span, quotes: readonly Quote[]): Span {
  const marks = text.slice(start, end).match(/["“”]/g)?.length ?? 0;
  if (marks !== 1 || !/["”]/.test(text[start]!)) return { start, end };
  const quoted = quotes.some(
    (quote) => quote.kind !== 'indirect' && quote.start < end && start < quote.end,
  );
  return quoted ? { start, end } : { start: start + 1, end };
}

const DAY_OR_MONTH = new RegExp(`^${ANY_WEEKDAY}|^(?:${ANY_MONTH})`);

function namesIn(text: string): string[] {
  const runs =
    text.match(
      /(?<=[\p{L}\p{N},;:’'"”)] ["“‘(]?)\p{Lu}[\p{L}\p{M}.'’´-]*(?: \p{Lu}[\p{L}\p{M}.'’´-]*)*/gu,
    ) ?? [];
  const last = runs.map((run) => run.split(' ').at(-1)!).filter((word) => !DAY_OR_MONTH.test(word));
  return termsOf(wordsOf(last.join(' ')));
}
