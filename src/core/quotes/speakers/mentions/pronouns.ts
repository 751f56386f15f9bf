import { isGivenName } from '../../../language/givenNames.ts';
import { speechVerb } from '../../../language/speechVerbs.ts';
import { firstSubject } from '../../frames/firstSubject.ts';
import type { Token } from '../../frames/readFrames.ts';
import { type Identity, identify } from '../people/identity.ts';
import type { Party, Sex } from '../people/people.ts';
import { createCandidates } from './candidates.ts';
import type { Discourse } from './discourse.ts';
import { fitsPronoun, isPronoun } from './mayMean.ts';
import { isNewcomer, newcomerBefore } from './newcomer.ts';
import { createPronounsOfMany, type ResolveMany } from './pronounsOfMany.ts';
import { createRivals } from './rivals.ts';

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
/** "A new manager, he said, would help": he is not the one that he speaks of. */
const isParenthesis = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ',' && speechVerb(tokens[at + 1]?.lower ?? '') !== null;

/** What speaks for the subject of the pronoun's own sentence. */
const OWN = 3.6;
/** "Marsh will not run, he said.": he tells of Marsh, and is most likely somebody else. */
const TOLD_OF = 0.6;

/** "He told the court": the judge is who was told. */
const tellsCourt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'told' &&
  tokens[at + 2]?.lower === 'the' &&
  /^(?:court|jury|judges?|bench)$/.test(tokens[at + 3]?.lower ?? '');

export interface Pronouns {
  /** Whom "he" or "she" at this token means, or null where that is uncertain. */
  readonly resolvePronoun: (frame: number, token: number, sex: Sex) => Identity | null;
  readonly resolveMany: ResolveMany;
}

export function createPronouns(discourse: Discourse): Pronouns {
  const { frames, people, mentioned, resolve } = discourse;
  const resolveMany = createPronounsOfMany(discourse);
  const offerEarlier = createCandidates(discourse);
  const { isRivalled, isOvertaken } = createRivals(discourse);

  function resolvePronoun(frame: number, token: number, sex: Sex): Identity | null {
    const scores = new Map<Party, number>();
    const offer = (who: Identity | null | undefined, score: number) => {
      const party = who?.party;
      if (party == null || !fitsPronoun(party, sex) || (toCourt && party.roles.has('judge')))
        return;
      const total = score + ofSex(party, sex) - (isPersonsName(party) ? 0 : UNSURE);
      if (total > (scores.get(party) ?? Number.NEGATIVE_INFINITY)) scores.set(party, total);
    };
    const fresh = turnsToAnother(frame, sex);
    const toCourt = tellsCourt(frames[frame]!.tokens, token);
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
