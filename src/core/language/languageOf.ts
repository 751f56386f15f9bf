import { wordSet } from './wordSet.ts';

/** The commonest small words of languages in Latin letters, as far as they tell them apart. */
const SMALL_WORDS: readonly (readonly [language: string, words: ReadonlySet<string>])[] = [
  [
    'en',
    wordSet(
      'the of and to that for with was is are on at by from has have had been were which said this their not but after who will would they its his he she it as be an',
    ),
  ],
  [
    'de',
    wordSet(
      'der die das und ist nicht ein eine einen einer dem den des mit auf für von zu im sich auch wird wurde sind als nach bei über sagte hat haben am aus um noch dass',
    ),
  ],
  [
    'fr',
    wordSet(
      'le la les des du et est une un dans pour que qui sur avec par au aux pas plus ce cette son ses a été sont selon ont il elle deux leur après ne se',
    ),
  ],
  [
    'es',
    wordSet(
      'el la los las del y es un una en que de por con para se su al lo como más pero fue sus han ha este está según tras también no',
    ),
  ],
  [
    'it',
    wordSet(
      'il lo la gli le di del della dei delle e è un una in che per con non si da al alla sono ha nel nella anche più come stato dopo questo',
    ),
  ],
  [
    'pt',
    wordSet(
      'o os as do da dos das e é um uma em no na que de por com para se não foi mais como ao à pelo pela são ou tem segundo após',
    ),
  ],
  [
    'nl',
    wordSet(
      'de het een en van in is dat op te voor met zijn niet aan er ook door naar bij worden werd hij ze om maar heeft uit over dan nog',
    ),
  ],
  [
    'sv',
    wordSet(
      'och att det som en är på av för med den till inte har om ett men var de vid från sig han hon efter kan nu också under',
    ),
  ],
  [
    'da',
    wordSet(
      'og at det som en er på af for med den til ikke har om et men var de ved fra sig han hun efter kan nu også under blev',
    ),
  ],
  [
    'pl',
    wordSet(
      'i w na z że się do nie jest to jak po za od o przez dla był była są oraz ale tym przed który która',
    ),
  ],
];

/** Of each small word the languages that have it, by their places in `SMALL_WORDS`. */
const LANGUAGES_OF = new Map<string, number[]>();
for (const [at, [, words]] of SMALL_WORDS.entries())
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), at]);

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['greek', /\p{Script=Greek}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['hebrew', /\p{Script=Hebrew}/gu],
  ['japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['korean', /\p{Script=Hangul}/gu],
  ['han', /\p{Script=Han}/gu],
  ['thai', /\p{Script=Thai}/gu],
  ['devanagari', /\p{Script=Devanagari}/gu],
];

/** Letters that tell the language of a text. */
const SAMPLE = 3000;
/** In so large a part of the letters a script tells it. */
const OF_SCRIPT = 0.2;
/** A language has so many of its small words in a text, and so large a part of all words. */
const LEAST = 2;
const LEAST_SHARE = 0.12;

/** Most texts have nothing of it, and their letters need not be counted. */
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

function scriptOf(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return SCRIPTS.find(([, shape]) => (sample.match(shape)?.length ?? 0) > OF_SCRIPT * letters)?.[0];
}

/** The language of a text, as far as its script and its small words tell it; null where they do not. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const script = OTHER_SCRIPT.test(sample) ? scriptOf(sample) : undefined;
  if (script !== undefined) return script;
  const words = sample.match(/\p{L}+/gu) ?? [];
  const counts = new Uint16Array(SMALL_WORDS.length);
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word);
    if (languages !== undefined) for (const at of languages) counts[at]! += 1;
  }
  const most = Math.max(...counts);
  const enough = Math.max(LEAST, LEAST_SHARE * words.length);
  return most >= enough ? SMALL_WORDS[counts.indexOf(most)]![0] : null;
}
