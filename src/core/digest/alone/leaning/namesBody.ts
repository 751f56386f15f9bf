import { isGivenName } from '../../../language/givenNames.ts';
import { isRegion } from '../../../language/regions.ts';
import { bodyWords, countries } from '../../../language/roles.ts';
import { termsOf } from '../../reading/terms.ts';

/** "The agency", "the party": what such a noun takes up is a body that is called by its name. */
const BODIES = new Set(
  termsOf(
    'agency agencies company companies firm firms party parties group groups panel committee commission body department network organization organisation union court bureau school university team airline retailer bank studio publisher newspaper magazine outlet league council board'.split(
      ' ',
    ),
  ),
);

const RUN =
  /(?<!\p{L})\p{Lu}[\p{L}\d.&’'-]*(?: (?:of |for |and |the |on )*\p{Lu}[\p{L}\d.&’'-]*)*/gu;

/** "The group" is none that governs or judges. */
const NO_GROUP =
  /(?<!\p{L})(?:Police|Department|House|Senate|Court|Ministry|Office|Bureau|Congress|Agency|University|FBI|CIA|CDC|FDA|U\.?S\.?)(?!\p{L})/u;

const COMPANIES = new Set(
  termsOf('company firm airline retailer bank manufacturer maker carmaker startup'.split(' ')),
);
/** "Brightwell has widened its recall": neither a person nor a country, and called "it". */
const ACTS =
  /^(?<name>\p{Lu}[\p{L}\d&’'-]+(?: \p{Lu}[\p{L}\d&’'-]+)?) (?:has|had|said|will|is|was|plans|\p{Ll}+ed)(?!\p{L})[^“”]*?(?<!\p{L})its?(?!\p{L})/u;

function actsAsCompany(text: string): boolean {
  const name = ACTS.exec(text)?.groups?.name?.toLowerCase();
  return (
    name !== undefined &&
    !isGivenName(name.split(' ')[0]!) &&
    !isRegion(name) &&
    !countries.has(name)
  );
}

/** Whether a text names a body that the noun with this stem may mean. */
export function namesBody(thing: string, text: string): boolean {
  if (COMPANIES.has(thing) && actsAsCompany(text)) return true;
  return BODIES.has(thing) && (text.match(RUN) ?? []).some((run) => isBody(run, thing));
}

/** "The Harbour Alliance", "the Greens": what parties are called. */
const PARTY =
  /(?:^|(?<=\p{L} ))(?:Alliance|Front|Movement|League|Bloc|Coalition|Rally|Forum|Democrats|Republicans|Greens|Liberals|Conservatives|Labou?r|Socialists|Communists|Nationalists|Tories)$/u;

const isBody = (run: string, thing: string): boolean =>
  (thing === 'parti' && PARTY.test(run)) || isNamedSo(run, thing);

const isNamedSo = (run: string, thing: string): boolean =>
  !(/^group/.test(thing) && NO_GROUP.test(run)) &&
  (/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u.test(run) ||
    (run.includes(' ') &&
      run
        .toLowerCase()
        .split(' ')
        .some((word) => bodyWords.has(word))));
