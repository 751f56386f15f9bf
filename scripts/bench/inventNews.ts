import type { Quote } from '../../src/core/index.ts';
import type { Arrival } from '../../src/store/library/draft.ts';
import { inventDraft } from './inventDraft.ts';
import { inventQuote } from './inventQuote.ts';

/** Of some 25 reports each; a story has a word of its own that a topic can ask for. */
const STORIES = 4_000;

export const storyWord = (story: number): string => `quay${story}x`;

/**
 * A news article of about 350 words in sentences, with five quotes; the same at every run. The
 * articles of a story tell much the same, with other figures.
 */
export function inventNews(at: number, sourceId: string): Arrival {
  const story = at % STORIES;
  const word = storyWord(story);
  const paragraphs: string[] = [];
  const quotes: Quote[] = [];
  let length = 0;
  for (let part = 0; part < 5; part++) {
    const said = `Nobody at ${word} lost part ${part}, and nobody won ${at % 7} of it`;
    const speaker = `Ann Marsh${'abcde'[part]}`;
    const begin = `The pilots of ${word} went back to work on ${part + 1} May after ${10 + (at % 9)} days of strike, the harbour master said. “`;
    const rest = `” ${speaker} told reporters. The ferry works in basin ${part} of ${word} began in spring ${2000 + (story % 20)} and cost ${story + part} million euros so far, the county said. Trains run once an hour meanwhile, and word${(at * 31 + part) % 30_000} buses take those who cannot wait for them.`;
    const start = length + begin.length;
    quotes.push(inventQuote(said, start, { name: speaker, cue: 'told', behind: 14, place: part }));
    const paragraph = `${begin}${said},${rest}`;
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  const draft = inventDraft(at, `Part ${at}: the pilots of ${word}`, paragraphs.join('\n\n'));
  return { sourceId, quotes, draft };
}
