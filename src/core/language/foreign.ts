import type { Span } from '../report/report.ts';
import { wordSet } from './wordSet.ts';

/** Words that stand in nearly every English sentence and are rare in other languages. */
const ENGLISH = wordSet(
  'the of and to that for with it are be this have from or not but what were when your there which she their will about then them these would has been who its than after could our did they you his her him if said says told i he at by',
);
/** The same for the commonest other languages in Latin letters; particles of names ("von", "de la") are left out. */
const OTHERS = wordSet(
  'und nicht wir ich ist das ein eine auf mit für dem sich auch es er sie dass wird haben nous vous je ne pas est une que qui dans sur avec ce cette il elle nie się jest że jak to nas och att det inte vi som ett oss för är het een niet voor wij zijn che non una sono più es por para con pero porque não uma em os com mas nós og ikke ikkje jeg bir bu için tidak kami dan',
);
/** Verbs that bring in speech there: each is as good as two words. */
const SAYING = wordSet(
  'sagte sagten sagt erklärte betonte dijo dijeron afirmó declaró aseguró déclaré affirmé expliqué dit disse afirmou detto dichiarato powiedział powiedziała dodał dodała sade säger tillade sagde zei řekl řekla dedi',
);

/** Letters of a paragraph that tell its language. */
const SAMPLE = 300;
/** Of so many words with none of the languages' own, English ones are missing for a reason. */
const MANY = 12;
/** Share of `ENGLISH` among the words: English paragraphs have 0.2 and more, others less than 0.05. */
const LEAST_ENGLISH = 0.06;

interface Count {
  readonly words: number;
  readonly english: number;
  readonly others: number;
  readonly otherLetters: number;
}

/** For each of the paragraphs, whether it is plainly not English; one too short to tell is as the text is. */
export function findForeign(text: string, paragraphs: readonly Span[]): boolean[] {
  const counts = paragraphs.map(({ start, end }) =>
    count(text.slice(start, Math.min(end, start + SAMPLE))),
  );
  const whole = isForeign(counts.reduce(add, NOTHING));
  return counts.map((own) => (tells(own) ? isForeign(own) : whole));
}

const NOTHING: Count = { words: 0, english: 0, others: 0, otherLetters: 0 };

const add = (a: Count, b: Count): Count => ({
  words: a.words + b.words,
  english: a.english + b.english,
  others: a.others + b.others,
  otherLetters: a.otherLetters + b.otherLetters,
});

function count(sample: string): Count {
  let [words, english, others, otherLetters] = [0, 0, 0, 0];
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    words += 1;
    if (ENGLISH.has(word)) english += 1;
    if (OTHERS.has(word)) others += 1;
    else if (SAYING.has(word)) others += 2;
    if (word > '\u036f' && !/^\p{Script=Latin}/u.test(word)) otherLetters += 1;
  }
  return { words, english, others, otherLetters };
}

const tells = ({ words, english, others, otherLetters }: Count): boolean =>
  english > 1 || others > 1 || otherLetters * 2 > words;

function isForeign({ words, english, others, otherLetters }: Count): boolean {
  if (otherLetters * 2 > words) return true;
  if (others > 1 && others > 2 * english) return true;
  return words >= MANY && others > 0 && english < words * LEAST_ENGLISH;
}
