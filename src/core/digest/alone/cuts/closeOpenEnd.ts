import { stopAfter } from '../../../language/abbreviations.ts';
import { matchesOf } from '../../../language/matchesOf.ts';
import { isInside, quotedStretches } from '../../reading/quotedStretches.ts';
import { countWords } from '../../reading/terms.ts';
import type { Edit } from '../edits.ts';
import { onlyAdds } from './cutTail.ts';
import { tellsWhole } from './tellsWhole.ts';

/** A sentence that an outlet's excerpt may have broken off. */
export interface Closed {
  /** What is whole of it, with a stop. */
  readonly text: string;
  /** What takes the rest away from the sentence given; none where it is whole. */
  readonly edits: readonly Edit[];
}

/** Feeds and pages that give only the beginning of a report: "…", "...", "[…]". */
const BREAKS_OFF = /\s*(?:\[(?:…|\.{3})\]|\((?:…|\.{3})\)|…|\.{3,4})$/;
const STOPS = /[.!?]["”’)]*$/;

/** "When walking, running or …": the second of several. */
const DOING = /ing$/;
const STILL_DOING = /^, \p{Ll}+ing\b/u;

/** What is left is a whole sentence of news. */
const LEAST_LEFT = 10;

/** At a comma: these only add, whatever the outlet goes on to say behind them. */
const GOES_ON =
  /^, (?:including|following|when|while|after|before|as(?! (?:long|soon|if|far|though)))\b/;

/**
 * A sentence that ends in an ellipsis, without what is broken off: all behind its own full stop, or
 * behind the last comma where it could end and what follows only adds. The cut shows as "[…]". Null
 * where no end is certain ("Police say the man was…").
 */
export function closeOpenEnd(sentence: string): Closed | null {
  const broken = BREAKS_OFF.exec(sentence);
  if (broken === null) return { text: sentence, edits: [] };
  // "The court agreed....": a full stop and three dots.
  const stop = /^\.{4}$/.test(broken[0]) ? '.' : '';
  const before = `${sentence.slice(0, broken.index)}${stop}`;
  if (STOPS.test(before) && !endsInShort(before)) return cutFrom(before.length, sentence, before);
  const end = lastEnd(sentence.slice(0, broken.index));
  return end === null ? null : cutFrom(end, sentence, `${sentence.slice(0, end)}.`);
}

const cutFrom = (start: number, sentence: string, text: string): Closed => ({
  text,
  edits: [{ start, end: sentence.length, text: ' […]' }],
});

/** "… by Judges James C.", "… the U.S.": what looks like a stop is none. */
function endsInShort(before: string): boolean {
  const word = /([\p{L}\p{N}.]+)\.["”’)]*$/u.exec(before)?.[1];
  return word !== undefined && stopAfter(word) !== 'ends';
}

/** The last comma at which the sentence may end. */
function lastEnd(broken: string): number | null {
  const { stretches } = quotedStretches(broken);
  const commas = matchesOf(/(?<=[\p{L}\p{N}”"’)]), (?=\p{L})/gu, broken).map(({ index }) => index);
  return commas.findLast((at) => !isInside(at, stretches) && canEnd(broken, at)) ?? null;
}

function canEnd(broken: string, at: number): boolean {
  const [kept, tail] = [broken.slice(0, at), broken.slice(at)];
  return (
    (onlyAdds(`${tail}.`) || GOES_ON.test(tail)) &&
    countWords(kept) >= LEAST_LEFT &&
    quotedStretches(kept).balanced &&
    kept.split('(').length === kept.split(')').length &&
    !(DOING.test(kept) && STILL_DOING.test(tail)) &&
    tellsWhole(kept)
  );
}
