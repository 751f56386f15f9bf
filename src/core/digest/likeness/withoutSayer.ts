/** ", police said on Friday": who said it, behind all that was said. */
const SAYER =
  /, (?:[\p{L}'’.-]+ ){1,5}(?:said|says)(?: (?:late |early )?(?:on )?\p{Lu}\p{Ll}+)?(?=[.!]?$)/u;

/** A sentence without the one who said it, where he stands at its end. */
export const withoutSayer = (text: string): string => text.replace(SAYER, '');
