import { hasTellingVerb } from '../../language/verbForms.ts';
import { withoutQuotations } from '../alone/people/namesBefore.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import type { Candidate } from './addPoints.ts';
import { isBeside, isLatestNews, lastDayOfNews } from './latestNews.ts';
import {
  type Headed,
  isLead,
  mostTelling,
  openingOf,
  opensWell,
  type Supported,
  worth,
} from './opening.ts';
import { isReactionTo } from './reaction.ts';

/**
 * The first sentence of a report that the digest had better begin with: where none of the chosen is
 * one, and it tells more of the story than the one that would open it, in no more room for what it
 * tells. Undefined where there is none, as for "There's no pot of gold at the end of the rainbow".
 */
export function missingLead(
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  reading: Headed,
): Candidate | undefined {
  const all = leadsAmong(candidates);
  const news = all.filter(({ support }) => !isBeside(support, reading));
  const leads = news.length > 0 ? news : all;
  const latest = leads.filter(({ support }) => isLatestNews(support, reading));
  const lead = mostTelling(latest.length > 0 ? latest : leads, reading)?.candidate;
  const points = chosen.map(alone);
  if (lead === undefined || points.some((point) => isLead(point) && opensWell(point)))
    return undefined;
  const opening = openingOf(points, reading)?.candidate;
  if (opening === undefined) return lead;
  const more = worth(lead) / worth(opening);
  return more > 1 && (more * opening.concepts.length) / lead.concepts.length > AS_DENSE
    ? lead
    : undefined;
}

/**
 * The first sentence of a report of the latest day, where the reports go on for days and the digest
 * has none of that day: what came last is the news, however much of it an older report has told.
 */
export function latestLead(
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  reading: Headed,
): Candidate | undefined {
  const { reports, dayOfReport } = reading;
  const latest = lastDayOfNews(reading);
  const isLatest = ({ line }: Candidate) =>
    dayOfReport(line.reportId) === latest && !isBeside([line], reading);
  const days = new Set(reports.map(({ id }) => dayOfReport(id)));
  if (latest === null || days.size < 2) return undefined;
  if (chosen.some((one) => one.line.rank === 0 && isLatest(one))) return undefined;
  const leads = candidates.filter((one) => isLatest(one) && hasTellingVerb(one.text));
  const standing = leadsAmong(leads);
  // A report's first sentence may take a thing for known; the turn had better be told with it than not at all.
  const told = standing.length > 0 ? standing : leads.map(alone).filter(isLead);
  return mostTelling(told, reading)?.candidate;
}

/** "The photo of a shark was a fake": what makes older news none. */
const TAKES_BACK =
  /(?<!\p{L})(?:(?:was|were|is|are|been|be|proved|as) (?:an? )?(?:fakes?|faked|hoax(?:es)?|fabricated|false(?: alarm)?|untrue|not true|wrong|made[- ]up|staged|forged|doctored|invented)|retract(?:s|ed)|(?:never|did not) happen(?:ed)?)(?!\p{L})/iu;

/**
 * The first sentence of a late report that says of the story's news that it was none, where no chosen
 * point does: below it nobody may read only that a shark was seen.
 */
export function takingBackLead(
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  reading: Headed,
): Candidate | undefined {
  const days = new Set(reading.reports.map(({ id }) => reading.dayOfReport(id)));
  if (days.size < 2 || chosen.some(({ line }) => line.rank === 0 && takesBack(line)))
    return undefined;
  const leads = candidates.filter(
    (one) => takesBack(one.line) && isLatestNews([one.line], reading),
  );
  return mostTelling(leadsAmong(leads), reading)?.candidate;
}

const takesBack = once(({ text }: Line): boolean => TAKES_BACK.test(withoutQuotations(text)));

/**
 * The first sentence of a report that tells what the digest would begin with somebody's judgement of,
 * where no chosen point does: nobody may read that a deal is a gift, and not which deal.
 */
export function judgedLead(
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  reading: Headed,
): Candidate | undefined {
  const opening = openingOf(chosen.map(alone), reading)?.candidate;
  if (opening === undefined) return undefined;
  const isJudged = ({ line }: Candidate) => isReactionTo(opening.line, line);
  if (chosen.some(isJudged)) return undefined;
  return mostTelling(leadsAmong(candidates.filter(isJudged)), reading)?.candidate;
}

/** The first sentences of reports that tell the news by themselves. */
export const leadsAmong = (candidates: readonly Candidate[]): Supported[] =>
  candidates.map(alone).filter((point) => isLead(point) && opensWell(point));

/** Of what the opening would tell with each of its words. */
const AS_DENSE = 0.9;

const alone = (candidate: Candidate): Supported => ({
  candidate,
  support: [candidate.line],
  turn: false,
});
