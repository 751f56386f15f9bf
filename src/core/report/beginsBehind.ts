/**
 * Whether a new sentence begins behind a word that has its stop anyway ("a.m.", "U.S.", "Inc."),
 * as far as what stands around it tells.
 * `before`: the sentence so far, without the stop; `next`: what follows, from its first letter.
 */
export function beginsBehind(before: string, next: string): boolean {
  if (HOUR.test(before)) return /^["“‘'«]?\p{L}/u.test(next) && !isOfHour(before, next);
  return COMMON_NOUN.test(next) || (FIRM_OR_JUNIOR.test(before) && isSomebodyElse(before, next));
}

/** "6 a.m", "8:30 p.m" */
const HOUR = /(?<![\p{L}\d])\d{1,2}(?:[:.]\d\d)? ?[ap]\.m$/iu;

/** The hour goes on: with its zone, its day, or what takes place then. */
function isOfHour(before: string, next: string): boolean {
  return ZONE.test(next) || DAY.test(next) || OPENS_CLAUSE.test(before) || ATTRIBUTE.test(before);
}

/** "Eastern", "GMT", "Beijing time", "Central European Summer Time" */
const ZONE =
  /^(?:(?:Eastern|Central|Mountain|Pacific|Atlantic|Alaska|Hawaii|Greenwich|Coordinated)(?!\p{L})|(?:[A-Z]{1,3}[SD]?T|[A-Z]\.T|UTC|Z)(?!\p{L})|(?:\p{Lu}\p{L}+ ){1,4}[Tt]ime(?!\p{L}))/u;
const DAY =
  /^(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|(?:Jan|Febr?)(?:uary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|(?:Nov|Dec)(?:ember)?)(?!\p{L})/u;
/** "At 3 p.m. Ada Marsh arrived", "… and by 6 a.m. Arrowline had stopped": the clause has no subject yet. */
const OPENS_CLAUSE =
  /(?:^["“‘'«(]?|(?<!\p{L})(?:and|but|then|while|when|that) )(?:(?:just|shortly|only|even) )?(?:at|by|around|about|from|until|till|before|after|since|between|starting|beginning|as of)(?: (?:about|around|exactly|just|roughly|\p{L}+day|\d[\d:.]*|[ap]\.m\.|and|to)){0,5} \d[\d:.]* ?[ap]\.m$/iu;
/** "The 10 a.m. Mass", "Larkfield's 6 p.m. Arrow bus" */
const ATTRIBUTE =
  /(?:(?<!\p{L})(?:the|an?|this|that|its|his|her|their|our|my|every|each)|[’']s) (?:\p{L}+day )?\d[\d:.]* ?[ap]\.m$/iu;

/** Words that no name begins with: within a sentence they have no capital. */
const COMMON_NOUN =
  /^(?:Officials|Prosecutors|Authorities|Investigators|Detectives|Police|Residents|Neighbou?rs|Friends|Relatives|Family|Critics|Supporters|Opponents|Experts|Analysts|Economists|Witnesses|Voters|Protesters|Demonstrators|Lawyers|Lawmakers|Workers|Employees|Drivers|Passengers|Parents|Teachers|Students|Doctors|Scientists|Researchers|Firefighters|Rescuers|Organi[sz]ers|Reporters|Customers|Investors|Traders|Shares|Stocks|Exports|Imports|Prices|Sales|Crowds|People|Thousands|Hundreds|Dozens|Nobody|Everybody|Everyone|Someone|Somebody|Nothing|According|Amid|Despite|During|Because|Instead|Nearly|Almost|More|Fewer|None|Neither|Today|Yesterday|Tonight|Perhaps|Maybe|Without|Among)(?= \p{Ll}| \d|,)/u;

const FIRM_OR_JUNIOR = /(?<!\p{L})(?:Inc|Corp|Co|Ltd|LLC|Bros|Jr|Sr)$/u;
/** "Marsh said", and neither "Chief Executive Ada Marsh said" nor "King Jr. Day is". */
const SPEAKS =
  /^(?!Day|Street|Avenue|Boulevard|Drive|Park|School|Library|Bridge)\p{Lu}[\p{L}’'-]+ (?:said|says|told|added|declined|has|had|was|is|will|would|did)(?!\p{L})/u;

/** "He was hired by Arrow Inc. Marsh said": the sentence so far has told something. */
const isSomebodyElse = (before: string, next: string): boolean =>
  SPEAKS.test(next) && TELLS.test(before);
/** Words in small letters, more than those within a name. */
const TELLS = /(?:^|[ “"])\p{Ll}{3,}.*(?<!\p{L})\p{Ll}{2,} /u;
