import { firstSubject } from '../../frames/firstSubject.ts';
import type { Party, Sex } from '../people/people.ts';
import { opensClause } from './clauses.ts';
import { type Discourse, MEMORY } from './discourse.ts';
import { isSurnameShaped } from './mayMean.ts';

export interface Rivals {
  /** Whether the pronoun may as well mean somebody else, of a sex that fits better or as well. */
  readonly isRivalled: (
    frame: number,
    best: Party,
    sex: Sex,
    scores: ReadonlyMap<Party, number>,
  ) => boolean;
  /** Whether somebody unknown has been brought in since. */
  readonly isOvertaken: (frame: number, party: Party) => boolean;
}

/** Who else a pronoun may mean than the likeliest. */
export function createRivals(discourse: Discourse): Rivals {
  const { frames, people, mentioned } = discourse;

  /** "Robin and Pat Kroll came. “…,” she said": nobody knows which of them, and one is not guessed. */
  function isRivalled(
    frame: number,
    best: Party,
    sex: Sex,
    scores: ReadonlyMap<Party, number>,
  ): boolean {
    if (isTorn(frame, best, scores)) return true;
    if (best.sex === sex) return false;
    return [...scores.keys()].some(
      (party) =>
        party !== best &&
        ((party.sex === sex && isBesides(frame, best, party)) || areCoupled(frame, best, party)),
    );
  }

  /**
   * "Liv Low will run the office, and Kari Lind will chair the board. She …": two clauses with a
   * subject each, and whoever of them tells nothing is as likely meant as the other.
   */
  function isTorn(frame: number, best: Party, scores: ReadonlyMap<Party, number>): boolean {
    const at = frame - 1;
    if (frames[at] === undefined || best !== discourse.subjects[at]?.party) return false;
    if (best === discourse.speakers[at]?.party) return false;
    const { tokens } = frames[at]!;
    return mentioned[at]!.some((name) => {
      const other = opensClause(tokens, name) ? people.byName(name.words, at) : null;
      return other !== null && other !== best && isSomebody(other) && scores.has(other);
    });
  }

  /** A surname alone at the head of a clause may be a firm. */
  const isSomebody = ({ person, surelyPerson, words }: Party): boolean =>
    surelyPerson || (person && words.length > 1);

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

  return { isRivalled, isOvertaken };
}
