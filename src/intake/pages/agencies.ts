/** News agencies whose copy many outlets run, by the name they are best known under. */
const AGENCIES: readonly (readonly [string, RegExp])[] = [
  ['Reuters', /\bReuters\b/i],
  ['AP', /\bAP\b|\bAssociated Press\b/],
  ['AFP', /\bAFP\b|\bAgence France[- ]Presse\b/],
  ['dpa', /\bdpa\b|\bDPA\b|\bDeutsche Presse-Agentur\b/],
  ['PA Media', /\bPA Media\b|\bPress Association\b|\bPA news agency\b/i],
  ['UPI', /\bUPI\b|\bUnited Press International\b/],
  ['TASS', /\bTASS\b|\bTass\b/],
  ['Interfax', /\bInterfax\b/i],
  ['RIA Novosti', /\bRIA Novosti\b/i],
  ['Xinhua', /\bXinhua\b/i],
  ['Kyodo', /\bKyodo\b/i],
  ['Yonhap', /\bYonhap\b/i],
  ['PTI', /\bPTI\b|\bPress Trust of India\b/],
  ['ANI', /\bANI\b/],
  ['IANS', /\bIANS\b/],
  ['Anadolu', /\bAnadolu\b/i],
  ['EFE', /\bEFE\b/],
  ['ANSA', /\bANSA\b/],
  ['AAP', /\bAAP\b|\bAustralian Associated Press\b/],
  ['APA', /\bAPA\b/],
  ['The Canadian Press', /\bThe Canadian Press\b/i],
  ['Bloomberg', /\bBloomberg\b/],
];

/** The agency that a byline or a credit names, or null. */
export function agencyIn(line: string | null): string | null {
  if (line === null) return null;
  return AGENCIES.find(([, shape]) => shape.test(line))?.[0] ?? null;
}

/** "(Reporting by … ; editing by …)" is how Reuters ends; a line of an agency's name alone, many others. */
const CREDIT =
  /^[-–—(\s]*(?:source|with inputs? from|agency|agencies|quelle)?\s*:?\s*([\p{L} .-]{2,40})[)\s.]*$/iu;
const DATELINE = /^[\p{Lu}][\p{L}\d .,'’/-]{1,60}\(([^)]{2,40})\)\s*(?:[-–—:]|$)/u;

/** The agency that the text itself names: in its dateline, or in a line of its own at its end. */
export function agencyInText(text: string): string | null {
  const paragraphs = text.split('\n\n');
  const dateline = DATELINE.exec(paragraphs[0] ?? '')?.[1] ?? null;
  const credits = paragraphs
    .slice(-3)
    .map((line) => (line.length < 60 ? (CREDIT.exec(line)?.[1] ?? null) : null));
  return [dateline, ...credits].map(agencyIn).find((agency) => agency !== null) ?? null;
}
