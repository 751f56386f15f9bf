import { dayNumber } from '../../language/days.ts';
import { speechVerb } from '../../language/speechVerbs.ts';
import { findSubject } from '../frames/findSubject.ts';
import type { Frame } from '../frames/readFrames.ts';
import { isVerbHere } from '../frames/verbHere.ts';
import type { Resolver } from '../speakers/mentions/resolveSpeakers.ts';
import type { Spoken } from '../spoken.ts';
import type { Occasion } from './readAdjuncts.ts';
import { readOccasion } from './readOccasion.ts';
import { type FrameAt, isOfThatTime, keyOfWho } from './sameTime.ts';

/** News says once when somebody spoke, and that is a few days back at the most. */
const FEW_DAYS = 3;
/** That is said by this paragraph and sentence. */
const EARLY = 4;
const EARLY_SENTENCE = 8;

export interface ReadSpeech {
  readonly frameAt: FrameAt;
  readonly frames: readonly Frame[];
  readonly spoken: readonly Spoken[];
  readonly resolver: Resolver;
  readonly anchor: string | null;
}

interface FirstDay {
  readonly frame: number;
  readonly setting: string | null;
  /** Null where the report tells several. */
  readonly day: string | null;
}

/**
 * The day at a speaker's first words holds for those that follow without one, where the report
 * tells no other day of that speaker and nothing beside them speaks of another time.
 */
export function withFirstDay(
  speech: ReadSpeech,
  own: readonly Occasion[],
  found: readonly Occasion[],
): Occasion[] {
  const { spoken, frameAt } = speech;
  const first = firstDays(speech, own, found);
  return found.map((occasion, i) => {
    const { who, frame } = spoken[i]!;
    const known = first.get(keyOfWho(who));
    if (who === null || occasion.said !== null || known === undefined) return occasion;
    if (known.day === null || known.frame > frame) return occasion;
    if (!mayBeOneOccasion(known.setting, occasion.setting)) return occasion;
    const same = isOfThatTime(frameAt(frame), { setting: null, said: null });
    return same ? { ...occasion, said: known.day } : occasion;
  });
}

function firstDays(
  speech: ReadSpeech,
  own: readonly Occasion[],
  found: readonly Occasion[],
): Map<unknown, FirstDay> {
  const { frames, spoken, anchor } = speech;
  const first = new Map<unknown, FirstDay>();
  const learn = (key: unknown, frame: number, setting: string | null, day: string | null) => {
    if (key === null || day === null) return;
    const known = first.get(key);
    const early = isEarly(frames, frame) && isRecent(day, anchor);
    if (known === undefined) first.set(key, { frame, setting, day: early ? day : null });
    else if (known.day !== day) first.set(key, { ...known, day: null });
  };
  for (const { key, frame, occasion } of earlyTelling(speech))
    learn(key, frame, occasion.setting, occasion.said);
  spoken.forEach(({ who, frame }, i) => {
    learn(keyOfWho(who), frame, found[i]!.setting, own[i]!.said);
  });
  return first;
}

/** "…, the aide told journalists on Tuesday": dated speech of the first paragraphs, quoted or not. */
function* earlyTelling({ frames, frameAt, resolver }: ReadSpeech): Generator<{
  readonly key: unknown;
  readonly frame: number;
  readonly occasion: Occasion;
}> {
  for (let at = 0; isEarly(frames, at); at++) {
    const frame = frameAt(at);
    if (frame.dates.length === 0 || frame.titleCase) continue;
    for (let verb = 0; verb < frame.tokens.length; verb++) {
      const { tokens } = frame;
      if (speechVerb(tokens[verb]!.lower) !== 'says' || !isVerbHere(tokens, verb)) continue;
      const subject = findSubject(tokens, verb, 0);
      if (subject === null) continue;
      const mention = { start: tokens[subject.from]!.start, end: tokens[subject.to - 1]!.end };
      const occasion = readOccasion(frame, tokens[verb]!, mention);
      if (occasion.said === null) continue;
      yield { key: keyOfWho(resolver.resolve(at, subject)), frame: at, occasion };
    }
  }
}

const isEarly = (frames: readonly Frame[], at: number): boolean =>
  at < EARLY_SENTENCE && at < frames.length && frames[at]!.paragraph < EARLY;

const isRecent = (day: string, anchor: string | null): boolean =>
  anchor !== null && day <= anchor && dayNumber(anchor) - dayNumber(day) <= FEW_DAYS;

/** The lead seldom says where; but a rally is not the interview that the lead speaks of. */
const mayBeOneOccasion = (one: string | null, other: string | null): boolean =>
  other === null || one === other || (one === null && /conference|briefing|statement/.test(other));
