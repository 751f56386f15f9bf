import { kindOfBody } from '../../../language/bodies.ts';
import { determiners } from '../../../language/functionWords.ts';
import { isPostNominal } from '../../../language/nameParticles.ts';
import { isPluralRole, isRole, nationalityOf } from '../../../language/roles.ts';
import { firstSubject } from '../../frames/firstSubject.ts';
import { type Phrase, phraseFrom } from '../../frames/phrases.ts';
import type { Frame } from '../../frames/readFrames.ts';
import { isSpeechNoun } from '../attribution/nounCue.ts';
import { whoPutOut } from '../attribution/whoPutOut.ts';
import { initialsOf } from '../nearby/initialsOf.ts';
import { type Identity, identify } from '../people/identity.ts';
import { asWritten, lastRun, shown } from '../people/mentionName.ts';
import { nameCore } from '../people/nameCore.ts';
import { namesIn } from '../people/names.ts';
import type { Party, People } from '../people/people.ts';
import { asOne, rowFrom } from '../people/row.ts';
import { agedOne, nationalOne, onlyOneNamed } from './agedOne.ts';
import { bodyDescribed, findBody, firmOfReport, firmSoFar, listBodies } from './bodyNamed.ts';
import { MEMORY } from './discourse.ts';
import { epithetOf, isMember } from './epithet.ts';
import { heldNext } from './heldNext.ts';
import { documents, isAnothers, isAnyPronoun, isBody, isCalled, isMany } from './mayMean.ts';
import { namedNext } from './namedNext.ts';
import { ownedOne } from './ownedOne.ts';
import { createPronouns } from './pronouns.ts';
import { nameBehindRole } from './roleBefore.ts';
import { findHolder, type RoleMention } from './roleHolder.ts';
import { spokesOfBody } from './spokesOfBody.ts';
import { voiceOf } from './voiceOf.ts';

/** Reads mentions in the order of the frames, and remembers of whom the text is speaking. */
export interface Resolver {
  /** Whom the phrase in this frame means, or null where that is uncertain. */
  readonly resolve: (frame: number, phrase: Phrase) => Identity | null;
  /** Whom the frame is about: its subject, if that is a person or body that is named. */
  readonly subjectOf: (frame: number) => Identity | null;
  /** Who spoke in that frame, as far as it was said. */
  readonly spokeAt: (frame: number) => Identity | null;
  /** Says that a quote of this frame is that party's, for the pronouns that follow. */
  readonly spoke: (frame: number, who: Identity) => void;
}

/** A piece of writing that was quoted so many sentences ago at most may be quoted further. */
const WRITING = 3;

export function createResolver(frames: readonly Frame[], people: People): Resolver {
  const subjects: (Identity | null | undefined)[] = [];
  const speakers: (Identity | undefined)[] = [];
  const bodies = listBodies(people);
  const mentioned = frames.map((frame, at) => namesIn(frame, at));
  const { resolvePronoun, resolveMany } = createPronouns({
    frames,
    people,
    mentioned,
    speakers,
    subjects,
    resolve,
  });

  function resolve(frame: number, phrase: Phrase): Identity | null {
    const tokens = frames[frame]!.tokens;
    const word = phrase.to - phrase.from === 1 ? tokens[phrase.from]! : null;
    if (word !== null && isAnyPronoun(word)) return resolveWord(frame, phrase.from, word.lower);
    const named = nameBehindRole(tokens, phrase);
    const read = { frames, mentioned, people, speakers, subjects };
    const issuer = named === null ? issuerOf(frame, phrase) : null;
    const before =
      issuer ?? initialsOf(frames, people, frame, phrase) ?? nationalOne(read, frame, phrase);
    if (before !== null) return before;
    if (named === null && isMember(tokens, phrase)) return resolveDescription(frame, phrase);
    const known = resolveName(frame, named ?? phrase);
    if (known === 'unsure') return null;
    if (known !== null) return known;
    return named !== null ? asWritten(tokens, named) : resolveDescription(frame, phrase);
  }

  /** "the 61-year-old", "the press secretary", "the agency", "a Kremlin aide" */
  function resolveDescription(frame: number, phrase: Phrase): Identity | null {
    const read = { frames, mentioned, people, speakers, subjects };
    return (
      agedOne(read, frame, phrase) ??
      namedNext(read, frame, phrase) ??
      spokesOfBody(read, frame, phrase) ??
      resolveRole(frame, phrase) ??
      resolveBody(frame, phrase) ??
      onlyOneNamed(read, frame, phrase) ??
      epithetOf(read, frame, phrase) ??
      ownedOne(read, frame, phrase, resolve) ??
      asWritten(frames[frame]!.tokens, phrase)
    );
  }

  /** "he", "they", "it"; who "I" and "we" are is for the quotation to know. */
  function resolveWord(frame: number, token: number, word: string): Identity | null {
    if (/^(?:he|him|his|himself)$/.test(word)) return resolvePronoun(frame, token, 'male');
    if (/^(?:she|her|herself)$/.test(word)) return resolvePronoun(frame, token, 'female');
    if (word === 'it') {
      const issuer = whoPutOut({ frames, mentioned, people, speakers, subjects }, frame, resolve);
      if (issuer !== null) return issuer;
    }
    if (/^(?:they|them|their|it)$/.test(word))
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
    if (!/^(?:by|from)$/.test(tokens[to]?.lower ?? '')) return writerOf(frame, { from, to });
    const by = phraseFrom(tokens, to + 1);
    return by === null ? null : (resolveRow(frame, by) ?? resolve(frame, by));
  }

  /** "The letter went on": whoever the sentences before quote from it. */
  function writerOf(frame: number, { from, to }: Phrase): Identity | null {
    const { tokens } = frames[frame]!;
    const noun = tokens[to - 1]!.lower;
    if (to - from !== 2 || !/^(?:the|this|that)$/.test(tokens[from]!.lower)) return null;
    const isThere = frames[frame - 1]?.tokens.some(({ lower }) => lower === noun) === true;
    const issuer = isThere
      ? whoPutOut({ frames, people, mentioned, speakers, subjects }, frame, resolve)
      : null;
    if (issuer !== null) return issuer;
    for (let at = frame - 1; at >= Math.max(0, frame - WRITING); at--) {
      const who = speakers[at];
      if (who === undefined) continue;
      return frames[at]!.tokens.some(({ lower }) => lower === noun) ? who : null;
    }
    return null;
  }

  /** "A, B and C", where the phrase is the first of several. */
  const resolveRow = (frame: number, first: Phrase): Identity | null =>
    asOne(rowFrom(frames[frame]!.tokens, first).map((phrase) => resolve(frame, phrase)));

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
    const voice = voiceOf({ mentioned, people, speakers }, frame, { words, title });
    const party = voice ?? people.byTitledName({ words, title }, frame);
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
    // "the premier's office" is no premier.
    if (head < 0 || isPluralRole(words[head]!)) return null;
    if (tokens[head]!.possessive && head + 1 < tokens.length) return null;
    const definite =
      /^(?:the|his|her|their|its|this|that|our|my)$/.test(words[0]!) ||
      tokens.slice(0, head).some(({ possessive }) => possessive) ||
      tokens[head]!.capital;
    if (!definite) return null;
    const marks = words
      .filter((word, i) => i !== head && !determiners.has(word))
      .map((word) => nationalityOf.get(word) ?? word);
    const role = { head: words[head]!, marks, frame };
    const leader = leaderOf(frame, from);
    const best = findHolder(people, role, (party) => about(party, frame, leader));
    const isTheirs =
      /^(?:his|her|their)$/.test(words[0]!) && best?.roles.has('prosecutor') === true;
    const held = best === null || isTheirs || isAnothers(best, tokens.slice(0, head)) ? null : best;
    return (
      describedBefore(frame, role, held) ??
      identify(held ?? heldNext({ frames, mentioned, people, speakers, subjects }, role))
    );
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
    const head = tokens.at(-1)!;
    const isOne = /^(?:the|this|that)$/.test(tokens[0]!.lower) && tokens.length > 1;
    if (!isOne) return null;
    // "the top regulator"
    const isPlain = tokens.slice(1, -1).every(({ lower }) => /^top$|-(?:based|owned)$/.test(lower));
    const plain = isPlain ? findBody(bodies, head.lower, frame) : null;
    if (plain !== null || tokens.length === 2) return identify(plain);
    // "the Larkfield-based software maker"
    if (tokens.some(({ lower }) => lower.endsWith('-based')) && !isRole(head.lower))
      return identify(firmSoFar(bodies, frame));
    if (kindOfBody(head.lower) === 'company') return identify(firmOfReport(bodies));
    const words = tokens.slice(1).map(({ lower }) => lower);
    return identify(bodyDescribed(bodies, words, frame));
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

  function subjectOf(frame: number): Identity | null {
    if (subjects[frame] === undefined) {
      const { tokens } = frames[frame]!;
      subjects[frame] = null;
      const phrase = firstSubject(tokens, 0, tokens.length);
      if (phrase !== null) subjects[frame] = resolve(frame, phrase);
    }
    const subject = subjects[frame]!;
    return subject?.party == null ? null : subject;
  }

  return {
    resolve,
    subjectOf,
    spokeAt: (frame) => speakers[frame] ?? null,
    spoke: (frame, who) => {
      speakers[frame] = who;
    },
  };
}
