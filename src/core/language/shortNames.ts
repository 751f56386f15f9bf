/** What kind of body an agency is: left out where it is named in short. */
const KIND = 'News|Press|Business|Wire|Service|Agency|Bureau|Network';
const ONLY_KINDS = new RegExp(`^(?: (?:${KIND}))+$`, 'u');

const withoutArticle = (name: string): string => name.replace(/^The /, '');

/** The first letters of a name's words that begin with a capital: "PTI" of "Press Trust of India". */
const initialsOf = (name: string): string =>
  (withoutArticle(name).match(/(?<![\p{L}'’])\p{Lu}/gu) ?? []).join('');

/** So few capitals are the initials of many. */
const LEAST_INITIALS = 3;

/** Whether it is the initials of the full name, or the name without the words for what it is: "Meridian". */
export const isShortFor = (short: string, full: string): boolean =>
  (short.length >= LEAST_INITIALS && haveInitials(short, full)) || leavesOutKind(short, full);

/** "AFP", "Agence France-Presse"; of one report two letters are enough. */
export const haveInitials = (short: string, full: string): boolean =>
  /^\p{Lu}{2,}$/u.test(short) && short !== full && initialsOf(full) === short;

const leavesOutKind = (short: string, full: string): boolean => {
  const name = withoutArticle(full);
  return name.startsWith(`${short} `) && ONLY_KINDS.test(name.slice(short.length));
};
