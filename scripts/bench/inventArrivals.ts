import type { Quote } from '../../src/core/index.ts';
import type { Arrival } from '../../src/store/library/draft.ts';

/** An article of about 350 words and five quotes; the same at every run. */
export function inventArrival(at: number, sourceId: string): Arrival {
  const chance = chanceFrom(at + 1);
  const words = Array.from({ length: 350 }, () => word(chance));
  if (chance() < 0.85) words[3] = 'ferry';
  if (chance() < 0.05) words.splice(40, 3, 'strike', 'harbour', 'master');
  const url = `https://tidings.example/${at}`;
  const text = `${words.join(' ')}.`;
  return {
    sourceId,
    quotes: Array.from({ length: 5 }, (_, place) => quoteIn(text, place)),
    draft: {
      url,
      readFrom: url,
      title: `Part ${at}: ${words.slice(5, 12).join(' ')}`,
      text,
      outlet: `Outlet ${at % 40}`,
      byline: null,
      origin: null,
      published: new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString(),
      modified: null,
      language: 'en',
    },
  };
}

/** As in a language: few words often, most seldom. */
const word = (chance: () => number): string => `word${Math.floor(30_000 * chance() ** 3)}`;

function quoteIn(text: string, place: number): Quote {
  const start = 100 + place * 150;
  return {
    reportId: 'draft',
    start,
    end: start + 80,
    text: text.slice(start, start + 80),
    kind: 'direct',
    cue: { text: 'said', start: start + 82, end: start + 86 },
    speaker: { name: `Person ${place}`, start: null, end: null },
    through: null,
    quotation: place,
    setting: null,
    said: null,
    doubt: null,
    outlet: null,
    origin: null,
    url: null,
    published: null,
  };
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
