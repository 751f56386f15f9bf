import type { Doubt, Quote } from './quote.ts';
import type { Utterance, Variant } from './utterance.ts';
import { compare, inOrder } from './utterances/inOrder.ts';
import { joinUnits } from './utterances/joinUnits.ts';
import { foldWords } from './utterances/quotedWords.ts';
import { readOnce } from './utterances/readOnce.ts';
import { readUnits } from './utterances/readUnits.ts';
import type { SpeakerIdentity } from './utterances/sameSpeaker.ts';
import { readWording } from './utterances/sameWords.ts';
import type { Unit } from './utterances/unit.ts';
import { addVote } from './utterances/votes.ts';

/**
 * The quotes of many reports as utterances: the same words of one speaker, whole, shortened or
 * varied, are one. Never mixes two speakers. The order of the quotes given changes nothing.
 */
export function groupQuotes(quotes: readonly Quote[]): Utterance[] {
  const units = readUnits(quotes);
  const rowOf = readOnce((text) => foldWords(text).join(' '));
  const utterances = joinUnits(units).map((group) =>
    toUtterance(
      group.map((i) => units[i]!),
      rowOf,
    ),
  );
  return withOwnIds(
    utterances.sort((a, b) => inOrder(a.quotes[0]!, b.quotes[0]!) || compare(a.id, b.id)),
  );
}

/** The same words said twice, or by two whom nobody names, are told apart by where they first stand. */
function withOwnIds(utterances: readonly Utterance[]): Utterance[] {
  const taken = new Set<string>();
  return utterances.map((utterance) => {
    const { reportId, start } = utterance.quotes[0]!;
    let id = utterance.id;
    while (taken.has(id)) id = `u${hashOf(`${id}\n${reportId}\n${start}`)}`;
    taken.add(id);
    return { ...utterance, id };
  });
}

/** The words of a text as they are compared, in a row. */
type RowOf = (text: string) => string;

function toUtterance(units: readonly Unit[], rowOf: RowOf): Utterance {
  const variants = toVariants(units, rowOf);
  const quotes = units.flatMap((unit) => unit.quotes).sort(inOrder);
  const speaker = speakerOf(units);
  const text = variants[0]!.text;
  return {
    id: idOf(speaker?.key ?? '', units[0]!.indirect, rowOf(text)),
    text,
    speaker: speaker?.name ?? null,
    ...(speaker !== null && !units.some(({ named }) => named) ? { described: true } : {}),
    ...(speaker?.joint === undefined ? {} : { joint: speaker.joint }),
    otherSpeakers: othersNamed(units, speaker),
    through: tellerOf(units),
    setting: mostTold(units, ({ setting }) => setting),
    said: mostTold(units, ({ said }) => said),
    doubt: doubtOf(quotes),
    variants,
    quotes,
  };
}

/** Where one report passes the words on as said, they are. */
function doubtOf(quotes: readonly Quote[]): Doubt | null {
  return quotes.some(({ doubt }) => doubt === null) ? null : quotes[0]!.doubt;
}

function toVariants(units: readonly Unit[], rowOf: RowOf): Variant[] {
  const byWords = new Map<string, Unit[]>();
  for (const unit of units) {
    const words = rowOf(unit.text);
    const same = byWords.get(words);
    if (same === undefined) byWords.set(words, [unit]);
    else same.push(unit);
  }
  const variants = [...byWords.values()].map((same) => ({
    text: same.map(({ text }) => text).sort(compare)[0]!,
    quotes: same.flatMap(({ quotes }) => quotes).sort(inOrder),
  }));
  return variants.length === 1 ? variants : sortedBy(variants, ({ text }) => fullness(text));
}

/** By the speaker's own words, not the outlet's in brackets; what is whole before what has gaps. */
const fullness = (text: string): readonly (number | string)[] => [
  -readWording(text).words.length,
  text.match(/…|\.{3}|\[/g)?.length ?? 0,
  -text.length,
  text,
];

function sortedBy<Value>(
  values: readonly Value[],
  rank: (value: Value) => readonly (number | string)[],
): Value[] {
  const ranked = values.map((value) => ({ value, ranks: rank(value) }));
  return ranked
    .sort(({ ranks: a }, { ranks: b }) => {
      const at = a.findIndex((own, i) => own !== b[i]);
      return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
    })
    .map(({ value }) => value);
}

/** Whom most origins name; else who is only described. */
function speakerOf(units: readonly Unit[]): SpeakerIdentity | null {
  const votes = new Map<string, Set<string>>();
  for (const { named, who, origin } of units) if (named) addVote(votes, who!.key, origin);
  const [first] = [...votes].sort(([a, x], [b, y]) => y.size - x.size || compare(a, b));
  return units.find(({ who }) => who !== null && (!first || who.key === first[0]))?.who ?? null;
}

/** What the reports say that name somebody else: shown beside the utterance, never hidden. */
function othersNamed(
  units: readonly Unit[],
  speaker: SpeakerIdentity | null,
): Utterance['otherSpeakers'] {
  const others = new Map<string, Quote[]>();
  for (const { named, who, quotes } of units) {
    if (!named || who!.key === speaker?.key) continue;
    others.set(who!.name, [...(others.get(who!.name) ?? []), ...quotes]);
  }
  return [...others]
    .map(([name, quotes]) => ({ name, quotes: quotes.sort(inOrder) }))
    .sort((a, b) => compare(a.name, b.name));
}

/** Who passed the words on, where no report has them from the speaker. */
function tellerOf(units: readonly Unit[]): string | null {
  if (units.some(({ quotes }) => quotes.some(({ through }) => through == null))) return null;
  return mostTold(units, ({ through }) => through?.name ?? null);
}

/** What most origins tell; null where two things are told equally often. */
function mostTold(units: readonly Unit[], tell: (quote: Quote) => string | null): string | null {
  const votes = new Map<string, Set<string>>();
  for (const { quotes, origin } of units) {
    for (const quote of quotes) {
      const told = tell(quote);
      if (told !== null) addVote(votes, told, origin);
    }
  }
  const [first, second] = [...votes].sort(([, a], [, b]) => b.size - a.size);
  return first === undefined || first[1].size === second?.[1].size ? null : first[0];
}

const idOf = (speaker: string, indirect: boolean, words: string): string =>
  `u${hashOf(`${speaker}\n${indirect ? 'told' : 'said'}\n${words}`)}`;

/** 53 bits of a text (the mixing of cyrb53), in base 36. */
function hashOf(text: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36);
}
