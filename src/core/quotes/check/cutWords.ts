import { quotedWords } from '../utterances/quotedWords.ts';

/** A word of what was said, and how it stands in its sentence. */
export interface CutWord {
  readonly folded: string;
  readonly sentence: number;
  /** The sign between the word before and this one: `,`, `;`, `:` or a dash as `,`; else empty. */
  readonly edge: string;
  /** The sentence is a question. */
  readonly isQuestion: boolean;
  /** Above 0 within marks of its own: words that the speaker quotes. */
  readonly voice: number;
}

/** Words between marks within the words. */
const NESTED =
  /(“[^“”]{2,2000}”|(?<![\p{L}\p{N}])‘(?!\d0s)[^‘]{2,2000}?’(?![\p{L}\p{N}])|(?<=^|[\s,(])"[^"]{2,2000}"(?=$|[\s,.;!?)])|(?<=[\s,(])'[^']{2,2000}'(?=$|[\s,.;!?)]))/u;
const SENTENCE = /(?<=(?:[.!?]|[.!?] ?…)["”’»)]*)(?<!\.\.)\s+(?=[^\s…])|(?<=…)\s+(?=\p{Lu})/u;
/** A split quotation, or one that the outlet cut, goes on in the same sentence: "safe … for boats". */
const EDGE = /([,;:](?=\s|$)|\s*[—–]\s*|\s-\s|\s*(?:…|\.{3})\s+)/;

/** The words of a text with the edges of its clauses and sentences. */
export function readCutWords(text: string): CutWord[] {
  const words: CutWord[] = [];
  let sentence = 0;
  text.split(NESTED).forEach((segment, i) => {
    const voice = i % 2 === 1 ? i : 0;
    segment.split(SENTENCE).forEach((part, j) => {
      if (j > 0) sentence += 1;
      const isQuestion = /\?["”’»)\s]*$/.test(part);
      words.push(...wordsOf(part, sentence, isQuestion, voice));
    });
    if (/[.!?]["”’»)]*\s*$/.test(segment)) sentence += 1;
  });
  return words;
}

function wordsOf(part: string, sentence: number, isQuestion: boolean, voice: number): CutWord[] {
  let edge = '';
  const words: CutWord[] = [];
  part.split(EDGE).forEach((clause, i) => {
    if (i % 2 === 1) edge = /[—–…-]|\.\./.test(clause) ? ',' : clause.trim();
    else {
      for (const { folded } of quotedWords(clause)) {
        words.push({ folded, sentence, edge, isQuestion, voice });
        edge = '';
      }
    }
  });
  return words;
}
