import type { Report } from '../../report/report.ts';
import type { Quote } from '../quote.ts';
import { foldWords } from '../utterances/quotedWords.ts';
import type { Caution } from '../verdict.ts';
import { limitsAsPart } from './restrictions.ts';
import { isClauseLike, isTakenBack, saysOtherwise, turnsClause } from './turningWords.ts';
import { isNegation } from './turnsSense.ts';

/** The speaker's own verb takes the words back: "denied that “…”", "doubts that “…”". */
const TAKES_BACK =
  /^(?:den(?:y|ies|ied|ying)|doubt|disput|reject|refut|dismiss|mock|ridicul|question|challeng|debunk|scoff|contradict|disavow|wonder|condemn|criticis|criticiz|attack|warn(?:s|ed|ing)? against)/;
/** "she believes that": the narrator's way of saying that she says so. */
const FRAME =
  /(?:^| )(?:he|she|they|it) (?:(?:also|really|still|firmly|strongly) )?(?:believes?|thinks?|knows?|feels?|hopes?|expects?|says?|said)(?: that)?$/;

/** Said in jest: the words were spoken, and not meant. */
const IN_JEST =
  /\b(?:jok(?:es?|ed|ing|ingly)|quip(?:s|ped)|deadpan(?:s|ned)|kidd(?:ed|ing)|teas(?:es?|ed)|sarcas\w+|ironically|mockingly|tongue in cheek|in jest)\b/i;
/** The speaker has the words from somebody: "…, quoting Churchill", "reading from a letter". */
const BORROWED =
  /\b(?:quoting|citing|reciting|paraphrasing|echoing|repeating|parroting|imitating|impersonating|mimicking|borrowing|reading (?:out|aloud|from)|in the words of)\b/i;
/** What stands behind the attribution is read so far. */
const ATTRIBUTION = 120;

/** What the narrator says around the attribution of how the words were meant, and whose they are. */
export function saysHowMeant(quote: Quote, { text, sentences }: Report): Caution[] {
  const { cue } = quote;
  if (cue === null || quote.kind === 'indirect') return [];
  const end =
    sentences.find((own) => own.start <= cue.start && cue.start < own.end)?.end ?? cue.end;
  const isBehind = cue.start >= quote.end;
  const to = isBehind ? Math.min(end, cue.end + ATTRIBUTION) : quote.start;
  const around = text.slice(Math.max(0, cue.start - (isBehind ? 0 : 20)), Math.max(cue.end, to));
  const narrated = around.split(/[“”"«»]/u)[0]!;
  return [
    ...(BORROWED.test(narrated) ? (['other-voice'] as const) : []),
    ...(IN_JEST.test(narrated) ? (['sense-turned'] as const) : []),
  ];
}

/** Narrators' sentences are read no further than this to either side. */
const REACH = 400;

/**
 * Whether the narrator's own words in the sentence around the marks turn what stands between them:
 * "denied that “…”", "said it was not “…”", "said that “…” was a lie", "“…” if it snows".
 */
export function turnsInNarration(quote: Quote, { text, sentences }: Report): boolean {
  if (quote.kind === 'indirect') return false;
  const sentence = sentences.find(({ start, end }) => start <= quote.start && quote.start < end);
  if (sentence === undefined) return false;
  const isWhole = isClauseLike(foldWords(quote.text));
  return turnsBefore(quote, text, sentence.start, isWhole) || turnsBehind(quote, text, isWhole);
}

function turnsBefore(quote: Quote, text: string, floor: number, isWhole: boolean): boolean {
  const { start, cue } = quote;
  const isBefore = cue !== null && cue.start >= floor && cue.end <= start;
  const from = Math.max(isBefore ? cue.end : floor, start - REACH);
  const lead = text.slice(from, start).replace(/[\s"“”„«»‘’']+$/u, '');
  if (/[,:;.!?–—-]$/.test(lead)) return false;
  const words = foldWords(lead);
  const own = words.join(' ').replace(FRAME, '').split(' ');
  if (isBefore && TAKES_BACK.test(cue.text.toLowerCase()) && own.includes('that')) return true;
  return isWhole ? turnsClause(own) : own.some(isNegation);
}

function turnsBehind(quote: Quote, text: string, isWhole: boolean): boolean {
  if (/[.!?,;…]\s*$/.test(quote.text)) return false;
  const behind = text.slice(quote.end, quote.end + REACH);
  const mark = /^[\s"“”«»‘’']*/u.exec(behind)![0].length;
  const rest = /^[^.!?;:,—–“”"]*/u.exec(behind.slice(mark))![0];
  const words = foldWords(rest);
  if (isTakenBack(words)) return true;
  return isWhole && (words.slice(0, 3).some(saysOtherwise) || limitsAsPart(words));
}
