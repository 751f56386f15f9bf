import type { Line } from '../reading/lines.ts';
import { quotedStretches } from '../reading/quotedStretches.ts';
import { once } from '../reading/readOnce.ts';
import { wordsOf } from '../reading/terms.ts';
import { largeRuns } from './largeRuns.ts';

/** Fewer words between marks are an expression. */
const FEWEST_WORDS = 5;
/** So large a part of the shorter quotation's words in the longer one, small words too. */
const SHARE = 0.75;

/**
 * Whether both quote one saying, in the words of two reports: "Not a decision I wanted to make" and
 * "It's a very difficult decision, not one I wanted to make". Spoken words are small ones, which
 * weights by rarity do not see.
 */
export function saidAgain(a: Line, b: Line): boolean {
  const [shorter, longer] = [quotedWords(a), quotedWords(b)].sort((x, y) => x.size - y.size) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
  ];
  if (shorter.size < FEWEST_WORDS) return false;
  const shared = [...shorter].filter((word) => longer.has(word)).length;
  return shared >= SHARE * shorter.size;
}

/** "Modern day presidential": so many words in a row, most of them no small ones, name the saying. */
const EXPRESSION = 3;
const LEAST_LARGE = 2;
/** And so many terms beside them are shared. */
const BESIDE = 2;
/** "Going in the wrong direction": so many words name it without anything beside them. */
const LONG_EXPRESSION = 5;
const LARGE_IN_LONG = 3;

export function sharesExpression(a: Line, b: Line): boolean {
  const theirs = b.terms;
  const common = a.terms.filter((term) => theirs.includes(term)).length;
  return (
    shares(longExpressionsIn(a), longExpressionsIn(b)) ||
    (common >= EXPRESSION + BESIDE && shares(expressionsIn(a), expressionsIn(b)))
  );
}

const shares = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((run) => others.has(run));

const quotedRuns = ({ text }: Line, size: number, large: number): ReadonlySet<string> =>
  new Set(
    quotedStretches(text).stretches.flatMap(({ start, end }) =>
      largeRuns(wordsOf(text.slice(start, end)), size, large),
    ),
  );

const expressionsIn = once((line: Line) => quotedRuns(line, EXPRESSION, LEAST_LARGE));
const longExpressionsIn = once((line: Line) => quotedRuns(line, LONG_EXPRESSION, LARGE_IN_LONG));

/** The words between a sentence's quotation marks, in their order. */
export const spokenIn = once(({ text }: Line): readonly string[] => {
  const { stretches, balanced } = quotedStretches(text);
  const quoted = balanced
    ? stretches.map(({ start, end }) => text.slice(start, end))
    : [...halfQuoted(text)];
  return quoted.flatMap(wordsOf);
});

const quotedWords = once((line: Line): ReadonlySet<string> => new Set(spokenIn(line)));

/** A sentence of a longer quotation has only its closing mark, or only its opening one. */
function* halfQuoted(text: string): Generator<string> {
  const closed = /^(?<before>[^"“”]+)["”](?=\s|$)/u.exec(text);
  if (closed) yield closed.groups!.before!;
  const opened = /(?:^|\s)["“](?<behind>[^"“”]+)$/u.exec(text);
  if (opened) yield opened.groups!.behind!;
}
