import type { Report } from '../../../report/report.ts';
import type { Line } from '../../reading/lines.ts';
import { linesIn } from '../../reading/readOnce.ts';

const RUMOUR = /(?<!\p{L})(?:rumou?r(?:s|ed)?|gossip|hearsay)(?!\p{L})/iu;
const DENIES =
  /(?<!\p{L})(?:den(?:y|ies|ied)|untrue|false|not true|no truth|no such|nonsense|baseless|unfounded|(?:had|has|have|did|was|were|is|are)(?: not|n['’]t)|never)(?!\p{L})/iu;
const DENIAL_BEHIND = 3;

/** "A rumour that the firm had hired bankruptcy lawyers", and behind it that it had not: nobody repeats the one without the other. */
export function isDeniedRumour(line: Line, report: Report): boolean {
  if (!RUMOUR.test(line.text) || DENIES.test(line.text)) return false;
  const behind = linesIn(report).slice(line.index + 1, line.index + 1 + DENIAL_BEHIND);
  return behind.some(({ text }) => DENIES.test(text));
}
