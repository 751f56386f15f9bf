import { haveInitials, isShortFor } from '../language/shortNames.ts';
import { checkInput } from './checkInput.ts';
import { type ClassifiedBlock, classifyParagraphs } from './classifyParagraphs.ts';
import { entryMarks } from './entryMarks.ts';
import { plainSpaces } from './plainSpaces.ts';
import { type Dateline, readDateline } from './readDateline.ts';
import { readFrontLines } from './readFrontLines.ts';
import type { Report, ReportInput, Sentence } from './report.ts';
import { splitParagraphs } from './splitParagraphs.ts';
import { splitSentences } from './splitSentences.ts';

/**
 * Reads one published article. The text is kept letter for letter and every offset refers to it;
 * what is not given (title, outlet, origin, url, published) is taken from the text where it says so.
 * Throws a ReportError (`problem`: 'empty-text', 'binary-text', 'too-long', 'bad-date') whose
 * message is one sentence for a person.
 */
export function readReport(input: ReportInput): Report {
  checkInput(input);
  const { id } = input;
  const text = plainSpaces(input.text);
  const blocks = classifyParagraphs(text, splitParagraphs(text), input.title);
  const front = readFrontLines(text, blocks);
  const opening = blocks.findIndex(({ kind }) => kind === 'prose');
  const dateline = opening < 0 ? null : readDateline(textOf(text, blocks[opening]!));
  const outlet = input.outlet ?? front.outlet ?? dateline?.agency ?? null;
  return {
    id,
    text: input.text,
    title: input.title ?? front.title,
    outlet,
    origin: originOf(input.origin ?? front.origin ?? dateline?.agency ?? null, outlet),
    url: input.url ?? front.url,
    published: input.published ?? front.published,
    updated: input.updated ?? null,
    dateline: dateline?.place || null,
    paragraphs: blocks.map(({ start, end, kind }) => ({ start, end, kind })),
    sentences: sentencesOf(text, blocks, opening, dateline),
  };
}

function sentencesOf(
  text: string,
  blocks: readonly ClassifiedBlock[],
  opening: number,
  dateline: Dateline | null,
): Sentence[] {
  const marks = entryMarks(text, blocks);
  return blocks.flatMap((block, paragraph) => {
    if (block.kind !== 'prose') return [];
    const ahead = paragraph === opening ? (dateline?.length ?? 0) : 0;
    const from = block.start + Math.max(ahead, marks[paragraph]!);
    // Not "...span" where so many are kept: Node 20 gives each object that is made so a shape of its own.
    return splitSentences(text, from, block.end).map(({ start, end }) => ({
      start,
      end,
      paragraph,
    }));
  });
}

function originOf(origin: string | null, outlet: string | null): string | null {
  return sameBody(outlet, origin) ? null : origin;
}

/** Equal names, or one short for the other ("AFP", "Agence France-Presse"). */
function sameBody(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  return (
    one.toLowerCase() === other.toLowerCase() ||
    [
      [one, other],
      [other, one],
    ].some(([short, full]) => haveInitials(short!, full!) || isShortFor(short!, full!))
  );
}

const textOf = (text: string, { start, end }: ClassifiedBlock) => text.slice(start, end);
