import { ANY_WEEKDAY, WEEKDAY_IN_SMALL } from '../../language/days.ts';
import { spelledValue } from '../../language/numberWords.ts';
import { courtesyTitles, isRole } from '../../language/roles.ts';
import { isPastWord } from '../../language/verbForms.ts';
import { termsOf, wordsOf } from './terms.ts';

/** Who or what a clause is about: "Lena Sand, the girl who vanished from a campsite". */
export interface Phrase {
  /** What it is by its nouns ("girl", "strike"), in small letters; without names. */
  readonly heads: readonly string[];
  /** Its names, each word by word in small letters, without titles: "lena sand". */
  readonly names: readonly (readonly string[])[];
  /** How many, where it says so. */
  readonly count: number | null;
  /** "Another man", "one of the sailors", "part of the bridge": not the thing as it was told before. */
  readonly partial: boolean;
  /** Stems of all that it says, days apart. */
  readonly terms: readonly string[];
}

/** What may stand before it in its sentence: "Police said on Monday that", "…, but". */
const BEFORE_IT =
  /^.*(?:[;:“”"—–]|,? (?:said|says|say|confirmed|added|announced|reported|warned|stated|insisted|believes?|(?:told|tells) [^,]{1,30}?)(?:(?: late| early)? (?:on )?\p{Lu}\p{Ll}+day)?(?: that)?|, (?:and|but|while|as|because|since|where|when|although|though|after))(?= )/su;
/** "The coach had bad brakes and its driver | was freed": a clause of its own. */
export const ANOTHER_CLAUSE =
  /^.* (?:had|has|have|was|were|is|are) .* and (?=(?:its|his|her|their) )/su;
/** "A guard was let go on Thursday and | is no suspect": what else is told of it. */
const VERB_BEFORE = / (?:was|were|has been|have been|is|are|has|have) [^,]{3,60}? and$/u;
const TIE = /^(?:And|But|So|Now|Yet)(?: (?:as|while|when))? /u;
const ADJUNCT =
  /^(?:But|And|On|In|After|Late|By|At|Since|Before|During|As|While|Despite)\b[^,]*, /u;
const BODY_OF = /^(?:[Tt]he )?(?:lifeless )?(?:body|bodies|remains) of /u;

/** "Moor told reporters on Monday that she | would not resign": who says it of himself. */
const OF_HIMSELF =
  /^(?<who>(?:(?! (?:that|who|which) )[^;:“”"—–]){2,120}?),? (?:said|says|insisted|vowed|repeated|announced|added|(?:told|tells) [^,;]{1,40}?)(?:(?: late| early)? (?:on )?\p{Lu}\p{Ll}+day)?(?: that)? (?:he|she)$/u;

/** The phrase that a predicate behind this text is about. */
export const phraseBefore = (text: string): Phrase => {
  const clause = (OF_HIMSELF.exec(text.trim())?.groups?.who ?? text)
    .replace(BEFORE_IT, '')
    .replace(ANOTHER_CLAUSE, '')
    .trim()
    .replace(VERB_BEFORE, '')
    .replace(TIE, '')
    .replace(/,(?: who| which)?$/u, '');
  return readPhrase(clause.replace(ADJUNCT, '').replace(BODY_OF, ''));
};

const BEHIND = 90;
/** Where an object ends: when and why it was done says nothing of it. */
const ENDS =
  /[;:“”"]|(?<!(?<!\p{L})\p{Lu})\.|, (?!the |an? |(?:\d+-year-old )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*)+,)|(?<!\p{L})(?:(?:late |early )?on \p{Lu}\p{Ll}+day|after|when|because|while|as|before|following|since|during|early|late|yesterday|today)(?!\p{L})/u;

/** "Everything that | is going on": it only tells which one is meant. */
export const isRelative = (text: string): boolean =>
  /(?<!\p{L})(?:to|that|what|whose|where|(?<!, )(?:who|which))$/u.test(text.trimEnd());

/** The phrase that begins a text, as an object does: "the treasurer of the fund, who vanished". */
export const phraseAtHead = (text: string): Phrase =>
  readPhrase(text.slice(0, BEHIND).split(ENDS)[0]!.trim().replace(BODY_OF, ''));

/** What follows the noun of a phrase. */
const FOLLOWS =
  /^(?:of|who|whom|whose|which|that|in|at|on|between|near|outside|inside|with|from|for|against|by|after|before|over|under|to|as|since|during|behind|off|through|and|is|are|has|have)$/;
const PARTIAL =
  /^(?:(?:an?|the) )?(?:another|other|others|second|third|fourth|last|remaining|one|some|most|many|several|few|part|parts|half|two|three|\d+) of\b|^(?:the |an? )?(?:another|other|second|third|fourth|remaining|new|former)\b/iu;
/** "A third person": which one, only the number tells. */
const ONE_OF_THEM =
  /^(?:the |an? )?(?<ordinal>second|third|fourth|fifth|sixth) (?:person|man|woman|child|victim|patient)$/iu;
/** "The committee late Friday": a day is nobody's name. */
const DAYS = new RegExp(String.raw`\b${ANY_WEEKDAY}(?:['’]s)?\b`, 'gu');

function readPhrase(text: string): Phrase {
  const pieces = text.split(', ').map((piece) => coreOf(piece));
  const heads: string[] = [];
  const names: string[][] = [];
  for (const core of pieces) {
    for (const part of core.split(' and ')) {
      const name = nameOf(part);
      if (name.length > 0) names.push(name);
      else {
        const noun = /(?<!\p{L})(?:\d+-)?\p{Ll}[\p{L}-]*$/u.exec(part)?.[0];
        if (noun !== undefined && !ANYBODY.test(noun)) heads.push(noun);
        const ordinal = ONE_OF_THEM.exec(part)?.groups?.ordinal;
        if (ordinal !== undefined) heads.push(ordinal.toLowerCase());
      }
    }
  }
  return {
    heads,
    names,
    count: countOf(text),
    partial: PARTIAL.test(text) && !(names.length > 0),
    terms: termsOf(wordsOf(text.replace(DAYS, ' '))),
  };
}

/** Words that tell of nobody and nothing in particular. */
const ANYBODY =
  /^(?:i|we|you|he|she|it|they|me|us|him|her|them|this|that|these|those|who|which|what|there|the|no|an?|one|two|three|all|some|many|most|more|others?|both|several|hundreds|thousands|dozens|people|persons?|man|men|woman|women|children|residents|families|relatives|police|officers?|officials?|authorities|rescuers|everyone|everybody|somebody|someone|nobody|anyone|things?|states?|sides?|way|time|times|part|parts|question|questions|number|rest)$/;

/** The noun with what stands before it: "A gunman killed two guards" is about a gunman. */
function coreOf(piece: string): string {
  const words = piece.trim().split(' ');
  const stop = words.findIndex(
    (word, at) =>
      at > 0 &&
      ((FOLLOWS.test(word) && !(word === 'and' && /^\p{Lu}/u.test(words[at + 1] ?? ''))) ||
        (isPastWord(word) && (at > 1 || isName(words[0]!))) ||
        (at > 1 && word === 'missing')),
  );
  return words.slice(0, stop < 0 ? words.length : stop).join(' ');
}

/** "Venn told reporters", but "Three wounded men". */
const isName = (word: string): boolean =>
  /^(?!(?:An?|The|His|Her|Its|Their|Our|My|Some|All|Both|Many|Most|Several|Other|Another|No)$)\p{Lu}[\p{L}’'-]+$/u.test(
    word,
  ) && spelledValue(word.toLowerCase()) === null;

/** "mayor Otto Venn": otto venn; nothing where it does not end in a name. */
function nameOf(part: string): string[] {
  const run = /(?:\p{Lu}[\p{L}’'.-]*(?: |$))+$/u.exec(part)?.[0].trim() ?? '';
  const words = run === '' ? [] : run.toLowerCase().split(' ');
  const name = words.filter(
    (word) => !isRole(word) && !courtesyTitles.has(word) && !WEEKDAY_IN_SMALL.test(word),
  );
  return name.length === 1 && ANYBODY.test(name[0]!) ? [] : name;
}

function countOf(text: string): number | null {
  const word =
    /^(?:(?:All|The|the|all|Some|some|About|At least|of) )*(?<number>[\d,]+|\p{L}+)\b(?!-year)/u.exec(
      text,
    )?.groups?.number;
  if (word === undefined) return null;
  if (/^\d/.test(word)) return Number(word.replaceAll(',', ''));
  return spelledValue(word.toLowerCase()) ?? (/^an?$/i.test(word) ? 1 : null);
}
