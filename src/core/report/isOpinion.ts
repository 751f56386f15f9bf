import type { Report } from './report.ts';

/** A part of the address under which outlets file what somebody thinks: "/opinion/", "/commentisfree/", "/op-ed/". */
const FILED =
  /\/(?:opinions?|editorials?|op-?eds?|comment|commentary|comment-?is-?free|columns?|columnists?|viewpoints?|perspectives?|letters-to-the-editor|views)(?=\/|$)/i;
/** "Opinion | …", "Editorial: …", "… | Opinion". */
const HEADED =
  /^\W{0,2}(?:opinion|editorial|commentary|op-?ed|guest column|letter to the editor)\s*[|:–—-]|\s[|–—-]\s*(?:opinion|editorial|commentary)\s*$/i;
/** "The Harbour Post (Opinion)", "Harbour Post Opinion". */
const OUTLET = /\(opinion\)|\bopinion$/i;

/**
 * Whether a report is filed by its outlet as what somebody thinks of the news, by its address, its
 * headline or the outlet's name. What does not say so is taken for news.
 */
export const isOpinion = ({
  url,
  title,
  outlet,
}: Pick<Report, 'url' | 'title' | 'outlet'>): boolean =>
  FILED.test(pathOf(url)) || HEADED.test(title ?? '') || OUTLET.test(outlet ?? '');

const pathOf = (url: string | null): string =>
  /^https?:\/\/[^/?#]*(?<path>[^?#]*)/i.exec(url ?? '')?.groups?.path ?? '';
