import type { Quote } from '../../src/core/index.ts';
import type { Arrival } from '../../src/store/library/draft.ts';
import { inventDraft } from './inventDraft.ts';
import { inventQuote } from './inventQuote.ts';

/** An article of about 350 words and five quotes; the same at every run. */
export function inventArrival(at: number, sourceId: string): Arrival {
  const chance = chanceFrom(at + 1);
  const words = Array.from({ length: 350 }, () => word(chance));
  if (chance() < 0.85) words[3] = 'ferry';
  if (chance() < 0.05) words.splice(40, 3, 'strike', 'harbour', 'master');
  const text = `${words.join(' ')}.`;
  return {
    sourceId,
    quotes: Array.from({ length: 5 }, (_, place) => quoteIn(text, place)),
    draft: inventDraft(at, `Part ${at}: ${words.slice(5, 12).join(' ')}`, text),
  };
}

/** As in a language: few words often, most seldom. */
const word = (chance: () => number): string => `word${Math.floor(30_000 * chance() ** 3)}`;

function quoteIn(text: string, place: number): Quote {
  const start = 100 + place * 150;
  const said = text.slice(start, start + 80);
  return inventQuote(said, start, { name: `Person ${place}`, cue: 'said', behind: 2, place });
}

/** Mulberry32. */
function chanceFrom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
