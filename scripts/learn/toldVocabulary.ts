import { actVerbs } from '../../src/core/language/actVerbs.ts';
import { sayingVerbs } from '../../src/core/language/speechVerbs.ts';
import { cueStem } from '../../src/core/quotes/told/sentence.ts';
import { SHAPES, type Vocabulary } from '../../src/core/quotes/told/vocabulary.ts';
import type { FramedReport } from './toldGold.ts';

/** So many of the commonest words are known by their letters. */
const WORDS = 900;
/** A stem brings speech in if it stands in a cue so often, and in so large a part of its places. */
const FEWEST = 3;
const SHARE = 0.2;

/**
 * What else than a verb of saying tells of speech, findings or opinions. What annotators also mark,
 * but nobody has said, stays out: "seems", "is expected", "wants", "supports", "sees".
 */
const ALSO_TELLS =
  'according believe think hope fear expect feel estimate find show suspect worry clear speculate forecast foresee threaten outline assume assess disavow plead statement complaint allegation assertion criticism rumor opinion view belief concern';

/** How words are uttered: they take quotations, seldom a clause ("Marsh laughed"). */
const MANNERS = new Set(
  'laugh chuckle groan moan whine sneer sniff drawl stammer croak hiss sigh shrug crow gloat grumble scoff jeer growl bark snap fume gush bellow roar scream yell mutter whisper thunder scribble caption dictate chime pray preach'
    .split(' ')
    .map(cueStem),
);

/** The commonest words of the reports, and the stems that bring speech in, the surest first. */
export function buildVocabulary(reports: readonly FramedReport[]): Vocabulary {
  const words = new Map<string, number>();
  const seen = new Map<string, number>();
  const inCue = new Map<string, number>();
  for (const report of reports) {
    const isCue = cueLetters(report);
    for (const { kind, lower, text, name, start } of report.frames.flatMap((f) => f.tokens)) {
      if (kind === 'mark') count(words, text);
      if (kind !== 'word') continue;
      if (!name) count(words, lower);
      count(seen, cueStem(lower));
      if (isCue[start] === 1) count(inCue, cueStem(lower));
    }
  }
  const common = [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return {
    codes: numbered([...SHAPES, ...common.slice(0, WORDS).map(([word]) => word)]),
    cues: numbered(cuesOf(seen, inCue)),
  };
}

/** The stems that stand often enough in cues; behind them those too rare to tell. */
function cuesOf(seen: ReadonlyMap<string, number>, inCue: ReadonlyMap<string, number>): string[] {
  const share = (stem: string) => (inCue.get(stem) ?? 0) / (seen.get(stem) ?? 1);
  const telling = [...sayingVerbs, ...ALSO_TELLS.split(' '), ...actVerbs].map(cueStem);
  const stems = new Set(telling.filter((stem) => !MANNERS.has(stem)));
  const rare = [...stems].filter((stem) => (seen.get(stem) ?? 0) < 2 * FEWEST);
  const sure = [...stems].filter(
    (stem) => !rare.includes(stem) && (inCue.get(stem) ?? 0) >= FEWEST && share(stem) >= SHARE,
  );
  return [...sure.sort((a, b) => share(b) - share(a) || (a < b ? -1 : 1)), ...rare.sort()];
}

const count = (counts: Map<string, number>, key: string) =>
  counts.set(key, (counts.get(key) ?? 0) + 1);

/** Which letters of a report stand in a cue. */
function cueLetters({ gold, units }: FramedReport): Uint8Array {
  const letters = new Uint8Array(gold.text.length + 1);
  for (const { cue_start: from, cue_end: to } of gold.quotes) {
    if (from != null && to != null) letters.fill(1, units[from], units[to]);
  }
  return letters;
}

const numbered = (words: readonly string[]) =>
  new Map([...new Set(words)].map((word, i) => [word, i]));
