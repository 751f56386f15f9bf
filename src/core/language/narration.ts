import { auxiliaries, isAdverb, subjectPronouns } from './functionWords.ts';
import { isRole } from './roles.ts';
import { isPhrasalSpeech, speechVerb } from './speechVerbs.ts';
import { readWords } from './words.ts';

/** Letters that are looked at on either side of a place: enough for a name with titles and a verb. */
const REACH = 90;
const CUE_REACH = 40;

/** Whether the text from `at` on begins as a narrator's attribution: "Putin said", "said the aide", "he did not say". */
export function narrationBegins(text: string, at: number): boolean {
  if (!/^\s*\p{L}/u.test(text.slice(at, at + 4))) return false;
  const words = readWords(text, at, Math.min(text.length, at + REACH)).slice(0, 8);
  const says = (at: number) =>
    speechVerb(words[at]!.lower) === 'says' ||
    isPhrasalSpeech(words[at]!.lower, words[at + 1]?.lower ?? '');
  const first = words.findIndex((_, at) => says(at));
  const verb = words.findIndex(({ lower }, at) => auxiliaries.has(lower) || says(at));
  if (first === 0) return !words[0]!.capital;
  if (verb < 1) return false;
  const subject = words.slice(0, verb);
  if (first < 0 || first > verb + 3) return false;
  return subject.every(
    ({ lower, capital, kind }, i) =>
      kind === 'word' &&
      ((capital && !(i === 0 && ['i', 'we', 'you'].includes(lower))) ||
        isRole(lower) ||
        isAdverb(lower) ||
        lower === 'the' ||
        (subjectPronouns.has(lower) && !['i', 'we', 'you'].includes(lower))),
  );
}

/** Whether the text up to `at` ends as what brings a quotation in: "Putin said: ", "she asked, ". */
export function cueEnds(text: string, at: number): boolean {
  let end = at;
  while (end > 0 && end > at - 4 && /\s/.test(text.charAt(end - 1))) end -= 1;
  const mark = text.charAt(end - 1);
  if (mark === ':') return true;
  if (mark !== ',') return false;
  return readWords(text, Math.max(0, end - CUE_REACH), end)
    .slice(-5)
    .some(({ lower }) => speechVerb(lower) === 'says');
}
