import { isGivenName } from '../../../language/givenNames.ts';
import { bodyWords } from '../../../language/roles.ts';
import type { Quote } from '../../../quotes/quote.ts';
import type { Line } from '../../reading/lines.ts';
import { quotedStretches } from '../../reading/quotedStretches.ts';
import type { Edit } from '../edits.ts';
import { escapePattern } from '../escapePattern.ts';
import { capitalised } from '../leaning/openings.ts';
import { findDemonstrative } from '../leaning/pointsBack.ts';
import type { KnownPeople } from './knowPeople.ts';
import { ownName } from './ownName.ts';

const FEWEST_WORDS = 8;
const MOST_WORDS = 45;

/** One quotation from the first letter to the last. */
const WHOLE = /^["“](?<inner>[^"“”]+)["”]\.?$/;
const SENTENCE = /^\p{Lu}.*(?<![.…])[.!]$/u;

/** "Jane Roe", "Jane de la Roe": "the lawyers", "NEW YORK" and a name alone say too little. */
const FULL_NAME = /^\p{Lu}[\p{L}.'’-]* (?:\p{L}[\p{L}.'’-]* )*\p{Lu}\p{Ll}[\p{L}.'’-]*$/u;

/** Words with which a speaker answers or goes on from what was said before. */
const GOES_ON =
  /^(?:But|And|So|Or|Yes|Yeah|No|Well|Because|Then|Now|Also|He|She|They|It|That|This|These|Those|There|Here|Which|Who|Him|Her|His|Their|Its|Not|Both|Neither|Such|Some|Again|Obviously|Sure|Right|Okay|OK|Thank|Thanks)\b/;
/** Somebody or something that only the sentences around it name. */
const LOOSE =
  /\b(?:he|she|him|his|her|hers|they|them|their|theirs|it|its|you|your|there|that|this|those|these)\b(?!['’]s (?:clear|why)\b)/i;
/** Before this word the quotation itself has named or told what is meant. */
const NAMED = /\p{Ll} \p{Lu}\p{Ll}|\b(?:the|an?|our|my|every|all|no) \p{Ll}/u;

/**
 * `[Jane Roe:] “We have won the vote.”`: a sentence that is nothing but a quotation, with its
 * speaker's name in front, and what he or she is where the report tells it. Null where the speaker is
 * not certain (nobody is named beside the quotation, the words are second-hand or doubted), or where
 * the words lean on others around them.
 *
 * `line` has its marks (see `restoreMarks`); `quotes` are those that it has words of, `named` tells
 * whether somebody is named or pointed at beside a quotation, `people` who they are and what they are called.
 */
export function nameQuotation(
  line: Line,
  quotes: readonly Quote[],
  named: (quotation: Quote) => boolean,
  people: Pick<KnownPeople, 'roleOf' | 'shortOf'>,
): Edit[] | null {
  const inner = WHOLE.exec(line.text)?.groups?.inner;
  const [quote] = quotes;
  if (inner === undefined || quote === undefined || quotes.length > 1) return null;
  const name = ownName(quote.speaker);
  if (
    name === null ||
    !FULL_NAME.test(name) ||
    isBody(name) ||
    quote.through ||
    quote.doubt ||
    !named(quote)
  )
    return null;
  if (line.length < FEWEST_WORDS || line.length > MOST_WORDS || !SENTENCE.test(inner)) return null;
  if (leansOnOthers(line, inner) || namesItself(name, quote.text)) return null;
  const told = `[${people.shortOf(name)}:] `;
  const shown = capitalised((people.roleOf(name) ?? name).replace(/,$/, ''));
  const withoutRole = `[${name}:] `;
  return [{ start: 0, end: 0, text: `[${shown}:] `, introduces: name, told, withoutRole }];
}

/** "I don't think that's what Katie wants": nobody speaks so of herself; "I, Katie Reed," she may say. */
const namesItself = (name: string, inner: string): boolean =>
  name
    .split(' ')
    .filter((word) => word.length > 2)
    .some((word) =>
      new RegExp(`(?<!\\p{L}|I, |I am |I’m |I'm )${escapePattern(word)}(?!\\p{L})`, 'u').test(
        inner,
      ),
    );

/** "The Ostbrook Times" is no person's name, and its last word none to call anybody by. */
const isBody = (name: string): boolean => {
  const words = name.toLowerCase().split(' ');
  return bodyWords.has(words.at(-1)!) && !isGivenName(words[0]!);
};

function leansOnOthers(line: Line, inner: string): boolean {
  if (GOES_ON.test(inner) || findDemonstrative({ ...line, text: inner }) !== null) return true;
  const loose = LOOSE.exec(inner);
  return loose !== null && !NAMED.test(inner.slice(0, loose.index));
}

/** Whether a text is one quotation and nothing else. */
export const isQuotation = (text: string): boolean =>
  WHOLE.test(text) && quotedStretches(text).balanced;
