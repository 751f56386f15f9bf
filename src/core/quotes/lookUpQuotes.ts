import { isFunctionWord } from '../language/functionWords.ts';
import { isRole } from '../language/roles.ts';
import { wordFamily } from '../language/wordFamily.ts';
import { withoutMarkup } from './check/withoutMarkup.ts';
import type { Quote } from './quote.ts';
import type { QuoteQuery, Utterance } from './utterance.ts';
import { fitOfName, fitOfWord } from './utterances/fitOfName.ts';
import { fitOfRole } from './utterances/fitOfRole.ts';
import { fitsOutlet } from './utterances/fitsOutlet.ts';
import { foldWords } from './utterances/quotedWords.ts';

/** So large a part of the asked words must be found. */
const ENOUGH_WORDS = 0.6;

/**
 * The utterances that fit the question, best first: by how well the speaker's name and the words
 * fit (slips of the keyboard and inflections forgiven), then by how many reports carry them.
 */
export function lookUpQuotes(
  utterances: readonly Utterance[],
  { speaker: speakerAsked, words: wordsAsked, outlet, since, until }: QuoteQuery,
): Utterance[] {
  const [speaker, words] = [speakerAsked, wordsAsked].map(asSeen);
  const wanted = words === undefined ? [] : tellingWords(words);
  const phrase = words === undefined ? '' : foldWords(words).join(' ');
  const fitsOf = readNames(speaker ?? '', isAsked(speaker) ? officesOf(utterances) : new Map());
  const scored: { readonly utterance: Utterance; readonly score: number }[] = [];
  for (const utterance of utterances) {
    const bySpeaker = isAsked(speaker) ? fitOfSpeaker(utterance, fitsOf) : 1;
    const byWords = isAsked(words) ? fitOfWords(wanted, phrase, utterance) : 1;
    const carried = utterance.quotes.some(
      (quote) => fitsOutlet(quote, outlet) && fitsDays(quote, since, until),
    );
    if (bySpeaker > 0 && byWords > 0 && carried) {
      scored.push({ utterance, score: bySpeaker * byWords });
    }
  }
  return scored
    .sort(
      (a, b) =>
        b.score - a.score ||
        rank(b.utterance) - rank(a.utterance) ||
        inOrder(a.utterance, b.utterance),
    )
    .map(({ utterance }) => utterance);
}

/** What is asked for is often pasted from where it had markup. */
const asSeen = (asked: string | undefined): string | undefined =>
  asked === undefined ? undefined : withoutMarkup(asked);

/** What was published first; the id where that tells nothing, so that no order of the utterances does. */
function inOrder(a: Utterance, b: Utterance): number {
  const [one, other] = [a, b].map(({ id, quotes }) => [quotes[0]!.published ?? '9999', id]);
  return one!.join('\n') < other!.join('\n') ? -1 : 1;
}

const isAsked = (value: string | undefined): value is string =>
  value !== undefined && value.trim() !== '';

/** Less than a name: an office has had others. */
const BY_ROLE = 0.7;

/** How well a name fits, and how well its offices do; each name is read once. */
interface NameFits {
  readonly name: (name: string) => number;
  readonly office: (speaker: string) => number;
}

function readNames(asked: string, offices: Offices): NameFits {
  const remember = (measure: (name: string) => number) => {
    const known = new Map<string, number>();
    return (name: string): number => {
      const value = known.get(name) ?? measure(name);
      known.set(name, value);
      return value;
    };
  };
  return {
    name: remember((name) => fitOfName(asked, name)),
    office: remember((speaker) => fitOfRole(asked, offices.get(speaker) ?? [])),
  };
}

/** By any of the names that reports give, else by an office that a report gives ("press secretary"). */
function fitOfSpeaker({ speaker, quotes, otherSpeakers }: Utterance, fits: NameFits): number {
  let byName = fits.name(speaker ?? '');
  for (const { name } of otherSpeakers) byName = Math.max(byName, fits.name(name));
  for (const quote of quotes) byName = Math.max(byName, fits.name(quote.speaker?.name ?? ''));
  return byName > 0 ? byName : BY_ROLE * fits.office(speaker ?? '');
}

/** The words by which each report calls a speaker's office, by the speaker's name. */
type Offices = ReadonlyMap<string, readonly (readonly string[])[]>;

function officesOf(utterances: readonly Utterance[]): Offices {
  const offices = new Map<string, Map<string, readonly string[]>>();
  for (const { speaker, quotes } of utterances) {
    if (speaker === null) continue;
    const own = offices.get(speaker) ?? new Map<string, readonly string[]>();
    offices.set(speaker, own);
    for (const { roles } of quotes) if (roles?.some(isRole)) own.set(roles.join(' '), roles);
  }
  return new Map([...offices].map(([speaker, own]) => [speaker, [...own.values()]]));
}

/** More words tell nothing more, and each is looked for in every wording. */
const MOST_ASKED = 60;

function tellingWords(words: string): string[] {
  const all = foldWords(words);
  const telling = all.filter((word) => !isFunctionWord(word));
  return [...new Set(telling.length > 0 ? telling : all)].slice(0, MOST_ASKED);
}

/** Spoken words before told ones, then what most reports carry. */
function rank({ quotes }: Utterance): number {
  const spoken = quotes[0]!.kind === 'indirect' ? 0 : 1000;
  return spoken + new Set(quotes.map(({ reportId }) => reportId)).size;
}

/** 1 for all words, more where they stand together, 0 where too few are found. */
function fitOfWords(wanted: readonly string[], phrase: string, { variants }: Utterance): number {
  let best = 0;
  for (const { text } of variants) {
    const words = foldWords(text);
    const forms = new Set(
      [...words, ...partsOf(text)].flatMap((word) => [word, ...familyOf(word)]),
    );
    const fits = wanted.map((word) => fitInText(word, forms));
    const found = fits.filter((fit) => fit > 0).length / Math.max(1, fits.length);
    if (found < ENOUGH_WORDS) continue;
    const together = ` ${words.join(' ')} `.includes(` ${phrase} `) ? 0.5 : 0;
    best = Math.max(
      best,
      fits.reduce((sum, fit) => sum + fit, 0) / Math.max(1, fits.length) + together,
    );
  }
  return best;
}

const families = new Map<string, readonly string[]>();
/** Words of the language are few; a flood of invented ones must not fill the memory. */
const MOST_KEPT = 20_000;

function familyOf(word: string): readonly string[] {
  const known = families.get(word);
  if (known !== undefined) return known;
  const family = wordFamily(word);
  if (families.size < MOST_KEPT) families.set(word, family);
  return family;
}

/** "well" and "intentioned" of "well-intentioned" */
const partsOf = (text: string): string[] =>
  /\p{L}[-‐‑]\p{L}/u.test(text) ? foldWords(text.replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, ' ')) : [];

function fitInText(word: string, forms: ReadonlySet<string>): number {
  if (forms.has(word)) return 1;
  if (familyOf(word).some((form) => forms.has(form))) return 0.9;
  let best = 0;
  for (const form of forms) {
    if (form[0] === word[0]) best = Math.max(best, fitOfWord(word, form) * 0.9);
  }
  return best;
}

/** By the day it was published, or the day it was said where that is all that is known. */
function fitsDays(
  { published, said }: Quote,
  since: string | undefined,
  until: string | undefined,
): boolean {
  if (since === undefined && until === undefined) return true;
  const day = (published ?? said)?.slice(0, 10);
  if (day === undefined) return false;
  return (
    (since === undefined || day >= since.slice(0, 10)) &&
    (until === undefined || day <= until.slice(0, 10))
  );
}
