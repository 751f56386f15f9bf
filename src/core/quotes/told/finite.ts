import { auxiliaries } from '../../language/functionWords.ts';

/** Past tenses that do not end in "ed", and present forms, of the commonest verbs. */
const IRREGULAR = new Set(
  'went came took made got gave saw knew thought felt left kept held led met won lost ran began became brought bought built fell found grew heard hit let paid put read rose sent set sat spent stood spoke taught told understood wore wrote need want know think believe support remain make take get give come go feel look seem'.split(
    ' ',
  ),
);

/** Whether a word form may be the verb of a clause. */
export const looksFinite = (lower: string): boolean =>
  auxiliaries.has(lower) || IRREGULAR.has(lower) || (lower.length > 3 && endsAsVerb(lower));

function endsAsVerb(lower: string): boolean {
  const last = lower.charCodeAt(lower.length - 1);
  const before = lower.charCodeAt(lower.length - 2);
  return last === D ? before === E : last === S && before !== S;
}
const D = 100;
const E = 101;
const S = 115;

/** A plural looks like a verb of the present: only the surer forms count. */
export const isSurelyVerb = (lower: string): boolean =>
  looksFinite(lower) && (!lower.endsWith('s') || auxiliaries.has(lower));
