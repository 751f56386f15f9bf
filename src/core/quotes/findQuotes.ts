import { findForeign } from '../language/foreign.ts';
import { plainSpaces } from '../report/plainSpaces.ts';
import type { Report } from '../report/report.ts';
import { readFrames } from './frames/readFrames.ts';
import { findSpans } from './marks/findSpans.ts';
import { foreignQuotes } from './marks/foreignQuotes.ts';
import type { Quote } from './quote.ts';
import { createResolver } from './speakers/mentions/resolveSpeakers.ts';
import { type Found, nameNobody, nameSpeakers } from './speakers/nameSpeakers.ts';
import { findInterviewee } from './speakers/nearby/interviewee.ts';
import { learnSex } from './speakers/people/learnSex.ts';
import { readPeople } from './speakers/people/people.ts';
import type { Spoken } from './spoken.ts';
import { findIndirect } from './told/findIndirect.ts';
import { toQuotes } from './toQuotes.ts';

/**
 * All words that the report says somebody spoke or wrote, in the order of the text. Words between
 * marks that are nobody's (scare quotes, titles) are left out; quotes overlap only where an
 * indirect one has words between marks in it. In another language than English no speaker is named
 * and nothing is told without marks. A report in, quotes out; never throws.
 */
export function findQuotes(written: Report): Quote[] {
  const report = { ...written, text: plainSpaces(written.text) };
  const paragraphs = report.paragraphs.filter(({ kind }) => kind !== 'boilerplate');
  const spans = findSpans(report.text, paragraphs);
  const frames = readFrames(report, paragraphs, spans);
  const people = readPeople(frames);
  learnSex(frames, people);
  const resolver = createResolver(frames, people);
  const interviewee = once(() => findInterviewee(frames, spans, people));
  const foreign = findForeign(report.text, paragraphs);
  const spoken: Found[] = [];
  const told: Spoken[] = [];
  frames.forEach((frame, at) => {
    if (foreign[frame.paragraph] === true) {
      const tokens = foreignQuotes(report.text, frame, spans);
      spoken.push(...nameNobody(frame, at, tokens, spans, spoken.length));
      return;
    }
    const before = spoken.length;
    nameSpeakers({ report, frames, spans, resolver, interviewee }, at, spoken);
    const next = (told.at(-1)?.quotation ?? 0) - 1;
    const indirect = findIndirect(frame, at, spoken.slice(before), resolver, next);
    told.push(...indirect);
    // Whoever is told to leave is as likely to speak next as whoever tells him.
    const stated = indirect.filter(({ act }) => act === null);
    const teller = spoken.length === before ? stated.at(-1)?.who : null;
    if (teller != null) resolver.spoke(at, teller);
    resolver.subjectOf(at);
  });
  return toQuotes(report, written.text, frames, [...spoken, ...told], resolver);
}

/** Reads what most reports need not read, and no more than once. */
function once<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}
