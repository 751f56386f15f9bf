import { foldWords } from './compareWords.ts';
import { joinUnits } from './joinUnits.ts';
import type { Quote } from './quote.ts';
import { identifySpeakers } from './sameSpeaker.ts';
import { readWording } from './sameWords.ts';
import { isDescription } from './speakerName.ts';
import type { Unit } from './unit.ts';
import type { Utterance, Variant } from './utterance.ts';

/**
 * The quotes of many reports as utterances: the same words of one speaker, whole, shortened or
 * varied, are one. Never mixes two speakers. The order of the quotes given changes nothing.
 */
export function groupQuotes(quotes: readonly Quote[]): Utterance[] {
  const units = readUnits(quotes);
  const utterances = joinUnits(units).map((group) => toUtterance(group.map((i) => units[i]!)));
  return utterances.sort((a, b) => inOrder(a.quotes[0]!, b.quotes[0]!) || compare(a.id, b.id));
}

function readUnits(quotes: readonly Quote[]): Unit[] {
  const identities = identifySpeakers(quotes.flatMap(({ speaker }) => speaker?.name ?? []));
  const quotations = new Map<string, Quote[]>();
  for (const quote of [...quotes].sort(inOrder)) {
    const key = JSON.stringify([
      quote.reportId,
      quote.quotation,
      quote.kind === 'indirect',
      quote.speaker?.name,
    ]);
    const known = quotations.get(key);
    if (known === undefined) quotations.set(key, [quote]);
    else known.push(quote);
  }
  return [...quotations.values()].map((own) => ({
    quotes: own,
    text: own.map(({ text }) => trimEdges(text)).join(' … '),
    indirect: own[0]!.kind === 'indirect',
    who: identities.get(own[0]!.speaker?.name ?? '') ?? null,
    named: own[0]!.speaker !== null && !isDescription(own[0]!.speaker.name),
    stretches: own.map(({ text }) => readWording(text)),
  }));
}

/** A comma before the closing mark is the narrator's; white space is one space. */
function trimEdges(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[\s,;]+|[\s,;]+$/g, '');
}

function toUtterance(units: readonly Unit[]): Utterance {
  const variants = toVariants(units);
  const quotes = units.flatMap((unit) => unit.quotes).sort(inOrder);
  const speaker = (units.find(({ named }) => named) ?? units.find(({ who }) => who))?.who ?? null;
  const text = variants[0]!.text;
  return {
    id: idOf(speaker?.key ?? '', units[0]!.indirect, foldWords(text).join(' ')),
    text,
    speaker: speaker?.name ?? null,
    setting: mostCommon(quotes.map(({ setting }) => setting)),
    said: mostCommon(quotes.map(({ said }) => said)),
    variants,
    quotes,
  };
}

function toVariants(units: readonly Unit[]): Variant[] {
  const byWords = new Map<string, Unit[]>();
  for (const unit of units) {
    const words = foldWords(unit.text).join(' ');
    byWords.set(words, [...(byWords.get(words) ?? []), unit]);
  }
  return [...byWords.values()]
    .map((same) => ({
      text: same.map(({ text }) => text).sort(fullestFirst)[0]!,
      quotes: same.flatMap(({ quotes }) => quotes).sort(inOrder),
    }))
    .sort((a, b) => fullestFirst(a.text, b.text));
}

/** By the speaker's own words, not the outlet's in brackets; what is whole before what has gaps. */
function fullestFirst(a: string, b: string): number {
  const words = (text: string) => readWording(text).words.length;
  const edits = (text: string) => text.match(/…|\.{3}|\[/g)?.length ?? 0;
  return words(b) - words(a) || edits(a) - edits(b) || b.length - a.length || compare(a, b);
}

/** The value told most often; the first in the alphabet where two are. */
function mostCommon(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] ?? null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By the day published (undated last), report and place. */
function inOrder(a: Quote, b: Quote): number {
  return (
    compare(a.published ?? '9999', b.published ?? '9999') ||
    compare(a.reportId, b.reportId) ||
    a.start - b.start ||
    b.end - a.end
  );
}

/** 53 bits of the speaker and the words (the mixing of cyrb53), in base 36. */
function idOf(speaker: string, indirect: boolean, words: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (const letter of `${speaker}\n${indirect ? 'told' : 'said'}\n${words}`) {
    const code = letter.codePointAt(0)!;
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return `u${(4294967296 * (2097151 & high) + (low >>> 0)).toString(36)}`;
}
