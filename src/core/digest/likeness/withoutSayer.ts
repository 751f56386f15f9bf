/** ", police said on Friday": who said it, behind all that was said. */
const AT_END =
  /, (?:[\p{L}'’.-]+ ){1,5}(?:said|says)(?: (?:late |early )?(?:on )?\p{Lu}\p{Ll}+)?(?=[.!]?$)/u;

/** A sentence without the one who said it, where he stands at its end. */
export const withoutSayer = (text: string): string => text.replace(AT_END, '');

/** The same between two parts of what was said: ", the ministry said on Friday,". */
export const SAYER_BETWEEN =
  /, (?:[\p{L}’'.-]+ ){1,5}(?:said|says)(?: (?:on )?\p{Lu}\p{Ll}+day)?(?=[,.])/u;

/** And before all of it: "The health office said on Wednesday that it knew of 44 cases". */
export const SAYER_FIRST =
  /^ ?(?:[\p{L}'’-]+ ){1,6}?(?:said|says|say|reported|announced|estimated)(?: (?:late |early )?(?:on )?\p{Lu}\p{Ll}+day)?(?: that)? /u;
