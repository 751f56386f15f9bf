import { dayOf } from '../../language/days.ts';
import { speechLemma } from '../../language/speechVerbs.ts';
import type { Report } from '../../report/report.ts';
import type { Frame } from '../frames/readFrames.ts';
import type { Resolver } from '../speakers/mentions/resolveSpeakers.ts';
import type { Spoken } from '../spoken.ts';
import { withFirstDay } from './firstDay.ts';
import { type Occasion, readAdjuncts } from './readAdjuncts.ts';
import { type DatedFrame, dateFrame, readOccasion } from './readOccasion.ts';
import { type FrameAt, isOfThatTime, keyOfWho, turnsElsewhere } from './sameTime.ts';

const NONE: Occasion = { setting: null, said: null };

/**
 * Where and when each quote was said, as far as the report tells it: in the quote's own sentence,
 * in the sentence that brings it in, with the words of the same speaker that it goes on with, or
 * (the day only) at the speaker's first words in the report. Never from what may be of another time.
 * `spoken` is in the order of the text; what comes back is parallel to it.
 */
export function tellOccasions(
  report: Report,
  frames: readonly Frame[],
  spoken: readonly Spoken[],
  resolver: Resolver,
): Occasion[] {
  const anchor = dayOf(report.published);
  const dated: DatedFrame[] = [];
  const frameAt = (at: number): DatedFrame =>
    (dated[at] ??= dateFrame(report.text, frames[at]!, anchor));
  const own = spoken.map((quote) => readOccasion(frameAt(quote.frame), quote.cue, quote.mention));
  const found: Occasion[] = [];
  spoken.forEach((quote, i) => {
    const told = fillIn(own[i]!, introduced(frameAt, quote, own[i]!, resolver));
    const before = spoken[i - 1];
    const carried = before !== undefined && goesOn(frameAt, before, quote) ? found[i - 1]! : NONE;
    found.push(fillIn(told, carried));
  });
  return withFirstDay({ frameAt, frames, spoken, resolver, anchor }, own, found);
}

/** What is not told yet; a quote of another setting takes nothing. */
function fillIn(told: Occasion, more: Occasion): Occasion {
  if (told.setting !== null && more.setting !== null && told.setting !== more.setting) return told;
  return { setting: told.setting ?? more.setting, said: told.said ?? more.said };
}

const SPEAKS =
  /^(?:spoke|speaking|speaks|addressed|addressing|appeared|appearing|testified|testifying|held|gave|issued|released|posted)$/;

/** "He spoke to reporters on Friday. “…,” he said": the sentence before, where it is the speaker's. */
function introduced(
  frameAt: FrameAt,
  { frame, who, kind }: Spoken,
  own: Occasion,
  resolver: Resolver,
): Occasion {
  if (who === null || kind === 'indirect' || frame === 0) return NONE;
  const here = frameAt(frame);
  const before = frameAt(frame - 1);
  if (before.paragraph !== here.paragraph || !isOfThatTime(here, own)) return NONE;
  if (keyOfWho(resolver.subjectOf(frame - 1)) !== keyOfWho(who)) return NONE;
  const verb = before.tokens.findIndex(({ lower }) => SPEAKS.test(lower));
  if (verb < 0 || turnsElsewhere(before)) return NONE;
  return readAdjuncts(before.tokens, verb + 1, before.dates, true);
}

const CONTINUES = /^(?:say|add|continue|go|explain|note|conclude|repeat|insist|stress|warn|argue)$/;
const GOES_ON = /^(?:add|continue|go|conclude)$/;

/** The verb of the quote's cue; "went on:" is one. Null where a colon or nothing stands for it. */
function lemmaOf({ tokens }: DatedFrame, { cue }: Spoken): string | null {
  const at = tokens.findIndex(({ start }) => start === cue?.start);
  const colon = tokens[at]?.text === ':';
  const verb = colon && tokens[at - 1]?.lower === 'on' ? at - 2 : at;
  const lower = tokens[verb]?.lower ?? '';
  if (/^(?:went|goes|going)$/.test(lower)) return 'go';
  return at < 0 || colon ? null : speechLemma(lower);
}

/** Whether one quote goes on with the one before: the same speaker, with nothing turned to in between. */
function goesOn(frameAt: FrameAt, before: Spoken, quote: Spoken): boolean {
  if (quote.who === null || keyOfWho(before.who) !== keyOfWho(quote.who)) return false;
  if (before.quotation === quote.quotation) return true;
  if (before.frame === quote.frame && before.cue?.start === quote.cue?.start) return true;
  const here = frameAt(quote.frame);
  const there = frameAt(before.frame);
  if (!isOfThatTime(here, NONE)) return false;
  const lemma = lemmaOf(here, quote);
  if (here.paragraph === there.paragraph) {
    return lemma === null || CONTINUES.test(lemma);
  }
  const next = here.paragraph === there.paragraph + 1;
  return next && quote.kind !== 'indirect' && lemma !== null && GOES_ON.test(lemma);
}
