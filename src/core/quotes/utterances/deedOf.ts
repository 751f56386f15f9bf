import { actVerb } from '../../language/actVerbs.ts';

/**
 * What the verb of a told act does, as far as two reports may tell one act with two verbs: "urged"
 * and "called on" are one, "praised" and "criticised" are not, nor "admitted" and "denied".
 */
export function deedOf(act: string): string {
  const word = /^\p{L}+/u.exec(act.toLowerCase())?.[0] ?? act;
  const verb = actVerb(word);
  if (verb === null) return word;
  return verb.act === 'judges' || verb.act === 'states' ? verb.lemma : verb.act;
}
