import { hasPastVerb, PAST } from '../../language/verbForms.ts';
import type { DatedLine } from '../reading/datedLines.ts';
import { isInside, quotedStretches } from '../reading/quotedStretches.ts';
import { datesIn } from '../reading/readOnce.ts';
import { isOnTheSide } from './ownDays.ts';

/** "Who voted against it in", "a fire that killed two in": of whom or what else the sentence tells. */
export const WHO = new RegExp(
  `(?<!\\p{L})(?:who|whom|whose|which|that(?<!(?:said|says|told|showed|found|believes?|confirmed|announced|denied|ruled|argued|claimed|reported|so|now) that)(?= (?:\\p{Ll}+ly |once |first )?(?:has|have|${PAST})(?!\\p{L})))(?: [^\\s,.;:“”"]+){1,16} $`,
  'u',
);
/** "Were allowed back on Sunday after the dam had burst on Thursday", "called off a strike due to begin on". */
const ASIDE =
  /(?<!\p{L})(?:after|when|while|before|because|where|as|since|following|(?:due|set|meant|planned|scheduled) (?:to|for|on))(?!\p{L})[^,.;:“”"]*$/u;

/** Whether the sentence tells a day of its own, known or open, and names this one only in a clause behind it. */
function isBehindOwnDay({ line, mention }: Pick<DatedLine, 'line' | 'mention'>): boolean {
  const aside = ASIDE.exec(line.text.slice(0, mention.start));
  if (aside === null) return false;
  const { stretches } = quotedStretches(line.text);
  return datesIn(line).some(
    ({ start, end, from, until, weekday }) =>
      end <= aside.index &&
      from === until &&
      from !== mention.from &&
      (weekday || from >= mention.from) &&
      !isInside(start, stretches) &&
      !/^['’]s/.test(line.text.slice(end)) &&
      !/['’]s?$/.test(line.text.slice(start, end)),
  );
}

/** "After the firm admitted on Friday that it had known on August 6": told a step further off than another day. */
const IN_WHAT_WAS_SAID =
  /(?<!\p{L})(?:after|when|while|because|as|since|following) [^.;:“”"]*(?<that> that )[^,.;:“”"]*$/u;

function isInWhatWasSaid({ line, mention }: Pick<DatedLine, 'line' | 'mention'>): boolean {
  const found = IN_WHAT_WAS_SAID.exec(line.text.slice(0, mention.start));
  if (found === null) return false;
  const that = found.index + found[0].lastIndexOf(' that ');
  return datesIn(line).some(
    ({ start, end, from, until }) =>
      start > found.index && end <= that && from === until && from !== mention.from,
  );
}

/** "Spent Monday night in prison, the governor confirmed on Tuesday": what was done has a day, and that one only tells when it was said. */
const SAID_BEHIND =
  /, [^,.;:“”"]{2,80} (?:said|confirmed|announced|reported|stated|told [^,.;:“”"]{2,30}|wrote) (?:late |early )?(?:on )?(?:late |early )?$/u;

/** "The ferry lost on Tuesday was sunk", "is against a commission on Jan. 6": what is told is another deed, or none. */
const TELLS_ELSE = new RegExp(`(?<!\\p{L})(?:is|are|has|have|will|would|${PAST})(?!\\p{L})`, 'u');
const NO_DEED = /(?<!\p{L})(?:is|are|will|would|may|might|could)(?!\p{L})/u;

/** "For the week ended May 29". */
const OF_SPAN = /(?<!\p{L})(?:ended|ending|since|until|from|to|through|than|by) (?:on )?$/u;

function isOfSayingBehind({ line, mention }: Pick<DatedLine, 'line' | 'mention'>): boolean {
  const said = SAID_BEHIND.exec(line.text.slice(0, mention.start));
  if (said === null) return false;
  const { stretches } = quotedStretches(line.text);
  return datesIn(line).some((other) => {
    const { start, end, from, until, certain } = other;
    const before = line.text.slice(0, start);
    return (
      certain &&
      end <= said.index &&
      from === until &&
      from < mention.from &&
      !isInside(start, stretches) &&
      ![ASIDE, WHO, OF_SPAN].some((shape) => shape.test(before)) &&
      !isOnTheSide({ line, mention: other, ahead: false }) &&
      hasPastVerb(before) &&
      !NO_DEED.test(before) &&
      !TELLS_ELSE.test(line.text.slice(end, said.index))
    );
  });
}

/** Whether a past date is only beside another one at which the sentence stands. */
export const isOfDayBeside = (dated: Pick<DatedLine, 'line' | 'mention'>): boolean =>
  isBehindOwnDay(dated) || isInWhatWasSaid(dated) || isOfSayingBehind(dated);
