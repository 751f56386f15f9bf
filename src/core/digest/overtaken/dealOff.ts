import { isDayStem } from '../../language/dayStems.ts';
import { withoutQuotations } from '../alone/people/namesBefore.ts';
import { capitalWordsIn } from '../likeness/capitalWords.ts';
import type { Line } from '../reading/lines.ts';
import { linesIn } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { isLater } from './later.ts';

const DEAL = '(?:sale|takeover|merger|acquisition|offer|bid|deal|purchase)s?';
/** What a report begins with that tells of a deal to come: "has agreed to buy", "raised its offer for". */
const IS_MADE = new RegExp(
  `(?<!\\p{L})(?:(?:agreed|wants?|plans?|is|are|offered) to (?:buy|acquire|take over|merge)|(?:raised|improved|lifted|sweetened|increased|made|launched|tabled|submitted) (?:[\\p{L}’'-]+ ){0,3}?${DEAL}|on the table for|${DEAL} for \\p{Lu})(?!\\p{L})`,
  'u',
);
/** That nothing comes of it: "blocked the sale", "withdrew its offer", "will not buy". */
const IS_OFF = new RegExp(
  `(?<!\\p{L})(?:(?:blocked|vetoed|scrapped|abandoned|withdrew|dropped|pulled|ended|called off|walked away from|pulled out of|backed out of|prohibited) (?:[\\p{L}’'-]+ ){0,4}?${DEAL}|will not (?:buy|acquire|take over|merge)|${DEAL} (?:[\\p{L}’'-]+ ){0,6}?(?:collapsed|was blocked|fell through|was called off|was abandoned))(?!\\p{L})`,
  'u',
);
/** What depends on it: what is to be done, and until when. */
const IS_PLAN =
  /(?<!\p{L})(?:will|would|(?:is|are) (?:due|set|expected|likely|to)|expects? to|plans? to|lapses?|expires?|runs? until|subject to|depends? on|needs? the (?:approval|consent))(?!\p{L})/u;

const AT_TOP = 1;
const DAYS_APART = 60;

/**
 * What a newer report begins with as the end of a deal, for a plan of an older report that tells of that
 * deal first of all: with the sale, the head office moves no more. Null where none does.
 */
export function createDealOff(reading: Reading): (line: Line) => Line | null {
  const tops = reading.reports.flatMap((report) =>
    linesIn(report).filter(({ rank }) => rank <= AT_TOP),
  );
  const off = tops.filter(({ text }) => IS_OFF.test(withoutQuotations(text))).toReversed();
  const made = new Map<string, Line>();
  for (const line of tops)
    if (!made.has(line.reportId) && IS_MADE.test(line.text) && !IS_OFF.test(line.text))
      made.set(line.reportId, line);
  const report = ({ reportId }: Line) => reading.byId.get(reportId)!;
  return (line) => {
    const deal = made.get(line.reportId);
    if (deal === undefined || line.rank === 0 || !tellsPlan(line.text)) return null;
    return (
      off.find(
        (one) => isLater(report(one), report(line), reading, DAYS_APART) && shareName(deal, one),
      ) ?? null
    );
  };
}

/** What somebody said, or did not say, stays as it was. */
function tellsPlan(text: string): boolean {
  const own = withoutQuotations(text);
  const plan = IS_PLAN.exec(own);
  return plan !== null && !SAID.test(own.slice(0, plan.index));
}

const SAID = /(?<!\p{L})(?:said|says?|told|asked|warned|fear(?:s|ed)?|hop(?:es?|ed))(?!\p{L})/u;

/** Whom the deal is about, in both. */
const shareName = (a: Line, b: Line): boolean =>
  [...capitalWordsIn(a)].some((name) => !isDayStem(name) && capitalWordsIn(b).has(name));
