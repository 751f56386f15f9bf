/** "Good Friday", "Black Friday": a name, and no day of this week. */
const NAME_BEFORE =
  /(?<!\p{L})(?:Good|Black|Ash|Holy|Palm|Easter|Whit|Shrove|Fat|Maundy|Super|Cyber|Bloody|Giving|Small Business) $/u;

/** "The Sunday Times", "Friday Prayers", "Monday Night Football": what is named after its day. */
const NAMED_AFTER_DAY =
  /^ (?:Times|Telegraph|Mirror|Mail|Express|Herald|Tribune|Mercury|Chronicle|Gazette|Observer|Independent|Courier|Echo|Sentinel|Inquirer|Examiner|Mass|Prayers?|School|Club|Market|Magazine|Roast|(?:Night|Morning|Afternoon|Evening) \p{Lu}\p{L}+)(?!\p{L})/u;

/** "Under the brands Valley Crest, Sunday Table and Marlow": a name in a row of names, of which one stands before it. */
const IN_ROW =
  /(?<!\p{L})(?!\p{Lu}\p{L}+day(?!\p{L}))\p{Lu}[\p{L}’'-]+(?:, (?:and |or )?| (?:and|or) )$/u;
const NAME_BEHIND =
  /^ \p{Lu}\p{L}+(?:['’]s)?(?: \p{Lu}\p{L}+)*(?=,| and \p{Lu}| or \p{Lu}|[.;:)]|$)/u;

/**
 * "The Sunday Lantern can reveal", "told the Friday Mosque.": behind "the" and before a verb or a mark, capitals
 * name what is called so; "the Thursday Senate vote" is a vote of that day.
 */
const THE = /(?<!\p{L})[Tt]he $/u;
const CALLED_SO =
  /^(?: \p{Lu}\p{Ll}[\p{L}’'-]*){1,3}(?:(?<=['’]s) |[.,;:)]|$| (?:can|has|have|had|was|is|said|says|reported|reports|reveals?|revealed|understands|understood|learned|learnt|quoted|quotes|published|wrote|writes|that)(?!\p{L}))/u;

/** "A film called Sunday Bloody", "its Sunday Table range": what brings in a name, and a capital behind the day. */
const CALLED =
  /(?<!\p{L})(?:called|named|titled|entitled|dubbed|brand(?:s|ed)?(?: names?)?|labels?|known as|names?|bands?|albums?|film|series|show|magazine|newspaper|novel|song|yacht|ship|horse|its|their|owns|bought|makes|sells) $/u;
const CAPITAL_BEHIND = /^ (?!Night|Morning|Afternoon|Evening|Noon)\p{Lu}\p{L}+/u;
/** Months and numbers behind a weekday go on with the day. */
const DAY_BEHIND = /^ (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\p{Ll}+|\.)? \d/u;

/** "‘The Lock Keeper’s Sunday’, a painting": capitals before it, and the end of a name behind. */
const OF_NAME = /(?<!\p{L})\p{Lu}\p{L}+(?:['’]s)? $/u;
const NAME_ENDS = /^['’"”]/u;

/**
 * Whether a weekday between `before` and `after` is a part of a name, and no day: "the Sunday Times",
 * "sold under Valley Crest, Sunday Table or Marlow". "On Sunday Merkel said" has a day: what stands
 * before it brings in no name.
 */
export function isPartOfName(before: string, after: string): boolean {
  if (NAME_BEFORE.test(before) || NAMED_AFTER_DAY.test(after)) return true;
  if (DAY_BEHIND.test(after)) return false;
  if (OF_NAME.test(before) && NAME_ENDS.test(after) && !/^['’]s(?!\p{L})/u.test(after)) return true;
  if (THE.test(before) && CALLED_SO.test(after)) return true;
  if (CALLED.test(before) && CAPITAL_BEHIND.test(after)) return true;
  return IN_ROW.test(before) && NAME_BEHIND.test(after);
}
