import { groupQuotes } from '../../quotes/groupQuotes.ts';
import type { Quote } from '../../quotes/quote.ts';
import type { Utterance } from '../../quotes/utterance.ts';
import { fullNamesIn } from '../alone/people/fullNames.ts';
import type { VoiceText } from '../digest.ts';
import { compareText } from '../reading/inOrder.ts';
import { once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { countWords, termsOf, wordsOf } from '../reading/terms.ts';
import type { Withdrawn } from '../reading/withdrawn/findWithdrawn.ts';
import { findRole } from './findRole.ts';
import { isOfOrigin } from './isOfOrigin.ts';
import { findBodyBefore, findOwners } from './ownerAt.ts';
import { titled } from './titled.ts';

const MOST_VOICES = 6;
const MOST_OF_ONE_SPEAKER = 2;
/** Shorter quotations are catchwords, longer ones speeches. */
const FEWEST_WORDS = 6;
const MOST_WORDS = 80;

/** The utterances that matter to the story: carried by most, of people who are named, nobody heard too often. */
export const chooseVoices: (reading: Reading) => readonly VoiceText[] = once(findVoices);

function findVoices(reading: Reading): VoiceText[] {
  const { quotes, reports, origins, index, withdrawn } = reading;
  const heard = groupQuotes(
    quotes.filter(
      (quote) => quote.kind !== 'indirect' && quote.doubt === null && !withdrawn.some(isIn(quote)),
    ),
  );
  const ranked = heard
    .filter((utterance) => isTelling(utterance) && !isOfOrigin(utterance, reports))
    .map((utterance) => ({ utterance, value: worthOf(utterance, origins, index.having) }))
    .sort((a, b) => b.value - a.value || compareText(a.utterance.id, b.utterance.id));
  const times = new Map<string, number>();
  const chosen: Utterance[] = [];
  for (const { utterance } of ranked) {
    const count = times.get(utterance.speaker!) ?? 0;
    if (chosen.length >= MOST_VOICES || count >= MOST_OF_ONE_SPEAKER) continue;
    if (chosen.some((other) => carriesSameWords(other, utterance))) continue;
    times.set(utterance.speaker!, count + 1);
    chosen.push(utterance);
  }
  const naming = { fullName: fullNamesIn(reports).fullName, withTitle: titled(reports) };
  const owners = { ownerAt: findOwners(reading), bodyBefore: findBodyBefore(reading) };
  const roleOf = (name: string) => findRole(name, reports, owners);
  return chosen.map((utterance) => voiceOf(utterance, roleOf, naming));
}

const isIn =
  ({ reportId, start }: Quote) =>
  ({ line }: Withdrawn): boolean =>
    line.reportId === reportId && line.start <= start && start < line.end;

/** One thing said is told once, also where the reports cut it in other places. */
const SAME_WORDS = 0.7;

function carriesSameWords(a: Utterance, b: Utterance): boolean {
  const [termsOfA, termsOfB] = [termsOf(wordsOf(a.text)), termsOf(wordsOf(b.text))];
  const common = termsOfA.filter((term) => termsOfB.includes(term)).length;
  return common >= SAME_WORDS * Math.min(termsOfA.length, termsOfB.length);
}

/** Every word of a name has a capital, but for the small ones in it. */
const NAME =
  /^(?:\p{Lu}[\p{L}\p{N}.'’-]*|of|the|for|and|de|van|von|der|den|al|bin|ibn|el|da|di|du|la|le)(?: (?:\p{Lu}[\p{L}\p{N}.&'’-]*|\p{L}[’'-]\p{Lu}\p{L}+|of|the|for|and|de|van|von|der|den|al|bin|ibn|el|da|di|du|la|le))*$/u;

/** "Clerks could manage, “but there is no slack left in the rope”": what it goes on with is the narrator's. */
const GOES_ON =
  /^["“‘']?(?:but|and|or|nor|so|yet|because|though|although|while|whereas|which|who|whom|whose|unless|until|than|rather)(?!\p{L})/u;

const isTelling = ({ speaker, described, text }: Utterance): boolean =>
  speaker !== null &&
  described !== true &&
  NAME.test(speaker) &&
  !GOES_ON.test(text) &&
  countWords(text) >= FEWEST_WORDS &&
  countWords(text) <= MOST_WORDS;

/** Origins that carry it count most, then how much of it the reports also speak of, then its
 * length; a whole sentence before a part of one. */
function worthOf(
  { quotes, text }: Utterance,
  origins: ReadonlyMap<string, string>,
  having: (term: string) => { readonly length: number },
): number {
  const carriers = new Set(quotes.map(({ reportId }) => origins.get(reportId))).size;
  const terms = termsOf(wordsOf(text));
  const spokenOf = terms.filter((term) => having(term).length >= 3).length;
  const whole = /^["“‘']?\p{Lu}/u.test(text) ? 1 : 0;
  return 3 * carriers + Math.min(3, spokenOf / 3) + Math.min(1, terms.length / 12) + whole;
}

/** How speakers are called by more than the report says beside their words. */
interface Naming {
  readonly fullName: (lastName: string) => string | null;
  readonly withTitle: (name: string) => string | null;
}

function voiceOf(
  { id, speaker, through, text, setting, said, quotes }: Utterance,
  roleOf: (name: string) => string | null,
  { fullName, withTitle }: Naming,
): VoiceText {
  // "Roth told reporters": another report of the story has her full name.
  const name = (speaker!.includes(' ') ? null : fullName(speaker!.toLowerCase())) ?? speaker!;
  return {
    utteranceId: id,
    speaker: name.includes(' ') ? name : (withTitle(name) ?? name),
    role: roleOf(name),
    text,
    through,
    setting,
    said,
    support: quotes.map(({ reportId, start, end }: Quote) => ({ reportId, start, end })),
  };
}
