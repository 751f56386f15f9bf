import { matchesOf } from '../../language/matchesOf.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { Report, Span } from '../../report/report.ts';
import type { Line } from '../reading/lines.ts';
import { isRelative, type Phrase, phraseAtHead, phraseBefore } from '../reading/phrase.ts';
import { isInside, quotedStretches } from '../reading/quotedStretches.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { awaitedIn, calledOffIn } from './calledOff.ts';
import { admissionsIn, denialsIn, type Stand } from './claims.ts';
import { cutState } from './cutState.ts';
import { dealsIn, lackIn, restoredIn, tellsArrest, tellsNoArrest, tellsNoDeal } from './deals.ts';
import { KINDS } from './kinds.ts';
import { type Deed, deedsIn, type Plan, plansIn } from './plans.ts';
import { trialsAwaitedIn, verdictsIn, votesAwaitedIn, votesIn } from './verdicts.ts';
import { wordsOfShapes } from './wordsOfShapes.ts';

/** A sentence as it is read: with the names that an editor put in for its pronouns. */
export interface Sentence {
  readonly line: Line;
  readonly report: Report;
  readonly text: string;
}

/** What a sentence tells as lasting, or as not done yet; `key`: what sort of end would end it. */
export type Lasting = Sentence & {
  readonly key: string;
  /** It tells only what was said ("denied"): true still. */
  readonly past: boolean;
  /** Without this stretch of it the sentence tells only what happened; null where there is none. */
  readonly cut: Span | null;
} & (
    | { readonly of: 'state'; readonly subject: Phrase }
    | { readonly of: 'plan'; readonly plan: Plan }
    | { readonly of: 'claim'; readonly stand: Stand }
    | { readonly of: 'matter' }
  );

/** What a sentence tells as come about. */
export type Ending = Sentence & { readonly key: string } & (
    | { readonly of: 'state'; readonly subject: Phrase }
    | { readonly of: 'plan'; readonly deed: Deed }
    | { readonly of: 'claim'; readonly stand: Stand }
    | {
        readonly of: 'matter';
        readonly who: Phrase | null;
        /** Stems of what it tells of the matter itself. */
        readonly terms: readonly string[];
      }
  );

/** One of its words has every sentence that tells a state, or the end of one: the rest need not be searched. */
const STATE_WORDS = wordsOfShapes(KINDS.flatMap(({ open, openOf }) => [...open, ...openOf]));
const END_WORDS = wordsOfShapes(KINDS.flatMap(({ ends, endsOf }) => [...ends, ...endsOf]));
const PLAN_WORDS = wordSet('not to will');
const VOTE_WORDS = wordSet(
  'voted approved passed rejected adopted backed defeated ratified endorsed',
);
const VERDICT_WORDS = wordSet('found convicted acquitted');
const OFF_WORDS = wordSet(
  'off cancelled canceled scrapped dropped abandoned shelved withdrawn withdrew rescinded postponed suspended walked pulled backed',
);

const hasOneOf = ({ words }: Line, set: ReadonlySet<string>): boolean =>
  words.some((word) => set.has(word));

/** "Hasn't" is one word. */
const mayPlan = ({ words }: Line): boolean =>
  words.some((word) => PLAN_WORDS.has(word) || word.startsWith('hasn') || word.startsWith('haven'));

/** Only supposed, or asked. */
const SUPPOSED =
  /(?<!\p{L})(?:[Ii]f|[Uu]nless|[Ww]hether|[Uu]ntil|[Oo]nce|[Ww]hen|[Kk]nowing|[Ii]n case|[Ss]uppose|[Ww]hy|[Hh]ow|that may|could|might|would)(?!\p{L})/u;

/** "Fear for a 14-year-old girl who | remains missing": it tells of somebody new, and does not only tell which one. */
const SOMEBODY_WHO = /(?<!\p{L})an? (?:[\p{L}\d-]+ ){1,4}who$/u;
const isOfSomebody = (text: string, { start }: Place): boolean =>
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
  const states = (hasOneOf(line, STATE_WORDS) ? KINDS : []).flatMap(({ name, open, openOf }) =>
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
    ].map((state): Lasting => ({ ...base, ...state, key: name, of: 'state' })),
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
  return [...states, ...plans, ...denied, ...matters];
}

/** Behind it stands why something is off, of which no older report has told. */
const WHY = /,| (?:after|because|as|amid|over|hours|days) /u;

/** What a sentence tells as come about, of the sorts that are asked for. */
export function endingsIn(sentence: Sentence, keys: ReadonlySet<string>): Ending[] {
  const { text, line } = sentence;
  if (isUnsure(text)) return [];
  const isOwn = narrated(text);
  const kinds = hasOneOf(line, END_WORDS) ? KINDS.filter(({ name }) => keys.has(name)) : [];
  const states = kinds.flatMap(({ name, ends, endsOf }) =>
    [
      ...placesOf(ends, text)
        .filter(({ start }) => isFact(text, start))
        .map(({ start }) => phraseBefore(text.slice(0, start))),
      ...placesOf(endsOf, text)
        .filter(({ start }) => isFact(text, start) && isActive(text, start))
        .map(({ end }) => phraseAtHead(text.slice(end))),
    ].map((subject): Ending => ({ ...sentence, key: name, of: 'state', subject })),
  );
  const isAsked = (verb: string) => keys.has(`to ${verb}`);
  const deeds = deedsIn(text, isAsked)
    .filter(({ verb, start }) => keys.has(`to ${verb}`) && isFact(text, start) && isOwn(start))
    .map((deed): Ending => ({ ...sentence, key: `to ${deed.verb}`, of: 'plan', deed }));
  const admitted = (keys.has('denied') ? admissionsIn(text) : []).map(
    (stand): Ending => ({ ...sentence, key: 'denied', of: 'claim', stand }),
  );
  const deals = (keys.has('no deal') ? dealsIn(text) : []).map(
    (who): Ending => ({ ...sentence, key: 'no deal', of: 'matter', who, terms: line.terms }),
  );
  const back = restoredIn(text);
  const arrests = keys.has('no arrest') && tellsArrest(text) && isFact(text, text.length);
  const turned = [
    ...(hasOneOf(line, OFF_WORDS) ? calledOffIn(text) : []),
    ...(hasOneOf(line, VOTE_WORDS) ? votesIn(text) : []),
    ...(hasOneOf(line, VERDICT_WORDS) ? verdictsIn(text) : []),
  ]
    .filter(({ key, start }) => keys.has(key) && isFact(text, start) && isOwn(start))
    .map(
      ({ key }): Ending => ({
        ...sentence,
        key,
        of: 'matter',
        who: null,
        terms: termsOf(wordsOf(text.split(WHY)[0]!)),
      }),
    );
  return [
    ...states,
    ...deeds,
    ...admitted,
    ...deals,
    ...turned,
    ...(back !== null && isFact(text, text.search(/ (?:was|is|has been) /))
      ? [{ ...sentence, key: `no ${back}`, of: 'matter', who: null, terms: line.terms } as const]
      : []),
    ...(arrests
      ? [{ ...sentence, key: 'no arrest', of: 'matter', who: null, terms: line.terms } as const]
      : []),
  ];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a sentence has one of these, in its narrator's words. */
function placesOf(shapes: readonly RegExp[], text: string): Place[] {
  const found = shapes.flatMap((shape) =>
    matchesOf(shape, text).map(({ 0: all, index }) => ({
      start: index,
      end: index + all.length,
    })),
  );
  if (found.length === 0) return found;
  const isOwn = narrated(text);
  return found.filter(({ start }) => isOwn(start));
}

/** Whether a place of a sentence is in its narrator's words. */
function narrated(text: string): (at: number) => boolean {
  const { stretches } = quotedStretches(text);
  return (at) => !isInside(at, stretches);
}

/** Years ago, or in another case: no news of this one. */
const LONG_AGO =
  /(?<!\p{L})(?:(?:in|since) (?:19|20)\d\d|last (?:year|month)|years? (?:ago|earlier)|months (?:ago|earlier)|previously|once before)(?!\p{L})/u;
/** "Was suspended in the valley of Denna alone": elsewhere it goes on. */
const IN_PART = /(?<=\p{L}) alone(?=[,.;])/u;
const isUnsure = (text: string): boolean =>
  LONG_AGO.test(text) || IN_PART.test(text) || /\?[”"’]?$/u.test(text);

/** Before a deed these make it one that is not done, or only said to be. */
const NOT_SO =
  /(?<!\p{L})(?:not|never|no|nobody|none|neither|nor|without|denied|denies|deny|false|untrue|would|could|can|cannot|may|might|must|should|shall|will|if|unless|until|till|whether|why|how|expected|likely|unlikely|hopes?|hoped|wants?|wanted|urged?|urges|demand(?:s|ed)?|ask(?:s|ed)?|fears?|feared|threat\p{L}*|orders?|ordered|plans?|nearly|almost|before|rumou?r\p{L}*|alleged\p{L}*|claim(?:s|ed)?|reportedly|apparently|perhaps|possibly|had|partly|partially|some)(?!\p{L})|n['’]t(?!\p{L})/iu;

/** Whether what stands at this place of a sentence is told as a fact. */
const isFact = (text: string, at: number): boolean =>
  !NOT_SO.test(text.slice(0, at)) && !isRelative(text.slice(0, at));

/** "Was rescued the climber" is no sentence: "found" behind "was" tells of what stands before it. */
const isActive = (text: string, at: number): boolean =>
  !/(?<!\p{L})(?:be|been|being|was|were|is|are|to|an?|the|his|her|their|its) $/u.test(
    text.slice(0, at),
  );
