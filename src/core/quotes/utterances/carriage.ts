import { dayOf } from '../../language/days.ts';
import type { Quote } from '../quote.ts';
import type { Utterance } from '../utterance.ts';
import type { WordChange } from '../verdict.ts';
import { compareWords, indexOfWords, toChanges } from './compareWords.ts';
import { foldWords, quotedWords } from './quotedWords.ts';
import { originOf } from './votes.ts';

/** How some reports carry an utterance: whole, a part of it, or in other words. */
export interface CarriedWording {
  readonly text: string;
  readonly quotes: readonly Quote[];
  /** Names of the outlets, the report's id where the outlet is not known; sorted. */
  readonly outlets: readonly string[];
  /** `part`: nothing but words left out. */
  readonly kind: 'fullest' | 'part' | 'other-words';
  /** Its words (`only-pasted`) against those of the fullest wording (`only-reported`), in reading order. */
  readonly changes: readonly WordChange[];
}

/** Who carries an utterance, and how. */
export interface Carriage {
  readonly reports: number;
  readonly outlets: readonly string[];
  /** Independent ones: an agency's copy is one, however many outlets run it. */
  readonly origins: readonly string[];
  /** The one that was published first; null where no day tells it. */
  readonly first: Quote | null;
  /** The fullest first. */
  readonly wordings: readonly CarriedWording[];
}

/** Who carries which words of an utterance, from how many origins, and who had it first. */
export function carriageOf({ variants, quotes }: Utterance): Carriage {
  const fullest = variants[0]!.text;
  return {
    reports: new Set(quotes.map(({ reportId }) => reportId)).size,
    outlets: outletsOf(quotes),
    origins: sorted(quotes.map(originOf)),
    first: firstOf(quotes),
    wordings: variants.map(({ text, quotes: own }, i) => {
      const changes = toChanges(compareWords(quotedWords(text), quotedWords(fullest)));
      const kind = i === 0 ? 'fullest' : isPart(text, fullest) ? 'part' : 'other-words';
      return { text, quotes: own, outlets: outletsOf(own), kind, changes };
    }),
  };
}

const outletsOf = (quotes: readonly Quote[]): string[] =>
  sorted(quotes.map(({ outlet, reportId }) => outlet ?? reportId));

const sorted = (names: readonly string[]): string[] =>
  [...new Set(names)].sort((a, b) => (a < b ? -1 : 1));

/** Its pieces stand in the whole one behind the other. */
function isPart(text: string, whole: string): boolean {
  let rest = foldWords(whole);
  for (const piece of text.split(/…|\.{3,}|\[[^\]]{0,80}\]/).map(foldWords)) {
    if (piece.length === 0) continue;
    const at = indexOfWords(rest, piece);
    if (at < 0) return false;
    rest = rest.slice(at + piece.length);
  }
  return true;
}

/** By the instant where all have one, else by the day; null where two reports share it or none is dated. */
function firstOf(quotes: readonly Quote[]): Quote | null {
  const dated = quotes.filter(({ published }) => dayOf(published) !== null);
  const [first] = dated;
  if (first === undefined || dated.length < quotes.length) return null;
  const rivals = dated.filter(
    ({ reportId, published }) =>
      reportId !== first.reportId &&
      (published === first.published ||
        (dayOf(published) === dayOf(first.published) &&
          !(isInstant(published!) && isInstant(first.published!)))),
  );
  return rivals.length === 0 ? first : null;
}

const isInstant = (published: string): boolean => published.includes('T');
