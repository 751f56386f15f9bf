import { ANY_WEEKDAY } from '../../language/days.ts';
import { matchesOf } from '../../language/matchesOf.ts';
import type { Span } from '../../report/report.ts';
import { withoutSayer } from '../likeness/withoutSayer.ts';
import type { Line } from '../reading/lines.ts';
import { type Phrase, phraseBefore } from '../reading/phrase.ts';
import { isInside, quotedStretches } from '../reading/quotedStretches.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { isLeftOpen } from './leftOpen.ts';

/** What a sentence says yes or no to: only a yes and a no of one matter are held against each other. */
export type Matter = State | DeniedDeed;

/** A state or an outcome that has an opposite, by its name. */
export interface State {
  readonly of: 'state';
  readonly name: string;
}

/** A deed, by how somebody has denied it: "was not hit", "did not throw", "were no fights", "no oil leaked", "found no cracks". */
export type DeniedDeed =
  | { readonly of: 'not done'; readonly verb: string }
  | { readonly of: 'did not'; readonly verb: string }
  | { readonly of: 'was none'; readonly noun: string }
  | { readonly of: 'none did' | 'did none'; readonly verb: string; readonly noun: string };

/** A yes or a no to something, as a sentence says it. */
export interface Statement<Of extends Matter = Matter> {
  readonly line: Line;
  readonly yes: boolean;
  readonly matter: Of;
  /** Of whom or what; null where the matter says it: "no oil leaked". */
  readonly subject: Phrase | null;
  /** Its clause. */
  readonly span: Span;
  /** What is told behind the deed in its clause. */
  readonly rest: string;
}

const CLAUSE_BEGINS = /[;:—–] |, (?:and|but|while|although|though) |(?<=,) (?=no )/gu;
const CLAUSE_ENDS =
  /[;:]|[.!?]["”’]?$| [–—] |, (?:and|but|while|which|who|whose|where|although|though|as|because|after|said|saying|according)\b| (?:but|while|although|though|because|despite)\b/u;

/** Nothing is said for certain, or of this one and of now. */
const OF_ANOTHER =
  /(?<!\p{L})(?:again|later|earlier|until|previous(?:ly)?|briefly|at first|initially|originally|no longer|nearly|almost|partly|partially|second|third|another|others?|rest|some of|most of|years? (?:ago|earlier|later)|last (?:week|month|year)|(?:19|20)\d\d|reportedly|allegedly|supposedly|apparently|only|either|both|half)(?!\p{L})/iu;

/** The statement that a sentence makes where a shape of its matter has matched; none where it is left open or quoted. */
export function statementAt<Of extends Matter>(
  line: Line,
  { 0: letters, index }: RegExpExecArray,
  { matter, yes }: Pick<Statement<Of>, 'matter' | 'yes'>,
): Statement<Of>[] {
  const { text } = line;
  if (isLeftOpen(text, index)) return [];
  const end = index + letters.length;
  const start =
    matchesOf(CLAUSE_BEGINS, text.slice(0, index + 1))
      .map((match) => match.index + match[0].length)
      .filter((at) => at <= index)
      .at(-1) ?? 0;
  const told = withoutSayer(text);
  const behind = told.length > end ? told.slice(end) : '';
  const rest = behind.slice(0, CLAUSE_ENDS.exec(behind)?.index ?? behind.length);
  const span = { start, end: end + rest.length };
  if (OF_ANOTHER.test(text.slice(start, span.end))) return [];
  if (isInside(index, quotedStretches(text).stretches)) return [];
  const subject = namesNoDoer(matter) ? null : phraseBefore(doerBefore(text.slice(0, index)));
  return [{ line, matter, yes, subject, span, rest }];
}

const namesNoDoer = ({ of }: Matter): boolean => of === 'none did' || of === 'was none';

/** "The firm said that it had | received": who says it of himself; "its troops had | shelled". */
const doerBefore = (text: string): string =>
  text
    .replace(/ (?:has|have|had|also)$/u, '')
    .replace(
      /(?<=^(?:(?! (?:that|who|which) )[^;:“”"—–]){2,120}?) (?:said|says|insisted|repeated|announced|added|denied)(?:(?: late| early)? (?:on )?\p{Lu}\p{Ll}+day)?(?: that)? (?:he|she|it|they)$/u,
      '',
    );

/** Stems of what a statement tells behind its deed, but for when it was. */
export const termsOfRest = ({ rest }: Statement): string[] =>
  termsOf(wordsOf(rest.replace(WHEN, '').replace(DAYS, ' ')));
const WHEN =
  /(?<!\p{L})(?:(?:an?|\d+|\p{Ll}+) (?:minutes?|hours?|days?|weeks?) )?(?:before|after|when|while|as|amid|following|during)(?!\p{L}).*$/u;
const DAYS = new RegExp(
  String.raw`(?<!\p{L})${ANY_WEEKDAY}(?:['’]s)?(?: (?:morning|afternoon|evening|night))?`,
  'gu',
);
