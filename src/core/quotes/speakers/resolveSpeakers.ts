import { determiners } from '../../language/functionWords.ts';
import { isPostNominal } from '../../language/nameParticles.ts';
import { isPluralRole, isRole, nationalityOf } from '../../language/roles.ts';
import { firstSubject } from '../frames/firstSubject.ts';
import { type Phrase, phraseFrom } from '../frames/phrases.ts';
import type { Frame, Token } from '../frames/readFrames.ts';
import { findBody, listBodies } from './bodyNamed.ts';
import {
  documents,
  fitsPronoun,
  isAnothers,
  isAnyPronoun,
  isBody,
  isCalled,
  isMany,
  isPronoun,
  isSurnameShaped,
} from './mayMean.ts';
import { asWritten, lastRun, shown } from './mentionName.ts';
import { nameCore, namesIn } from './names.ts';
import { isSpeechNoun } from './nounCue.ts';
import type { Party, People, Sex } from './people.ts';
import { nameBehindRole } from './roleBefore.ts';
import { findHolder, type RoleMention } from './roleHolder.ts';

/** Whom a mention means. `party` is null for those who are never named ("a campaign official"). */
export interface Identity {
  readonly name: string;
  readonly party: Party | null;
}

/** Reads mentions in the order of the frames, and remembers of whom the text is speaking. */
export interface Resolver {
  /** Whom the phrase in this frame means, or null where that is uncertain. */
  readonly resolve: (frame: number, phrase: Phrase) => Identity | null;
  /** Whom the frame is about: its subject, if that is a person or body that is named. */
  readonly subjectOf: (frame: number) => Identity | null;
  /** Says that a quote of this frame is that party's, for the pronouns that follow. */
  readonly spoke: (frame: number, who: Identity) => void;
}

/** What is left of the weight of earlier paragraphs where this one turns to somebody else. */
const TURNED = 0.6;

/** So many sentences back who a paragraph has named is not of one train of thought any more. */
const LONG_PARAGRAPH = 20;

/**
 * A pronoun whose likeliest person scores less stays nobody's: that is somebody who was named three
 * or more paragraphs ago, or who may not be a person. On the SCU reports it takes nothing right away.
 */
const SURE_ENOUGH = 1;

/** What a name alone lacks, which may be somebody's or something's. */
const UNSURE = 0.6;

/** So many sentences back a pronoun's person may stand. */
const MEMORY = 8;

export function createResolver(frames: readonly Frame[], people: People): Resolver {
  const subjects: (Identity | null | undefined)[] = [];
  const speakers: (Identity | undefined)[] = [];
  const bodies = listBodies(people);
  const mentioned = frames.map((frame, at) => namesIn(frame, at));

  function resolve(frame: number, phrase: Phrase): Identity | null {
    const tokens = frames[frame]!.tokens;
    const word = phrase.to - phrase.from === 1 ? tokens[phrase.from]! : null;
    if (word !== null && isAnyPronoun(word)) return resolveWord(frame, phrase.from, word.lower);
    const named = nameBehindRole(tokens, phrase);
    const issuer = named === null ? issuerOf(frame, phrase) : null;
    if (issuer !== null) return issuer;
    const known = resolveName(frame, named ?? phrase);
    if (known === 'unsure') return null;
    if (known !== null) return known;
    if (named !== null) return asWritten(tokens, named);
    return resolveRole(frame, phrase) ?? resolveBody(frame, phrase) ?? asWritten(tokens, phrase);
  }

  /** "he", "they", "it"; who "I" and "we" are is for the quotation to know. */
  function resolveWord(frame: number, token: number, word: string): Identity | null {
    if (/^(?:he|him|his|himself)$/.test(word)) return resolvePronoun(frame, token, 'male');
    if (/^(?:she|her|herself)$/.test(word)) return resolvePronoun(frame, token, 'female');
    if (/^(?:they|them|it)$/.test(word))
      return resolveMany(frame, token, word === 'it' ? isBody : isMany);
    return null;
  }

  /** "an announcement by the White House", "her statement": whoever made it. */
  function issuerOf(frame: number, { from, to }: Phrase): Identity | null {
    const { tokens } = frames[frame]!;
    if (!isSpeechNoun(tokens[to - 1]!.lower) && tokens[to - 1]!.lower !== 'announcement')
      return null;
    const owner = /^(?:his|her)$/.exec(tokens[from]!.lower)?.[0];
    if (owner !== undefined)
      return resolvePronoun(frame, from, owner === 'his' ? 'male' : 'female');
    if (!/^(?:by|from)$/.test(tokens[to]?.lower ?? '')) return null;
    const by = phraseFrom(tokens, to + 1);
    return by === null ? null : resolve(frame, by);
  }

  function resolveName(frame: number, { from, to }: Phrase): Identity | null | 'unsure' {
    const { tokens, titleCase } = frames[frame]!;
    const run = lastRun(tokens, from, to);
    if (run === null) return null;
    let core = nameCore(tokens, run.from, run.to);
    if (titleCase && core.to - core.from > 2) core = { from: core.to - 1, to: core.to };
    if (core.from === core.to) return null;
    const tail = tokens
      .slice(core.to, run.end)
      .filter(({ kind, text }) => kind === 'word' && !isPostNominal(text));
    if (tokens[core.to - 1]!.possessive && tail.length > 0) return null;
    if (tail.length > 0 && !tail.every(({ lower }) => documents.has(lower))) return null;
    const words = tokens
      .slice(core.from, core.to)
      .filter(({ kind }) => kind === 'word')
      .map(({ lower }) => lower.replace(/\.$/, ''));
    const title = tokens.slice(from, core.from).map(({ lower }) => lower);
    const party = people.byTitledName({ words, title }, frame);
    if (party === 'unsure') return 'unsure';
    return { name: party?.name ?? shown(tokens, core.from, core.to), party };
  }

  function resolveRole(frame: number, { from, to }: Phrase): Identity | null {
    const tokens = frames[frame]!.tokens.slice(from, to);
    const words = tokens.map(({ lower }) => lower);
    const prepositionAt = words.findIndex(
      (word, i) => i > 0 && /^(?:of|for|at|from|in|to|with)$/.test(word),
    );
    const end = prepositionAt < 0 ? words.length : prepositionAt;
    const head = words.slice(0, end).findLastIndex((word) => isRole(word));
    if (head < 0 || isPluralRole(words[head]!)) return null;
    const definite =
      /^(?:the|his|her|their|its|this|that|our)$/.test(words[0]!) ||
      tokens.slice(0, head).some(({ possessive }) => possessive) ||
      tokens[head]!.capital;
    if (!definite) return null;
    const marks = words
      .filter((word, i) => i !== head && !determiners.has(word))
      .map((word) => nationalityOf.get(word) ?? word);
    const role = { head: words[head]!, marks, frame };
    const leader = leaderOf(frame, from);
    const best = findHolder(people, role, (party) => about(party, frame, leader));
    const held = best === null || isAnothers(best, tokens.slice(0, head)) ? null : best;
    return describedBefore(frame, role, held) ?? identify(held);
  }

  /** "a spokesperson for Marsh said … the spokesperson added": who spoke unnamed, if since the holder was named. */
  function describedBefore(frame: number, role: RoleMention, held: Party | null): Identity | null {
    if (role.marks.length > 0) return null;
    for (let at = frame - 1; at >= Math.max(0, frame - MEMORY); at--) {
      const who = speakers[at];
      if (held !== null && (who?.party === held || people.namedIn[at]!.includes(held))) return null;
      if (who?.party === null && isCalled(who, role.head)) return who;
    }
    return null;
  }

  /** "the commission" */
  function resolveBody(frame: number, { from, to }: Phrase): Identity | null {
    const tokens = frames[frame]!.tokens.slice(from, to);
    if (tokens.length !== 2 || !/^(?:the|this|that)$/.test(tokens[0]!.lower)) return null;
    return identify(findBody(bodies, tokens[1]!.lower, frame));
  }

  /** The subject of the frame, where it stands before the token and has a name. */
  function leaderOf(frame: number, token: number): Party | null {
    const own = firstSubject(frames[frame]!.tokens, 0, token);
    const who = own !== null && own.to <= token ? resolveName(frame, own) : null;
    return who === 'unsure' ? null : (who?.party ?? null);
  }

  /** How much the text is about a party where a mention of it would stand. */
  function about(party: Party, frame: number, leader: Party | null): number {
    if (leader === party) return 3.6;
    for (let back = 1; back <= 3 && frame - back >= 0; back++) {
      if (speakers[frame - back]?.party === party) return 3.3 - 0.3 * back;
      if (subjects[frame - back]?.party === party) return 3 - 0.3 * back;
    }
    return 0;
  }

  function resolvePronoun(frame: number, token: number, sex: Sex): Identity | null {
    const scores = new Map<Party, number>();
    const offer = (who: Identity | null | undefined, score: number) => {
      const party = who?.party;
      if (party == null || !fitsPronoun(party, sex)) return;
      const total = score + (party.sex === sex ? 0.8 : 0) - (party.surelyPerson ? 0 : UNSURE);
      if (total > (scores.get(party) ?? Number.NEGATIVE_INFINITY)) scores.set(party, total);
    };
    const fresh = turnsToAnother(frame, sex);
    offer(ownSubject(frame, token), 3.6);
    for (const { from, words } of mentioned[frame]!) {
      if (from < token) offer(identify(people.byName(words, frame)), 1.2);
    }
    offerEarlier(frame, fresh, offer);
    const best = [...scores].sort((a, b) => b[1] - a[1])[0];
    if (best === undefined || best[1] < SURE_ENOUGH) return null;
    return isOvertaken(frame, best[0]) ? null : identify(best[0]);
  }

  /** The sentence right before is about a name that may be a person's, and nobody knows: not sure any more. */
  function isOvertaken(frame: number, party: Party): boolean {
    const before = frames[frame - 1];
    if (before === undefined || before.paragraph !== frames[frame]!.paragraph) return false;
    const subject = firstSubject(before.tokens, 0, before.tokens.length);
    if (subject === null || subject.to - subject.from > 1) return false;
    const unknown = people.byName([before.tokens[subject.from]!.lower], frame - 1);
    if (unknown === null || unknown === party || unknown.person || unknown.maybeSurname)
      return false;
    return isSurnameShaped(unknown) && !party.frames.some((at) => at >= frame - 1);
  }

  /** Who spoke, was the subject or was named in the sentences before, the nearer the likelier. */
  function offerEarlier(
    frame: number,
    fresh: boolean,
    offer: (who: Identity | null | undefined, score: number) => void,
  ): void {
    for (let back = 1; back <= MEMORY && frame - back >= 0; back++) {
      const at = frame - back;
      if (frames[frame]!.paragraph - frames[at]!.paragraph > 4) break;
      const older = fresh && frames[at]!.paragraph < frames[frame]!.paragraph;
      const weight = (frames[at]!.kind === 'prose' ? 1 : 0.5) * (older ? TURNED : 1);
      offer(speakers[at], (3.3 - 0.45 * (back - 1)) * weight);
      offer(subjects[at], (3 - 0.45 * (back - 1)) * weight);
      for (const { words } of mentioned[at]!) {
        offer(identify(people.byName(words, at)), (1.6 - 0.12 * back) * weight);
      }
    }
  }

  /** "They" and "it" are the last subject that can be: several people, or a body. */
  function resolveMany(
    frame: number,
    token: number,
    fits: (token: Token) => boolean,
  ): Identity | null {
    for (let back = 1; back <= 2 && frame - back >= 0; back++) {
      const { tokens, paragraph } = frames[frame - back]!;
      if (frames[frame]!.paragraph - paragraph > 1) break;
      const subject = firstSubject(tokens, 0, tokens.length);
      if (subject === null || isPronoun(tokens[subject.from]!)) continue;
      if (fits(tokens[subject.to - 1]!)) return resolve(frame - back, subject);
    }
    return lastVoice(frame, frames[frame]!.tokens[token]!.lower);
  }

  /** Who spoke just before, where no "he" or "she" can be said of them: a body, or somebody whose sex is not told. */
  function lastVoice(frame: number, pronoun: string): Identity | null {
    for (let back = 1; back <= 2 && frame - back >= 0; back++) {
      if (frames[frame]!.paragraph - frames[frame - back]!.paragraph > 1) return null;
      const who = speakers[frame - back];
      if (who === undefined) continue;
      const person =
        who.party?.person === true || isRole(who.name.split(' ').at(-1)!.toLowerCase());
      if (pronoun === 'it') return person ? null : who;
      return who.party?.sex == null ? who : null;
    }
    return null;
  }

  /** The paragraph has named somebody whom the pronoun fits: who spoke before it is less likely meant. */
  function turnsToAnother(frame: number, sex: Sex): boolean {
    for (let at = frame - 1; at >= Math.max(0, frame - LONG_PARAGRAPH); at--) {
      if (frames[at]!.paragraph !== frames[frame]!.paragraph) return false;
      const named = mentioned[at]!.some(({ words }) => {
        const party = people.byName(words, at);
        return party?.surelyPerson === true && (party.sex ?? sex) === sex;
      });
      if (named) return true;
    }
    return false;
  }

  /** The subject of the pronoun's own sentence, where the pronoun follows it. */
  function ownSubject(frame: number, token: number): Identity | null {
    const { tokens } = frames[frame]!;
    const subject = firstSubject(tokens, 0, token);
    if (subject === null || subject.to > token || isPronoun(tokens[subject.from]!)) return null;
    return resolve(frame, subject);
  }

  function subjectOf(frame: number): Identity | null {
    const known = subjects[frame];
    if (known !== undefined) return known;
    const { tokens } = frames[frame]!;
    subjects[frame] = null;
    const phrase = firstSubject(tokens, 0, tokens.length);
    const found = phrase === null ? null : resolve(frame, phrase);
    subjects[frame] = found?.party == null ? null : found;
    return subjects[frame]!;
  }

  return {
    resolve,
    subjectOf,
    spoke: (frame, who) => {
      speakers[frame] = who;
    },
  };
}

const identify = (party: Party | null): Identity | null =>
  party === null ? null : { name: party.name, party };
