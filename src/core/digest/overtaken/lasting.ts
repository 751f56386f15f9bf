import { wordSet } from '../../language/wordSet.ts';
import type { Span } from '../../report/report.ts';
import type { Line } from '../reading/lines.ts';
import { isRelative, type Phrase, phraseAtHead, phraseBefore } from '../reading/phrase.ts';
import { awaitedIn } from './calledOff.ts';
import { denialsIn, type Stand } from './claims.ts';
import { cutState } from './cutState.ts';
import { lackIn, tellsNoArrest, tellsNoDeal } from './deals.ts';
import { KINDS } from './kinds.ts';
import { saysHeStays } from './ownWords.ts';
import { type Plan, plansIn } from './plans.ts';
import { hasOneOf, narrated, placesOf, type Sentence } from './sentence.ts';
import { trialsAwaitedIn, votesAwaitedIn } from './verdicts.ts';
import { wordsOfShapes } from './wordsOfShapes.ts';

/** What a sentence tells as lasting, or as not done yet; `key`: what sort of end would end it. */
export type Lasting = Sentence & {
  readonly key: string;
  /** It tells only what was said ("denied"): true still. */
  readonly past: boolean;
  /** Without this stretch of it the sentence tells only what happened; null where there is none. */
  readonly cut: Span | null;
} & (
    | { readonly of: 'state'; readonly subject: Phrase; readonly isDeed: boolean }
    | { readonly of: 'plan'; readonly plan: Plan }
    | { readonly of: 'claim'; readonly stand: Stand }
    | { readonly of: 'matter' }
  );

/** One of its words has every sentence that tells a state: the rest need not be searched. */
const STATE_WORDS = wordsOfShapes(KINDS.flatMap(({ open, openOf }) => [...open, ...openOf]));
const PLAN_WORDS = wordSet('not to will');

/** "Hasn't" is one word. */
const mayPlan = ({ words }: Line): boolean =>
  words.some((word) => PLAN_WORDS.has(word) || /^ha(?:s|ve)n/.test(word));

/** Only supposed, or asked. */
const SUPPOSED =
  /(?<!\p{L})(?:[Ii]f|[Uu]nless|[Ww]hether|[Uu]ntil|[Oo]nce|[Ww]hen|[Kk]nowing|[Ii]n case|[Ss]uppose|[Ww]hy|[Hh]ow|that may|could|might|would)(?!\p{L})/u;

/** "Fear for a 14-year-old girl who | remains missing": it tells of somebody new, and does not only tell which one. */
const SOMEBODY_WHO = /(?<!\p{L})an? (?:[\p{L}\d-]+ ){1,4}who$/u;
const isOfSomebody = (text: string, { start }: Span): boolean =>
  SOMEBODY_WHO.test(text.slice(0, start)) && !SUPPOSED.test(text.slice(0, start));
const subjectBefore = (text: string): Phrase => {
  const somebody = SOMEBODY_WHO.exec(text)?.[0];
  return somebody === undefined ? phraseBefore(text) : phraseAtHead(somebody);
};

/** What a sentence tells that lasts. */
export function lastingIn(sentence: Sentence): Lasting[] {
  const { text, line } = sentence;
  const base = { ...sentence, past: false, cut: null };
  const isOwn = narrated(text);
  const isSo = ({ start }: { start: number }) =>
    isOwn(start) && !SUPPOSED.test(text.slice(0, start)) && !isRelative(text.slice(0, start));
  const states = (hasOneOf(line, STATE_WORDS) ? KINDS : []).flatMap(
    ({ name, open, openOf, isDeed = false }) =>
      [
        ...placesOf(open, text)
          .filter((place) => isSo(place) || (isOwn(place.start) && isOfSomebody(text, place)))
          .map((place) => ({
            subject: subjectBefore(text.slice(0, place.start)),
            cut: cutState(text, place),
          })),
        ...placesOf(openOf, text)
          .filter(isSo)
          .map(({ end }) => ({ subject: phraseAtHead(text.slice(end)), cut: null })),
      ].map((state): Lasting => ({ ...base, ...state, key: name, of: 'state', isDeed })),
  );
  const staying = saysHeStays(sentence).map(
    (subject): Lasting => ({ ...base, key: 'in office', of: 'state', subject, isDeed: true }),
  );
  const plans = (mayPlan(line) ? plansIn(text) : [])
    .filter(isSo)
    .map((plan): Lasting => ({ ...base, key: `to ${plan.verb}`, of: 'plan', plan }));
  const denied = denialsIn(text)
    .filter(({ start }) => isOwn(start))
    .map((stand): Lasting => ({ ...base, key: 'denied', past: stand.past, of: 'claim', stand }));
  const matters = [
    ...(tellsNoDeal(text) ? ['no deal'] : []),
    ...(tellsNoArrest(text) ? ['no arrest'] : []),
    ...(lackIn(text) === null ? [] : [`no ${lackIn(text)}`]),
    ...(mayPlan(line)
      ? [...awaitedIn(text), ...votesAwaitedIn(text), ...trialsAwaitedIn(text)]
      : []
    )
      .filter(isSo)
      .map(({ key }) => key),
  ].map((key): Lasting => ({ ...base, key, of: 'matter' }));
  return [...states, ...staying, ...plans, ...denied, ...matters];
}
