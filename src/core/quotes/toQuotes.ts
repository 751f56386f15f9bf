import { findDates } from '../language/dates.ts';
import { dayOf } from '../language/days.ts';
import type { Report, Span } from '../report/report.ts';
import type { Mention, Quote, Speaker } from './quote.ts';
import type { Frame } from './readFrames.ts';
import type { Spoken } from './spoken.ts';

const SETTINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:news|press) (?:conference|briefing)\b|\bpresser\b/i, 'news conference'],
  [/\btweet(?:s|ed|ing)?\b|\bon twitter\b/i, 'tweet'],
  [/\b(?:on|a) facebook\b/i, 'Facebook post'],
  [/\binterview(?:s|ed)?\b/i, 'interview'],
  [/\bstatement\b/i, 'statement'],
  [/\b(?:e-?mail|emailed)\b/i, 'email'],
  [/\bletter\b/i, 'letter'],
  [/\b(?:in|at|during|to) (?:an? |the |his |her )?(?:\w+ )?rally\b/i, 'rally'],
  [/\b(?:in|at|during|to) (?:an? |the |his |her )?(?:\w+ )?speech\b/i, 'speech'],
  [/\b(?:in|at|during|to) (?:an? |the |his |her )?(?:\w+ )?debate\b/i, 'debate'],
];
const DAY_WORDS = /day\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/i;

/** Gives the quotes their report's particulars, in the order of the text, quotations numbered from 0. */
export function toQuotes(
  report: Report,
  frames: readonly Frame[],
  spoken: readonly Spoken[],
): Quote[] {
  const inOrder = [...spoken].sort((a, b) => a.start - b.start || b.end - a.end);
  const numbers = new Map<number, number>();
  const { id: reportId, outlet, origin, url, published } = report;
  return inOrder.map((quote) => {
    if (!numbers.has(quote.quotation)) numbers.set(quote.quotation, numbers.size);
    const narrated = narration(report.text, frames[quote.frame]!, quote);
    return {
      reportId,
      start: quote.start,
      end: quote.end,
      text: report.text.slice(quote.start, quote.end),
      kind: quote.kind,
      cue: toMention(report.text, quote.cue),
      speaker: toSpeaker(quote),
      quotation: numbers.get(quote.quotation)!,
      setting: SETTINGS.find(([shape]) => shape.test(narrated))?.[1] ?? null,
      said: dayIn(narrated, published),
      outlet,
      origin,
      url,
      published,
    };
  });
}

const toMention = (text: string, span: Span | null): Mention | null =>
  span === null ? null : { ...span, text: text.slice(span.start, span.end) };

function toSpeaker({ who, mention }: Spoken): Speaker | null {
  if (who === null) return null;
  return {
    name: who.party?.name ?? who.name,
    start: mention?.start ?? null,
    end: mention?.end ?? null,
  };
}

/** The narrator's words from the speaker or cue on, up to the quote or the end of the clause. */
function narration(text: string, { tokens }: Frame, { cue, mention }: Spoken): string {
  if (cue === null) return '';
  const from = Math.min(cue.start, mention?.start ?? cue.start);
  const words: string[] = [];
  for (const token of tokens) {
    if (token.end <= from) continue;
    if (token.kind === 'quote' || words.length > 24) break;
    words.push(text.slice(token.start, token.end));
  }
  return words.join(' ');
}

function dayIn(narrated: string, published: string | null): string | null {
  if (!DAY_WORDS.test(narrated)) return null;
  const day = findDates(narrated, dayOf(published)).find(
    ({ from, until, certain }) => certain && from === until,
  );
  const anchor = dayOf(published);
  return day === undefined || (anchor !== null && day.from > anchor) ? null : day.from;
}
