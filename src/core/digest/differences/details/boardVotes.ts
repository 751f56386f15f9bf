import { matchesOf } from '../../../language/matchesOf.ts';
import { NUMBER_WORD, spelledValue } from '../../../language/numberWords.ts';
import type { Line } from '../../reading/lines.ts';
import { once } from '../../reading/readOnce.ts';
import type { Detail, Given } from './detail.ts';

const BOARD =
  '(?<of>panel|court|board|jury|committee|council|commission|tribunal|judges|bench|cabinet)';
const COUNT = `(?:\\d{1,2}|${NUMBER_WORD})`;
const TALLY = `(?<for>${COUNT})(?: votes?)?(?: to |[-–])(?<against>${COUNT})`;
const DECIDED = '(?:decided|ruled|voted|found|agreed|upheld|rejected|overturned|approved|backed)';

const SHAPES = [
  `${BOARD} (?:was|were) (?<unanimous>unanimous)`,
  `${BOARD} (?<unanimous>unanimously) ${DECIDED}`,
  `${BOARD} (?:had )?${DECIDED} (?<unanimous>unanimously)`,
  `(?<unanimous>unanimous) (?:decision|ruling|vote|verdict) (?:of|by) the (?:\\p{L}+ ){0,2}?${BOARD}`,
  `(?<!\\p{L})[Bb]y (?<tally>${TALLY})(?: votes?)?,? (?:the|a|its) (?:\\p{L}+ ){0,2}?${BOARD}`,
  `${BOARD} (?:had )?${DECIDED} (?:by )?(?<tally>${TALLY})(?!\\d)`,
].map((shape) => new RegExp(shape, 'dgu'));
const MAY_TELL = /unanimous|\d[-–]\d| to /u;

/** Of a unanimous vote nobody is against it; others are told apart by both numbers. */
const UNANIMOUS = 0;
const valueOfTally = (one: string, other: string): number => 100 * numberIn(one) + numberIn(other);
const numberIn = (word: string): number => spelledValue(word.toLowerCase()) ?? Number(word);

const readVotes = once(({ text }: Line): readonly Omit<Given, 'line'>[] =>
  !MAY_TELL.test(text)
    ? []
    : SHAPES.flatMap((shape) =>
        matchesOf(shape, text).flatMap((match) => {
          const { of, unanimous, for: yes, against } = match.groups!;
          const groups = match.indices!.groups!;
          const [start, end] = (unanimous === undefined ? groups.tally : groups.unanimous)!;
          const value = unanimous === undefined ? valueOfTally(yes!, against!) : UNANIMOUS;
          return value % 100 === 0 && value !== UNANIMOUS ? [] : [{ start, end, of: of!, value }];
        }),
      ),
);

/** How a small body voted: all together, or so many to so many. */
export const boardVotes: Detail = {
  about: (of) => `How did the ${of} vote?`,
  fact: 'number',
  daysApart: 1,
  read: (line) => readVotes(line).map((one) => ({ ...one, line })),
  differ: (a, b) => a.value !== b.value,
  several:
    /(?<!\p{L})(?:lower|higher|second|first|another|both|two) (?:\p{L}+ )?(?:courts?|panels?|boards?|committees?|councils?)(?!\p{L})/iu,
};
