import { isFunctionWord } from '../../language/functionWords.ts';
import { isRole, nationalityOf } from '../../language/roles.ts';
import { fitOfWord } from './fitOfName.ts';
import { foldWords } from './quotedWords.ts';

/** Offices as they are written for short, and one office under names for men and women. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  ceo: ['chief', 'executive'],
  cfo: ['chief', 'financial', 'officer'],
  coo: ['chief', 'operating', 'officer'],
  pm: ['prime', 'minister'],
  ag: ['attorney', 'general'],
  vp: ['vice', 'president'],
  spokesman: ['spokesperson'],
  spokeswoman: ['spokesperson'],
  chairman: ['chair'],
  chairwoman: ['chair'],
  chairperson: ['chair'],
};

const spelledOut = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => SHORT[word] ?? [word]);

/**
 * How well an office somebody asks for fits what reports call a speaker. Every word must be
 * one that a report calls the speaker by, and one of them an office.
 */
export function fitOfRole(asked: string, offices: readonly (readonly string[])[]): number {
  const words = spelledOut(foldWords(asked))
    .filter((word) => !isFunctionWord(word))
    .map((word) => nationalityOf.get(word) ?? word);
  if (words.length === 0) return 0;
  const fits = offices.map(spelledOut).map((roles) => {
    const own = words.map((word) => Math.max(0, ...roles.map((role) => fitOfWord(word, role))));
    const office = words.some((word) =>
      roles.some((role) => isRole(role) && fitOfWord(word, role) > 0),
    );
    return office && own.every((fit) => fit > 0)
      ? own.reduce((sum, fit) => sum + fit, 0) / own.length
      : 0;
  });
  return Math.max(0, ...fits);
}
