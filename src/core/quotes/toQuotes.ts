import type { Report, Span } from '../report/report.ts';
import type { Frame } from './frames/readFrames.ts';
import { laterDoubts } from './occasions/laterDoubt.ts';
import { readDoubt } from './occasions/readDoubt.ts';
import { tellThrough } from './occasions/secondHand.ts';
import { tellOccasions } from './occasions/tellOccasions.ts';
import type { Doubt, Mention, Quote, Speaker } from './quote.ts';
import type { Resolver } from './speakers/mentions/resolveSpeakers.ts';
import type { Identity } from './speakers/people/identity.ts';
import type { Spoken } from './spoken.ts';

/** Gives the quotes their report's particulars, in the order of the text, quotations numbered from 0. `text`: letter for letter, as published. */
export function toQuotes(
  report: Report,
  text: string,
  frames: readonly Frame[],
  spoken: readonly Spoken[],
  resolver: Resolver,
): Quote[] {
  const sorted = [...spoken].sort((a, b) => a.start - b.start || b.end - a.end);
  const inOrder = tellThrough(frames, sorted, resolver);
  const occasions = tellOccasions(report, frames, inOrder, resolver);
  const later = laterDoubts(report, frames, inOrder, resolver);
  const numbers = new Map<number, number>();
  const { id: reportId, outlet, origin, url, published } = report;
  return inOrder.map((quote, i) => {
    if (!numbers.has(quote.quotation)) numbers.set(quote.quotation, numbers.size);
    return {
      reportId,
      start: quote.start,
      end: quote.end,
      text: text.slice(quote.start, quote.end),
      kind: quote.kind,
      ...(quote.act == null ? {} : { act: text.slice(quote.act.start, quote.act.end) }),
      cue: toMention(text, quote.cue),
      speaker: toSpeaker(quote.who, quote.mention),
      roles: rolesOf(quote.who),
      through: quote.through && toSpeaker(quote.through.who, quote.through.mention),
      quotation: numbers.get(quote.quotation)!,
      setting: occasions[i]!.setting,
      said: occasions[i]!.said,
      doubt: doubtOf(frames[quote.frame]!, quote) ?? later[i]!,
      outlet,
      origin,
      url,
      published,
    };
  });
}

/** Told speech is not found where it is denied or supposed; only words between marks are asked about. */
function doubtOf({ tokens }: Frame, { kind, start }: Spoken): Doubt | null {
  if (kind === 'indirect') return null;
  const at = tokens.findIndex(
    (token) => token.kind === 'quote' && token.start <= start && start < token.end,
  );
  return at < 0 ? null : readDoubt(tokens, at);
}

// Not "...span" where so many are kept: Node 20 gives each object that is made so a shape of its own.
const toMention = (text: string, span: Span | null): Mention | null =>
  span && { start: span.start, end: span.end, text: text.slice(span.start, span.end) };

const rolesOf = (who: Identity | null): string[] =>
  who?.party == null ? [] : [...who.party.roles, ...who.party.marks].sort();

function toSpeaker(who: Identity | null, mention: Span | null): Speaker | null {
  if (who === null && mention === null) return null;
  return {
    name: who?.party?.name ?? who?.name ?? null,
    ...(who?.isDescribed === true ? { described: true } : {}),
    ...(who?.joint === undefined ? {} : { joint: who.joint.map(({ name }) => name) }),
    start: mention?.start ?? null,
    end: mention?.end ?? null,
  };
}
