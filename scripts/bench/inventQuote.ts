import type { Quote } from '../../src/core/index.ts';

/** A direct quote in a draft, with its cue so many letters behind it. */
export const inventQuote = (
  text: string,
  start: number,
  { name, cue, behind, place }: { name: string; cue: string; behind: number; place: number },
): Quote => {
  const end = start + text.length;
  return {
    reportId: 'draft',
    start,
    end,
    text,
    kind: 'direct',
    cue: { text: cue, start: end + behind, end: end + behind + cue.length },
    speaker: { name, start: null, end: null },
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
};
