import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
} from '../../../language/functionWords.ts';
import { isGerund, speechVerb } from '../../../language/speechVerbs.ts';
import { findSubject } from '../../frames/findSubject.ts';
import { phraseFrom } from '../../frames/phrases.ts';
import type { Frame } from '../../frames/readFrames.ts';
import { isVerbHere } from '../../frames/verbHere.ts';
import type { QuoteKind } from '../../quote.ts';
import type { Spoken } from '../../spoken.ts';
import { isAskedOfNobody, isAskedOfSeveral, whomAsked, whomAskedIn } from '../attribution/asked.ts';
import type { Resolver } from '../mentions/resolveSpeakers.ts';
import type { Identity } from '../people/identity.ts';
import { answererOf, answersQuestion } from './answers.ts';
import { isAnothers } from './leadIn.ts';
import { isPassedOn, type Nearby, type Telling, tellsOf } from './telling.ts';

const isSomebodys = ({ who, mention }: Spoken): boolean => who !== null || mention !== null;

/** A continuation is looked for so many paragraphs back. */
const PARAGRAPHS_BACK = 2;

/** The speaker of a quote whose own sentence names none: from the sentence before, or the quotation before. */
export function speakerNearby(
  frames: readonly Frame[],
  at: number,
  token: number,
  kind: QuoteKind,
  before: Spoken | null,
  resolver: Resolver,
): Nearby | null {
  if (before?.frame === at) return inSentence(frames[at]!.tokens, token, before);
  const previous = frames[at - 1];
  if (previous === undefined) return null;
  const apart = frames[at]!.paragraph - previous.paragraph;
  const colon = previous.tokens.at(-1)?.text === ':';
  if (
    before !== null &&
    isSomebodys(before) &&
    !colon &&
    apart === 0 &&
    runsOn(frames, at, token, before)
  )
    return { who: before.who, cue: null, mention: before.mention, goesOn: true };
  const introduced = colon || apart === 0;
  const told =
    introduced || (kind === 'direct' && apart < 2) ? tellsOf(frames, at - 1, resolver) : null;
  const asked = told === null ? null : askedThere(frames, at, token, told, resolver);
  if (asked !== null) return asked;
  if (introduced && told !== null && !isOlder(told, before, at - 1)) return told;
  if (isLeft(frames, at, told, kind, before, resolver)) return NOBODYS;
  if (
    before === null ||
    frames[at]!.paragraph - frames[before.frame]!.paragraph > PARAGRAPHS_BACK
  ) {
    return kind === 'direct' ? told : null;
  }
  if (kind === 'direct' && answersQuestion(frames, at, before))
    return { who: answererOf(frames, before, resolver), cue: null, goesOn: false };
  return before.who === null ? null : goingOn(frames, at, token, kind, before, resolver);
}

const NOBODYS: Nearby = { who: null, cue: null, goesOn: false };

/** What an outlet reports, or somebody else, stands between whoever spoke before and the quote. */
const isLeft = (
  frames: readonly Frame[],
  at: number,
  told: Telling | null,
  kind: QuoteKind,
  before: Spoken | null,
  resolver: Resolver,
): boolean =>
  told === null &&
  ((before?.frame !== at - 1 && isPassedOn(frames, at - 1, resolver)) ||
    (kind === 'direct' && before !== null && isAnothers(frames, at, before, resolver)));

/** Of whoever spoke earlier in the same sentence. */
const inSentence = (
  tokens: Frame['tokens'],
  token: number,
  { who, cue, mention }: Spoken,
): Nearby | null =>
  who === null
    ? null
    : {
        who,
        cue,
        mention,
        goesOn: false,
        joined: isJoined(tokens, token) || goesOnTelling(tokens, token),
      };

/** "Ada Marsh asked Low why he came. “To stay.”": whoever was asked, where no question follows. */
function askedThere(
  frames: readonly Frame[],
  at: number,
  token: number,
  { cue, who }: Telling,
  resolver: Resolver,
): Nearby | null {
  const { tokens } = frames[at]!;
  if (/\?["'”’»]+$/.test(tokens[token]!.text)) return null;
  const before = frames[at - 1]!.tokens;
  const asked = cue === null ? whomAskedIn(before) : whomAsked(before, cue, true);
  if (asked === null) {
    const isOpen =
      cue !== null &&
      ((isAskedOfNobody(before, cue) && isPress(who)) || isAskedOfSeveral(before, cue));
    return isOpen ? { who: null, cue: null, goesOn: false } : null;
  }
  const answerer = resolver.resolve(at - 1, asked);
  const isOther = answerer?.party?.person === true && answerer.party !== who.party;
  return isOther ? { who: answerer, cue: null, goesOn: false } : null;
}

/** "Reporters asked if the mayor would go. “Never.”": whoever answers, none of those who ask. */
const isPress = ({ name, party }: Identity): boolean =>
  party === null && /\b(?:reporters|journalists)$/i.test(name);

/** `said Low “…” and that Marsh “…”`: a second clause of the same telling. */
function goesOnTelling(tokens: Frame['tokens'], at: number): boolean {
  for (let i = at - 1; i > 0 && tokens[i]!.kind !== 'quote'; i--) {
    if (tokens[i]!.lower === 'that' && conjunctions.has(tokens[i - 1]!.lower)) return true;
  }
  return false;
}

/** “…” and “…” */
function isJoined(tokens: Frame['tokens'], at: number): boolean {
  const gap = tokens.slice(Math.max(0, at - 4), at);
  const quote = gap.findLastIndex(({ kind }) => kind === 'quote');
  return (
    quote >= 0 &&
    gap
      .slice(quote + 1)
      .every(
        ({ lower, kind }) =>
          kind === 'mark' ||
          conjunctions.has(lower) ||
          determiners.has(lower) ||
          prepositions.has(lower),
      )
  );
}

/**
 * `“…,” she said. “…”`: the sentence right before has the attribution, and nobody else speaks
 * behind it.
 */
function runsOn(frames: readonly Frame[], at: number, token: number, before: Spoken): boolean {
  if (before.frame !== at - 1 || !opens(frames[at]!.tokens, token)) return false;
  const { tokens } = frames[at - 1]!;
  const from = tokens.findIndex(({ start }) => start >= Math.max(before.end, before.cue?.end ?? 0));
  return from < 0 || !turnsTo(tokens, from);
}

/** The quote begins its sentence, if not behind a "Now," of the narrator's. */
function opens(tokens: Frame['tokens'], token: number): boolean {
  const ahead = tokens.slice(0, token);
  if (ahead.every((word) => word.kind === 'mark')) return true;
  return ahead.length === 2 && ahead.at(-1)!.text === ',';
}

/** `…, but Smith told reporters`: another clause with a speaker of its own. */
function turnsTo(tokens: Frame['tokens'], from: number): boolean {
  return tokens.some(({ lower }, k) => {
    if (k <= from || speechVerb(lower) !== 'says' || isGerund(lower) || !isVerbHere(tokens, k))
      return false;
    const subject = findSubject(tokens, k, from);
    return subject !== null && conjunctions.has(tokens[subject.from - 1]?.lower ?? '');
  });
}

/** Whether the telling only tells again who said the quotation that stands in it. */
function isOlder(told: Telling, before: Spoken | null, frame: number): boolean {
  if (before === null || before.frame < frame) return false;
  if (before.who !== null && told.who.party === before.who.party) return true;
  return told.cue === null || before.cue === null || told.cue.start <= before.cue.start;
}

/** The speaker before speaks on, unless the sentences between are about somebody else who speaks. */
function goingOn(
  frames: readonly Frame[],
  at: number,
  token: number,
  kind: QuoteKind,
  before: Spoken,
  resolver: Resolver,
): Nearby {
  const asked = askedAbout(frames, at, before.who!, resolver);
  if (asked !== undefined) return { who: asked, cue: null, goesOn: false };
  const between = newSpeakerBetween(frames, before.frame, at, resolver);
  if (between !== null && between.party !== before.who!.party) {
    return { who: between, cue: null, goesOn: false };
  }
  const follows = before.frame === at - 1 && kind === 'direct' && token === 0;
  const beside = kind === 'direct' && frames[before.frame]!.paragraph === frames[at]!.paragraph;
  return { who: before.who!, cue: null, mention: beside ? before.mention : null, goesOn: follows };
}

/** `Was she nervous? “Terrified.”`: whom the narrator's question is about; undefined where that may be who spoke before. */
function askedAbout(frames: readonly Frame[], at: number, { party }: Identity, resolver: Resolver) {
  const { tokens, paragraph } = frames[at - 1]!;
  if (tokens.at(-1)?.text !== '?' || paragraph !== frames[at]!.paragraph) return undefined;
  if (tokens.some(({ kind }) => kind === 'quote')) return undefined;
  const whom = tokens.findIndex(({ lower }) => lower === 'he' || lower === 'she');
  if (whom < 0) return namedInQuestion(frames, at - 1, party, resolver);
  const sex = tokens[whom]?.lower === 'she' ? 'female' : 'male';
  if (party?.sex == null || party.sex === sex) return undefined;
  return resolver.resolve(at - 1, { from: whom, to: whom + 1 });
}

/** "What will the author do?", "Does Marsh regret it?": the one behind the question's verb. */
function namedInQuestion(
  frames: readonly Frame[],
  at: number,
  spoke: Identity['party'],
  resolver: Resolver,
) {
  const { tokens } = frames[at]!;
  const verb = tokens.findIndex(({ lower }, i) => i < TO_VERB && auxiliaries.has(lower));
  const whom = verb < 0 ? null : phraseFrom(tokens, verb + 1);
  const who = whom === null ? null : resolver.resolve(at, whom);
  return who?.party?.person === true && who.party !== spoke ? who : undefined;
}

/** "How much more will": the verb of a question stands among so many first words. */
const TO_VERB = 5;

/** Whoever the last sentence without a quote between two quotes is about. */
function newSpeakerBetween(
  frames: readonly Frame[],
  from: number,
  to: number,
  resolver: Resolver,
): Identity | null {
  if (to - from < 2) return null;
  for (let i = to - 1; i > Math.max(from, to - 4); i--) {
    const told = tellsOf(frames, i, resolver);
    if (told !== null && (told.who.party !== null || told.cue !== null)) return told.who;
  }
  return null;
}
