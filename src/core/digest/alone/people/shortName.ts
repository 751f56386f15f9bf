import { isFamilyNameFirst } from '../../../language/familyNames.ts';
import { isParticle, isPostNominal } from '../../../language/nameParticles.ts';

/** What somebody is called who has been named in full: "Putin", "van den Berg", "Kim" for Kim Jong Un. */
export function shortName(name: string): string {
  const words = name.split(' ');
  if (words.length > 2 && isFamilyNameFirst(words[0]!.toLowerCase())) return words[0]!;
  let end = words.length;
  while (end > 2 && (GENERATION.test(words[end - 1]!) || isPostNominal(words[end - 1]!))) end -= 1;
  let start = end - 1;
  while (start > 1 && isParticle(words[start - 1]!)) start -= 1;
  return words.slice(start, end).join(' ');
}

const GENERATION = /^(?:[JS]r\.?|I{1,3}|IV)$/;
