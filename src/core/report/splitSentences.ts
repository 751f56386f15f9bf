import { goesWithNumber, sentenceOpeners, stopAfter } from '../language/abbreviations.ts';
import { beginsBehind } from './beginsBehind.ts';
import { hasPictograms, pictogramsAhead } from './pictograms.ts';
import type { Span } from './report.ts';

/** A quotation of whole sentences: what stands behind "B.C." begins one of its own. */
const QUOTED = /^\s+["“]\p{Lu}[^"“”]*[.,!?…]+["”]/u;
const STOP = /[.!?…]+/g;
/** Marks may stand as the page's source has them: "&rdquo;". */
const CLOSER = String.raw`(?:['"”’»›)\]]|&(?:rdquo|rsquo|quot|raquo|#34|#39|#187|#8217|#8221);)`;
const CLOSERS = new RegExp(`^${CLOSER}+`);
const CLOSING_AND_SPACE = new RegExp(`^${CLOSER}*\\s+`);
/** "late Wednesday.Officials believe": paragraphs that lost the white space between them; no "Ancestry.Com". */
const GLUED =
  /^(?!(?:Com|Org|Net|Gov|Edu|Info|Io|Js|Co|Tv|Ai|Uk)(?!\p{L}))\p{Lu}\p{Ll}+(?=[\s,’'])/u;
/** "195 km/h." is no initial. */
const RATE = /\p{L}\/\p{L}$/u;
/** "“Who says?” Kroll asked again": what begins with a quotation goes on to who spoke. */
const ASKED =
  /^(?:\p{Lu}[\p{L}.’'-]+ ){1,4}(?:asked|asks|said|says|wondered|shouted|yelled|cried|replied|wrote|added|tweeted|exclaimed|joked|quipped)(?!\p{L})/u;
const OPENS_QUOTED = /["“]/u;
const WORD_BEFORE = /\p{Ll}{3}$/u;

/**
 * The sentences of `text.slice(from, to)`, without white space around them. A stop inside a
 * `kept` span (words between quotation marks) ends no sentence unless it closes the span.
 */
export function splitSentences(
  text: string,
  from: number,
  to: number,
  kept: readonly Span[] = [],
): Span[] {
  const body = text.slice(from, to);
  const pictured = hasPictograms(body);
  const sentences: Span[] = [];
  let start = 0;
  for (const stop of body.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (end <= start) continue;
    if (opensGlued(body, stop.index, kept, from + end)) {
      if (isInside(kept, from + end)) continue;
      sentences.push({ start: from + start, end: from + end });
      start = end;
      continue;
    }
    const closers = CLOSERS.exec(body.slice(end, end + 16))?.[0].length ?? 0;
    const behind = body.slice(end + closers, end + closers + 80);
    const pictograms = pictured ? pictogramsAhead(behind) : 0;
    const after =
      pictograms > 0
        ? `${body.slice(end, end + closers)} ${behind.slice(pictograms)}`
        : body.slice(end, end + 60);
    if (!endsSentence(body, start, stop.index, end, after)) continue;
    if (isInside(kept, from + end + closers)) continue;
    sentences.push({ start: from + start, end: from + end + closers });
    start = end + closers + (pictograms || /^\s*/.exec(behind)![0].length);
  }
  const rest = body.slice(start).trimEnd().length;
  if (rest > 0) sentences.push({ start: from + start, end: from + start + rest });
  return sentences;
}

/** In letters: how far back what stands before a stop is looked at; keeps the time linear. */
const LONGEST_LOOK = 200;

/** `after`: what stands behind the stop, as far as it matters, without emoji between. */
function endsSentence(
  body: string,
  start: number,
  stop: number,
  end: number,
  after: string,
): boolean {
  const gap = CLOSING_AND_SPACE.exec(after)?.[0];
  if (gap === undefined)
    return body[stop] === '.' && isGlued(body.slice(Math.max(0, stop - 3), stop), after);
  const next = after.slice(gap.length);
  if (!/^(?:[\p{Lu}\p{N}\p{Lo}"“‘'«„‹@#([*•]|&(?:ldquo|lsquo|quot|laquo|#\d+);)/u.test(next)) {
    return false;
  }
  if (body.charAt(stop) !== '.' || end - stop > 1)
    return !(ASKED.test(next) && OPENS_QUOTED.test(body.slice(start, start + 1)));
  if (RATE.test(body.slice(Math.max(0, stop - 4), stop))) return true;
  const word = /[\p{L}\p{N}.]+$/u.exec(body.slice(Math.max(0, stop - 24), stop))?.[0] ?? '';
  if (goesWithNumber(word) && !/^\p{N}/u.test(next)) return true;
  const says = stopAfter(word);
  if (says === 'ends') return true;
  if (says === 'never-ends') return false;
  const opener = /^["“‘'«]?(\p{L}+)/u.exec(next)?.[1]?.toLowerCase() ?? '';
  return (
    sentenceOpeners.has(opener) ||
    QUOTED.test(body.slice(end, end + 300)) ||
    beginsBehind(body.slice(Math.max(start, stop - LONGEST_LOOK), stop), next)
  );
}

/** `said Marsh.“We sail.”`: the next quotation begins right behind the stop; a straight mark may as well close one. */
function opensGlued(body: string, stop: number, kept: readonly Span[], at: number): boolean {
  if (body[stop] !== '.' || !WORD_BEFORE.test(body.slice(Math.max(0, stop - 3), stop)))
    return false;
  const next = body.slice(stop + 1, stop + 3);
  return /^[“«„]\p{Lu}/u.test(next) || (/^["‘']\p{Lu}/u.test(next) && startsAt(kept, at));
}

const isGlued = (before: string, after: string): boolean =>
  WORD_BEFORE.test(before) && GLUED.test(after);

function isInside(kept: readonly Span[], at: number): boolean {
  const span = kept[firstEndingFrom(kept, at)];
  return span !== undefined && span.start < at && at < span.end;
}

const startsAt = (kept: readonly Span[], at: number): boolean =>
  kept[firstEndingFrom(kept, at + 1)]?.start === at;

function firstEndingFrom(kept: readonly Span[], at: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (kept[middle]!.end < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
