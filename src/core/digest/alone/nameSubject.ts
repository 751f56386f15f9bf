import type { Line } from '../reading/lines.ts';
import { isInside, quotedStretches } from '../reading/quotedStretches.ts';
import type { Edit } from './edits.ts';
import { escapePattern } from './escapePattern.ts';
import { plainKey } from './roleHolders.ts';
import { ROLE_PATTERN } from './roleNouns.ts';

/** Who is meant by words that are no name, as far as the reports make it certain. */
export interface KnownPeople {
  /** Mentions that the reading of quotes has resolved, by their place in the line's report. */
  readonly mentionAt: (
    line: Line,
    at: number,
  ) => { readonly end: number; readonly name: string } | null;
  /** Full names of people who speak in the line's report. */
  readonly speakers: readonly string[];
  /** Offices with one holder: "russian leader". */
  readonly holders: ReadonlyMap<string, string>;
}

const PERSON = /\b(?:[Hh]e|[Ss]he|[Hh]im|[Hh]is|[Hh]er|[Hh]ers|[Hh]imself|[Hh]erself)\b/g;
const DESCRIPTION = new RegExp(
  `^(?:The|This|That) ((?:[\\p{L}.-]+ ){0,2}?${ROLE_PATTERN})(?=[ ,'’])(?! (?:of|for|in|to)\\b)`,
  'iu',
);
/** Words for things or several people that only the sentence before explains. */
const DANGLING_START =
  /^(?:Some (?:don|do|are|were|have|had|say|said|want|also|think|believe|even)|Either (?:this|that|it|he|she|they)|They|Them|Their|Theirs|These|Those|Such|Both|Neither|Another|Others|The (?:two|pair|three|four|duo|former|latter|other|others|same|move|decision|announcement|comments?|remarks?|statement|incident|ruling|news|report|measure|deal|bill|attack|news|man|woman|suspect|victim|couple|company|group|agency|order|plan|proposal|vote|change|latest)\b(?!-)(?! (?:of|by|from|in|on|that|to|over|against|about|for)\b)|That|This|It|Its|There,|Here|Which|Who|Whose|One of (?:them|these|those)|All of (?:them|these|those)|Some of (?:them|these|those)|Most of (?:them|these|those))\b/;
/** "It is not clear whether", "This week": nothing before is needed. */
const STANDS =
  /^(?:It (?:is|was|['’]s|remains|remained)(?: still| not| also)* (?:clear|unclear|unknown|possible|likely|unlikely|not clear|not known|not immediately clear|expected|believed|too early)\b|It['’]s (?:not )?(?:clear|unclear)|Th(?:is|at) (?:week|year|month|summer|spring|fall|autumn|winter|weekend|time last)\b|Those (?:who|with|in)\b|Both (?:\p{Lu}|Democrat|the )|Neither \p{Lu}|Such (?:as)\b|Another \d)/u;
/** "Before that", "since then": of which the sentence before has told. */
const POINTS_BACK =
  /^(?:Before|After|Since|Until|By|At|On|In|Of|For|From|To|With|Despite|Because of|Following|Under|Like) (?:that|this|these|those|then|it|them|him|her)\b(?! (?:week|month|year|spring|summer|fall|autumn|winter|morning|weekend|point|who)\b)/;
/** "At the press conference that followed it, …": the phrase in front leans on the sentence before. */
const LEANS_IN_FRONT =
  /^(?:At|In|On|During|After|Before|With|For|From|To|Of|By|Along with|Apart from|Besides)\b[^,“"\p{Lu}]*\b(?:that (?:followed|preceded)|(?:followed|preceded|before|after|about|behind|of|for|with) (?:it|them|that|this)),/u;
/** "If authorized for use, it would be …": nothing before "it" that it could be. */
const IT_IN_FRONT =
  /^(?:If|Once|When|While|Although|Though|Until|Unless) (?!.*\b(?:the|an?|his|her|its|their)\b.*, (?:it|they)\b)[^,\p{Lu}“"]{3,50}, (?:it|they)\b/u;
/** "Called it a first step": what, the sentence before has told. */
const JUDGES_IT =
  /^[^,“"]*\b(?:called|described|dismissed|welcomed|rejected|denied|confirmed|praised|criticized|criticised|condemned|likened|listed|cited) (?:it|this|that|these|those|them)\b(?! \p{L}+ (?:was|is|had|has))/u;
const SEVERAL =
  /\b(?:the two(?= (?:men|leaders|presidents|sides|women|countries|had|have|met|meet|were|are|will|would|could|held|hold|agreed|discussed|spoke|talked)\b|[,.])|both men|both presidents|both leaders|the pair|the duo|the (?:former|latter)(?! [\p{L}\d]))\b/iu;

/**
 * Edits that give the sentence's subject a name, none where it has one, null where it begins in
 * the middle of something and the reports do not say with certainty of whom or what.
 */
export function nameSubject(line: Line, previous: Line | null, people: KnownPeople): Edit[] | null {
  const { text } = line;
  const { stretches } = quotedStretches(text);
  if (DANGLING_START.test(text) && !STANDS.test(text)) return null;
  if (POINTS_BACK.test(text) || LEANS_IN_FRONT.test(text) || IT_IN_FRONT.test(text)) return null;
  if (JUDGES_IT.test(text) || hasLooseThey(text)) return null;
  const several = SEVERAL.exec(text);
  if (several && (namesBefore(text, several.index) < 2 || peopleBefore(text, several.index) < 2))
    return null;
  const subject = nameDescription(line, people) ?? namePronoun(line, previous, people, stretches);
  const speaker = subject === null ? null : nameSpeaker(line, people);
  return subject === null || speaker === null ? null : [...subject, ...speaker];
}

/** "…, he said", "…, in her view": whom that means the rest of the sentence seldom tells. */
const SPEAKS_BEHIND =
  /(?<=[,”"] )(?:(?<who>he|she) (?:said|says|added|told|wrote|tweeted|argued|insisted|explained|went on|\p{L}+ed)|in (?:his|her) (?:description|view|words|opinion|account))\b/u;

function nameSpeaker(line: Line, people: KnownPeople): Edit[] | null {
  const behind = SPEAKS_BEHIND.exec(line.text);
  if (behind === null) return [];
  const mention = behind.groups?.who && people.mentionAt(line, behind.index);
  if (!mention) return null;
  if (sharesName(withoutQuotations(line.text), mention.name)) return [];
  const end = behind.index + behind.groups!.who!.length;
  return [{ start: behind.index, end, text: `[${mention.name}]` }];
}

/** "They" or "their" with nothing before it that could be several. */
function hasLooseThey(text: string): boolean {
  const plain = withoutQuotations(text);
  const they = /\b(?:they|them|their|theirs|themselves)\b/i.exec(plain);
  if (they === null) return false;
  const before = plain.slice(0, they.index);
  return !/\p{L}{2}s\b(?!['’])|\band\b|\b(?:people|police|men|women|children|both|each|every|everyone|many|most|some|few|someone|anyone|whoever|family|team|staff|crew|public|media|government|administration|committee|company|party|court|board|panel|union|military|army|couple|pair|group)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/iu.test(
    before,
  );
}

/** "The Russian leader": null where the sentence does not begin so; an unknown one stays, for `namePronoun` to judge. */
function nameDescription(line: Line, people: KnownPeople): Edit[] | null {
  const found = DESCRIPTION.exec(line.text);
  if (!found) return null;
  const mention = people.mentionAt(line, 0);
  const name = mention?.name ?? people.holders.get(plainKey(found[1]!));
  if (name === undefined || sharesName(line.text, name)) return null;
  return [{ start: 0, end: found[0].length, text: `[${name}]` }];
}

function namePronoun(
  line: Line,
  previous: Line | null,
  people: KnownPeople,
  stretches: readonly { start: number; end: number }[],
): Edit[] | null {
  const { text } = line;
  if (DESCRIPTION.test(text) && namesBefore(text, text.length) === 0) return null;
  const first = [...text.matchAll(PERSON)].find(({ index }) => !isInside(index, stretches));
  if (first === undefined || namesBefore(text, first.index) > 0) return [];
  if (introducesSomebody(text.slice(0, first.index))) return [];
  const name =
    people.mentionAt(line, first.index)?.name ??
    (first.index === 0 ? subjectOf(previous, people) : null);
  if (name === null || sharesName(text, name)) return null;
  const word = first[0].toLowerCase();
  const owning =
    word === 'his' || (word === 'her' && /^ \p{L}+/u.test(text.slice(first.index + 3)));
  const form = owning ? `[${name}${name.endsWith('s') ? '’' : '’s'}]` : `[${name}]`;
  return [{ start: first.index, end: first.index + first[0].length, text: form }];
}

/** The speaker whose name begins the previous sentence, if no other of them is in it. */
function subjectOf(previous: Line | null, people: KnownPeople): string | null {
  if (previous === null) return null;
  const named = people.speakers.filter((name) => sharesName(previous.text, name));
  const [name] = named;
  if (named.length !== 1 || name === undefined || !name.includes(' ')) return null;
  const at = previous.text.indexOf(name.split(' ').at(-1)!);
  return at >= 0 && !/[,.;]\s/.test(previous.text.slice(0, at)) && at < 60 ? name : null;
}

const sharesName = (text: string, name: string): boolean =>
  new RegExp(`(?<!\\p{L})${escapePattern(name.split(' ').at(-1)!)}(?!\\p{L})`, 'u').test(text);

/** Capitalised words inside the sentence that may be somebody's name. */
function namesBefore(text: string, end: number): number {
  const before = withoutQuotations(text.slice(0, end)).trimStart();
  const inside = before.matchAll(
    /(?<=[\p{L},;’'"”)] )["“(]?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*/gu,
  );
  const notPlaces = [...inside].filter(
    ({ 0: words }) => !/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)/.test(words),
  );
  const start =
    /^(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gen)\. )?\p{Lu}[\p{L}'’-]+(?:, (?:the|an?|who|whom|whose|\d)\b| (?:\p{Lu}|said|has|had|was|is|told|will|also|who|and))/u.test(
      before,
    );
  return notPlaces.length + (start ? 1 : 0);
}

/** Names that no small word makes a place ("in the United States"): those of people or bodies. */
function peopleBefore(text: string, end: number): number {
  const names = withoutQuotations(text.slice(0, end)).matchAll(
    /(?<small>(?:^|\s)(?:in|to|from|at|of|near|across|through) (?:the )?)?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*/gu,
  );
  const people = [...names].filter(
    ({ 0: name, groups }) =>
      groups?.small === undefined &&
      !/^(?:The|A|An|In|On|At|After|When|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?$/.test(name),
  );
  return people.length;
}

/** What is between marks does not say who the narrator's "he" is. */
const withoutQuotations = (text: string): string => text.replace(/[“"][^“”"]*(?:[”"]|$)/g, '');

/** "A man who said he": a person whom the sentence itself brings in. */
const introducesSomebody = (before: string): boolean =>
  /\b(?:an?|the|every|no|any|one|each) (?:[\p{L}-]+ ){0,3}?(?:man|woman|person|boy|girl|teenager|student|teacher|driver|worker|soldier|gunman|suspect|victim|actor|actress|singer|player|president|senator|judge|doctor|nurse|officer|lawyer|father|mother|son|daughter|brother|sister|wife|husband|resident|employee|candidate|minister|patient|passenger|pilot|author|veteran)\b/iu.test(
    before,
  );
