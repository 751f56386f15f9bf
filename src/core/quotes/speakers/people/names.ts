import { conjunctions, determiners, prepositions } from '../../../language/functionWords.ts';
import { isGivenName } from '../../../language/givenNames.ts';
import {
  bodyWords,
  courtesyTitles,
  isPluralRole,
  isRole,
  isRoleModifier,
} from '../../../language/roles.ts';
import { alsoNouns, opensAside, speechLemma, speechVerb } from '../../../language/speechVerbs.ts';
import {
  isLinkOfBody,
  isNameWord,
  isOwnerOfBody,
  isOwnersMark,
  isParticleAt,
  isTitleWord,
} from '../../frames/nameLinks.ts';
import { isNameOfBody } from '../../frames/nameOfBody.ts';
import { phraseFrom } from '../../frames/phrases.ts';
import type { Frame, Token } from '../../frames/readFrames.ts';
import { nameCore } from './nameCore.ts';

/** A name where it stands. */
export interface NameHere {
  readonly frame: number;
  /** Tokens of the name proper, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Where its titles begin. */
  readonly runStart: number;
  readonly words: readonly string[];
  readonly name: string;
  readonly title: readonly string[];
  readonly afterThe: boolean;
  /** Behind "in", "to", "from", "at". */
  readonly afterPlace: boolean;
}

/** The words of ", a Republican strategist" or ", Low's assistant" behind a name. */
export function apposition(tokens: readonly Token[], { from, to }: NameHere): string[] {
  if (tokens[to]?.text !== ',') return [];
  const words: string[] = [];
  for (let i = to + 1; i < Math.min(tokens.length, to + 12); i++) {
    const { kind, lower, possessive } = tokens[i]!;
    if (kind !== 'word' || speechVerb(lower) === 'says' || lower === 'who' || lower === 'and')
      break;
    // "the chief's son" is no chief.
    words.push(possessive && isRole(lower) ? 'the' : lower);
  }
  const preposition = words.findIndex((word, i) => i > 0 && prepositions.has(word));
  const ends = preposition < 0 ? words.length : preposition;
  const role = words.slice(0, ends).findLastIndex((word) => isRole(word));
  const closed = /^[,.;)]$/.test(tokens[to + 1 + words.length]?.text ?? '.');
  if (!closed && (!opensClause(tokens, from) || isNameOfBody(tokens, { from, to }))) return [];
  if (role < 0) return [];
  // "an adviser to the president": the second post is somebody else's.
  return words.slice(0, preposition < 0 ? role + 1 : words.length).filter((word, i) => {
    return i <= role || !isRole(word);
  });
}

/** The words of "is the mayor of Larkfield" behind a name. */
export function predicate(tokens: readonly Token[], { to }: NameHere): string[] {
  if (!/^(?:is|was)$/.test(tokens[to]?.lower ?? '')) return [];
  const post = phraseFrom(tokens, to + 1);
  if (post === null || !determiners.has(tokens[post.from]!.lower)) return [];
  const words = tokens.slice(post.from, post.to).map(({ lower }) => lower);
  const of = tokens[post.to]?.lower === 'of' ? phraseFrom(tokens, post.to + 1) : null;
  const whose = of === null ? [] : tokens.slice(of.from, of.to).map(({ lower }) => lower);
  return isRole(words.at(-1)!) && !isPluralRole(words.at(-1)!) ? [...words, ...whose] : [];
}

/** "Ada Marsh, Low's assistant told", but not "to Larkfield, the president said". */
function opensClause(tokens: readonly Token[], from: number): boolean {
  let before = from - 1;
  while (before >= 0 && isTitlePart(tokens, before)) before -= 1;
  const token = tokens[before];
  if (token === undefined || token.kind !== 'word') return true;
  return conjunctions.has(token.lower) && tokens[before - 1]?.kind !== 'word';
}

/** All names of a frame, titles taken off. */
export function namesIn(frame: Frame, at: number): NameHere[] {
  const { tokens } = frame;
  const names: NameHere[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!isNameWord(tokens[i]) || opensAsVerb(tokens, i)) {
      i += 1;
      continue;
    }
    let to = i + 1;
    while (to < tokens.length && continuesName(tokens, to)) to += 1;
    const core = nameCore(tokens, i, to);
    if (core.from < core.to) names.push(nameHere(tokens, core.from, core.to, i, at));
    i = to;
  }
  return names;
}

/** "Said Marsh", "Mistaking Ada": a verb has its capital only from the sentence that it begins. */
function opensAsVerb(tokens: readonly Token[], at: number): boolean {
  if (at > 0 && tokens[at - 1]!.kind === 'word') return false;
  const { lower } = tokens[at]!;
  const next = tokens[at + 1];
  if (!isNameWord(next) || isGivenName(lower)) return false;
  if (opensAside(lower)) return true;
  if (isNounOfBody(tokens, at)) return false;
  if (lower.endsWith('ing')) return isGivenName(next!.lower) || courtesyTitles.has(next!.lower);
  return (
    /^(?:see|watch|meet|follow|given|born|led|unlike)$/.test(lower) || speechVerb(lower) === 'says'
  );
}

/** "State Farm": a form that opens no sentence as a verb, before what is nobody's given name or title. */
function isNounOfBody(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1]!;
  const isBase = speechLemma(lower) === lower && alsoNouns.has(lower);
  return isBase && !isGivenName(next.lower) && !isTitleWord(next);
}

function continuesName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  if (before.possessive) return isOwnerOfBody(tokens, at - 1);
  if (isOwnersMark(tokens, at) || isOwnersMark(tokens, at - 1)) return true;
  if (isNameWord(token) || isParticleAt(tokens, at)) return true;
  if (!isNameWord(tokens[at + 1])) return false;
  if (isLinkOfBody(tokens, at)) return true;
  if (token.text === '&' || (token.text === '-' && token.start === before.end)) return true;
  return token.lower === 'of' && (isTitleWord(before) || bodyWords.has(before.lower));
}

function nameHere(
  tokens: readonly Token[],
  from: number,
  to: number,
  runStart: number,
  frame: number,
): NameHere {
  const own = tokens.slice(from, to);
  let before = runStart;
  while (before > 0 && runStart - before < 6 && isTitlePart(tokens, before - 1)) before -= 1;
  const title = tokens
    .slice(before, from)
    .filter(({ kind }) => kind === 'word')
    .map(({ lower }) => lower);
  const ahead = tokens[before - 1];
  return {
    frame,
    from,
    to,
    runStart: before,
    words: own.filter(({ kind }) => kind === 'word').map(({ lower }) => lower.replace(/\.$/, '')),
    name: own
      .map(({ text }, i) => (i > 0 && own[i - 1]!.end < own[i]!.start ? ' ' : '') + text)
      .join('')
      .replace(/[’'´`ʼ]s$/i, ''),
    title: title.some((word) => isRole(word) || courtesyTitles.has(word)) ? title : [],
    afterThe: ahead?.lower === 'the' && before === from,
    afterPlace: /^(?:in|to|from|at)$/.test(ahead?.lower ?? '') && before === from,
  };
}

/** Lower-case roles before a name ("press secretary"), and the names that stand before those. */
function isTitlePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word' || determiners.has(token.lower)) return false;
  if (isRole(token.lower) || isRoleModifier(token.lower)) return true;
  return (
    isNameWord(token) &&
    !token.possessive &&
    at + 1 < tokens.length &&
    (isRole(tokens[at + 1]!.lower) ||
      isRoleModifier(tokens[at + 1]!.lower) ||
      isNameWord(tokens[at + 1]))
  );
}
