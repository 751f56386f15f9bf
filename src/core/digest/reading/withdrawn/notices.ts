import { matchesOf } from '../../../language/matchesOf.ts';
import { isInside, quotedStretches } from '../quotedStretches.ts';
import { mistakenIn } from './mistaken.ts';
import {
  BEFORE,
  CLAUSE,
  CLAUSE_END,
  CORRECTING,
  DENIED,
  MAY_BE_NOTICE,
  NOT,
  NOT_AS,
  SAID,
  SHAPES,
  WRONG,
} from './noticeShapes.ts';

/** What a sentence tells as wrongly said, in its words. */
export interface Notice {
  /** "Two men had been arrested", "not resigned" without its "not", "ten". */
  readonly said: string;
  /** What else the sentence says. */
  readonly beside: string;
  /** The outlet speaks of its own report. */
  readonly own: boolean;
  /** The sentence tells nothing else. */
  readonly bare: boolean;
  /** It says that it was wrong; else only that it was said before, and something beside it has to tell otherwise. */
  readonly sure: boolean;
  /** Only a word or number of `beside` was wrong: "not ten as earlier reported". */
  readonly value: boolean;
}

/** What a sentence says was wrongly said. */
export function noticesIn(text: string): Notice[] {
  const mistaken = mistakenIn(text);
  if (mistaken !== null)
    return [{ said: mistaken, beside: text, own: false, bare: false, sure: true, value: false }];
  if (!MAY_BE_NOTICE.test(text)) return [];
  const { stretches } = quotedStretches(text);
  const value = NOT_AS.exec(text) ?? CORRECTING.exec(text);
  if (value !== null)
    return [
      {
        said: value.groups!.said!,
        beside: value.groups!.beside ?? text.slice(0, value.index),
        own: false,
        bare: false,
        sure: true,
        value: true,
      },
    ];
  const denied = DENIED.exec(text)?.groups?.said;
  if (denied !== undefined && NOT.test(denied))
    return [
      {
        said: denied.replace(NOT, ' '),
        beside: denied,
        own: false,
        bare: false,
        sure: true,
        value: false,
      },
    ];
  const found = SHAPES.flatMap(({ shape, own = false, bare = false, sure }) =>
    matchesOf(shape, text)
      .filter(({ index }) => !isInside(index, stretches))
      .map((match) => ({
        said: withoutSayer((match.groups!.said ?? match.groups!.also)!),
        beside: text.slice(0, match.index),
        own,
        bare: bare && !TELLS_BESIDE.test(text.slice(0, match.index)),
        sure,
        value: false,
      })),
  );
  return found.slice(0, 1);
}

/** "He has a broken leg, though police had first said" */
const TELLS_BESIDE = /[,;] /u;

/** "…, a spokeswoman said" is no part of what was wrong. */
const withoutSayer = (clause: string): string =>
  clause
    .replace(/, [^,]{2,60} (?:said|says|added)(?: [^,]{0,30})?$/u, '')
    .replace(/, (?:\p{Ll}+ing|and|but|while|after|before|as|because|which) .*$/u, '');

const TAKEN_BACK = new RegExp(
  `^(?:That|This|The (?:report|statement|claim|announcement|alert|account)) (?:was|proved|proved to be|turned out to be)(?: \\p{Ll}+ly)? ${WRONG}(?!\\p{L})`,
  'u',
);
/** Whether a sentence may say, or take up, that something was wrong: told without reading its report closely. */
export const mayNotice = (text: string): boolean =>
  TAKEN_BACK.test(text) || mistakenIn(text) !== null || noticesIn(text).length > 0;

const SAYS_THAT = new RegExp(
  `(?<!\\p{L})(?:${SAID}|reports|says)(?: (?:on )?\\p{Lu}\\p{Ll}+day)?(?: ${BEFORE})?(?: that)? (?<said>${CLAUSE})${CLAUSE_END}`,
  'u',
);

/** "Police had said that a bomb was found. That was wrong": what the first of two sentences says, where the second takes it back. */
export function takenBackIn(text: string, next: string): Notice | null {
  const said = TAKEN_BACK.test(next) ? SAYS_THAT.exec(text)?.groups?.said : undefined;
  return said === undefined
    ? null
    : { said, beside: '', own: false, bare: true, sure: true, value: false };
}
