import { addDays } from '../../language/days.ts';
import { PAST } from '../../language/verbForms.ts';
import type { Report } from '../../report/report.ts';
import type { DatedLine } from '../reading/datedLines.ts';
import type { Line } from '../reading/lines.ts';
import { datesIn, linesIn } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { isBesideDeed } from './besideDeed.ts';

/** Irregular participles that are no form of the past. */
const PARTICIPLE = `(?:${PAST}|been \\p{Ll}+|taken|given|gone|come|become|begun|broken|chosen|driven|fallen|flown|forgotten|grown|known|risen|seen|shut|spoken|stolen|sunk|sworn|thrown|torn|withdrawn|written|won|put|cut|hit|set|quit|beaten)`;
/** "Jonas Falk has been sacked", "Denna and Velm have agreed": English tells so what has just been done. */
const HAS_DONE = new RegExp(
  `^(?!.*["“”].* (?:has|have) )(?:[^\\s,;:]+ ){1,14}?(?:[^\\s;:]+, [^,;:]{3,60}, )?(?:has|have) (?:now |formally |officially )?${PARTICIPLE}(?!\\p{L})`,
  'u',
);
/** What has been so for long, or again and again, is no news of one day. */
const OVER_TIME =
  /(?<!\p{L})(?:says?|since|so far|already|long|ever|never|always|often|repeatedly|twice|times|recent(?:ly)?|(?:for|in|over|past|last|several|many) (?:[^\s,]+ ){0,2}(?:days|weeks|months|years|decades?)|been (?:a|an|the|in|on|at|under|over|more|less|\p{Ll}+ing)|had (?!to)|risen|climbed|grown|reached|become)(?!\p{L})/u;

/** Before that hour a report may tell what was done the evening before. */
const FIRST_HOUR = 10;
/** A day of the week before that its report names may be that of the deed. */
const DAYS_BEFORE = 6;

/**
 * First sentences without a day of their own that tell what has just been done, as of the day of their report: of
 * reports that appeared in the course of the day and name no other day shortly before it.
 */
export function undatedLeads(reading: Reading): DatedLine[] {
  const leads = new Map(
    reading.index.lines
      .filter(({ rank }) => rank === 0)
      .reverse()
      .map((line) => [line.reportId, line]),
  );
  return reading.reports.flatMap((report) => {
    const day = reading.dayOfReport(report.id);
    const lead = leads.get(report.id);
    if (day === null || lead === undefined || hourOf(report) < FIRST_HOUR) return [];
    if (!tellsNews(lead) || namesOtherDay(report, day)) return [];
    return [{ line: lead, mention: { ...OWN_DAY, from: day, until: day }, ahead: false }];
  });
}

/** No words of the sentence: the day is that of its report. */
const OWN_DAY = {
  start: 0,
  end: 0,
  text: '',
  basis: 'reckoned',
  weekday: false,
  certain: true,
} as const;

/** The hour as the outlet tells it; none where only the day is known. */
const hourOf = ({ published }: Report): number =>
  Number(/T(\d{2}):/.exec(published ?? '')?.[1] ?? -1);

const tellsNews = (lead: Line): boolean =>
  HAS_DONE.test(lead.text) &&
  !OVER_TIME.test(lead.text) &&
  datesIn(lead).every((mention) =>
    isBesideDeed({ line: lead, mention, ahead: mention.until > lead.day! }),
  );

const namesOtherDay = (report: Report, day: string): boolean =>
  linesIn(report).some((line) =>
    datesIn(line).some(({ from, until }) => until < day && from >= addDays(day, -DAYS_BEFORE)),
  );
