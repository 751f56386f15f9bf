import type { DateMention } from '../../language/dates.ts';
import { aroundDate, leansAhead } from '../../language/tense.ts';
import type { Line } from '../reading/lines.ts';
import { datesIn, once } from '../reading/readOnce.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';

/** Something that is done on one day, as a line tells it. */
export interface DatedEvent {
  readonly line: Line;
  readonly mention: DateMention;
  /** Which sort of deed: only deeds of one sort are compared. */
  readonly deed: Deed;
  /** It tells how the thing came to nothing or to an end: "cut short his visit". */
  readonly turned: boolean;
  /** It is only asked for or refused: "rejected calls to resign". */
  readonly asked: boolean;
  /** Still to come, as the clause has it. */
  readonly ahead: boolean;
  /** The clause without the date, for the question. */
  readonly clause: string;
  /** Stems of the words around the date, in its clause. */
  readonly near: readonly string[];
}

/** Deeds that are done once and have a day; words of saying are not among them, since people say things every day. */
const DEEDS = {
  travels:
    /^(?:visit(?:s|ed|ing)?|travel(?:s|ed|led|ing)?|heads?|headed|heading|fl(?:y|ies|ew|ying)|arriv(?:e|es|ed|ing)|trip)$/,
  votes: /^(?:vot(?:e|es|ed|ing)|pass(?:es|ed)?|passage|approv(?:e|es|ed|al))$/,
  files: /^(?:sued?|sues|files?|filed|filing|lawsuit)$/,
  kills:
    /^(?:kill(?:ed|s|ing)?|shot|shooting|attack(?:ed)?|stabbed|bombing|exploded|explosion|crash(?:ed)?)$/,
  overrules:
    /^(?:overrul(?:e|es|ed)|overrode|overrid(?:e|es|den)|overturn(?:s|ed)?|reject(?:s|ed)?|struck|block(?:s|ed)?)$/,
  signs: /^(?:signs?|signed|signing)$/,
  suspends: /^(?:suspend(?:s|ed)?|suspension|bann?(?:ed|s)|removed|blocked)$/,
  resigns: /^(?:resign(?:s|ed|ation)?|quit|stepp?(?:ed)?)$/,
  arrests: /^(?:arrest(?:s|ed)?|indict(?:s|ed|ment)?|charged|surrender(?:s|ed)?)$/,
  writes: /^(?:letter|wrote)$/,
  meets: /^(?:meet(?:s|ing)?|met|summit|talks)$/,
  begins:
    /^(?:beg[aiu]n(?:s|ning)?|starts?|started|starting|effect|launch(?:es|ed)?|opens?|opened)$/,
  ends: /^(?:ends?|ended|expires?|expired)$/,
  issues:
    /^(?:releas(?:e|es|ed)|unveil(?:s|ed)?|introduc(?:es|ed)|publish(?:es|ed)|issu(?:es|ed)|memo|memorandum)$/,
  sentences: /^(?:sentenced|convicted|acquitted|pleaded|sentencing)$/,
  names: /^(?:named|appointed|nominated|appoints|nominates|names)$/,
  ousts: /^(?:ousted|fired|fires|ousts|dismissed)$/,
  dies: /^(?:died|dies|death)$/,
  lands: /^(?:landed|lands|landfall|hits?|struck)$/,
} as const;
export type Deed = keyof typeof DEEDS;
const deeds = Object.entries(DEEDS) as [Deed, RegExp][];

/** Reckoned from the day of publishing, which may be another outlet's next day. */
const FROM_TODAY = /^(?:today|tonight|yesterday|tomorrow|this )/i;

/** "Friday morning local time" is Thursday elsewhere. */
const OTHER_ZONE = /\blocal time\b|\bGMT\b|\b(?:East|West) Coast\b/;
const ZONE_BEHIND = 40;

/** The day of saying it, or a day that the deed only takes effect on, is not the deed's. */
const NO_DEED =
  /\b(?:announced|announces|said|says|told|reported|denied|declared|tweeted|added|confirmed|warned|vowed|argued|urged|effective|weeks? (?:ended|ending)|expected|since|custody)(?: (?:on|late|early))* $/i;
/** Whether a date behind these words is the day of saying something. */
export const isOfSaying = (before: string): boolean => NO_DEED.test(before);
/** "Even had she resigned on Thursday", "if he resigns on Monday": nobody says that it is done. */
const UNREAL =
  /\b(?:if|unless|whether|[Ee]ven had)\b|(?:^|[.,] )[Hh]ad (?:he|she|it|they|the|\p{Lu}\p{L}+) /u;
const SAID_THEN =
  /^,? (?:\p{L}+ ){0,2}?(?:announced|said|told|reported|denied|declared|tweeted|confirmed|warned|vowed|urged|called)\b/iu;

/** So far from its deed, in words, a date belongs to something else. */
const WORDS_AWAY = 6;
/** Characters on either side of a date that may be its clause. */
const CLAUSE = 110;
const BREAKS_BEFORE =
  /[;:—“”"]| – |, (?:who|which|where|when|while|as|after|before|but|and)\b|\b(?:that|after|before|while|as|said|says|until)\b/;
const BREAKS_BEHIND =
  /[;:—“”"]| – |, (?:who|which|where|when|while|as|after|before|but|and)\b|\b(?:that|after|before|while|as|said|says|until|ahead of|to|in a bid|in order)\b/;

/** The days of a line's deeds. */
export const datedEventsIn: (line: Line) => readonly DatedEvent[] = once((line: Line) =>
  datesIn(line).flatMap((mention) => {
    if (mention.from !== mention.until || FROM_TODAY.test(mention.text)) return [];
    if (OTHER_ZONE.test(line.text.slice(mention.start, mention.end + ZONE_BEHIND))) return [];
    const clause = clauseAround(line.text, mention);
    if (NO_DEED.test(clause.before) || SAID_THEN.test(clause.behind)) return [];
    if (UNREAL.test(clause.before)) return [];
    const nearest = nearestDeed(clause.before, clause.behind);
    if (nearest === null) return [];
    const { deed, before } = nearest;
    return [
      {
        line,
        mention,
        deed,
        turned: TURNED.test(`${clause.before} ${clause.behind}`),
        asked: ASKED.test(before),
        ahead: leansAhead(...aroundDate(line.text, mention)),
        clause: questionOf(clause),
        near: termsOf(wordsOf(`${clause.before} ${clause.behind}`)),
      },
    ];
  }),
);

/** Who arrives and who cuts short a visit do two things, though both speak of the visit. */
const TURNED =
  /\b(?:cut(?:s|ting)? short|cancel\w*|call(?:s|ed)? off|abandon\w*|postpon\w*|put(?:s|ting)? off|delay\w*|finish\w*|left|leav\w+|depart\w*|return\w*|extend\w*|resum\w*|br(?:oke|eaks?) off|wound up)\b/i;

/** What stands around the date, without the small words before it, and without who said it. */
function questionOf({ before: given, behind, saying }: Clause): string {
  const before = given.replace(/^\s*[,;)]\s*/, '… ');
  if (saying)
    return questionOf({ before: given, behind: behind.replace(SAYER, ''), saying: false });
  if (before.trim() === '') return questionAround('', behind.replace(PART_OF_DAY, ''));
  return questionAround(before, behind);
}

/** ", her daughter" before "said". */
const SAYER = /(?:^|,)[^,]*$/;
/** "Wednesday night, the account had been suspended" */
const PART_OF_DAY = /^ ?(?:night|morning|afternoon|evening)?,? ?/;

function questionAround(before: string, behind: string): string {
  const ahead = before.trim().replace(/,?(?: ?\b(?:late|early|on|by|as soon as))* ?,?$/i, '');
  const words = ahead.split(' ');
  const cut = words.length > MOST_BEFORE ? `… ${words.slice(-MOST_BEFORE).join(' ')}` : ahead;
  const all = `${cut} ${behind.trim().split(' ').slice(0, MOST_BEHIND).join(' ')}`.trim();
  return all
    .replace(HANGING, '')
    .replace(/[.,;]+$/, '')
    .trim();
}

/** "The panel and", "ahead of the": a question that was cut does not end with these. */
const HANGING =
  /(?:[ ,]+(?:and|or|but|the|an?|of|in|on|at|to|by|for|from|with|its|their|his|her|that|who|which|as))+$/i;

const MOST_BEFORE = 12;
const MOST_BEHIND = 8;

interface Clause {
  readonly before: string;
  readonly behind: string;
  /** A verb of saying ends it. */
  readonly saying: boolean;
}

function clauseAround(text: string, { start, end }: DateMention): Clause {
  const before = text
    .slice(Math.max(0, start - CLAUSE), start)
    .split(BREAKS_BEFORE)
    .at(-1)!;
  const rest = text.slice(end, end + CLAUSE);
  const behind = rest.split(BREAKS_BEHIND)[0]!;
  return { before, behind, saying: /^(?:said|says)\b/.test(rest.slice(behind.length)) };
}

/** Right before the word for a deed: it is asked for or refused, and not done. */
const ASKED =
  /(?<!\p{L})(?:calls?|called|calling|demand(?:s|ed|ing)?|urg(?:es?|ed|ing)|ask(?:s|ed|ing)?|press(?:es|ed|ing|ure)?|refus(?:es?|ed|ing|al)|reject(?:s|ed|ing)?|declin(?:es?|ed|ing)|threat(?:s|ens?|ened|ening)?|den(?:y|ies|ied|ying)|ruled? out|order(?:s|ed)?|invit(?:es?|ed)) (?:[\p{L}’'-]+ ){0,4}?(?:to|for|of|on)(?: (?:his|her|its|their|the|an?))? $/u;
const WORDS_ASKING = 8;

interface Nearest {
  readonly deed: Deed;
  /** The words before it. */
  readonly before: string;
}

/** The deed next to the date. */
function nearestDeed(before: string, behind: string): Nearest | null {
  const ahead = lowerWords(before);
  const all = [...ahead, ...lowerWords(behind)];
  for (let away = 0; away < WORDS_AWAY; away++) {
    for (const at of [ahead.length - 1 - away, ahead.length + away]) {
      const word = all[at];
      const found =
        word === undefined ? undefined : deeds.find(([, pattern]) => pattern.test(word));
      if (found === undefined) continue;
      const words = all.slice(Math.max(0, at - WORDS_ASKING), at);
      return { deed: found[0], before: words.map((one) => `${one} `).join('') };
    }
  }
  return null;
}

const lowerWords = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
