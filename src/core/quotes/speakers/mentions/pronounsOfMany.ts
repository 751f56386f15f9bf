import { conjunctions } from '../../../language/functionWords.ts';
import { bodyWords, isPluralRole, isRole } from '../../../language/roles.ts';
import { speechVerb } from '../../../language/speechVerbs.ts';
import { firstSubject } from '../../frames/firstSubject.ts';
import { phraseEnding } from '../../frames/phrases.ts';
import type { Token } from '../../frames/readFrames.ts';
import { type Identity, identify } from '../people/identity.ts';
import { asOne, rowFrom } from '../people/row.ts';
import { type Discourse, topicOf } from './discourse.ts';
import { isPronoun } from './mayMean.ts';

/** A plural, or a body: more than one may be meant. */
const isSeveral = (lower: string): boolean =>
  isPluralRole(lower) ||
  bodyWords.has(lower) ||
  (/[^s]s$/.test(lower) && !/^(?:has|is|was|its|his|as|this)$/.test(lower));

const lastWord = ({ name }: Identity): string =>
  name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

const isSomebody = (who: Identity): boolean => who.party?.person === true || isRole(lastWord(who));

/** "Pioneer Farm said … It said": nothing but two capitals made it a person, and "it" says that it is none. */
const mayBeFirm = ({ party }: Identity): boolean =>
  party?.person === true &&
  !party.surelyPerson &&
  party.sex === null &&
  party.words.length > 1 &&
  party.roles.size === 0;

/** "The failure showed that …": nobody who may speak. */
const isThing = (who: Identity): boolean =>
  who.party === null && who.joint === undefined && !isSomebody(who) && !isSeveral(lastWord(who));

/** Whom "they" or "it" means: the last subject that fits. */
export type ResolveMany = (
  frame: number,
  token: number,
  fits: (token: Token) => boolean,
) => Identity | null;

/** Reads whom "they" and "it" mean. */
export function createPronounsOfMany(discourse: Discourse): ResolveMany {
  const { frames, people, mentioned, speakers, resolve } = discourse;

  /** "They" and "it" are the last subject that can be: several people, or a body. */
  function resolveMany(
    frame: number,
    token: number,
    fits: (token: Token) => boolean,
  ): Identity | null {
    const isThey = frames[frame]!.tokens[token]!.lower !== 'it';
    const own = isThey ? tellersBefore(frame, token) : null;
    return (
      own ??
      lastOfMany(frame, isThey, fits) ??
      (isThey ? unsexedTopic(frame) : null) ??
      lastVoice(frame, isThey ? 'they' : 'it') ??
      (isThey ? onlyPerson(frame) : null)
    );
  }

  /** "To Robin Kroll, the vote was a farce. “…,” they said.": whose sex is not told. */
  function unsexedTopic(frame: number): Identity | null {
    const topic = topicOf(discourse, frame);
    return topic?.party?.sex === null && topic.party.person ? topic : null;
  }

  /** "Robin Kroll has run the mill since 2011. “…,” they said.": somebody whose sex is not told, and nobody else is there. */
  function onlyPerson(frame: number): Identity | null {
    const before = frames[frame - 1];
    if (before === undefined || before.paragraph !== frames[frame]!.paragraph) return null;
    const names = mentioned[frame - 1]!;
    const party = names.length === 1 ? people.byName(names[0]!.words, frame - 1) : null;
    if (party === null || !party.person || party.sex !== null || party.words.length < 2)
      return null;
    const isAnyMore = before.tokens.some(
      ({ kind, lower, name }) => kind === 'word' && !name && isSeveral(lower),
    );
    return names[0]!.runStart > 0 || isAnyMore ? null : identify(party);
  }

  function lastOfMany(
    frame: number,
    isThey: boolean,
    fits: (token: Token) => boolean,
  ): Identity | null {
    for (let back = 1; back <= 2 && frame - back >= 0; back++) {
      const { tokens, paragraph } = frames[frame - back]!;
      if (frames[frame]!.paragraph - paragraph > 1) break;
      const subject = firstSubject(tokens, 0, tokens.length);
      if (subject === null || isPronoun(tokens[subject.from]!)) continue;
      const row = rowFrom(tokens, subject).map((phrase) => resolve(frame - back, phrase));
      const together = isThey ? asOne(row) : null;
      if (together !== null) return together;
      if (fits(tokens[subject.to - 1]!)) return resolve(frame - back, subject);
    }
    return null;
  }

  /** "…, health officials said, and they warned": those who speak earlier in the sentence. */
  function tellersBefore(frame: number, token: number): Identity | null {
    const { tokens } = frames[frame]!;
    if (!conjunctions.has(tokens[token - 1]?.lower ?? '')) return null;
    for (let i = token - 1; i > 0; i--) {
      if (tokens[i]!.kind !== 'word' || speechVerb(tokens[i]!.lower) !== 'says') continue;
      const who = phraseEnding(tokens, i - 1);
      if (who !== null && isPluralRole(tokens[who.to - 1]!.lower)) return resolve(frame, who);
    }
    return null;
  }

  /** Who spoke just before, where no "he" or "she" can be said of them: a body, or somebody whose sex is not told. */
  function lastVoice(frame: number, pronoun: string): Identity | null {
    const near = [1, 2].filter(
      (back) => (frames[frame - back]?.paragraph ?? -2) >= frames[frame]!.paragraph - 1,
    );
    const who = near
      .map((back) => speakers[frame - back])
      .find((one) => one !== undefined && !(pronoun === 'they' && isThing(one)));
    if (who === undefined) return null;
    if (pronoun === 'it') return isSomebody(who) && !mayBeFirm(who) ? null : who;
    return who.party?.sex == null ? who : null;
  }

  return resolveMany;
}
