import { matchesOf } from '../../language/matchesOf.ts';
import { withoutAccents } from '../../language/withoutAccents.ts';
import type { Report } from '../../report/report.ts';
import { withoutQuotations } from '../alone/people/namesBefore.ts';
import type { Line } from '../reading/lines.ts';
import { linesIn, once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { isLater } from './later.ts';

const NAME = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,3}";
const OFFICE =
  '(?:mayor|president|governor|senator|chancellor|premier|prime minister|leader|chair(?:man|woman)?)';
const RACE =
  '(?:\\p{Ll}+ ){0,3}?(?:election|run-?off|vote|race|contest|presidency|leadership|ballot|second round)';
/** "Cristina Balan was declared the winner of", "won the run-off". */
const WON = new RegExp(
  `(?<who>${NAME}) (?:(?:was|has been) (?:officially |finally )?(?:declared|named|confirmed|proclaimed|certified as|re-?elected)(?: as)? (?:the |its )?(?:winner|victor|${OFFICE})|(?:has |had )?(?:won|wins) (?:the |a |its |\\p{L}+['’]s )${RACE})(?!\\p{L})`,
  'gu',
);
/** "Octavian Rail is the next mayor", "is on course to unseat", "the lead of Octavian Rail". */
const SEEMED = new RegExp(
  `(?<who>${NAME}) (?:(?:is|was|will be) (?:the |its )?(?:next|new|future) ${OFFICE}|(?:is|was|seems?|seemed|appears?|appeared) (?:set|on course|poised|likely|on track) to (?:win|unseat|become|be|defeat|beat|oust)|(?:has |had )?(?:won|wins) (?:the |a |its |\\p{L}+['’]s )${RACE}|(?:leads?|led|was leading|is leading) (?:the )?${RACE}|will be sworn in)(?!\\p{L})`,
  'gu',
);

const AT_TOP = 1;
const DAYS_APART = 60;

/**
 * What a newer report begins with as somebody’s victory, for an older sentence that has somebody else win:
 * "is the next mayor", and three days later his rival was declared the winner. Null where none does.
 */
export function createOtherWinner(reading: Reading): (line: Line) => Line | null {
  const wins = reading.reports
    .flatMap((report) => linesIn(report).filter(({ rank }) => rank <= AT_TOP))
    .flatMap((line) => lastNamesIn(WON, line.text).map((winner) => ({ line, winner })))
    .toReversed();
  const report = ({ reportId }: Line) => reading.byId.get(reportId)!;
  const names = (line: Line, name: string) => plainText(report(line)).includes(name);
  return (line) => {
    if (wins.length === 0) return null;
    const [seemed] = lastNamesIn(SEEMED, line.text);
    if (seemed === undefined) return null;
    const won = wins.find(
      (one) =>
        one.winner !== seemed &&
        isLater(report(one.line), report(line), reading, DAYS_APART) &&
        // Both ran in it: each report knows the other one.
        names(one.line, seemed) &&
        names(line, one.winner),
    );
    return won?.line ?? null;
  };
}

/** Of each name the last word. */
const lastNamesIn = (shape: RegExp, text: string): string[] =>
  matchesOf(shape, withoutQuotations(text)).map(({ groups }) =>
    withoutAccents(groups!.who!.split(' ').at(-1)!),
  );

const plainText = once(({ text }: Report): string => withoutAccents(text));
