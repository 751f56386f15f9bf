import { conjunctions, isAdverb, prepositions, timeNames } from '../../language/functionWords.ts';
import { narrationBegins } from '../../language/narration.ts';
import { isPluralRole, isRole } from '../../language/roles.ts';
import { alsoNouns, speechVerb } from '../../language/speechVerbs.ts';
import { readWords, type Word } from '../../language/words.ts';
import { readDateline } from '../../report/readDateline.ts';
import type { ParagraphKind, Report, Span } from '../../report/report.ts';
import { splitSentences } from '../../report/splitSentences.ts';
import type { MarkedSpan } from '../marks/markedSpan.ts';
import type { Frame, Token } from './frame.ts';
import { isNameShaped } from './nameShape.ts';
import { withNamesOfMonths } from './namesOfMonths.ts';
import { isNickname } from './nickname.ts';
import { isVerbHere } from './verbHere.ts';

export type { Frame, Token } from './frame.ts';

/** The frames of all paragraphs that somebody may be quoted in, in order. */
export function readFrames(
  report: Report,
  paragraphs: Report['paragraphs'],
  spans: readonly MarkedSpan[],
): Frame[] {
  const { text } = report;
  const outers = spans.map(({ outerStart, outerEnd }) => ({ start: outerStart, end: outerEnd }));
  const opening = openingOf(report);
  const frames: Frame[] = [];
  let first = 0;
  paragraphs.forEach((paragraph, at) => {
    first = skipEnded(outers, first, outers.length, paragraph.start);
    let last = first;
    while (last < outers.length && outers[last]!.start < paragraph.end) last += 1;
    const from = frameStart(report, paragraph, spans[first], at === opening, at);
    let next = first;
    for (const sentence of splitSentences(text, from, paragraph.end, outers.slice(first, last))) {
      // Sentences stand in order: what ends before one is in none behind it.
      next = skipEnded(outers, next, last, sentence.start);
      const tokens = readTokens(text, sentence, spans, next, last);
      const before = frames.at(-1);
      if (tokens.length === 0) continue;
      if (tokens.length > LONGEST_FRAME) {
        frames.push(...cutFrame(tokens, at, paragraph.kind));
        continue;
      }
      if (before?.paragraph === at && goesOn(text, before, sentence)) {
        frames[frames.length - 1] = joinFrames(before, tokens, sentence);
      } else frames.push(toFrame(sentence, tokens, at, paragraph.kind));
    }
  });
  return withNamesOfMonths(withSurnames(frames));
}

/** The first of the spans `from` to `to` that does not end before a place, or `to`. */
function skipEnded(spans: readonly Span[], from: number, to: number, place: number): number {
  let at = from;
  while (at < to && spans[at]!.end <= place) at += 1;
  return at;
}

/** "Ridgely" begins a sentence: a surname, where the report has it within a sentence as well. */
function withSurnames(frames: readonly Frame[]): Frame[] {
  const surnames = new Set<string>();
  for (const { tokens } of frames) {
    tokens.forEach(({ name, lower }, i) => {
      if (i > 0 && name && lower.endsWith('ly')) surnames.add(lower);
    });
  }
  return frames.map((frame) => {
    const [first, ...rest] = frame.tokens;
    if (first?.capital !== true || first.name || !surnames.has(first.lower)) return frame;
    return { ...frame, tokens: [{ ...first, name: true }, ...rest] };
  });
}

/** A text without stops is read in pieces of so many tokens, so that time stays linear. */
const LONGEST_FRAME = 300;

function cutFrame(tokens: readonly Token[], paragraph: number, kind: ParagraphKind): Frame[] {
  const pieces: Frame[] = [];
  for (let i = 0; i < tokens.length; i += LONGEST_FRAME) {
    const own = tokens.slice(i, i + LONGEST_FRAME);
    pieces.push(toFrame({ start: own[0]!.start, end: own.at(-1)!.end }, own, paragraph, kind));
  }
  return pieces;
}

/** Behind the dateline, and behind a quotation that the paragraph before has begun. */
function frameStart(
  report: Report,
  paragraph: Span,
  span: MarkedSpan | undefined,
  opens: boolean,
  at: number,
): number {
  const begins = opens
    ? Math.max(paragraph.start, report.sentences[0]!.start)
    : paragraph.start + (at < MAY_BEGIN ? datelineLength(report.text, paragraph) : 0);
  const from = isLabelled(report.text, paragraph, span, begins) ? paragraph.start : begins;
  return span !== undefined && span.outerStart < from
    ? Math.min(span.outerEnd, paragraph.end)
    : from;
}

/** "MARSH: We sail": who speaks next in a transcript, though a dateline may look so. */
const isLabelled = (text: string, { start }: Span, span: MarkedSpan | undefined, begins: number) =>
  span?.outerStart === begins && /:\s*$/.test(text.slice(start, begins));

/** Among so many paragraphs the first of the copy may be: headline and summary stand before it. */
const MAY_BEGIN = 5;

function datelineLength(text: string, { start, end }: Span): number {
  const head = text.slice(start, Math.min(end, start + 160));
  if (!/[—–―]|--| - /.test(head)) return 0;
  const dateline = readDateline(head);
  if (dateline === null) return 0;
  const dashed = /[—–―-]\s+$/.test(text.slice(start, start + dateline.length));
  return dashed ? dateline.length : 0;
}

function toFrame(
  { start, end }: Span,
  tokens: readonly Token[],
  paragraph: number,
  kind: ParagraphKind,
): Frame {
  return { start, end, tokens, paragraph, kind, titleCase: isTitleCase(tokens, kind) };
}

/** The paragraph that the dateline stands in, among those read. */
function openingOf(report: Report): number {
  if (report.dateline === null || report.sentences.length === 0) return -1;
  const paragraph = report.sentences[0]!.paragraph;
  return report.paragraphs.slice(0, paragraph).filter(({ kind }) => kind !== 'boilerplate').length;
}

/** Letters: "Marsh said." behind a quotation that ends with a stop. */
const SHORT_ATTRIBUTION = 40;

/** “…?” Marsh asked. */
function goesOn(text: string, before: Frame, sentence: Span): boolean {
  const last = before.tokens.at(-1);
  if (last?.kind !== 'quote' || !narrationBegins(text, sentence.start)) return false;
  if (/[?!…]["'”’»]*$/.test(last.text)) return true;
  if (sentence.end - sentence.start >= SHORT_ATTRIBUTION) return false;
  const words = readWords(text, sentence.start, sentence.end);
  if (tellsMore(words) || isAttributed(before)) return false;
  return words.some(
    ({ lower }) => (speechVerb(lower) !== null && !alsoNouns.has(lower)) || lower === 'according',
  );
}

/** `Low said she was “tired.” Marsh laughed.`: what is attributed already needs no attribution behind its stop. */
const isAttributed = ({ tokens }: Frame): boolean =>
  tokens.some(
    ({ kind, lower }, i) =>
      kind === 'word' &&
      speechVerb(lower) === 'says' &&
      !alsoNouns.has(lower) &&
      isVerbHere(tokens, i),
  );

/** `Low called it “a lie.” Marsh said he was calm.`: a sentence that tells something itself is no attribution. */
function tellsMore(words: readonly Word[]): boolean {
  const verb = words.findIndex(({ lower }) =>
    /^(?:said|says|added|adds|insisted|urged|called|warned|vowed|denied|confirmed|announced)$/.test(
      lower,
    ),
  );
  const next = words[verb + 1];
  if (verb < 1 || next?.kind !== 'word' || next.capital) return false;
  const { lower } = next;
  return !(
    prepositions.has(lower) ||
    conjunctions.has(lower) ||
    isAdverb(lower) ||
    timeNames.has(lower) ||
    /^(?:later|earlier|last|this|while|when|after|before)$/.test(lower)
  );
}

function joinFrames(before: Frame, tokens: readonly Token[], sentence: Span): Frame {
  return { ...before, end: sentence.end, tokens: [...before.tokens, ...tokens] };
}

function readTokens(
  text: string,
  sentence: Span,
  spans: readonly MarkedSpan[],
  first: number,
  last: number,
): Token[] {
  const tokens: Token[] = [];
  let at = sentence.start;
  for (let i = first; i < last; i++) {
    const span = spans[i]!;
    if (span.outerEnd <= at || span.outerStart < sentence.start) continue;
    if (span.outerStart >= sentence.end) break;
    pushWords(tokens, text, at, span.outerStart);
    if (!isNickname(text, span, tokens.at(-1))) tokens.push(quoteToken(text, span, i));
    at = Math.max(at, span.outerEnd);
  }
  pushWords(tokens, text, at, sentence.end);
  return tokens;
}

function pushWords(tokens: Token[], text: string, from: number, to: number): void {
  if (from >= to) return;
  for (const word of readWords(text, from, to)) {
    const { start, end, text: shown, lower, kind, capital, possessive } = word;
    if (isOwnersOwn(text, word, tokens.at(-1))) {
      tokens.push({ ...tokens.pop()!, possessive: true });
      continue;
    }
    const name = isNameShaped(word, tokens.length === 0);
    tokens.push({ start, end, text: shown, lower, kind, capital, possessive, name, quote: -1 });
  }
}

const OWNED = /^(?:words|office|campaign|family|statement|remarks|comments|supporters|account)$/;

/** "Banuelos' husband": the mark behind a surname that ends in s. */
function isOwnersOwn(
  text: string,
  { start, end, text: mark }: Span & { text: string },
  owner: Token | undefined,
) {
  if (!/^['’]$/.test(mark) || owner?.name !== true || owner.end !== start) return false;
  const owned = /^\s(\p{Ll}+)/u.exec(text.slice(end, end + 30))?.[1] ?? '';
  return (
    owner.lower.endsWith('s') && !isPluralRole(owner.lower) && (isRole(owned) || OWNED.test(owned))
  );
}

function quoteToken(
  text: string,
  { start, end, outerStart, outerEnd }: MarkedSpan,
  quote: number,
): Token {
  const shown = text.slice(Math.max(start, end - 3), outerEnd);
  return {
    start: outerStart,
    end: outerEnd,
    text: shown,
    lower: '',
    kind: 'quote',
    capital: false,
    possessive: false,
    name: false,
    quote,
  };
}

/** A full stop, also within the marks that close the sentence. */
const ENDS_SENTENCE = /^\.$|[.!?…]["'”’»]+$/;

function isTitleCase(tokens: readonly Token[], kind: ParagraphKind): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  if (kind === 'prose' && ENDS_SENTENCE.test(tokens.at(-1)?.text ?? '')) return false;
  const fewest = kind === 'headline' || kind === 'related' ? 3 : 7;
  const capitals = words.filter(({ capital }) => capital).length;
  return words.length >= fewest && capitals > words.length * (fewest === 3 ? 0.7 : 0.85);
}
