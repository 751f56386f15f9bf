import { kindOfBody } from '../../../language/bodies.ts';
import { prepositions } from '../../../language/functionWords.ts';
import { isGivenName } from '../../../language/givenNames.ts';
import { speechVerb } from '../../../language/speechVerbs.ts';
import type { Token } from '../../frames/readFrames.ts';
import type { NameHere } from '../people/names.ts';

/** So many words tell what a body is. */
const LONGEST_KIND = 6;

/** "Friends of the Bay, an advocacy group,": what kind of body it is. */
export function kindBehind(tokens: readonly Token[], { to, title }: NameHere): string | null {
  if (title.length > 0 || tokens[to]?.text !== ',') return null;
  if (!/^an?$/.test(tokens[to + 1]?.lower ?? '')) return null;
  let end = to + 2;
  while (end < to + LONGEST_KIND && tokens[end]?.kind === 'word' && !isEndOfKind(tokens[end]!))
    end += 1;
  const noun = tokens[end - 1]?.lower ?? '';
  return kindOfBody(noun) === null ? null : noun;
}

const isEndOfKind = ({ lower }: Token): boolean =>
  prepositions.has(lower) || /^(?:that|which|who)$/.test(lower);

/** "Bilal, 14, has", "14-year-old Bilal has" */
export const isAged = (tokens: readonly Token[], { from, to }: NameHere): boolean =>
  /^\d{1,3}-year-old$/.test(tokens[from - 1]?.lower ?? '') ||
  (tokens[to]?.text === ',' &&
    /^[1-9]\d?$/.test(tokens[to + 1]?.text ?? '') &&
    /^[,.]$/.test(tokens[to + 2]?.text ?? '.'));

/** "Marsh and her husband": she is his wife, which "his wife" may mean further on. */
export function spouseOf(tokens: readonly Token[], { to }: NameHere): string[] {
  const own = tokens[to - 1]!.possessive ? to : to + 2;
  if (own !== to && !/^and (?:his|her)$/.test(`${tokens[to]?.lower} ${tokens[to + 1]?.lower}`))
    return [];
  const spouse = tokens[own]?.lower;
  return spouse === 'husband' ? ['wife'] : spouse === 'wife' ? ['husband'] : [];
}

/** "Ada Marsh, R-La.," "Ben Low (D-Ohio)": of which party somebody is. */
export function campBehind(tokens: readonly Token[], { to }: NameHere): string[] {
  if (!/^[,(]$/.test(tokens[to]?.text ?? '')) return [];
  const camp = /^([rd])-\p{L}/u.exec(tokens[to + 1]?.lower ?? '')?.[1];
  return camp === undefined ? [] : [camp === 'r' ? 'republican' : 'democrat'];
}

/** Kinds of bodies before a name, but for those that people are as well: "the publisher Moor", "developer Falk". */
const KIND_BEFORE =
  /^(?:group|organi[sz]ation|nonprofit|charity|company|firm|airline|bank|retailer|automaker|carmaker|manufacturer|startup|corporation|chain|utility|railway|railroad|insurer|grocer|drugmaker|chipmaker|telecom|conglomerate|agency|ministry)$/;

/** "The hospital group Norvik", "airline Norvik": one word, and no given name. */
const isOfKind = (tokens: readonly Token[], { from, words, title }: NameHere): boolean =>
  words.length === 1 &&
  title.length === 0 &&
  !isGivenName(words[0]!) &&
  tokens[from - 1]?.kind === 'word' &&
  !tokens[from - 1]!.possessive &&
  KIND_BEFORE.test(tokens[from - 1]!.lower);

/** Stands where a place does, behind the kind of body that it is, or as an outlet: "Politico reported that", "Axios first reported"; one word, and no given name. */
export const isNoPersons = (tokens: readonly Token[], here: NameHere): boolean => {
  const { to, words, title, afterPlace } = here;
  return (
    afterPlace ||
    isOfKind(tokens, here) ||
    (words.length === 1 &&
      title.length === 0 &&
      !isGivenName(words[0]!) &&
      tokens[tokens[to]?.lower === 'first' ? to + 1 : to]?.lower === 'reported')
  );
};

/** "Velmova said she regretted": a body, and whoever tells of another, does not know what she feels. */
export function saysOwnMind(tokens: readonly Token[], { to, words }: NameHere): boolean {
  if (words.length > 1 || speechVerb(tokens[to]?.lower ?? '') !== 'says') return false;
  const next = tokens[to + 1]?.lower === 'that' ? to + 2 : to + 1;
  return /^s?he$/.test(tokens[next]?.lower ?? '') && FEELS.test(tokens[next + 1]?.lower ?? '');
}
const FEELS =
  /^(?:regrets|regretted|feels|felt|feared|hopes|hoped|believes|believed|thought|wants|wanted|knew|understood|remembered|loved|hated)$/;
