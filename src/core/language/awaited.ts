import { clauseBefore, PLANNED_THING } from './tense.ts';
import { PAST } from './verbForms.ts';

/** What people plan, and news calls by its day. */
export const THING = `(?:${PLANNED_THING}|sessions?|conference|inquiry|inquest|trip|tie|fixture|semi-?finals?|qualifier|play-?off|tour)`;
/** No word that begins another phrase or tells of another deed. */
const PLAIN = `(?:(?!(?:of|with|in|at|after|into|over|about|on|to|from|by|for|that|who|which|${PAST})(?!\\p{L}))[\\p{L}\\d’'-]+ )`;

const thingAskedFor = (verb: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})${verb} ${PLAIN}{0,4}${THING} (?:(?:of|with|in|at|between|by|on|over) ${PLAIN}{1,5})?(?:(?:on|for) )?$`,
    'u',
  );

/** "Has asked for a meeting on", "wants a vote on": English tells no day of the past with these. */
const ASKS_FOR = thingAskedFor(
  "(?:(?:has|have) (?:\\p{Ll}+ )?(?:(?:called|asked|pushed|pressed) for|demanded|requested|proposed|sought|(?:invited|summoned) (?:[\\p{L}’'-]+ ){1,5}?to)|(?:is|are) (?:\\p{Ll}+ )?(?:(?:calling|asking|pushing|pressing) for|demanding|requesting|proposing|seeking)|(?:calls?|asks?) for|demands|wants?)",
);
/** "Called for a vote on": of the vote, or of the day on which somebody called. */
const ASKED_FOR = thingAskedFor(
  "(?:(?:called|asked|pushed|pressed) for|demanded|requested|proposed|sought|wanted|(?:invited|summoned) (?:[\\p{L}’'-]+ ){1,5}?to)",
);

const OUT_OF =
  '(?:(?:ruled )?out of|(?:doubtful|a doubt|fit|ready|preparing|prepared|training|favou?rites?) for|withdrawn from|pulled out of)';
/** "Has been ruled out of", "are preparing for", "have closed roads ahead of": it matters now, so the thing is to come. */
const NOW_BEFORE = new RegExp(
  `(?<!\\p{L})(?:is|are|remains?|(?:has|have) (?:been |also |now |\\p{Ll}+ly )*(?!who |that |which )[\\p{L}’'-]+)(?: (?!(?:that|who|which|after|when|since|${PAST})(?!\\p{L}))[\\p{L}\\d’'-]+){0,8}? (?:(?<=been ruled )out of|${OUT_OF}|ahead of) $`,
  'u',
);
const THEN_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${OUT_OF}|tickets (?:for|to)|previews? of|build-up to|run-up to|eve of|squad for|line-?up for) $`,
  'iu',
);
const THING_BEHIND = new RegExp(`^ (?:[\\p{L}\\d’'-]+ ){0,4}?${THING}(?!\\p{L})`, 'u');

/** "Has asked for a meeting on Monday" in a report of Tuesday: news calls it next Monday. */
const FAR_AHEAD = 1;

/**
 * Whether a weekday is that of a thing still to come, which somebody asks for or is out of: "has asked
 * for a meeting on Tuesday", "ruled out of Saturday's final". The day was `back` days ago at the
 * latest. Null where nothing says so.
 */
export function awaitedSide(
  before: string,
  after: string,
  possessive: string,
  back: number,
): 'ahead' | 'open' | null {
  const clause = clauseBefore(before);
  if (possessive === '') {
    if (ASKS_FOR.test(clause)) return back <= FAR_AHEAD ? 'open' : 'ahead';
    return ASKED_FOR.test(clause) ? nearer(back, 2, 5) : null;
  }
  if (back === 0 || !THING_BEHIND.test(after)) return null;
  if (NOW_BEFORE.test(clause)) return back <= FAR_AHEAD ? 'open' : 'ahead';
  return THEN_BEFORE.test(clause) ? nearer(back, 3, 4) : null;
}

/** Told in the past, the nearer of two days is meant: open from so many days ago on, ahead from so many. */
const nearer = (back: number, open: number, ahead: number): 'ahead' | 'open' | null => {
  if (back >= ahead) return 'ahead';
  return back >= open ? 'open' : null;
};
