import type { Report } from '../../report/report.ts';
import { withoutQuotations } from '../alone/people/namesBefore.ts';

/** What is seen of how a report is written when it is judged whether it tells news or comments on it. */
export const COMMENT_FEATURES = [
  /** The same for all. */
  'any',
  /** The part of its first sentences that name a source ("said", "according to"). */
  'sourced',
  /** … that name a weekday or a date. */
  'dated',
  /** … that say what ought to be. */
  'ought',
  /** … in which the narrator is "I" or "we". */
  'first',
  /** … that speak to "you". */
  'second',
  /** … that go on as in a talk ("But", "And yet", "Perhaps", "This"). */
  'talks',
  /** … that tell what is, not what was. */
  'present',
  /** … that break off with a dash, a colon or a bracket. */
  'breaks',
  /** … that judge ("wrong", "disastrous", "the truth"). */
  'judges',
  /** Names among their words. */
  'names',
  /** Figures in a sentence. */
  'figures',
  /** The headline asks or explains ("Why …", "How …"). */
  'headExplains',
  /** The headline says what ought or ought not to be, and nobody who says so. */
  'headOught',
  /** The headline has a verb of news ("says", "votes", "after"). */
  'headNews',
] as const;

/** A report shows how it is written in so many sentences. */
const FIRST_SENTENCES = 6;

const SHAPES: readonly RegExp[] = [
  /\b(?:said|says|told|announced?|reported|according to|confirmed|stated|wrote|tweeted|asked|declined|spokes\p{L}+)(?!\p{L})/iu,
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d/,
  /\b(?:should|must|ought|needs? to|ha(?:s|ve) to)\b/i,
  /(?<!\p{L})(?:I(?!\.)|[Ww]e|[Oo]ur|us|[Mm]y|me)(?![\p{L}.])/u,
  /\byou(?:r|rs|rself)?\b/i,
  /^["“]?(?:But|And|Yet|So|Or|Still|Of course|Indeed|Instead|Perhaps|Maybe|Now|Here|There|It|That|This|These|What|Why|How)\b/,
  /\b(?:is|are|isn['’]t|aren['’]t|has|have|can|will|do|does|don['’]t|doesn['’]t)(?!\p{L})/u,
  /[—–;:(]/,
  /\b(?:bad|worse|worst|good|great|best|better|wrong|right|disaster|disastrous|debacle|fiasco|hypocri\p{L}+|absurd|ridiculous|shame\p{L}*|outrage\p{L}*|fail(?:ed|ures?|s|ing)|incompeten\p{L}+|corrupt\p{L}*|lies|lying|truth|reality|chaos|stupid|insane|dangerous|reckless|cynical|tyrann\p{L}+|common sense|mess|problem|sad(?:ly)?|tragic|unfortunate\p{L}*|important|crucial)(?!\p{L})/iu,
];

const NAME = /(?<=[^\s.!?:“"] )\p{Lu}\p{Ll}+/gu;
const FIGURE = /\d+/g;
const HEAD_EXPLAINS = /\b(?:why|how|what)\b|\?/i;
const HEAD_OUGHT =
  /\b(?:should(?:n['’]t)?|must(?:n['’]t)?|needs?|deserves?|isn['’]t|aren['’]t)(?!\p{L})/iu;
const HEAD_NEWS =
  /\b(?:says?|announces?|to|after|over|amid|votes?|rules?|passes|signs|tells|calls|reports?)\b/i;

/** So many sentences of the usual kind are thought of besides: one or two sentences tell little. */
const USUAL = 1.5;

/** A report's first sentences, without what is between marks: that is not the narrator's. */
const firstSentences = ({ text, sentences }: Report): readonly string[] =>
  // As it stands: every story is titled, and reading quotes for that would take longer than all else.
  sentences
    .slice(0, FIRST_SENTENCES)
    .map(({ start, end }) => withoutQuotations(text.slice(start, end)));

/** Which part of the first sentences of all these reports has each shape: "sourced" to "judges" of `COMMENT_FEATURES`. */
export function sharesIn(reports: readonly Report[]): number[] {
  const all = reports.flatMap(firstSentences);
  return SHAPES.map((shape) => all.filter((text) => shape.test(text)).length / all.length);
}

/** Tells the features of a report, in the order of `COMMENT_FEATURES`; `usual`: what `sharesIn` tells of news. */
export function commentFeatures(report: Report, usual: readonly number[]): number[] {
  const own = firstSentences(report);
  const all = own.length + USUAL;
  const shares = SHAPES.map(
    (shape, at) => (own.filter((text) => shape.test(text)).length + USUAL * usual[at]!) / all,
  );
  const words = own.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const title = withoutQuotations(report.title ?? '');
  return [
    1,
    ...shares,
    countIn(own, NAME) / Math.max(1, words),
    countIn(own, FIGURE) / all,
    Number(HEAD_EXPLAINS.test(title)),
    Number(HEAD_OUGHT.test(title) && !HEAD_NEWS.test(title)),
    Number(HEAD_NEWS.test(title)),
  ];
}

const countIn = (texts: readonly string[], shape: RegExp): number =>
  texts.reduce((sum, text) => sum + (text.match(shape)?.length ?? 0), 0);
