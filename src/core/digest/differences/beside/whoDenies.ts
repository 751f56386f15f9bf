import { bodyWords, isPluralRole, isRole } from '../../../language/roles.ts';
import { hasFiniteVerb } from '../../../language/verbForms.ts';

const WHO =
  '(?<whose>(?!(?:he|she|it|they|we|i|you|nobody|no one|none|neither|both|this|that|but|which|who)(?!\\p{L}))[^;:“”"]{2,90}?)';
const HOW =
  '(?:(?:\\p{L}+ly|has|have|had|also|now|still|later|then|since|again|himself|herself|themselves|itself) )*';
/** "The charges", "the allegations" are of more than the sentence before tells. */
const ACCOUNT = '(?:claim|account|allegation|accusation|report|version|story|suggestion|statement)';
const IT = `(?:this|that|it|(?:the|his|her|their|its|that|this) ${ACCOUNT}|(?:the )?[\\p{L}-]+[’']s? (?:version|account|claim))`;
const FALSE =
  '(?:untrue|false|incorrect|inaccurate|nonsense|baseless|not (?:true|so|correct)|an? (?:\\p{L}+ )?(?:lie|invention|fabrication|fiction)|invented|made up)';
/** "Denied it with his fingertips" denies no account. */
const ENDS =
  '(?=$|[.,;:”"]| (?:and|but|as|when|saying|calling|though|outright|on \\p{Lu}\\p{L}+day|\\p{L}+ly)(?!\\p{L}))';

const SHAPES = [
  // "Fiona Marsh denies it", "Careline contradicts this", "the union disputes the company's account"
  `^${WHO},? ${HOW}(?:contradict(?:s|ed)?|den(?:y|ies|ied)|disput(?:e|es|ed)) (?:${IT}|him|her|them)${ENDS}`,
  // "The head office rejects this": "it" would be an offer or a poem.
  `^${WHO},? ${HOW}reject(?:s|ed)? (?:this|th(?:e|at) (?:claim|allegation|accusation|suggestion))${ENDS}`,
  // "Radio Coast says otherwise", "the pilot said that this was untrue"
  `^${WHO},? ${HOW}(?:(?:says?|said|tells?|told|sees?) (?:otherwise|(?:it|that|this) (?:\\p{L}+ )?(?:differently|another way)|(?:an?|quite an?) (?:\\p{L}+ )?different story|(?:that )?${IT} (?:is|was) ["“‘]?${FALSE})|(?:calls?|called) ${IT} ["“‘]?${FALSE})${ENDS}`,
  // "That is not true, the owner says", "“That is not true,” the owner said"
  `^["“]?(?:This|That|It) (?:is|was) ${FALSE},["”]? ${WHO} (?:says?|said|insists?|insisted)[.]?$`,
  // "This is denied by the owner"
  `^(?:This|That|It) (?:is|was) (?:denied|disputed|contradicted) by ${WHO}[.]?$`,
].map((shape) => new RegExp(shape, 'iu'));

/** "…, which the owner denies", "…, an account the guard disputes": behind the claim, in its sentence. */
const IN_SENTENCE = new RegExp(
  `, (?:which|(?:an account|a claim|a version|something)(?: that| which)?) ${WHO} ${HOW}(?:denies|denied|disputes|disputed|rejects|rejected)[.]?$`,
  'iu',
);
/** "The owner denies that the gate was locked", "the guard denies having locked it": what the claim tells. */
const DENIES_THAT = new RegExp(
  `^${WHO},? ${HOW}den(?:y|ies|ied) (?:that |having )(?<told>[^.;]{3,140})`,
  'iu',
);

/** "No official denies it", "if the owner denies it", "the owner rarely denied it". */
const NOBODY =
  /(?<!\p{L})(?:no|not|never|few|hardly|scarcely|barely|rarely|seldom|nothing|little|only|if|unless|whether|nor|suppose|even|fact-?checkers?)(?!\p{L})|n['’]t(?!\p{L})/iu;
/** "The firm now says otherwise": as it may have said itself. */
const OWN_NOW = /(?<!\p{L})now (?:says?|tells?|sees?) /iu;

export interface Denier {
  readonly whose: string;
  /** What is denied, where the sentence tells it; else the claim. */
  readonly told: string | null;
}

/** Who says in a sentence of their own that it was not so; null where nobody does. */
export function whoDenies(text: string): Denier | null {
  for (const shape of SHAPES) {
    const found = shape.exec(text);
    const whose = found?.groups?.whose;
    if (whose !== undefined)
      return isParty(whose) && !NOBODY.test(uptoVerb(found![0])) && !OWN_NOW.test(found![0])
        ? { whose, told: null }
        : null;
  }
  const found = DENIES_THAT.exec(text);
  const { whose, told } = found?.groups ?? {};
  return whose !== undefined && isParty(whose) && !NOBODY.test(text.slice(0, text.indexOf(told!)))
    ? { whose, told: told! }
    : null;
}

/** "Not true" denies, and is denied by nobody. */
const uptoVerb = (denial: string): string => denial.replace(new RegExp(FALSE, 'giu'), '');

/** Where in its sentence somebody denies what stands before it, and who. */
export function denialInside(text: string): (Denier & { readonly start: number }) | null {
  const found = IN_SENTENCE.exec(text);
  const whose = found?.groups?.whose;
  return whose !== undefined && isParty(whose) && !NOBODY.test(found![0])
    ? { whose, told: null, start: found!.index }
    : null;
}

/** Bodies and people that no list of offices has. */
const OTHERS =
  /^(?:famil(?:y|ies)|club|town|city|village|yard|operators?|plant|mill|firm|campaign|camp|defen[cs]e|prosecution|relatives|neighbou?rs|owners?|union|institute|clinic|diocese|parish|keeper|parents|couple)$/;
const NO_BODY = /^(?:polls?|surveys?|courts?|jury|tribunal|reports?|times)$/;

/** A person or a body: a name, or somebody by office; hands, posters and polls deny nothing. */
export function isParty(whose: string): boolean {
  if (hasFiniteVerb(whose)) return false;
  const head = whose.split(/,| (?:for|of|at|in|from|who|with) /u)[0]!.trim();
  const last = head.split(' ').at(-1)!;
  if (/^\p{Lu}/u.test(last) && head.includes(' ')) return true;
  const word = last.toLowerCase();
  if (NO_BODY.test(word)) return false;
  if (/^\p{Lu}/u.test(last)) return !/^(?:This|That|Those|These|Others?|Some|Many|All)$/.test(last);
  return isRole(word) || isPluralRole(word) || bodyWords.has(word) || OTHERS.test(word);
}
