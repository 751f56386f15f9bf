import type { Span } from '../../report/report.ts';
import type { MarkedSpan } from './markedSpan.ts';

/** "WALLACE: …", "Q: …", with or without a mark before it: who speaks next in a transcript. */
const IN_CAPITALS = /^["“'‘]?(\p{Lu}[\p{Lu}.'’-]*(?:\s+\p{Lu}[\p{Lu}.'’-]+){0,3}):\s+(?=\S)/u;
/** "Minister Brandt: …"; words between marks behind the name are found by their marks. */
const AS_NAMES = /^(\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}):\s+(?=[^\s"“„«'‘])/u;
const QUESTION = /^(?:Q|Question)$/i;
const ANSWER = /^(?:A|Answer)$/i;
/** "Q. …", "A. …" */
const WITH_STOP = /^([QA])\.\s+(?=\S)/;
/** "Q: … A: …" in one paragraph. */
const ANSWER_INSIDE = /[?!.]["”]?\s+(?=A:\s+\S)/g;
/** What stands before a colon at the head of a paragraph and is nobody: the desk's labels. */
const HEADINGS =
  /^(?:updated?|breaking|correction|clarification|editor|note|notes|photos?|pictures?|images?|videos?|credit|caption|source|sources|related|more|watch|listen|read|live|analysis|opinion|exclusive|factbox|timeline|explainer|review|background|context|date|time|place|where|when|what|who|why|how|tickets|price|result|results|score|scores|verdict|tip|warning|example|answer|question|step|part|chapter|day)$/i;
/** Two who speak, each more than once; or one of them where questions are asked. */
const SPEAKERS = 2;
const FEWEST = 3;

interface Turn extends MarkedSpan {
  readonly label: string;
  readonly capitals: boolean;
}

/** The turns of an interview printed as a transcript: each paragraph behind its speaker's label. */
export function findTurns(text: string, paragraphs: readonly Span[]): MarkedSpan[] {
  const turns = paragraphs.flatMap((paragraph) => turnsIn(text, paragraph));
  if (isInterview(turns)) return turns.filter(isNameless);
  const capitals = turns.filter((turn) => turn.capitals);
  if (isTranscript(capitals)) return withFullNames(turns, capitals);
  return isDialogue(text, turns) ? turns : [];
}

function turnsIn(text: string, { start, end }: Span): Turn[] {
  const head = text.slice(start, Math.min(end, start + 80));
  const capitals = IN_CAPITALS.exec(head) ?? WITH_STOP.exec(head);
  const label = capitals ?? AS_NAMES.exec(head);
  if (label === null) return [];
  const name = label[1]!.replace(/\s+/g, ' ');
  if (capitals === null && name.split(' ').some((word) => HEADINGS.test(word)) && !isLetter(name)) {
    return [];
  }
  const answer = QUESTION.test(name) ? answerInside(text, start, end) : -1;
  const from = start + label[0].length;
  const own = turn(text, name, capitals !== null, start, from, answer < 0 ? end : answer);
  return answer < 0 ? own : [...own, ...turnsIn(text, { start: answer, end })];
}

function answerInside(text: string, start: number, end: number): number {
  ANSWER_INSIDE.lastIndex = 0;
  const found = ANSWER_INSIDE.exec(text.slice(start, end));
  return found === null ? -1 : start + found.index + found[0].length;
}

function turn(
  text: string,
  label: string,
  capitals: boolean,
  start: number,
  from: number,
  end: number,
): Turn[] {
  const last = /["”'’]?\s*$/.exec(text.slice(Math.max(from, end - 4), end))?.[0].length ?? 0;
  const close = closesOwn(text.slice(from, end))
    ? /\s*$/.exec(text.slice(from, end))![0].length
    : last;
  const to = end - close;
  const outerEnd = to + text.slice(to, end).trimEnd().length;
  // Votes and results are no words: "Marsh: 1,547."
  if (!/\p{L}/u.test(text.slice(from, Math.min(to, from + 40)))) return [];
  // "Q" and "A" name nobody.
  const outerStart = isLetter(label) ? start : from;
  return [
    {
      start: from,
      end: to,
      outerStart,
      outerEnd,
      continues: false,
      turn: QUESTION.test(label) ? 'question' : ANSWER.test(label) ? 'answer' : undefined,
      label,
      capitals,
    },
  ];
}

/** "She told me, “Sell it.”": the last mark belongs to words quoted within the turn. */
function closesOwn(words: string): boolean {
  const own = words.trimEnd();
  const opened = [...own.slice(0, -1)].filter((mark) => mark === '“').length;
  const closed = [...own.slice(0, -1)].filter((mark) => mark === '”').length;
  if (own.endsWith('”')) return opened > closed;
  return own.endsWith('"') && own.split('"').length % 2 === 1;
}

const isLetter = (label: string): boolean => QUESTION.test(label) || ANSWER.test(label);
const isNameless = ({ turn }: Turn): boolean => turn !== undefined;

/** One question and its answer are enough: nothing else is headed so. */
function isInterview(turns: readonly Turn[]): boolean {
  const nameless = turns.filter(isNameless);
  if (nameless.length < turns.length - 1) return false;
  return ['question', 'answer'].every((kind) => nameless.some(({ turn }) => turn === kind));
}

/** "Sue Baldwin: …" and from there on "SB: …": the turns in which the speakers are named in full are theirs too. */
function withFullNames(turns: readonly Turn[], capitals: readonly Turn[]): Turn[] {
  const labels = new Set(capitals.map(({ label }) => label.replaceAll('.', '')));
  return turns.filter((turn) => turn.capitals || labels.has(initials(turn.label)));
}

const initials = (label: string): string =>
  label
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');

/** "BALDWIN" is "SUE BALDWIN". */
const surname = (label: string): string => label.slice(label.lastIndexOf(' ') + 1).toLowerCase();

/** The surname of each turn's speaker; "SB" is "Sue Baldwin", where a label has her in full. */
function surnames(turns: readonly Turn[]): string[] {
  const byInitials = new Map<string, string>();
  for (const { label } of turns) {
    const words = label.split(' ');
    if (words.length > 1) byInitials.set(initials(label), surname(label));
  }
  return turns.map(({ label }) => byInitials.get(label.replaceAll('.', '')) ?? surname(label));
}

function countBySpeaker(turns: readonly Turn[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of surnames(turns)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Fewer labels may be headings: "UPDATE: …". */
function isTranscript(turns: readonly Turn[]): boolean {
  const speakers = countBySpeaker(turns).size;
  return turns.length >= FEWEST && speakers >= SPEAKERS && speakers < turns.length;
}

/** Labels written as names may be headings, unless sentences stand behind them, and they take turns. */
function isDialogue(text: string, turns: readonly Turn[]): boolean {
  if (turns.length < FEWEST) return false;
  const ends = turns.map(({ end }) => text.slice(end - 1, end + 1));
  if (!ends.every((end) => /[.?!…]/.test(end))) return false;
  const again = [...countBySpeaker(turns).values()].filter((many) => many > 1).length;
  const asks = ends.some((end) => end.includes('?'));
  const names = surnames(turns);
  const takesTurns = names.every((name, i) => name !== names[i - 1]);
  return (
    takesTurns &&
    (again >= SPEAKERS || (again === 1 && asks && countBySpeaker(turns).size === SPEAKERS))
  );
}
