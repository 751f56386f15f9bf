import { isGivenName } from '../language/givenNames.ts';
import type { Report } from './report.ts';

/** A part of the address under which outlets file what somebody thinks: "/opinion/", "/commentisfree/", "/op-ed/". */
const FILED =
  /\/(?:opinions?|editorials?|op-?eds?|comment|commentary|comment-?is-?free|columns?|columnists?|viewpoints?|perspectives?|letters-to-the-editor|views)(?=\/|$)/i;
/** "Opinion | …", "Editorial: …", "… | Opinion". */
const HEADED =
  /^\W{0,2}(?:(?:opinion|editorial|commentary|op-?ed|guest column|letter to the editor)\s*[|:–—-]|(?:comment|leading article|column|viewpoint|guest essay)\s*(?:[|:]|\s[–—-]\s))|\s[|–—-]\s*(?:opinion|editorial|comment(?:ary)?)\s*$/i;
/** "The Harbour Post (Opinion)", "Harbour Post Opinion", "Guest Writer", "Letters to the Editor". */
const OUTLET =
  /\(opinion\)|\bopinion$|^guest (?:writer|columnist|essay)|^letters? to the editor|\bcolumnists?$|\beditorial board\b/i;
/** "Ada Kroll": who publishes under a name of their own gives their own view. */
const TWO_NAMES = /^(?<given>\p{Lu}[\p{L}’'-]+) (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+$/u;
/** "Charlotte Observer", "Austin Chronicle", "Florian Tagblatt": towns are called as people are. */
const PAPER =
  / (?:news|post|times|herald|tribune|journal|observer|gazette|chronicle|courier|star|sun|globe|mail|express|record|review|press|daily|weekly|today|dispatch|sentinel|bee|examiner|inquirer|register|reporter|standard|telegraph|mirror|independent|guardian|argus|echo|advertiser|leader|monitor|magazine|radio|tv|television|online|media|network|wire|report|voice|citizen|patriot|republic|advocate|banner|beacon|eagle|democrat|republican|enterprise|union|world|nation|line|business|insider|institute|university|college|foundation|center|centre|group|hall|house|street|bay|county|city|live|digital|publishing|books|chamber|council|school|\p{L}*(?:blatt|zeitung|anzeiger|kurier|presse|nachrichten|rundschau|bote|bladet?|avisen|posten|tidning(?:en)?|dagblad|courant|diario|gazeta|gazette|corriere|giornale|jornal|matin|monde))s?$/iu;

/**
 * Whether a report is filed by its outlet as what somebody thinks of the news, by its address, its
 * headline or the outlet's name. What does not say so is taken for news.
 */
export const isOpinion = ({
  url,
  title,
  outlet,
}: Pick<Report, 'url' | 'title' | 'outlet'>): boolean =>
  FILED.test(pathOf(url)) ||
  HEADED.test(title ?? '') ||
  OUTLET.test(outlet ?? '') ||
  isPersons(outlet ?? '');

const isPersons = (outlet: string): boolean => {
  const given = TWO_NAMES.exec(outlet)?.groups?.given;
  return given !== undefined && !PAPER.test(outlet) && isGivenName(given);
};

const pathOf = (url: string | null): string =>
  /^https?:\/\/[^/?#]*(?<path>[^?#]*)/i.exec(url ?? '')?.groups?.path ?? '';
