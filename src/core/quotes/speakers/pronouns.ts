import { conjunctions, prepositions } from '../../language/functionWords.ts';
import { isGivenName } from '../../language/givenNames.ts';
import { bodyWords, isPluralRole, isRole } from '../../language/roles.ts';
import { speechVerb } from '../../language/speechVerbs.ts';
import { firstSubject } from '../frames/firstSubject.ts';
import { type Phrase, phraseEnding } from '../frames/phrases.ts';
import type { Token } from '../frames/readFrames.ts';
import { type Identity, identify } from './identity.ts';
import { fitsPronoun, isPronoun, isSurnameShaped } from './mayMean.ts';
import type { NameHere } from './names.ts';
import { MOST_NAMESAKES } from './namesakes.ts';
import { isNewcomer, newcomerBefore, type Unnamed } from './newcomer.ts';
import type { Party, Sex } from './people.ts';
import { asOne, rowFrom } from './row.ts';

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

/** "Tariq", and nothing else that is told of him, is somebody's as surely as a full name. */
const isPersonsName = ({ surelyPerson, person, words }: Party): boolean =>
  surelyPerson || (person && words.length === 1 && isGivenName(words[0]!));

/** What speaks for somebody of that sex, and for a person of whom it is not told. */
const ofSex = (party: Party, sex: Sex): number =>
  party.sex === sex ? 0.8 : party.sex === null && party.surelyPerson ? MAYBE : 0;
const MAYBE = 0.35;
/** What a pronoun's own person lacks for its sex is made up for where the report has just brought it in. */
const NEW = 0.45;

/** "That is news to Marsh." Nobody else is named there, and nothing else is told. */
const ALONE = 3;
/** More than what whoever spoke in the sentence before that has. */
const TOPIC = 3.4;
/** Tokens. */
const SHORT = 10;

/** So many sentences back a pronoun's person may stand. */
export const MEMORY = 8;

/** What has been read of the text so far; `speakers` and `subjects` are filled as it is read. */
export interface Discourse extends Unnamed {
  readonly resolve: (frame: number, phrase: Phrase) => Identity | null;
}

/** A plural, or a body: more than one may be meant. */
const isSeveral = (lower: string): boolean =>
  isPluralRole(lower) ||
  bodyWords.has(lower) ||
  (/[^s]s$/.test(lower) && !/^(?:has|is|was|its|his|as|this)$/.test(lower));

const lastWord = ({ name }: Identity): string =>
  name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

const isSomebody = (who: Identity): boolean => who.party?.person === true || isRole(lastWord(who));

/** "The failure showed that …": nobody who may speak. */
const isThing = (who: Identity): boolean =>
  who.party === null && who.joint === undefined && !isSomebody(who) && !isSeveral(lastWord(who));

/** "A new manager, he said, would help": he is not the one that he speaks of. */
const isParenthesis = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ',' && speechVerb(tokens[at + 1]?.lower ?? '') !== null;

/** "Low pressed her on pay.": she is somebody else than whoever did. */
const actsOnAnother = (tokens: readonly Token[], sex: Sex): boolean =>
  tokens.some(
    ({ lower }, i) =>
      lower === (sex === 'male' ? 'him' : 'her') &&
      /ed$/.test(tokens[i - 1]?.lower ?? '') &&
      (tokens[i + 1]?.kind !== 'word' || prepositions.has(tokens[i + 1]!.lower)),
  );
const ON_ANOTHER = 2;

/** What speaks for the subject of the pronoun's own sentence. */
const OWN = 3.6;
/** "Marsh will not run, he said.": he tells of Marsh, and is most likely somebody else. */
const TOLD_OF = 0.6;

/** "Low's parents drove.": of whom they are is whom it is about. */
const KIN = /^(?:parents|family|mother|father|mom|mum|dad|wife|husband|children|friends)$/;

export interface Pronouns {
  /** Whom "he" or "she" at this token means, or null where that is uncertain. */
  readonly resolvePronoun: (frame: number, token: number, sex: Sex) => Identity | null;
  /** Whom "they" or "it" means: the last subject that fits. */
  readonly resolveMany: (
    frame: number,
    token: number,
    fits: (token: Token) => boolean,
  ) => Identity | null;
}

export function createPronouns(discourse: Discourse): Pronouns {
  const { frames, people, mentioned, speakers, subjects, resolve } = discourse;

  function resolvePronoun(frame: number, token: number, sex: Sex): Identity | null {
    const scores = new Map<Party, number>();
    const offer = (who: Identity | null | undefined, score: number) => {
      const party = who?.party;
      if (party == null || !fitsPronoun(party, sex)) return;
      const total = score + ofSex(party, sex) - (isPersonsName(party) ? 0 : UNSURE);
      if (total > (scores.get(party) ?? Number.NEGATIVE_INFINITY)) scores.set(party, total);
    };
    const fresh = turnsToAnother(frame, sex);
    const subject = ownSubject(frame, token);
    if (isNewcomer(subject, sex) && !isParenthesis(frames[frame]!.tokens, token)) return subject;
    const newcomer = subject === null ? newcomerBefore(discourse, frame, sex) : null;
    if (newcomer !== null) return newcomer === 'unsure' ? null : newcomer;
    offer(subject, weightOfOwn(frame, token));
    for (const { from, words } of mentioned[frame]!) {
      if (from < token) offer(identify(people.byName(words, frame)), 1.2);
    }
    offerEarlier(frame, fresh, sex, offer);
    const best = [...scores].sort((a, b) => b[1] - a[1])[0];
    if (best === undefined || best[1] < SURE_ENOUGH || isRivalled(frame, best[0], sex, scores))
      return null;
    return isOvertaken(frame, best[0]) ? null : identify(best[0]);
  }

  function weightOfOwn(frame: number, token: number): number {
    const { tokens, paragraph } = frames[frame]!;
    const before = frames[frame - 1];
    if (before?.paragraph !== paragraph || !isParenthesis(tokens, token)) return OWN;
    const told = tokens.slice(0, token);
    return told.some(({ kind, lower }) => kind === 'quote' || speechVerb(lower) === 'says')
      ? OWN
      : TOLD_OF;
  }

  /** "Robin and Pat Kroll came. “…,” she said": nobody knows which of them, and one is not guessed. */
  function isRivalled(
    frame: number,
    best: Party,
    sex: Sex,
    scores: ReadonlyMap<Party, number>,
  ): boolean {
    if (best.sex === sex) return false;
    return [...scores.keys()].some(
      (party) =>
        party !== best &&
        ((party.sex === sex && isBesides(frame, best, party)) || areCoupled(frame, best, party)),
    );
  }

  /** "Ada Marsh’s lawyer, Cy Roe, said": the owner is of that sex, and he may be or not. */
  function isBesides(frame: number, best: Party, owner: Party): boolean {
    const at = best.frames.findLast((own) => own <= frame);
    if (at === undefined) return false;
    const { tokens } = frames[at]!;
    return mentioned[at]!.some(
      ({ to, words }) => tokens[to - 1]!.possessive && people.byName(words, at) === owner,
    );
  }

  /** Of one surname, or just named in one breath: "Robin Kroll and Pat Lind". */
  function areCoupled(frame: number, one: Party, other: Party): boolean {
    if (one.words.at(-1) === other.words.at(-1)) return true;
    return one.frames.some((at) => {
      if (at > frame || at < frame - MEMORY) return false;
      const names = mentioned[at]!;
      return names.some((name, i) => {
        const next = names[i + 1];
        if (next === undefined || next.from - name.to > 2) return false;
        if (!/^(?:and|&)$/.test(frames[at]!.tokens[name.to]?.lower ?? '')) return false;
        const pair = [name, next].map(({ words }) => people.byName(words, at));
        return pair.includes(one) && pair.includes(other);
      });
    });
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
    sex: Sex,
    offer: (who: Identity | null | undefined, score: number) => void,
  ): void {
    offer(topicOf(frame), TOPIC);
    for (let back = 1; back <= MEMORY && frame - back >= 0; back++) {
      const at = frame - back;
      if (frames[frame]!.paragraph - frames[at]!.paragraph > 4) break;
      const older = fresh && frames[at]!.paragraph < frames[frame]!.paragraph;
      const weight = (frames[at]!.kind === 'prose' ? 1 : 0.5) * (older ? TURNED : 1);
      offer(speakers[at], (3.3 - 0.45 * (back - 1)) * weight);
      offer(subjects[at], (3 - 0.45 * (back - 1)) * weight + besides(at, back, sex));
      for (const name of mentioned[at]!)
        offer(whoOf(at, name, sex), weight * scoreOfName(at, back, name, sex));
    }
  }

  /** What more speaks for the subject of an earlier sentence, or against it. */
  const besides = (at: number, back: number, sex: Sex): number =>
    (back === 1 ? newness(at) : 0) - (actsOnAnother(frames[at]!.tokens, sex) ? ON_ANOTHER : 0);

  /** "Mayor Graydon Roe declared …": brought in as the subject right before, whatever a rare given name may be. */
  function newness(at: number): number {
    const party = subjects[at]?.party;
    return party?.surelyPerson === true && party.sex === null && party.inFull === at ? NEW : 0;
  }

  function scoreOfName(at: number, back: number, name: NameHere, sex: Sex): number {
    if (isSubject(at, name, sex)) return 2.9 - 0.45 * (back - 1);
    return isAlone(at, back) ? ALONE : 1.6 - 0.12 * back;
  }

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

  /** "But for Marsh, that misses the point.": whom the sentence before sets in front. */
  function topicOf(frame: number): Identity | null {
    const at = frame - 1;
    const isSame = frames[at]?.paragraph === frames[frame]!.paragraph;
    if (!isSame || speakers[at] !== undefined) return null;
    const { tokens } = frames[at]!;
    const first = tokens.findIndex(({ lower }) => !/^(?:but|and|yet|as)$/.test(lower));
    if (!/^(?:for|to)$/.test(tokens[first]?.lower ?? '')) return null;
    const name = mentioned[at]!.find(({ runStart }) => runStart === first + 1);
    if (name === undefined || tokens[name.to - 1]!.possessive) return null;
    return identify(people.byName(name.words, at));
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
    const topic = topicOf(frame);
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
    if (pronoun === 'it') return isSomebody(who) ? null : who;
    return who.party?.sex == null ? who : null;
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

  return { resolvePronoun, resolveMany };
}
