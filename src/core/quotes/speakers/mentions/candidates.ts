import { prepositions } from '../../../language/functionWords.ts';
import type { Token } from '../../frames/readFrames.ts';
import { whomAskedIn } from '../attribution/asked.ts';
import { type Identity, identify } from '../people/identity.ts';
import type { NameHere } from '../people/names.ts';
import { MOST_NAMESAKES } from '../people/namesakes.ts';
import type { Sex } from '../people/people.ts';
import { saysOfOneself } from './clauses.ts';
import { type Discourse, MEMORY, topicOf } from './discourse.ts';

/** What is left of the weight of earlier paragraphs where this one turns to somebody else. */
const TURNED = 0.6;

/** What a pronoun's own person lacks for its sex is made up for where the report has just brought it in. */
const NEW = 0.45;

/** More than whoever asked has. */
const ASKED = 4;

/** What whoever just spoke of himself or herself has before everybody else. */
const GOES_ON = 0.9;

/** "That is news to Marsh." Nobody else is named there, and nothing else is told. */
const ALONE = 3;
/** More than what whoever spoke in the sentence before that has. */
const TOPIC = 3.4;
/** More than who spoke in the paragraph before has, and less than who did in this one. */
const BEHIND_IT = 2.6;
/** Tokens. */
const SHORT = 10;

/** "Low pressed her on pay.": she is somebody else than whoever did. */
const actsOnAnother = (tokens: readonly Token[], sex: Sex): boolean =>
  tokens.some(
    ({ lower }, i) =>
      lower === (sex === 'male' ? 'him' : 'her') &&
      /ed$/.test(tokens[i - 1]?.lower ?? '') &&
      (tokens[i + 1]?.kind !== 'word' || prepositions.has(tokens[i + 1]!.lower)),
  );
const ON_ANOTHER = 2;

/** "Low's parents drove.": of whom they are is whom it is about. */
const KIN = /^(?:parents|family|mother|father|mom|mum|dad|wife|husband|children|friends)$/;

/** "Marsh, to whom they are ascribed, died in 1947.": another one who may be meant is likelier to speak. Who died on Monday is the story, and was heard before. */
const LONG_AGO = /^(?:1[5-9]\d\d|20\d\d|years|decades|centuries)$/;
const DIED = /^(?:died|drowned|perished)$/;
const KILLED = /^(?:killed|buried|executed|hanged|beheaded)$/;
const DEAD = 1.5;

/** Takes somebody whom the pronoun may mean, and how much speaks for them. */
export type Offer = (who: Identity | null | undefined, score: number) => void;

/** Offers who spoke, was the subject or was named in the sentences before, the nearer the likelier. */
export type OfferEarlier = (frame: number, fresh: boolean, sex: Sex, offer: Offer) => void;

/** Reads who of the sentences before a pronoun may mean. */
export function createCandidates(discourse: Discourse): OfferEarlier {
  const { frames, people, mentioned, speakers, subjects } = discourse;

  /** Who spoke, was the subject or was named in the sentences before, the nearer the likelier. */
  function offerEarlier(frame: number, fresh: boolean, sex: Sex, offer: Offer): void {
    offer(topicOf(discourse, frame), TOPIC);
    offer(answererAt(frame), ASKED);
    for (let back = 1; back <= MEMORY && frame - back >= 0; back++) {
      const at = frame - back;
      if (frames[frame]!.paragraph - frames[at]!.paragraph > 4) break;
      const older = fresh && frames[at]!.paragraph < frames[frame]!.paragraph;
      const weight = (frames[at]!.kind === 'prose' ? 1 : 0.5) * (older ? TURNED : 1);
      const lastNew = back === 1 ? newness(speakers[at], at) : 0;
      offer(speakers[at], (3.3 - 0.45 * (back - 1)) * weight + ofOneself(at, back, sex) + lastNew);
      offer(subjects[at], (3 - 0.45 * (back - 1)) * weight + besides(at, back, sex));
      for (const name of mentioned[at]!)
        offer(whoOf(at, name, sex), weight * scoreOfName(at, back, name, sex));
    }
  }

  /** "Low asked Marsh whether she would go. “Never,” she said.": whoever was asked right before words that ask nothing. */
  function answererAt(frame: number): Identity | null {
    const first = frames[frame]!.tokens[0];
    if (frame === 0 || first?.kind !== 'quote' || /\?["'”’»]+$/.test(first.text)) return null;
    const whom = whomAskedIn(frames[frame - 1]!.tokens);
    return whom === null ? null : discourse.resolve(frame - 1, whom);
  }

  /** What more speaks for the subject of an earlier sentence, or against it. */
  const besides = (at: number, back: number, sex: Sex): number =>
    (back === 1 ? newness(subjects[at], at) : 0) -
    (actsOnAnother(frames[at]!.tokens, sex) ? ON_ANOTHER : 0) -
    (isToldDead(at) ? DEAD : 0);

  /** The sentence tells that whoever it begins with died long ago; what stands between commas is passed over. */
  function isToldDead(at: number): boolean {
    const { tokens } = frames[at]!;
    const first = mentioned[at]!.find(({ runStart }) => runStart <= 1);
    if (first === undefined) return false;
    const behind = tokens.slice(first.to);
    const aside =
      behind[0]?.text === ',' ? behind.findIndex(({ text }, i) => i > 0 && text === ',') : -1;
    const [verb, next, ...when] = behind.slice(aside + 1);
    if (![next, ...when].some((token) => LONG_AGO.test(token?.lower ?? ''))) return false;
    return (
      DIED.test(verb?.lower ?? '') || (verb?.lower === 'was' && KILLED.test(next?.lower ?? ''))
    );
  }

  /** "…, and Marsh said she would stay. She thanked Low.": the second "she" goes on with the first. */
  const ofOneself = (at: number, back: number, sex: Sex): number =>
    back === 1 &&
    mentioned[at]!.some(
      (name) => isSpeaker(at, name) && saysOfOneself(frames[at]!.tokens, name, sex),
    )
      ? GOES_ON
      : 0;

  const isSpeaker = (at: number, { words }: NameHere): boolean =>
    speakers[at]?.party != null && people.byName(words, at) === speakers[at].party;

  /** "Mayor Graydon Roe declared …": brought in right before as who acts or speaks, whatever a rare given name may be. */
  function newness(who: Identity | null | undefined, at: number): number {
    const party = who?.party;
    return party?.surelyPerson === true && party.sex === null && party.inFull === at ? NEW : 0;
  }

  function scoreOfName(at: number, back: number, name: NameHere, sex: Sex): number {
    if (isSubject(at, name, sex)) return 2.9 - 0.45 * (back - 1);
    if (isAlone(at, back)) return ALONE;
    return isBehindIt(at, back, name) ? BEHIND_IT : 1.6 - 0.12 * back;
  }

  /** "It was a turn for Marsh, who had refused.": the sentence before has no subject but "it", and one name. */
  function isBehindIt(at: number, back: number, name: NameHere): boolean {
    const { tokens, paragraph } = frames[at]!;
    return (
      back === 1 &&
      speakers[at] === undefined &&
      frames[at + 1]!.paragraph === paragraph &&
      /^(?:it|this|that|there)$/.test(tokens[0]!.lower) &&
      /^(?:is|was|were|are|comes|came|marks|marked)$/.test(tokens[1]?.lower ?? '') &&
      people.byName(name.words, at)?.surelyPerson === true &&
      mentioned[at]!.every(
        (other) =>
          other === name ||
          !isPerson(at, other) ||
          (isToldOf(tokens, name) && other.from > name.to),
      )
    );
  }

  /** "Marsh, who …" */
  const isToldOf = (tokens: readonly Token[], { to }: NameHere): boolean =>
    tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'who';

  const isPerson = (at: number, { words }: NameHere): boolean =>
    people.byName(words, at)?.person === true;

  /** Who is named there; of a couple that the surname leaves open, the one whom the pronoun fits. */
  function whoOf(at: number, { words }: NameHere, sex: Sex): Identity | null {
    const party = people.byTitledName({ words, title: [] }, at);
    const isOther = party !== 'unsure' && party?.sex != null && party.sex !== sex;
    if (party !== 'unsure' && !(isOther && words.length === 1)) return identify(party);
    const fits = people
      .called(words[0]!)
      .slice(0, MOST_NAMESAKES)
      .filter((one) => one.words.length > 1 && one.words.at(-1) === words[0] && one.sex === sex);
    return fits.length === 1 ? identify(fits[0]!) : null;
  }

  /** "Marsh and Low embraced": Low as much as Marsh. "Low's parents drove": it is about Low. "Kroll, 66, left", where it was read as another Kroll. */
  function isSubject(at: number, { runStart, to, words }: NameHere, sex: Sex): boolean {
    const { tokens } = frames[at]!;
    if (runStart === 0 && tokens[to - 1]!.possessive && KIN.test(tokens[to]?.lower ?? ''))
      return true;
    const first = subjects[at]?.party ?? null;
    if (first === null) return false;
    if (runStart === 0 && words.length === 1)
      return first.words.at(-1) === words[0] && first.sex !== null && first.sex !== sex;
    if (tokens[runStart - 1]?.lower !== 'and') return false;
    const before = mentioned[at]!.find(({ to }) => to === runStart - 1);
    return before !== undefined && people.byName(before.words, at) === first;
  }

  /** The sentence before says no more than of whom this one is, and that is the whole of its paragraph. */
  function isAlone(at: number, back: number): boolean {
    const { tokens, paragraph } = frames[at]!;
    return (
      back === 1 &&
      mentioned[at]!.length === 1 &&
      tokens.length < SHORT &&
      /^(?:that|this|it)$/.test(tokens[0]!.lower) &&
      frames[at - 1]?.paragraph !== paragraph &&
      speakers[at] === undefined
    );
  }

  return offerEarlier;
}
